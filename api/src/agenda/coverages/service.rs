//! The rules of coverages.
use super::{
    dto::{CoverageContent, CoverageCrew, CoverageDelivery, CoverageList, CoverageOut},
    entity::{COLUMN, Column, CoverageStatus, Entity, Model, assignee},
    workflow::{Case, CoverageAction},
};
use crate::{
    agenda::{
        crew,
        entity::{EventStatus, Model as Event},
        planning::{self, must_be_single},
    },
    app::App,
    auth::{Caller, Permission, entity::user},
    kernel::{clock::Clock, precondition::IfMatch, problem::Problem},
    units::UnitTree,
    users::able_in,
};
use chrono::TimeDelta;
use sea_orm::{
    ActiveModelTrait, ColumnTrait, ConnectionTrait, DbErr, EntityTrait, IntoActiveModel, JoinType, QueryFilter,
    QueryOrder, QuerySelect, QueryTrait, Select, sea_query::SelectStatement,
};
use serde_json::json;
use std::collections::HashMap;
use uuid::Uuid;

/// Coverages of one event.
const MOST: usize = 50;
/// In which somebody has something to do, or will have.
const OPEN: [CoverageStatus; 3] = [CoverageStatus::Planned, CoverageStatus::Assigned, CoverageStatus::InProgress];
/// By which somebody may be assigned.
pub const ABLE: [Permission; 2] = [Permission::AgendaCover, Permission::AgendaWrite];

/// A coverage and who does it.
#[derive(Clone, Debug)]
pub struct Coverage {
    pub row: Model,
    pub assignees: Vec<Uuid>,
}

impl Coverage {
    pub fn case<'a>(&'a self, event: &Event) -> Case<'a> {
        Case::of(event, &self.row, &self.assignees)
    }
}

/// The coverages of `event`, as they were planned.
pub async fn list(app: &App, caller: &Caller, event: &Event) -> Result<CoverageList, Problem> {
    let of_event = Entity::find().filter(COLUMN.event_id.eq(event.id)).order_by_asc(Column::Id);
    let rows = of_event.all(app.db.read()).await?;
    let assignees = assignees_of(app.db.read(), rows.iter().map(|row| row.id)).await?;
    let names = app.people.names(app, assignees.values().flatten().copied()).await?;
    let items = rows.iter().map(|row| {
        let people = assignees.get(&row.id).map(Vec::as_slice).unwrap_or_default();
        CoverageOut::of(&Case::of(event, row, people), &names, caller, app.clock.now())
    });
    let allowed_actions = planning::allowed(event, caller, Permission::AgendaManage);
    Ok(CoverageList { items: items.collect(), allowed_actions })
}

/// Those who may be assigned at `event`.
pub async fn candidates(app: &App, event: &Event) -> Result<CoverageCrew, Problem> {
    let tree = app.units.tree(app).await?;
    Ok(CoverageCrew { items: able_in(app.db.read(), &tree, event.unit_id, &ABLE, None).await? })
}

/// The coverage as `caller` sees it.
pub async fn out(app: &App, caller: &Caller, event: &Event, coverage: &Coverage) -> Result<CoverageOut, Problem> {
    let names = app.people.names(app, coverage.assignees.iter().copied()).await?;
    Ok(CoverageOut::of(&coverage.case(event), &names, caller, app.clock.now()))
}

/// A coverage of `event` for changing, at the version that the caller read.
///
/// # Errors
/// 404 when the event has no such coverage, 412 when it changed meanwhile.
pub async fn load(tx: &impl ConnectionTrait, event: &Event, id: Uuid, version: &IfMatch) -> Result<Coverage, Problem> {
    let of_event = Entity::find_by_id(id).filter(COLUMN.event_id.eq(event.id));
    let row = of_event.one(tx).await?.ok_or_else(Problem::not_found)?;
    version.check(row.version)?;
    let assignees = assignees_of(tx, [id]).await?.remove(&id).unwrap_or_default();
    Ok(Coverage { row, assignees })
}

/// Plans a coverage, assigned at once if people are named.
///
/// # Errors
/// 403 for who does not plan in the unit, 409 for a series or a cancelled event, 422 with every fault.
pub async fn create(
    tx: &impl ConnectionTrait,
    clock: &Clock,
    caller: &Caller,
    tree: &UnitTree,
    event: &Event,
    content: CoverageContent,
) -> Result<Coverage, Problem> {
    caller.must(Permission::AgendaManage, event.unit_id)?;
    must_be_single(event)?;
    must_take_place(event)?;
    let content = content.checked()?;
    must_be_able(tx, tree, event, &content.assignee_ids).await?;
    if Entity::find().filter(COLUMN.event_id.eq(event.id)).all(tx).await?.len() >= MOST {
        return Err(Problem::conflict("too_many", format!("Um evento tem no máximo {MOST} coberturas.")));
    }
    let now = clock.now();
    let row = Model {
        id: clock.new_id(),
        event_id: event.id,
        kind: content.kind,
        status: settled(CoverageStatus::Planned, &content.assignee_ids),
        due_at: content.due_at,
        note: content.note,
        delivery_url: None,
        delivery_note: None,
        started_at: None,
        delivered_at: None,
        version: 1,
        author_id: caller.id,
        created_at: now,
        updated_at: now,
    };
    Entity::insert(row.clone().into_active_model()).exec_without_returning(tx).await?;
    put(tx, row.id, &content.assignee_ids).await?;
    crew::welcome(tx, clock, caller, event, &row, content.assignee_ids.clone()).await?;
    let coverage = Coverage { row, assignees: content.assignee_ids };
    record(tx, clock, caller, event, &coverage, "create_coverage").await?;
    Ok(coverage)
}

/// Changes what is asked for, and of whom.
pub async fn update(
    tx: &impl ConnectionTrait,
    clock: &Clock,
    caller: &Caller,
    tree: &UnitTree,
    event: &Event,
    before: Coverage,
    content: CoverageContent,
) -> Result<Coverage, Problem> {
    before.case(event).permit_edit(caller)?;
    let content = content.checked()?;
    if content == CoverageContent::of(&before.row, &before.assignees) {
        return Ok(before);
    }
    let mut row = before.row.clone();
    row.kind = content.kind;
    row.due_at = content.due_at;
    row.note = content.note;
    staff(tx, clock, caller, tree, event, &before, row, content.assignee_ids, "update_coverage").await
}

/// Names who does it.
pub async fn assign(
    tx: &impl ConnectionTrait,
    clock: &Clock,
    caller: &Caller,
    tree: &UnitTree,
    event: &Event,
    before: Coverage,
    people: Vec<Uuid>,
) -> Result<Coverage, Problem> {
    let transition = before.case(event).permit(CoverageAction::Assign, caller)?;
    if people.is_empty() {
        return Err(Problem::fault("/assignee_ids", "required", "Escolha quem faz a cobertura."));
    }
    let content = CoverageContent { assignee_ids: people, ..CoverageContent::of(&before.row, &[]) }.checked()?;
    let row = Model { status: transition.to, ..before.row.clone() };
    staff(tx, clock, caller, tree, event, &before, row, content.assignee_ids, "assign_coverage").await
}

#[allow(clippy::too_many_arguments, reason = "what a change of people is made of")]
async fn staff(
    tx: &impl ConnectionTrait,
    clock: &Clock,
    caller: &Caller,
    tree: &UnitTree,
    event: &Event,
    before: &Coverage,
    mut row: Model,
    people: Vec<Uuid>,
    action: &'static str,
) -> Result<Coverage, Problem> {
    let missing = |from: &[Uuid], of: &[Uuid]| of.iter().copied().filter(|id| !from.contains(id)).collect::<Vec<_>>();
    let (added, removed) = (missing(&before.assignees, &people), missing(&people, &before.assignees));
    // Who was able when assigned stays.
    must_be_able(tx, tree, event, &added).await?;
    if people.is_empty() && row.status == CoverageStatus::InProgress {
        return Err(Problem::fault("/assignee_ids", "required", "A cobertura está em andamento: alguém a faz."));
    }
    row.status = settled(row.status, &people);
    let row = save(tx, clock, row).await?;
    if !(added.is_empty() && removed.is_empty()) {
        assignee::Entity::delete_many().filter(assignee::COLUMN.coverage_id.eq(row.id)).exec(tx).await?;
        put(tx, row.id, &people).await?;
        crew::welcome(tx, clock, caller, event, &row, added).await?;
        crew::relieve(tx, clock, caller, event, &row, removed).await?;
    }
    let coverage = Coverage { row, assignees: people };
    record(tx, clock, caller, event, &coverage, action).await?;
    Ok(coverage)
}

/// «Cheguei».
pub async fn start(
    tx: &impl ConnectionTrait,
    clock: &Clock,
    caller: &Caller,
    event: &Event,
    before: Coverage,
) -> Result<Coverage, Problem> {
    let now = clock.now();
    let begun = |row: &mut Model| row.started_at = Some(now);
    go(tx, clock, caller, event, before, CoverageAction::Start, "start_coverage", begun).await
}

/// «Entreguei».
pub async fn deliver(
    tx: &impl ConnectionTrait,
    clock: &Clock,
    caller: &Caller,
    event: &Event,
    before: Coverage,
    delivery: CoverageDelivery,
) -> Result<Coverage, Problem> {
    let delivery = delivery.checked()?;
    let now = clock.now();
    let delivered = |row: &mut Model| {
        row.delivered_at = Some(now);
        row.delivery_url = delivery.url;
        row.delivery_note = delivery.note;
    };
    go(tx, clock, caller, event, before, CoverageAction::Deliver, "deliver_coverage", delivered).await
}

/// It is not needed any more; those assigned are told.
pub async fn cancel(
    tx: &impl ConnectionTrait,
    clock: &Clock,
    caller: &Caller,
    event: &Event,
    before: Coverage,
) -> Result<Coverage, Problem> {
    before.case(event).permit(CoverageAction::Cancel, caller)?;
    let next = Model { version: before.row.version + 1, ..before.row.clone() };
    crew::relieve(tx, clock, caller, event, &next, before.assignees.clone()).await?;
    go(tx, clock, caller, event, before, CoverageAction::Cancel, "cancel_coverage", |_| {}).await
}

/// Takes the last step back; those assigned to what was cancelled are told that it is on again.
pub async fn reopen(
    tx: &impl ConnectionTrait,
    clock: &Clock,
    caller: &Caller,
    event: &Event,
    before: Coverage,
) -> Result<Coverage, Problem> {
    let was = before.row.status;
    before.case(event).permit(CoverageAction::Reopen, caller)?;
    if was == CoverageStatus::Cancelled {
        let next = Model { version: before.row.version + 1, ..before.row.clone() };
        crew::welcome(tx, clock, caller, event, &next, before.assignees.clone()).await?;
    }
    let undone = |row: &mut Model| {
        row.delivered_at = None;
        if was == CoverageStatus::InProgress {
            row.started_at = None;
        }
    };
    go(tx, clock, caller, event, before, CoverageAction::Reopen, "reopen_coverage", undone).await
}

/// # Errors
/// 403 for who does not plan, 409 for what somebody is assigned to or has done.
pub async fn delete(
    tx: &impl ConnectionTrait,
    clock: &Clock,
    caller: &Caller,
    event: &Event,
    coverage: Coverage,
) -> Result<(), Problem> {
    coverage.case(event).permit_delete(caller)?;
    Entity::delete_by_id(coverage.row.id).exec(tx).await?;
    record(tx, clock, caller, event, &coverage, "delete_coverage").await
}

#[allow(clippy::too_many_arguments, reason = "what an action is, in one line each")]
async fn go(
    tx: &impl ConnectionTrait,
    clock: &Clock,
    caller: &Caller,
    event: &Event,
    before: Coverage,
    action: CoverageAction,
    name: &'static str,
    change: impl FnOnce(&mut Model),
) -> Result<Coverage, Problem> {
    let to = before.case(event).permit(action, caller)?.to;
    let Coverage { mut row, assignees } = before;
    row.status = settled(to, &assignees);
    change(&mut row);
    let coverage = Coverage { row: save(tx, clock, row).await?, assignees };
    record(tx, clock, caller, event, &coverage, name).await?;
    Ok(coverage)
}

/// Planned is what nobody is assigned to yet.
fn settled(status: CoverageStatus, people: &[Uuid]) -> CoverageStatus {
    match status {
        CoverageStatus::Planned | CoverageStatus::Assigned if people.is_empty() => CoverageStatus::Planned,
        CoverageStatus::Planned => CoverageStatus::Assigned,
        other => other,
    }
}

fn must_take_place(event: &Event) -> Result<(), Problem> {
    if event.status == EventStatus::Cancelled {
        return Err(Problem::conflict("event_cancelled", "O evento foi cancelado."));
    }
    Ok(())
}

async fn must_be_able(
    tx: &impl ConnectionTrait,
    tree: &UnitTree,
    event: &Event,
    people: &[Uuid],
) -> Result<(), Problem> {
    if people.is_empty() {
        return Ok(());
    }
    let able = able_in(tx, tree, event.unit_id, &ABLE, Some(people)).await?;
    if people.iter().all(|person| able.iter().any(|known| known.id == *person)) {
        return Ok(());
    }
    let message = "Escale pessoas ativas que possam cobrir ou escrever neste órgão.";
    Err(Problem::fault("/assignee_ids", "cannot_cover", message))
}

async fn save(tx: &impl ConnectionTrait, clock: &Clock, mut row: Model) -> Result<Model, DbErr> {
    row.version += 1;
    row.updated_at = clock.now();
    Entity::update(row.clone().into_active_model().reset_all()).exec_without_returning(tx).await?;
    Ok(row)
}

async fn put(tx: &impl ConnectionTrait, coverage_id: Uuid, people: &[Uuid]) -> Result<(), DbErr> {
    if people.is_empty() {
        return Ok(());
    }
    let rows = people.iter().map(|user_id| assignee::Model { coverage_id, user_id: *user_id }.into_active_model());
    assignee::Entity::insert_many(rows).exec_without_returning(tx).await?;
    Ok(())
}

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

async fn record(
    tx: &impl ConnectionTrait,
    clock: &Clock,
    caller: &Caller,
    event: &Event,
    coverage: &Coverage,
    action: &'static str,
) -> Result<(), Problem> {
    let Coverage { row, assignees } = coverage;
    let what = json!({
        "coverage_id": row.id, "kind": row.kind, "status": row.status, "assignee_ids": assignees, "version": row.version,
    });
    planning::record(tx, clock, caller, event, action, what).await
}
