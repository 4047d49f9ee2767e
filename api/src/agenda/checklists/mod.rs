//! Checklists: what has to be done for an event and until when, from templates per kind.
mod dto;
mod due;
pub mod entity;
pub mod routes;
mod service;
mod template_routes;
mod templates;
