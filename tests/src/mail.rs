//! A mail server that keeps what it is given.

use std::net::SocketAddr;
use std::sync::{Arc, Mutex};

use tokio::io::{AsyncBufReadExt, AsyncWriteExt, BufReader};
use tokio::net::{TcpListener, TcpStream};

/// The server and the messages that came, as sent.
#[derive(Clone, Debug)]
pub struct MailSink {
    address: SocketAddr,
    messages: Arc<Mutex<Vec<String>>>,
}

impl MailSink {
    pub async fn start() -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let sink = Self { address: listener.local_addr().unwrap(), messages: Arc::default() };
        let messages = sink.messages.clone();
        tokio::spawn(async move {
            while let Ok((socket, _)) = listener.accept().await {
                let messages = messages.clone();
                // Whoever hangs up in the middle has sent nothing.
                tokio::spawn(async move { converse(socket, &messages).await.ok() });
            }
        });
        sink
    }

    /// For `PAUTA_MAIL_URL`.
    pub fn url(&self) -> String {
        format!("smtp://{}", self.address)
    }

    /// The messages to `address`, the oldest first.
    pub fn to(&self, address: &str) -> Vec<String> {
        let messages = self.messages.lock().unwrap();
        messages.iter().filter(|message| message.contains(&format!("<{address}>"))).cloned().collect()
    }
}

async fn converse(socket: TcpStream, messages: &Mutex<Vec<String>>) -> std::io::Result<()> {
    let mut socket = BufReader::new(socket);
    socket.write_all(b"220 sink\r\n").await?;
    let mut line = String::new();
    while socket.read_line(&mut line).await? > 0 {
        let command = std::mem::take(&mut line).to_ascii_uppercase();
        if !command.starts_with("DATA") {
            let answer: &[u8] = if command.starts_with("QUIT") { b"221 bye\r\n" } else { b"250 ok\r\n" };
            socket.write_all(answer).await?;
            continue;
        }
        socket.write_all(b"354 go on\r\n").await?;
        let mut message = String::new();
        while socket.read_line(&mut line).await? > 0 && line != ".\r\n" {
            message.push_str(&std::mem::take(&mut line));
        }
        line.clear();
        messages.lock().unwrap().push(message);
        socket.write_all(b"250 kept\r\n").await?;
    }
    Ok(())
}
