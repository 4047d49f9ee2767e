//! The events of a live stream: each is the `data` of a server-sent event of the same name.
use crate::{presence::PresenceOut, users::UserBrief};
use chrono::{DateTime, Utc};
use serde::Serialize;
use utoipa::ToSchema;
use uuid::Uuid;

/// `ready`: the first event, and who is where at that moment.
#[derive(Debug, Serialize, ToSchema)]
pub struct LiveReady {
    /// Whether more happened since `Last-Event-ID` than is told: what is on the screen is to be read again.
    pub missed: bool,
    /// Every place where somebody is.
    pub presence: Vec<PresenceOut>,
}

/// `change`: something changed. What it is now, one reads where it is.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct LiveChange {
    #[schema(example = "release")]
    pub resource_type: String,
    pub resource_id: Uuid,
    /// The version that came of it, of what has versions.
    #[schema(required)]
    pub version: Option<i64>,
    #[schema(example = "update")]
    pub action: String,
    /// Nobody when the system itself did it.
    #[schema(required)]
    pub actor: Option<UserBrief>,
    pub at: DateTime<Utc>,
}

/// The `data` of one event; `event` says which of them it is.
#[derive(Debug, Serialize, ToSchema)]
#[serde(untagged)]
pub enum LiveEvent {
    Ready(LiveReady),
    Change(LiveChange),
    /// `presence`: who is in one place now.
    Presence(PresenceOut),
}

impl LiveEvent {
    /// The name of the event.
    const fn name(&self) -> &'static str {
        match self {
            Self::Ready(_) => "ready",
            Self::Change(_) => "change",
            Self::Presence(_) => "presence",
        }
    }

    /// As it is sent, with the `id` from which a stream goes on after it.
    pub fn to_text(&self, id: &str) -> String {
        // JSON has no line breaks of its own, which would end the field.
        let data = serde_json::to_string(self).unwrap_or_default();
        format!("event: {}\nid: {id}\ndata: {data}\n\n", self.name())
    }
}
