//! What happens, told as it happens: a stream of server-sent events.
//!
//! Nothing is stored here. Changes come from the change log, who is where from `presence`; one task of the process
//! looks at both for all its streams, and only while there are any.
mod audience;
mod dto;
mod feed;
mod hub;
pub mod routes;
mod seats;

pub use hub::LiveHub;
