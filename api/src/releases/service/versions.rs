//! Versions of the content: what each save replaced is kept.
//!
//! The current version stands in the release itself; only those before it have rows of their own. The saves of one
//! sitting (the same person, no action in between, pauses of minutes) are one version.
use crate::{
    app::App,
    auth::Caller,
    kernel::{
        clock::Clock,
        hex::hex,
        page::{self, Cursor, Page},
        problem::Problem,
    },
    releases::{
        ReleaseContent,
        entity::{Model as Release, correction, version},
        record_dto::{ReleaseVersionOut, ReleaseVersionParams, ReleaseVersionSummary},
    },
    users::Names,
};
use chrono::TimeDelta;
use sea_orm::{ConnectionTrait, DbErr, EntityTrait, IntoActiveModel, QueryFilter, QueryOrder, QuerySelect};
use std::collections::HashMap;
use uuid::Uuid;

/// A pause after which a save begins another version.
const SITTING: TimeDelta = TimeDelta::minutes(10);
const SORT: &str = "number";

/// Prepares `release`, a copy of `before`, for other content by `caller`: within the same sitting it stays the same
/// version; else `before` is kept and the next one begins.
pub async fn begin(
    tx: &impl ConnectionTrait,
    clock: &Clock,
    caller: &Caller,
    before: &Release,
    release: &mut Release,
) -> Result<(), DbErr> {
    let now = clock.now();
    let saved_at = before.content_saved_at.unwrap_or(before.created_at);
    let same_sitting = before.last_editor_id == caller.id && !before.content_sealed && saved_at + SITTING > now;
    if !same_sitting {
        version::Entity::insert(row_of(before).into_active_model()).exec_without_returning(tx).await?;
        release.content_version += 1;
        release.content_begun_at = Some(now);
        release.content_sealed = false;
    }
    release.content_saved_at = Some(now);
    release.last_editor_id = caller.id;
    Ok(())
}

/// The current version of `release` as a row.
fn row_of(release: &Release) -> version::Model {
    let is_approved = release.approved_hash.as_ref() == Some(&release.content_hash);
    version::Model {
        release_id: release.id,
        number: release.content_version,
        content: ReleaseContent::from(release),
        content_hash: release.content_hash.clone(),
        word_count: release.word_count,
        editor_id: release.last_editor_id,
        begun_at: release.content_begun_at.unwrap_or(release.created_at),
        saved_at: release.content_saved_at.unwrap_or(release.created_at),
        approved_by_id: release.approved_by_id.filter(|_| is_approved),
        approved_at: release.approved_at.filter(|_| is_approved),
    }
}

/// The versions of `release`, the newest first.
pub async fn list(
    app: &App,
    release: &Release,
    params: ReleaseVersionParams,
) -> Result<Page<ReleaseVersionSummary>, Problem> {
    let limit = page::limit(params.limit)?;
    let before = params.after.as_deref().map(|after| Cursor::read::<i32>(after, SORT)).transpose()?;
    let current = row_of(release);
    let mut rows = Vec::new();
    if before.is_none_or(|before| current.number < before) {
        rows.push(current);
    }
    let older = version::Entity::find()
        .filter(version::COLUMN.release_id.eq(release.id))
        .filter(version::COLUMN.number.lt(before.unwrap_or(release.content_version)))
        .order_by_desc(version::Column::Number)
        .limit(limit + 1 - rows.len() as u64);
    rows.extend(older.all(app.db.read()).await?);
    let people = rows.iter().flat_map(|row| [Some(row.editor_id), row.approved_by_id]).flatten();
    let names = app.people.names(app, people).await?;
    let notes = notes_of(app.db.read(), release.id).await?;
    let item = |row: version::Model| summary(&row, release, &names, &notes);
    Ok(Page::of(rows, limit, |row| Cursor::new(SORT, &row.number), item))
}

/// One version with its content.
///
/// # Errors
/// 404 when there is no such version.
pub async fn get(app: &App, release: &Release, number: i32) -> Result<ReleaseVersionOut, Problem> {
    let row = find(app.db.read(), release, number).await?;
    let names = app.people.names(app, [Some(row.editor_id), row.approved_by_id].into_iter().flatten()).await?;
    let notes = notes_of(app.db.read(), release.id).await?;
    let head = summary(&row, release, &names, &notes);
    Ok(ReleaseVersionOut { head, content: row.content })
}

/// The content of one version.
///
/// # Errors
/// 404 when there is no such version.
pub async fn content(db: &impl ConnectionTrait, release: &Release, number: i32) -> Result<ReleaseContent, Problem> {
    Ok(find(db, release, number).await?.content)
}

async fn find(db: &impl ConnectionTrait, release: &Release, number: i32) -> Result<version::Model, Problem> {
    if number == release.content_version {
        return Ok(row_of(release));
    }
    let row = version::Entity::find_by_id((release.id, number)).one(db).await?;
    row.ok_or_else(Problem::not_found)
}

/// What readers were told of each corrected version.
async fn notes_of(db: &impl ConnectionTrait, release: Uuid) -> Result<HashMap<i32, String>, DbErr> {
    let rows = correction::Entity::find().filter(correction::COLUMN.release_id.eq(release)).all(db).await?;
    Ok(rows.into_iter().map(|row| (row.number, row.note)).collect())
}

fn summary(
    row: &version::Model,
    release: &Release,
    names: &Names,
    notes: &HashMap<i32, String>,
) -> ReleaseVersionSummary {
    ReleaseVersionSummary {
        number: row.number,
        is_current: row.number == release.content_version,
        title: row.content.title.clone(),
        word_count: row.word_count,
        editor: names.brief(row.editor_id),
        begun_at: row.begun_at,
        saved_at: row.saved_at,
        content_hash: hex(&row.content_hash),
        approved_by: row.approved_by_id.map(|id| names.brief(id)),
        approved_at: row.approved_at,
        correction_note: notes.get(&row.number).cloned(),
    }
}
