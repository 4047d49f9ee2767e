//! Lists of releases: filtered, sorted, searched, in a constant number of statements.
use super::{
    dto::{ReleaseHighlight, ReleaseParams, ReleaseSort, ReleaseSummary, summaries},
    entity::{self, Column, Entity, ReleaseKind, ReleaseRow, ReleaseStatus, first_key, last_key, visible_to},
    index::{INDEX, parse_query, scope},
    workflow::TO_DO,
};
use crate::{
    app::App,
    auth::{Caller, Permission, Reach},
    kernel::{
        page::{self, Cursor, Page},
        params::{bad, words},
        problem::Problem,
        recall::Moment,
        search::{Scope, Window, highlight::Highlighter, query::SearchQuery},
        slug,
    },
};
use chrono::{DateTime, NaiveDate, TimeDelta, TimeZone, Utc};
use chrono_tz::America::Fortaleza;
use sea_orm::{
    ColumnTrait, Condition, ConnectionTrait, DbErr, EntityTrait, ExprTrait, Order, PaginatorTrait, QueryFilter,
    QueryOrder, QuerySelect, Select, sea_query::Expr,
};
use std::collections::HashMap;
use uuid::Uuid;

const FIRST_KEY: i64 = i64::MIN;
const LAST_KEY: i64 = i64::MAX;

/// Characters of the text around the first hit.
const SNIPPET: usize = 220;

/// What a list is asked for, resolved.
struct Asked {
    scope: Scope,
    condition: Condition,
    keys: (i64, i64),
    sort: ReleaseSort,
    limit: u64,
    after: Option<String>,
    count: bool,
}

/// The moment in which a list stays as it is: what is late changes with the clock, at any instant.
pub fn moment(moment: Moment, params: &ReleaseParams) -> Moment {
    if params.overdue.is_some() { Moment { until: Some(moment.now), ..moment } } else { moment }
}

/// A page of the releases that `caller` may read.
pub async fn list(app: &App, caller: &Caller, params: ReleaseParams) -> Result<Page<ReleaseSummary>, Problem> {
    let query = parse_query(params.q.as_deref())?;
    let asked = resolve(app, caller, params, query.is_some()).await?;
    match query {
        Some(query) => search(app, caller, asked, &query).await,
        None => browse(app, caller, asked).await,
    }
}

/// Everything but a search: straight from the table, in the order of an index.
async fn browse(app: &App, caller: &Caller, asked: Asked) -> Result<Page<ReleaseSummary>, Problem> {
    let visible = Entity::find().filter(visible_to(caller, app.clock.now())).filter(asked.condition.clone());
    let total = if asked.count { Some(within(visible.clone(), asked.keys).count(app.db.read()).await?) } else { None };
    let keys = after_key(asked.keys, asked.sort, asked.after.as_deref())?;
    let select = sorted(within(visible, keys), asked.sort, asked.after.as_deref())?.limit(asked.limit + 1);
    let mut rows: Vec<ReleaseRow> = select.into_partial_model().all(app.db.read()).await?;
    let next = page::cut(&mut rows, asked.limit, |row| cursor(row, asked.sort));
    let items = summaries(app, caller, rows.into_iter().map(|row| (row, None)).collect()).await?;
    Ok(Page { items, next, total })
}

/// A search: the index gives the keys of one page, the table their rows.
async fn search(
    app: &App,
    caller: &Caller,
    asked: Asked,
    query: &SearchQuery,
) -> Result<Page<ReleaseSummary>, Problem> {
    let newest_first = match asked.sort {
        ReleaseSort::NewestPublished => true,
        ReleaseSort::OldestPublished => false,
        _ => return Err(bad("sort", "com «q» a ordem é published_at ou -published_at")),
    };
    let total = if asked.count {
        let mut total = 0;
        for (keys, scope) in stretches(app, caller, &asked.scope, asked.keys, &[Permission::ReleasesRead]) {
            let window = Window { keys, newest_first, limit: i64::MAX.cast_unsigned() };
            total += INDEX.count(&app.db, query, &scope, window).await?;
        }
        Some(total)
    } else {
        None
    };
    let keys = after_key(asked.keys, asked.sort, asked.after.as_deref())?;
    let window = Window { keys, newest_first, limit: asked.limit + 1 };
    let keys = hits(app, caller, query, &asked.scope, window).await?;
    let select = Entity::find().filter(visible_to(caller, app.clock.now()));
    let mut rows = rows_of(app.db.read(), select, &keys).await?;
    let next = page::cut(&mut rows, asked.limit, |(row, _)| cursor(row, asked.sort));
    let highlighter = Highlighter::new(query);
    let marked = rows.into_iter().map(|(row, text)| highlighted(&highlighter, row, &text)).collect();
    Ok(Page { items: summaries(app, caller, marked).await?, next, total })
}

/// The keys of what the caller may read that `query` hits: at most two look-ups.
async fn hits(
    app: &App,
    caller: &Caller,
    query: &SearchQuery,
    scope: &Scope,
    window: Window,
) -> Result<Vec<i64>, Problem> {
    let either = [Permission::ReleasesRead, Permission::ReleasesEmbargoed];
    let mut stretches = stretches(app, caller, scope, window.keys, &either);
    if !window.newest_first {
        stretches.reverse();
    }
    let mut keys = Vec::new();
    for (stretch, scope) in stretches {
        let window = Window { keys: stretch, limit: window.limit - keys.len() as u64, ..window };
        keys.extend(INDEX.hits(&app.db, query, &scope, window).await?);
    }
    Ok(keys)
}

/// The keys of the newest that the caller may read and that `query` hits within `scope`.
pub async fn newest_hits(
    app: &App,
    caller: &Caller,
    query: &SearchQuery,
    scope: &Scope,
    limit: u64,
) -> Result<Vec<i64>, Problem> {
    let window = Window { keys: (FIRST_KEY, LAST_KEY), newest_first: true, limit };
    hits(app, caller, query, scope, window).await
}

/// Where the caller may look (`later`: by which permissions after now), the latest first: after now in their own units only, up to now also in what is out.
///
/// What goes out later has its place after now, so neither its hits nor their number show before its hour.
fn stretches(
    app: &App,
    caller: &Caller,
    scope: &Scope,
    (from, to): (i64, i64),
    later: &[Permission],
) -> Vec<((i64, i64), Scope)> {
    if *caller.reach(Permission::ReleasesRead) == Reach::Everywhere {
        return vec![((from, to), scope.clone())];
    }
    let out = || [ReleaseStatus::Published, ReleaseStatus::Scheduled].map(scope::status);
    let units = |permissions: &[Permission]| -> Vec<String> {
        let reaches = permissions.iter().map(|permission| caller.reach(*permission));
        let terms = reaches.flat_map(|reach| match reach {
            Reach::Units(units) => units.iter().copied().map(scope::unit).collect(),
            Reach::Everywhere => out().to_vec(),
            Reach::Nowhere => Vec::new(),
        });
        terms.collect()
    };
    let now = last_key(app.clock.now());
    let mut up_to_now = units(&[Permission::ReleasesRead]);
    up_to_now.extend(out());
    [((Ord::max(from, now + 1), to), units(later)), ((from, Ord::min(to, now)), up_to_now)]
        .into_iter()
        .filter(|((from, to), group)| from <= to && !group.is_empty())
        .map(|(keys, group)| (keys, scope.iter().cloned().chain([group]).collect()))
        .collect()
}

/// The keys from which a page after `after` takes its rows, where the order is that of the keys.
///
/// One bound on each side: with two on one side, SQLite would begin at the wider one and walk to the other.
fn after_key(keys: (i64, i64), sort: ReleaseSort, after: Option<&str>) -> Result<(i64, i64), Problem> {
    let (from, to) = keys;
    match (sort, after) {
        (ReleaseSort::NewestPublished, Some(after)) => {
            Ok((from, Ord::min(to, Cursor::read::<i64>(after, name(sort))?.saturating_sub(1))))
        }
        (ReleaseSort::OldestPublished, Some(after)) => {
            Ok((Ord::max(from, Cursor::read::<i64>(after, name(sort))?.saturating_add(1)), to))
        }
        _ => Ok(keys),
    }
}

/// Only rows with these keys; where they are all, no condition that could mislead the planner.
fn within(mut select: Select<Entity>, (from, to): (i64, i64)) -> Select<Entity> {
    if from > FIRST_KEY {
        select = select.filter(entity::COLUMN.order_key.gte(from));
    }
    if to < LAST_KEY {
        select = select.filter(entity::COLUMN.order_key.lte(to));
    }
    select
}

/// The rows with `keys`, in their order, each with its text.
pub async fn rows_of(
    db: &impl ConnectionTrait,
    select: Select<Entity>,
    keys: &[i64],
) -> Result<Vec<(ReleaseRow, String)>, DbErr> {
    if keys.is_empty() {
        return Ok(Vec::new());
    }
    let rows = select.filter(entity::COLUMN.order_key.is_in(keys.iter().copied())).all(db).await?;
    let mut by_key: HashMap<i64, (ReleaseRow, String)> = rows
        .into_iter()
        .map(|mut row| {
            let text = std::mem::take(&mut row.body_text);
            (row.order_key, (row.split().0, text))
        })
        .collect();
    Ok(keys.iter().filter_map(|key| by_key.remove(key)).collect())
}

/// A row with the marks of the words that were looked for.
pub fn highlighted(highlighter: &Highlighter, row: ReleaseRow, text: &str) -> (ReleaseRow, Option<ReleaseHighlight>) {
    let title = highlighter.whole(&row.title);
    let in_summary = row.summary.as_deref().and_then(|summary| highlighter.whole(summary));
    let text = in_summary.or_else(|| highlighter.snippet(text, SNIPPET));
    (row, Some(ReleaseHighlight { title, text }))
}

async fn resolve(app: &App, caller: &Caller, params: ReleaseParams, searching: bool) -> Result<Asked, Problem> {
    let tree = app.units.tree(app).await?;
    let mut scope: Scope = Vec::new();
    let mut condition = Condition::all();
    if let Some(text) = &params.status {
        let statuses: Vec<ReleaseStatus> = words("status", text)?;
        scope.push(statuses.iter().map(|status| scope::status(*status)).collect());
        condition = condition.add(entity::COLUMN.status.is_in(statuses));
    }
    if let Some(text) = &params.kind {
        let kinds: Vec<ReleaseKind> = words("kind", text)?;
        scope.push(kinds.iter().map(|kind| scope::kind(*kind)).collect());
        condition = condition.add(entity::COLUMN.kind.is_in(kinds));
    }
    if let Some(text) = &params.unit {
        let unit = tree.find(text).ok_or_else(|| bad("unit", "não há órgão com este id ou slug"))?;
        let below = tree.with_descendants(unit);
        scope.push(below.iter().map(|unit| scope::unit(*unit)).collect());
        if below.len() < tree.len() {
            condition = condition.add(entity::COLUMN.unit_id.is_in(below));
        }
    }
    if let Some(author) = params.author {
        scope.push(vec![scope::author(author)]);
        condition = condition.add(entity::COLUMN.author_id.eq(author));
    }
    if let Some(text) = &params.assignee {
        let assignee = match text.as_str() {
            "me" => caller.id,
            id => id.parse().map_err(|_| bad("assignee", "use o id de uma pessoa, ou «me»"))?,
        };
        scope.push(vec![scope::assignee(assignee)]);
        condition = condition.add(entity::COLUMN.assignee_id.eq(assignee));
    }
    if searching && (params.due_before.is_some() || params.overdue.is_some()) {
        return Err(bad("q", "o prazo não se combina com uma busca"));
    }
    if let Some(before) = params.due_before {
        condition = condition.add(entity::COLUMN.due_at.lt(before));
    }
    if let Some(overdue) = params.overdue {
        let late = overdue_at(app.clock.now());
        condition = condition.add(if overdue { late } else { late.not() });
    }
    if let Some(text) = &params.tag {
        let tag = slug::tag(text).ok_or_else(|| bad("tag", "um assunto tem letras ou números"))?;
        let tagged = vec![vec![scope::tag(&tag)]];
        condition = condition.add(INDEX.within(app.db.read().get_database_backend(), Column::OrderKey, &tagged));
        scope.extend(tagged);
    }
    let default = if searching { ReleaseSort::NewestPublished } else { ReleaseSort::NewestUpdated };
    Ok(Asked {
        scope,
        condition,
        keys: period(params.from, params.to)?,
        sort: params.sort.unwrap_or(default),
        limit: page::limit(params.limit)?,
        after: params.after,
        count: params.count.unwrap_or(false),
    })
}

/// Whose time has passed at `now` with something left to do.
fn overdue_at(now: DateTime<Utc>) -> Condition {
    let has_time = Condition::all().add(entity::COLUMN.due_at.is_not_null()).add(entity::COLUMN.due_at.lte(now));
    has_time.add(entity::COLUMN.status.is_in(TO_DO.iter().copied()))
}

/// The least and the greatest key of the days from `from` to `to`, in the time of Fortaleza.
///
/// # Errors
/// 400 when they are the wrong way round, or out of the calendar's bounds.
pub fn period(from: Option<NaiveDate>, to: Option<NaiveDate>) -> Result<(i64, i64), Problem> {
    if from.zip(to).is_some_and(|(from, to)| from > to) {
        return Err(bad("to", "o fim do período vem antes do começo"));
    }
    let least = from.map(|day| midnight("from", day)).transpose()?.map_or(FIRST_KEY, first_key);
    let next_day = |day: NaiveDate| day.succ_opt().ok_or_else(|| bad("to", "o dia não existe"));
    let beyond = to.map(|day| midnight("to", next_day(day)?)).transpose()?.map_or(LAST_KEY, |at| first_key(at) - 1);
    Ok((least, beyond))
}

fn midnight(name: &'static str, day: NaiveDate) -> Result<DateTime<Utc>, Problem> {
    let years = 1900..=2200;
    if !years.contains(&chrono::Datelike::year(&day)) {
        return Err(bad(name, "o ano vai de 1900 a 2200"));
    }
    let start = Fortaleza.from_local_datetime(&day.and_time(chrono::NaiveTime::MIN)).earliest();
    // Fortaleza has had no daylight saving since 2002; where a midnight did not exist, the day began an hour later.
    let start = start.or_else(|| {
        Fortaleza.from_local_datetime(&(day.and_time(chrono::NaiveTime::MIN) + TimeDelta::hours(1))).earliest()
    });
    start.map(|at| at.with_timezone(&Utc)).ok_or_else(|| bad(name, "o dia não existe"))
}

fn name(sort: ReleaseSort) -> &'static str {
    match sort {
        ReleaseSort::NewestPublished => "-published_at",
        ReleaseSort::OldestPublished => "published_at",
        ReleaseSort::NewestUpdated => "-updated_at",
        ReleaseSort::OldestUpdated => "updated_at",
        ReleaseSort::NewestCreated => "-created_at",
        ReleaseSort::OldestCreated => "created_at",
    }
}

fn cursor(row: &ReleaseRow, sort: ReleaseSort) -> Cursor {
    match sort {
        ReleaseSort::NewestPublished | ReleaseSort::OldestPublished => Cursor::new(name(sort), &row.order_key),
        ReleaseSort::NewestUpdated | ReleaseSort::OldestUpdated => {
            Cursor::new(name(sort), &(row.updated_at.timestamp_micros(), row.id))
        }
        ReleaseSort::NewestCreated | ReleaseSort::OldestCreated => Cursor::new(name(sort), &row.id),
    }
}

/// Orders `select` and begins it after the cursor.
fn sorted(select: Select<Entity>, sort: ReleaseSort, after: Option<&str>) -> Result<Select<Entity>, Problem> {
    let descending = name(sort).starts_with('-');
    let order = if descending { Order::Desc } else { Order::Asc };
    let beyond = |column: Column, value: sea_orm::Value| {
        let column = Expr::col((Entity, column));
        if descending { column.lt(value) } else { column.gt(value) }
    };
    Ok(match sort {
        ReleaseSort::NewestPublished | ReleaseSort::OldestPublished => {
            let select = select.order_by(Column::OrderKey, order);
            match after {
                Some(after) => select.filter(beyond(Column::OrderKey, Cursor::read::<i64>(after, name(sort))?.into())),
                None => select,
            }
        }
        ReleaseSort::NewestCreated | ReleaseSort::OldestCreated => {
            let select = select.order_by(Column::Id, order);
            match after {
                Some(after) => select.filter(beyond(Column::Id, Cursor::read::<Uuid>(after, name(sort))?.into())),
                None => select,
            }
        }
        ReleaseSort::NewestUpdated | ReleaseSort::OldestUpdated => {
            let select = select.order_by(Column::UpdatedAt, order.clone()).order_by(Column::Id, order);
            match after {
                Some(after) => {
                    let (micros, id) = Cursor::read::<(i64, Uuid)>(after, name(sort))?;
                    let at = DateTime::from_timestamp_micros(micros).ok_or_else(|| bad("after", "cursor inválido"))?;
                    let same = Expr::col((Entity, Column::UpdatedAt)).eq(at).and(beyond(Column::Id, id.into()));
                    select.filter(beyond(Column::UpdatedAt, at.into()).or(same))
                }
                None => select,
            }
        }
    })
}
