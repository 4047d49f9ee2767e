//! Routes of the remarks on a release, and of the people around it.
use super::{
    anchor::Passages,
    comment_dto::{ReleaseCommentNew, ReleaseCommentOut, ReleaseCommentParams, ReleasePeopleParams},
    service::{self, comments},
};
use crate::{
    app::App,
    auth::{
        Caller, Require, origin,
        permission::needs::{ReleasesComment, ReleasesRead},
    },
    kernel::{
        answer::{Created, NoContent},
        body::Body,
        idempotency::IdempotencyKey,
        page::Page,
        params::Params,
        problem::Problem,
    },
    users::UserBrief,
};
use actix_web::{
    HttpRequest, delete, get, post,
    web::{Data, Json, Path},
};
use utoipa_actix_web::service_config::ServiceConfig;
use uuid::Uuid;

pub fn configure(config: &mut ServiceConfig) {
    config
        .service(list_comments)
        .service(create_comment)
        .service(delete_comment)
        .service(resolve_comment)
        .service(reopen_comment)
        .service(list_people);
}

/// The remarks on a release
///
/// The oldest first, answers among them: `in_reply_to` names the remark that began their thread.
#[utoipa::path(tag = "releases", operation_id = "listReleaseComments", params(("id" = Uuid, Path), ReleaseCommentParams),
    responses((status = 200, body = Page<ReleaseCommentOut>)), security(("bearer" = ["releases.read"])))]
#[get("/releases/{id}/comments")]
async fn list_comments(
    caller: Require<ReleasesRead>,
    app: Data<App>,
    id: Path<Uuid>,
    params: Params<ReleaseCommentParams>,
) -> Result<Page<ReleaseCommentOut>, Problem> {
    let release = service::get(app.db.read(), &app.clock, &caller, *id).await?;
    comments::list(&app, &caller, &release, params.0).await
}

/// Add a remark to a release
///
/// On a passage, or in answer to another. Who is mentioned is told by mail, once.
#[utoipa::path(tag = "releases", operation_id = "createReleaseComment", params(("id" = Uuid, Path)),
    request_body = ReleaseCommentNew,
    responses((status = 201, body = ReleaseCommentOut)), security(("bearer" = ["releases.comment"])))]
#[post("/releases/{id}/comments")]
async fn create_comment(
    caller: Require<ReleasesComment>,
    app: Data<App>,
    request: HttpRequest,
    id: Path<Uuid>,
    key: IdempotencyKey,
    body: Body<ReleaseCommentNew>,
) -> Result<Created, Problem> {
    let base = origin::public_base(&app, &request);
    let people = body.value.mentions.iter().copied().chain([caller.id]);
    let names = app.people.names(&app, people).await?;
    key.once(&app.db, &app.clock, caller.id, body.digest, async |tx| {
        let release = service::get(tx, &app.clock, &caller, *id).await?;
        let row = comments::create(&app, tx, &caller, &release, &body.value, &base).await?;
        let location = format!("/api/v1/releases/{}/comments/{}", release.id, row.id);
        let item = comments::out(row, &release, &Passages::of(&release), &names, &caller);
        Ok(Created::new(location, None, &item))
    })
    .await
}

/// Take back a remark of mine
///
/// Where others have answered it, its place stays, without its words.
#[utoipa::path(tag = "releases", operation_id = "deleteReleaseComment",
    params(("id" = Uuid, Path), ("comment_id" = Uuid, Path)),
    responses((status = 204)), security(("bearer" = ["releases.comment"])))]
#[delete("/releases/{id}/comments/{comment_id}")]
async fn delete_comment(
    caller: Require<ReleasesComment>,
    app: Data<App>,
    ids: Path<(Uuid, Uuid)>,
) -> Result<NoContent, Problem> {
    let (id, comment) = *ids;
    let tx = app.db.write().await?;
    let release = service::get(&tx, &app.clock, &caller, id).await?;
    comments::delete(&tx, &app.clock, &caller, &release, comment).await?;
    tx.commit().await?;
    Ok(NoContent)
}

/// Settle a thread of remarks
///
/// Anybody who comments may; done twice, it changes nothing more.
#[utoipa::path(tag = "releases", operation_id = "resolveReleaseComment",
    params(("id" = Uuid, Path), ("comment_id" = Uuid, Path)),
    responses((status = 200, body = ReleaseCommentOut)), security(("bearer" = ["releases.comment"])))]
#[post("/releases/{id}/comments/{comment_id}/resolve")]
async fn resolve_comment(
    caller: Require<ReleasesComment>,
    app: Data<App>,
    ids: Path<(Uuid, Uuid)>,
) -> Result<Json<ReleaseCommentOut>, Problem> {
    settle(&app, &caller, *ids, true).await
}

/// Open a settled thread again
#[utoipa::path(tag = "releases", operation_id = "reopenReleaseComment",
    params(("id" = Uuid, Path), ("comment_id" = Uuid, Path)),
    responses((status = 200, body = ReleaseCommentOut)), security(("bearer" = ["releases.comment"])))]
#[post("/releases/{id}/comments/{comment_id}/reopen")]
async fn reopen_comment(
    caller: Require<ReleasesComment>,
    app: Data<App>,
    ids: Path<(Uuid, Uuid)>,
) -> Result<Json<ReleaseCommentOut>, Problem> {
    settle(&app, &caller, *ids, false).await
}

/// The people who may be mentioned in a release's remarks, or be given it to do
///
/// Who may read how it comes about, by name; with `writers`, who may write it too.
#[utoipa::path(tag = "releases", operation_id = "listReleasePeople", params(("id" = Uuid, Path), ReleasePeopleParams),
    responses((status = 200, body = Page<UserBrief>)), security(("bearer" = ["releases.read"])))]
#[get("/releases/{id}/people")]
async fn list_people(
    caller: Require<ReleasesRead>,
    app: Data<App>,
    id: Path<Uuid>,
    params: Params<ReleasePeopleParams>,
) -> Result<Page<UserBrief>, Problem> {
    let release = service::get_own(app.db.read(), &app.clock, &caller, *id).await?;
    service::people(&app, &release, params.0).await
}

async fn settle(
    app: &App,
    caller: &Caller,
    (id, comment): (Uuid, Uuid),
    is_resolved: bool,
) -> Result<Json<ReleaseCommentOut>, Problem> {
    let tx = app.db.write().await?;
    let release = service::get(&tx, &app.clock, caller, id).await?;
    let row = comments::settle(&tx, &app.clock, caller, &release, comment, is_resolved).await?;
    tx.commit().await?;
    let names = app.people.names(app, comments::people_of(&row)).await?;
    Ok(Json(comments::out(row, &release, &Passages::of(&release), &names, caller)))
}
