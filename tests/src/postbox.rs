//! A mail server that keeps what it is given.

use std::sync::{Arc, Mutex};
use std::time::Duration;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use tokio::io::{AsyncBufReadExt, AsyncWriteExt, BufReader};
use tokio::net::{TcpListener, TcpStream};

use crate::eventually;
use crate::server::Setup;

/// A mail as its reader gets it.
#[derive(Clone, Debug)]
pub struct Mail {
    pub to: String,
    pub subject: String,
    pub text: String,
}

/// Where the mails of a server arrive.
#[derive(Clone, Debug)]
pub struct Postbox {
    port: u16,
    mails: Arc<Mutex<Vec<Mail>>>,
}

/// What links in mails begin with.
pub const PUBLIC_URL: &str = "https://pauta.example";

impl Postbox {
    pub async fn open() -> Self {
        let listener = TcpListener::bind(("127.0.0.1", 0)).await.unwrap();
        let post = Self { port: listener.local_addr().unwrap().port(), mails: Arc::default() };
        let mails = Arc::clone(&post.mails);
        tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                tokio::spawn(receive(stream, Arc::clone(&mails)));
            }
        });
        post
    }

    /// A setup whose mail comes here.
    pub fn of(&self, setup: Setup) -> Setup {
        setup
            .env("PAUTA_MAIL_URL", format!("smtp://127.0.0.1:{}", self.port))
            .env("PAUTA_MAIL_FROM", "pauta@pauta.example")
            .env("PAUTA_PUBLIC_URL", PUBLIC_URL)
    }

    /// Every mail so far, once one to `last` is among them. Two workers may send them in either order.
    pub async fn until(&self, last: &str) -> Vec<Mail> {
        let all = || self.mails.lock().unwrap().clone();
        let came = async || all().iter().any(|mail| mail.to == last);
        eventually(&format!("a mail to {last}"), Duration::from_secs(20), came).await;
        all()
    }
}

/// The little of SMTP that a sender asks for.
async fn receive(stream: TcpStream, mails: Arc<Mutex<Vec<Mail>>>) {
    let mut stream = BufReader::new(stream);
    let (mut to, mut line) = (String::new(), String::new());
    let mut answer = "220 postbox";
    loop {
        if stream.write_all(format!("{answer}\r\n").as_bytes()).await.is_err() {
            return;
        }
        line.clear();
        if stream.read_line(&mut line).await.unwrap_or(0) == 0 {
            return;
        }
        answer = "250 ok";
        if let Some(address) = line.trim().strip_prefix("RCPT TO:<") {
            to = address.split('>').next().unwrap().to_owned();
        } else if line.starts_with("QUIT") {
            answer = "221 bye";
        } else if line.starts_with("DATA") {
            stream.write_all(b"354 go on\r\n").await.unwrap();
            let mut message = String::new();
            while !message.ends_with("\r\n.\r\n") {
                stream.read_line(&mut message).await.unwrap();
            }
            let mail = read(&to, message.strip_suffix(".\r\n").unwrap());
            mails.lock().unwrap().push(mail);
        }
    }
}

fn read(to: &str, message: &str) -> Mail {
    let (head, body) = message.split_once("\r\n\r\n").unwrap();
    let head = head.replace("\r\n ", " ");
    let header = |name: &str| {
        let is = |line: &&str| line.to_lowercase().starts_with(&format!("{name}:"));
        head.lines().find(is).map_or("", |line| line.split_once(':').unwrap().1.trim())
    };
    let text = match header("content-transfer-encoding") {
        "base64" => decode(&body.replace("\r\n", "")),
        "quoted-printable" => unquote(body),
        _ => body.to_owned(),
    };
    Mail { to: to.to_owned(), subject: words(header("subject")), text: text.replace("\r\n", "\n") }
}

/// The encoded words of a header (RFC 2047), as UTF-8 in base64.
fn words(header: &str) -> String {
    let header = header.replace("?= =?utf-8?b?", "");
    let parts = header.split("=?utf-8?b?").map(|part| match part.split_once("?=") {
        Some((word, rest)) => decode(word) + rest,
        None => part.to_owned(),
    });
    parts.collect()
}

fn decode(text: &str) -> String {
    String::from_utf8(STANDARD.decode(text).unwrap()).unwrap()
}

fn unquote(text: &str) -> String {
    let text = text.replace("=\r\n", "");
    let (mut bytes, mut rest) = (Vec::new(), text.as_bytes());
    while let Some((&first, after)) = rest.split_first() {
        if first == b'=' {
            bytes.push(u8::from_str_radix(std::str::from_utf8(&after[..2]).unwrap(), 16).unwrap());
            rest = &after[2..];
        } else {
            bytes.push(first);
            rest = after;
        }
    }
    String::from_utf8(bytes).unwrap()
}
