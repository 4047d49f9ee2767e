//! The rules of releases, one file per operation.
mod assign;
pub mod bulk;
mod chronicle;
pub mod comments;
mod correct;
pub mod diff;
mod edit;
mod history;
mod notices;
mod openings;
mod people;
pub mod related;
mod schedule;
pub mod suggest;
mod transition;
pub mod versions;

pub use assign::assign;
pub use chronicle::{Chronicle, chronicle, record_import, write_down};
pub use correct::correct;
pub use edit::{create, delete, duplicate, restore_version, unit_for, update};
pub use history::history;
pub use openings::{note_opening, note_pass_opening, openings, pass_openings};
pub use people::people;
pub use schedule::{anything_is_due, publish, publish_due, schedule, settled, unschedule};
pub use transition::{approve, archive, request_changes, restore, submit, withdraw};

use super::{
    entity::{Column, Entity, Model, visible_to},
    index::{INDEX, document},
};
use crate::{
    auth::{Caller, Permission},
    kernel::{
        change_log::{self, Change},
        clock::Clock,
        hex::hex,
        precondition::IfMatch,
        problem::{Problem, user_agent},
    },
};
use sea_orm::{ActiveModelTrait, ConnectionTrait, DbErr, EntityTrait, IntoActiveModel, QueryFilter, QuerySelect};
use serde_json::json;
use uuid::Uuid;

/// A release that `caller` may read.
///
/// # Errors
/// 404 otherwise.
pub async fn get(db: &impl ConnectionTrait, clock: &Clock, caller: &Caller, id: Uuid) -> Result<Model, Problem> {
    let visible = Entity::find_by_id(id).filter(visible_to(caller, clock.now()));
    visible.one(db).await?.ok_or_else(Problem::not_found)
}

/// The unit of a release that `caller` may read.
///
/// # Errors
/// 404 otherwise.
pub async fn unit_of(db: &impl ConnectionTrait, clock: &Clock, caller: &Caller, id: Uuid) -> Result<Uuid, Problem> {
    let visible = Entity::find_by_id(id).filter(visible_to(caller, clock.now()));
    let unit = visible.select_only().column(Column::UnitId).into_tuple().one(db).await?;
    unit.ok_or_else(Problem::not_found)
}

/// A release for changing: visible, locked, and at the version that the caller read.
pub async fn load_for_update(
    tx: &impl ConnectionTrait,
    clock: &Clock,
    caller: &Caller,
    id: Uuid,
    version: &IfMatch,
) -> Result<Model, Problem> {
    let row = load_locked(tx, clock, caller, id).await?;
    let release = settled(tx, clock, row).await?;
    version.check(release.version)?;
    Ok(release)
}

/// A release that nobody else changes until the transaction ends.
pub async fn load_locked(
    tx: &impl ConnectionTrait,
    clock: &Clock,
    caller: &Caller,
    id: Uuid,
) -> Result<Model, Problem> {
    let visible = Entity::find_by_id(id).filter(visible_to(caller, clock.now())).lock_exclusive();
    visible.one(tx).await?.ok_or_else(Problem::not_found)
}

/// A release whose making `caller` may read about: whoever reads a published text of another unit may not.
///
/// # Errors
/// 404 for what they may not read at all, 403 for what they may only read.
pub async fn get_own(db: &impl ConnectionTrait, clock: &Clock, caller: &Caller, id: Uuid) -> Result<Model, Problem> {
    let release = get(db, clock, caller, id).await?;
    caller.must(Permission::ReleasesRead, release.unit_id)?;
    Ok(release)
}

/// Writes `release`, which was `before`, as its next version: row, index and change log.
async fn save(
    tx: &impl ConnectionTrait,
    clock: &Clock,
    caller: &Caller,
    before: &Model,
    mut release: Model,
    action: &'static str,
) -> Result<Model, Problem> {
    release.updated_at = clock.now();
    write(tx, clock, Some(caller.into()), before, release, action).await
}

/// [`save`], by whomever, with the time of the change as it stands in `release`.
async fn write(
    tx: &impl ConnectionTrait,
    clock: &Clock,
    by: Option<Actor>,
    before: &Model,
    mut release: Model,
    action: &'static str,
) -> Result<Model, Problem> {
    release.version = before.version + 1;
    Entity::update(release.clone().into_active_model().reset_all())
        .exec_without_returning(tx)
        .await
        .map_err(edit::taken)?;
    INDEX.remove(tx, before.order_key).await?;
    INDEX.insert(tx, release.order_key, &document(&release)).await?;
    record(tx, clock, by, action, before.public_at.is_some(), &release).await?;
    Ok(release)
}

/// Who changes a release, and by what they are known.
#[derive(Clone, Copy, Debug)]
struct Actor {
    id: Uuid,
    via: &'static str,
}

impl From<&Caller> for Actor {
    fn from(caller: &Caller) -> Self {
        Self { id: caller.id, via: caller.via() }
    }
}

/// Writes down a change of `release` in the change log.
async fn record(
    tx: &impl ConnectionTrait,
    clock: &Clock,
    by: Option<Actor>,
    action: &'static str,
    was_public: bool,
    release: &Model,
) -> Result<(), DbErr> {
    let change = Change {
        actor: by.map(|actor| actor.id),
        action,
        resource: "release",
        id: release.id,
        unit: Some(release.unit_id),
        // Once it has an hour, every change is one of what anyone reads, read or will read.
        public: was_public || release.public_at.is_some(),
        summary: json!({
            "title": release.title,
            "status": release.status,
            "version": release.version,
            "content_version": release.content_version,
            "content_hash": hex(&release.content_hash),
            "assignee_id": release.assignee_id,
            "due_at": release.due_at,
            "via": by.map(|actor| actor.via),
            "agent": user_agent(),
        }),
    };
    change_log::record(tx, clock, change).await
}
