//! What people still have to do at events.
use super::{
    entity::{COLUMN, Column, CoverageStatus, Entity, assignee},
    service::save,
};
use crate::{auth::entity::user, kernel::clock::Clock};
use chrono::TimeDelta;
use sea_orm::{
    ColumnTrait, ConnectionTrait, DbErr, EntityTrait, JoinType, QueryFilter, QueryOrder, QuerySelect, QueryTrait,
    Select, sea_query::SelectStatement,
};
use std::collections::HashMap;
use uuid::Uuid;

/// In which somebody has something to do, or will have.
const OPEN: [CoverageStatus; 3] = [CoverageStatus::Planned, CoverageStatus::Assigned, CoverageStatus::InProgress];

/// Who does each of these coverages; one statement.
pub async fn assignees_of(
    db: &impl ConnectionTrait,
    coverages: impl IntoIterator<Item = Uuid>,
) -> Result<HashMap<Uuid, Vec<Uuid>>, DbErr> {
    let mut found: HashMap<Uuid, Vec<Uuid>> = HashMap::new();
    let of_these = assignee::COLUMN.coverage_id.is_in(coverages);
    for row in assignee::Entity::find().filter(of_these).order_by_asc(assignee::Column::UserId).all(db).await? {
        found.entry(row.coverage_id).or_default().push(row.user_id);
    }
    Ok(found)
}

/// Those who still have something to do at an event, each once.
pub async fn crew_of(tx: &impl ConnectionTrait, event: Uuid) -> Result<Vec<Uuid>, DbErr> {
    let people = duties().column(assignee::Column::UserId).distinct().filter(COLUMN.event_id.eq(event));
    people.into_tuple().all(tx).await
}

/// Who still has something to do at which of `events`, by name, each once an event; with `among`, only they.
pub async fn on_duty(
    db: &impl ConnectionTrait,
    events: impl IntoIterator<Item = Uuid>,
    among: Option<&[Uuid]>,
) -> Result<Vec<(Uuid, Uuid, String)>, DbErr> {
    let to_user = assignee::Entity::belongs_to(user::Entity).from(assignee::Column::UserId).to(user::Column::Id).into();
    let mut select = duties()
        .column_as(COLUMN.event_id.0, "event_id")
        .column(assignee::Column::UserId)
        .column_as(user::COLUMN.name.0, "name")
        .distinct()
        .join(JoinType::InnerJoin, to_user)
        .filter(COLUMN.event_id.is_in(events));
    if let Some(among) = among {
        select = select.filter(assignee::COLUMN.user_id.is_in(among.iter().copied()));
    }
    select.into_tuple().all(db).await
}

/// The events at which one of `people` still has something to do.
pub fn events_of(people: Vec<Uuid>) -> SelectStatement {
    duties().column_as(COLUMN.event_id.0, "event_id").filter(assignee::COLUMN.user_id.is_in(people)).into_query()
}

/// What people still have to do, no column of it yet.
fn duties() -> Select<assignee::Entity> {
    let to_coverage = assignee::Entity::belongs_to(Entity).from(assignee::Column::CoverageId).to(Column::Id).into();
    assignee::Entity::find().select_only().join(JoinType::InnerJoin, to_coverage).filter(COLUMN.status.is_in(OPEN))
}

/// What is still to be delivered at an event is due that much later.
pub async fn move_deadlines(tx: &impl ConnectionTrait, clock: &Clock, event: Uuid, by: TimeDelta) -> Result<(), DbErr> {
    if by.is_zero() {
        return Ok(());
    }
    let open = Entity::find()
        .filter(COLUMN.event_id.eq(event))
        .filter(COLUMN.due_at.is_not_null())
        .filter(COLUMN.status.is_in(OPEN));
    for mut row in open.all(tx).await? {
        row.due_at = row.due_at.map(|at| at + by);
        save(tx, clock, row).await?;
    }
    Ok(())
}
