//! The text of the office, from draft to the public page.
mod anchor;
mod comment_dto;
mod comment_routes;
mod content;
mod desk_dto;
mod desk_routes;
mod dto;
pub mod entity;
mod horizon;
mod index;
pub mod list;
mod publisher;
mod record_dto;
mod record_routes;
mod related_dto;
mod related_routes;
pub mod routes;
pub mod service;
mod workflow;

pub use content::{ReleaseContent, unreserved};
pub use dto::{ReleaseHighlight, ReleaseOut, ReleasePage, ReleaseSort, ReleaseSummary, summaries};
pub use entity::{ReleaseKind, ReleaseRow, ReleaseStatus, order_key, readable};
pub use horizon::Horizon;
pub use index::{INDEX, parse_query, scope};
pub use publisher::keep_publishing;
pub use workflow::TO_DO;
