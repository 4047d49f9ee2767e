//! The rules of an event's checklist.
use super::{
    dto::{ChecklistItemContent, ChecklistItemOut, ChecklistOut, ChecklistProgress, may_do},
    entity::{
        item::{COLUMN, Column, Entity, Model},
        template,
    },
};
use crate::{
    agenda::{
        entity::Model as Event,
        planning::{self, must_be_single},
    },
    app::App,
    auth::{Caller, Permission},
    kernel::{clock::Clock, precondition::IfMatch, problem::Problem, search::analyser::fold::fold_words},
    units::UnitTree,
    users::able_in,
};
use sea_orm::{ActiveModelTrait, ConnectionTrait, DbErr, EntityTrait, IntoActiveModel, QueryFilter, QueryOrder};
use serde_json::json;
use std::collections::HashSet;
use uuid::Uuid;

/// Items of one event.
const MOST: usize = 300;

/// The checklist of `event` as `caller` sees it.
pub async fn list(app: &App, caller: &Caller, event: &Event) -> Result<ChecklistOut, Problem> {
    out(app, app.db.read(), caller, event).await
}

/// The checklist as it stands in `db`.
pub async fn out(
    app: &App,
    db: &impl ConnectionTrait,
    caller: &Caller,
    event: &Event,
) -> Result<ChecklistOut, Problem> {
    let rows = rows(db, event).await?;
    let people = rows.iter().flat_map(|row| [row.owner_id, row.done_by]).flatten();
    let names = app.people.names(app, people).await?;
    let now = app.clock.now();
    let mut items: Vec<ChecklistItemOut> =
        rows.iter().map(|row| ChecklistItemOut::of(event, row, &names, caller, now)).collect();
    items.sort_by_key(|item| (item.due_on.is_none(), item.due_on));
    let progress = ChecklistProgress {
        done: items.iter().filter(|item| item.done_at.is_some()).count(),
        total: items.len(),
        overdue: items.iter().filter(|item| item.overdue).count(),
    };
    let allowed_actions = planning::allowed(event, caller, Permission::AgendaWrite);
    Ok(ChecklistOut { items, progress, allowed_actions })
}

/// The items of `event`, in the order in which they were added.
async fn rows(db: &impl ConnectionTrait, event: &Event) -> Result<Vec<Model>, DbErr> {
    let of_event = Entity::find().filter(COLUMN.event_id.eq(event.id));
    of_event.order_by_asc(Column::Position).order_by_asc(Column::Id).all(db).await
}

/// One item as `caller` sees it.
pub async fn item_out(app: &App, caller: &Caller, event: &Event, row: &Model) -> Result<ChecklistItemOut, Problem> {
    let names = app.people.names(app, [row.owner_id, row.done_by].into_iter().flatten()).await?;
    Ok(ChecklistItemOut::of(event, row, &names, caller, app.clock.now()))
}

/// An item of the checklist of `event` for changing, at the version that the caller read.
///
/// # Errors
/// 404 when the event has no such item, 412 when it changed meanwhile.
pub async fn load(tx: &impl ConnectionTrait, event: &Event, id: Uuid, version: &IfMatch) -> Result<Model, Problem> {
    let of_event = Entity::find_by_id(id).filter(COLUMN.event_id.eq(event.id));
    let row = of_event.one(tx).await?.ok_or_else(Problem::not_found)?;
    version.check(row.version)?;
    Ok(row)
}

/// Adds an item.
///
/// # Errors
/// 403 for who does not write in the unit, 409 for a series or a full list, 422 with every fault.
pub async fn create(
    tx: &impl ConnectionTrait,
    clock: &Clock,
    caller: &Caller,
    tree: &UnitTree,
    event: &Event,
    content: ChecklistItemContent,
) -> Result<Model, Problem> {
    caller.must(Permission::AgendaWrite, event.unit_id)?;
    must_be_single(event)?;
    let content = content.checked()?;
    must_be_owner(tx, tree, event, content.owner_id).await?;
    let there = rows(tx, event).await?;
    must_have_room(&there, 1)?;
    let row = fresh(clock, event, next_position(&there), content);
    Entity::insert(row.clone().into_active_model()).exec_without_returning(tx).await?;
    record(tx, clock, caller, event, "create_checklist_item", &row).await?;
    Ok(row)
}

/// Adds what `template` has and the checklist has not: applying it twice adds nothing.
pub async fn apply(
    tx: &impl ConnectionTrait,
    clock: &Clock,
    caller: &Caller,
    event: &Event,
    template: &template::Model,
) -> Result<(), Problem> {
    caller.must(Permission::AgendaWrite, event.unit_id)?;
    must_be_single(event)?;
    let there = rows(tx, event).await?;
    let mut known: HashSet<String> = there.iter().map(|row| fold_words(&row.text, ' ')).collect();
    let new = template.items.0.iter().filter(|item| known.insert(fold_words(&item.text, ' ')));
    let rows: Vec<Model> = (next_position(&there)..)
        .zip(new)
        .map(|(position, item)| {
            let (text, offset_days) = (item.text.clone(), item.offset_days);
            let content = ChecklistItemContent { text, note: None, owner_id: None, offset_days, due_on: None };
            fresh(clock, event, position, content)
        })
        .collect();
    if rows.is_empty() {
        return Ok(());
    }
    must_have_room(&there, rows.len())?;
    let added = rows.len();
    Entity::insert_many(rows.into_iter().map(IntoActiveModel::into_active_model)).exec_without_returning(tx).await?;
    let what = json!({ "template": template.name, "template_id": template.id, "added": added });
    planning::record(tx, clock, caller, event, "apply_checklist", what).await
}

/// Changes an item. The same content again changes nothing.
pub async fn update(
    tx: &impl ConnectionTrait,
    clock: &Clock,
    caller: &Caller,
    tree: &UnitTree,
    event: &Event,
    before: Model,
    content: ChecklistItemContent,
) -> Result<Model, Problem> {
    caller.must(Permission::AgendaWrite, event.unit_id)?;
    let content = content.checked()?;
    if content == ChecklistItemContent::from(&before) {
        return Ok(before);
    }
    if content.owner_id != before.owner_id {
        must_be_owner(tx, tree, event, content.owner_id).await?;
    }
    let row = Model {
        text: content.text,
        note: content.note,
        owner_id: content.owner_id,
        offset_days: content.offset_days,
        due_on: content.due_on,
        ..before
    };
    save(tx, clock, caller, event, row, "update_checklist_item").await
}

/// Says that it is done, by whom and when, or that it is not after all. What is said already changes nothing.
///
/// # Errors
/// 403 for who neither owns it nor writes the event.
pub async fn mark(
    tx: &impl ConnectionTrait,
    clock: &Clock,
    caller: &Caller,
    event: &Event,
    before: Model,
    is_done: bool,
) -> Result<Model, Problem> {
    if !may_do(event, &before, caller) {
        return Err(Problem::forbidden("forbidden", "Só quem responde pelo item ou escreve o evento o marca."));
    }
    if before.done_at.is_some() == is_done {
        return Ok(before);
    }
    let row = Model { done_at: is_done.then(|| clock.now()), done_by: is_done.then_some(caller.id), ..before };
    let action = if is_done { "do_checklist_item" } else { "undo_checklist_item" };
    save(tx, clock, caller, event, row, action).await
}

pub async fn delete(
    tx: &impl ConnectionTrait,
    clock: &Clock,
    caller: &Caller,
    event: &Event,
    row: Model,
) -> Result<(), Problem> {
    caller.must(Permission::AgendaWrite, event.unit_id)?;
    Entity::delete_by_id(row.id).exec(tx).await?;
    record(tx, clock, caller, event, "delete_checklist_item", &row).await
}

fn next_position(there: &[Model]) -> i32 {
    there.last().map_or(0, |last| last.position + 1)
}

fn fresh(clock: &Clock, event: &Event, position: i32, content: ChecklistItemContent) -> Model {
    let now = clock.now();
    Model {
        id: clock.new_id(),
        event_id: event.id,
        position,
        text: content.text,
        note: content.note,
        owner_id: content.owner_id,
        offset_days: content.offset_days,
        due_on: content.due_on,
        done_at: None,
        done_by: None,
        version: 1,
        created_at: now,
        updated_at: now,
    }
}

async fn save(
    tx: &impl ConnectionTrait,
    clock: &Clock,
    caller: &Caller,
    event: &Event,
    mut row: Model,
    action: &'static str,
) -> Result<Model, Problem> {
    row.version += 1;
    row.updated_at = clock.now();
    Entity::update(row.clone().into_active_model().reset_all()).exec_without_returning(tx).await?;
    record(tx, clock, caller, event, action, &row).await?;
    Ok(row)
}

async fn must_be_owner(
    tx: &impl ConnectionTrait,
    tree: &UnitTree,
    event: &Event,
    owner: Option<Uuid>,
) -> Result<(), Problem> {
    let Some(owner) = owner else { return Ok(()) };
    let able = [Permission::AgendaCover, Permission::AgendaWrite];
    if able_in(tx, tree, event.unit_id, &able, Some(&[owner])).await?.is_empty() {
        let message = "Escolha uma pessoa ativa que possa cobrir ou escrever neste órgão.";
        return Err(Problem::fault("/owner_id", "cannot_own", message));
    }
    Ok(())
}

fn must_have_room(there: &[Model], more: usize) -> Result<(), Problem> {
    if there.len() + more > MOST {
        return Err(Problem::conflict("too_many", format!("Um checklist tem no máximo {MOST} itens.")));
    }
    Ok(())
}

async fn record(
    tx: &impl ConnectionTrait,
    clock: &Clock,
    caller: &Caller,
    event: &Event,
    action: &'static str,
    row: &Model,
) -> Result<(), Problem> {
    let what = json!({ "checklist_item_id": row.id, "text": row.text, "done": row.done_at.is_some() });
    planning::record(tx, clock, caller, event, action, what).await
}
