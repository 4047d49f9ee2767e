//! The rules of runs of show.
use super::{
    dto::{RunOfShowItemContent, RunOfShowOut},
    entity::{COLUMN, Column, Entity, Model},
};
use crate::{
    agenda::{
        entity::Model as Event,
        planning::{self, must_be_single},
    },
    auth::{Caller, Permission},
    kernel::{clock::Clock, precondition::IfMatch, problem::Problem},
};
use sea_orm::{ActiveModelTrait, ConnectionTrait, DbErr, EntityTrait, IntoActiveModel, QueryFilter, QueryOrder};
use serde_json::json;
use uuid::Uuid;

/// Items of one event.
const MOST: usize = 200;

/// The items of `event`, in their order.
pub async fn rows(db: &impl ConnectionTrait, event: &Event) -> Result<Vec<Model>, DbErr> {
    let of_event = Entity::find().filter(COLUMN.event_id.eq(event.id));
    of_event.order_by_asc(Column::Position).order_by_asc(Column::Id).all(db).await
}

/// The run of show of `event`, as `caller` sees it.
pub async fn get(db: &impl ConnectionTrait, caller: &Caller, event: &Event) -> Result<RunOfShowOut, Problem> {
    Ok(RunOfShowOut::of(event, &rows(db, event).await?, caller))
}

/// An item for changing, at the version that the caller read.
///
/// # Errors
/// 404 when the event has no such item, 412 when it changed meanwhile, 403 for who does not write in the unit.
pub async fn load(
    tx: &impl ConnectionTrait,
    caller: &Caller,
    event: &Event,
    id: Uuid,
    version: &IfMatch,
) -> Result<Model, Problem> {
    let of_event = Entity::find_by_id(id).filter(COLUMN.event_id.eq(event.id));
    let row = of_event.one(tx).await?.ok_or_else(Problem::not_found)?;
    caller.must(Permission::AgendaWrite, event.unit_id)?;
    version.check(row.version)?;
    Ok(row)
}

/// Adds an item at the end.
///
/// # Errors
/// 403 for who does not write in the unit, 409 for a series or a full script, 422 with every fault.
pub async fn create(
    tx: &impl ConnectionTrait,
    clock: &Clock,
    caller: &Caller,
    event: &Event,
    content: RunOfShowItemContent,
) -> Result<Uuid, Problem> {
    caller.must(Permission::AgendaWrite, event.unit_id)?;
    must_be_single(event)?;
    let content = content.checked()?;
    let there = rows(tx, event).await?;
    if there.len() >= MOST {
        return Err(Problem::conflict("too_many", format!("Um roteiro tem no máximo {MOST} itens.")));
    }
    let now = clock.now();
    let row = Model {
        id: clock.new_id(),
        event_id: event.id,
        position: there.last().map_or(0, |last| last.position + 1),
        title: content.title,
        duration_minutes: content.duration_minutes,
        speaker: content.speaker,
        notes: content.notes,
        fixed_time: content.fixed_time,
        version: 1,
        created_at: now,
        updated_at: now,
    };
    Entity::insert(row.clone().into_active_model()).exec_without_returning(tx).await?;
    record(tx, clock, caller, event, "create_run_of_show_item", &row).await?;
    Ok(row.id)
}

/// Changes an item. The same content again changes nothing.
pub async fn update(
    tx: &impl ConnectionTrait,
    clock: &Clock,
    caller: &Caller,
    event: &Event,
    before: Model,
    content: RunOfShowItemContent,
) -> Result<(), Problem> {
    let content = content.checked()?;
    if content == RunOfShowItemContent::from(&before) {
        return Ok(());
    }
    let row = Model {
        title: content.title,
        duration_minutes: content.duration_minutes,
        speaker: content.speaker,
        notes: content.notes,
        fixed_time: content.fixed_time,
        version: before.version + 1,
        updated_at: clock.now(),
        ..before
    };
    save(tx, &row).await?;
    record(tx, clock, caller, event, "update_run_of_show_item", &row).await
}

/// Puts an item after another one, or first.
///
/// # Errors
/// 422 when the event has no such other item.
pub async fn move_after(
    tx: &impl ConnectionTrait,
    clock: &Clock,
    caller: &Caller,
    event: &Event,
    moved: Model,
    after: Option<Uuid>,
) -> Result<(), Problem> {
    let mut rows = rows(tx, event).await?;
    let order: Vec<Uuid> = rows.iter().map(|row| row.id).collect();
    rows.retain(|row| row.id != moved.id);
    let place = match after {
        None => 0,
        Some(after) if after == moved.id => return Ok(()),
        Some(after) => {
            let place = rows.iter().position(|row| row.id == after);
            place.ok_or_else(|| Problem::fault("/after_id", "unknown_value", "Este item não está no roteiro."))? + 1
        }
    };
    let id = moved.id;
    let mut row = moved;
    row.version += 1;
    row.updated_at = clock.now();
    rows.insert(place, row.clone());
    if rows.iter().map(|row| row.id).eq(order) {
        return Ok(());
    }
    // Only what stands elsewhere now is written.
    for (position, mut row) in (0_i32..).zip(rows) {
        if row.position != position || row.id == id {
            row.position = position;
            save(tx, &row).await?;
        }
    }
    record(tx, clock, caller, event, "move_run_of_show_item", &row).await
}

pub async fn delete(
    tx: &impl ConnectionTrait,
    clock: &Clock,
    caller: &Caller,
    event: &Event,
    row: Model,
) -> Result<(), Problem> {
    Entity::delete_by_id(row.id).exec(tx).await?;
    record(tx, clock, caller, event, "delete_run_of_show_item", &row).await
}

async fn save(tx: &impl ConnectionTrait, row: &Model) -> Result<(), DbErr> {
    Entity::update(row.clone().into_active_model().reset_all()).exec_without_returning(tx).await?;
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
    let what = json!({ "run_of_show_item_id": row.id, "title": row.title, "position": row.position });
    planning::record(tx, clock, caller, event, action, what).await
}
