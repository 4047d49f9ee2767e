//! Approval by those who never log in: a link to one text, for one reader, for one use.
//!
//! The link says which text; a code, which goes another way, says who reads it. What is approved is the very text that the
//! link was made for: an edit voids it.
mod dto;
mod entity;
pub mod pages;
pub mod routes;
mod service;
