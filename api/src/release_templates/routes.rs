//! Routes of release templates, and of releases begun from one.
use super::{
    dto::{
        ReleaseFromTemplate, ReleaseTemplateContent, ReleaseTemplateOut, ReleaseTemplateParams, ReleaseTemplatePatch,
        ReleaseTemplateSummary,
    },
    entity::Model,
    service,
};
use crate::{
    app::App,
    auth::{
        Caller, Require,
        permission::needs::{ReleaseTemplatesManage, ReleasesRead, ReleasesWrite},
    },
    kernel::{
        answer::{Created, NoContent, Versioned},
        body::{Body, TEXT},
        idempotency::IdempotencyKey,
        page::Page,
        params::Params,
        precondition::IfMatch,
        problem::Problem,
    },
    releases::ReleaseOut,
};
use actix_web::{
    delete, get, patch, post,
    web::{Data, Path},
};
use utoipa_actix_web::service_config::ServiceConfig;
use uuid::Uuid;

pub fn configure(config: &mut ServiceConfig) {
    config
        .service(list_templates)
        .service(create_template)
        .service(get_template)
        .service(update_template)
        .service(delete_template)
        .service(create_from_template);
}

/// The templates that I may begin from, by name
///
/// Those of the whole office, of the units that I read, and of the units above them.
#[utoipa::path(tag = "release-templates", operation_id = "listReleaseTemplates", params(ReleaseTemplateParams),
    responses((status = 200, body = Page<ReleaseTemplateSummary>)), security(("bearer" = ["releases.read"])))]
#[get("/release-templates")]
async fn list_templates(
    caller: Require<ReleasesRead>,
    app: Data<App>,
    params: Params<ReleaseTemplateParams>,
) -> Result<Page<ReleaseTemplateSummary>, Problem> {
    service::list(&app, &caller, params.0).await
}

/// Create a template
///
/// One of the whole office needs the permission in every unit.
#[utoipa::path(tag = "release-templates", operation_id = "createReleaseTemplate",
    request_body = ReleaseTemplateContent,
    responses((status = 201, body = ReleaseTemplateOut)), security(("bearer" = ["release_templates.manage"])))]
#[post("/release-templates")]
async fn create_template(
    caller: Require<ReleaseTemplatesManage>,
    app: Data<App>,
    key: IdempotencyKey,
    body: Body<ReleaseTemplateContent, TEXT>,
) -> Result<Created, Problem> {
    let tree = app.units.tree(&app).await?;
    let names = app.people.names(&app, [caller.id]).await?;
    let Body { value, digest } = body;
    key.once(&app.db, &app.clock, caller.id, digest, async |tx| {
        let row = service::create(tx, &app.clock, &caller, &tree, value).await?;
        let (location, version) = (format!("/api/v1/release-templates/{}", row.id), row.version);
        Ok(Created::new(location, Some(version), &ReleaseTemplateOut::of(row, &tree, &names, &caller)))
    })
    .await
}

/// A template with its text
#[utoipa::path(tag = "release-templates", operation_id = "getReleaseTemplate", params(("id" = Uuid, Path)),
    responses((status = 200, body = ReleaseTemplateOut)), security(("bearer" = ["releases.read"])))]
#[get("/release-templates/{id}")]
async fn get_template(
    caller: Require<ReleasesRead>,
    app: Data<App>,
    id: Path<Uuid>,
) -> Result<Versioned<ReleaseTemplateOut>, Problem> {
    let tree = app.units.tree(&app).await?;
    let row = service::get(app.db.read(), &caller, &tree, *id).await?;
    out(&app, &caller, row).await
}

/// Change a template
#[utoipa::path(tag = "release-templates", operation_id = "updateReleaseTemplate", params(("id" = Uuid, Path)),
    request_body = ReleaseTemplatePatch,
    responses((status = 200, body = ReleaseTemplateOut)), security(("bearer" = ["release_templates.manage"])))]
#[patch("/release-templates/{id}")]
async fn update_template(
    caller: Require<ReleaseTemplatesManage>,
    app: Data<App>,
    id: Path<Uuid>,
    version: IfMatch,
    body: Body<ReleaseTemplatePatch, TEXT>,
) -> Result<Versioned<ReleaseTemplateOut>, Problem> {
    let tree = app.units.tree(&app).await?;
    let tx = app.db.write().await?;
    let row = service::load_for_update(&tx, &caller, &tree, *id, &version).await?;
    let content = body.value.apply(&ReleaseTemplateContent::from(&row))?;
    let row = service::update(&tx, &app.clock, &caller, &tree, row, content).await?;
    tx.commit().await?;
    out(&app, &caller, row).await
}

/// Delete a template
///
/// What was begun from it stays.
#[utoipa::path(tag = "release-templates", operation_id = "deleteReleaseTemplate", params(("id" = Uuid, Path)),
    responses((status = 204)), security(("bearer" = ["release_templates.manage"])))]
#[delete("/release-templates/{id}")]
async fn delete_template(
    caller: Require<ReleaseTemplatesManage>,
    app: Data<App>,
    id: Path<Uuid>,
    version: IfMatch,
) -> Result<NoContent, Problem> {
    let tree = app.units.tree(&app).await?;
    let tx = app.db.write().await?;
    let row = service::load_for_update(&tx, &caller, &tree, *id, &version).await?;
    service::delete(&tx, &app.clock, &caller, row).await?;
    tx.commit().await?;
    Ok(NoContent)
}

/// Begin a release from a template
///
/// A draft like any other. `{{data}}`, `{{municipio}}`, `{{unidade}}` and `{{autor}}` are filled in; other blanks stay
/// for the writer, and an approval is not given while there are any.
#[utoipa::path(tag = "release-templates", operation_id = "createReleaseFromTemplate",
    request_body = ReleaseFromTemplate,
    responses((status = 201, body = ReleaseOut)), security(("bearer" = ["releases.write"])))]
#[post("/releases/from-template")]
async fn create_from_template(
    caller: Require<ReleasesWrite>,
    app: Data<App>,
    key: IdempotencyKey,
    body: Body<ReleaseFromTemplate>,
) -> Result<Created, Problem> {
    let tree = app.units.tree(&app).await?;
    let names = app.people.names(&app, [caller.id]).await?;
    let Body { value, digest } = body;
    key.once(&app.db, &app.clock, caller.id, digest, async |tx| {
        let template = service::get(tx, &caller, &tree, value.template_id).await.map_err(unknown_template)?;
        let release = service::begin(tx, &app.clock, &caller, &tree, template, value).await?;
        let (location, version) = (format!("/api/v1/releases/{}", release.id), release.version);
        let item = ReleaseOut::of(release, &tree, &names, &caller, app.clock.now()).ok_or_else(Problem::internal)?;
        Ok(Created::new(location, Some(version), &item))
    })
    .await
}

/// The template is named in the body: that there is none is a fault of it.
fn unknown_template(problem: Problem) -> Problem {
    if problem.status() == actix_web::http::StatusCode::NOT_FOUND {
        return Problem::fault("/template_id", "unknown_value", "Não há modelo com este id.");
    }
    problem
}

async fn out(app: &App, caller: &Caller, row: Model) -> Result<Versioned<ReleaseTemplateOut>, Problem> {
    let tree = app.units.tree(app).await?;
    let names = app.people.names(app, row.updated_by_id).await?;
    Ok(Versioned { version: row.version, item: ReleaseTemplateOut::of(row, &tree, &names, caller) })
}
