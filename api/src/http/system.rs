//! Routes for those who run the system: health, metrics and the contract.
use super::contract;
use crate::{app::App, kernel::problem::Problem};
use actix_web::{
    HttpResponse, get,
    web::{Data, Json, ServiceConfig},
};
use serde::Serialize;
use std::sync::LazyLock;
use utoipa::ToSchema;

static CONTRACT: LazyLock<String> = LazyLock::new(contract::json);

pub fn configure(config: &mut ServiceConfig) {
    config.service(live).service(ready).service(metrics_text).service(openapi);
}

/// Whether the process lives, or is ready for requests.
#[derive(Debug, Serialize, ToSchema)]
pub struct Health {
    #[schema(example = "ok")]
    status: &'static str,
    version: &'static str,
}

const OK: Health = Health { status: "ok", version: env!("CARGO_PKG_VERSION") };

/// Whether the process lives
#[utoipa::path(tag = "system", operation_id = "healthLive", responses((status = 200, body = Health)), security(()))]
#[get("/health/live")]
pub(super) async fn live() -> Json<Health> {
    Json(OK)
}

/// Whether the process can serve: the database answers and it is not stopping
#[utoipa::path(tag = "system", operation_id = "healthReady", responses((status = 200, body = Health)), security(()))]
#[get("/health/ready")]
pub(super) async fn ready(app: Data<App>) -> Result<Json<Health>, Problem> {
    if app.stop.is_cancelled() {
        return Err(Problem::unavailable());
    }
    app.db.ping().await?;
    Ok(Json(OK))
}

/// Metrics for Prometheus
#[utoipa::path(tag = "system", operation_id = "metrics",
    responses((status = 200, body = String, content_type = "text/plain")), security(()))]
#[get("/metrics")]
pub(super) async fn metrics_text(app: Data<App>) -> HttpResponse {
    HttpResponse::Ok().content_type("text/plain; version=0.0.4; charset=utf-8").body(app.metrics.render())
}

/// This contract
#[utoipa::path(tag = "system", operation_id = "getOpenapi",
    responses((status = 200, body = Object, content_type = "application/json")), security(()))]
#[get("/api/v1/openapi.json")]
pub(super) async fn openapi() -> HttpResponse {
    HttpResponse::Ok()
        .insert_header(("Cache-Control", "public, max-age=300"))
        .content_type("application/json")
        .body(CONTRACT.as_str())
}
