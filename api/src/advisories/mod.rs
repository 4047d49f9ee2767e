//! The aviso de pauta: a release that invites the press to an event, kept in step with it until it is published.
mod entity;
mod follower;
pub mod routes;
mod service;
mod wording;

pub use follower::keep_in_step;
pub use service::is_announced;
