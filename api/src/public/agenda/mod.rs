//! The public agenda: as JSON, as a calendar and as open data; its pages are among those of the newsroom.
mod dto;
pub mod json_ld;
mod open_data;
pub mod routes;
pub mod service;

pub use dto::{PublicEventOut, PublicEventParams, PublicEventSummary};
