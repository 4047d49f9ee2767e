//! Answers of the list of authorities.
use crate::{agenda::entity::EventAttendance, precedence::PrecedenceBrief};
use serde::Serialize;
use utoipa::ToSchema;

/// An authority at their place.
#[derive(Debug, Serialize, ToSchema)]
pub struct EventAuthorityOut {
    /// From 1 on.
    pub place: usize,
    pub name: String,
    #[schema(required)]
    pub office: Option<String>,
    pub attendance: EventAttendance,
    /// The entry of the order of precedence that the office was found in; who is in none comes last.
    #[schema(required)]
    pub precedence: Option<PrecedenceBrief>,
}

/// The authorities of an event, the foremost first.
#[derive(Debug, Serialize, ToSchema)]
pub struct EventAuthorities {
    pub items: Vec<EventAuthorityOut>,
}
