//! Requests and answers of bookings.
use crate::resources::entity::{Model as Resource, ResourceKind};
use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use uuid::Uuid;

/// What an event is to book.
#[derive(Clone, Copy, Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct EventBookingNew {
    pub resource_id: Uuid,
    /// From when on, at most a week before the event; as the event begins when absent. Of a series, on its first date.
    #[serde(default)]
    pub starts_at: Option<DateTime<Utc>>,
    /// Until when, at most a week after the event; as the event ends when absent.
    #[serde(default)]
    pub ends_at: Option<DateTime<Utc>>,
}

/// A resource as bookings show it.
#[derive(Debug, Serialize, ToSchema)]
pub struct ResourceBrief {
    pub id: Uuid,
    pub name: String,
    pub kind: ResourceKind,
    #[schema(required)]
    pub capacity: Option<i32>,
}

impl From<Resource> for ResourceBrief {
    fn from(row: Resource) -> Self {
        Self { id: row.id, name: row.name, kind: row.kind, capacity: row.capacity }
    }
}

/// A resource that an event has booked.
#[derive(Debug, Serialize, ToSchema)]
pub struct EventBookingOut {
    pub id: Uuid,
    pub resource: ResourceBrief,
    /// Moves along with the event.
    pub starts_at: DateTime<Utc>,
    pub ends_at: DateTime<Utc>,
}

/// What an event has booked.
#[derive(Debug, Serialize, ToSchema)]
pub struct EventBookings {
    pub items: Vec<EventBookingOut>,
    /// Whether the caller may book for it.
    pub can_book: bool,
}
