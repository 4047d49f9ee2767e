//! Substitutes: a head names somebody to stand in for them in a unit, for a time.
pub mod routes;
mod service;
