//! The agenda as a spreadsheet.
mod dto;
pub mod routes;
mod rows;
mod service;
mod xlsx;
