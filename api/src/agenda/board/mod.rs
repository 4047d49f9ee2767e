//! The team board: who and what is bound to which events of a few weeks, a row each.
mod dto;
pub mod routes;
mod service;
