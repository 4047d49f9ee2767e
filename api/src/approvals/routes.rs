//! Routes of approval links, for the people of the office.
use super::{
    dto::{ApprovalLinkCreated, ApprovalLinkNew, ApprovalLinks, ApprovalRecipients},
    service,
};
use crate::{
    app::App,
    auth::{
        Require, origin,
        permission::needs::{ReleasesRead, ReleasesWrite},
    },
    kernel::{
        answer::{Created, NoContent},
        body::Body,
        idempotency::IdempotencyKey,
        problem::Problem,
    },
    releases::service::{get_own, load_locked},
};
use actix_web::{
    HttpRequest, delete, get, post,
    web::{Data, Json, Path},
};
use utoipa_actix_web::service_config::ServiceConfig;
use uuid::Uuid;

pub fn configure(config: &mut ServiceConfig) {
    config.service(list_approvers).service(list_links).service(create_link).service(revoke_link);
}

/// Everybody who may approve a release, also outside of the units that I see
///
/// Neither who wrote it nor who last edited it is among them.
#[utoipa::path(tag = "releases", operation_id = "listApprovers", params(("id" = Uuid, Path)),
    responses((status = 200, body = ApprovalRecipients)), security(("bearer" = ["releases.read"])))]
#[get("/releases/{id}/approvers")]
async fn list_approvers(
    caller: Require<ReleasesRead>,
    app: Data<App>,
    id: Path<Uuid>,
) -> Result<Json<ApprovalRecipients>, Problem> {
    let release = get_own(app.db.read(), &app.clock, &caller, *id).await?;
    Ok(Json(ApprovalRecipients { items: service::approvers(&app, &release).await? }))
}

/// The approval links of a release, the latest first
#[utoipa::path(tag = "releases", operation_id = "listApprovalLinks", params(("id" = Uuid, Path)),
    responses((status = 200, body = ApprovalLinks)), security(("bearer" = ["releases.read"])))]
#[get("/releases/{id}/approval-links")]
async fn list_links(
    caller: Require<ReleasesRead>,
    app: Data<App>,
    id: Path<Uuid>,
) -> Result<Json<ApprovalLinks>, Problem> {
    let release = get_own(app.db.read(), &app.clock, &caller, *id).await?;
    Ok(Json(ApprovalLinks { items: service::list(&app, &release).await? }))
}

/// Make a link by which an authority approves a release without signing in
///
/// One text, one reader, one use; an edit voids it. The address and the code are in this answer alone.
#[utoipa::path(tag = "releases", operation_id = "createApprovalLink", params(("id" = Uuid, Path)),
    request_body = ApprovalLinkNew,
    responses((status = 201, body = ApprovalLinkCreated)), security(("bearer" = ["releases.write"])))]
#[post("/releases/{id}/approval-links")]
async fn create_link(
    caller: Require<ReleasesWrite>,
    app: Data<App>,
    request: HttpRequest,
    id: Path<Uuid>,
    key: IdempotencyKey,
    body: Body<ApprovalLinkNew>,
) -> Result<Created, Problem> {
    let base = origin::public_base(&app, &request);
    let names = app.people.names(&app, [caller.id, body.value.recipient_id]).await?;
    key.once(&app.db, &app.clock, caller.id, body.digest, async |tx| {
        let release = load_locked(tx, &app.clock, &caller, *id).await?;
        let made = service::create(&app, tx, &caller, &release, &body.value).await?;
        let url = format!("{base}/aprovar/{}", made.secret);
        if body.value.send_mail {
            service::mail_link(&app, tx, &made.link, &release.title, &url).await?;
        }
        let link = service::out(&made.link, &release, &names, app.clock.now());
        let location = format!("/api/v1/releases/{}/approval-links/{}", release.id, link.id);
        let kept = serde_json::to_string(&link).unwrap_or_default();
        Ok(Created::new(location, None, &ApprovalLinkCreated { link, url, code: made.code }).kept_as(kept))
    })
    .await
}

/// Take an approval link back
#[utoipa::path(tag = "releases", operation_id = "revokeApprovalLink",
    params(("id" = Uuid, Path), ("link_id" = Uuid, Path)),
    responses((status = 204)), security(("bearer" = ["releases.write"])))]
#[delete("/releases/{id}/approval-links/{link_id}")]
async fn revoke_link(
    caller: Require<ReleasesWrite>,
    app: Data<App>,
    ids: Path<(Uuid, Uuid)>,
) -> Result<NoContent, Problem> {
    let (id, link) = *ids;
    let tx = app.db.write().await?;
    let release = load_locked(&tx, &app.clock, &caller, id).await?;
    service::revoke(&tx, &app.clock, &caller, &release, link).await?;
    tx.commit().await?;
    Ok(NoContent)
}
