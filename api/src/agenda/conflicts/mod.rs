//! Who or what would have to be at two places at once.
//!
//! An overlap is refused unless somebody says why it is to stand; too short a way from one place to the next is only told.
pub mod commitments;
mod dto;
pub mod entity;
mod message;
pub mod routes;
mod search;
mod service;
mod travel;

pub use dto::{EventConflictKind, EventConflictParams, EventConflictProblem, reason};
pub use service::{inherit, lapse, settle, settle_change};
