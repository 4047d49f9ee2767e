//! Who calls, and what they may: sessions, personal access tokens, roles and permissions.
mod caller;
pub mod delegation;
mod dto;
pub mod entity;
mod load;
pub mod origin;
pub mod password;
pub mod permission;
pub mod routes;
mod service;
pub mod signing;
mod throttle;

pub use caller::{Caller, Credential, Identified, Reach, Require, SignedIn};
pub use dto::TokenNew;
pub use load::{Gatekeeper, reach_of, vouch};
pub use permission::{Permission, Role};
pub use service::{end_sessions_of, purge, token};
pub use throttle::pace;
