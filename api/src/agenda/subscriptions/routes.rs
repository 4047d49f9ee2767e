//! Routes of subscriptions.
use super::{
    dto::{
        CalendarRefresh, CalendarRefreshParams, CalendarSubscriptionContent, CalendarSubscriptionOut,
        CalendarSubscriptionParams, CalendarSubscriptionPatch,
    },
    refresh, service,
};
use crate::{
    app::App,
    auth::{Require, permission::needs::AgendaWrite},
    kernel::{
        answer::{Created, Moving, NoContent, Versioned},
        body::Body,
        idempotency::IdempotencyKey,
        page::Page,
        params::Params,
        precondition::IfMatch,
        problem::Problem,
    },
};
use actix_web::{
    delete, get, patch, post,
    web::{Data, Json, Path},
};
use utoipa_actix_web::service_config::ServiceConfig;
use uuid::Uuid;

/// Before the addresses of events, which would take them for ids.
pub fn configure(config: &mut ServiceConfig) {
    config
        .service(list_subscriptions)
        .service(create_subscription)
        .service(preview_subscription)
        .service(get_subscription)
        .service(update_subscription)
        .service(delete_subscription)
        .service(refresh_subscription);
}

/// The calendars that my units follow, the newest first
#[utoipa::path(tag = "agenda", operation_id = "listCalendarSubscriptions", params(CalendarSubscriptionParams),
    responses((status = 200, body = Page<CalendarSubscriptionOut>)), security(("bearer" = ["agenda.write"])))]
#[get("/agenda/subscriptions")]
async fn list_subscriptions(
    caller: Require<AgendaWrite>,
    app: Data<App>,
    params: Params<CalendarSubscriptionParams>,
) -> Result<Page<CalendarSubscriptionOut>, Problem> {
    service::list(&app, &caller, params.0).await
}

/// Follow a calendar of others
///
/// It is looked at at once, and then every `every_minutes`: its events are brought in by their UIDs, kept in step, and
/// cancelled when they are gone from it before they began. They come in with what I may do.
#[utoipa::path(tag = "agenda", operation_id = "createCalendarSubscription", request_body = CalendarSubscriptionContent,
    responses((status = 201, body = CalendarSubscriptionOut)), security(("bearer" = ["agenda.write"])))]
#[post("/agenda/subscriptions")]
async fn create_subscription(
    caller: Require<AgendaWrite>,
    app: Data<App>,
    key: IdempotencyKey,
    body: Body<CalendarSubscriptionContent>,
) -> Result<Created, Problem> {
    let tree = app.units.tree(&app).await?;
    let Body { value, digest } = body;
    key.once(&app.db, &app.clock, caller.id, digest, async |tx| {
        let row = service::create(tx, &app.clock, &caller, &tree, value).await?;
        let (location, version) = (format!("/api/v1/agenda/subscriptions/{}", row.id), row.version);
        Ok(Created::new(location, Some(version), &service::out(&app, row).await?))
    })
    .await
}

/// What following a calendar would bring
///
/// It is fetched and read; nothing is written.
#[utoipa::path(tag = "agenda", operation_id = "previewCalendarSubscription", request_body = CalendarSubscriptionContent,
    responses((status = 200, body = CalendarRefresh)), security(("bearer" = ["agenda.write"])))]
#[post("/agenda/subscriptions/preview")]
async fn preview_subscription(
    caller: Require<AgendaWrite>,
    app: Data<App>,
    body: Body<CalendarSubscriptionContent>,
) -> Result<Json<CalendarRefresh>, Problem> {
    refresh::preview(&app, &caller, body.value).await.map(Json)
}

/// A calendar that is followed
#[utoipa::path(tag = "agenda", operation_id = "getCalendarSubscription", params(("id" = Uuid, Path)),
    responses((status = 200, body = CalendarSubscriptionOut)), security(("bearer" = ["agenda.write"])))]
#[get("/agenda/subscriptions/{id}")]
async fn get_subscription(
    caller: Require<AgendaWrite>,
    app: Data<App>,
    id: Path<Uuid>,
) -> Result<Moving<CalendarSubscriptionOut>, Problem> {
    let row = service::get(app.db.read(), &caller, *id).await?;
    Ok(Moving { version: row.version, item: service::out(&app, row).await? })
}

/// Change how a calendar is followed
///
/// From then on its events come in with what I may do. Unit, kind and visibility are those of events that are still to come in;
/// a new address is for the same calendar in another place.
#[utoipa::path(tag = "agenda", operation_id = "updateCalendarSubscription", params(("id" = Uuid, Path)),
    request_body = CalendarSubscriptionPatch,
    responses((status = 200, body = CalendarSubscriptionOut)), security(("bearer" = ["agenda.write"])))]
#[patch("/agenda/subscriptions/{id}")]
async fn update_subscription(
    caller: Require<AgendaWrite>,
    app: Data<App>,
    id: Path<Uuid>,
    version: IfMatch,
    body: Body<CalendarSubscriptionPatch>,
) -> Result<Versioned<CalendarSubscriptionOut>, Problem> {
    let tree = app.units.tree(&app).await?;
    let tx = app.db.write().await?;
    let row = service::load_for_update(&tx, &caller, *id, &version).await?;
    let content = body.value.apply(&CalendarSubscriptionContent::from(&row))?;
    let row = service::update(&tx, &app.clock, &caller, &tree, row, content).await?;
    tx.commit().await?;
    Ok(Versioned { version: row.version, item: service::out(&app, row).await? })
}

/// Follow a calendar no longer
///
/// Its events stay in the agenda.
#[utoipa::path(tag = "agenda", operation_id = "deleteCalendarSubscription", params(("id" = Uuid, Path)),
    responses((status = 204)), security(("bearer" = ["agenda.write"])))]
#[delete("/agenda/subscriptions/{id}")]
async fn delete_subscription(
    caller: Require<AgendaWrite>,
    app: Data<App>,
    id: Path<Uuid>,
    version: IfMatch,
) -> Result<NoContent, Problem> {
    let tx = app.db.write().await?;
    let row = service::load_for_update(&tx, &caller, *id, &version).await?;
    service::delete(&tx, &app.clock, &caller, row).await?;
    tx.commit().await?;
    Ok(NoContent)
}

/// Look at a calendar now
///
/// All of it is read, also where nothing changed over there. With `dry_run=true` it is only told what would change. It takes no
/// `If-Match`: nothing that people wrote of the subscription changes.
#[utoipa::path(tag = "agenda", operation_id = "refreshCalendarSubscription",
    params(("id" = Uuid, Path), CalendarRefreshParams),
    responses((status = 200, body = CalendarRefresh)), security(("bearer" = ["agenda.write"])))]
#[post("/agenda/subscriptions/{id}/refresh")]
async fn refresh_subscription(
    caller: Require<AgendaWrite>,
    app: Data<App>,
    id: Path<Uuid>,
    params: Params<CalendarRefreshParams>,
) -> Result<Json<CalendarRefresh>, Problem> {
    refresh::refresh(&app, &caller, *id, params.0.dry_run).await.map(Json)
}
