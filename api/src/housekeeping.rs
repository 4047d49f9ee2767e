//! The hourly job that forgets what has served its time.
use crate::{
    agenda,
    app::App,
    auth, compliance, imports,
    kernel::{
        idempotency,
        jobs::{self, Job, JobError},
    },
    presence,
};
use chrono::TimeDelta;
use serde::{Deserialize, Serialize};
use std::sync::Arc;

/// How long the row of a job that was done stays to be looked at.
const DONE_JOBS: TimeDelta = TimeDelta::days(7);

#[derive(Debug, Default, Serialize, Deserialize)]
pub struct Housekeeping {}

impl Job<Arc<App>> for Housekeeping {
    const KIND: &'static str = "housekeeping";

    async fn run(&self, app: &Arc<App>) -> Result<(), JobError> {
        let tx = app.db.write().await?;
        let keys = idempotency::purge(&tx, &app.clock).await?;
        auth::purge(&tx, &app.clock).await?;
        let jobs = jobs::purge(&tx, app.clock.now() - DONE_JOBS).await?;
        imports::purge(&tx, &app.clock).await?;
        agenda::guests::purge(&tx, app).await?;
        presence::purge(&tx, &app.clock).await?;
        compliance::purge(&tx, &app.clock).await?;
        tx.commit().await?;
        tracing::info!(keys, jobs, "housekeeping done");
        Ok(())
    }
}
