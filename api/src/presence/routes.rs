//! Routes of presence.
use super::{
    dto::{PresenceBeat, PresenceOut},
    service,
};
use crate::{
    app::App,
    auth::{Require, permission::needs::ReleasesReadOrEmbargoed},
    kernel::{answer::NoContent, body::Body, problem::Problem},
    releases,
};
use actix_web::{
    delete, post,
    web::{Data, Json, Path},
};
use utoipa_actix_web::service_config::ServiceConfig;
use uuid::Uuid;

pub fn configure(config: &mut ServiceConfig) {
    config.service(announce_presence).service(leave);
}

/// Say where a tab is
///
/// Repeat it every ten seconds; who has said nothing for thirty is gone. A tab is in one place at a time. The answer
/// tells who else is there, to those who read about the making of it.
#[utoipa::path(tag = "presence", operation_id = "announcePresence", request_body = PresenceBeat,
    responses((status = 200, body = PresenceOut)),
    security(("bearer" = ["releases.read"]), ("bearer" = ["releases.embargoed"])))]
#[post("/presence")]
async fn announce_presence(
    caller: Require<ReleasesReadOrEmbargoed>,
    app: Data<App>,
    body: Body<PresenceBeat>,
) -> Result<Json<PresenceOut>, Problem> {
    let beat = body.value;
    let unit = releases::service::unit_of(app.db.read(), &app.clock, &caller, beat.subject.id).await?;
    let tx = app.db.write().await?;
    let is_news = service::beat(&tx, &app.clock, &caller, unit, &beat).await?;
    tx.commit().await?;
    if is_news {
        app.live.nudge();
    }
    service::at(&app, &caller, unit, beat.subject).await.map(Json)
}

/// A tab is closed, or elsewhere
#[utoipa::path(tag = "presence", operation_id = "leavePresence", params(("tab_id" = Uuid, Path)),
    responses((status = 204)),
    security(("bearer" = ["releases.read"]), ("bearer" = ["releases.embargoed"])))]
#[delete("/presence/{tab_id}")]
async fn leave(
    caller: Require<ReleasesReadOrEmbargoed>,
    app: Data<App>,
    tab: Path<Uuid>,
) -> Result<NoContent, Problem> {
    let tx = app.db.write().await?;
    service::leave(&tx, &caller, *tab).await?;
    tx.commit().await?;
    app.live.nudge();
    Ok(NoContent)
}
