//! The order in which authorities are named and seated: offices, as Decreto 70.274/1972 ranks them in a state.
mod dto;
pub mod entity;
mod office;
pub mod routes;
pub mod service;

pub use dto::PrecedenceBrief;
pub use office::Order;
