//! Route of the live stream.
use super::{dto::LiveEvent, feed::Feed};
use crate::{
    app::App,
    auth::{Bearer, Require, permission::needs::ReleasesReadOrEmbargoed},
    kernel::{answer::EventStream, problem::Problem},
};
use actix_web::{HttpRequest, get, web::Data};
use utoipa_actix_web::service_config::ServiceConfig;

/// Where the stream is.
pub const ADDRESS: &str = "/api/v1/live";

pub fn configure(config: &mut ServiceConfig) {
    config.service(follow_live);
}

/// What changes, and who is where, as it happens
///
/// Server-sent events, without end: `ready` first, then `change` and `presence`; the `data` of each is JSON, as the
/// schema has it. What is told is what the caller may read, and never a text. It ends when the access token expires or
/// the caller loses their access; come back with a new token and the last `id` in `Last-Event-ID`, and nothing is
/// missed. Silence is broken by a comment every 15 seconds.
#[utoipa::path(tag = "live", operation_id = "followLive",
    params(("Last-Event-ID" = Option<String>, Header,
        description = "The `id` of the last event that was read; also the `next` of the change feed.")),
    responses((status = 200, body = LiveEvent, content_type = "text/event-stream")),
    security(("bearer" = ["releases.read"]), ("bearer" = ["releases.embargoed"])))]
#[get("/live")]
async fn follow_live(
    _caller: Require<ReleasesReadOrEmbargoed>,
    app: Data<App>,
    bearer: Bearer,
    request: HttpRequest,
) -> Result<EventStream, Problem> {
    let last_id = request.headers().get("Last-Event-ID").and_then(|id| id.to_str().ok()).filter(|id| !id.is_empty());
    let feed = Feed::open(app.into_inner(), bearer, last_id).await?;
    Ok(EventStream::of(feed.into_body()))
}
