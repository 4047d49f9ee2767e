//! Routes of units.
use super::{
    dto::{UnitContent, UnitOut, UnitParams, UnitPatch},
    service,
    tree::UnitTree,
};
use crate::{
    app::App,
    auth::{
        Require,
        permission::needs::{UnitsManage, UnitsRead},
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
    config.service(list_units).service(create_unit).service(get_unit).service(update_unit).service(delete_unit);
}

/// The units that my roles reach
#[utoipa::path(tag = "units", operation_id = "listUnits", params(UnitParams),
    responses((status = 200, body = Page<UnitOut>)), security(("bearer" = ["units.read"])))]
#[get("/units")]
async fn list_units(
    caller: Require<UnitsRead>,
    app: Data<App>,
    params: Params<UnitParams>,
) -> Result<Page<UnitOut>, Problem> {
    service::list(&app, &caller, params.0).await
}

/// Create a unit
#[utoipa::path(tag = "units", operation_id = "createUnit", request_body = UnitContent,
    responses((status = 201, body = UnitOut)), security(("bearer" = ["units.manage"])))]
#[post("/units")]
async fn create_unit(
    caller: Require<UnitsManage>,
    app: Data<App>,
    key: IdempotencyKey,
    body: Body<UnitContent>,
) -> Result<Created, Problem> {
    let Body { value, digest } = body;
    key.once(&app.db, &app.clock, caller.id, digest, async |tx| {
        let row = service::create(tx, &app.clock, &caller, value).await?;
        let tree = UnitTree::read(tx).await?;
        let location = format!("/api/v1/units/{}", row.id);
        Ok(Created::new(location, Some(row.version), &UnitOut::created(row, &tree)))
    })
    .await
}

/// A unit
#[utoipa::path(tag = "units", operation_id = "getUnit", params(("id" = Uuid, Path)),
    responses((status = 200, body = UnitOut)), security(("bearer" = ["units.read"])))]
#[get("/units/{id}")]
async fn get_unit(caller: Require<UnitsRead>, app: Data<App>, id: Path<Uuid>) -> Result<Versioned<UnitOut>, Problem> {
    let row = service::get(app.db.read(), &caller, *id).await?;
    let tree = app.units.tree(&app).await?;
    Ok(Versioned { version: row.version, item: UnitOut::of(row, &tree, &caller) })
}

/// Change a unit
#[utoipa::path(tag = "units", operation_id = "updateUnit", params(("id" = Uuid, Path)),
    request_body = UnitPatch,
    responses((status = 200, body = UnitOut)), security(("bearer" = ["units.manage"])))]
#[patch("/units/{id}")]
async fn update_unit(
    caller: Require<UnitsManage>,
    app: Data<App>,
    id: Path<Uuid>,
    version: IfMatch,
    body: Body<UnitPatch>,
) -> Result<Versioned<UnitOut>, Problem> {
    let tx = app.db.write().await?;
    let row = service::load_for_update(&tx, &caller, *id, &version).await?;
    let content = body.value.apply(&UnitContent::from(&row))?;
    let row = service::update(&tx, &app.clock, &caller, row, content).await?;
    let tree = UnitTree::read(&tx).await?;
    tx.commit().await?;
    Ok(Versioned { version: row.version, item: UnitOut::of(row, &tree, &caller) })
}

/// Delete a unit that nothing refers to
#[utoipa::path(tag = "units", operation_id = "deleteUnit", params(("id" = Uuid, Path)),
    responses((status = 204)), security(("bearer" = ["units.manage"])))]
#[delete("/units/{id}")]
async fn delete_unit(
    caller: Require<UnitsManage>,
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
