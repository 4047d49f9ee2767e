//! What a calendar that is followed does not have any more.
use super::{import::WITHDRAWN, occurrences, record, write};
use crate::{
    agenda::{
        content::EventContent,
        entity::{EventStatus, Instants, Model},
        workflow::permit_edit,
    },
    auth::{Caller, Permission},
    kernel::{clock::Clock, problem::Problem},
};
use chrono::TimeDelta;
use sea_orm::ConnectionTrait;

/// How far ahead the next date of a series is looked for.
const AHEAD: TimeDelta = TimeDelta::days(3_660);

/// What became of an event, and of the changed occurrences that stood as it did.
#[derive(Debug)]
pub struct Withdrawn(pub Vec<(Model, Model)>);

/// Cancels what is still to come of `before`: an event that did not begin, or the rest of a series. Nothing is done to what
/// is over, or was closed here.
///
/// # Errors
/// 409 where that is confirmed here, and `caller` may not confirm.
pub async fn withdraw(
    tx: &impl ConnectionTrait,
    clock: &Clock,
    caller: &Caller,
    before: Model,
) -> Result<Option<Withdrawn>, Problem> {
    let now = clock.now();
    let has_begun = before.starts_at <= now;
    if before.over_at.is_some_and(|at| at <= now) || permit_edit(&before, caller).is_err() {
        return Ok(None);
    }
    let next = EventContent::from(&before).recurrence().and_then(|rule| {
        let at = rule.between(now, now + AHEAD).next()?;
        Some((at, rule.split(at).0))
    });
    if has_begun && next.is_none() {
        return Ok(None);
    }
    if before.status != EventStatus::Tentative && !caller.may(Permission::AgendaConfirm, before.unit_id) {
        let detail = "Saiu do calendário de origem, mas está confirmado aqui: quem confirma eventos decide.";
        return Err(Problem::conflict("confirmed_here", detail));
    }
    if let Some((at, rule)) = next.filter(|_| has_begun) {
        let mut event = before.clone();
        event.rrule = Some(rule);
        event.exdates = Instants(before.exdates.0.iter().copied().filter(|day| *day < at).collect());
        occurrences::follow(tx, clock, caller, &before, &event, &[]).await?;
        let event = write(tx, clock, caller, &before, event).await?;
        return Ok(Some(Withdrawn(vec![(before, event)])));
    }
    Ok(Some(Withdrawn(cancel_all(tx, clock, caller, before, WITHDRAWN).await?)))
}

/// Cancels `before`, and the changed occurrences that stand as it does.
pub(super) async fn cancel_all(
    tx: &impl ConnectionTrait,
    clock: &Clock,
    caller: &Caller,
    before: Model,
    reason: &str,
) -> Result<Vec<(Model, Model)>, Problem> {
    let mut rows = if before.rrule.is_some() { occurrences::changed(tx, before.id).await? } else { Vec::new() };
    rows.retain(|row| row.status == before.status);
    let mut done = Vec::with_capacity(rows.len() + 1);
    for row in std::iter::once(before).chain(rows) {
        let reason = Some(reason.to_owned());
        let event = Model { status: EventStatus::Cancelled, status_reason: reason, ..row.clone() };
        let event = write(tx, clock, caller, &row, event).await?;
        done.push((row, event));
    }
    Ok(done)
}

/// Puts on record what was withdrawn, and why.
pub async fn put_withdrawal_on_record(
    tx: &impl ConnectionTrait,
    clock: &Clock,
    caller: &Caller,
    done: &[(Model, Model)],
) -> Result<(), Problem> {
    for (before, event) in done {
        let action = if event.status == EventStatus::Cancelled { "cancel" } else { "end" };
        record(tx, clock, caller, action, Some(before), event, Some(WITHDRAWN)).await?;
    }
    Ok(())
}
