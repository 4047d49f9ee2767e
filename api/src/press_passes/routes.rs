//! Routes of press passes, for the people of the office.
use super::{
    dto::{PressPassCreated, PressPassNew, PressPassOut, PressPassParams},
    service,
};
use crate::{
    app::App,
    auth::{Require, origin, permission::needs::PressPassesManage},
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
    HttpRequest, delete, get, post,
    web::{Data, Path},
};
use utoipa_actix_web::service_config::ServiceConfig;
use uuid::Uuid;

pub fn configure(config: &mut ServiceConfig) {
    config.service(list_passes).service(create_pass).service(revoke_pass);
}

/// The press passes of my units, the newest first
#[utoipa::path(tag = "press-passes", operation_id = "listPressPasses", params(PressPassParams),
    responses((status = 200, body = Page<PressPassOut>)), security(("bearer" = ["press_passes.manage"])))]
#[get("/press-passes")]
async fn list_passes(
    caller: Require<PressPassesManage>,
    app: Data<App>,
    params: Params<PressPassParams>,
) -> Result<Page<PressPassOut>, Problem> {
    service::list(&app, &caller, params.0).await
}

/// Give somebody of the press a personal link
///
/// It opens, without signing in, what the unit and those below it have under embargo. The address is in this answer alone.
#[utoipa::path(tag = "press-passes", operation_id = "createPressPass", request_body = PressPassNew,
    responses((status = 201, body = PressPassCreated)), security(("bearer" = ["press_passes.manage"])))]
#[post("/press-passes")]
async fn create_pass(
    caller: Require<PressPassesManage>,
    app: Data<App>,
    request: HttpRequest,
    key: IdempotencyKey,
    body: Body<PressPassNew>,
) -> Result<Created, Problem> {
    let Body { value, digest } = body;
    let base = origin::public_base(&app, &request);
    let tree = app.units.tree(&app).await?;
    let names = app.people.names(&app, [caller.id]).await?;
    key.once(&app.db, &app.clock, caller.id, digest, async |tx| {
        let (row, secret) = service::create(tx, &app.clock, &caller, &tree, value).await?;
        let location = format!("/api/v1/press-passes/{}", row.id);
        let pass = service::out(row, &tree, &names, app.clock.now()).ok_or_else(Problem::internal)?;
        let kept = serde_json::to_string(&PressPassCreated { pass: pass.clone(), url: None }).unwrap_or_default();
        let url = Some(format!("{base}/imprensa/embargo/{secret}"));
        Ok(Created::new(location, None, &PressPassCreated { pass, url }).kept_as(kept))
    })
    .await
}

/// Take a press pass back
#[utoipa::path(tag = "press-passes", operation_id = "revokePressPass", params(("id" = Uuid, Path)),
    responses((status = 204)), security(("bearer" = ["press_passes.manage"])))]
#[delete("/press-passes/{id}")]
async fn revoke_pass(caller: Require<PressPassesManage>, app: Data<App>, id: Path<Uuid>) -> Result<NoContent, Problem> {
    let tx = app.db.write().await?;
    service::revoke(&tx, &app.clock, &caller, *id).await?;
    tx.commit().await?;
    Ok(NoContent)
}
