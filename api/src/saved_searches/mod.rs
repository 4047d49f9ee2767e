//! Searches of the list of releases that somebody named to come back to. Everybody has their own.
mod dto;
mod entity;
pub mod routes;
mod service;
