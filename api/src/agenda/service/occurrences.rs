//! Occurrences that differ from their series: changing one, or one and those that follow.
use super::{edit, inherit::inherit, insert, links, record, save, write};
use crate::{
    agenda::{
        conflicts,
        content::{EXDATES_MAX, EventContent, EventPatch},
        crew,
        entity::{COLUMN, Column, Entity, Instants, Model},
        guests,
        index::INDEX,
        instance::{Instance, end_at},
        recurrence::Recurrence,
        workflow::{permit_delete, permit_edit},
    },
    auth::Caller,
    kernel::{clock::Clock, precondition::IfMatch, problem::Problem},
    units::UnitTree,
};
use chrono::{DateTime, Utc};
use sea_orm::{ConnectionTrait, DbErr, EntityTrait, QueryFilter, QueryOrder, QuerySelect};
use std::sync::Arc;
use uuid::Uuid;

/// An occurrence that someone wants to change: of which series, the instant at which its rule has it, and the version that
/// they have read.
#[derive(Debug)]
pub struct Place<'a> {
    pub series: Model,
    pub at: DateTime<Utc>,
    pub version: &'a IfMatch,
}

/// What a change of occurrences made, and what that was before.
#[derive(Debug)]
pub struct Changed {
    pub before: Model,
    pub event: Model,
}

/// The occurrence that the rule of `series` has at `at`: as it was changed, or like its series.
///
/// # Errors
/// 404 when the rule has none, or it was left out.
pub async fn find_occurrence(
    db: &impl ConnectionTrait,
    caller: &Caller,
    series: Model,
    at: DateTime<Utc>,
) -> Result<Instance, Problem> {
    if !rule_of(&series)?.has(at) {
        return Err(Problem::not_found());
    }
    if let Some(id) = changed_at(db, series.id, at).await? {
        let row = super::get(db, caller, id).await?;
        return Ok(Instance::whole(row));
    }
    if series.exdates.0.contains(&at) {
        return Err(Problem::not_found());
    }
    Ok(Instance::of_series(Arc::new(series), at))
}

/// Changes one occurrence; from then on it is an event of its own. An empty patch makes it one as it is.
///
/// Its version begins after that of the series, so that of two who change it at once only one does.
pub async fn update_occurrence(
    tx: &impl ConnectionTrait,
    clock: &Clock,
    caller: &Caller,
    tree: &UnitTree,
    Place { series, at, version }: Place<'_>,
    patch: &EventPatch,
) -> Result<Changed, Problem> {
    let found = find_occurrence(tx, caller, series, at).await?;
    version.check(found.row.version)?;
    let row = Arc::unwrap_or_clone(found.row);
    if row.series_id.is_some() {
        let content = patch.apply(&EventContent::from(&row))?;
        let event = edit::update(tx, clock, caller, tree, row.clone(), content).await?;
        return Ok(Changed { before: row, event });
    }
    permit_edit(&row, caller)?;
    let series = row.id;
    let before = own_row(clock, caller, row, at)?;
    let known = EventContent::from(&before);
    let content = patch.apply(&known)?.following(&known).checked()?;
    let content = edit::movable(caller, tree, &before, content)?;
    let mut event = before.clone();
    edit::fill(&mut event, content);
    if super::matters(&before) != super::matters(&event) {
        event.sequence += 1;
    }
    super::settle(&mut event);
    links::check(tx, clock, caller, Some(&before), &event).await?;
    insert(tx, &event).await?;
    conflicts::inherit(tx, clock, series, event.id).await?;
    record(tx, clock, caller, "update", Some(&before), &event, None).await?;
    Ok(Changed { before, event })
}

/// The occurrence at `at` of `series` as a row of its own, still as its series has it, and not written yet.
///
/// # Errors
/// 404 when the rule has none.
pub(super) fn own_row(clock: &Clock, caller: &Caller, series: Model, at: DateTime<Utc>) -> Result<Model, Problem> {
    if !rule_of(&series)?.has(at) {
        return Err(Problem::not_found());
    }
    let now = clock.now();
    Ok(Model {
        id: clock.new_id(),
        series_id: Some(series.id),
        occurrence: Some(at),
        search_key: search_key(),
        starts_at: at,
        ends_at: end_at(&series, at),
        rrule: None,
        exdates: Instants::default(),
        version: series.version + 1,
        author_id: caller.id,
        last_editor_id: caller.id,
        created_at: now,
        updated_at: now,
        ..series
    })
}

/// Changes an occurrence and those that follow: the series ends before it, and another begins with it.
///
/// The version is that of the series, or of the occurrence where it was changed on its own: what is read at its place.
pub async fn update_following(
    tx: &impl ConnectionTrait,
    clock: &Clock,
    caller: &Caller,
    tree: &UnitTree,
    Place { series: before, at, version }: Place<'_>,
    patch: &EventPatch,
) -> Result<Changed, Problem> {
    let found = find_occurrence(tx, caller, before.clone(), at).await?;
    version.check(found.row.version).or_else(|_| version.check(before.version))?;
    permit_edit(&before, caller)?;
    let rule = rule_of(&before)?;
    if rule.between(before.starts_at, at).next().is_none() {
        let content = patch.apply(&EventContent::from(&before))?;
        let event = edit::update(tx, clock, caller, tree, before.clone(), content).await?;
        return Ok(Changed { before, event });
    }
    let (first, rest) = rule.split(at);
    let (past, to_come): (Vec<_>, Vec<_>) = before.exdates.0.iter().copied().partition(|day| *day < at);

    let mut later = before.clone();
    later.starts_at = at;
    later.ends_at = end_at(&before, at);
    later.rrule = Some(rest);
    later.exdates = Instants(to_come);
    let known = EventContent::from(&later);
    let content = patch.apply(&known)?.following(&known).checked()?;
    let mut series = edit::draft(clock, caller, tree, edit::movable(caller, tree, &before, content)?)?;
    series.status = before.status;
    series.status_reason.clone_from(&before.status_reason);
    links::check(tx, clock, caller, Some(&before), &series).await?;
    insert(tx, &series).await?;
    conflicts::inherit(tx, clock, before.id, series.id).await?;
    leave_out(tx, clock, caller, &later, &series).await?;
    let mut rows = changed(tx, before.id).await?;
    rows.retain(|row| row.occurrence >= Some(at));
    let moved = hand_over(tx, clock, caller, rows, (&later, &series), &[]).await?;

    let mut ended = before.clone();
    ended.rrule = Some(first);
    ended.exdates = Instants(past);
    let ended = write(tx, clock, caller, &before, ended).await?;
    record(tx, clock, caller, "end", Some(&before), &ended, None).await?;
    record(tx, clock, caller, "create", None, &series, None).await?;
    conflicts::lapse(tx, &later, &series).await?;
    put_on_record(tx, clock, caller, moved).await?;
    Ok(Changed { before: later, event: series })
}

/// Leaves one occurrence out.
pub async fn exclude(
    tx: &impl ConnectionTrait,
    clock: &Clock,
    caller: &Caller,
    Place { series: before, at, version }: Place<'_>,
) -> Result<Model, Problem> {
    permit_edit(&before, caller)?;
    let found = find_occurrence(tx, caller, before.clone(), at).await?;
    version.check(found.row.version)?;
    if before.exdates.0.len() >= EXDATES_MAX {
        let detail = format!("A série já deixa {EXDATES_MAX} datas de fora. Encurte-a ou divida-a.");
        return Err(Problem::conflict("too_many", detail));
    }
    if found.row.series_id.is_some() {
        remove(tx, clock, caller, &found.row).await?;
    }
    let mut event = before.clone();
    event.exdates.0.push(at);
    event.exdates.0.sort_unstable();
    save(tx, clock, caller, &before, event, "exclude", None).await
}

/// Deletes a changed occurrence for good.
///
/// # Errors
/// 409 for what others may count on already.
async fn remove(tx: &impl ConnectionTrait, clock: &Clock, caller: &Caller, row: &Model) -> Result<(), Problem> {
    permit_delete(row, caller)?;
    guests::refuse_if_invited(tx, vec![row.id]).await?;
    crew::dismiss(tx, clock, caller, row).await?;
    INDEX.remove(tx, row.search_key).await?;
    Entity::delete_by_id(row.id).exec(tx).await?;
    record(tx, clock, caller, "delete", None, row, None).await
}

/// Deletes the changed occurrences that `after` leaves out, and `before` did not.
///
/// # Errors
/// Those of deleting each by itself.
pub(super) async fn leave_out(
    tx: &impl ConnectionTrait,
    clock: &Clock,
    caller: &Caller,
    before: &Model,
    after: &Model,
) -> Result<(), Problem> {
    if after.exdates.0.is_empty() {
        return Ok(());
    }
    let (old, new) = (EventContent::from(before), EventContent::from(after));
    let is_new = |at| !before.exdates.0.contains(&at) && after.exdates.0.contains(&old.moved(at, &new));
    for row in changed(tx, before.id).await? {
        if row.occurrence.is_some_and(is_new) {
            remove(tx, clock, caller, &row).await?;
        }
    }
    Ok(())
}

/// Takes the changed occurrences of a series along when it changes from `before` to `after`. Those of `told` only move to
/// where they are in `after`: what else becomes of them is told by whoever changes the series.
pub(super) async fn follow(
    tx: &impl ConnectionTrait,
    clock: &Clock,
    caller: &Caller,
    before: &Model,
    after: &Model,
    told: &[DateTime<Utc>],
) -> Result<(), Problem> {
    let rows = changed(tx, before.id).await?;
    let moved = hand_over(tx, clock, caller, rows, (before, after), told).await?;
    put_on_record(tx, clock, caller, moved).await
}

/// Gives `rows`, changed occurrences of `before`, to `after`, with all that was not changed on their own, but for those of
/// `told`. What its rule does not have becomes a single event, for nothing that people wrote is thrown away.
async fn hand_over(
    tx: &impl ConnectionTrait,
    clock: &Clock,
    caller: &Caller,
    mut rows: Vec<Model>,
    (before, after): (&Model, &Model),
    told: &[DateTime<Utc>],
) -> Result<Vec<(Model, Model)>, Problem> {
    let (old, new) = (EventContent::from(before), EventContent::from(after));
    let rule = new.recurrence();
    if after.starts_at > before.starts_at {
        // Each to a place that the one before it has left.
        rows.reverse();
    }
    let mut moved = Vec::with_capacity(rows.len());
    for row in rows {
        let at = row.occurrence.map(|at| old.moved(at, &new));
        let at = at.filter(|at| rule.as_ref().is_some_and(|rule| rule.has(*at)));
        let mut event = row.clone();
        // What is over stays as it was.
        if let (Some(was), Some(is)) = (row.occurrence, at)
            && !told.contains(&is)
            && permit_edit(&row, caller).is_ok()
        {
            inherit(&mut event, &as_in(before, was), &as_in(after, is))?;
        }
        event.occurrence = at;
        event.series_id = at.map(|_| after.id);
        event.uid = if at.is_some() { after.uid.clone() } else { format!("{}@pauta", event.id) };
        if event != row {
            let event = write(tx, clock, caller, &row, event).await?;
            moved.push((row, event));
        }
    }
    Ok(moved)
}

async fn put_on_record(
    tx: &impl ConnectionTrait,
    clock: &Clock,
    caller: &Caller,
    moved: Vec<(Model, Model)>,
) -> Result<(), Problem> {
    for (before, event) in moved {
        record(tx, clock, caller, "update", Some(&before), &event, None).await?;
    }
    Ok(())
}

/// The occurrence at `at` as `series` has it.
fn as_in(series: &Model, at: DateTime<Utc>) -> EventContent {
    let content = EventContent::from(series);
    EventContent { starts_at: at, ends_at: end_at(series, at), rrule: None, exdates: Vec::new(), ..content }
}

/// The occurrences of a series that were changed, in order.
pub(super) async fn changed(db: &impl ConnectionTrait, series: Uuid) -> Result<Vec<Model>, DbErr> {
    Entity::find().filter(COLUMN.series_id.eq(series)).order_by_asc(Column::Occurrence).all(db).await
}

async fn changed_at(db: &impl ConnectionTrait, series: Uuid, at: DateTime<Utc>) -> Result<Option<Uuid>, DbErr> {
    let ids = Entity::find().select_only().column(Column::Id);
    ids.filter(COLUMN.series_id.eq(series)).filter(COLUMN.occurrence.eq(at)).into_tuple().one(db).await
}

/// # Errors
/// 404 for a single event, which has no occurrences.
fn rule_of(series: &Model) -> Result<Recurrence, Problem> {
    EventContent::from(series).recurrence().ok_or_else(Problem::not_found)
}

/// A new key in the full-text index.
pub(super) fn search_key() -> i64 {
    i64::from_be_bytes(rand::random::<[u8; 8]>()) & i64::MAX
}
