//! Routes of a release's record: its versions, what differs between them, what happened, who opened it early.
use super::{
    entity::Model,
    record_dto::{
        ReleaseDiff, ReleaseHistoryItem, ReleaseHistoryParams, ReleaseOpenings, ReleaseVersionOut,
        ReleaseVersionParams, ReleaseVersionSummary,
    },
    service::{self, diff::diff, versions},
};
use crate::{
    app::App,
    auth::{Caller, Require, permission::needs::ReleasesRead},
    kernel::{page::Page, params::Params, problem::Problem},
};
use actix_web::{
    get,
    web::{Data, Json, Path},
};
use utoipa_actix_web::service_config::ServiceConfig;
use uuid::Uuid;

pub fn configure(config: &mut ServiceConfig) {
    config
        .service(list_versions)
        .service(get_version)
        .service(diff_versions)
        .service(list_history)
        .service(list_openings);
}

/// The versions of the content, the newest first
///
/// The saves of one sitting are one version.
#[utoipa::path(tag = "releases", operation_id = "listReleaseVersions", params(("id" = Uuid, Path), ReleaseVersionParams),
    responses((status = 200, body = Page<ReleaseVersionSummary>)), security(("bearer" = ["releases.read"])))]
#[get("/releases/{id}/versions")]
async fn list_versions(
    caller: Require<ReleasesRead>,
    app: Data<App>,
    id: Path<Uuid>,
    params: Params<ReleaseVersionParams>,
) -> Result<Page<ReleaseVersionSummary>, Problem> {
    let release = service::get_own(app.db.read(), &app.clock, &caller, *id).await?;
    versions::list(&app, &release, params.0).await
}

/// The release, whose text the caller reads thereby: under embargo, that is written down.
async fn opened(app: &App, caller: &Caller, id: Uuid) -> Result<Model, Problem> {
    let release = service::get_own(app.db.read(), &app.clock, caller, id).await?;
    if release.clone().split().0.is_embargoed(app.clock.now()) {
        service::note_opening(app, caller, id).await?;
    }
    Ok(release)
}

/// One version with its content
#[utoipa::path(tag = "releases", operation_id = "getReleaseVersion", params(("id" = Uuid, Path), ("n" = i32, Path)),
    responses((status = 200, body = ReleaseVersionOut)), security(("bearer" = ["releases.read"])))]
#[get("/releases/{id}/versions/{n}")]
async fn get_version(
    caller: Require<ReleasesRead>,
    app: Data<App>,
    path: Path<(Uuid, i32)>,
) -> Result<Json<ReleaseVersionOut>, Problem> {
    let (id, number) = *path;
    let release = opened(&app, &caller, id).await?;
    versions::get(&app, &release, number).await.map(Json)
}

/// What differs between two versions, to the word
#[utoipa::path(tag = "releases", operation_id = "diffReleaseVersions",
    params(("id" = Uuid, Path), ("a" = i32, Path), ("b" = i32, Path)),
    responses((status = 200, body = ReleaseDiff)), security(("bearer" = ["releases.read"])))]
#[get("/releases/{id}/versions/{a}/diff/{b}")]
async fn diff_versions(
    caller: Require<ReleasesRead>,
    app: Data<App>,
    path: Path<(Uuid, i32, i32)>,
) -> Result<Json<ReleaseDiff>, Problem> {
    let (id, a, b) = *path;
    let (db, release) = (app.db.read(), opened(&app, &caller, id).await?);
    let (old, new) = (versions::content(db, &release, a).await?, versions::content(db, &release, b).await?);
    Ok(Json(diff(a, &old, b, &new)))
}

/// What happened to a release, the newest first
///
/// Who did what to which version, when, and through what.
#[utoipa::path(tag = "releases", operation_id = "listReleaseHistory", params(("id" = Uuid, Path), ReleaseHistoryParams),
    responses((status = 200, body = Page<ReleaseHistoryItem>)), security(("bearer" = ["releases.read"])))]
#[get("/releases/{id}/history")]
async fn list_history(
    caller: Require<ReleasesRead>,
    app: Data<App>,
    id: Path<Uuid>,
    params: Params<ReleaseHistoryParams>,
) -> Result<Page<ReleaseHistoryItem>, Problem> {
    let release = service::get_own(app.db.read(), &app.clock, &caller, *id).await?;
    service::history(&app, release.id, params.0).await
}

/// Who opened a release while it was under embargo
#[utoipa::path(tag = "releases", operation_id = "listReleaseOpenings", params(("id" = Uuid, Path)),
    responses((status = 200, body = ReleaseOpenings)), security(("bearer" = ["releases.read"])))]
#[get("/releases/{id}/openings")]
async fn list_openings(
    caller: Require<ReleasesRead>,
    app: Data<App>,
    id: Path<Uuid>,
) -> Result<Json<ReleaseOpenings>, Problem> {
    let release = service::get_own(app.db.read(), &app.clock, &caller, *id).await?;
    let items = service::openings(&app, release.id).await?;
    Ok(Json(ReleaseOpenings { items, passes: service::pass_openings(&app, release.id).await? }))
}
