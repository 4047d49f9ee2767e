//! Who calls, and what they may: sessions, personal access tokens, roles and permissions.
mod caller;
pub mod delegation;
mod dto;
pub mod entity;
mod holders;
mod load;
pub mod origin;
pub mod password;
pub mod permission;
pub mod routes;
mod service;
pub mod signing;
pub mod throttle;

pub use caller::{Bearer, Caller, Credential, Identified, Reach, Require, SignedIn};
pub use dto::TokenNew;
pub use holders::{Holder, holders, who_may};
pub use load::{Gatekeeper, Standing, reach_of, vouch, vouch_in};
pub use permission::{Permission, Role};
pub use service::{end_sessions_of, purge, token};
pub use throttle::pace;
