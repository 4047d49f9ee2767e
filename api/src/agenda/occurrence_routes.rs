//! Routes of the occurrences of a series.
use super::{
    conflicts::{self, EventConflictProblem},
    content::EventPatch,
    dto::{EventOut, EventScope, EventScopeParams, out, out_of},
    service,
};
use crate::{
    app::App,
    auth::{
        Require,
        permission::needs::{AgendaReadOrPress, AgendaWrite},
    },
    kernel::{
        answer::{NoContent, Versioned},
        body::{Body, TEXT},
        params::Params,
        precondition::IfMatch,
        problem::Problem,
    },
};
use actix_web::{
    delete, get, patch,
    web::{Data, Path},
};
use chrono::{DateTime, Utc};
use utoipa_actix_web::service_config::ServiceConfig;
use uuid::Uuid;

pub fn configure(config: &mut ServiceConfig) {
    config.service(get_occurrence).service(update_occurrence).service(delete_occurrence);
}

/// One occurrence of a series
#[utoipa::path(tag = "agenda", operation_id = "getOccurrence",
    params(("id" = Uuid, Path),
        ("occurrence" = DateTime<Utc>, Path, description = "Its RECURRENCE-ID: the instant at which it was to begin")),
    responses((status = 200, body = EventOut)),
    security(("bearer" = ["agenda.read"]), ("bearer" = ["agenda.press"])))]
#[get("/agenda/{id}/occurrences/{occurrence}")]
async fn get_occurrence(
    caller: Require<AgendaReadOrPress>,
    app: Data<App>,
    path: Path<(Uuid, DateTime<Utc>)>,
) -> Result<Versioned<EventOut>, Problem> {
    let (id, occurrence) = *path;
    let series = service::get(app.db.read(), &caller, id).await?;
    let instance = service::find_occurrence(app.db.read(), &caller, series, occurrence).await?;
    Ok(Versioned { version: instance.row.version, item: out_of(&app, &caller, &instance).await? })
}

/// Change one occurrence of a series, or it and those that follow
///
/// A changed occurrence is an event of its own from then on, with an id for actions; an empty patch makes it one. With
/// `scope=following` the series ends before it, and the answer is the series that begins with it; `If-Match` is then the
/// `ETag` of the occurrence or that of the series. Occurrences that were changed on their own take over what they still
/// had as their series did.
#[utoipa::path(tag = "agenda", operation_id = "updateOccurrence",
    params(("id" = Uuid, Path),
        ("occurrence" = DateTime<Utc>, Path, description = "Its RECURRENCE-ID: the instant at which it was to begin"),
        EventScopeParams), request_body = EventPatch,
    responses((status = 200, body = EventOut),
        (status = 409, body = EventConflictProblem, content_type = "application/problem+json")), security(("bearer" = ["agenda.write"])))]
#[patch("/agenda/{id}/occurrences/{occurrence}")]
async fn update_occurrence(
    caller: Require<AgendaWrite>,
    app: Data<App>,
    path: Path<(Uuid, DateTime<Utc>)>,
    params: Params<EventScopeParams>,
    version: IfMatch,
    body: Body<EventPatch, TEXT>,
) -> Result<Versioned<EventOut>, Problem> {
    let (id, at) = *path;
    let tree = app.units.tree(&app).await?;
    let tx = app.db.write().await?;
    let series = service::load_locked(&tx, &caller, id).await?;
    let place = service::Place { series, at, version: &version };
    // In boxes: several rows of events are held at once.
    let changed = match params.0.scope {
        EventScope::This => {
            Box::pin(service::update_occurrence(&tx, &app.clock, &caller, &tree, place, &body.value)).await?
        }
        EventScope::Following => {
            Box::pin(service::update_following(&tx, &app.clock, &caller, &tree, place, &body.value)).await?
        }
    };
    let service::Changed { before, event } = changed;
    conflicts::settle_change(&tx, &app, &caller, Some(&before), &event, params.0.reason()).await?;
    tx.commit().await?;
    Ok(Versioned { version: event.version, item: out(&app, &caller, event).await? })
}

/// Leave one occurrence of a series out
#[utoipa::path(tag = "agenda", operation_id = "deleteOccurrence",
    params(("id" = Uuid, Path),
        ("occurrence" = DateTime<Utc>, Path, description = "Its RECURRENCE-ID: the instant at which it was to begin")),
    responses((status = 204)), security(("bearer" = ["agenda.write"])))]
#[delete("/agenda/{id}/occurrences/{occurrence}")]
async fn delete_occurrence(
    caller: Require<AgendaWrite>,
    app: Data<App>,
    path: Path<(Uuid, DateTime<Utc>)>,
    version: IfMatch,
) -> Result<NoContent, Problem> {
    let (id, at) = *path;
    let tx = app.db.write().await?;
    let series = service::load_locked(&tx, &caller, id).await?;
    service::exclude(&tx, &app.clock, &caller, service::Place { series, at, version: &version }).await?;
    tx.commit().await?;
    Ok(NoContent)
}
