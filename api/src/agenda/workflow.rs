//! The state machine of an event, as one table.
use super::{
    entity::{
        EventStatus,
        EventStatus::{Cancelled, Confirmed, Done, Postponed, Tentative},
        Model,
    },
    words,
};
use crate::{
    auth::{
        Caller,
        Permission::{self, AgendaConfirm, AgendaWrite},
    },
    kernel::problem::Problem,
};
use serde::Serialize;
use utoipa::ToSchema;

/// What may be done with an event. The first fitting one is the usual next step.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum EventAction {
    Confirm,
    Complete,
    Postpone,
    Cancel,
    Reopen,
    Edit,
    Delete,
}

/// What must hold besides state and permission.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Guard {
    /// It is one event: of a series, its occurrences are put off or done one by one.
    Single,
    /// It has a date: what was put off has a new one.
    Dated,
}

/// One row of the table.
#[derive(Debug)]
pub struct Transition {
    pub action: EventAction,
    pub from: &'static [EventStatus],
    pub to: EventStatus,
    /// In the unit of the event.
    pub permission: Permission,
    pub guards: &'static [Guard],
}

const fn row(
    action: EventAction,
    from: &'static [EventStatus],
    to: EventStatus,
    permission: Permission,
    guards: &'static [Guard],
) -> Transition {
    Transition { action, from, to, permission, guards }
}

use EventAction::{Cancel, Complete, Confirm, Delete, Edit, Postpone, Reopen};
use Guard::{Dated, Single};

/// Action, from, to, permission, guards.
pub static WORKFLOW: &[Transition] = &[
    row(Confirm, &[Tentative, Postponed], Confirmed, AgendaConfirm, &[Dated]),
    row(Complete, &[Confirmed, Postponed], Done, AgendaWrite, &[Single, Dated]),
    row(Postpone, &[Tentative, Confirmed, Postponed], Postponed, AgendaWrite, &[Single]),
    row(Cancel, &[Tentative, Confirmed, Postponed], Cancelled, AgendaConfirm, &[]),
    row(Reopen, &[Cancelled], Tentative, AgendaConfirm, &[]),
    row(Reopen, &[Done], Confirmed, AgendaConfirm, &[]),
];

/// States in which the content may be changed.
const EDITABLE: &[EventStatus] = &[Tentative, Confirmed, Postponed];

fn holds(guard: Guard, event: &Model) -> bool {
    match guard {
        Single => event.rrule.is_none(),
        Dated => words::has_date(event),
    }
}

/// The row of the table by which `caller` may do `action`.
///
/// # Errors
/// 403 without the permission, 409 in another state or when a guard does not hold.
pub fn permit(action: EventAction, event: &Model, caller: &Caller) -> Result<&'static Transition, Problem> {
    let mut rows = WORKFLOW.iter().filter(|row| row.action == action);
    if !rows.clone().any(|row| caller.may(row.permission, event.unit_id)) {
        return Err(forbidden());
    }
    let row = rows.find(|row| row.from.contains(&event.status)).ok_or_else(|| {
        Problem::conflict("invalid_transition", "O evento está em outra etapa; esta ação não cabe agora.")
    })?;
    match row.guards.iter().find(|guard| !holds(**guard, event)) {
        Some(Single) => {
            Err(Problem::conflict("is_series", "Esta ação se faz em cada data da série, não na série toda."))
        }
        Some(Dated) => Err(Problem::conflict("no_date", "O evento foi adiado sem nova data. Marque a data primeiro.")),
        None => Ok(row),
    }
}

/// # Errors
/// 403 without the permission, 409 once it was cancelled or done.
pub fn permit_edit(event: &Model, caller: &Caller) -> Result<(), Problem> {
    if !caller.may(AgendaWrite, event.unit_id) {
        return Err(forbidden());
    }
    if !EDITABLE.contains(&event.status) {
        return Err(Problem::conflict("not_editable", "Este evento está encerrado. Reabra-o para alterar."));
    }
    Ok(())
}

/// # Errors
/// 403 without the permission, 409 for what others may count on already.
pub fn permit_delete(event: &Model, caller: &Caller) -> Result<(), Problem> {
    if !caller.may(AgendaWrite, event.unit_id) {
        return Err(forbidden());
    }
    if event.status != Tentative {
        let detail = "Só se exclui evento ainda a confirmar. Cancele, com o motivo: quem acompanha precisa saber.";
        return Err(Problem::conflict("not_deletable", detail));
    }
    Ok(())
}

/// [`permit_delete`], of a series and those of its `dates` that have a life of their own.
///
/// # Errors
/// Those of [`permit_delete`], of any of them.
pub fn permit_delete_all(event: &Model, dates: &[Model], caller: &Caller) -> Result<(), Problem> {
    permit_delete(event, caller)?;
    let refused = |problem: Problem| match problem.code() {
        "not_deletable" => {
            let detail = "Uma data da série já não está a confirmar. Cancele a série, com o motivo: quem acompanha precisa \
                          saber.";
            Problem::conflict("not_deletable", detail)
        }
        _ => problem,
    };
    dates.iter().try_for_each(|date| permit_delete(date, caller)).map_err(refused)
}

fn forbidden() -> Problem {
    Problem::forbidden("forbidden", "Seu papel não permite esta ação nos eventos deste órgão.")
}

/// Everything that `caller` may do with `event` now.
pub fn allowed_actions(event: &Model, caller: &Caller) -> Vec<EventAction> {
    let mut actions: Vec<EventAction> =
        WORKFLOW.iter().map(|row| row.action).filter(|action| permit(*action, event, caller).is_ok()).collect();
    actions.dedup();
    if permit_edit(event, caller).is_ok() {
        actions.push(Edit);
    }
    if permit_delete(event, caller).is_ok() {
        actions.push(Delete);
    }
    actions
}
