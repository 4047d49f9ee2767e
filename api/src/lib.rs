//! Pauta: the working system of a public communications office.
//!
//! `ARCHITECTURE.md` says where things are; `http/router.rs` lists the slices.
pub mod advisories;
pub mod agenda;
pub mod app;
pub mod approvals;
pub mod auth;
pub mod changes;
pub mod cli;
pub mod compliance;
pub mod config;
pub mod dashboard;
pub mod delegations;
pub mod demo;
mod doctor;
mod housekeeping;
pub mod http;
pub mod identity;
pub mod imports;
pub mod kernel;
pub mod live;
pub mod municipalities;
pub mod precedence;
pub mod presence;
pub mod press_passes;
pub mod public;
pub mod release_templates;
pub mod releases;
pub mod resources;
pub mod saved_searches;
mod server;
mod setup;
mod telemetry;
pub mod units;
pub mod users;
