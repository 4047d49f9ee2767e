//! Routes of the writer's desk: a copy of a release, and an action on many.
use super::{
    desk_dto::{ReleaseBulk, ReleaseBulkOut},
    dto::ReleaseOut,
    service::{self, bulk::bulk},
};
use crate::{
    app::App,
    auth::{Require, permission::needs::ReleasesWrite},
    kernel::{
        answer::{Created, DoneOnce},
        body::Body,
        idempotency::IdempotencyKey,
        problem::Problem,
    },
};
use actix_web::{
    post,
    web::{Data, Path},
};
use utoipa_actix_web::service_config::ServiceConfig;
use uuid::Uuid;

pub fn configure(config: &mut ServiceConfig) {
    config.service(duplicate_release).service(change_many);
}

/// Begin a draft with the content of a release
///
/// The caller is its author. It has an address of its own and neither approval, hour nor embargo; it belongs to the
/// same unit where the caller writes there. The other release stays as it is.
#[utoipa::path(tag = "releases", operation_id = "duplicateRelease", params(("id" = Uuid, Path)),
    responses((status = 201, body = ReleaseOut)), security(("bearer" = ["releases.write"])))]
#[post("/releases/{id}/duplicate")]
async fn duplicate_release(
    caller: Require<ReleasesWrite>,
    app: Data<App>,
    id: Path<Uuid>,
    key: IdempotencyKey,
) -> Result<Created, Problem> {
    let tree = app.units.tree(&app).await?;
    let names = app.people.names(&app, [caller.id]).await?;
    key.once(&app.db, &app.clock, caller.id, [0; 32], async |tx| {
        let original = service::get(tx, &app.clock, &caller, *id).await?;
        let release = service::duplicate(tx, &app.clock, &caller, &tree, &original).await?;
        let (location, version) = (format!("/api/v1/releases/{}", release.id), release.version);
        let item = ReleaseOut::of(release, &tree, &names, &caller, app.clock.now()).ok_or_else(Problem::internal)?;
        Ok(Created::new(location, Some(version), &item))
    })
    .await
}

/// Do the same with many releases
///
/// At most 100, in one transaction. Each obeys the rules of the action on it alone; what is refused says why and hinders
/// no other. With `versions`, one that changed since it was read is refused (`stale`); tags whose change would lose an
/// approval need `including_approved` (`would_reset_approval` otherwise). `before` is what undoing puts back: `set_tags`
/// with those tags, `restore` for what was archived; a text restored is a draft, whatever it was.
#[utoipa::path(tag = "releases", operation_id = "changeManyReleases", request_body = ReleaseBulk,
    responses((status = 200, body = ReleaseBulkOut)), security(("bearer" = ["releases.write"])))]
#[post("/releases/bulk")]
async fn change_many(
    caller: Require<ReleasesWrite>,
    app: Data<App>,
    key: IdempotencyKey,
    body: Body<ReleaseBulk>,
) -> Result<DoneOnce, Problem> {
    let tree = app.units.tree(&app).await?;
    let Body { value, digest } = body;
    let work = async |tx: &_| {
        let done = bulk(tx, &app.clock, &caller, &tree, value).await?;
        Ok(Created::new(String::new(), None, &done))
    };
    key.once(&app.db, &app.clock, caller.id, digest, work).await.map(DoneOnce)
}
