//! The rows of a spreadsheet of the agenda.
use super::{
    columns::COLUMNS,
    dto::EventSheetParams,
    rows::{Cell, Row, row},
    xlsx,
};
use crate::{
    agenda::{entity::visible_to, list, window::Window},
    app::App,
    auth::Caller,
    kernel::{params::bad, problem::Problem, table},
};
use actix_web::web;
use chrono::{DateTime, Utc};
use sea_orm::Condition;

/// Entries of one spreadsheet.
const MOST: u64 = 5_000;

/// What stands in a spreadsheet, and when the last of it changed.
struct Sheet {
    rows: Vec<Row>,
    changed_at: DateTime<Utc>,
}

/// What `caller` may read of a window as CSV.
///
/// # Errors
/// 400 for a window of more than fits: it is never cut.
pub async fn csv(app: &App, caller: &Caller, params: &EventSheetParams) -> Result<Vec<u8>, Problem> {
    let sheet = sheet(app, caller, params).await?;
    let names = COLUMNS.map(|(_, name, _)| name);
    table::write_csv(&names, sheet.rows.iter().map(|row| row.each_ref().map(Cell::typed)))
}

/// The same as an Excel workbook.
pub async fn xlsx(app: &App, caller: &Caller, params: &EventSheetParams) -> Result<Vec<u8>, Problem> {
    let sheet = sheet(app, caller, params).await?;
    let written = web::block(move || xlsx::write(&sheet.rows, sheet.changed_at)).await;
    written.map_err(|_| Problem::internal())?.map_err(|error| {
        tracing::error!(%error, "cannot write the agenda as a workbook");
        Problem::internal()
    })
}

async fn sheet(app: &App, caller: &Caller, params: &EventSheetParams) -> Result<Sheet, Problem> {
    let window = Window::parse(params.from.as_deref(), params.to.as_deref(), app.clock.now())?;
    let condition = Condition::all().add(visible_to(caller)).add(params.filter().condition(app).await?);
    let (more, found) = list::page(app, &condition, window, None, MOST).await?;
    if more.is_some() {
        return Err(bad("to", "há mais de 5.000 compromissos neste período; peça-os por partes"));
    }
    let tree = app.units.tree(app).await?;
    let rows =
        found.iter().map(|instance| row(instance, &tree)).collect::<Option<_>>().ok_or_else(Problem::internal)?;
    // The same agenda is the same file, whenever it is asked for.
    let changed_at = found.iter().map(|instance| instance.row.updated_at).max().unwrap_or_default();
    Ok(Sheet { rows, changed_at })
}
