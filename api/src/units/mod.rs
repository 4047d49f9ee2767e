//! The tree of secretariat, coordinations and linked entities that every record belongs to.
mod dto;
pub mod entity;
pub mod routes;
pub mod service;
mod tree;

pub use dto::UnitBrief;
pub use tree::{UnitDirectory, UnitTree};
