//! The route of the board.
use super::{
    dto::{Board, BoardParams},
    service,
};
use crate::{
    app::App,
    auth::{Require, permission::needs::AgendaRead},
    kernel::{params::Params, problem::Problem},
};
use actix_web::{
    get,
    web::{Data, Json},
};
use utoipa_actix_web::service_config::ServiceConfig;

pub fn configure(config: &mut ServiceConfig) {
    config.service(get_board);
}

/// Who and what is bound to which events
///
/// Those who may cover or write, vehicles, equipment and rooms, each with its coverages and bookings in the window.
#[utoipa::path(tag = "agenda", operation_id = "getAgendaBoard", params(BoardParams),
    responses((status = 200, body = Board)), security(("bearer" = ["agenda.read"])))]
#[get("/agenda/board")]
async fn get_board(
    caller: Require<AgendaRead>,
    app: Data<App>,
    params: Params<BoardParams>,
) -> Result<Json<Board>, Problem> {
    service::board(&app, &caller, &params.0).await.map(Json)
}
