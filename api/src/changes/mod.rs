//! The change log as a feed: what changed, in order, never missing or repeating one.
pub mod routes;

pub use routes::{cursor, read_cursor};
