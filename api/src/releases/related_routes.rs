//! Routes of what a release is linked to.
use super::{
    related_dto::{ReleaseRelatedNew, ReleaseRelatedOut, ReleaseRelatedParams, ReleaseSuggestions},
    service::{self, related, suggest::suggestions},
};
use crate::{
    app::App,
    auth::{
        Require,
        permission::needs::{ReleasesRead, ReleasesWrite},
    },
    kernel::{
        answer::{Created, NoContent},
        body::Body,
        idempotency::IdempotencyKey,
        page::Page,
        params::Params,
        problem::Problem,
    },
};
use actix_web::{
    delete, get,
    http::StatusCode,
    post,
    web::{Data, Json, Path},
};
use utoipa_actix_web::service_config::ServiceConfig;
use uuid::Uuid;

pub fn configure(config: &mut ServiceConfig) {
    config.service(list_related).service(suggest_related).service(relate).service(unrelate);
}

/// What a release is linked to, the newest first
///
/// Its public page shows those that are public, as «Leia também».
#[utoipa::path(tag = "releases", operation_id = "listRelatedReleases",
    params(("id" = Uuid, Path), ReleaseRelatedParams),
    responses((status = 200, body = Page<ReleaseRelatedOut>)), security(("bearer" = ["releases.read"])))]
#[get("/releases/{id}/related")]
async fn list_related(
    caller: Require<ReleasesRead>,
    app: Data<App>,
    id: Path<Uuid>,
    params: Params<ReleaseRelatedParams>,
) -> Result<Page<ReleaseRelatedOut>, Problem> {
    let release = service::get(app.db.read(), &app.clock, &caller, *id).await?;
    related::list(&app, &caller, &release, params.0).await
}

/// What a release might be linked to, the likest first
///
/// At most eight: those that share tags, municipalities or words of the title.
#[utoipa::path(tag = "releases", operation_id = "suggestRelatedReleases", params(("id" = Uuid, Path)),
    responses((status = 200, body = ReleaseSuggestions)), security(("bearer" = ["releases.read"])))]
#[get("/releases/{id}/related/suggestions")]
async fn suggest_related(
    caller: Require<ReleasesRead>,
    app: Data<App>,
    id: Path<Uuid>,
) -> Result<Json<ReleaseSuggestions>, Problem> {
    let release = service::get(app.db.read(), &app.clock, &caller, *id).await?;
    Ok(Json(ReleaseSuggestions { items: suggestions(&app, &caller, &release).await? }))
}

/// Link a release to another
///
/// Both ways where the caller writes in both units, one way otherwise. The content, its hash and its version stay.
#[utoipa::path(tag = "releases", operation_id = "relateRelease", params(("id" = Uuid, Path)),
    request_body = ReleaseRelatedNew,
    responses((status = 201, body = ReleaseRelatedNew)), security(("bearer" = ["releases.write"])))]
#[post("/releases/{id}/related")]
async fn relate(
    caller: Require<ReleasesWrite>,
    app: Data<App>,
    id: Path<Uuid>,
    key: IdempotencyKey,
    body: Body<ReleaseRelatedNew>,
) -> Result<Created, Problem> {
    let Body { value, digest } = body;
    key.once(&app.db, &app.clock, caller.id, digest, async |tx| {
        let release = service::get(tx, &app.clock, &caller, *id).await?;
        let other = service::get(tx, &app.clock, &caller, value.related_id).await.map_err(unknown_release)?;
        related::add(tx, &app.clock, &caller, &release, &other).await?;
        let location = format!("/api/v1/releases/{}/related/{}", release.id, other.id);
        Ok(Created::new(location, None, &ReleaseRelatedNew { related_id: other.id }))
    })
    .await
}

/// Take a link away
///
/// Both ways where the caller writes in both units.
#[utoipa::path(tag = "releases", operation_id = "unrelateRelease",
    params(("id" = Uuid, Path), ("related_id" = Uuid, Path)),
    responses((status = 204)), security(("bearer" = ["releases.write"])))]
#[delete("/releases/{id}/related/{related_id}")]
async fn unrelate(
    caller: Require<ReleasesWrite>,
    app: Data<App>,
    ids: Path<(Uuid, Uuid)>,
) -> Result<NoContent, Problem> {
    let (id, other) = *ids;
    let tx = app.db.write().await?;
    let release = service::get(&tx, &app.clock, &caller, id).await?;
    related::remove(&tx, &app.clock, &caller, &release, other).await?;
    tx.commit().await?;
    Ok(NoContent)
}

/// The other release is named in the body: that there is none is a fault of it.
fn unknown_release(problem: Problem) -> Problem {
    if problem.status() == StatusCode::NOT_FOUND {
        return Problem::fault("/related_id", "unknown_value", "Não há texto com este id.");
    }
    problem
}
