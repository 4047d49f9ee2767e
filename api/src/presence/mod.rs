//! Who is where now: which text each open tab shows, and whether somebody writes there.
//!
//! It is no history: a row lives as long as its tab says so every few seconds, and never enters the change log. That
//! somebody writes is told to others and stops nobody; what protects the text is the version in `If-Match`.
mod dto;
pub mod entity;
pub mod routes;
mod service;

pub use dto::{PresenceOut, PresenceSubject};
pub use service::{Gathering, gatherings, purge};
