//! Jobs that come round by the clock. Every replica proposes them; the key lets one through.
use super::{Job, enqueue};
use crate::kernel::{clock::Clock, db::Db};
use chrono::{DateTime, Utc};
use croner::Cron;
use futures_util::future::BoxFuture;
use sea_orm::DbErr;
use std::str::FromStr;

type Propose = fn(Db, Clock, DateTime<Utc>) -> BoxFuture<'static, Result<(), DbErr>>;

struct Entry {
    cron: Cron,
    propose: Propose,
    next: Option<DateTime<Utc>>,
}

/// The jobs that recur, and when each is due next.
#[derive(Default)]
pub struct Schedule(Vec<Entry>);

impl std::fmt::Debug for Schedule {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_tuple("Schedule").field(&self.0.len()).finish()
    }
}

impl Schedule {
    /// Adds `J`, due whenever the cron `pattern` (in UTC) says.
    ///
    /// # Errors
    /// When the pattern is not a cron pattern.
    pub fn with<C, J: Job<C> + Default>(mut self, pattern: &str) -> Result<Self, String> {
        let cron = Cron::from_str(pattern).map_err(|e| format!("{pattern}: {e}"))?;
        let propose: Propose = |db, clock, due| {
            Box::pin(async move { enqueue::<C, J>(db.read(), &clock, &J::default(), &due.to_rfc3339(), due).await })
        };
        self.0.push(Entry { cron, propose, next: None });
        Ok(self)
    }

    /// Enqueues what has become due by now.
    pub async fn propose_due(&mut self, db: &Db, clock: &Clock) -> Result<(), DbErr> {
        let now = clock.now();
        for entry in &mut self.0 {
            if let Some(due) = entry.next.filter(|due| *due <= now) {
                (entry.propose)(db.clone(), clock.clone(), due).await?;
                entry.next = None;
            }
            if entry.next.is_none() {
                entry.next = entry.cron.find_next_occurrence(&now, false).ok();
            }
        }
        Ok(())
    }
}
