//! Reading the public agenda.
use super::dto::{PublicEventOut, PublicEventParams, PublicEventSummary};
use crate::{
    agenda::{
        Instance, Window,
        entity::{COLUMN, Column, Entity, Model, public},
        list, zone,
    },
    app::App,
    kernel::{
        freshness::Topic,
        page::{self, Page},
        problem::Problem,
    },
};
use chrono::TimeDelta;
use chrono_tz::America::Fortaleza;
use sea_orm::{Condition, EntityTrait, ExprTrait, QueryFilter, QuerySelect};
use uuid::Uuid;

/// How far ahead readers are told of what is planned.
pub const AHEAD: TimeDelta = TimeDelta::days(366);

/// What the answers depend on.
pub const TOPICS: [Topic; 2] = [Topic::Public, Topic::Kind("unit")];

/// The windows that are not asked for by date move with the day.
pub fn today(app: &App) -> String {
    app.clock.now().with_timezone(&Fortaleza).date_naive().to_string()
}

/// A page of the public agenda.
pub async fn events(app: &App, params: &PublicEventParams) -> Result<Page<PublicEventSummary>, Problem> {
    let (next, rows) = instances(app, params, page::limit(params.limit)?).await?;
    let tree = app.units.tree(app).await?;
    let items = rows.iter().map(|row| PublicEventSummary::of(row, &tree)).collect::<Option<_>>();
    Ok(Page { items: items.ok_or_else(Problem::internal)?, next, total: None })
}

/// A public event with what is told of it.
///
/// # Errors
/// 404 when there is none, or it is not public.
pub async fn event(app: &App, id: Uuid) -> Result<PublicEventOut, Problem> {
    let tree = app.units.tree(app).await?;
    PublicEventOut::of(&Instance::whole(found(app, id).await?), &tree).ok_or_else(Problem::internal)
}

/// The public event, or series, `id`.
pub async fn found(app: &App, id: Uuid) -> Result<Model, Problem> {
    Entity::find_by_id(id).filter(public()).one(app.db.read()).await?.ok_or_else(Problem::not_found)
}

/// What of the public agenda is asked for, and where it goes on.
pub async fn instances(
    app: &App,
    params: &PublicEventParams,
    limit: u64,
) -> Result<(Option<String>, Vec<Instance>), Problem> {
    let window = Window::parse(params.from.as_deref(), params.to.as_deref(), app.clock.now())?;
    let condition = Condition::all().add(public()).add(params.filter().condition(app).await?);
    list::page(app, &condition, window, params.after.as_deref(), limit).await
}

/// The dates of the series `id` that are still to come, and those of its occurrences that differ.
pub async fn coming(app: &App, id: Uuid, most: u64) -> Result<Vec<PublicEventSummary>, Problem> {
    let from = zone::midnight(app.clock.now(), Fortaleza);
    let window = Window { from, to: from + AHEAD };
    let own = Condition::all().add(public()).add(COLUMN.id.eq(id).or(COLUMN.series_id.eq(id)));
    let rows = list::within(app.db.read(), &own, window, None, Some(most)).await?;
    let tree = app.units.tree(app).await?;
    rows.iter().map(|row| PublicEventSummary::of(row, &tree)).collect::<Option<_>>().ok_or_else(Problem::internal)
}

/// Whose public events there are, and where: units and municipalities.
pub async fn held_by(app: &App) -> Result<Vec<(Uuid, Option<i32>)>, Problem> {
    let pairs = Entity::find().select_only().columns([Column::UnitId, Column::MunicipalityCode]).distinct();
    Ok(pairs.filter(public()).into_tuple().all(app.db.read()).await?)
}
