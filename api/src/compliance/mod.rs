//! What the law and good practice ask of a text: findings before approval, and the electoral blackout.
//!
//! `rules` is pure and the place to read. Releases ask this slice what stands against a text (`checks`), the public
//! pages what is hidden (`calendar`); only the routes, which stand above both, ask releases for a text.
mod blackouts;
mod calendar;
mod checks;
mod dto;
pub mod entity;
mod language;
mod link_checks;
mod links;
pub mod routes;
mod rules;
mod settings;

pub use calendar::{BlackoutDirectory, Hiding};
pub use checks::{answer_at_once, ask_links, must_be_answered, must_be_outside_blackout, no_blackout_runs};
pub use dto::{BlackoutAuthorisationNew, ReleaseCheckAnswer};
pub use link_checks::{VerifyLinks, purge};
