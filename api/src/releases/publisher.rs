//! Writes down, within a second, that scheduled releases went out.
//!
//! Readers do not wait for it: the query decides by the clock what is public. It looks at the table itself, not at a
//! queue, so an hour that passed while nothing ran is caught up at the first look, and none is done twice.
use super::service::{anything_is_due, publish_due};
use crate::{app::App, kernel::problem::Problem};
use std::{sync::Arc, time::Duration};

const LOOK: Duration = Duration::from_millis(500);
/// Releases in one transaction: few enough that other writers do not wait long.
const BATCH: u64 = 50;

/// Looks until the process is asked to stop.
pub async fn keep_publishing(app: Arc<App>) {
    while !app.stop.is_cancelled() {
        if let Err(problem) = catch_up(&app).await {
            tracing::warn!(%problem, "cannot publish what is due");
        }
        let _ = tokio::time::timeout(LOOK, app.stop.cancelled()).await;
    }
}

async fn catch_up(app: &App) -> Result<(), Problem> {
    // Looking first keeps an idle worker from taking SQLite's write lock.
    while anything_is_due(app.db.read(), &app.clock).await? && !app.stop.is_cancelled() {
        let tx = app.db.write().await?;
        let count = publish_due(&tx, &app.clock, BATCH).await?;
        tx.commit().await?;
        if count == 0 {
            // Another worker has them.
            return Ok(());
        }
        tracing::info!(count, "published as scheduled");
    }
    Ok(())
}
