//! The rules of signing in, staying signed in, and leaving.
pub mod session;
pub mod token;

pub use session::end_sessions_of;

use super::throttle;
use crate::kernel::clock::Clock;
use sea_orm::{ConnectionTrait, DbErr};

/// Forgets ended sessions, old tokens and failures that no longer count.
pub async fn purge(db: &impl ConnectionTrait, clock: &Clock) -> Result<(), DbErr> {
    throttle::purge(db, clock).await?;
    session::purge(db, clock).await?;
    Ok(())
}
