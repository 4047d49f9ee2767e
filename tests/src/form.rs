//! A form with a file, as browsers send it.

use crate::client::{Answer, Caller};

const BOUNDARY: &str = "----pauta-0b7d5c1f";

/// The form of an import in the making.
#[derive(Clone, Debug)]
pub struct Form {
    body: Vec<u8>,
}

impl Form {
    pub fn new(kind: &str, name: &str, file: &[u8]) -> Self {
        Self { body: Vec::new() }.file(name, file).field("kind", kind)
    }

    /// A form without anything in it.
    pub fn empty() -> Self {
        Self { body: Vec::new() }
    }

    #[must_use]
    pub fn file(mut self, name: &str, bytes: &[u8]) -> Self {
        let head = format!(
            "--{BOUNDARY}\r\nContent-Disposition: form-data; name=\"file\"; filename=\"{name}\"\r\n\
             Content-Type: application/octet-stream\r\n\r\n"
        );
        self.body.extend_from_slice(head.as_bytes());
        self.body.extend_from_slice(bytes);
        self.body.extend_from_slice(b"\r\n");
        self
    }

    #[must_use]
    pub fn field(mut self, name: &str, value: &str) -> Self {
        let part = format!("--{BOUNDARY}\r\nContent-Disposition: form-data; name=\"{name}\"\r\n\r\n{value}\r\n");
        self.body.extend_from_slice(part.as_bytes());
        self
    }

    /// The body as sent, and its content type.
    pub fn body(&self) -> (Vec<u8>, String) {
        let mut body = self.body.clone();
        body.extend_from_slice(format!("--{BOUNDARY}--\r\n").as_bytes());
        (body, format!("multipart/form-data; boundary={BOUNDARY}"))
    }

    pub async fn send(&self, caller: &Caller) -> Answer {
        let (body, kind) = self.body();
        caller.post("/imports").body(&kind, body).await
    }
}
