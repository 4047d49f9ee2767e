//! What anyone may read: the published releases, as JSON and as pages of the newsroom.
mod answers;
mod dto;
pub mod pages;
pub mod routes;
mod service;

pub use answers::Answer;
