//! The rules of releases, one file per operation.
mod chronicle;
pub mod comments;
mod edit;
mod transition;

pub use chronicle::{Chronicle, chronicle, record_import, write_down};
pub use edit::{create, delete, update};
pub use transition::{approve, archive, publish, request_changes, restore, submit, withdraw};

use super::{
    entity::{Entity, Model, visible_to},
    index::{INDEX, document},
};
use crate::{
    auth::Caller,
    kernel::{
        change_log::{self, Change},
        clock::Clock,
        precondition::IfMatch,
        problem::Problem,
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

/// A release for changing: visible, locked, and at the version that the caller read.
pub async fn load_for_update(
    tx: &impl ConnectionTrait,
    clock: &Clock,
    caller: &Caller,
    id: Uuid,
    version: &IfMatch,
) -> Result<Model, Problem> {
    let visible = Entity::find_by_id(id).filter(visible_to(caller, clock.now())).lock_exclusive();
    let row = visible.one(tx).await?.ok_or_else(Problem::not_found)?;
    version.check(row.version)?;
    Ok(row)
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
    release.version = before.version + 1;
    release.updated_at = clock.now();
    Entity::update(release.clone().into_active_model().reset_all())
        .exec_without_returning(tx)
        .await
        .map_err(edit::taken)?;
    INDEX.remove(tx, before.order_key).await?;
    INDEX.insert(tx, release.order_key, &document(&release)).await?;
    record(tx, clock, Some(caller.id), action, &release).await?;
    Ok(release)
}

/// Writes down a change of `release` in the change log.
async fn record(
    tx: &impl ConnectionTrait,
    clock: &Clock,
    actor: Option<Uuid>,
    action: &'static str,
    release: &Model,
) -> Result<(), DbErr> {
    let change = Change {
        actor,
        action,
        resource: "release",
        id: release.id,
        unit: Some(release.unit_id),
        // Once published, every change is one of what anyone reads or read.
        public: release.published_at.is_some(),
        summary: json!({ "title": release.title, "status": release.status, "version": release.version }),
    };
    change_log::record(tx, clock, change).await
}
