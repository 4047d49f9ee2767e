//! The public agenda: as JSON, as a calendar and as open data.
mod dto;
mod open_data;
pub mod routes;

pub use dto::{PublicEventOut, PublicEventSummary};
