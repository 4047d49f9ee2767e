//! The job queue: effects that happen after the commit, at least once, on any replica.
//!
//! A job is enqueued inside the transaction that causes it, leased by one worker at a time, retried with
//! backoff, and put aside as dead with its error when it will not succeed. Its key makes it idempotent.
pub mod entity;
mod schedule;
#[cfg(test)]
mod tests;
mod worker;

pub use schedule::Schedule;
pub use worker::Worker;

use super::clock::Clock;
use chrono::{DateTime, Utc};
use entity::JobState;
use futures_util::future::BoxFuture;
use sea_orm::{ActiveValue::Set, DbErr, QueryOrder, entity::prelude::*, sea_query::OnConflict};
use serde::{Serialize, de::DeserializeOwned};
use std::collections::HashMap;

/// Work that can be kept in the queue. `C` is what it runs with.
pub trait Job<C>: Serialize + DeserializeOwned + Send + Sync + 'static {
    /// Its name in the queue; never changed once released.
    const KIND: &'static str;

    /// Does the work; may run more than once.
    fn run(&self, context: &C) -> impl Future<Output = Result<(), JobError>> + Send;
}

/// Why a job did not succeed; it is tried again later.
#[derive(Debug, thiserror::Error)]
#[error("{0}")]
pub struct JobError(pub String);

impl From<DbErr> for JobError {
    fn from(error: DbErr) -> Self {
        Self(error.to_string())
    }
}

impl From<super::problem::Problem> for JobError {
    fn from(problem: super::problem::Problem) -> Self {
        Self(problem.to_string())
    }
}

type Runner<C> = fn(Json, C) -> BoxFuture<'static, Result<(), JobError>>;

/// The kinds of job that this program can run.
#[derive(Debug)]
pub struct Registry<C> {
    runners: HashMap<&'static str, Runner<C>>,
}

impl<C> Default for Registry<C> {
    fn default() -> Self {
        Self { runners: HashMap::new() }
    }
}

impl<C: Send + Sync + 'static> Registry<C> {
    /// Adds the kind `J`.
    #[must_use]
    pub fn with<J: Job<C>>(mut self) -> Self {
        self.runners.insert(J::KIND, |payload, context| {
            Box::pin(async move {
                let job: J = serde_json::from_value(payload).map_err(|e| JobError(format!("payload: {e}")))?;
                job.run(&context).await
            })
        });
        self
    }

    fn runner(&self, kind: &str) -> Option<Runner<C>> {
        self.runners.get(kind).copied()
    }
}

/// Queues `job` to run at `at`; a job with the same key that is already there stays as it is.
pub async fn enqueue<C, J: Job<C>>(
    db: &impl ConnectionTrait,
    clock: &Clock,
    job: &J,
    key: &str,
    at: DateTime<Utc>,
) -> Result<(), DbErr> {
    let row = entity::ActiveModel {
        id: Set(clock.new_id()),
        kind: Set(J::KIND.to_owned()),
        key: Set(format!("{}:{key}", J::KIND)),
        payload: Set(serde_json::to_value(job).map_err(|e| DbErr::Json(e.to_string()))?),
        state: Set(JobState::Ready),
        run_at: Set(at),
        attempts: Set(0),
        leased_until: Set(None),
        lease: Set(None),
        last_error: Set(None),
        priority: Set(0),
        created_at: Set(clock.now()),
        finished_at: Set(None),
    };
    entity::Entity::insert(row)
        .on_conflict(OnConflict::column(entity::Column::Key).do_nothing().to_owned())
        .try_insert()
        .exec_without_returning(db)
        .await?;
    Ok(())
}

/// Jobs that failed for good, the newest first.
pub async fn dead(db: &impl ConnectionTrait) -> Result<Vec<entity::Model>, DbErr> {
    let dead = entity::Entity::find().filter(entity::COLUMN.state.eq(JobState::Dead));
    dead.order_by_desc(entity::Column::Id).all(db).await
}

/// Removes the rows of jobs that were done before `before`.
pub async fn purge(db: &impl ConnectionTrait, before: DateTime<Utc>) -> Result<u64, DbErr> {
    let done = entity::Entity::delete_many()
        .filter(entity::COLUMN.state.eq(JobState::Done))
        .filter(entity::COLUMN.finished_at.lt(before));
    Ok(done.exec(db).await?.rows_affected)
}
