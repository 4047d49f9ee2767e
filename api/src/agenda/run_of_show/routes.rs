//! Routes of runs of show: extract, call, wrap.
use super::{
    dto::{RunOfShowItemContent, RunOfShowItemOut, RunOfShowItemPatch, RunOfShowMove, RunOfShowOut},
    entity::Model,
    print, service,
};
use crate::{
    agenda::{entity::Model as Event, planning::load_event, service::get_own},
    app::App,
    auth::{
        Caller, Require, origin,
        permission::needs::{AgendaRead, AgendaWrite},
    },
    kernel::{
        answer::{Created, NoContent, Versioned},
        body::Body,
        db::Tx,
        idempotency::IdempotencyKey,
        precondition::IfMatch,
        problem::Problem,
    },
};
use actix_web::{
    HttpRequest, HttpResponse, delete, get,
    http::header,
    patch, post,
    web::{Data, Json, Path},
};
use utoipa_actix_web::service_config::ServiceConfig;
use uuid::Uuid;

pub fn configure(config: &mut ServiceConfig) {
    config
        .service(get_run_of_show_pdf)
        .service(get_run_of_show)
        .service(create_item)
        .service(update_item)
        .service(delete_item)
        .service(move_item);
}

/// The run of show of an event
///
/// In order, each item at its time: it begins when the one before it ends, or at the time that it is fixed to.
#[utoipa::path(tag = "run-of-show", operation_id = "getRunOfShow", params(("id" = Uuid, Path)),
    responses((status = 200, body = RunOfShowOut)), security(("bearer" = ["agenda.read"])))]
#[get("/agenda/{id}/run-of-show")]
async fn get_run_of_show(
    caller: Require<AgendaRead>,
    app: Data<App>,
    id: Path<Uuid>,
) -> Result<Json<RunOfShowOut>, Problem> {
    let event = get_own(app.db.read(), &caller, *id).await?;
    service::get(app.db.read(), &caller, &event).await.map(Json)
}

/// The run of show as PDF, on the office's letterhead
#[utoipa::path(tag = "run-of-show", operation_id = "getRunOfShowPdf", params(("id" = Uuid, Path)),
    responses((status = 200, body = String, content_type = "application/pdf")),
    security(("bearer" = ["agenda.read"])))]
#[get("/agenda/{id}/run-of-show.pdf")]
async fn get_run_of_show_pdf(
    caller: Require<AgendaRead>,
    app: Data<App>,
    request: HttpRequest,
    id: Path<Uuid>,
) -> Result<HttpResponse, Problem> {
    let event = get_own(app.db.read(), &caller, *id).await?;
    let page = format!("{}/agenda/{}", origin::public_base(&app, &request), event.id);
    let file = print::pdf(&app, &caller, &event, page).await?;
    let mut response = HttpResponse::Ok();
    response.insert_header((header::CACHE_CONTROL, "private, no-cache"));
    response.insert_header((header::CONTENT_DISPOSITION, "inline; filename=\"roteiro.pdf\""));
    Ok(response.content_type("application/pdf").body(file))
}

/// Add to a run of show, at its end
#[utoipa::path(tag = "run-of-show", operation_id = "createRunOfShowItem", params(("id" = Uuid, Path)),
    request_body = RunOfShowItemContent,
    responses((status = 201, body = RunOfShowItemOut)), security(("bearer" = ["agenda.write"])))]
#[post("/agenda/{id}/run-of-show")]
async fn create_item(
    caller: Require<AgendaWrite>,
    app: Data<App>,
    id: Path<Uuid>,
    key: IdempotencyKey,
    body: Body<RunOfShowItemContent>,
) -> Result<Created, Problem> {
    let Body { value, digest } = body;
    key.once(&app.db, &app.clock, caller.id, digest, async |tx| {
        let event = load_event(tx, &caller, *id).await?;
        let item = service::create(tx, &app.clock, &caller, &event, value).await?;
        let item = one(service::get(tx, &caller, &event).await?, item)?;
        let location = format!("/api/v1/agenda/{}/run-of-show/{}", event.id, item.id);
        Ok(Created::new(location, Some(item.version), &item))
    })
    .await
}

/// Change an item of a run of show; those after it move along
#[utoipa::path(tag = "run-of-show", operation_id = "updateRunOfShowItem",
    params(("id" = Uuid, Path), ("item_id" = Uuid, Path)), request_body = RunOfShowItemPatch,
    responses((status = 200, body = RunOfShowItemOut)), security(("bearer" = ["agenda.write"])))]
#[patch("/agenda/{id}/run-of-show/{item_id}")]
async fn update_item(
    caller: Require<AgendaWrite>,
    app: Data<App>,
    ids: Path<(Uuid, Uuid)>,
    version: IfMatch,
    body: Body<RunOfShowItemPatch>,
) -> Result<Versioned<RunOfShowItemOut>, Problem> {
    let item = ids.1;
    let after = change(&app, &caller, *ids, &version, async |tx, event, row| {
        let content = body.value.apply(&RunOfShowItemContent::from(&row))?;
        service::update(tx, &app.clock, &caller, event, row, content).await
    });
    let item = one(after.await?, item)?;
    Ok(Versioned { version: item.version, item })
}

/// Move an item of a run of show; the times of all follow
#[utoipa::path(tag = "run-of-show", operation_id = "moveRunOfShowItem",
    params(("id" = Uuid, Path), ("item_id" = Uuid, Path)), request_body = RunOfShowMove,
    responses((status = 200, body = RunOfShowOut)), security(("bearer" = ["agenda.write"])))]
#[post("/agenda/{id}/run-of-show/{item_id}/move")]
async fn move_item(
    caller: Require<AgendaWrite>,
    app: Data<App>,
    ids: Path<(Uuid, Uuid)>,
    version: IfMatch,
    body: Body<RunOfShowMove>,
) -> Result<Json<RunOfShowOut>, Problem> {
    let after = body.value.after_id;
    let moved =
        async |tx: &Tx, event: &Event, row| service::move_after(tx, &app.clock, &caller, event, row, after).await;
    change(&app, &caller, *ids, &version, moved).await.map(Json)
}

/// Delete an item of a run of show; those after it move up
#[utoipa::path(tag = "run-of-show", operation_id = "deleteRunOfShowItem",
    params(("id" = Uuid, Path), ("item_id" = Uuid, Path)),
    responses((status = 204)), security(("bearer" = ["agenda.write"])))]
#[delete("/agenda/{id}/run-of-show/{item_id}")]
async fn delete_item(
    caller: Require<AgendaWrite>,
    app: Data<App>,
    ids: Path<(Uuid, Uuid)>,
    version: IfMatch,
) -> Result<NoContent, Problem> {
    let delete = async |tx: &Tx, event: &Event, row| service::delete(tx, &app.clock, &caller, event, row).await;
    change(&app, &caller, *ids, &version, delete).await?;
    Ok(NoContent)
}

/// Loads an item at the version that the caller read, changes the script, commits, and gives what that became.
async fn change(
    app: &App,
    caller: &Caller,
    (id, item): (Uuid, Uuid),
    version: &IfMatch,
    rule: impl AsyncFnOnce(&Tx, &Event, Model) -> Result<(), Problem>,
) -> Result<RunOfShowOut, Problem> {
    let tx = app.db.write().await?;
    let event = load_event(&tx, caller, id).await?;
    let row = service::load(&tx, caller, &event, item, version).await?;
    rule(&tx, &event, row).await?;
    let after = service::get(&tx, caller, &event).await?;
    tx.commit().await?;
    Ok(after)
}

fn one(script: RunOfShowOut, id: Uuid) -> Result<RunOfShowItemOut, Problem> {
    script.items.into_iter().find(|item| item.id == id).ok_or_else(Problem::internal)
}
