//! Routes of saved searches.
use super::{
    dto::{SavedSearchContent, SavedSearchOut, SavedSearchParams, SavedSearchPatch},
    service,
};
use crate::{
    app::App,
    auth::{Require, permission::needs::ReleasesReadOrEmbargoed},
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
        .service(list_searches)
        .service(create_search)
        .service(get_search)
        .service(update_search)
        .service(delete_search);
}

/// My saved searches, in my order
#[utoipa::path(tag = "saved-searches", operation_id = "listSavedSearches", params(SavedSearchParams),
    responses((status = 200, body = Page<SavedSearchOut>)),
    security(("bearer" = ["releases.read"]), ("bearer" = ["releases.embargoed"])))]
#[get("/saved-searches")]
async fn list_searches(
    caller: Require<ReleasesReadOrEmbargoed>,
    app: Data<App>,
    params: Params<SavedSearchParams>,
) -> Result<Page<SavedSearchOut>, Problem> {
    service::list(&app, &caller, params.0).await
}

/// Save a search of the list of releases
///
/// At most 50 of each person.
#[utoipa::path(tag = "saved-searches", operation_id = "createSavedSearch", request_body = SavedSearchContent,
    responses((status = 201, body = SavedSearchOut)),
    security(("bearer" = ["releases.read"]), ("bearer" = ["releases.embargoed"])))]
#[post("/saved-searches")]
async fn create_search(
    caller: Require<ReleasesReadOrEmbargoed>,
    app: Data<App>,
    key: IdempotencyKey,
    body: Body<SavedSearchContent>,
) -> Result<Created, Problem> {
    let Body { value, digest } = body;
    key.once(&app.db, &app.clock, caller.id, digest, async |tx| {
        let row = service::create(tx, &app.clock, &caller, value).await?;
        let (location, version) = (format!("/api/v1/saved-searches/{}", row.id), row.version);
        Ok(Created::new(location, Some(version), &SavedSearchOut::from(row)))
    })
    .await
}

/// A search that I saved
#[utoipa::path(tag = "saved-searches", operation_id = "getSavedSearch", params(("id" = Uuid, Path)),
    responses((status = 200, body = SavedSearchOut)),
    security(("bearer" = ["releases.read"]), ("bearer" = ["releases.embargoed"])))]
#[get("/saved-searches/{id}")]
async fn get_search(
    caller: Require<ReleasesReadOrEmbargoed>,
    app: Data<App>,
    id: Path<Uuid>,
) -> Result<Versioned<SavedSearchOut>, Problem> {
    let row = service::get(app.db.read(), &caller, *id).await?;
    Ok(Versioned { version: row.version, item: row.into() })
}

/// Change a saved search
///
/// `query` is merged like the rest: a parameter set to null is no longer asked for.
#[utoipa::path(tag = "saved-searches", operation_id = "updateSavedSearch", params(("id" = Uuid, Path)),
    request_body = SavedSearchPatch,
    responses((status = 200, body = SavedSearchOut)),
    security(("bearer" = ["releases.read"]), ("bearer" = ["releases.embargoed"])))]
#[patch("/saved-searches/{id}")]
async fn update_search(
    caller: Require<ReleasesReadOrEmbargoed>,
    app: Data<App>,
    id: Path<Uuid>,
    version: IfMatch,
    body: Body<SavedSearchPatch>,
) -> Result<Versioned<SavedSearchOut>, Problem> {
    let tx = app.db.write().await?;
    let row = service::load_for_update(&tx, &caller, *id, &version).await?;
    let content = body.value.apply(&SavedSearchContent::from(&row))?;
    let row = service::update(&tx, &app.clock, row, content).await?;
    tx.commit().await?;
    Ok(Versioned { version: row.version, item: row.into() })
}

/// Forget a saved search
#[utoipa::path(tag = "saved-searches", operation_id = "deleteSavedSearch", params(("id" = Uuid, Path)),
    responses((status = 204)),
    security(("bearer" = ["releases.read"]), ("bearer" = ["releases.embargoed"])))]
#[delete("/saved-searches/{id}")]
async fn delete_search(
    caller: Require<ReleasesReadOrEmbargoed>,
    app: Data<App>,
    id: Path<Uuid>,
    version: IfMatch,
) -> Result<NoContent, Problem> {
    let tx = app.db.write().await?;
    let row = service::load_for_update(&tx, &caller, *id, &version).await?;
    service::delete(&tx, &app.clock, row).await?;
    tx.commit().await?;
    Ok(NoContent)
}
