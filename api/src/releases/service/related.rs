//! Links between releases: «Leia também».
//!
//! A link holds for the text of who makes it and, where they write in the other's unit as well, for the other too:
//! nobody changes the public page of a unit in which they do not write. It is no part of the content: neither hash nor
//! version change with it.
use super::{Actor, record};
use crate::{
    app::App,
    auth::{Caller, Permission},
    kernel::{
        clock::Clock,
        page::{self, Cursor, Page},
        problem::Problem,
    },
    releases::{
        dto::summaries,
        entity::{self, Column, Entity, Model, ReleaseRow, link, visible_to},
        related_dto::{ReleaseRelatedAction, ReleaseRelatedOut, ReleaseRelatedParams},
        workflow::permit_relate,
    },
};
use sea_orm::{
    Condition, ConnectionTrait, DbErr, EntityTrait, IntoActiveModel, PaginatorTrait, QueryFilter, QueryOrder,
    QuerySelect, TryInsertResult, sea_query::OnConflict,
};
use std::collections::HashMap;
use uuid::Uuid;

const SORT: &str = "-published_at";
/// Links of one release.
const MOST: u64 = 30;

/// The ids of what `release` is linked to.
pub async fn ids(db: &impl ConnectionTrait, release: Uuid) -> Result<Vec<Uuid>, DbErr> {
    let links = link::Entity::find().select_only().column(link::Column::RelatedId);
    links.filter(link::COLUMN.release_id.eq(release)).into_tuple().all(db).await
}

/// A page of what `release` is linked to and `caller` may read, the newest first.
pub async fn list(
    app: &App,
    caller: &Caller,
    release: &Model,
    params: ReleaseRelatedParams,
) -> Result<Page<ReleaseRelatedOut>, Problem> {
    let limit = page::limit(params.limit)?;
    let links = either_way(app.db.read(), release.id).await?;
    let ours: HashMap<Uuid, &link::Model> =
        links.iter().filter(|link| link.release_id == release.id).map(|link| (link.related_id, link)).collect();
    let mut select = Entity::find()
        .filter(visible_to(caller, app.clock.now()))
        .filter(entity::COLUMN.id.is_in(ours.keys().copied()))
        .order_by_desc(Column::OrderKey)
        .limit(limit + 1);
    if let Some(after) = &params.after {
        select = select.filter(entity::COLUMN.order_key.lt(Cursor::read::<i64>(after, SORT)?));
    }
    let mut rows: Vec<ReleaseRow> = select.into_partial_model().all(app.db.read()).await?;
    let next = page::cut(&mut rows, limit, |row| Cursor::new(SORT, &row.order_key));
    let names = app.people.names(app, ours.values().map(|link| link.by_id)).await?;
    let may_remove = permit_relate(&release.clone().split().0, caller).is_ok();
    let items = summaries(app, caller, rows.into_iter().map(|row| (row, None)).collect()).await?;
    let items = items.into_iter().filter_map(|summary| {
        let link = ours.get(&summary.head.id)?;
        Some(ReleaseRelatedOut {
            is_mutual: links.iter().any(|back| back.release_id == summary.head.id),
            release: summary,
            linked_by: names.brief(link.by_id),
            linked_at: link.at,
            allowed_actions: if may_remove { vec![ReleaseRelatedAction::Remove] } else { Vec::new() },
        })
    });
    Ok(Page { items: items.collect(), next, total: None })
}

/// What `release` is linked to, and what links to it.
async fn either_way(db: &impl ConnectionTrait, release: Uuid) -> Result<Vec<link::Model>, DbErr> {
    let either = Condition::any().add(link::COLUMN.release_id.eq(release)).add(link::COLUMN.related_id.eq(release));
    link::Entity::find().filter(either).all(db).await
}

/// Links `release` to `other`, both of which the caller reads.
///
/// # Errors
/// 403 for who does not write in its unit, 422 for a text with itself, 409 when they are linked already or one of them
/// has as many links as there may be.
pub async fn add(
    tx: &impl ConnectionTrait,
    clock: &Clock,
    caller: &Caller,
    release: &Model,
    other: &Model,
) -> Result<(), Problem> {
    permit_relate(&release.clone().split().0, caller)?;
    if release.id == other.id {
        return Err(Problem::fault("/related_id", "same", "Um texto não se relaciona consigo mesmo."));
    }
    let mut changed = Vec::new();
    for (from, to) in ways(caller, release, other) {
        if insert(tx, clock, caller, from.id, to.id).await? {
            changed.push(from);
        }
    }
    if changed.is_empty() {
        return Err(Problem::conflict("already_related", "Estes textos já estão relacionados."));
    }
    for from in &changed {
        let links = link::Entity::find().filter(link::COLUMN.release_id.eq(from.id));
        if links.count(tx).await? > MOST {
            let detail = format!("Um texto tem no máximo {MOST} relacionados, e «{}» já os tem.", from.title);
            return Err(Problem::conflict("too_many_related", detail));
        }
    }
    tell(tx, clock, caller, "relate", changed).await
}

/// Takes the link from `release` to `other` away, and the one back where the caller writes.
///
/// # Errors
/// 403 for who does not write in its unit, 404 when they are not linked.
pub async fn remove(
    tx: &impl ConnectionTrait,
    clock: &Clock,
    caller: &Caller,
    release: &Model,
    other: Uuid,
) -> Result<(), Problem> {
    permit_relate(&release.clone().split().0, caller)?;
    let other = Entity::find_by_id(other).one(tx).await?.ok_or_else(Problem::not_found)?;
    let mut changed = Vec::new();
    for (from, to) in ways(caller, release, &other) {
        if link::Entity::delete_by_id((from.id, to.id)).exec(tx).await?.rows_affected > 0 {
            changed.push(from);
        }
    }
    if changed.is_empty() {
        return Err(Problem::not_found());
    }
    tell(tx, clock, caller, "unrelate", changed).await
}

/// The one way, and the way back where the caller writes there too.
fn ways<'a>(caller: &Caller, release: &'a Model, other: &'a Model) -> Vec<(&'a Model, &'a Model)> {
    let mut ways = vec![(release, other)];
    if caller.may(Permission::ReleasesWrite, other.unit_id) {
        ways.push((other, release));
    }
    ways
}

async fn insert(
    tx: &impl ConnectionTrait,
    clock: &Clock,
    caller: &Caller,
    from: Uuid,
    to: Uuid,
) -> Result<bool, DbErr> {
    let row = link::Model { release_id: from, related_id: to, by_id: caller.id, at: clock.now() };
    let same = OnConflict::columns([link::Column::ReleaseId, link::Column::RelatedId]).do_nothing().to_owned();
    let insert = link::Entity::insert(row.into_active_model()).on_conflict(same).try_insert();
    let done = insert.exec_without_returning(tx).await?;
    Ok(matches!(done, TryInsertResult::Inserted(rows) if rows > 0))
}

/// Each side's history and public page tell of its own link.
async fn tell(
    tx: &impl ConnectionTrait,
    clock: &Clock,
    caller: &Caller,
    action: &'static str,
    changed: Vec<&Model>,
) -> Result<(), Problem> {
    for release in changed {
        record(tx, clock, Some(Actor::from(caller)), action, false, release).await?;
    }
    Ok(())
}
