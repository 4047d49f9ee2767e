//! The people of the office and their roles.
mod directory;
mod dto;
pub mod routes;
pub mod service;

pub use directory::{Names, UserBrief, UserDirectory};
pub use dto::{RoleChoice, UserContent};
