//! Publication: now, at an hour, and when that hour has come.
//!
//! What may be read at an instant is decided by the query and the clock (`public_at`); the worker only writes down
//! that it happened. An hour that passed while nothing was running is caught up at start.
use super::{transition::go, write};
use crate::{
    auth::Caller,
    compliance,
    kernel::{
        clock::Clock,
        problem::{Faults, Problem},
    },
    releases::{
        content::LATEST,
        entity::{COLUMN, Column, Entity, Model, ReleaseStatus, order_key},
        workflow::ReleaseAction,
    },
};
use actix_web::http::StatusCode;
use chrono::{DateTime, Utc};
use sea_orm::{
    ColumnTrait, ConnectionTrait, DbBackend, DbErr, EntityTrait, QueryFilter, QueryOrder, QuerySelect, Select,
    sea_query::{LockBehavior, LockType},
};
use uuid::Uuid;

/// Makes an approved text public, or gives it to the press until its embargo ends.
///
/// # Errors
/// 409 when the text is no longer the approved one.
pub async fn publish(
    tx: &impl ConnectionTrait,
    clock: &Clock,
    caller: &Caller,
    release: Model,
) -> Result<Model, Problem> {
    let now = clock.now();
    let place = Place::from(tx, &release, now).await?;
    go(tx, clock, caller, release, ReleaseAction::Publish, "publish", |release| {
        release.published_at = Some(now);
        release.publish_at = None;
        place.give(release);
    })
    .await
}

/// Sets the hour at which an approved text goes out by itself.
///
/// # Errors
/// 422 for an hour that has passed, 409 when the text is no longer the approved one.
pub async fn schedule(
    tx: &impl ConnectionTrait,
    clock: &Clock,
    caller: &Caller,
    release: Model,
    publish_at: DateTime<Utc>,
) -> Result<Model, Problem> {
    let mut faults = Faults::default();
    if publish_at <= clock.now() {
        faults.add("/publish_at", "in_the_past", "Escolha uma hora que ainda não passou.");
    } else if publish_at.timestamp() > LATEST {
        faults.add("/publish_at", "too_late", "O ano vai até 2200.");
    }
    faults.check()?;
    let place = Place::from(tx, &release, publish_at).await?;
    go(tx, clock, caller, release, ReleaseAction::Schedule, "schedule", |release| {
        release.publish_at = Some(publish_at);
        place.give(release);
    })
    .await
}

/// Takes the hour away again.
pub async fn unschedule(
    tx: &impl ConnectionTrait,
    clock: &Clock,
    caller: &Caller,
    release: Model,
) -> Result<Model, Problem> {
    go(tx, clock, caller, release, ReleaseAction::Unschedule, "unschedule", unset_hour).await
}

/// Whether some release's hour has come that is not written down yet.
pub async fn anything_is_due(db: &impl ConnectionTrait, clock: &Clock) -> Result<bool, Problem> {
    let one = due(clock).select_only().column(Column::Id).limit(1);
    Ok(one.into_tuple::<Uuid>().one(db).await?.is_some())
}

fn due(clock: &Clock) -> Select<Entity> {
    Entity::find().filter(COLUMN.status.eq(ReleaseStatus::Scheduled)).filter(COLUMN.publish_at.lte(clock.now()))
}

/// Writes down that up to `limit` releases went out whose hour has come; how many they were.
///
/// Two workers never take the same one: on PostgreSQL they skip each other's rows, on SQLite they wait.
pub async fn publish_due(tx: &impl ConnectionTrait, clock: &Clock, limit: u64) -> Result<usize, Problem> {
    let mut due = due(clock).order_by_asc(Column::PublishAt).limit(limit);
    if tx.get_database_backend() == DbBackend::Postgres {
        due = due.lock_with_behavior(LockType::Update, LockBehavior::SkipLocked);
    }
    let due = due.all(tx).await?;
    let count = due.len();
    for release in due {
        settled(tx, clock, release).await?;
    }
    Ok(count)
}

/// `release` as the clock has it: published, if its hour has come; approved without an hour, if a blackout bars it then.
pub async fn settled(tx: &impl ConnectionTrait, clock: &Clock, before: Model) -> Result<Model, Problem> {
    let due = before.publish_at.filter(|at| before.status == ReleaseStatus::Scheduled && *at <= clock.now());
    let Some(at) = due else { return Ok(before) };
    let mut release = before.clone();
    if let Err(barred) = compliance::must_be_outside_blackout(tx, clock, &before).await {
        if barred.status() != StatusCode::CONFLICT {
            return Err(barred);
        }
        release.status = ReleaseStatus::Approved;
        release.updated_at = clock.now();
        unset_hour(&mut release);
        return write(tx, clock, None, &before, release, "hold").await;
    }
    release.status = ReleaseStatus::Published;
    release.published_at = Some(at);
    release.publish_at = None;
    release.updated_at = at;
    write(tx, clock, None, &before, release, "publish").await
}

/// When readers get a release, and its place in their lists.
pub(super) struct Place {
    public_at: DateTime<Utc>,
    order_key: i64,
}

impl Place {
    /// Of `release` that goes out at `at`: readers get it then, or at the end of its embargo if that is later.
    pub async fn from(db: &impl ConnectionTrait, release: &Model, at: DateTime<Utc>) -> Result<Self, DbErr> {
        let public_at = release.embargo_until.map_or(at, |embargo| Ord::max(embargo, at));
        Ok(Self { public_at, order_key: free_order_key(db, public_at).await? })
    }

    pub fn give(self, release: &mut Model) {
        release.public_at = Some(self.public_at);
        release.order_key = self.order_key;
    }
}

/// A place in the order that nobody has: a thousand texts may bear the same instant.
pub(super) async fn free_order_key(db: &impl ConnectionTrait, at: DateTime<Utc>) -> Result<i64, DbErr> {
    loop {
        let key = order_key(at);
        let same = Entity::find().select_only().column(Column::Id).filter(COLUMN.order_key.eq(key));
        if same.into_tuple::<Uuid>().one(db).await?.is_none() {
            return Ok(key);
        }
    }
}

/// `release` has no hour any more.
pub(super) fn unset_hour(release: &mut Model) {
    release.publish_at = None;
    release.public_at = None;
    release.order_key = order_key(release.created_at);
}
