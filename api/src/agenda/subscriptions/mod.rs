//! Calendars of others that the agenda follows.
//!
//! Each belongs to a unit and is looked at when it is due (`jobs`), or at once (`refresh`). Its events have UIDs of their own
//! here, made of the source's and of the subscription's id: two sources that use the same UID, and events that this agenda
//! told others of, never write over one another. What people change here stays until the source itself changes that field.
mod dto;
pub mod entity;
mod fetch;
mod jobs;
mod refresh;
pub mod routes;
mod service;
mod source;
mod take;
mod words;

pub use jobs::{PollCalendars, RefreshCalendar};
