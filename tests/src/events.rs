//! Server-sent events, read as a browser reads them.

use std::time::Duration;

use serde_json::Value;

/// Longer than any stream keeps silent.
const PATIENCE: Duration = Duration::from_secs(20);

/// One event.
#[derive(Clone, Debug, PartialEq)]
pub struct Event {
    pub name: String,
    pub id: String,
    pub data: Value,
}

/// The events of an answer that does not end by itself.
#[derive(Debug)]
pub struct Events {
    response: reqwest::Response,
    unread: Vec<u8>,
}

impl Events {
    pub fn of(response: reqwest::Response) -> Self {
        assert_eq!(response.headers()["content-type"], "text/event-stream");
        Self { response, unread: Vec::new() }
    }

    /// The next event; none when the stream has ended. Comments, and blocks without data, are no events.
    pub async fn next(&mut self) -> Option<Event> {
        while let Some(block) = self.block().await {
            let field = |name: &str| {
                let start = format!("{name}: ");
                block.lines().find_map(|line| line.strip_prefix(&start)).unwrap_or_default().to_owned()
            };
            if block.lines().any(|line| line.starts_with("data: ")) {
                let data = serde_json::from_str(&field("data")).unwrap_or_else(|error| panic!("{error}: {block}"));
                return Some(Event { name: field("event"), id: field("id"), data });
            }
        }
        None
    }

    /// The next event that `is` the one waited for.
    pub async fn until(&mut self, is: impl Fn(&Event) -> bool) -> Event {
        let mut others = Vec::new();
        while let Some(event) = self.next().await {
            if is(&event) {
                return event;
            }
            others.push(event);
        }
        panic!("the stream ended before the event; it had {others:#?}");
    }

    /// Whatever comes until the end of the stream.
    pub async fn rest(&mut self) -> Vec<Event> {
        let mut rest = Vec::new();
        while let Some(event) = self.next().await {
            rest.push(event);
        }
        rest
    }

    async fn block(&mut self) -> Option<String> {
        loop {
            if let Some(end) = self.unread.windows(2).position(|pair| pair == b"\n\n") {
                let block: Vec<u8> = self.unread.drain(..end + 2).collect();
                return Some(String::from_utf8(block).unwrap());
            }
            let chunk = tokio::time::timeout(PATIENCE, self.response.chunk()).await;
            match chunk.unwrap_or_else(|_| panic!("silence for {PATIENCE:?}")).ok().flatten() {
                Some(chunk) => self.unread.extend_from_slice(&chunk),
                None => return None,
            }
        }
    }
}
