//! The agenda: what the office plans, covers, announces and keeps true.
pub mod checklists;
mod content;
pub mod coverages;
mod crew;
mod dto;
pub mod entity;
pub mod feed_routes;
pub mod feeds;
mod filter;
mod ics;
mod index;
mod instance;
pub mod list;
mod planning;
mod recurrence;
pub mod routes;
pub mod run_of_show;
pub mod service;
mod window;
mod words;
mod workflow;
mod zone;

pub use content::EventContent;
pub use filter::EventFilter;
pub use ics::write::{kind as kind_on_screen, status_on_screen};
pub use instance::Instance;
pub use window::Window;
