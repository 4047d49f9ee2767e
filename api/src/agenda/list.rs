//! Lists of events: a window, with series expanded into their occurrences, in a constant number of statements.
use super::{
    content::EventContent,
    dto::{EventHead, EventParams, EventSummary},
    entity::{COLUMN, Column, Entity, Model, visible_to},
    instance::{Instance, over_at},
    window::Window,
};
use crate::{
    app::App,
    auth::Caller,
    kernel::{
        page::{self, Cursor, Page},
        problem::Problem,
    },
};
use chrono::{DateTime, TimeDelta, Utc};
use sea_orm::{
    Condition, ConnectionTrait, DbErr, EntityTrait, ExprTrait, QueryFilter, QueryOrder, QuerySelect, sea_query::Expr,
};
use std::{
    collections::{HashMap, HashSet},
    sync::Arc,
};
use uuid::Uuid;

const SORT: &str = "starts_at";

/// No event is longer, so what overlaps a window began at most so long before it.
const LONGEST: TimeDelta = TimeDelta::days(366);

/// By what a page goes on.
type Key = (DateTime<Utc>, Uuid, Option<DateTime<Utc>>);

/// A page of the events of a window that `caller` may read, the first to begin first.
pub async fn list(app: &App, caller: &Caller, params: EventParams) -> Result<Page<EventSummary>, Problem> {
    let limit = page::limit(params.limit)?;
    let window = Window::parse(params.from.as_deref(), params.to.as_deref(), app.clock.now())?;
    let condition = Condition::all().add(visible_to(caller)).add(params.filter().condition(app).await?);
    let (next, rows) = page(app, &condition, window, params.after.as_deref(), limit).await?;
    let tree = app.units.tree(app).await?;
    let items = rows.iter().map(|row| Some(EventSummary { head: EventHead::of(row, &tree, caller)? }));
    Ok(Page { items: items.collect::<Option<_>>().ok_or_else(Problem::internal)?, next, total: None })
}

/// A page of what stands in `window`, and where the following one begins.
pub async fn page(
    app: &App,
    condition: &Condition,
    window: Window,
    after: Option<&str>,
    limit: u64,
) -> Result<(Option<String>, Vec<Instance>), Problem> {
    let after = after.map(|after| Cursor::read::<Key>(after, SORT)).transpose()?;
    let mut rows = within(app.db.read(), condition, window, after, Some(limit + 1)).await?;
    let next = page::cut(&mut rows, limit, |row| Cursor::new(SORT, &row.key()));
    Ok((next, rows))
}

/// What stands in `window` of the events that satisfy `condition`: in order, after `after`, at most `limit`.
pub async fn within(
    db: &impl ConnectionTrait,
    condition: &Condition,
    window: Window,
    after: Option<Key>,
    limit: Option<u64>,
) -> Result<Vec<Instance>, DbErr> {
    let most = limit.map_or(usize::MAX, |limit| usize::try_from(limit).unwrap_or(usize::MAX));
    let mut found: Vec<Instance> = singles(db, condition, window, after, limit).await?;
    let series = series(db, condition, window).await?;
    let changed = changed(db, &series, window).await?;
    for row in series {
        let changed = changed.get(&row.id);
        found.extend(expand(&Arc::new(row), changed, window, after, most));
    }
    found.sort_by_key(Instance::key);
    found.truncate(most);
    Ok(found)
}

/// The occurrences of the series `row` that stand in `window`, but those that were `changed`: in order, after `after`, at
/// most `most`.
pub fn expand(
    row: &Arc<Model>,
    changed: Option<&Vec<DateTime<Utc>>>,
    window: Window,
    after: Option<Key>,
    most: usize,
) -> Vec<Instance> {
    let Some(rule) = EventContent::from(&**row).recurrence() else { return Vec::new() };
    let end = row.ends_at.filter(|_| !row.no_end_time);
    let length = end.map_or(TimeDelta::seconds(1), |end| end - row.starts_at);
    // A day more: whole days are of 23 to 25 hours.
    let from = Ord::max(window.from - length - TimeDelta::days(1), after.map_or(DateTime::<Utc>::MIN_UTC, |key| key.0));
    let left_out: HashSet<DateTime<Utc>> =
        row.exdates.0.iter().copied().chain(changed.into_iter().flatten().copied()).collect();
    rule.between(from, window.to)
        .filter(|at| !left_out.contains(at))
        .map(|at| Instance::of_series(row.clone(), at))
        .filter(|instance| over_at(instance.starts_at, instance.ends_at.filter(|_| !row.no_end_time)) > window.from)
        .filter(|instance| after.is_none_or(|after| instance.key() > after))
        .take(most)
        .collect()
}

/// Single events, and occurrences that were changed.
async fn singles(
    db: &impl ConnectionTrait,
    condition: &Condition,
    window: Window,
    after: Option<Key>,
    limit: Option<u64>,
) -> Result<Vec<Instance>, DbErr> {
    let mut select = Entity::find()
        .filter(condition.clone())
        .filter(COLUMN.rrule.is_null())
        .filter(
            COLUMN.starts_at.gte(Ord::max(window.from - LONGEST, after.map_or(DateTime::<Utc>::MIN_UTC, |key| key.0))),
        )
        .filter(COLUMN.starts_at.lt(window.to))
        .filter(COLUMN.over_at.gt(window.from))
        // An end that is not told is not told by what window the event stands in either.
        .filter(COLUMN.no_end_time.eq(false).or(COLUMN.starts_at.gte(window.from)))
        .order_by_asc(Column::StartsAt)
        .order_by_asc(Column::Id);
    if let Some((at, id, _)) = after {
        select = select.filter(COLUMN.starts_at.gt(at).or(COLUMN.starts_at.eq(at).and(Expr::col(Column::Id).gt(id))));
    }
    if let Some(limit) = limit {
        select = select.limit(limit);
    }
    Ok(select.all(db).await?.into_iter().map(Instance::whole).collect())
}

/// The series that may have an occurrence in `window`.
async fn series(db: &impl ConnectionTrait, condition: &Condition, window: Window) -> Result<Vec<Model>, DbErr> {
    Entity::find()
        .filter(condition.clone())
        .filter(COLUMN.rrule.is_not_null())
        .filter(COLUMN.starts_at.lt(window.to))
        .filter(COLUMN.over_at.is_null().or(COLUMN.over_at.gt(window.from)))
        .all(db)
        .await
}

/// Of each of `series`, the occurrences about `window` that were changed: those are rows of their own.
pub async fn changed(
    db: &impl ConnectionTrait,
    series: &[Model],
    window: Window,
) -> Result<HashMap<Uuid, Vec<DateTime<Utc>>>, DbErr> {
    let mut by_series: HashMap<Uuid, Vec<DateTime<Utc>>> = HashMap::new();
    if series.is_empty() {
        return Ok(by_series);
    }
    let rows: Vec<(Uuid, DateTime<Utc>)> = Entity::find()
        .select_only()
        .columns([Column::SeriesId, Column::Occurrence])
        .filter(COLUMN.series_id.is_in(series.iter().map(|row| row.id)))
        .filter(COLUMN.occurrence.gte(window.from - LONGEST - TimeDelta::days(1)))
        .filter(COLUMN.occurrence.lt(window.to))
        .into_tuple()
        .all(db)
        .await?;
    for (id, at) in rows {
        by_series.entry(id).or_default().push(at);
    }
    Ok(by_series)
}
