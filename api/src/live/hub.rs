//! The one look at what happens that all streams of a process share.
use super::{
    dto::LiveChange,
    seats::{Seat, Seats},
};
use crate::{
    app::App,
    kernel::{change_log::entity, problem::Problem},
    presence::{self, Gathering, PresenceSubject},
};
use sea_orm::{EntityTrait, QueryFilter, QueryOrder, QuerySelect};
use std::{
    collections::{BTreeMap, VecDeque},
    sync::{Arc, PoisonError, RwLock},
    time::Duration,
};
use tokio::sync::{Mutex, Notify, watch};
use uuid::Uuid;

/// How long another process's change may go unseen.
const PERIOD: Duration = Duration::from_secs(1);
/// Changes kept in memory, and told at most to who comes back.
pub const KEPT: usize = 1000;

/// A change, and where it happened.
#[derive(Clone, Debug)]
pub struct Happening {
    pub seq: i64,
    pub unit: Option<Uuid>,
    pub told: LiveChange,
}

/// Who is where, everywhere.
pub type Here = Arc<BTreeMap<PresenceSubject, Gathering>>;

#[derive(Debug, Default)]
struct Known {
    /// The place in the change log after which `changes` begin, and where they end.
    from: i64,
    end: i64,
    changes: VecDeque<Happening>,
    here: Here,
}

/// What this process knows for its streams.
#[derive(Debug)]
pub struct LiveHub {
    seats: Seats,
    known: RwLock<Known>,
    /// One look at a time.
    looking: Mutex<()>,
    nudge: Notify,
    /// Grows with whatever happens.
    pulse: watch::Sender<u64>,
}

impl LiveHub {
    /// A hub for up to `limit` streams.
    pub fn new(limit: usize) -> Self {
        Self {
            seats: Seats::new(limit),
            known: RwLock::default(),
            looking: Mutex::default(),
            nudge: Notify::new(),
            pulse: watch::Sender::default(),
        }
    }

    /// Something happened in this process: streams are told at once.
    pub fn nudge(&self) {
        self.nudge.notify_one();
    }

    /// A place for a stream of `user`; the first one wakes the hub.
    ///
    /// # Errors
    /// 503 when there are too many, or the database is away.
    pub async fn join(app: &Arc<App>, user: Uuid) -> Result<(Seat, watch::Receiver<u64>), Problem> {
        let (seat, nobody_looks) = app.live.seats.take(user)?;
        if nobody_looks {
            tokio::spawn(look_while_watched(app.clone()));
        }
        let pulse = app.live.pulse.subscribe();
        app.live.look(app).await?;
        Ok((seat, pulse))
    }

    /// The end of the change log as far as is known.
    pub fn end(&self) -> i64 {
        self.known.read().unwrap_or_else(PoisonError::into_inner).end
    }

    /// Who is where.
    pub fn here(&self) -> Here {
        self.known.read().unwrap_or_else(PoisonError::into_inner).here.clone()
    }

    /// What happened after `cursor`, in order; from memory where it reaches back so far.
    pub async fn after(&self, app: &App, cursor: i64) -> Result<Vec<Happening>, Problem> {
        {
            let known = self.known.read().unwrap_or_else(PoisonError::into_inner);
            if cursor >= known.from {
                return Ok(known.changes.iter().filter(|change| change.seq > cursor).cloned().collect());
            }
        }
        read(app, cursor).await
    }

    async fn look(&self, app: &App) -> Result<(), Problem> {
        let _alone = self.looking.lock().await;
        app.fresh.catch_up().await?;
        let (position, end) = (app.fresh.position(), self.end());
        let new = if end == 0 || position <= end { Vec::new() } else { read(app, end).await? };
        let here = presence::gatherings(app).await?;
        let mut known = self.known.write().unwrap_or_else(PoisonError::into_inner);
        let mut is_news = !new.is_empty() || *known.here != here;
        if end == 0 || new.len() >= KEPT {
            is_news |= position > end;
            *known = Known { from: position.max(end), end: position.max(end), ..Default::default() };
        } else if let Some(last) = new.last() {
            known.end = last.seq;
            known.changes.extend(new);
            while known.changes.len() > KEPT {
                known.from = known.changes.pop_front().map_or(known.from, |first| first.seq);
            }
        }
        if *known.here != here {
            known.here = Arc::new(here);
        }
        drop(known);
        if is_news {
            self.pulse.send_modify(|count| *count += 1);
        }
        Ok(())
    }
}

async fn look_while_watched(app: Arc<App>) {
    while !app.live.seats.are_empty() {
        tokio::select! {
            () = app.live.nudge.notified() => {}
            () = tokio::time::sleep(PERIOD) => {}
            () = app.stop.cancelled() => return,
        }
        if let Err(error) = app.live.look(&app).await {
            tracing::warn!(%error, "cannot look at what happens");
        }
    }
}

/// The changes after `cursor`, as many as are kept.
async fn read(app: &App, cursor: i64) -> Result<Vec<Happening>, Problem> {
    let rows = entity::Entity::find()
        .filter(entity::COLUMN.seq.gt(cursor))
        .order_by_asc(entity::Column::Seq)
        .limit(KEPT as u64)
        .all(app.db.read())
        .await?;
    let names = app.people.names(app, rows.iter().filter_map(|row| row.actor_id)).await?;
    let happening = |row: entity::Model| Happening {
        seq: row.seq,
        unit: row.unit_id,
        told: LiveChange {
            version: row.summary.get("version").and_then(serde_json::Value::as_i64),
            actor: row.actor_id.map(|id| names.brief(id)),
            action: row.action,
            resource_type: row.resource_type,
            resource_id: row.resource_id,
            at: row.at,
        },
    };
    Ok(rows.into_iter().map(happening).collect())
}
