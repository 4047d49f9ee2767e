//! How the office and its units present themselves to the public: name, colour, crest, and whom the press asks.
//!
//! A unit that says nothing of itself is presented as the one above it.
mod colour;
mod crest;
mod directory;
mod dto;
mod entity;
pub mod routes;
mod service;

pub use crest::content as crest_content;
pub use directory::{IdentityDirectory, on_doors};
pub use dto::{OfficeIdentity, PressContact};
