//! Coverages across events: whose day it is.
use super::{
    dto::{CoverageAtEvent, CoverageEvent, CoverageOut, CoverageParams},
    duties::assignees_of,
    entity::{COLUMN, Column, CoverageStatus, Entity, Model, assignee},
    workflow::Case,
};
use crate::{
    agenda::{Window, entity as event},
    app::App,
    auth::{Caller, Permission, Reach},
    kernel::{
        page::{self, Cursor, Page},
        params::{bad, words},
        problem::Problem,
    },
};
use chrono::{DateTime, Utc};
use sea_orm::{
    ColumnTrait, Condition, EntityTrait, ExprTrait, JoinType, QueryFilter, QueryOrder, QuerySelect, QueryTrait,
    sea_query::Expr,
};
use uuid::Uuid;

const SORT: &str = "starts_at";

/// Coverages of the events in a window, in the order in which those begin.
pub async fn list(app: &App, caller: &Caller, params: CoverageParams) -> Result<Page<CoverageAtEvent>, Problem> {
    let limit = page::limit(params.limit)?;
    let window = Window::parse(params.from.as_deref(), params.to.as_deref(), app.clock.now())?;
    let to_event = Entity::belongs_to(event::Entity).from(Column::EventId).to(event::Column::Id).into();
    let mut select = Entity::find()
        .join(JoinType::InnerJoin, to_event)
        .select_also(event::Entity)
        .filter(own(caller))
        .filter(event::COLUMN.starts_at.lt(window.to))
        .filter(event::COLUMN.over_at.gt(window.from))
        .order_by_asc(event::Column::StartsAt)
        .order_by_asc(Column::Id)
        .limit(limit + 1);
    if let Some(status) = &params.status {
        select = select.filter(COLUMN.status.is_in(words::<CoverageStatus>("status", status)?));
    }
    if let Some(assignee) = &params.assignee {
        let person = match assignee.as_str() {
            "me" => caller.id,
            id => id.parse().map_err(|_| bad("assignee", "use «me» ou o id de uma pessoa"))?,
        };
        let theirs = assignee::Entity::find()
            .select_only()
            .column(assignee::Column::CoverageId)
            .filter(assignee::COLUMN.user_id.eq(person));
        select = select.filter(Expr::col((Entity, Column::Id)).in_subquery(theirs.into_query()));
    }
    if let Some(after) = &params.after {
        let (at, id) = Cursor::read::<(DateTime<Utc>, Uuid)>(after, SORT)?;
        let same = event::Column::StartsAt.eq(at).and(Column::Id.gt(id));
        select = select.filter(event::Column::StartsAt.gt(at).or(same));
    }
    let rows = select.all(app.db.read()).await?;
    let mut rows: Vec<(Model, event::Model)> =
        rows.into_iter().filter_map(|(row, event)| Some((row, event?))).collect();
    let next = page::cut(&mut rows, limit, |(row, event)| Cursor::new(SORT, &(event.starts_at, row.id)));
    let assignees = assignees_of(app.db.read(), rows.iter().map(|(row, _)| row.id)).await?;
    let names = app.people.names(app, assignees.values().flatten().copied()).await?;
    let tree = app.units.tree(app).await?;
    let now = app.clock.now();
    let items = rows.iter().map(|(row, event)| {
        let people = assignees.get(&row.id).map(Vec::as_slice).unwrap_or_default();
        let coverage = CoverageOut::of(&Case::of(event, row, people), &names, caller, now);
        Some(CoverageAtEvent { coverage, event: CoverageEvent::of(event, &tree)? })
    });
    Ok(Page { items: items.collect::<Option<_>>().ok_or_else(Problem::internal)?, next, total: None })
}

/// Events of the units in which the caller reads the agenda; what is public of others is not planned by them.
fn own(caller: &Caller) -> Condition {
    match caller.reach(Permission::AgendaRead) {
        Reach::Everywhere => Condition::all(),
        Reach::Nowhere => Condition::all().add(Expr::val(1).eq(0)),
        Reach::Units(units) => Condition::all().add(event::COLUMN.unit_id.is_in(units.iter().copied())),
    }
}
