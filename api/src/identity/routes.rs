//! Routes of identities, and the public ones of the office and of crests.
use super::{
    crest::{self, FILE},
    dto::{CrestForm, OfficeIdentity, UnitIdentityContent, UnitIdentityOut, UnitIdentityPatch},
    entity::Model,
    service,
};
use crate::{
    app::App,
    auth::{
        Caller, Require,
        permission::needs::{IdentityManage, UnitsRead},
    },
    kernel::{
        answer::Versioned,
        body::Body,
        db::Tx,
        params::{Params, bad},
        precondition::{IfMatch, already_has},
        problem::Problem,
        upload::Upload,
    },
    units::UnitBrief,
};
use actix_web::{
    HttpRequest, HttpResponse, delete, get,
    http::header,
    patch, post,
    web::{Data, Path},
};
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};
use utoipa_actix_web::service_config::ServiceConfig;
use uuid::Uuid;

pub fn configure(config: &mut ServiceConfig) {
    config.service(get_identity).service(update_identity).service(set_crest).service(remove_crest);
    config.service(get_public_office).service(get_crest);
}

/// How a unit presents itself, and what of it is its own
#[utoipa::path(tag = "units", operation_id = "getUnitIdentity", params(("id" = Uuid, Path)),
    responses((status = 200, body = UnitIdentityOut)), security(("bearer" = ["units.read"])))]
#[get("/units/{id}/identity")]
async fn get_identity(
    caller: Require<UnitsRead>,
    app: Data<App>,
    id: Path<Uuid>,
) -> Result<Versioned<UnitIdentityOut>, Problem> {
    let row = service::get(app.db.read(), &caller, *id).await?;
    let tree = app.units.tree(&app).await?;
    let item = service::out(app.db.read(), &app, tree, &caller, &row).await?;
    Ok(Versioned { version: row.version, item })
}

/// Change what a unit says of itself
///
/// What is set to null is said by the unit above again.
#[utoipa::path(tag = "units", operation_id = "updateUnitIdentity", params(("id" = Uuid, Path)),
    request_body = UnitIdentityPatch,
    responses((status = 200, body = UnitIdentityOut)), security(("bearer" = ["identity.manage"])))]
#[patch("/units/{id}/identity")]
async fn update_identity(
    caller: Require<IdentityManage>,
    app: Data<App>,
    id: Path<Uuid>,
    version: IfMatch,
    body: Body<UnitIdentityPatch>,
) -> Result<Versioned<UnitIdentityOut>, Problem> {
    let tx = app.db.write().await?;
    let row = service::load_for_update(&tx, &caller, *id, &version).await?;
    let content = body.value.apply(&UnitIdentityContent::from(&row))?;
    let row = service::update(&tx, &app.clock, &caller, row, content).await?;
    committed(&app, tx, &caller, row).await
}

/// Give a unit a crest
///
/// In the place of the one it had. It is shown in the newsroom and printed on the letterhead.
#[utoipa::path(tag = "units", operation_id = "setUnitCrest", params(("id" = Uuid, Path)),
    request_body(content = CrestForm, content_type = "multipart/form-data"),
    responses((status = 200, body = UnitIdentityOut)), security(("bearer" = ["identity.manage"])))]
#[post("/units/{id}/crest")]
async fn set_crest(
    caller: Require<IdentityManage>,
    app: Data<App>,
    id: Path<Uuid>,
    version: IfMatch,
    form: Upload<FILE>,
) -> Result<Versioned<UnitIdentityOut>, Problem> {
    service::get(app.db.read(), &caller, *id).await?;
    form.only(&[])?;
    let crest = crest::look_at(form.file).await?;
    let tx = app.db.write().await?;
    let row = service::load_for_update(&tx, &caller, *id, &version).await?;
    let row = service::set_crest(&tx, &app.clock, &caller, row, crest).await?;
    committed(&app, tx, &caller, row).await
}

/// Take a unit's crest away
///
/// It shows the one of the unit above.
#[utoipa::path(tag = "units", operation_id = "removeUnitCrest", params(("id" = Uuid, Path)),
    responses((status = 200, body = UnitIdentityOut)), security(("bearer" = ["identity.manage"])))]
#[delete("/units/{id}/crest")]
async fn remove_crest(
    caller: Require<IdentityManage>,
    app: Data<App>,
    id: Path<Uuid>,
    version: IfMatch,
) -> Result<Versioned<UnitIdentityOut>, Problem> {
    let tx = app.db.write().await?;
    let row = service::load_for_update(&tx, &caller, *id, &version).await?;
    let row = service::remove_crest(&tx, &app.clock, &caller, row).await?;
    committed(&app, tx, &caller, row).await
}

async fn committed(app: &App, tx: Tx, caller: &Caller, row: Model) -> Result<Versioned<UnitIdentityOut>, Problem> {
    let tree = app.units.tree(app).await?;
    let item = service::out(&tx, app, tree, caller, &row).await?;
    tx.commit().await?;
    Ok(Versioned { version: row.version, item })
}

/// Of which unit.
#[derive(Debug, Deserialize, IntoParams)]
#[serde(deny_unknown_fields)]
#[into_params(parameter_in = Query)]
struct PublicOfficeParams {
    /// Slug or id of a unit; the whole office when absent.
    unit: Option<String>,
}

/// The office, or one of its units, as it presents itself to everyone.
#[derive(Debug, Serialize, ToSchema)]
struct PublicOffice {
    #[schema(required)]
    unit: Option<UnitBrief>,
    #[serde(flatten)]
    identity: OfficeIdentity,
}

/// How the office presents itself: name, colour, crest, and whom the press asks
#[utoipa::path(tag = "public", operation_id = "getPublicOffice", params(PublicOfficeParams),
    responses((status = 200, body = PublicOffice)), security(()))]
#[get("/public/office")]
async fn get_public_office(app: Data<App>, params: Params<PublicOfficeParams>) -> Result<HttpResponse, Problem> {
    app.fresh.catch_up().await?;
    let tree = app.units.tree(&app).await?;
    let unknown = || bad("unit", "não há unidade com este slug");
    let unit = params.0.unit.as_deref().map(|text| tree.find(text).ok_or_else(unknown)).transpose()?;
    let identity = app.identities.shown(&app, unit).await?;
    let office = PublicOffice { unit: unit.and_then(|unit| tree.brief(unit)), identity };
    Ok(HttpResponse::Ok()
        .insert_header((header::CACHE_CONTROL, "public, max-age=30, stale-while-revalidate=60"))
        .json(office))
}

/// A crest
///
/// The address is made of what it holds: it never changes.
#[utoipa::path(tag = "public", operation_id = "getCrest", params(("hash" = String, Path)),
    responses((status = 200, content(
        (String = "image/png"), (String = "image/jpeg"), (String = "image/webp")))), security(()))]
#[get("/public/crests/{hash}")]
async fn get_crest(app: Data<App>, request: HttpRequest, hash: Path<String>) -> Result<HttpResponse, Problem> {
    let tag = format!("\"{hash}\"");
    let crest = crest::content(&app, &hash).await?.ok_or_else(Problem::not_found)?;
    let mut response = if already_has(&request, &tag) { HttpResponse::NotModified() } else { HttpResponse::Ok() };
    response
        .insert_header((header::ETAG, tag.as_str()))
        .insert_header((header::CACHE_CONTROL, "public, max-age=31536000, immutable"));
    if already_has(&request, &tag) {
        return Ok(response.finish());
    }
    Ok(response.content_type(crest.format.media_type()).body(crest.content))
}
