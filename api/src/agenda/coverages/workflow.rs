//! The state machine of a coverage, as one table.
use super::entity::{
    CoverageStatus,
    CoverageStatus::{Assigned, Cancelled, Delivered, InProgress, Planned},
    Model,
};
use crate::{
    agenda::entity::{EventStatus, Model as Event},
    auth::{
        Caller,
        Permission::{AgendaCover, AgendaManage},
    },
    kernel::problem::Problem,
};
use serde::Serialize;
use utoipa::ToSchema;
use uuid::Uuid;

/// What may be done with a coverage. The first fitting one is the usual next step.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum CoverageAction {
    /// «Cheguei».
    Start,
    /// «Entreguei».
    Deliver,
    Assign,
    Cancel,
    Reopen,
    Edit,
    Delete,
}

/// Who may.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Who {
    /// Editors and heads of the event's unit.
    Planners,
    /// They, and those who are assigned.
    Crew,
}

/// What must hold besides.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Guard {
    /// The event takes place.
    Alive,
}

/// One row of the table.
#[derive(Debug)]
pub struct Transition {
    pub action: CoverageAction,
    pub from: &'static [CoverageStatus],
    pub to: CoverageStatus,
    pub who: Who,
    pub guards: &'static [Guard],
}

const fn row(
    action: CoverageAction,
    from: &'static [CoverageStatus],
    to: CoverageStatus,
    who: Who,
    guards: &'static [Guard],
) -> Transition {
    Transition { action, from, to, who, guards }
}

use CoverageAction::{Assign, Cancel, Delete, Deliver, Edit, Reopen, Start};
use Guard::Alive;
use Who::{Crew, Planners};

/// Action, from, to, who, guards.
pub static WORKFLOW: &[Transition] = &[
    row(Start, &[Assigned], InProgress, Crew, &[Alive]),
    row(Deliver, &[Assigned, InProgress], Delivered, Crew, &[]),
    row(Assign, &[Planned, Assigned], Assigned, Planners, &[Alive]),
    row(Assign, &[InProgress], InProgress, Planners, &[Alive]),
    row(Cancel, &[Planned, Assigned, InProgress], Cancelled, Planners, &[]),
    row(Reopen, &[InProgress], Assigned, Crew, &[Alive]),
    row(Reopen, &[Delivered], InProgress, Crew, &[]),
    row(Reopen, &[Cancelled], Planned, Planners, &[Alive]),
];

/// States in which what is asked for may be changed.
const EDITABLE: &[CoverageStatus] = &[Planned, Assigned, InProgress];
/// States in which nobody counts on it.
const DELETABLE: &[CoverageStatus] = &[Planned, Cancelled];

/// A coverage with what decides about it.
#[derive(Clone, Copy, Debug)]
pub struct Case<'a> {
    pub coverage: &'a Model,
    pub assignees: &'a [Uuid],
    pub unit: Uuid,
    pub event_status: EventStatus,
}

impl<'a> Case<'a> {
    pub fn of(event: &Event, coverage: &'a Model, assignees: &'a [Uuid]) -> Self {
        Self { coverage, assignees, unit: event.unit_id, event_status: event.status }
    }

    fn is(&self, who: Who, caller: &Caller) -> bool {
        let is_crew = || caller.may(AgendaCover, self.unit) && self.assignees.contains(&caller.id);
        caller.may(AgendaManage, self.unit) || who == Crew && is_crew()
    }

    fn holds(&self, guard: Guard) -> bool {
        match guard {
            Alive => self.event_status != EventStatus::Cancelled,
        }
    }

    /// The row of the table by which `caller` may do `action`.
    ///
    /// # Errors
    /// 403 for who may not, 409 in another state or when the event was cancelled.
    pub fn permit(&self, action: CoverageAction, caller: &Caller) -> Result<&'static Transition, Problem> {
        let mut rows = WORKFLOW.iter().filter(|row| row.action == action);
        if !rows.clone().any(|row| self.is(row.who, caller)) {
            return Err(forbidden());
        }
        let of_state = |row: &&Transition| row.from.contains(&self.coverage.status);
        let row = rows.find(of_state).ok_or_else(|| {
            Problem::conflict("invalid_transition", "A cobertura está em outra etapa; esta ação não cabe agora.")
        })?;
        if !self.is(row.who, caller) {
            return Err(forbidden());
        }
        if row.guards.iter().any(|guard| !self.holds(*guard)) {
            return Err(Problem::conflict("event_cancelled", "O evento foi cancelado."));
        }
        Ok(row)
    }

    /// # Errors
    /// 403 for who does not plan, 409 once it was delivered or cancelled.
    pub fn permit_edit(&self, caller: &Caller) -> Result<(), Problem> {
        self.permit_state(caller, EDITABLE, "not_editable", "A cobertura está encerrada. Reabra-a para alterar.")
    }

    /// # Errors
    /// 403 for who does not plan, 409 for what somebody does or did.
    pub fn permit_delete(&self, caller: &Caller) -> Result<(), Problem> {
        let detail = "Só se exclui cobertura sem escalados. Cancele-a: quem está escalado precisa saber.";
        self.permit_state(caller, DELETABLE, "not_deletable", detail)
    }

    fn permit_state(
        &self,
        caller: &Caller,
        states: &[CoverageStatus],
        code: &'static str,
        detail: &'static str,
    ) -> Result<(), Problem> {
        if !self.is(Planners, caller) {
            return Err(forbidden());
        }
        if states.contains(&self.coverage.status) { Ok(()) } else { Err(Problem::conflict(code, detail)) }
    }

    /// Everything that `caller` may do now.
    pub fn allowed_actions(&self, caller: &Caller) -> Vec<CoverageAction> {
        let permitted = WORKFLOW.iter().map(|row| row.action).filter(|action| self.permit(*action, caller).is_ok());
        let mut actions: Vec<CoverageAction> = Vec::new();
        for action in permitted {
            if !actions.contains(&action) {
                actions.push(action);
            }
        }
        if self.permit_edit(caller).is_ok() {
            actions.push(Edit);
        }
        if self.permit_delete(caller).is_ok() {
            actions.push(Delete);
        }
        actions
    }
}

fn forbidden() -> Problem {
    Problem::forbidden("forbidden", "Esta cobertura é de outras pessoas, ou seu papel não permite esta ação.")
}
