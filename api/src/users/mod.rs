//! The people of the office and their roles.
mod directory;
mod dto;
mod mail;
pub mod routes;
pub mod service;

pub use directory::{Names, UserBrief, UserDirectory};
pub use dto::{RoleChoice, UserContent};
pub use mail::MailPeople;
pub use service::{able_in, able_in_any};
