//! The rules of conflicts: what is told as one types, what is refused, and what was let stand.
use super::{
    commitments::{self, Commitment, Subject},
    dto::{
        EventConflict, EventConflictAcceptance, EventConflictDraft, EventConflictOther, EventConflictSeverity,
        EventConflictTravel, EventConflicts, check_reason,
    },
    entity::{COLUMN, Column, Entity, Model},
    message::message,
    search::{AHEAD, Found, Span, counts, search},
};
use crate::{
    agenda::{
        bookings,
        content::EventContent,
        entity::{self as event, Model as Event, is_visible_to},
        instance::busy_until,
        service::{get_own, note, preview},
    },
    app::App,
    auth::{Caller, Permission},
    kernel::{clock::Clock, db::Tx, problem::Problem},
    resources,
};
use chrono::{DateTime, TimeDelta, Utc};
use sea_orm::{
    Condition, ConnectionTrait, DbErr, EntityTrait, ExprTrait, IntoActiveModel, QueryFilter, QueryOrder,
    sea_query::Expr,
};
use serde_json::json;
use uuid::Uuid;

/// Conflicts told at once.
const MOST: usize = 100;

/// What `event` collides with.
pub async fn of_event(app: &App, caller: &Caller, event: &Event) -> Result<EventConflicts, Problem> {
    let db = app.db.read();
    let own = commitments::of(db, &[event], None).await?;
    let accepted = accepted(db, event.id).await?;
    all(app, caller, event, &own, &accepted).await
}

/// What an event would collide with that is still being written.
pub async fn of_draft(app: &App, caller: &Caller, draft: EventConflictDraft) -> Result<EventConflicts, Problem> {
    let db = app.db.read();
    let tree = app.units.tree(app).await?;
    let before = match draft.event_id {
        Some(id) => Some(get_own(db, caller, id).await?),
        None => None,
    };
    let mut content = draft.content;
    if content.title.trim().is_empty() {
        // Not written yet, and of no matter here.
        "…".clone_into(&mut content.title);
    }
    let event = preview(&app.clock, caller, &tree, before.clone(), content)?;
    let mut own = commitments::of(db, &[&event], None).await?;
    if draft.resource_ids.len() > 50 {
        return Err(Problem::fault("/resource_ids", "too_many", "Use no máximo 50 recursos."));
    }
    if !draft.resource_ids.is_empty() {
        let usable = resources::entity::usable_by(caller, &tree);
        let wanted = resources::entity::COLUMN.id.is_in(draft.resource_ids);
        let known = resources::entity::Entity::find().filter(usable).filter(wanted).all(db).await?;
        let new = known.into_iter().map(|resource| would_book(&event, resource));
        let new: Vec<_> = new.filter(|new| !own.iter().any(|had| had.subject == new.subject)).collect();
        own.extend(new);
    }
    let accepted = match before {
        Some(before) if is_about_same_time(&before, &event) => accepted(db, event.id).await?,
        _ => Vec::new(),
    };
    all(app, caller, &event, &own, &accepted).await
}

fn would_book(event: &Event, resource: resources::entity::Model) -> Commitment {
    Commitment {
        event_id: event.id,
        subject: Subject { kind: resource.kind.into(), key: resource.id.to_string() },
        name: resource.name,
        early: TimeDelta::zero(),
        late: TimeDelta::zero(),
    }
}

async fn all(
    app: &App,
    caller: &Caller,
    event: &Event,
    own: &[Commitment],
    accepted: &[Model],
) -> Result<EventConflicts, Problem> {
    let db = app.db.read();
    let now = app.clock.now();
    let mut found = search(db, now, app.config.agenda.travel_speed, event, own).await?;
    found.truncate(MOST);
    let items = told(app, caller, event, &found, accepted).await?;
    let compared_until = event.rrule.as_ref().map(|_| Ord::max(now, event.starts_at) + AHEAD);
    Ok(EventConflicts { items, compared_until })
}

/// Refuses `event`, as it was just written, when that collides with something that nobody has accepted; with a `reason`,
/// accepts it. It is called after the write was put on record: until then others may still write what collides.
///
/// # Errors
/// 409 `conflicts` with what stands against it.
pub async fn settle(tx: &Tx, app: &App, caller: &Caller, event: &Event, reason: Option<&str>) -> Result<(), Problem> {
    let own = commitments::of(tx, &[event], None).await?;
    let mut found = search(tx, app.clock.now(), app.config.agenda.travel_speed, event, &own).await?;
    found.retain(Found::is_hard);
    if found.is_empty() {
        return Ok(());
    }
    let accepted = accepted(tx, event.id).await?;
    found.retain(|found| acceptance(&accepted, event.id, found).is_none());
    if found.is_empty() {
        return Ok(());
    }
    let Some(reason) = reason else {
        found.truncate(MOST);
        let conflicts = told(app, caller, event, &found, &[]).await?;
        let first = conflicts.first().map(|conflict| conflict.message.clone()).unwrap_or_default();
        let more = if conflicts.len() > 1 { format!(" E mais {}.", conflicts.len() - 1) } else { String::new() };
        let detail = format!("{first}{more} Para manter assim, diga o motivo.");
        return Err(Problem::conflict("conflicts", detail).with("conflicts", &conflicts));
    };
    check_reason(reason)?;
    accept(tx, app, caller, event, &found, reason).await
}

/// [`settle`], if what changed of `event` since `before` may have brought something new.
///
/// # Errors
/// Those of [`settle`].
pub async fn settle_change(
    tx: &Tx,
    app: &App,
    caller: &Caller,
    before: Option<&Event>,
    event: &Event,
    reason: Option<&str>,
) -> Result<(), Problem> {
    if before.is_some_and(|before| bound(before) == bound(event)) {
        return Ok(());
    }
    for event in dates_of(tx, app.clock.now(), event).await?.iter().chain([event]).filter(|event| counts(event)) {
        Box::pin(settle(tx, app, caller, event, reason)).await?;
    }
    Ok(())
}

/// Of a series, the occurrences in the near future that were changed on their own, but go where it goes.
async fn dates_of(tx: &Tx, now: DateTime<Utc>, series: &Event) -> Result<Vec<Event>, DbErr> {
    if series.rrule.is_none() {
        return Ok(Vec::new());
    }
    let from = Ord::max(now, series.starts_at);
    let (begins, was_to_begin) = (event::Column::StartsAt, event::Column::Occurrence);
    event::Entity::find()
        .filter(event::COLUMN.series_id.eq(series.id))
        .filter(event::COLUMN.starts_at.between(from, from + AHEAD))
        .filter(Expr::col(begins).eq(Expr::col(was_to_begin)))
        .order_by_asc(begins)
        .all(tx)
        .await
}

/// What of an event decides with what it collides.
fn bound(event: &Event) -> impl PartialEq + use<> {
    let content = EventContent::from(event);
    let time = (event.starts_at, event.ends_at, content.time_zone, content.rrule, content.exdates);
    // What was put off without a date may get the old one again.
    (time, content.authorities, event.status, counts(event))
}

/// Gives what was booked for, and accepted of, the event `from` to the new event `to` as well.
pub async fn inherit(tx: &impl ConnectionTrait, clock: &Clock, from: Uuid, to: Uuid) -> Result<(), DbErr> {
    bookings::service::inherit(tx, clock, from, to).await?;
    let rows = accepted(tx, from).await?.into_iter().map(|row| {
        let other_id = if row.event_id == from { row.other_id } else { row.event_id };
        Model { id: clock.new_id(), event_id: to, other_id, ..row }.into_active_model()
    });
    Entity::insert_many(rows).exec_without_returning(tx).await?;
    Ok(())
}

/// Forgets what was accepted of the collisions of `event`, if it takes place at another time than `before`: what was let
/// stand was one collision, not every one of the two. It is called with the change log, where everybody waits in turn.
pub async fn lapse(tx: &impl ConnectionTrait, before: &Event, event: &Event) -> Result<(), DbErr> {
    if is_about_same_time(before, event) {
        return Ok(());
    }
    Entity::delete_many().filter(of(event.id)).exec(tx).await?;
    Ok(())
}

/// Whether `event` was at most moved within the time that `before` took; of a series, with no other dates than before.
fn is_about_same_time(before: &Event, event: &Event) -> bool {
    let end = |event: &Event| busy_until(event.starts_at, event.ends_at);
    let overlaps = before.starts_at < end(event) && event.starts_at < end(before);
    let brings_back = || before.exdates.0.iter().any(|date| !event.exdates.0.contains(date));
    overlaps && before.rrule == event.rrule && (before.starts_at != event.starts_at || !brings_back())
}

/// What was accepted of the collisions of `event`, whichever of the two was changed then.
async fn accepted(db: &impl ConnectionTrait, event: Uuid) -> Result<Vec<Model>, DbErr> {
    Entity::find().filter(of(event)).order_by_desc(Column::Id).all(db).await
}

fn of(event: Uuid) -> Condition {
    Condition::any().add(COLUMN.event_id.eq(event)).add(COLUMN.other_id.eq(event))
}

fn acceptance<'a>(accepted: &'a [Model], event: Uuid, found: &Found) -> Option<&'a Model> {
    let other = found.other.row.id;
    let pairs = [(event, other), (other, event)];
    accepted.iter().find(|row| {
        pairs.contains(&(row.event_id, row.other_id))
            && row.kind == found.subject.kind
            && row.subject == found.subject.key
    })
}

async fn accept(
    tx: &Tx,
    app: &App,
    caller: &Caller,
    event: &Event,
    found: &[Found],
    reason: &str,
) -> Result<(), Problem> {
    let now = app.clock.now();
    let rows = found.iter().map(|found| Model {
        id: app.clock.new_id(),
        event_id: event.id,
        other_id: found.other.row.id,
        kind: found.subject.kind,
        subject: found.subject.key.clone(),
        reason: reason.to_owned(),
        accepted_by_id: caller.id,
        accepted_at: now,
    });
    Entity::insert_many(rows.map(IntoActiveModel::into_active_model)).exec_without_returning(tx).await?;
    // Without the other event's title: not everybody who reads this history may read that one.
    let told = found.iter().map(|found| {
        json!({ "kind": found.subject.kind, "subject": found.name, "event_id": found.other.row.id, "at": found.theirs.from })
    });
    let told = json!({ "field": "conflicts", "from": null, "to": told.collect::<Vec<_>>() });
    Ok(note(tx, &app.clock, Some(caller), event, "accept_conflicts", Some(reason), told).await?)
}

/// The collisions as `caller` may know of them.
async fn told(
    app: &App,
    caller: &Caller,
    event: &Event,
    found: &[Found],
    accepted: &[Model],
) -> Result<Vec<EventConflict>, Problem> {
    let of_each: Vec<_> = found.iter().map(|found| (found, acceptance(accepted, event.id, found))).collect();
    let people = of_each.iter().filter_map(|(_, accepted)| accepted.map(|row| row.accepted_by_id));
    let names = app.people.names(app, people).await?;
    let speed = app.config.agenda.travel_speed;
    let items = of_each.into_iter().map(|(found, accepted)| {
        let visible = is_visible_to(&found.other.row, caller);
        let hides_end = found.other.row.no_end_time && !caller.may(Permission::AgendaRead, found.other.row.unit_id);
        let theirs = if hides_end { Span { to: found.theirs.from, ..found.theirs } } else { found.theirs };
        EventConflict {
            kind: found.subject.kind,
            severity: if found.is_hard() { EventConflictSeverity::Conflict } else { EventConflictSeverity::Warning },
            subject: found.name.clone(),
            event: visible.then(|| EventConflictOther {
                id: found.other.row.id,
                occurrence: found.other.occurrence,
                title: found.other.row.title.clone(),
                municipality: found.other.municipality(),
            }),
            starts_at: found.mine.from,
            ends_at: found.mine.to,
            other_starts_at: theirs.from,
            other_ends_at: theirs.to,
            times: found.times,
            #[allow(clippy::cast_possible_truncation, reason = "kilometres on Earth")]
            travel: found.travel.map(|travel| EventConflictTravel {
                kilometres: travel.kilometres.round() as i64,
                minutes_needed: travel.needed.num_minutes(),
                minutes_between: travel.gap.num_minutes(),
                kilometres_per_hour: speed,
            }),
            message: message(found, theirs, visible, EventContent::from(event).zone(), speed),
            accepted: accepted.map(|row| EventConflictAcceptance {
                reason: row.reason.clone(),
                by: names.brief(row.accepted_by_id),
                at: row.accepted_at,
            }),
        }
    });
    Ok(items.collect())
}
