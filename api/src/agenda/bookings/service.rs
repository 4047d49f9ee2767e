//! The rules of bookings.
use super::{
    dto::{EventBookingNew, EventBookingOut, EventBookings},
    entity::{COLUMN, Column, Entity, Model},
};
use crate::{
    agenda::{entity::Model as Event, instance::busy_until, service::note, workflow::permit_edit},
    app::App,
    auth::Caller,
    kernel::{
        clock::Clock,
        problem::{Faults, Problem},
    },
    resources::{self, entity::Model as Resource},
    units::UnitTree,
};
use chrono::{DateTime, TimeDelta, Utc};
use sea_orm::{ConnectionTrait, DbErr, EntityTrait, IntoActiveModel, PaginatorTrait, QueryFilter, QueryOrder};
use serde_json::json;
use std::collections::HashMap;
use uuid::Uuid;

/// How long before and after its event something is booked at most.
pub const LONGEST: TimeDelta = TimeDelta::days(7);

/// What one event books at most.
const MOST: u64 = 50;

/// What `event` has booked, in the order in which it was.
pub async fn list(app: &App, caller: &Caller, event: &Event) -> Result<EventBookings, Problem> {
    let db = app.db.read();
    let rows = Entity::find().filter(COLUMN.event_id.eq(event.id)).order_by_asc(Column::Id).all(db).await?;
    let mut known = by_id(db, rows.iter().map(|row| row.resource_id)).await?;
    let items = rows.into_iter().filter_map(|row| Some(out(event, &row, known.remove(&row.resource_id)?)));
    Ok(EventBookings { items: items.collect(), can_book: permit_edit(event, caller).is_ok() })
}

/// The resources with these ids.
pub async fn by_id(
    db: &impl ConnectionTrait,
    ids: impl Iterator<Item = Uuid>,
) -> Result<HashMap<Uuid, Resource>, DbErr> {
    let rows = resources::entity::Entity::find().filter(resources::entity::COLUMN.id.is_in(ids)).all(db).await?;
    Ok(rows.into_iter().map(|row| (row.id, row)).collect())
}

/// Books a resource for `event`.
///
/// # Errors
/// 422 for what the caller cannot book, or a time that is none; 409 for what it has already.
pub async fn create(
    tx: &impl ConnectionTrait,
    clock: &Clock,
    caller: &Caller,
    tree: &UnitTree,
    event: &Event,
    new: EventBookingNew,
) -> Result<EventBookingOut, Problem> {
    permit_edit(event, caller)?;
    let usable = resources::service::get(tx, caller, tree, new.resource_id).await;
    let resource = usable
        .map_err(|_| Problem::fault("/resource_id", "unknown_value", "Não há recurso com este id para reservar."))?;
    if !resource.active {
        return Err(Problem::fault("/resource_id", "inactive", "Este recurso está desativado."));
    }
    let (early, late) = about(event, &new)?;
    let own = Entity::find().filter(COLUMN.event_id.eq(event.id));
    if own.clone().filter(COLUMN.resource_id.eq(resource.id)).count(tx).await? > 0 {
        return Err(Problem::conflict("already_booked", "O evento já reservou este recurso."));
    }
    if own.count(tx).await? >= MOST {
        return Err(Problem::conflict("too_many", format!("Um evento reserva no máximo {MOST} recursos.")));
    }
    let row = Model {
        id: clock.new_id(),
        event_id: event.id,
        resource_id: resource.id,
        early,
        late,
        created_by_id: caller.id,
        created_at: clock.now(),
    };
    Entity::insert(row.clone().into_active_model()).exec_without_returning(tx).await?;
    let told = json!({ "field": "resources", "from": null, "to": resource.name });
    note(tx, clock, Some(caller), event, "book", None, told).await?;
    Ok(out(event, &row, resource))
}

/// Takes a booking back.
///
/// # Errors
/// 404 for none of this event.
pub async fn delete(
    tx: &impl ConnectionTrait,
    clock: &Clock,
    caller: &Caller,
    event: &Event,
    id: Uuid,
) -> Result<(), Problem> {
    permit_edit(event, caller)?;
    let own = Entity::find_by_id(id).filter(COLUMN.event_id.eq(event.id));
    let row = own.one(tx).await?.ok_or_else(Problem::not_found)?;
    Entity::delete_by_id(id).exec(tx).await?;
    let name = by_id(tx, std::iter::once(row.resource_id)).await?.remove(&row.resource_id).map(|row| row.name);
    let told = json!({ "field": "resources", "from": name, "to": null });
    Ok(note(tx, clock, Some(caller), event, "unbook", None, told).await?)
}

/// Gives the bookings of the event `from` to the new event `to` as well.
pub async fn inherit(tx: &impl ConnectionTrait, clock: &Clock, from: Uuid, to: Uuid) -> Result<(), DbErr> {
    let rows = Entity::find().filter(COLUMN.event_id.eq(from)).order_by_asc(Column::Id).all(tx).await?;
    let rows = rows.into_iter().map(|row| Model { id: clock.new_id(), event_id: to, ..row }.into_active_model());
    Entity::insert_many(rows).exec_without_returning(tx).await?;
    Ok(())
}

/// Seconds before the event and after it for which `new` asks.
fn about(event: &Event, new: &EventBookingNew) -> Result<(i32, i32), Problem> {
    let ends = busy_until(event.starts_at, event.ends_at);
    let from: DateTime<Utc> = new.starts_at.unwrap_or(event.starts_at);
    let to = new.ends_at.unwrap_or(ends);
    let (early, late) = (event.starts_at - from, to - ends);
    let mut faults = Faults::default();
    for (pointer, length) in [("/starts_at", early), ("/ends_at", late)] {
        if length.abs() > LONGEST {
            faults.add(pointer, "out_of_range", "A reserva vai no máximo de uma semana antes a uma semana depois.");
        }
    }
    if to <= from {
        faults.add("/ends_at", "before_start", "O fim da reserva precisa vir depois do começo.");
    }
    faults.check()?;
    let seconds = |length: TimeDelta| i32::try_from(length.num_seconds()).unwrap_or_default();
    Ok((seconds(early), seconds(late)))
}

fn out(event: &Event, row: &Model, resource: Resource) -> EventBookingOut {
    EventBookingOut {
        id: row.id,
        resource: resource.into(),
        starts_at: event.starts_at - TimeDelta::seconds(i64::from(row.early)),
        ends_at: busy_until(event.starts_at, event.ends_at) + TimeDelta::seconds(i64::from(row.late)),
    }
}
