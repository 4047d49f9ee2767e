//! What anyone may read: the published releases, as JSON, as pages of the newsroom, and in the formats of the press.
pub mod agenda;
mod answers;
mod dto;
pub mod formats;
pub mod pages;
pub mod routes;
mod service;
mod site;

pub use answers::Answer;
pub use formats::kind_name;
pub use pages::minute;
