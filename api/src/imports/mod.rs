//! Releases from elsewhere: WordPress, spreadsheets, JSON. Old dates, addresses and authors are kept.
//!
//! A file is checked when it arrives, kept in parts in the database, and worked through by a job, some rows a
//! transaction; an interrupted job goes on where it stopped. What came before is known by its id in the source.
pub mod command;
mod dto;
mod entity;
mod job;
mod mapping;
mod prepare;
mod read;
pub mod routes;
mod service;
mod text;
mod work;

pub use job::ImportJob;
pub use service::purge;
