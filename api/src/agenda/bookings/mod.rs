//! Vehicles, equipment and rooms that an event books.
mod dto;
pub mod entity;
pub mod routes;
pub mod service;
