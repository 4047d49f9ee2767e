//! Route of the list of authorities.
use super::{dto::EventAuthorities, service};
use crate::{
    agenda::service::get,
    app::App,
    auth::{Require, permission::needs::AgendaReadOrPress},
    kernel::problem::Problem,
};
use actix_web::{
    get,
    web::{Data, Json, Path},
};
use utoipa_actix_web::service_config::ServiceConfig;
use uuid::Uuid;

pub fn configure(config: &mut ServiceConfig) {
    config.service(list_authorities);
}

/// The authorities of an event in their order of precedence, and whether they come
///
/// Their offices are looked up in the order of precedence; gender and number do not matter.
#[utoipa::path(tag = "agenda", operation_id = "listEventAuthorities", params(("id" = Uuid, Path)),
    responses((status = 200, body = EventAuthorities)),
    security(("bearer" = ["agenda.read"]), ("bearer" = ["agenda.press"])))]
#[get("/agenda/{id}/authorities")]
async fn list_authorities(
    caller: Require<AgendaReadOrPress>,
    app: Data<App>,
    id: Path<Uuid>,
) -> Result<Json<EventAuthorities>, Problem> {
    let event = get(app.db.read(), &caller, *id).await?;
    service::in_order(app.db.read(), event).await.map(Json)
}
