//! The run of show: the ordered, timed script of a ceremony.
mod dto;
pub mod entity;
mod print;
pub mod routes;
mod service;
mod timing;
