//! A mail server that takes everything and delivers nothing: what the office's people would have got.

use std::sync::{Arc, Mutex};
use std::time::Duration;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use tokio::io::{AsyncBufReadExt, AsyncWriteExt, BufReader};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::Notify;

use crate::server::Setup;

/// A mail as it was sent, decoded.
#[derive(Clone, Debug, Default)]
pub struct Mail {
    pub to: String,
    pub subject: String,
    pub text: String,
}

#[derive(Debug, Default)]
struct Received {
    mails: Mutex<Vec<Mail>>,
    arrival: Notify,
}

/// The mail server and what it took.
#[derive(Debug)]
pub struct Mailbox {
    url: String,
    received: Arc<Received>,
}

impl Mailbox {
    pub async fn open() -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let url = format!("smtp://{}", listener.local_addr().unwrap());
        let received = Arc::<Received>::default();
        let taken = received.clone();
        tokio::spawn(async move {
            while let Ok((connection, _)) = listener.accept().await {
                tokio::spawn(take(connection, taken.clone()));
            }
        });
        Self { url, received }
    }

    /// A setup whose mail comes here, with links to `https://pauta.example.org`.
    #[must_use]
    pub fn of(&self, setup: Setup) -> Setup {
        setup.env("PAUTA_MAIL_URL", &self.url).env("PAUTA_PUBLIC_URL", "https://pauta.example.org")
    }

    /// What was taken so far.
    pub fn mails(&self) -> Vec<Mail> {
        self.received.mails.lock().unwrap().clone()
    }

    /// The first mail to `to` whose subject has these words, once it is there.
    pub async fn mail(&self, to: &str, words: &str) -> Mail {
        let found = async {
            loop {
                let arrival = self.received.arrival.notified();
                let mails = self.mails();
                if let Some(mail) = mails.into_iter().find(|mail| mail.to == to && mail.subject.contains(words)) {
                    return mail;
                }
                arrival.await;
            }
        };
        let found = tokio::time::timeout(Duration::from_secs(30), found).await;
        found.unwrap_or_else(|_| panic!("no mail to {to} about «{words}»: {:#?}", self.mails()))
    }
}

async fn take(connection: TcpStream, received: Arc<Received>) -> Option<()> {
    let (reader, mut writer) = connection.into_split();
    let mut lines = BufReader::new(reader).lines();
    writer.write_all(b"220 mailbox\r\n").await.ok()?;
    let mut to = String::new();
    while let Some(line) = lines.next_line().await.ok()? {
        let answer = match line.get(..4).unwrap_or_default().to_uppercase().as_str() {
            "RCPT" => {
                line.split(['<', '>']).nth(1)?.clone_into(&mut to);
                "250 ok"
            }
            "DATA" => {
                writer.write_all(b"354 go on\r\n").await.ok()?;
                let mut message = Vec::new();
                loop {
                    match lines.next_line().await.ok()?? {
                        end if end == "." => break,
                        line => message.push(line.strip_prefix("..").map_or(line.clone(), |rest| format!(".{rest}"))),
                    }
                }
                let mail = read(std::mem::take(&mut to), &message);
                received.mails.lock().unwrap().push(mail);
                received.arrival.notify_waiters();
                "250 taken"
            }
            "QUIT" => "221 bye",
            _ => "250 ok",
        };
        writer.write_all(format!("{answer}\r\n").as_bytes()).await.ok()?;
    }
    Some(())
}

fn read(to: String, message: &[String]) -> Mail {
    let blank = message.iter().position(String::is_empty).unwrap_or(message.len());
    let (head, body) = message.split_at(blank);
    let mut headers: Vec<String> = Vec::new();
    for line in head {
        match headers.last_mut() {
            Some(last) if line.starts_with([' ', '\t']) => last.push_str(line),
            _ => headers.push(line.clone()),
        }
    }
    let header = |name: &str| {
        let found = headers.iter().find_map(|line| line.split_once(": ").filter(|(key, _)| *key == name));
        found.map(|(_, value)| value.trim().to_owned()).unwrap_or_default()
    };
    let text = match header("Content-Transfer-Encoding").as_str() {
        "base64" => STANDARD.decode(body.concat()).unwrap(),
        "quoted-printable" => quoted_printable(&body.join("\n")),
        _ => body.join("\n").into_bytes(),
    };
    let text = String::from_utf8(text).unwrap().replace("\r\n", "\n");
    Mail { to, subject: words(&header("Subject")), text }
}

fn quoted_printable(text: &str) -> Vec<u8> {
    let mut bytes = Vec::new();
    let mut rest = text.bytes();
    while let Some(byte) = rest.next() {
        if byte != b'=' {
            bytes.push(byte);
            continue;
        }
        match (rest.next(), rest.clone().next()) {
            (Some(b'\n') | None, _) => {}
            (Some(high), low) => {
                rest.next();
                let digits = [high, low.unwrap()];
                bytes.push(u8::from_str_radix(std::str::from_utf8(&digits).unwrap(), 16).unwrap());
            }
        }
    }
    bytes
}

/// RFC 2047's encoded words, as they were meant.
fn words(header: &str) -> String {
    let mut text = String::new();
    let mut before_was_encoded = false;
    for word in header.split_whitespace() {
        let parts: Vec<&str> = word.trim_matches('=').split('?').collect();
        let is_encoded = word.starts_with("=?") && parts.len() >= 4;
        if !text.is_empty() && !(is_encoded && before_was_encoded) {
            text.push(' ');
        }
        if is_encoded && parts[2].eq_ignore_ascii_case("b") {
            let payload = word.rsplit_once("?=").unwrap().0.rsplit_once('?').unwrap().1;
            text.push_str(&String::from_utf8(STANDARD.decode(payload).unwrap()).unwrap());
        } else {
            text.push_str(word);
        }
        before_was_encoded = is_encoded;
    }
    text
}
