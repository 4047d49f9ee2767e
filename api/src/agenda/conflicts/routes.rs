//! Routes of conflicts.
use super::{
    dto::{EventConflictDraft, EventConflicts},
    service,
};
use crate::{
    agenda::service::get_own,
    app::App,
    auth::{
        Require,
        permission::needs::{AgendaRead, AgendaWrite},
    },
    kernel::{
        body::{Body, TEXT},
        problem::Problem,
    },
};
use actix_web::{
    get, post,
    web::{Data, Json, Path},
};
use utoipa_actix_web::service_config::ServiceConfig;
use uuid::Uuid;

pub fn configure(config: &mut ServiceConfig) {
    config.service(check_draft).service(list_conflicts);
}

/// What an event would collide with, as one types
///
/// The same authority, member of the team, vehicle, equipment or room at overlapping times; and, as a warning, too little time
/// to get from one municipality to the other: the straight line between them, at the speed that the server is set to. What
/// has no end counts as one hour; of a series, its dates of the next 180 days are compared. Nothing is written.
#[utoipa::path(tag = "agenda", operation_id = "checkEventConflicts", request_body = EventConflictDraft,
    responses((status = 200, body = EventConflicts)), security(("bearer" = ["agenda.write"])))]
#[post("/agenda/conflicts")]
async fn check_draft(
    caller: Require<AgendaWrite>,
    app: Data<App>,
    body: Body<EventConflictDraft, TEXT>,
) -> Result<Json<EventConflicts>, Problem> {
    service::of_draft(&app, &caller, body.value).await.map(Json)
}

/// What an event collides with, and what of it somebody let stand
#[utoipa::path(tag = "agenda", operation_id = "listEventConflicts", params(("id" = Uuid, Path)),
    responses((status = 200, body = EventConflicts)), security(("bearer" = ["agenda.read"])))]
#[get("/agenda/{id}/conflicts")]
async fn list_conflicts(
    caller: Require<AgendaRead>,
    app: Data<App>,
    id: Path<Uuid>,
) -> Result<Json<EventConflicts>, Problem> {
    let event = get_own(app.db.read(), &caller, *id).await?;
    service::of_event(&app, &caller, &event).await.map(Json)
}
