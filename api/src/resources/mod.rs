//! What an event needs to be had to itself: vehicles, equipment, rooms.
mod dto;
pub mod entity;
pub mod routes;
pub mod service;
