//! Routes of bookings.
use super::{
    dto::{EventBookingNew, EventBookingOut, EventBookings},
    service,
};
use crate::{
    agenda::{
        conflicts::{self, EventConflictParams, EventConflictProblem},
        service::{get_own, load_locked},
    },
    app::App,
    auth::{
        Require,
        permission::needs::{AgendaRead, AgendaWrite},
    },
    kernel::{
        answer::{Created, NoContent},
        body::Body,
        idempotency::IdempotencyKey,
        params::Params,
        problem::Problem,
    },
};
use actix_web::{
    delete, get, post,
    web::{Data, Json, Path},
};
use utoipa_actix_web::service_config::ServiceConfig;
use uuid::Uuid;

pub fn configure(config: &mut ServiceConfig) {
    config.service(list_bookings).service(create_booking).service(delete_booking);
}

/// The vehicles, equipment and rooms that an event has booked
#[utoipa::path(tag = "agenda", operation_id = "listEventBookings", params(("id" = Uuid, Path)),
    responses((status = 200, body = EventBookings)), security(("bearer" = ["agenda.read"])))]
#[get("/agenda/{id}/resources")]
async fn list_bookings(
    caller: Require<AgendaRead>,
    app: Data<App>,
    id: Path<Uuid>,
) -> Result<Json<EventBookings>, Problem> {
    let event = get_own(app.db.read(), &caller, *id).await?;
    service::list(&app, &caller, &event).await.map(Json)
}

/// Book a vehicle, a piece of equipment or a room for an event
///
/// The booking moves along with the event. Of a series, it is for every date. Refused when it is booked for another event at
/// that time, unless `conflict_reason` says why.
#[utoipa::path(tag = "agenda", operation_id = "createEventBooking", params(("id" = Uuid, Path), EventConflictParams),
    request_body = EventBookingNew,
    responses((status = 201, body = EventBookingOut),
        (status = 409, body = EventConflictProblem, content_type = "application/problem+json")),
    security(("bearer" = ["agenda.write"])))]
#[post("/agenda/{id}/resources")]
async fn create_booking(
    caller: Require<AgendaWrite>,
    app: Data<App>,
    id: Path<Uuid>,
    params: Params<EventConflictParams>,
    key: IdempotencyKey,
    body: Body<EventBookingNew>,
) -> Result<Created, Problem> {
    let tree = app.units.tree(&app).await?;
    key.once(&app.db, &app.clock, caller.id, body.digest, async |tx| {
        let event = load_locked(tx, &caller, *id).await?;
        let booking = service::create(tx, &app.clock, &caller, &tree, &event, body.value).await?;
        conflicts::settle(tx, &app, &caller, &event, params.0.reason()).await?;
        Ok(Created::new(format!("/api/v1/agenda/{}/resources/{}", event.id, booking.id), None, &booking))
    })
    .await
}

/// Take a booking back
#[utoipa::path(tag = "agenda", operation_id = "deleteEventBooking",
    params(("id" = Uuid, Path), ("booking_id" = Uuid, Path)),
    responses((status = 204)), security(("bearer" = ["agenda.write"])))]
#[delete("/agenda/{id}/resources/{booking_id}")]
async fn delete_booking(
    caller: Require<AgendaWrite>,
    app: Data<App>,
    ids: Path<(Uuid, Uuid)>,
) -> Result<NoContent, Problem> {
    let (id, booking) = *ids;
    let tx = app.db.write().await?;
    let event = load_locked(&tx, &caller, id).await?;
    service::delete(&tx, &app.clock, &caller, &event, booking).await?;
    tx.commit().await?;
    Ok(NoContent)
}
