//! What coverages, checklists and runs of show have in common: they hang on one event.
use super::{checklists, coverages, entity::Model, guests, run_of_show, service};
use crate::{
    advisories,
    auth::{Caller, Permission},
    kernel::problem::Problem,
};
use sea_orm::{ConnectionTrait, EntityTrait, PaginatorTrait, QueryFilter};
use serde::Serialize;
use utoipa::ToSchema;
use uuid::Uuid;

/// What may be done with a whole plan.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum PlanAction {
    Add,
}

/// What may be done with the plan of `event` by who holds `permission` there.
pub fn allowed(event: &Model, caller: &Caller, permission: Permission) -> Vec<PlanAction> {
    if event.rrule.is_none() && caller.may(permission, event.unit_id) { vec![PlanAction::Add] } else { Vec::new() }
}

/// The event, locked: what hangs on it is changed by one person at a time.
///
/// # Errors
/// 404 for what the caller may not read, 403 for an event of which they only read what is public.
pub async fn load_event(tx: &impl ConnectionTrait, caller: &Caller, id: Uuid) -> Result<Model, Problem> {
    let event = service::load_locked(tx, caller, id).await?;
    caller.must(Permission::AgendaRead, event.unit_id)?;
    Ok(event)
}

/// # Errors
/// 409 for a series: each of its dates is planned on its own.
pub fn must_be_single(event: &Model) -> Result<(), Problem> {
    if event.rrule.is_none() {
        return Ok(());
    }
    let detail =
        "Numa série, o planejamento é de cada data. Abra a data e altere-a, e ela vira um evento com vida própria.";
    Err(Problem::conflict("is_series", detail))
}

/// # Errors
/// 409 for an event that has a plan: it does not become a series.
pub async fn must_have_none(tx: &impl ConnectionTrait, event: Uuid) -> Result<(), Problem> {
    let items = checklists::entity::item::COLUMN.event_id.eq(event);
    let planned = coverages::entity::Entity::find()
        .filter(coverages::entity::COLUMN.event_id.eq(event))
        .count(tx)
        .await?
        + checklists::entity::item::Entity::find().filter(items).count(tx).await?
        + run_of_show::entity::Entity::find().filter(run_of_show::entity::COLUMN.event_id.eq(event)).count(tx).await?;
    if planned == 0 && !guests::invites(tx, event).await? && !advisories::is_announced(tx, event).await? {
        return Ok(());
    }
    let detail = "O evento já tem cobertura, checklist, roteiro, convidados ou aviso de pauta, que são de uma data só. Crie \
        a série como evento novo.";
    Err(Problem::conflict("has_plan", detail))
}

/// A change of what is planned for `event`, on the event's own record.
pub async fn record(
    tx: &impl ConnectionTrait,
    clock: &crate::kernel::clock::Clock,
    caller: &Caller,
    event: &Model,
    action: &'static str,
    what: serde_json::Value,
) -> Result<(), Problem> {
    use crate::kernel::change_log::{self, Change};
    let change = Change {
        actor: Some(caller.id),
        action,
        resource: "event",
        id: event.id,
        unit: Some(event.unit_id),
        public: false,
        summary: serde_json::json!({ "title": event.title, "plan": what, "via": caller.via() }),
    };
    Ok(change_log::record(tx, clock, change).await?)
}
