//! Routes of releases: extract, call, wrap.
use super::{
    comment_routes,
    content::{ReleaseContent, ReleasePatch},
    desk_routes,
    dto::{
        ReleaseAssignment, ReleaseChangesRequest, ReleaseCorrection, ReleaseOut, ReleasePage, ReleaseParams,
        ReleaseSchedule, ReleaseSummary, ReleaseVersionChoice, ReleaseWithdrawal, out,
    },
    entity::Model,
    list, record_routes, related_routes, service,
};
use crate::{
    app::App,
    auth::{
        Caller, Require, origin,
        permission::needs::{
            ReleasesApprove, ReleasesPublish, ReleasesReadOrEmbargoed, ReleasesReviewOrApprove, ReleasesWithdraw,
            ReleasesWrite, ReleasesWriteOrReview,
        },
    },
    kernel::{
        answer::{Created, Kept, NoContent, Versioned},
        body::{Body, TEXT},
        db::Tx,
        freshness::Topic,
        idempotency::IdempotencyKey,
        page::Page,
        params::Params,
        precondition::IfMatch,
        problem::Problem,
    },
};
use actix_web::{
    HttpRequest, delete, get, patch, post,
    web::{Data, Path},
};
use utoipa_actix_web::service_config::ServiceConfig;
use uuid::Uuid;

pub fn configure(config: &mut ServiceConfig) {
    config
        .service(list_releases)
        .service(create_release)
        .service(get_release)
        .service(update_release)
        .service(delete_release)
        .service(submit_release)
        .service(request_changes)
        .service(approve_release)
        .service(publish_release)
        .service(schedule_release)
        .service(unschedule_release)
        .service(correct_release)
        .service(restore_version)
        .service(withdraw_release)
        .service(archive_release)
        .service(restore_release)
        .service(assign_release)
        .configure(comment_routes::configure)
        .configure(record_routes::configure)
        .configure(related_routes::configure)
        .configure(desk_routes::configure);
}

/// The releases that I may read
#[utoipa::path(tag = "releases", operation_id = "listReleases", params(ReleaseParams),
    responses((status = 200, body = Page<ReleaseSummary>)),
    security(("bearer" = ["releases.read"]), ("bearer" = ["releases.embargoed"])))]
#[get("/releases")]
async fn list_releases(
    caller: Require<ReleasesReadOrEmbargoed>,
    app: Data<App>,
    request: HttpRequest,
    params: Params<ReleaseParams>,
) -> Result<Kept<ReleasePage>, Problem> {
    let moment = list::moment(app.horizon.moment(&app).await?, &params.0);
    let make = async || {
        let page = list::list(&app, &caller, params.0).await?;
        Ok((page, vec![Topic::Kind("release"), Topic::Kind("unit"), Topic::Kind("user")]))
    };
    let key = format!("{}?{}", caller.view(), request.query_string());
    app.release_pages.get(&app.fresh, moment, key, make).await.map(Kept)
}

/// Write a new release
#[utoipa::path(tag = "releases", operation_id = "createRelease", request_body = ReleaseContent,
    responses((status = 201, body = ReleaseOut)), security(("bearer" = ["releases.write"])))]
#[post("/releases")]
async fn create_release(
    caller: Require<ReleasesWrite>,
    app: Data<App>,
    key: IdempotencyKey,
    body: Body<ReleaseContent, TEXT>,
) -> Result<Created, Problem> {
    let tree = app.units.tree(&app).await?;
    let names = app.people.names(&app, [caller.id]).await?;
    let Body { value, digest } = body;
    key.once(&app.db, &app.clock, caller.id, digest, async |tx| {
        let release = service::create(tx, &app.clock, &caller, &tree, value).await?;
        let (location, version) = (format!("/api/v1/releases/{}", release.id), release.version);
        let item = ReleaseOut::of(release, &tree, &names, &caller, app.clock.now()).ok_or_else(Problem::internal)?;
        Ok(Created::new(location, Some(version), &item))
    })
    .await
}

/// A release with its text
///
/// Under embargo, `embargoed_until` is set, and that the caller opened it is written down.
#[utoipa::path(tag = "releases", operation_id = "getRelease", params(("id" = Uuid, Path)),
    responses((status = 200, body = ReleaseOut)),
    security(("bearer" = ["releases.read"]), ("bearer" = ["releases.embargoed"])))]
#[get("/releases/{id}")]
async fn get_release(
    caller: Require<ReleasesReadOrEmbargoed>,
    app: Data<App>,
    id: Path<Uuid>,
) -> Result<Versioned<Kept<ReleaseOut>>, Problem> {
    let make = async || {
        let release = service::get(app.db.read(), &app.clock, &caller, *id).await?;
        let item = out(&app, &caller, release).await?;
        Ok((item, vec![Topic::Item(*id), Topic::Kind("unit"), Topic::Kind("user")]))
    };
    let key = format!("{}/{id}", caller.view());
    let item = app.releases.get(&app.fresh, app.horizon.moment(&app).await?, key, make).await?;
    if item.head.embargoed_until.is_some() {
        service::note_opening(&app, &caller, *id).await?;
    }
    Ok(Versioned { version: item.head.version, item: Kept(item) })
}

/// Change the content of a release
///
/// What was approved goes back to draft (`edit_resets_approval`).
#[utoipa::path(tag = "releases", operation_id = "updateRelease", params(("id" = Uuid, Path)),
    request_body = ReleasePatch,
    responses((status = 200, body = ReleaseOut)), security(("bearer" = ["releases.write"])))]
#[patch("/releases/{id}")]
async fn update_release(
    caller: Require<ReleasesWrite>,
    app: Data<App>,
    id: Path<Uuid>,
    version: IfMatch,
    body: Body<ReleasePatch, TEXT>,
) -> Result<Versioned<ReleaseOut>, Problem> {
    let tree = app.units.tree(&app).await?;
    let update = async |tx: &Tx, release: Model| {
        let content = body.value.apply(&ReleaseContent::from(&release))?;
        service::update(tx, &app.clock, &caller, &tree, release, content).await
    };
    change(&app, &caller, *id, &version, update).await
}

/// Delete a draft that was never published
#[utoipa::path(tag = "releases", operation_id = "deleteRelease", params(("id" = Uuid, Path)),
    responses((status = 204)), security(("bearer" = ["releases.write"])))]
#[delete("/releases/{id}")]
async fn delete_release(
    caller: Require<ReleasesWrite>,
    app: Data<App>,
    id: Path<Uuid>,
    version: IfMatch,
) -> Result<NoContent, Problem> {
    let tx = app.db.write().await?;
    let release = service::load_for_update(&tx, &app.clock, &caller, *id, &version).await?;
    service::delete(&tx, &app.clock, &caller, release).await?;
    tx.commit().await?;
    Ok(NoContent)
}

/// Hand a release over for approval
#[utoipa::path(tag = "releases", operation_id = "submitRelease", params(("id" = Uuid, Path)),
    responses((status = 200, body = ReleaseOut)), security(("bearer" = ["releases.write"])))]
#[post("/releases/{id}/submit")]
async fn submit_release(
    caller: Require<ReleasesWrite>,
    app: Data<App>,
    id: Path<Uuid>,
    version: IfMatch,
) -> Result<Versioned<ReleaseOut>, Problem> {
    let submit = async |tx: &Tx, release| service::submit(tx, &app.clock, &caller, release).await;
    change(&app, &caller, *id, &version, submit).await
}

/// Return a release to its author with a note
///
/// Needs `releases.review` or `releases.approve` in its unit.
#[utoipa::path(tag = "releases", operation_id = "requestReleaseChanges", params(("id" = Uuid, Path)),
    request_body = ReleaseChangesRequest,
    responses((status = 200, body = ReleaseOut)),
    security(("bearer" = ["releases.review"]), ("bearer" = ["releases.approve"])))]
#[post("/releases/{id}/request_changes")]
async fn request_changes(
    caller: Require<ReleasesReviewOrApprove>,
    app: Data<App>,
    id: Path<Uuid>,
    version: IfMatch,
    body: Body<ReleaseChangesRequest>,
) -> Result<Versioned<ReleaseOut>, Problem> {
    let request_changes =
        async |tx: &Tx, release| service::request_changes(tx, &app.clock, &caller, release, &body.value.note).await;
    change(&app, &caller, *id, &version, request_changes).await
}

/// Approve a release
///
/// Never one's own: neither its author nor its last editor may. The approval is of this very text.
#[utoipa::path(tag = "releases", operation_id = "approveRelease", params(("id" = Uuid, Path)),
    responses((status = 200, body = ReleaseOut)), security(("bearer" = ["releases.approve"])))]
#[post("/releases/{id}/approve")]
async fn approve_release(
    caller: Require<ReleasesApprove>,
    app: Data<App>,
    id: Path<Uuid>,
    version: IfMatch,
) -> Result<Versioned<ReleaseOut>, Problem> {
    let approve = async |tx: &Tx, release| service::approve(tx, &app.clock, &caller, release).await;
    change(&app, &caller, *id, &version, approve).await
}

/// Publish an approved release
#[utoipa::path(tag = "releases", operation_id = "publishRelease", params(("id" = Uuid, Path)),
    responses((status = 200, body = ReleaseOut)), security(("bearer" = ["releases.publish"])))]
#[post("/releases/{id}/publish")]
async fn publish_release(
    caller: Require<ReleasesPublish>,
    app: Data<App>,
    id: Path<Uuid>,
    version: IfMatch,
) -> Result<Versioned<ReleaseOut>, Problem> {
    let publish = async |tx: &Tx, release| service::publish(tx, &app.clock, &caller, release).await;
    change(&app, &caller, *id, &version, publish).await
}

/// Set the hour at which an approved release goes out
#[utoipa::path(tag = "releases", operation_id = "scheduleRelease", params(("id" = Uuid, Path)),
    request_body = ReleaseSchedule,
    responses((status = 200, body = ReleaseOut)), security(("bearer" = ["releases.publish"])))]
#[post("/releases/{id}/schedule")]
async fn schedule_release(
    caller: Require<ReleasesPublish>,
    app: Data<App>,
    id: Path<Uuid>,
    version: IfMatch,
    body: Body<ReleaseSchedule>,
) -> Result<Versioned<ReleaseOut>, Problem> {
    let schedule =
        async |tx: &Tx, release| service::schedule(tx, &app.clock, &caller, release, body.value.publish_at).await;
    change(&app, &caller, *id, &version, schedule).await
}

/// Take the hour away from a scheduled release
#[utoipa::path(tag = "releases", operation_id = "unscheduleRelease", params(("id" = Uuid, Path)),
    responses((status = 200, body = ReleaseOut)), security(("bearer" = ["releases.publish"])))]
#[post("/releases/{id}/unschedule")]
async fn unschedule_release(
    caller: Require<ReleasesPublish>,
    app: Data<App>,
    id: Path<Uuid>,
    version: IfMatch,
) -> Result<Versioned<ReleaseOut>, Problem> {
    let unschedule = async |tx: &Tx, release| service::unschedule(tx, &app.clock, &caller, release).await;
    change(&app, &caller, *id, &version, unschedule).await
}

/// Correct a published release
///
/// The address stays, or leads to the new one; the note is public. Needs `releases.publish` and `releases.approve`. What
/// the checks find in the new text is answered with it (`overrides`), or is told as `checks_open`; in a blackout, a text of
/// no exempt kind needs an `authorisation`, and the kind stays.
#[utoipa::path(tag = "releases", operation_id = "correctRelease", params(("id" = Uuid, Path)),
    request_body = ReleaseCorrection,
    responses((status = 200, body = ReleaseOut)), security(("bearer" = ["releases.publish"])))]
#[post("/releases/{id}/correct")]
async fn correct_release(
    caller: Require<ReleasesPublish>,
    app: Data<App>,
    id: Path<Uuid>,
    version: IfMatch,
    body: Body<ReleaseCorrection, TEXT>,
) -> Result<Versioned<ReleaseOut>, Problem> {
    let tree = app.units.tree(&app).await?;
    let correct = async |tx: &Tx, release| service::correct(tx, &app.clock, &caller, &tree, release, &body.value).await;
    change(&app, &caller, *id, &version, correct).await
}

/// Go back to the content of an earlier version
///
/// It becomes a version of its own; the address stays. What was approved goes back to draft.
#[utoipa::path(tag = "releases", operation_id = "restoreReleaseVersion", params(("id" = Uuid, Path)),
    request_body = ReleaseVersionChoice,
    responses((status = 200, body = ReleaseOut)), security(("bearer" = ["releases.write"])))]
#[post("/releases/{id}/restore_version")]
async fn restore_version(
    caller: Require<ReleasesWrite>,
    app: Data<App>,
    id: Path<Uuid>,
    version: IfMatch,
    body: Body<ReleaseVersionChoice>,
) -> Result<Versioned<ReleaseOut>, Problem> {
    let tree = app.units.tree(&app).await?;
    let restore = async |tx: &Tx, release: Model| {
        service::restore_version(tx, &app.clock, &caller, &tree, release, body.value.version).await
    };
    change(&app, &caller, *id, &version, restore).await
}

/// Take a published release off the air
///
/// Its public address answers 410 with the reason from then on.
#[utoipa::path(tag = "releases", operation_id = "withdrawRelease", params(("id" = Uuid, Path)),
    request_body = ReleaseWithdrawal,
    responses((status = 200, body = ReleaseOut)), security(("bearer" = ["releases.withdraw"])))]
#[post("/releases/{id}/withdraw")]
async fn withdraw_release(
    caller: Require<ReleasesWithdraw>,
    app: Data<App>,
    id: Path<Uuid>,
    version: IfMatch,
    body: Body<ReleaseWithdrawal>,
) -> Result<Versioned<ReleaseOut>, Problem> {
    let withdraw =
        async |tx: &Tx, release| service::withdraw(tx, &app.clock, &caller, release, &body.value.reason).await;
    change(&app, &caller, *id, &version, withdraw).await
}

/// Put a release away
#[utoipa::path(tag = "releases", operation_id = "archiveRelease", params(("id" = Uuid, Path)),
    responses((status = 200, body = ReleaseOut)), security(("bearer" = ["releases.write"])))]
#[post("/releases/{id}/archive")]
async fn archive_release(
    caller: Require<ReleasesWrite>,
    app: Data<App>,
    id: Path<Uuid>,
    version: IfMatch,
) -> Result<Versioned<ReleaseOut>, Problem> {
    let archive = async |tx: &Tx, release| service::archive(tx, &app.clock, &caller, release).await;
    change(&app, &caller, *id, &version, archive).await
}

/// Take an archived release out again
#[utoipa::path(tag = "releases", operation_id = "restoreRelease", params(("id" = Uuid, Path)),
    responses((status = 200, body = ReleaseOut)), security(("bearer" = ["releases.write"])))]
#[post("/releases/{id}/restore")]
async fn restore_release(
    caller: Require<ReleasesWrite>,
    app: Data<App>,
    id: Path<Uuid>,
    version: IfMatch,
) -> Result<Versioned<ReleaseOut>, Problem> {
    let restore = async |tx: &Tx, release| service::restore(tx, &app.clock, &caller, release).await;
    change(&app, &caller, *id, &version, restore).await
}

/// Say who does a release, and by when
///
/// The content stays as it is, and so does an approval. Who gets it anew is told by mail. Needs `releases.write` or
/// `releases.review` in its unit.
#[utoipa::path(tag = "releases", operation_id = "assignRelease", params(("id" = Uuid, Path)),
    request_body = ReleaseAssignment,
    responses((status = 200, body = ReleaseOut)),
    security(("bearer" = ["releases.write"]), ("bearer" = ["releases.review"])))]
#[post("/releases/{id}/assign")]
async fn assign_release(
    caller: Require<ReleasesWriteOrReview>,
    app: Data<App>,
    request: HttpRequest,
    id: Path<Uuid>,
    version: IfMatch,
    body: Body<ReleaseAssignment>,
) -> Result<Versioned<ReleaseOut>, Problem> {
    let base = origin::public_base(&app, &request);
    let assign = async |tx: &Tx, release| service::assign(&app, tx, &caller, release, &body.value, &base).await;
    change(&app, &caller, *id, &version, assign).await
}

/// The one transaction of every change of a release: load it at the version that the caller read, `work`, commit.
async fn change(
    app: &App,
    caller: &Caller,
    id: Uuid,
    version: &IfMatch,
    work: impl AsyncFnOnce(&Tx, Model) -> Result<Model, Problem>,
) -> Result<Versioned<ReleaseOut>, Problem> {
    let tx = app.db.write().await?;
    let release = service::load_for_update(&tx, &app.clock, caller, id, version).await?;
    let release = work(&tx, release).await?;
    tx.commit().await?;
    answer(app, caller, release).await
}

async fn answer(app: &App, caller: &Caller, release: Model) -> Result<Versioned<ReleaseOut>, Problem> {
    Ok(Versioned { version: release.version, item: out(app, caller, release).await? })
}
