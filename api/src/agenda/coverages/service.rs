//! The rules of coverages.
use super::{
    dto::{CoverageContent, CoverageCrew, CoverageList, CoverageOut},
    duties::assignees_of,
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
    auth::{Caller, Permission},
    kernel::{clock::Clock, precondition::IfMatch, problem::Problem},
    units::UnitTree,
    users::able_in,
};
use sea_orm::{ActiveModelTrait, ConnectionTrait, DbErr, EntityTrait, IntoActiveModel, QueryFilter, QueryOrder};
use serde_json::json;
use uuid::Uuid;

/// Coverages of one event.
const MOST: usize = 50;
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

/// Planned is what nobody is assigned to yet.
pub(super) fn settled(status: CoverageStatus, people: &[Uuid]) -> CoverageStatus {
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

pub(super) async fn save(tx: &impl ConnectionTrait, clock: &Clock, mut row: Model) -> Result<Model, DbErr> {
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

pub(super) async fn record(
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
