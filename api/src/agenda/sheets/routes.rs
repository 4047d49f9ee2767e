//! Routes of the agenda as a spreadsheet.
use super::{dto::EventSheetParams, service};
use crate::{
    app::App,
    auth::{Require, permission::needs::AgendaReadOrPress},
    kernel::{hex::hex, params::Params, precondition::already_has, problem::Problem},
};
use actix_web::{HttpRequest, HttpResponse, get, http::header, web::Data};
use sha2::{Digest, Sha256};
use utoipa_actix_web::service_config::ServiceConfig;

pub fn configure(config: &mut ServiceConfig) {
    config.service(get_event_csv).service(get_event_workbook);
}

/// The events of a window that I may read, as CSV
///
/// A line each, in the order in which they begin, with series expanded into their occurrences. Times are those of the
/// event's zone; of whole days, the first and the last day. A window of more than 5,000 is refused: it is asked for in
/// parts.
#[utoipa::path(tag = "agenda", operation_id = "getAgendaCsv", params(EventSheetParams),
    responses((status = 200, body = String, content_type = "text/csv")),
    security(("bearer" = ["agenda.read"]), ("bearer" = ["agenda.press"])))]
#[get("/agenda.csv")]
async fn get_event_csv(
    caller: Require<AgendaReadOrPress>,
    app: Data<App>,
    request: HttpRequest,
    params: Params<EventSheetParams>,
) -> Result<HttpResponse, Problem> {
    let file = service::csv(&app, &caller, &params.0).await?;
    Ok(sheet(&request, file, "text/csv; charset=utf-8", "agenda.csv"))
}

/// The events of a window that I may read, as an Excel workbook
///
/// The same rows and columns as in CSV; times are dates to Excel, and no cell is a formula.
#[utoipa::path(tag = "agenda", operation_id = "getAgendaWorkbook", params(EventSheetParams),
    responses((status = 200, body = String,
        content_type = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")),
    security(("bearer" = ["agenda.read"]), ("bearer" = ["agenda.press"])))]
#[get("/agenda.xlsx")]
async fn get_event_workbook(
    caller: Require<AgendaReadOrPress>,
    app: Data<App>,
    request: HttpRequest,
    params: Params<EventSheetParams>,
) -> Result<HttpResponse, Problem> {
    let file = service::xlsx(&app, &caller, &params.0).await?;
    let kind = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    Ok(sheet(&request, file, kind, "agenda.xlsx"))
}

/// A private file: 304 to who has it.
fn sheet(request: &HttpRequest, file: Vec<u8>, kind: &str, name: &str) -> HttpResponse {
    let etag = format!("\"{}\"", hex(&Sha256::digest(&file)[..12]));
    let has_it = already_has(request, &etag);
    let mut response = if has_it { HttpResponse::NotModified() } else { HttpResponse::Ok() };
    response.insert_header((header::ETAG, etag)).insert_header((header::CACHE_CONTROL, "private, no-cache"));
    if has_it {
        return response.finish();
    }
    response.insert_header((header::CONTENT_DISPOSITION, format!("attachment; filename=\"{name}\"")));
    response.content_type(kind).body(file)
}
