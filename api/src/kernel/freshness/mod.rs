//! What lets an answer come from memory without ever being stale.
//!
//! A read that may be answered from memory first waits for a look at the change log that sees every change
//! acknowledged before the request: on SQLite one that began after the last commit, on PostgreSQL one that began
//! at most a [`LEASE`] ago. Requests that wait at the same time share one look.
//! A remembered thing is good as long as no later change touched its topic — on whichever replica.
mod wal;

use super::{change_log::entity, db::Db, problem::Problem};
use sea_orm::{DbErr, FromQueryResult, QueryOrder, QuerySelect, entity::prelude::*};
use std::{
    collections::HashMap,
    sync::{
        Arc, PoisonError, RwLock,
        atomic::{AtomicI64, AtomicU64, Ordering},
    },
    time::{Duration, Instant},
};
use tokio::sync::{mpsc, oneshot};
use wal::WalWatch;

/// Changes read in one look; past that everything remembered is dropped.
const LOOK: u64 = 1000;
/// How long a look holds on PostgreSQL, where another replica may write at any time.
///
/// Every writer waits as long between its commit and its answer ([`Db::write`]), so whoever asks after a change was
/// acknowledged is answered from a look that began after its commit.
pub const LEASE: Duration = Duration::from_millis(5);
/// Items whose last change is remembered one by one.
const ITEMS: usize = 20_000;

/// What a remembered thing depends on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Topic {
    /// Any change of what anonymous readers see.
    Public,
    /// Any change of a kind of resource.
    Kind(&'static str),
    /// A change of one item.
    Item(Uuid),
}

#[derive(Debug, Default)]
struct LastChanges {
    public: i64,
    kinds: HashMap<String, i64>,
    items: HashMap<Uuid, i64>,
    /// Nothing remembered before this is good any more.
    floor: i64,
}

/// The end of the change log as this process knows it.
#[derive(Clone, Debug)]
pub struct Freshness {
    asks: mpsc::UnboundedSender<oneshot::Sender<Result<(), Problem>>>,
    seen: Arc<AtomicI64>,
    last: Arc<RwLock<LastChanges>>,
    /// On SQLite, tells without asking the database that there is nothing new.
    wal: Option<Arc<WalWatch>>,
    /// Whether writers wait for the leases of others to end.
    leases: bool,
    /// What `looked` is counted from.
    started: Instant,
    /// When the last look began, in microseconds; 0 for none.
    looked: Arc<AtomicU64>,
}

impl Freshness {
    /// Starts the task that looks at the change log when asked.
    pub fn start(db: Db) -> Self {
        let (asks, queue) = mpsc::unbounded_channel();
        let wal = db.file().and_then(WalWatch::open).map(Arc::new);
        let fresh = Self {
            asks,
            seen: Arc::new(AtomicI64::new(-1)),
            last: Arc::default(),
            wal,
            leases: db.outlasts_leases(),
            started: Instant::now(),
            looked: Arc::default(),
        };
        tokio::spawn(fresh.clone().look_when_asked(db, queue));
        fresh
    }

    /// Returns once every change that was committed before the call is known.
    ///
    /// # Errors
    /// 503 when the database is away.
    pub async fn catch_up(&self) -> Result<(), Problem> {
        if self.is_leased() || self.wal.as_ref().is_some_and(|wal| wal.is_unchanged()) {
            return Ok(());
        }
        let (answer, wait) = oneshot::channel();
        self.asks.send(answer).map_err(|_| Problem::unavailable())?;
        wait.await.map_err(|_| Problem::unavailable())?
    }

    fn is_leased(&self) -> bool {
        let looked = self.looked.load(Ordering::Acquire);
        self.leases && looked > 0 && self.started.elapsed() < Duration::from_micros(looked) + LEASE
    }

    /// The place in the log up to which changes are known: note it before reading what is to be remembered.
    pub fn position(&self) -> i64 {
        self.seen.load(Ordering::Acquire)
    }

    /// Whether what was read at `position` still holds.
    pub fn holds(&self, position: i64, topics: &[Topic]) -> bool {
        let last = self.last.read().unwrap_or_else(PoisonError::into_inner);
        position >= last.floor
            && topics.iter().all(|topic| {
                let changed = match topic {
                    Topic::Public => last.public,
                    Topic::Kind(kind) => last.kinds.get(*kind).copied().unwrap_or(0),
                    Topic::Item(id) => last.items.get(id).copied().unwrap_or(0),
                };
                changed <= position
            })
    }

    async fn look_when_asked(self, db: Db, mut queue: mpsc::UnboundedReceiver<oneshot::Sender<Result<(), Problem>>>) {
        let mut waiting = Vec::new();
        while queue.recv_many(&mut waiting, 10_000).await > 0 {
            let began = self.started.elapsed();
            let header = self.wal.as_ref().and_then(|wal| wal.header());
            let outcome = self.look(&db).await;
            if let Some(wal) = &self.wal {
                wal.note(header.filter(|_| outcome.is_ok()));
            }
            if outcome.is_ok() {
                self.looked.store(u64::try_from(began.as_micros()).unwrap_or(0), Ordering::Release);
            }
            if let Err(error) = &outcome {
                tracing::warn!(%error, "cannot read the change log");
            }
            for answer in waiting.drain(..) {
                // A caller that went away no longer waits.
                let _ = answer.send(if outcome.is_ok() { Ok(()) } else { Err(Problem::unavailable()) });
            }
        }
    }

    async fn look(&self, db: &Db) -> Result<(), DbErr> {
        #[derive(FromQueryResult)]
        struct Row {
            seq: i64,
            resource_type: String,
            resource_id: Uuid,
            public: bool,
        }
        let seen = self.position();
        if seen < 0 {
            return self.forget_all(db).await;
        }
        let rows: Vec<Row> = entity::Entity::find()
            .select_only()
            .columns([entity::Column::Seq, entity::Column::ResourceType, entity::Column::ResourceId])
            .column(entity::Column::Public)
            .filter(entity::COLUMN.seq.gt(seen))
            .order_by_asc(entity::Column::Seq)
            .limit(LOOK)
            .into_model()
            .all(db.read())
            .await?;
        if rows.len() as u64 == LOOK {
            return self.forget_all(db).await;
        }
        let Some(end) = rows.last().map(|row| row.seq) else { return Ok(()) };
        let mut last = self.last.write().unwrap_or_else(PoisonError::into_inner);
        for row in rows {
            if row.public {
                last.public = row.seq;
            }
            last.kinds.insert(row.resource_type, row.seq);
            last.items.insert(row.resource_id, row.seq);
        }
        if last.items.len() > ITEMS {
            last.items.clear();
            last.floor = end;
        }
        drop(last);
        self.seen.store(end, Ordering::Release);
        Ok(())
    }

    async fn forget_all(&self, db: &Db) -> Result<(), DbErr> {
        let end: Option<Option<i64>> = entity::Entity::find()
            .select_only()
            .column_as(entity::Column::Seq.max(), "end")
            .into_tuple()
            .one(db.read())
            .await?;
        let end = end.flatten().unwrap_or(0);
        let mut last = self.last.write().unwrap_or_else(PoisonError::into_inner);
        *last = LastChanges { floor: end, ..Default::default() };
        drop(last);
        self.seen.store(end, Ordering::Release);
        Ok(())
    }
}

/// Something remembered, and what it depends on.
#[derive(Clone, Debug)]
pub struct Remembered<T> {
    value: T,
    position: i64,
    topics: Vec<Topic>,
}

impl<T: Clone> Remembered<T> {
    /// Remembers `value`, which was read after `position` was noted.
    pub fn new(value: T, position: i64, topics: Vec<Topic>) -> Self {
        Self { value, position, topics }
    }

    /// The value, changed or not; for its size only.
    pub fn peek(&self) -> &T {
        &self.value
    }

    /// The value, if nothing it depends on has changed since.
    pub fn get(&self, fresh: &Freshness) -> Option<T> {
        fresh.holds(self.position, &self.topics).then(|| self.value.clone())
    }
}
