//! Leases due jobs and runs them.
use super::{
    Registry, Schedule,
    entity::{self, JobState},
};
use crate::kernel::{clock::Clock, db::Db, problem::Problem};
use chrono::TimeDelta;
use sea_orm::{
    ActiveValue::Set,
    DbBackend, ExprTrait, FromQueryResult, Iterable, Order, StatementBuilder,
    entity::prelude::*,
    sea_query::{Expr, LockBehavior, LockType, Query},
};
use std::{sync::Arc, time::Duration};
use tokio::{sync::Semaphore, task::JoinSet};
use tokio_util::sync::CancellationToken;

const POLL: Duration = Duration::from_secs(1);
/// A job that runs longer than its lease may be started a second time elsewhere.
const LEASE: TimeDelta = TimeDelta::minutes(5);
const ATTEMPTS: i32 = 8;

/// Takes jobs from the queue until told to stop.
#[derive(Debug)]
pub struct Worker<C> {
    pub db: Db,
    pub clock: Clock,
    pub registry: Registry<C>,
    pub schedule: Schedule,
    pub context: C,
    pub concurrency: usize,
}

impl<C: Clone + Send + Sync + 'static> Worker<C> {
    /// Runs until `stop`, then waits for the jobs at work, up to `grace`; what is still at work is handed back.
    pub async fn run(mut self, stop: CancellationToken, grace: Duration) {
        let slots = Arc::new(Semaphore::new(self.concurrency));
        let mut running = JoinSet::new();
        while !stop.is_cancelled() {
            let took = self.take(&slots, &mut running).await.unwrap_or_else(|problem| {
                tracing::warn!(%problem, "cannot take jobs");
                false
            });
            while running.try_join_next().is_some() {}
            if !took {
                let _ = tokio::time::timeout(POLL, stop.cancelled()).await;
            }
        }
        let _ = tokio::time::timeout(grace, async { while running.join_next().await.is_some() {} }).await;
        running.shutdown().await;
    }

    /// Takes one job if there is one due and a slot for it.
    async fn take(&mut self, slots: &Arc<Semaphore>, running: &mut JoinSet<()>) -> Result<bool, Problem> {
        self.schedule.propose_due(&self.db, &self.clock).await?;
        let Ok(slot) = slots.clone().try_acquire_owned() else { return Ok(false) };
        let Some(job) = lease(&self.db, &self.clock).await? else { return Ok(false) };
        let (db, clock, context) = (self.db.clone(), self.clock.clone(), self.context.clone());
        let runner = self.registry.runner(&job.kind);
        running.spawn(async move {
            let _slot = slot;
            let outcome = match runner {
                Some(run) => run(job.payload.clone(), context).await.map_err(|e| e.to_string()),
                None => Err(format!("no such kind of job: {}", job.kind)),
            };
            if let Err(error) = settle(&db, &clock, job, outcome).await {
                tracing::error!(%error, "cannot settle a job; it will run again");
            }
        });
        Ok(true)
    }
}

/// Takes the most urgent job that is due, for `LEASE`.
async fn lease(db: &Db, clock: &Clock) -> Result<Option<entity::Model>, Problem> {
    use entity::Column::{Attempts, Id, LeasedUntil, Priority, RunAt, State};
    let now = clock.now();
    let due = Expr::col(State)
        .eq(JobState::Ready)
        .and(Expr::col(RunAt).lte(now))
        .and(Expr::col(LeasedUntil).is_null().or(Expr::col(LeasedUntil).lt(now)));
    let mut pick = Query::select();
    pick.column(Id).from(entity::Entity).and_where(due).order_by(Priority, Order::Asc).order_by(RunAt, Order::Asc);
    pick.limit(1);
    // Looking first keeps an idle worker from taking SQLite's write lock every second.
    if db.read().query_one(&pick).await?.is_none() {
        return Ok(None);
    }
    let tx = db.write().await?;
    if tx.get_database_backend() == DbBackend::Postgres {
        pick.lock_with_behavior(LockType::Update, LockBehavior::SkipLocked);
    }
    let mut take = Query::update();
    take.table(entity::Entity)
        .value(LeasedUntil, now + LEASE)
        .value(entity::Column::Lease, clock.new_id())
        .value(Attempts, Expr::col(Attempts).add(1))
        .and_where(Expr::col(Id).in_subquery(pick))
        .returning(Query::returning().columns(entity::Column::iter()));
    let row = tx.query_one_raw(StatementBuilder::build(&take, &tx.get_database_backend())).await?;
    let job = row.map(|row| entity::Model::from_query_result(&row, "")).transpose()?;
    tx.commit().await?;
    Ok(job)
}

/// Writes down how a job ended, unless its lease was lost meanwhile.
async fn settle(db: &Db, clock: &Clock, job: entity::Model, outcome: Result<(), String>) -> Result<(), Problem> {
    let now = clock.now();
    let label = if outcome.is_ok() { "done" } else { "failed" };
    metrics::counter!("pauta_jobs_total", "kind" => job.kind.clone(), "outcome" => label).increment(1);
    let mut row = entity::ActiveModel { leased_until: Set(None), lease: Set(None), ..Default::default() };
    match outcome {
        Ok(()) => {
            row.state = Set(JobState::Done);
            // It may hold what is meant for one reader only, and nobody runs it again.
            row.payload = Set(serde_json::Value::Null);
            row.finished_at = Set(Some(now));
        }
        Err(error) if job.attempts >= ATTEMPTS => {
            tracing::error!(job = %job.id, kind = %job.kind, %error, "job put aside as dead");
            row.state = Set(JobState::Dead);
            row.finished_at = Set(Some(now));
            row.last_error = Set(Some(error));
        }
        Err(error) => {
            tracing::warn!(job = %job.id, kind = %job.kind, attempts = job.attempts, %error, "job failed");
            row.run_at = Set(now + backoff(job.attempts));
            row.last_error = Set(Some(error));
        }
    }
    let tx = db.write().await?;
    entity::Entity::update_many()
        .set(row)
        .filter(entity::COLUMN.id.eq(job.id))
        .filter(entity::Column::Lease.eq(job.lease))
        .exec(&tx)
        .await?;
    tx.commit().await
}

/// 10 s, 40 s, 90 s … so that eight tries span about half an hour.
fn backoff(attempts: i32) -> TimeDelta {
    TimeDelta::seconds(10 * i64::from(attempts) * i64::from(attempts))
}
