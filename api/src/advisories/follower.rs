//! Brings advisories into step, within a second of a change of their events.
//!
//! It looks at the tables themselves, not at a queue: what changed while nothing ran is caught up at the first look.
use super::service::{anything_is_behind, catch_up};
use crate::{app::App, kernel::problem::Problem};
use std::{sync::Arc, time::Duration};

const LOOK: Duration = Duration::from_secs(1);

/// Looks until the process is asked to stop.
pub async fn keep_in_step(app: Arc<App>) {
    while !app.stop.is_cancelled() {
        if let Err(problem) = look(&app).await {
            tracing::warn!(%problem, "cannot bring advisories into step");
        }
        let _ = tokio::time::timeout(LOOK, app.stop.cancelled()).await;
    }
}

async fn look(app: &App) -> Result<(), Problem> {
    while anything_is_behind(app.db.read()).await? && !app.stop.is_cancelled() {
        app.fresh.catch_up().await?;
        if catch_up(app).await? == 0 {
            return Ok(());
        }
    }
    Ok(())
}
