//! The agenda as a spreadsheet.
mod columns;
mod dto;
mod import;
mod line;
pub mod routes;
mod rows;
mod service;
mod take;
mod told;
mod xlsx;

pub use import::{csv as import_csv, xlsx as import_xlsx};
