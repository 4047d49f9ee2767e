//! Texts to begin from, per kind of release, with blanks that are filled in on use.
mod dto;
mod entity;
mod placeholders;
pub mod routes;
mod service;
