//! The actions that take a coverage from one state to another; see `workflow.rs` for the table.
use super::{
    dto::CoverageDelivery,
    entity::{CoverageStatus, Model},
    service::{Coverage, record, save, settled},
    workflow::CoverageAction,
};
use crate::{
    agenda::{crew, entity::Model as Event},
    auth::Caller,
    kernel::{clock::Clock, problem::Problem},
};
use sea_orm::ConnectionTrait;

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
