//! Routes of the agenda: extract, call, wrap.
use super::{
    conflicts::{self, EventConflictParams, EventConflictProblem},
    content::{EventContent, EventPatch},
    dto::{
        EventCancellation, EventHistoryItem, EventHistoryParams, EventOut, EventParams, EventPostponement,
        EventSummary, out,
    },
    entity::Model,
    list, service,
};
use crate::{
    app::App,
    auth::{
        Caller, Require,
        permission::needs::{AgendaConfirm, AgendaRead, AgendaReadOrPress, AgendaWrite},
    },
    kernel::{
        answer::{Created, NoContent, Versioned},
        body::{Body, TEXT},
        db::Tx,
        idempotency::IdempotencyKey,
        page::Page,
        params::Params,
        precondition::IfMatch,
        problem::Problem,
    },
};
use actix_web::{
    delete, get, patch, post,
    web::{Data, Path},
};
use utoipa_actix_web::service_config::ServiceConfig;
use uuid::Uuid;

pub fn configure(config: &mut ServiceConfig) {
    config
        .service(list_events)
        .service(create_event)
        .service(get_event)
        .service(update_event)
        .service(delete_event)
        .service(confirm_event)
        .service(postpone_event)
        .service(cancel_event)
        .service(complete_event)
        .service(reopen_event)
        .service(list_event_history);
}

/// The events of a window that I may read
///
/// In the order in which they begin, with series expanded into their occurrences. What overlaps the window is in it.
#[utoipa::path(tag = "agenda", operation_id = "listEvents", params(EventParams),
    responses((status = 200, body = Page<EventSummary>)),
    security(("bearer" = ["agenda.read"]), ("bearer" = ["agenda.press"])))]
#[get("/agenda")]
async fn list_events(
    caller: Require<AgendaReadOrPress>,
    app: Data<App>,
    params: Params<EventParams>,
) -> Result<Page<EventSummary>, Problem> {
    list::list(&app, &caller, params.0).await
}

/// Plan an event, or a series of events
///
/// It is tentative until it is confirmed.
#[utoipa::path(tag = "agenda", operation_id = "createEvent", params(EventConflictParams),
    request_body = EventContent,
    responses((status = 201, body = EventOut),
        (status = 409, body = EventConflictProblem, content_type = "application/problem+json")), security(("bearer" = ["agenda.write"])))]
#[post("/agenda")]
async fn create_event(
    caller: Require<AgendaWrite>,
    app: Data<App>,
    params: Params<EventConflictParams>,
    key: IdempotencyKey,
    body: Body<EventContent, TEXT>,
) -> Result<Created, Problem> {
    let tree = app.units.tree(&app).await?;
    let Body { value, digest } = body;
    key.once(&app.db, &app.clock, caller.id, digest, async |tx| {
        let event = service::create(tx, &app.clock, &caller, &tree, value).await?;
        conflicts::settle_change(tx, &app, &caller, None, &event, params.0.reason()).await?;
        let (location, version) = (format!("/api/v1/agenda/{}", event.id), event.version);
        let item = out(&app, &caller, event).await?;
        Ok(Created::new(location, Some(version), &item))
    })
    .await
}

/// An event, or a series as a whole
#[utoipa::path(tag = "agenda", operation_id = "getEvent", params(("id" = Uuid, Path)),
    responses((status = 200, body = EventOut)),
    security(("bearer" = ["agenda.read"]), ("bearer" = ["agenda.press"])))]
#[get("/agenda/{id}")]
async fn get_event(
    caller: Require<AgendaReadOrPress>,
    app: Data<App>,
    id: Path<Uuid>,
) -> Result<Versioned<EventOut>, Problem> {
    let event = service::get(app.db.read(), &caller, *id).await?;
    Ok(Versioned { version: event.version, item: out(&app, &caller, event).await? })
}

/// Change an event, or all of a series
///
/// Occurrences that were changed on their own stay as they are, and move with the hour of their series; one that the new
/// rule no longer has becomes a single event.
#[utoipa::path(tag = "agenda", operation_id = "updateEvent", params(("id" = Uuid, Path), EventConflictParams), request_body = EventPatch,
    responses((status = 200, body = EventOut),
        (status = 409, body = EventConflictProblem, content_type = "application/problem+json")), security(("bearer" = ["agenda.write"])))]
#[patch("/agenda/{id}")]
async fn update_event(
    caller: Require<AgendaWrite>,
    app: Data<App>,
    id: Path<Uuid>,
    params: Params<EventConflictParams>,
    version: IfMatch,
    body: Body<EventPatch, TEXT>,
) -> Result<Versioned<EventOut>, Problem> {
    let tree = app.units.tree(&app).await?;
    change(&app, &caller, *id, &version, params.0.reason(), async |tx, event| {
        let content = body.value.apply(&EventContent::from(&event))?;
        service::update(tx, &app.clock, &caller, &tree, event, content).await
    })
    .await
}

/// Delete an event that is still tentative
#[utoipa::path(tag = "agenda", operation_id = "deleteEvent", params(("id" = Uuid, Path)),
    responses((status = 204)), security(("bearer" = ["agenda.write"])))]
#[delete("/agenda/{id}")]
async fn delete_event(
    caller: Require<AgendaWrite>,
    app: Data<App>,
    id: Path<Uuid>,
    version: IfMatch,
) -> Result<NoContent, Problem> {
    let tx = app.db.write().await?;
    let event = service::load_for_update(&tx, &caller, *id, &version).await?;
    service::delete(&tx, &app.clock, &caller, event).await?;
    tx.commit().await?;
    Ok(NoContent)
}

/// Confirm an event
#[utoipa::path(tag = "agenda", operation_id = "confirmEvent", params(("id" = Uuid, Path), EventConflictParams),
    responses((status = 200, body = EventOut),
        (status = 409, body = EventConflictProblem, content_type = "application/problem+json")), security(("bearer" = ["agenda.confirm"])))]
#[post("/agenda/{id}/confirm")]
async fn confirm_event(
    caller: Require<AgendaConfirm>,
    app: Data<App>,
    id: Path<Uuid>,
    params: Params<EventConflictParams>,
    version: IfMatch,
) -> Result<Versioned<EventOut>, Problem> {
    change(&app, &caller, *id, &version, params.0.reason(), async |tx, event| {
        service::confirm(tx, &app.clock, &caller, event).await
    })
    .await
}

/// Put an event off, to a new date or until there is one
///
/// The date that it had is kept in `postponed_from` and in its history.
#[utoipa::path(tag = "agenda", operation_id = "postponeEvent", params(("id" = Uuid, Path), EventConflictParams),
    request_body = EventPostponement,
    responses((status = 200, body = EventOut),
        (status = 409, body = EventConflictProblem, content_type = "application/problem+json")), security(("bearer" = ["agenda.write"])))]
#[post("/agenda/{id}/postpone")]
async fn postpone_event(
    caller: Require<AgendaWrite>,
    app: Data<App>,
    id: Path<Uuid>,
    params: Params<EventConflictParams>,
    version: IfMatch,
    body: Body<EventPostponement>,
) -> Result<Versioned<EventOut>, Problem> {
    let postpone = async |tx: &Tx, event| service::postpone(tx, &app.clock, &caller, event, body.value).await;
    change(&app, &caller, *id, &version, params.0.reason(), postpone).await
}

/// Cancel an event
///
/// It stays visible with the reason.
#[utoipa::path(tag = "agenda", operation_id = "cancelEvent", params(("id" = Uuid, Path)),
    request_body = EventCancellation,
    responses((status = 200, body = EventOut)), security(("bearer" = ["agenda.confirm"])))]
#[post("/agenda/{id}/cancel")]
async fn cancel_event(
    caller: Require<AgendaConfirm>,
    app: Data<App>,
    id: Path<Uuid>,
    version: IfMatch,
    body: Body<EventCancellation>,
) -> Result<Versioned<EventOut>, Problem> {
    let cancel = async |tx: &Tx, event| service::cancel(tx, &app.clock, &caller, event, &body.value.reason).await;
    change(&app, &caller, *id, &version, None, cancel).await
}

/// Say that an event took place
#[utoipa::path(tag = "agenda", operation_id = "completeEvent", params(("id" = Uuid, Path)),
    responses((status = 200, body = EventOut)), security(("bearer" = ["agenda.write"])))]
#[post("/agenda/{id}/complete")]
async fn complete_event(
    caller: Require<AgendaWrite>,
    app: Data<App>,
    id: Path<Uuid>,
    version: IfMatch,
) -> Result<Versioned<EventOut>, Problem> {
    change(&app, &caller, *id, &version, None, async |tx, event| {
        service::complete(tx, &app.clock, &caller, event).await
    })
    .await
}

/// Open a cancelled or done event again
#[utoipa::path(tag = "agenda", operation_id = "reopenEvent", params(("id" = Uuid, Path), EventConflictParams),
    responses((status = 200, body = EventOut),
        (status = 409, body = EventConflictProblem, content_type = "application/problem+json")), security(("bearer" = ["agenda.confirm"])))]
#[post("/agenda/{id}/reopen")]
async fn reopen_event(
    caller: Require<AgendaConfirm>,
    app: Data<App>,
    id: Path<Uuid>,
    params: Params<EventConflictParams>,
    version: IfMatch,
) -> Result<Versioned<EventOut>, Problem> {
    change(&app, &caller, *id, &version, params.0.reason(), async |tx, event| {
        service::reopen(tx, &app.clock, &caller, event).await
    })
    .await
}

/// What happened to an event, the newest first
///
/// Who changed what, from what to what, and why.
#[utoipa::path(tag = "agenda", operation_id = "listEventHistory", params(("id" = Uuid, Path), EventHistoryParams),
    responses((status = 200, body = Page<EventHistoryItem>)), security(("bearer" = ["agenda.read"])))]
#[get("/agenda/{id}/history")]
async fn list_event_history(
    caller: Require<AgendaRead>,
    app: Data<App>,
    id: Path<Uuid>,
    params: Params<EventHistoryParams>,
) -> Result<Page<EventHistoryItem>, Problem> {
    let event = service::get_own(app.db.read(), &caller, *id).await?;
    service::history(&app, event.id, params.0).await
}

/// Loads an event at the version that the caller read, changes it, sees to what it now collides with, commits, and answers with
/// what it became.
async fn change(
    app: &App,
    caller: &Caller,
    id: Uuid,
    version: &IfMatch,
    conflict_reason: Option<&str>,
    rule: impl AsyncFnOnce(&Tx, Model) -> Result<Model, Problem>,
) -> Result<Versioned<EventOut>, Problem> {
    let tx = app.db.write().await?;
    let before = service::load_for_update(&tx, caller, id, version).await?;
    let event = Box::pin(rule(&tx, before.clone())).await?;
    conflicts::settle_change(&tx, app, caller, Some(&before), &event, conflict_reason).await?;
    tx.commit().await?;
    Ok(Versioned { version: event.version, item: out(app, caller, event).await? })
}
