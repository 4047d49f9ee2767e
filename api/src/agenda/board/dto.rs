//! Requests and answers of the board.
use crate::agenda::{
    conflicts::EventConflictKind,
    coverages::entity::{CoverageKind, CoverageStatus},
    dto::EventSummary,
};
use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};
use uuid::Uuid;

/// Which board.
#[derive(Clone, Debug, Default, Deserialize, IntoParams)]
#[serde(deny_unknown_fields)]
#[into_params(parameter_in = Query)]
pub struct BoardParams {
    /// The beginning of the window: a day in the time of Fortaleza, or an instant. Today when neither end is given.
    #[param(example = "2026-12-06")]
    pub from: Option<String>,
    /// Its end: a day, included, or an instant, not included. At most 42 days after the beginning.
    #[param(example = "2026-12-12")]
    pub to: Option<String>,
    /// The id or slug of a unit; those under it are included.
    pub unit: Option<String>,
}

/// The coverage by which somebody is bound.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct BoardCoverage {
    pub id: Uuid,
    pub kind: CoverageKind,
    pub status: CoverageStatus,
    pub assignee_ids: Vec<Uuid>,
    pub version: i32,
}

/// The booking by which something is bound.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct BoardBooking {
    pub id: Uuid,
    pub starts_at: DateTime<Utc>,
    pub ends_at: DateTime<Utc>,
}

/// That somebody or something is bound to an event.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct BoardItem {
    /// The event among `events`; null if the caller may not read it, and then only its times are told.
    #[schema(required)]
    pub event_id: Option<Uuid>,
    /// Which occurrence of a series.
    #[schema(required)]
    pub occurrence: Option<DateTime<Utc>>,
    pub starts_at: DateTime<Utc>,
    pub ends_at: DateTime<Utc>,
    /// Of a person.
    #[schema(required)]
    pub coverage: Option<BoardCoverage>,
    /// Of a vehicle, a piece of equipment or a room.
    #[schema(required)]
    pub booking: Option<BoardBooking>,
    /// Whether the caller may give it to somebody or something else; what a whole series books is changed on its page.
    pub can_pass: bool,
}

/// Somebody or something, with all that binds it in the window.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct BoardRow {
    pub kind: EventConflictKind,
    pub id: Uuid,
    pub name: String,
    /// Whether more can be given to it: it is still here, and in use.
    pub active: bool,
    /// In the order in which they begin.
    pub items: Vec<BoardItem>,
}

/// The board.
#[derive(Debug, Serialize, ToSchema)]
pub struct Board {
    /// Those to which something in `rows` is bound, in the order in which they begin.
    pub events: Vec<EventSummary>,
    /// People first, then vehicles, equipment and rooms, each by name; what cannot be given more comes last.
    pub rows: Vec<BoardRow>,
    /// Whether there is more in the window than a board holds.
    pub is_cut: bool,
}
