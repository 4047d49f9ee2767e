//! A web server of somebody else's, on an address of its own.

use std::net::SocketAddr;
use std::sync::{Arc, Mutex};

use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpListener;

/// The server, and the first line of every request that came.
#[derive(Clone, Debug)]
pub struct Site {
    pub address: SocketAddr,
    seen: Arc<Mutex<Vec<String>>>,
}

/// What a site answers.
#[derive(Clone, Debug, Default)]
pub struct Reply {
    pub status: u16,
    /// Whole lines, each with its end.
    pub headers: String,
    pub body: Vec<u8>,
}

impl Site {
    /// Answers on `address` with the status and location that `answer` gives for a method and path.
    pub async fn start(address: &str, answer: impl Fn(&str, &str) -> (u16, String) + Send + Sync + 'static) -> Self {
        Self::serving(address, move |request| {
            let mut words = request.split_whitespace();
            let (status, location) = answer(words.next().unwrap_or_default(), words.next().unwrap_or_default());
            let headers = if location.is_empty() { location } else { format!("location: {location}\r\n") };
            Reply { status, headers, body: Vec::new() }
        })
        .await
    }

    /// Answers on `address` with what `answer` makes of the head of a request.
    pub async fn serving(address: &str, answer: impl Fn(&str) -> Reply + Send + Sync + 'static) -> Self {
        let listener = TcpListener::bind((address, 0)).await.unwrap();
        let site = Self { address: listener.local_addr().unwrap(), seen: Arc::default() };
        let (seen, answer) = (site.seen.clone(), Arc::new(answer));
        tokio::spawn(async move {
            while let Ok((mut socket, _)) = listener.accept().await {
                let (seen, answer) = (seen.clone(), answer.clone());
                tokio::spawn(async move {
                    let mut request = Vec::new();
                    while !request.ends_with(b"\r\n\r\n") {
                        match socket.read_u8().await {
                            Ok(byte) => request.push(byte),
                            Err(_) => return,
                        }
                    }
                    let request = String::from_utf8_lossy(&request).into_owned();
                    let line: Vec<&str> = request.split_whitespace().take(2).collect();
                    seen.lock().unwrap().push(line.join(" "));
                    let Reply { status, headers, body } = answer(&request);
                    let head = format!(
                        "HTTP/1.1 {status} x\r\n{headers}content-length: {}\r\nconnection: close\r\n\r\n",
                        body.len()
                    );
                    // Whoever does not wait for the answer has hung up.
                    let _ = socket.write_all(&[head.as_bytes(), &body].concat()).await;
                });
            }
        });
        site
    }

    /// The requests so far: method and path.
    pub fn seen(&self) -> Vec<String> {
        self.seen.lock().unwrap().clone()
    }

    pub fn port(&self) -> u16 {
        self.address.port()
    }
}
