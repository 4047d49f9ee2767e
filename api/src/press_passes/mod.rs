//! Press passes: personal links by which a journalist reads what is with the press and not yet public.
mod dto;
mod entity;
pub mod pages;
pub mod routes;
mod service;
