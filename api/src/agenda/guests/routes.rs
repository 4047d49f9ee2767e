//! Routes of guests.
use super::{
    answers, door,
    dto::{
        GuestFound, GuestInvitation, GuestInvited, GuestListOut, GuestListPatch, GuestLookup, GuestOut, GuestParams,
        GuestPatch, GuestReply, GuestsInvited, GuestsNew,
    },
    entity::Model,
    list, service,
};
use crate::{
    agenda::service::{get_own, load_locked},
    app::App,
    auth::{
        Caller, Require, origin,
        permission::needs::{AgendaRead, AgendaWrite, AgendaWriteOrCover},
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
    HttpRequest, delete, get, patch, post,
    web::{Data, Json, Path},
};
use utoipa_actix_web::service_config::ServiceConfig;
use uuid::Uuid;

pub fn configure(config: &mut ServiceConfig) {
    config
        .service(get_guest_list)
        .service(update_guest_list)
        .service(look_up_guest)
        .service(list_guests)
        .service(add_guests)
        .service(update_guest)
        .service(delete_guest)
        .service(answer_guest)
        .service(invite_guest)
        .service(check_in_guest)
        .service(undo_check_in);
}

/// How many an event has room for, and how many come
#[utoipa::path(tag = "guests", operation_id = "getGuestList", params(("id" = Uuid, Path)),
    responses((status = 200, body = GuestListOut)), security(("bearer" = ["agenda.read"])))]
#[get("/agenda/{id}/guest-list")]
async fn get_guest_list(
    caller: Require<AgendaRead>,
    app: Data<App>,
    id: Path<Uuid>,
) -> Result<Versioned<GuestListOut>, Problem> {
    let event = get_own(app.db.read(), &caller, *id).await?;
    let item = list::get(app.db.read(), &app, &caller, &event).await?;
    Ok(Versioned { version: item.version, item })
}

/// Change how many an event has room for
///
/// Who waits for a seat gets one as far as there are new ones, and is told by mail.
#[utoipa::path(tag = "guests", operation_id = "updateGuestList", params(("id" = Uuid, Path)),
    request_body = GuestListPatch,
    responses((status = 200, body = GuestListOut)), security(("bearer" = ["agenda.write"])))]
#[patch("/agenda/{id}/guest-list")]
async fn update_guest_list(
    caller: Require<AgendaWrite>,
    app: Data<App>,
    id: Path<Uuid>,
    version: IfMatch,
    body: Body<GuestListPatch>,
) -> Result<Versioned<GuestListOut>, Problem> {
    let tx = app.db.write().await?;
    let event = load_locked(&tx, &caller, *id).await?;
    list::update(&tx, &app, &caller, &event, &version, |content| body.value.apply(content)).await?;
    let item = list::get(&tx, &app, &caller, &event).await?;
    tx.commit().await?;
    Ok(Versioned { version: item.version, item })
}

/// Whose invitation it is, for somebody at the door
#[utoipa::path(tag = "guests", operation_id = "lookUpGuest", request_body = GuestLookup,
    responses((status = 200, body = GuestFound)),
    security(("bearer" = ["agenda.write"]), ("bearer" = ["agenda.cover"])))]
#[post("/agenda/guests/lookup")]
async fn look_up_guest(
    caller: Require<AgendaWriteOrCover>,
    app: Data<App>,
    body: Body<GuestLookup>,
) -> Result<Json<GuestFound>, Problem> {
    door::look_up(&app, &caller, &body.value).await.map(Json)
}

/// The guests of an event, by name
#[utoipa::path(tag = "guests", operation_id = "listGuests", params(("id" = Uuid, Path), GuestParams),
    responses((status = 200, body = Page<GuestOut>)),
    security(("bearer" = ["agenda.write"]), ("bearer" = ["agenda.cover"])))]
#[get("/agenda/{id}/guests")]
async fn list_guests(
    caller: Require<AgendaWriteOrCover>,
    app: Data<App>,
    id: Path<Uuid>,
    params: Params<GuestParams>,
) -> Result<Page<GuestOut>, Problem> {
    let event = get_own(app.db.read(), &caller, *id).await?;
    service::list(&app, &caller, &event, params.0).await
}

/// Add guests to an event, one or many
///
/// Each gets an invitation of their own, whose address is told only now (and mailed, if asked for).
#[utoipa::path(tag = "guests", operation_id = "addGuests", params(("id" = Uuid, Path)), request_body = GuestsNew,
    responses((status = 201, body = GuestsInvited)), security(("bearer" = ["agenda.write"])))]
#[post("/agenda/{id}/guests")]
async fn add_guests(
    caller: Require<AgendaWrite>,
    app: Data<App>,
    request: HttpRequest,
    id: Path<Uuid>,
    key: IdempotencyKey,
    body: Body<GuestsNew, TEXT>,
) -> Result<Created, Problem> {
    let base = origin::public_base(&app, &request);
    let Body { value, digest } = body;
    key.once(&app.db, &app.clock, caller.id, digest, async |tx| {
        let event = load_locked(tx, &caller, *id).await?;
        let made = service::add(tx, &app, &caller, &event, value, &base).await?;
        let without = |made: &GuestInvited| GuestInvited { url: None, ..made.clone() };
        let kept = GuestsInvited { items: made.items.iter().map(without).collect() };
        let kept = serde_json::to_string(&kept).unwrap_or_default();
        Ok(Created::new(format!("/api/v1/agenda/{}/guests", event.id), None, &made).kept_as(kept))
    })
    .await
}

/// Change a guest
#[utoipa::path(tag = "guests", operation_id = "updateGuest", params(("id" = Uuid, Path), ("guest_id" = Uuid, Path)),
    request_body = GuestPatch,
    responses((status = 200, body = GuestOut)), security(("bearer" = ["agenda.write"])))]
#[patch("/agenda/{id}/guests/{guest_id}")]
async fn update_guest(
    caller: Require<AgendaWrite>,
    app: Data<App>,
    ids: Path<(Uuid, Uuid)>,
    version: IfMatch,
    body: Body<GuestPatch>,
) -> Result<Versioned<GuestOut>, Problem> {
    change(&app, &caller, *ids, &version, async |tx, held| service::update(tx, &app, &caller, held, &body.value).await)
        .await
}

/// Take a guest off the list
///
/// Somebody who waits may get the seat, and is told by mail.
#[utoipa::path(tag = "guests", operation_id = "deleteGuest", params(("id" = Uuid, Path), ("guest_id" = Uuid, Path)),
    responses((status = 204)), security(("bearer" = ["agenda.write"])))]
#[delete("/agenda/{id}/guests/{guest_id}")]
async fn delete_guest(
    caller: Require<AgendaWrite>,
    app: Data<App>,
    ids: Path<(Uuid, Uuid)>,
    version: IfMatch,
) -> Result<NoContent, Problem> {
    let tx = app.db.write().await?;
    let held = service::hold(&tx, &app, &caller, *ids, &version).await?;
    service::delete(&tx, &app, &caller, held).await?;
    tx.commit().await?;
    Ok(NoContent)
}

/// Write down what a guest said by another way
///
/// Who accepts when it is full waits for a seat, if there is a waiting list.
#[utoipa::path(tag = "guests", operation_id = "answerGuest", params(("id" = Uuid, Path), ("guest_id" = Uuid, Path)),
    request_body = GuestReply,
    responses((status = 200, body = GuestOut), (status = 410, body = crate::kernel::problem::ProblemBody,
        description = "The event is over or cancelled", content_type = "application/problem+json")),
    security(("bearer" = ["agenda.write"]), ("bearer" = ["agenda.cover"])))]
#[post("/agenda/{id}/guests/{guest_id}/answer")]
async fn answer_guest(
    caller: Require<AgendaWriteOrCover>,
    app: Data<App>,
    ids: Path<(Uuid, Uuid)>,
    version: IfMatch,
    body: Body<GuestReply>,
) -> Result<Versioned<GuestOut>, Problem> {
    change(&app, &caller, *ids, &version, async |tx, held| answers::reply(tx, &app, &caller, held, body.value).await)
        .await
}

/// Make a guest a new link
///
/// Its address is told only now (and mailed, if asked for); the one before is good for nothing.
#[utoipa::path(tag = "guests", operation_id = "inviteGuest", params(("id" = Uuid, Path), ("guest_id" = Uuid, Path)),
    request_body = GuestInvitation,
    responses((status = 200, body = GuestInvited)), security(("bearer" = ["agenda.write"])))]
#[post("/agenda/{id}/guests/{guest_id}/invite")]
async fn invite_guest(
    caller: Require<AgendaWrite>,
    app: Data<App>,
    request: HttpRequest,
    ids: Path<(Uuid, Uuid)>,
    version: IfMatch,
    body: Body<GuestInvitation>,
) -> Result<Versioned<GuestInvited>, Problem> {
    let base = origin::public_base(&app, &request);
    let tx = app.db.write().await?;
    let held = service::hold(&tx, &app, &caller, *ids, &version).await?;
    let event = held.event.clone();
    let (guest, url) = service::invite(&tx, &app, &caller, held, body.value.send_mail, &base).await?;
    tx.commit().await?;
    let version = guest.version;
    let guest = service::out(&app, &caller, &event, guest);
    Ok(Versioned { version, item: GuestInvited { guest, url: Some(url) } })
}

/// Write down that a guest came
#[utoipa::path(tag = "guests", operation_id = "checkInGuest", params(("id" = Uuid, Path), ("guest_id" = Uuid, Path)),
    responses((status = 200, body = GuestOut)),
    security(("bearer" = ["agenda.write"]), ("bearer" = ["agenda.cover"])))]
#[post("/agenda/{id}/guests/{guest_id}/check-in")]
async fn check_in_guest(
    caller: Require<AgendaWriteOrCover>,
    app: Data<App>,
    ids: Path<(Uuid, Uuid)>,
    version: IfMatch,
) -> Result<Versioned<GuestOut>, Problem> {
    change(&app, &caller, *ids, &version, async |tx, held| door::check_in(tx, &app, &caller, held).await).await
}

/// Take back that a guest came
#[utoipa::path(tag = "guests", operation_id = "undoGuestCheckIn", params(("id" = Uuid, Path), ("guest_id" = Uuid, Path)),
    responses((status = 200, body = GuestOut)),
    security(("bearer" = ["agenda.write"]), ("bearer" = ["agenda.cover"])))]
#[delete("/agenda/{id}/guests/{guest_id}/check-in")]
async fn undo_check_in(
    caller: Require<AgendaWriteOrCover>,
    app: Data<App>,
    ids: Path<(Uuid, Uuid)>,
    version: IfMatch,
) -> Result<Versioned<GuestOut>, Problem> {
    change(&app, &caller, *ids, &version, async |tx, held| door::undo_check_in(tx, &app, &caller, held).await).await
}

/// Loads a guest at the version that the caller read, changes them, commits, and answers with what they became.
async fn change(
    app: &App,
    caller: &Caller,
    ids: (Uuid, Uuid),
    version: &IfMatch,
    rule: impl AsyncFnOnce(&Tx, service::Held) -> Result<Model, Problem>,
) -> Result<Versioned<GuestOut>, Problem> {
    let tx = app.db.write().await?;
    let held = service::hold(&tx, app, caller, ids, version).await?;
    let event = held.event.clone();
    let guest = rule(&tx, held).await?;
    tx.commit().await?;
    Ok(Versioned { version: guest.version, item: service::out(app, caller, &event, guest) })
}
