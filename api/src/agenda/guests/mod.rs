//! Whom an event invites: a list with so many seats, personal invitations, answers, and who came.
//!
//! A guest is known by name and, if they like, an address; both are forgotten some time after the event, only the numbers stay.
mod answers;
mod door;
mod dto;
pub mod entity;
mod list;
mod mail;
pub mod pages;
pub mod routes;
mod seats;
mod service;
mod told;

pub use list::{invites, purge, refuse_if_invited};
pub use mail::{MailGuest, TellGuests, tell_of};
