//! The agenda: what the office plans, covers, announces and keeps true.
pub mod authorities;
pub mod bookings;
pub mod conflicts;
mod content;
mod dto;
pub mod entity;
pub mod feed_routes;
pub mod feeds;
mod filter;
pub mod guests;
mod ics;
mod index;
mod instance;
pub mod list;
mod recurrence;
pub mod routes;
pub mod service;
pub mod subscriptions;
mod window;
mod workflow;
mod zone;

pub use content::EventContent;
pub use filter::EventFilter;
pub use ics::write::{kind as kind_on_screen, status_on_screen};
pub use instance::Instance;
pub use window::Window;
