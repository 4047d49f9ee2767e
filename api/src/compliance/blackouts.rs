//! The rules of blackouts. Whether one runs is asked of the clock, each time; no job switches anything.
use super::{
    dto::{BlackoutContent, BlackoutHiddenParams, BlackoutOut, BlackoutParams, BlackoutState, LEGAL_BASIS},
    entity::{
        Kinds, authorisation,
        blackout::{COLUMN, Column, Entity, Model},
    },
    settings,
};
use crate::{
    app::App,
    auth::{Caller, Permission},
    kernel::{
        change_log::{self, Change},
        clock::Clock,
        page::{self, Cursor, Page},
        precondition::IfMatch,
        problem::{Faults, Problem, still_referred},
    },
    releases::{ReleaseRow, ReleaseStatus, ReleaseSummary, entity as release, summaries},
};
use chrono::{DateTime, DurationRound, TimeDelta, Utc};
use sea_orm::{
    ActiveModelTrait, ColumnTrait, Condition, ConnectionTrait, EntityTrait, ExprTrait, IntoActiveModel, PaginatorTrait,
    QueryFilter, QueryOrder, QuerySelect, QueryTrait, sea_query::Expr,
};
use serde_json::json;
use uuid::Uuid;

const SORT: &str = "-starts_at";
const HIDDEN_SORT: &str = "-published_at";

/// A page of the blackouts, the latest to begin first.
pub async fn list(app: &App, caller: &Caller, params: BlackoutParams) -> Result<Page<BlackoutOut>, Problem> {
    let limit = page::limit(params.limit)?;
    let now = app.clock.now();
    let sphere = settings::get(app.db.read()).await?.sphere;
    let mut select = Entity::find().order_by_desc(Column::StartsAt).order_by_desc(Column::Id).limit(limit + 1);
    match params.state {
        Some(BlackoutState::Upcoming) => select = select.filter(COLUMN.starts_at.gt(now)),
        Some(BlackoutState::Running) => select = select.filter(running(now)),
        Some(BlackoutState::Ended) => select = select.filter(COLUMN.ends_at.lte(now)),
        None => {}
    }
    match params.applies {
        Some(true) => select = select.filter(COLUMN.sphere.eq(sphere)),
        Some(false) => select = select.filter(COLUMN.sphere.ne(sphere)),
        None => {}
    }
    if let Some(after) = &params.after {
        let (starts_at, id) = Cursor::read::<(DateTime<Utc>, Uuid)>(after, SORT)?;
        let same = Expr::col(Column::StartsAt).eq(starts_at).and(Expr::col(Column::Id).lt(id));
        select = select.filter(Expr::col(Column::StartsAt).lt(starts_at).or(same));
    }
    let rows = select.all(app.db.read()).await?;
    let cursor = |row: &Model| Cursor::new(SORT, &(row.starts_at, row.id));
    Ok(Page::of(rows, limit, cursor, |row| BlackoutOut::of(&row, sphere, now, caller)))
}

fn running(now: DateTime<Utc>) -> Condition {
    Condition::all().add(COLUMN.starts_at.lte(now)).add(COLUMN.ends_at.gt(now))
}

/// The blackouts that concern the office at `now`.
pub async fn in_force(
    db: &impl ConnectionTrait,
    sphere: super::entity::Sphere,
    now: DateTime<Utc>,
) -> Result<Vec<Model>, Problem> {
    let select = Entity::find().filter(running(now)).filter(COLUMN.sphere.eq(sphere)).order_by_asc(Column::StartsAt);
    Ok(select.all(db).await?)
}

/// A blackout.
///
/// # Errors
/// 404 when there is none.
pub async fn get(db: &impl ConnectionTrait, id: Uuid) -> Result<Model, Problem> {
    Entity::find_by_id(id).one(db).await?.ok_or_else(Problem::not_found)
}

/// A blackout for changing: locked, and at the version that the caller read.
pub async fn load_for_update(tx: &impl ConnectionTrait, id: Uuid, version: &IfMatch) -> Result<Model, Problem> {
    let row = Entity::find_by_id(id).lock_exclusive().one(tx).await?.ok_or_else(Problem::not_found)?;
    version.check(row.version)?;
    Ok(row)
}

/// Creates a blackout; it is everybody's, so only who heads everything may.
pub async fn create(
    tx: &impl ConnectionTrait,
    clock: &Clock,
    caller: &Caller,
    content: BlackoutContent,
) -> Result<Model, Problem> {
    let content = checked(content)?;
    caller.must_everywhere(Permission::BlackoutsManage)?;
    let now = clock.now();
    let row = Model {
        id: clock.new_id(),
        hidden_since: content.hide_existing.then_some(now),
        hidden_until: None,
        name: content.name,
        sphere: content.sphere,
        starts_at: content.starts_at,
        ends_at: content.ends_at,
        exempt_kinds: Kinds::from(content.exempt_kinds),
        legal_basis: content.legal_basis,
        hide_existing: content.hide_existing,
        version: 1,
        created_at: now,
        updated_at: now,
    };
    Entity::insert(row.clone().into_active_model()).exec_without_returning(tx).await?;
    record(tx, clock, caller, "create", &row).await?;
    Ok(row)
}

/// Changes a blackout. Nothing is written to any release: what it hides is a condition of reading.
pub async fn update(
    tx: &impl ConnectionTrait,
    clock: &Clock,
    caller: &Caller,
    row: Model,
    content: BlackoutContent,
) -> Result<Model, Problem> {
    caller.must_everywhere(Permission::BlackoutsManage)?;
    let content = checked(content)?;
    let now = clock.now();
    let (was, is) = (row.hide_existing, content.hide_existing);
    let row = Model {
        hidden_since: if is { row.hidden_since.or(Some(now)) } else { row.hidden_since },
        hidden_until: if is {
            None
        } else if was {
            Some(now)
        } else {
            row.hidden_until
        },
        name: content.name,
        sphere: content.sphere,
        starts_at: content.starts_at,
        ends_at: content.ends_at,
        exempt_kinds: Kinds::from(content.exempt_kinds),
        legal_basis: content.legal_basis,
        hide_existing: is,
        version: row.version + 1,
        updated_at: now,
        ..row
    };
    Entity::update(row.clone().into_active_model().reset_all()).exec_without_returning(tx).await?;
    let action = match (was, is) {
        (false, true) => "hide_existing",
        (true, false) => "show_existing",
        _ => "update",
    };
    record(tx, clock, caller, action, &row).await?;
    Ok(row)
}

/// Removes a blackout.
///
/// # Errors
/// 409 once a release was authorised in it: that is evidence.
pub async fn delete(tx: &impl ConnectionTrait, clock: &Clock, caller: &Caller, row: Model) -> Result<(), Problem> {
    caller.must_everywhere(Permission::BlackoutsManage)?;
    Entity::delete_by_id(row.id).exec(tx).await.map_err(|error| {
        if still_referred(&error) {
            let detail = "Há autorizações registradas neste período. Para encerrá-lo, altere a data do fim.";
            Problem::conflict("blackout_in_use", detail)
        } else {
            error.into()
        }
    })?;
    record(tx, clock, caller, "delete", &row).await
}

/// A page of the releases that the blackout hides or hid from the public, the newest first; with `preview`, of those
/// that it would hide now.
///
/// A release is in it that was public at the end of the hiding (or is now), is of no exempt kind, and was not authorised.
pub async fn hidden(
    app: &App,
    caller: &Caller,
    row: &Model,
    params: BlackoutHiddenParams,
) -> Result<Page<ReleaseSummary>, Problem> {
    let limit = page::limit(params.limit)?;
    let now = app.clock.now();
    let sphere = settings::get(app.db.read()).await?.sphere;
    let period = if params.preview.unwrap_or(false) {
        Some((now, now))
    } else {
        row.hidden_since.filter(|_| row.sphere == sphere).map(|since| {
            let until = row.hidden_until.unwrap_or(row.ends_at);
            (Ord::max(since, row.starts_at), [until, row.ends_at].into_iter().fold(now, Ord::min))
        })
    };
    let Some((from, until)) = period.filter(|(from, until)| from <= until) else {
        return Ok(Page { items: Vec::new(), next: None, total: params.count.unwrap_or(false).then_some(0) });
    };
    let select =
        release::Entity::find().filter(release::visible_to(caller, now)).filter(hidden_between(row, from, until));
    let total = if params.count.unwrap_or(false) { Some(select.clone().count(app.db.read()).await?) } else { None };
    let mut select = select.order_by_desc(release::Column::OrderKey).limit(limit + 1);
    if let Some(after) = &params.after {
        select = select.filter(release::COLUMN.order_key.lt(Cursor::read::<i64>(after, HIDDEN_SORT)?));
    }
    let mut rows: Vec<ReleaseRow> = select.into_partial_model().all(app.db.read()).await?;
    let next = page::cut(&mut rows, limit, |row| Cursor::new(HIDDEN_SORT, &row.order_key));
    let items = summaries(app, caller, rows.into_iter().map(|row| (row, None)).collect()).await?;
    Ok(Page { items, next, total })
}

fn hidden_between(row: &Model, from: DateTime<Utc>, until: DateTime<Utc>) -> Condition {
    // What was withdrawn since was hidden too, while it was still public.
    let withdrawn = Condition::all()
        .add(release::COLUMN.status.is_in([ReleaseStatus::Withdrawn, ReleaseStatus::Archived]))
        .add(release::COLUMN.updated_at.gt(from));
    let public = Condition::any().add(release::COLUMN.status.eq(ReleaseStatus::Published)).add(withdrawn);
    Condition::all()
        .add(public)
        .add(release::COLUMN.public_at.lte(until))
        .add(release::COLUMN.kind.is_not_in(row.exempt_kinds.0.iter().copied()))
        .add(release::COLUMN.id.not_in_subquery(authorised_in([row.id])))
}

/// The ids of the releases that were authorised in any of these blackouts.
pub fn authorised_in(blackouts: impl IntoIterator<Item = Uuid>) -> sea_orm::sea_query::SelectStatement {
    let select = authorisation::Entity::find().select_only().column(authorisation::Column::ReleaseId);
    select.filter(authorisation::COLUMN.blackout_id.is_in(blackouts)).into_query()
}

fn checked(mut content: BlackoutContent) -> Result<BlackoutContent, Problem> {
    let mut faults = Faults::default();
    content.name = content.name.split_whitespace().collect::<Vec<_>>().join(" ");
    faults.required("/name", &content.name, "Dê um nome ao período.");
    faults.at_most("/name", &content.name, 160);
    content.legal_basis = content.legal_basis.trim().to_owned();
    if content.legal_basis.is_empty() {
        LEGAL_BASIS.clone_into(&mut content.legal_basis);
    }
    faults.at_most("/legal_basis", &content.legal_basis, 600);
    for (pointer, at) in [("/starts_at", &mut content.starts_at), ("/ends_at", &mut content.ends_at)] {
        // Both databases keep microseconds.
        *at = at.duration_trunc(TimeDelta::microseconds(1)).unwrap_or(*at);
        if !(1990..=2200).contains(&chrono::Datelike::year(at)) {
            faults.add(pointer, "out_of_range", "O ano vai de 1990 a 2200.");
        }
    }
    if content.starts_at >= content.ends_at {
        faults.add("/ends_at", "before_start", "O fim precisa vir depois do começo.");
    }
    faults.check()?;
    Ok(content)
}

async fn record(
    tx: &impl ConnectionTrait,
    clock: &Clock,
    caller: &Caller,
    action: &'static str,
    row: &Model,
) -> Result<(), Problem> {
    let change = Change {
        actor: Some(caller.id),
        action,
        resource: "blackout",
        id: row.id,
        unit: None,
        public: true,
        summary: json!({
            "name": row.name, "sphere": row.sphere, "starts_at": row.starts_at, "ends_at": row.ends_at,
            "exempt_kinds": row.exempt_kinds, "hide_existing": row.hide_existing, "version": row.version,
        }),
    };
    Ok(change_log::record(tx, clock, change).await?)
}
