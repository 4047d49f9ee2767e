//! Routes of imports.
use super::{
    dto::{ImportForm, ImportOut, ImportParams, ImportSummary, out},
    service::{self, Asked, FILE},
};
use crate::{
    app::App,
    auth::{Permission, Require, permission::needs::ReleasesImport},
    kernel::{
        answer::{Created, Versioned},
        idempotency::IdempotencyKey,
        page::Page,
        params::Params,
        problem::Problem,
        upload::Upload,
    },
};
use actix_web::{
    get, post,
    web::{Data, Path},
};
use utoipa_actix_web::service_config::ServiceConfig;
use uuid::Uuid;

pub fn configure(config: &mut ServiceConfig) {
    config.service(list_imports).service(create_import).service(get_import).service(cancel_import);
}

/// The imports of my units, the newest first
#[utoipa::path(tag = "imports", operation_id = "listImports", params(ImportParams),
    responses((status = 200, body = Page<ImportSummary>)), security(("bearer" = ["releases.import"])))]
#[get("/imports")]
async fn list_imports(
    caller: Require<ReleasesImport>,
    app: Data<App>,
    params: Params<ImportParams>,
) -> Result<Page<ImportSummary>, Problem> {
    service::list(&app, &caller, params.0).await
}

/// Import releases from a file
///
/// The file is checked at once and worked through afterwards: follow it at its `Location`. A row that fails never stops
/// the others. What was published there is public here from the moment it is imported; a row whose id was
/// imported before is left as it is. With `dry_run` nothing is written but the report.
#[utoipa::path(tag = "imports", operation_id = "createImport",
    request_body(content = ImportForm, content_type = "multipart/form-data"),
    responses((status = 201, body = ImportOut)), security(("bearer" = ["releases.import"])))]
#[post("/imports")]
async fn create_import(
    caller: Require<ReleasesImport>,
    app: Data<App>,
    key: IdempotencyKey,
    form: Upload<FILE>,
) -> Result<Created, Problem> {
    let digest = form.digest;
    let tree = app.units.tree(&app).await?;
    let unit = service::unit(&form, caller.reach(Permission::ReleasesImport), &tree)?;
    let checked = service::check(Asked::of(form)?).await?;
    key.once(&app.db, &app.clock, caller.id, digest, async |tx| {
        let (row, report) = service::create(tx, &app.clock, caller.id, unit, checked).await?;
        let location = format!("/api/v1/imports/{}", row.id);
        Ok(Created::new(location, Some(row.version), &out(&app, row, report).await?))
    })
    .await
}

/// An import, how far it is, and what became of its rows
#[utoipa::path(tag = "imports", operation_id = "getImport", params(("id" = Uuid, Path)),
    responses((status = 200, body = ImportOut)), security(("bearer" = ["releases.import"])))]
#[get("/imports/{id}")]
async fn get_import(
    caller: Require<ReleasesImport>,
    app: Data<App>,
    id: Path<Uuid>,
) -> Result<Versioned<ImportOut>, Problem> {
    let (row, report) = service::get(app.db.read(), &caller, *id).await?;
    Ok(Versioned { version: row.version, item: out(&app, row, report).await? })
}

/// Stop an import
///
/// What came in stays, and is told in the report; importing the same file again goes on with the rest. It takes no `If-Match`:
/// a running import gets a new version with every few rows.
#[utoipa::path(tag = "imports", operation_id = "cancelImport", params(("id" = Uuid, Path)),
    responses((status = 200, body = ImportOut)), security(("bearer" = ["releases.import"])))]
#[post("/imports/{id}/cancel")]
async fn cancel_import(
    caller: Require<ReleasesImport>,
    app: Data<App>,
    id: Path<Uuid>,
) -> Result<Versioned<ImportOut>, Problem> {
    let tx = app.db.write().await?;
    let (row, report) = service::cancel(&tx, &app.clock, &caller, *id).await?;
    tx.commit().await?;
    Ok(Versioned { version: row.version, item: out(&app, row, report).await? })
}
