//! The jobs that look at calendars when they are due.
use super::{
    entity::{COLUMN, Column, Entity, Model},
    refresh,
};
use crate::{
    app::App,
    kernel::{
        clock::Clock,
        jobs::{self, Job, JobError},
    },
};
use sea_orm::{ConnectionTrait, DbErr, EntityTrait, QueryFilter, QueryOrder, QuerySelect};
use serde::{Deserialize, Serialize};
use std::sync::Arc;
use uuid::Uuid;

/// Calendars that are asked for in one go; the others are in the next.
const AT_ONCE: u64 = 500;

/// Queues a look at each calendar that is due.
#[derive(Debug, Default, Serialize, Deserialize)]
pub struct PollCalendars {}

impl Job<Arc<App>> for PollCalendars {
    const KIND: &'static str = "poll_calendars";

    async fn run(&self, app: &Arc<App>) -> Result<(), JobError> {
        let due = Entity::find()
            .filter(COLUMN.next_at.lte(app.clock.now()))
            .order_by_asc(Column::NextAt)
            .limit(AT_ONCE)
            .all(app.db.read())
            .await?;
        if due.is_empty() {
            return Ok(());
        }
        let tx = app.db.write().await?;
        for row in due {
            enqueue_refresh(&tx, &app.clock, &row).await?;
        }
        tx.commit().await?;
        Ok(())
    }
}

/// Looks at one calendar, if it still is due.
#[derive(Debug, Serialize, Deserialize)]
pub struct RefreshCalendar {
    id: Uuid,
}

impl Job<Arc<App>> for RefreshCalendar {
    const KIND: &'static str = "refresh_calendar";

    async fn run(&self, app: &Arc<App>) -> Result<(), JobError> {
        Ok(refresh::poll(app, self.id).await?)
    }
}

/// Queues a look at `row`, once for each time that it is due; again the next hour if that came to nothing.
pub async fn enqueue_refresh(db: &impl ConnectionTrait, clock: &Clock, row: &Model) -> Result<(), DbErr> {
    let now = clock.now();
    let key = format!("{}:{}:{}", row.id, row.next_at.timestamp_micros(), now.timestamp() / 3600);
    jobs::enqueue::<Arc<App>, _>(db, clock, &RefreshCalendar { id: row.id }, &key, now).await
}
