//! The job that works through an import.
use super::work::{Ended, work};
use crate::{
    app::App,
    kernel::jobs::{self, Job, JobError},
};
use serde::{Deserialize, Serialize};
use std::{sync::Arc, time::Duration};
use uuid::Uuid;

/// How long one run works before it makes room for other jobs; well within a lease.
const RUN: Duration = Duration::from_mins(1);

/// Works through an import from where it stands.
#[derive(Debug, Serialize, Deserialize)]
pub struct ImportJob {
    pub import_id: Uuid,
}

impl Job<Arc<App>> for ImportJob {
    const KIND: &'static str = "import";

    async fn run(&self, app: &Arc<App>) -> Result<(), JobError> {
        if work(app, self.import_id, Some(RUN)).await? == Ended::More {
            let next = Self { import_id: self.import_id };
            let key = format!("{}:{}", self.import_id, app.clock.new_id());
            jobs::enqueue::<Arc<App>, _>(app.db.read(), &app.clock, &next, &key, app.clock.now()).await?;
        }
        Ok(())
    }
}
