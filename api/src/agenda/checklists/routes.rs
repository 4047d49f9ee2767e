//! Routes of an event's checklist: extract, call, wrap.
use super::{
    dto::{ChecklistApplication, ChecklistItemContent, ChecklistItemOut, ChecklistItemPatch, ChecklistOut},
    entity::item::Model,
    service, template_routes, templates,
};
use crate::{
    agenda::{entity::Model as Event, planning::load_event, service::get_own},
    app::App,
    auth::{
        Caller, Require,
        permission::needs::{AgendaRead, AgendaWrite, AgendaWriteOrCover},
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
    delete, get, patch, post,
    web::{Data, Json, Path},
};
use utoipa_actix_web::service_config::ServiceConfig;
use uuid::Uuid;

pub fn configure(config: &mut ServiceConfig) {
    config
        .configure(template_routes::configure)
        .service(get_checklist)
        .service(create_item)
        .service(apply_template)
        .service(update_item)
        .service(delete_item)
        .service(mark_done)
        .service(mark_undone);
}

/// The checklist of an event, with how far it is
///
/// What is due first comes first. Days that were not set by hand are reckoned from the event's, wherever that moves.
#[utoipa::path(tag = "checklists", operation_id = "getChecklist", params(("id" = Uuid, Path)),
    responses((status = 200, body = ChecklistOut)), security(("bearer" = ["agenda.read"])))]
#[get("/agenda/{id}/checklist")]
async fn get_checklist(
    caller: Require<AgendaRead>,
    app: Data<App>,
    id: Path<Uuid>,
) -> Result<Json<ChecklistOut>, Problem> {
    let event = get_own(app.db.read(), &caller, *id).await?;
    service::list(&app, &caller, &event).await.map(Json)
}

/// Add to a checklist
#[utoipa::path(tag = "checklists", operation_id = "createChecklistItem", params(("id" = Uuid, Path)),
    request_body = ChecklistItemContent,
    responses((status = 201, body = ChecklistItemOut)), security(("bearer" = ["agenda.write"])))]
#[post("/agenda/{id}/checklist")]
async fn create_item(
    caller: Require<AgendaWrite>,
    app: Data<App>,
    id: Path<Uuid>,
    key: IdempotencyKey,
    body: Body<ChecklistItemContent>,
) -> Result<Created, Problem> {
    let tree = app.units.tree(&app).await?;
    let Body { value, digest } = body;
    key.once(&app.db, &app.clock, caller.id, digest, async |tx| {
        let event = load_event(tx, &caller, *id).await?;
        let row = service::create(tx, &app.clock, &caller, &tree, &event, value).await?;
        let location = format!("/api/v1/agenda/{}/checklist/{}", event.id, row.id);
        Ok(Created::new(location, Some(row.version), &service::item_out(&app, &caller, &event, &row).await?))
    })
    .await
}

/// Add what a template has to a checklist
///
/// What is there already is not added again.
#[utoipa::path(tag = "checklists", operation_id = "applyChecklistTemplate", params(("id" = Uuid, Path)),
    request_body = ChecklistApplication,
    responses((status = 201, body = ChecklistOut)), security(("bearer" = ["agenda.write"])))]
#[post("/agenda/{id}/checklist/apply")]
async fn apply_template(
    caller: Require<AgendaWrite>,
    app: Data<App>,
    id: Path<Uuid>,
    key: IdempotencyKey,
    body: Body<ChecklistApplication>,
) -> Result<Created, Problem> {
    let tree = app.units.tree(&app).await?;
    let Body { value, digest } = body;
    key.once(&app.db, &app.clock, caller.id, digest, async |tx| {
        let event = load_event(tx, &caller, *id).await?;
        let template = templates::get(tx, &caller, &tree, value.template_id).await;
        let template = template.map_err(|_| {
            Problem::fault("/template_id", "unknown_value", "Não há modelo com este id que você possa usar.")
        })?;
        service::apply(tx, &app.clock, &caller, &event, &template).await?;
        let location = format!("/api/v1/agenda/{}/checklist", event.id);
        Ok(Created::new(location, None, &service::out(&app, tx, &caller, &event).await?))
    })
    .await
}

/// Change an item of a checklist
#[utoipa::path(tag = "checklists", operation_id = "updateChecklistItem",
    params(("id" = Uuid, Path), ("item_id" = Uuid, Path)), request_body = ChecklistItemPatch,
    responses((status = 200, body = ChecklistItemOut)), security(("bearer" = ["agenda.write"])))]
#[patch("/agenda/{id}/checklist/{item_id}")]
async fn update_item(
    caller: Require<AgendaWrite>,
    app: Data<App>,
    ids: Path<(Uuid, Uuid)>,
    version: IfMatch,
    body: Body<ChecklistItemPatch>,
) -> Result<Versioned<ChecklistItemOut>, Problem> {
    let tree = app.units.tree(&app).await?;
    change(&app, &caller, *ids, &version, async |tx, event, row| {
        let content = body.value.apply(&ChecklistItemContent::from(&row))?;
        service::update(tx, &app.clock, &caller, &tree, event, row, content).await
    })
    .await
}

/// Delete an item of a checklist
#[utoipa::path(tag = "checklists", operation_id = "deleteChecklistItem",
    params(("id" = Uuid, Path), ("item_id" = Uuid, Path)),
    responses((status = 204)), security(("bearer" = ["agenda.write"])))]
#[delete("/agenda/{id}/checklist/{item_id}")]
async fn delete_item(
    caller: Require<AgendaWrite>,
    app: Data<App>,
    ids: Path<(Uuid, Uuid)>,
    version: IfMatch,
) -> Result<NoContent, Problem> {
    let (id, item) = *ids;
    let tx = app.db.write().await?;
    let event = load_event(&tx, &caller, id).await?;
    let row = service::load(&tx, &event, item, &version).await?;
    service::delete(&tx, &app.clock, &caller, &event, row).await?;
    tx.commit().await?;
    Ok(NoContent)
}

/// Say that an item of a checklist is done
#[utoipa::path(tag = "checklists", operation_id = "doChecklistItem",
    params(("id" = Uuid, Path), ("item_id" = Uuid, Path)),
    responses((status = 200, body = ChecklistItemOut)),
    security(("bearer" = ["agenda.write"]), ("bearer" = ["agenda.cover"])))]
#[post("/agenda/{id}/checklist/{item_id}/done")]
async fn mark_done(
    caller: Require<AgendaWriteOrCover>,
    app: Data<App>,
    ids: Path<(Uuid, Uuid)>,
    version: IfMatch,
) -> Result<Versioned<ChecklistItemOut>, Problem> {
    let mark = async |tx: &Tx, event: &Event, row| service::mark(tx, &app.clock, &caller, event, row, true).await;
    change(&app, &caller, *ids, &version, mark).await
}

/// Say that an item of a checklist is not done after all
#[utoipa::path(tag = "checklists", operation_id = "undoChecklistItem",
    params(("id" = Uuid, Path), ("item_id" = Uuid, Path)),
    responses((status = 200, body = ChecklistItemOut)),
    security(("bearer" = ["agenda.write"]), ("bearer" = ["agenda.cover"])))]
#[post("/agenda/{id}/checklist/{item_id}/undo")]
async fn mark_undone(
    caller: Require<AgendaWriteOrCover>,
    app: Data<App>,
    ids: Path<(Uuid, Uuid)>,
    version: IfMatch,
) -> Result<Versioned<ChecklistItemOut>, Problem> {
    let mark = async |tx: &Tx, event: &Event, row| service::mark(tx, &app.clock, &caller, event, row, false).await;
    change(&app, &caller, *ids, &version, mark).await
}

/// Loads an item at the version that the caller read, changes it, commits, and answers with what it became.
async fn change(
    app: &App,
    caller: &Caller,
    (id, item): (Uuid, Uuid),
    version: &IfMatch,
    rule: impl AsyncFnOnce(&Tx, &Event, Model) -> Result<Model, Problem>,
) -> Result<Versioned<ChecklistItemOut>, Problem> {
    let tx = app.db.write().await?;
    let event = load_event(&tx, caller, id).await?;
    let row = service::load(&tx, &event, item, version).await?;
    let row = rule(&tx, &event, row).await?;
    tx.commit().await?;
    Ok(Versioned { version: row.version, item: service::item_out(app, caller, &event, &row).await? })
}
