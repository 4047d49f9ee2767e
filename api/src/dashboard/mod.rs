//! What waits for me.
pub mod routes;
