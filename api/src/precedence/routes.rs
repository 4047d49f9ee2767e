//! Routes of the order of precedence.
use super::{
    dto::{PrecedenceContent, PrecedenceOut, PrecedenceParams, PrecedencePatch},
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
        .service(list_precedence)
        .service(create_precedence)
        .service(get_precedence)
        .service(update_precedence)
        .service(delete_precedence);
}

/// Offices in their order of precedence, the foremost first
///
/// As installed, the order of Decreto 70.274/1972 adapted to a state.
#[utoipa::path(tag = "precedence", operation_id = "listPrecedence", params(PrecedenceParams),
    responses((status = 200, body = Page<PrecedenceOut>)), security(("bearer" = ["agenda.read"])))]
#[get("/precedence")]
async fn list_precedence(
    caller: Require<AgendaRead>,
    app: Data<App>,
    params: Params<PrecedenceParams>,
) -> Result<Page<PrecedenceOut>, Problem> {
    service::list(&app, &caller, params.0).await
}

/// Add an office
///
/// The order is everybody's: only who manages the agenda of every unit may.
#[utoipa::path(tag = "precedence", operation_id = "createPrecedence", request_body = PrecedenceContent,
    responses((status = 201, body = PrecedenceOut)), security(("bearer" = ["agenda.manage"])))]
#[post("/precedence")]
async fn create_precedence(
    caller: Require<AgendaManage>,
    app: Data<App>,
    key: IdempotencyKey,
    body: Body<PrecedenceContent>,
) -> Result<Created, Problem> {
    let Body { value, digest } = body;
    key.once(&app.db, &app.clock, caller.id, digest, async |tx| {
        let row = service::create(tx, &app.clock, &caller, value).await?;
        let (location, version) = (format!("/api/v1/precedence/{}", row.id), row.version);
        Ok(Created::new(location, Some(version), &PrecedenceOut::of(row, &caller)))
    })
    .await
}

/// An office of the order
#[utoipa::path(tag = "precedence", operation_id = "getPrecedence", params(("id" = Uuid, Path)),
    responses((status = 200, body = PrecedenceOut)), security(("bearer" = ["agenda.read"])))]
#[get("/precedence/{id}")]
async fn get_precedence(
    caller: Require<AgendaRead>,
    app: Data<App>,
    id: Path<Uuid>,
) -> Result<Versioned<PrecedenceOut>, Problem> {
    let row = service::get(app.db.read(), *id).await?;
    Ok(Versioned { version: row.version, item: PrecedenceOut::of(row, &caller) })
}

/// Change or move an office
#[utoipa::path(tag = "precedence", operation_id = "updatePrecedence", params(("id" = Uuid, Path)),
    request_body = PrecedencePatch,
    responses((status = 200, body = PrecedenceOut)), security(("bearer" = ["agenda.manage"])))]
#[patch("/precedence/{id}")]
async fn update_precedence(
    caller: Require<AgendaManage>,
    app: Data<App>,
    id: Path<Uuid>,
    version: IfMatch,
    body: Body<PrecedencePatch>,
) -> Result<Versioned<PrecedenceOut>, Problem> {
    let tx = app.db.write().await?;
    let row = service::load_for_update(&tx, *id, &version).await?;
    let content = body.value.apply(&PrecedenceContent::from(&row))?;
    let row = service::update(&tx, &app.clock, &caller, row, content).await?;
    tx.commit().await?;
    Ok(Versioned { version: row.version, item: PrecedenceOut::of(row, &caller) })
}

/// Take an office out of the order
#[utoipa::path(tag = "precedence", operation_id = "deletePrecedence", params(("id" = Uuid, Path)),
    responses((status = 204)), security(("bearer" = ["agenda.manage"])))]
#[delete("/precedence/{id}")]
async fn delete_precedence(
    caller: Require<AgendaManage>,
    app: Data<App>,
    id: Path<Uuid>,
    version: IfMatch,
) -> Result<NoContent, Problem> {
    let tx = app.db.write().await?;
    let row = service::load_for_update(&tx, *id, &version).await?;
    service::delete(&tx, &app.clock, &caller, row).await?;
    tx.commit().await?;
    Ok(NoContent)
}
