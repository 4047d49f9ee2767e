//! Vehicles, equipment and rooms that an event books.
pub mod dto;
pub mod entity;
pub mod routes;
pub mod service;
