//! Routes of resources.
use super::{
    dto::{ResourceContent, ResourceOut, ResourceParams, ResourcePatch},
    service,
};
use crate::{
    app::App,
    auth::{
        Require,
        permission::needs::{AgendaManage, AgendaRead},
    },
    kernel::{
        answer::{Created, NoContent, Versioned},
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
    web::{Data, Path},
};
use utoipa_actix_web::service_config::ServiceConfig;
use uuid::Uuid;

pub fn configure(config: &mut ServiceConfig) {
    config
        .service(list_resources)
        .service(create_resource)
        .service(get_resource)
        .service(update_resource)
        .service(delete_resource);
}

/// The vehicles, equipment and rooms that I may book, by name
#[utoipa::path(tag = "resources", operation_id = "listResources", params(ResourceParams),
    responses((status = 200, body = Page<ResourceOut>)), security(("bearer" = ["agenda.read"])))]
#[get("/resources")]
async fn list_resources(
    caller: Require<AgendaRead>,
    app: Data<App>,
    params: Params<ResourceParams>,
) -> Result<Page<ResourceOut>, Problem> {
    service::list(&app, &caller, params.0).await
}

/// Register a vehicle, a piece of equipment or a room
#[utoipa::path(tag = "resources", operation_id = "createResource", request_body = ResourceContent,
    responses((status = 201, body = ResourceOut)), security(("bearer" = ["agenda.manage"])))]
#[post("/resources")]
async fn create_resource(
    caller: Require<AgendaManage>,
    app: Data<App>,
    key: IdempotencyKey,
    body: Body<ResourceContent>,
) -> Result<Created, Problem> {
    let tree = app.units.tree(&app).await?;
    let Body { value, digest } = body;
    key.once(&app.db, &app.clock, caller.id, digest, async |tx| {
        let row = service::create(tx, &app.clock, &caller, &tree, value).await?;
        let (location, version) = (format!("/api/v1/resources/{}", row.id), row.version);
        Ok(Created::new(location, Some(version), &ResourceOut::of(row, &tree, &caller)?))
    })
    .await
}

/// A resource
#[utoipa::path(tag = "resources", operation_id = "getResource", params(("id" = Uuid, Path)),
    responses((status = 200, body = ResourceOut)), security(("bearer" = ["agenda.read"])))]
#[get("/resources/{id}")]
async fn get_resource(
    caller: Require<AgendaRead>,
    app: Data<App>,
    id: Path<Uuid>,
) -> Result<Versioned<ResourceOut>, Problem> {
    let tree = app.units.tree(&app).await?;
    let row = service::get(app.db.read(), &caller, &tree, *id).await?;
    Ok(Versioned { version: row.version, item: ResourceOut::of(row, &tree, &caller)? })
}

/// Change a resource
#[utoipa::path(tag = "resources", operation_id = "updateResource", params(("id" = Uuid, Path)),
    request_body = ResourcePatch,
    responses((status = 200, body = ResourceOut)), security(("bearer" = ["agenda.manage"])))]
#[patch("/resources/{id}")]
async fn update_resource(
    caller: Require<AgendaManage>,
    app: Data<App>,
    id: Path<Uuid>,
    version: IfMatch,
    body: Body<ResourcePatch>,
) -> Result<Versioned<ResourceOut>, Problem> {
    let tree = app.units.tree(&app).await?;
    let tx = app.db.write().await?;
    let row = service::load_for_update(&tx, &caller, &tree, *id, &version).await?;
    let content = body.value.apply(&ResourceContent::from(&row))?;
    let row = service::update(&tx, &app.clock, &caller, &tree, row, content).await?;
    tx.commit().await?;
    Ok(Versioned { version: row.version, item: ResourceOut::of(row, &tree, &caller)? })
}

/// Delete a resource that was never booked
///
/// One that was is deactivated instead: it stays in the history of its events.
#[utoipa::path(tag = "resources", operation_id = "deleteResource", params(("id" = Uuid, Path)),
    responses((status = 204)), security(("bearer" = ["agenda.manage"])))]
#[delete("/resources/{id}")]
async fn delete_resource(
    caller: Require<AgendaManage>,
    app: Data<App>,
    id: Path<Uuid>,
    version: IfMatch,
) -> Result<NoContent, Problem> {
    let tree = app.units.tree(&app).await?;
    let tx = app.db.write().await?;
    let row = service::load_for_update(&tx, &caller, &tree, *id, &version).await?;
    service::delete(&tx, &app.clock, &caller, row).await?;
    tx.commit().await?;
    Ok(NoContent)
}
