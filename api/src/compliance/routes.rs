//! Routes of compliance: extract, call, wrap.
use super::{
    blackouts, checks,
    dto::{
        BlackoutAuthorisationNew, BlackoutContent, BlackoutHiddenParams, BlackoutOut, BlackoutParams, BlackoutPatch,
        CheckOverrideNew, ComplianceSettings, ComplianceSettingsOut, ComplianceSettingsPatch, ReleaseChecks,
    },
    settings,
};
use crate::{
    app::App,
    auth::{
        Require,
        permission::needs::{BlackoutsManage, ComplianceManage, ReleasesRead, ReleasesReviewOrApprove},
    },
    kernel::{
        answer::{Created, NoContent, Versioned},
        body::Body,
        idempotency::IdempotencyKey,
        page::Page,
        params::Params,
        precondition::IfMatch,
        problem::Problem,
    },
    releases::{ReleaseSummary, service as releases},
};
use actix_web::{
    delete, get, patch, post,
    web::{Data, Json, Path},
};
use utoipa_actix_web::service_config::ServiceConfig;
use uuid::Uuid;

pub fn configure(config: &mut ServiceConfig) {
    config
        .service(get_settings)
        .service(update_settings)
        .service(list_checks)
        .service(override_check)
        .service(take_back_override)
        .service(authorise)
        .service(list_blackouts)
        .service(create_blackout)
        .service(get_blackout)
        .service(update_blackout)
        .service(delete_blackout)
        .service(list_hidden);
}

/// What the checks are set to
#[utoipa::path(tag = "compliance", operation_id = "getComplianceSettings",
    responses((status = 200, body = ComplianceSettingsOut)), security(("bearer" = ["releases.read"])))]
#[get("/compliance-settings")]
async fn get_settings(
    caller: Require<ReleasesRead>,
    app: Data<App>,
) -> Result<Versioned<ComplianceSettingsOut>, Problem> {
    let row = settings::get(app.db.read()).await?;
    let names = app.people.names(&app, row.updated_by_id).await?;
    Ok(Versioned { version: row.version, item: ComplianceSettingsOut::of(&row, &names, &caller) })
}

/// Change what the checks are set to
///
/// They are everybody's: the permission is needed in every unit.
#[utoipa::path(tag = "compliance", operation_id = "updateComplianceSettings", request_body = ComplianceSettingsPatch,
    responses((status = 200, body = ComplianceSettingsOut)), security(("bearer" = ["compliance.manage"])))]
#[patch("/compliance-settings")]
async fn update_settings(
    caller: Require<ComplianceManage>,
    app: Data<App>,
    version: IfMatch,
    body: Body<ComplianceSettingsPatch>,
) -> Result<Versioned<ComplianceSettingsOut>, Problem> {
    let names = app.people.names(&app, [caller.id]).await?;
    let tx = app.db.write().await?;
    let row = settings::load_for_update(&tx, &version).await?;
    let content = body.value.apply(&ComplianceSettings::from(&row))?;
    let row = settings::update(&tx, &app.clock, &caller, row, content).await?;
    tx.commit().await?;
    Ok(Versioned { version: row.version, item: ComplianceSettingsOut::of(&row, &names, &caller) })
}

/// What the checks find in a release as it stands
#[utoipa::path(tag = "compliance", operation_id = "listReleaseChecks", params(("id" = Uuid, Path)),
    responses((status = 200, body = ReleaseChecks)), security(("bearer" = ["releases.read"])))]
#[get("/releases/{id}/checks")]
async fn list_checks(
    caller: Require<ReleasesRead>,
    app: Data<App>,
    id: Path<Uuid>,
) -> Result<Json<ReleaseChecks>, Problem> {
    let release = releases::get(app.db.read(), &app.clock, &caller, *id).await?;
    Ok(Json(checks::list(&app, &caller, &release).await?))
}

/// Answer the findings of a rule with a reason
///
/// Needs `releases.review` or `releases.approve` in the unit of the release. It holds for this very text: once edited,
/// it must be answered again. `If-Match` is the version of the release.
#[utoipa::path(tag = "compliance", operation_id = "overrideReleaseCheck",
    params(("id" = Uuid, Path), ("code" = String, Path)), request_body = CheckOverrideNew,
    responses((status = 200, body = ReleaseChecks)),
    security(("bearer" = ["releases.review"]), ("bearer" = ["releases.approve"])))]
#[post("/releases/{id}/checks/{code}/override")]
async fn override_check(
    caller: Require<ReleasesReviewOrApprove>,
    app: Data<App>,
    path: Path<(Uuid, String)>,
    version: IfMatch,
    body: Body<CheckOverrideNew>,
) -> Result<Json<ReleaseChecks>, Problem> {
    let (id, code) = path.into_inner();
    let tx = app.db.write().await?;
    let release = releases::load_for_update(&tx, &app.clock, &caller, id, &version).await?;
    checks::answer(&tx, &app.clock, &caller, &release, &code, &body.value.reason).await?;
    tx.commit().await?;
    Ok(Json(checks::list(&app, &caller, &release).await?))
}

/// Take the answer to the findings of a rule back
#[utoipa::path(tag = "compliance", operation_id = "takeBackReleaseCheckOverride",
    params(("id" = Uuid, Path), ("code" = String, Path)), responses((status = 204)),
    security(("bearer" = ["releases.review"]), ("bearer" = ["releases.approve"])))]
#[delete("/releases/{id}/checks/{code}/override")]
async fn take_back_override(
    caller: Require<ReleasesReviewOrApprove>,
    app: Data<App>,
    path: Path<(Uuid, String)>,
    version: IfMatch,
) -> Result<NoContent, Problem> {
    let (id, code) = path.into_inner();
    let tx = app.db.write().await?;
    let release = releases::load_for_update(&tx, &app.clock, &caller, id, &version).await?;
    checks::take_back(&tx, &app.clock, &caller, &release, &code).await?;
    tx.commit().await?;
    Ok(NoContent)
}

/// Record that the Electoral Court authorised a release
///
/// It holds for this very text in the blackouts that run now. `If-Match` is the version of the release.
#[utoipa::path(tag = "compliance", operation_id = "authoriseReleaseInBlackout", params(("id" = Uuid, Path)),
    request_body = BlackoutAuthorisationNew,
    responses((status = 200, body = ReleaseChecks)), security(("bearer" = ["blackouts.manage"])))]
#[post("/releases/{id}/blackout-authorisation")]
async fn authorise(
    caller: Require<BlackoutsManage>,
    app: Data<App>,
    id: Path<Uuid>,
    version: IfMatch,
    body: Body<BlackoutAuthorisationNew>,
) -> Result<Json<ReleaseChecks>, Problem> {
    let tx = app.db.write().await?;
    let release = releases::load_for_update(&tx, &app.clock, &caller, *id, &version).await?;
    checks::authorise(&tx, &app.clock, &caller, &release, &body.value).await?;
    tx.commit().await?;
    Ok(Json(checks::list(&app, &caller, &release).await?))
}

/// The electoral blackouts, the latest to begin first
#[utoipa::path(tag = "compliance", operation_id = "listBlackouts", params(BlackoutParams),
    responses((status = 200, body = Page<BlackoutOut>)), security(("bearer" = ["releases.read"])))]
#[get("/blackouts")]
async fn list_blackouts(
    caller: Require<ReleasesRead>,
    app: Data<App>,
    params: Params<BlackoutParams>,
) -> Result<Page<BlackoutOut>, Problem> {
    blackouts::list(&app, &caller, params.0).await
}

/// Create an electoral blackout
///
/// It is everybody's: the permission is needed in every unit.
#[utoipa::path(tag = "compliance", operation_id = "createBlackout", request_body = BlackoutContent,
    responses((status = 201, body = BlackoutOut)), security(("bearer" = ["blackouts.manage"])))]
#[post("/blackouts")]
async fn create_blackout(
    caller: Require<BlackoutsManage>,
    app: Data<App>,
    key: IdempotencyKey,
    body: Body<BlackoutContent>,
) -> Result<Created, Problem> {
    let Body { value, digest } = body;
    key.once(&app.db, &app.clock, caller.id, digest, async |tx| {
        let row = blackouts::create(tx, &app.clock, &caller, value).await?;
        let sphere = settings::get(tx).await?.sphere;
        let item = BlackoutOut::of(&row, sphere, app.clock.now(), &caller);
        Ok(Created::new(format!("/api/v1/blackouts/{}", row.id), Some(row.version), &item))
    })
    .await
}

/// An electoral blackout
#[utoipa::path(tag = "compliance", operation_id = "getBlackout", params(("id" = Uuid, Path)),
    responses((status = 200, body = BlackoutOut)), security(("bearer" = ["releases.read"])))]
#[get("/blackouts/{id}")]
async fn get_blackout(
    caller: Require<ReleasesRead>,
    app: Data<App>,
    id: Path<Uuid>,
) -> Result<Versioned<BlackoutOut>, Problem> {
    let row = blackouts::get(app.db.read(), *id).await?;
    let sphere = settings::get(app.db.read()).await?.sphere;
    Ok(Versioned { version: row.version, item: BlackoutOut::of(&row, sphere, app.clock.now(), &caller) })
}

/// Change an electoral blackout
///
/// `{"hide_existing": true}` takes everything that is neither exempt nor authorised out of the public's sight while it
/// runs; `false` brings exactly that back.
#[utoipa::path(tag = "compliance", operation_id = "updateBlackout", params(("id" = Uuid, Path)),
    request_body = BlackoutPatch,
    responses((status = 200, body = BlackoutOut)), security(("bearer" = ["blackouts.manage"])))]
#[patch("/blackouts/{id}")]
async fn update_blackout(
    caller: Require<BlackoutsManage>,
    app: Data<App>,
    id: Path<Uuid>,
    version: IfMatch,
    body: Body<BlackoutPatch>,
) -> Result<Versioned<BlackoutOut>, Problem> {
    let tx = app.db.write().await?;
    let row = blackouts::load_for_update(&tx, *id, &version).await?;
    let content = body.value.apply(&BlackoutContent::from(&row))?;
    let row = blackouts::update(&tx, &app.clock, &caller, row, content).await?;
    let sphere = settings::get(&tx).await?.sphere;
    tx.commit().await?;
    Ok(Versioned { version: row.version, item: BlackoutOut::of(&row, sphere, app.clock.now(), &caller) })
}

/// Delete an electoral blackout in which nothing was authorised
#[utoipa::path(tag = "compliance", operation_id = "deleteBlackout", params(("id" = Uuid, Path)),
    responses((status = 204)), security(("bearer" = ["blackouts.manage"])))]
#[delete("/blackouts/{id}")]
async fn delete_blackout(
    caller: Require<BlackoutsManage>,
    app: Data<App>,
    id: Path<Uuid>,
    version: IfMatch,
) -> Result<NoContent, Problem> {
    let tx = app.db.write().await?;
    let row = blackouts::load_for_update(&tx, *id, &version).await?;
    blackouts::delete(&tx, &app.clock, &caller, row).await?;
    tx.commit().await?;
    Ok(NoContent)
}

/// What a blackout hides, hid or (with `preview`) would hide from the public
#[utoipa::path(tag = "compliance", operation_id = "listBlackoutHidden",
    params(("id" = Uuid, Path), BlackoutHiddenParams),
    responses((status = 200, body = Page<ReleaseSummary>)), security(("bearer" = ["releases.read"])))]
#[get("/blackouts/{id}/hidden")]
async fn list_hidden(
    caller: Require<ReleasesRead>,
    app: Data<App>,
    id: Path<Uuid>,
    params: Params<BlackoutHiddenParams>,
) -> Result<Page<ReleaseSummary>, Problem> {
    let row = blackouts::get(app.db.read(), *id).await?;
    blackouts::hidden(&app, &caller, &row, params.0).await
}
