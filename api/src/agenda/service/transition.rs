//! The actions that take an event from one state to another; see `workflow.rs` for the table.
use super::{occurrences, record, write};
use crate::{
    agenda::{
        dto::EventPostponement,
        entity::Model,
        workflow::{EventAction, permit},
    },
    auth::Caller,
    kernel::{
        clock::Clock,
        problem::{Faults, Problem},
    },
};
use sea_orm::ConnectionTrait;

/// It takes place.
pub async fn confirm(
    tx: &impl ConnectionTrait,
    clock: &Clock,
    caller: &Caller,
    event: Model,
) -> Result<Model, Problem> {
    go(tx, clock, caller, event, EventAction::Confirm, "confirm", None, |event| event.postponed_from = None).await
}

/// It took place.
pub async fn complete(
    tx: &impl ConnectionTrait,
    clock: &Clock,
    caller: &Caller,
    event: Model,
) -> Result<Model, Problem> {
    go(tx, clock, caller, event, EventAction::Complete, "complete", None, |_| {}).await
}

/// It takes place later: at the new date, or when there is one.
pub async fn postpone(
    tx: &impl ConnectionTrait,
    clock: &Clock,
    caller: &Caller,
    event: Model,
    how: EventPostponement,
) -> Result<Model, Problem> {
    let reason = checked(&how.reason)?;
    if how.starts_at.is_some_and(|at| !(1900..=2200).contains(&chrono::Datelike::year(&at))) {
        return Err(Problem::fault("/starts_at", "out_of_range", "O ano vai de 1900 a 2200."));
    }
    go(tx, clock, caller, event, EventAction::Postpone, "postpone", Some(reason), |event| {
        let begun = event.postponed_from.filter(|from| *from == event.starts_at).unwrap_or(event.starts_at);
        event.postponed_from = Some(begun);
        if let Some(at) = how.starts_at {
            event.ends_at = crate::agenda::instance::end_at(event, at);
            event.starts_at = at;
            event.postponed_from = Some(begun).filter(|begun| *begun != event.starts_at);
        }
    })
    .await
}

/// It does not take place, and whoever looks for it is told why.
pub async fn cancel(
    tx: &impl ConnectionTrait,
    clock: &Clock,
    caller: &Caller,
    event: Model,
    reason: &str,
) -> Result<Model, Problem> {
    let reason = checked(reason)?;
    go(tx, clock, caller, event, EventAction::Cancel, "cancel", Some(reason), |_| {}).await
}

/// What was cancelled may take place after all; what was done is open again.
pub async fn reopen(tx: &impl ConnectionTrait, clock: &Clock, caller: &Caller, event: Model) -> Result<Model, Problem> {
    go(tx, clock, caller, event, EventAction::Reopen, "reopen", None, |event| event.postponed_from = None).await
}

fn checked(reason: &str) -> Result<String, Problem> {
    let reason = reason.trim().to_owned();
    let mut faults = Faults::default();
    faults.required("/reason", &reason, "Diga o motivo: quem acompanha o evento vai lê-lo.");
    faults.at_most("/reason", &reason, 600);
    faults.check()?;
    Ok(reason)
}

#[allow(clippy::too_many_arguments, reason = "what an action is, in one line each")]
async fn go(
    tx: &impl ConnectionTrait,
    clock: &Clock,
    caller: &Caller,
    before: Model,
    action: EventAction,
    name: &'static str,
    reason: Option<String>,
    change: impl Fn(&mut Model),
) -> Result<Model, Problem> {
    let transition = permit(action, &before, caller)?;
    // Changed occurrences that stand as their series does go with it.
    let mut rows = if before.rrule.is_some() { occurrences::changed(tx, before.id).await? } else { Vec::new() };
    rows.retain(|row| row.status == before.status && (action != EventAction::Reopen || was_closed_with(row, &before)));
    let step = |row: &Model| {
        let mut event = Model { status: transition.to, status_reason: reason.clone(), ..row.clone() };
        change(&mut event);
        event
    };
    let event = write(tx, clock, caller, &before, step(&before)).await?;
    let mut done = vec![(before, event.clone())];
    for row in rows {
        let changed = write(tx, clock, caller, &row, step(&row)).await?;
        done.push((row, changed));
    }
    for (before, event) in &done {
        record(tx, clock, caller, name, Some(before), event, reason.as_deref()).await?;
    }
    Ok(event)
}

/// Whether `date` was cancelled along with its `series`, which was written first then: what was cancelled on its own stays
/// so, with its reason.
fn was_closed_with(date: &Model, series: &Model) -> bool {
    date.status_reason == series.status_reason && date.updated_at >= series.updated_at
}
