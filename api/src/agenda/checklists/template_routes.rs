//! Routes of checklist templates: extract, call, wrap.
use super::{
    dto::{ChecklistTemplateContent, ChecklistTemplateOut, ChecklistTemplateParams, ChecklistTemplatePatch},
    templates,
};
use crate::{
    app::App,
    auth::{
        Require,
        permission::needs::{AgendaManage, AgendaRead},
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
        .service(delete_template);
}

/// The checklist templates that I may use, by name
#[utoipa::path(tag = "checklists", operation_id = "listChecklistTemplates", params(ChecklistTemplateParams),
    responses((status = 200, body = Page<ChecklistTemplateOut>)), security(("bearer" = ["agenda.read"])))]
#[get("/checklist-templates")]
async fn list_templates(
    caller: Require<AgendaRead>,
    app: Data<App>,
    params: Params<ChecklistTemplateParams>,
) -> Result<Page<ChecklistTemplateOut>, Problem> {
    templates::list(&app, &caller, params.0).await
}

/// Make a checklist template
#[utoipa::path(tag = "checklists", operation_id = "createChecklistTemplate", request_body = ChecklistTemplateContent,
    responses((status = 201, body = ChecklistTemplateOut)), security(("bearer" = ["agenda.manage"])))]
#[post("/checklist-templates")]
async fn create_template(
    caller: Require<AgendaManage>,
    app: Data<App>,
    key: IdempotencyKey,
    body: Body<ChecklistTemplateContent>,
) -> Result<Created, Problem> {
    let tree = app.units.tree(&app).await?;
    let Body { value, digest } = body;
    key.once(&app.db, &app.clock, caller.id, digest, async |tx| {
        let row = templates::create(tx, &app.clock, &caller, &tree, value).await?;
        let (location, version) = (format!("/api/v1/checklist-templates/{}", row.id), row.version);
        Ok(Created::new(location, Some(version), &ChecklistTemplateOut::of(row, &tree, &caller)))
    })
    .await
}

/// A checklist template
#[utoipa::path(tag = "checklists", operation_id = "getChecklistTemplate", params(("id" = Uuid, Path)),
    responses((status = 200, body = ChecklistTemplateOut)), security(("bearer" = ["agenda.read"])))]
#[get("/checklist-templates/{id}")]
async fn get_template(
    caller: Require<AgendaRead>,
    app: Data<App>,
    id: Path<Uuid>,
) -> Result<Versioned<ChecklistTemplateOut>, Problem> {
    let tree = app.units.tree(&app).await?;
    let row = templates::get(app.db.read(), &caller, &tree, *id).await?;
    Ok(Versioned { version: row.version, item: ChecklistTemplateOut::of(row, &tree, &caller) })
}

/// Change a checklist template
///
/// Checklists that were made from it stay as they are.
#[utoipa::path(tag = "checklists", operation_id = "updateChecklistTemplate", params(("id" = Uuid, Path)),
    request_body = ChecklistTemplatePatch,
    responses((status = 200, body = ChecklistTemplateOut)), security(("bearer" = ["agenda.manage"])))]
#[patch("/checklist-templates/{id}")]
async fn update_template(
    caller: Require<AgendaManage>,
    app: Data<App>,
    id: Path<Uuid>,
    version: IfMatch,
    body: Body<ChecklistTemplatePatch>,
) -> Result<Versioned<ChecklistTemplateOut>, Problem> {
    let tree = app.units.tree(&app).await?;
    let tx = app.db.write().await?;
    let row = templates::load_for_update(&tx, &caller, &tree, *id, &version).await?;
    let content = body.value.apply(&ChecklistTemplateContent::from(&row))?;
    let row = templates::update(&tx, &app.clock, &caller, &tree, row, content).await?;
    tx.commit().await?;
    Ok(Versioned { version: row.version, item: ChecklistTemplateOut::of(row, &tree, &caller) })
}

/// Delete a checklist template
#[utoipa::path(tag = "checklists", operation_id = "deleteChecklistTemplate", params(("id" = Uuid, Path)),
    responses((status = 204)), security(("bearer" = ["agenda.manage"])))]
#[delete("/checklist-templates/{id}")]
async fn delete_template(
    caller: Require<AgendaManage>,
    app: Data<App>,
    id: Path<Uuid>,
    version: IfMatch,
) -> Result<NoContent, Problem> {
    let tree = app.units.tree(&app).await?;
    let tx = app.db.write().await?;
    let row = templates::load_for_update(&tx, &caller, &tree, *id, &version).await?;
    templates::delete(&tx, &app.clock, &caller, row).await?;
    tx.commit().await?;
    Ok(NoContent)
}
