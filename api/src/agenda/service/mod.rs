//! The rules of the agenda, one file per operation.
mod edit;
mod history;
mod import;
mod inherit;
mod links;
mod occurrences;
mod overlay;
mod transition;
mod withdraw;

pub use edit::{create, create_known, delete, preview, update};
pub use history::history;
pub use import::{Key, Source, TakenIn, WITHDRAWN, import, put_on_record, single_uid, take_in};
pub use occurrences::{Changed, Place, exclude, find_occurrence, update_following, update_occurrence};
pub use transition::{cancel, complete, confirm, postpone, reopen};
pub use withdraw::{Withdrawn, put_withdrawal_on_record, withdraw};

use super::{
    conflicts,
    content::EventContent,
    crew,
    entity::{Entity, EventVisibility, Model, visible_to},
    guests,
    index::{INDEX, document},
    instance::over_at,
};
use crate::{
    auth::{Caller, Permission},
    kernel::{
        change_log::{self, Change},
        clock::Clock,
        precondition::IfMatch,
        problem::{Problem, unique_violation},
    },
};
use sea_orm::{ActiveModelTrait, ConnectionTrait, DbErr, EntityTrait, IntoActiveModel, QueryFilter, QuerySelect};
use serde_json::{Map, Value, json};
use uuid::Uuid;

/// An event that `caller` may read.
///
/// # Errors
/// 404 otherwise.
pub async fn get(db: &impl ConnectionTrait, caller: &Caller, id: Uuid) -> Result<Model, Problem> {
    Entity::find_by_id(id).filter(visible_to(caller)).one(db).await?.ok_or_else(Problem::not_found)
}

/// An event whose making `caller` may read about: whoever reads what is public of another unit may not.
///
/// # Errors
/// 404 for what they may not read at all, 403 for what they may only read.
pub async fn get_own(db: &impl ConnectionTrait, caller: &Caller, id: Uuid) -> Result<Model, Problem> {
    let event = get(db, caller, id).await?;
    caller.must(Permission::AgendaRead, event.unit_id)?;
    Ok(event)
}

/// An event for changing: visible, locked, and at the version that the caller read.
pub async fn load_for_update(
    tx: &impl ConnectionTrait,
    caller: &Caller,
    id: Uuid,
    version: &IfMatch,
) -> Result<Model, Problem> {
    let row = load_locked(tx, caller, id).await?;
    version.check(row.version)?;
    Ok(row)
}

/// An event that nobody else changes until the transaction ends.
pub async fn load_locked(tx: &impl ConnectionTrait, caller: &Caller, id: Uuid) -> Result<Model, Problem> {
    let visible = Entity::find_by_id(id).filter(visible_to(caller)).lock_exclusive();
    visible.one(tx).await?.ok_or_else(Problem::not_found)
}

/// Writes a new `event`: row and index. The change log is told afterwards, of all that came in the same transaction.
///
/// # Errors
/// 409 `just_came` for one whose UID somebody else brought in the meantime.
async fn insert(tx: &impl ConnectionTrait, event: &Model) -> Result<(), Problem> {
    let written = Entity::insert(event.clone().into_active_model()).exec_without_returning(tx).await;
    written.map_err(|error| match unique_violation(&error) {
        Some(text) if text.contains("uid") => {
            Problem::conflict("just_came", "Este evento acabou de entrar por outro caminho. Tente de novo.")
        }
        _ => error.into(),
    })?;
    Ok(INDEX.insert(tx, event.search_key, &document(event)).await?)
}

/// Writes `event`, which was `before`, as its next version: row and index.
async fn write(
    tx: &impl ConnectionTrait,
    clock: &Clock,
    caller: &Caller,
    before: &Model,
    mut event: Model,
) -> Result<Model, DbErr> {
    event.version = before.version + 1;
    event.updated_at = clock.now();
    event.last_editor_id = caller.id;
    if matters(before) != matters(&event) {
        event.sequence += 1;
    }
    settle(&mut event);
    Entity::update(event.clone().into_active_model().reset_all()).exec_without_returning(tx).await?;
    INDEX.remove(tx, before.search_key).await?;
    INDEX.insert(tx, event.search_key, &document(&event)).await?;
    // In a box: whoever writes holds several rows of events already.
    Box::pin(guests::tell_of(tx, clock, before, &event)).await?;
    Ok(event)
}

/// Writes `event` as the next version of `before`, and puts on record what was done, and why.
async fn save(
    tx: &impl ConnectionTrait,
    clock: &Clock,
    caller: &Caller,
    before: &Model,
    event: Model,
    action: &'static str,
    reason: Option<&str>,
) -> Result<Model, Problem> {
    let event = write(tx, clock, caller, before, event).await?;
    record(tx, clock, caller, action, Some(before), &event, reason).await?;
    Ok(event)
}

/// What is computed of an event from the rest of it.
fn settle(event: &mut Model) {
    event.municipality_code = event.place.municipality_code;
    event.over_at = match EventContent::from(&*event).recurrence() {
        Some(rule) => rule.last().map(|at| over_at(at, super::instance::end_at(event, at))),
        None => Some(over_at(event.starts_at, event.ends_at)),
    };
}

/// What raises iCalendar's SEQUENCE when it changes: time, place, status.
fn matters(event: &Model) -> impl PartialEq + use<> {
    let time = (event.starts_at, event.ends_at, event.time_zone.clone(), event.all_day, event.no_end_time);
    (time, event.rrule.clone(), event.exdates.clone(), event.place.clone(), event.status)
}

/// Writes down a change of `event`, which was `before`, in the change log.
async fn record(
    tx: &impl ConnectionTrait,
    clock: &Clock,
    caller: &Caller,
    action: &'static str,
    before: Option<&Model>,
    event: &Model,
    reason: Option<&str>,
) -> Result<(), Problem> {
    // Before the change log, from which on others wait.
    if let Some(before) = before {
        crew::follow(tx, clock, caller, before, event, reason).await?;
    }
    let is_public = |event: &Model| event.visibility == EventVisibility::Public;
    let change = Change {
        actor: Some(caller.id),
        action,
        resource: "event",
        id: event.id,
        unit: Some(event.unit_id),
        public: is_public(event) || before.is_some_and(is_public),
        summary: json!({
            "title": event.title,
            "status": event.status,
            "starts_at": event.starts_at,
            "version": event.version,
            "sequence": event.sequence,
            "reason": reason,
            "changes": before.map(|before| changes(before, event)),
            "via": caller.via(),
        }),
    };
    change_log::record(tx, clock, change).await?;
    // What only ends earlier collides with nothing new.
    if let Some(before) = before.filter(|_| action != "end") {
        conflicts::lapse(tx, before, event).await?;
    }
    Ok(())
}

/// Puts on record what was done about `event` without changing it: a booking, an accepted conflict, its guests.
pub async fn note(
    tx: &impl ConnectionTrait,
    clock: &Clock,
    caller: Option<&Caller>,
    event: &Model,
    action: &'static str,
    reason: Option<&str>,
    told: Value,
) -> Result<(), DbErr> {
    let change = Change {
        actor: caller.map(|caller| caller.id),
        action,
        resource: "event",
        id: event.id,
        unit: Some(event.unit_id),
        public: false,
        summary: json!({
            "title": event.title,
            "status": event.status,
            "starts_at": event.starts_at,
            "version": event.version,
            "sequence": event.sequence,
            "reason": reason,
            "changes": [told],
            "via": caller.map(Caller::via),
        }),
    };
    change_log::record(tx, clock, change).await
}

/// Long texts, of which only that they changed is put on record.
const NOT_TOLD: [&str; 4] = ["description_html", "internal_note", "participants", "press_info"];

/// The fields that changed, each with what it was and is.
fn changes(before: &Model, after: &Model) -> Value {
    let fields = |event: &Model| -> Map<String, Value> {
        let content = serde_json::to_value(EventContent::from(event)).unwrap_or_default();
        let mut fields = content.as_object().cloned().unwrap_or_default();
        fields.insert("status".to_owned(), json!(event.status));
        fields
    };
    let (old, new) = (fields(before), fields(after));
    let changed = new.into_iter().filter(|(name, value)| old.get(name) != Some(value));
    let told = changed.map(|(name, value)| {
        if NOT_TOLD.contains(&name.as_str()) {
            json!({ "field": name })
        } else {
            json!({ "field": name, "from": old.get(&name), "to": value })
        }
    });
    told.collect()
}
