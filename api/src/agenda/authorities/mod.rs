//! An event's authorities in their order of precedence.
mod dto;
pub mod routes;
mod service;
