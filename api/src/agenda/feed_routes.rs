//! Routes of calendar feeds, of one event as a file, and of files that come in.
use super::{
    entity::visible_to,
    feeds::{self, EventFeedMade, EventFeedNew, EventFeedOut, EventFeedParams},
    ics::read::{EventImport, EventImportParams},
    service, sheets,
};
use crate::{
    app::App,
    auth::{
        Require, origin,
        permission::needs::{AgendaReadOrPress, AgendaWrite},
    },
    kernel::{
        answer::{Created, NoContent},
        body::{Body, MediaType, Raw},
        hex::hex,
        idempotency::IdempotencyKey,
        page::Page,
        params::Params,
        precondition::already_has,
        problem::Problem,
    },
};
use actix_web::{
    HttpRequest, HttpResponse, delete, get,
    http::header,
    post,
    web::{Data, Json, Path, ServiceConfig},
};
use sea_orm::Condition;
use sha2::{Digest, Sha256};
use utoipa_actix_web::service_config::ServiceConfig as ApiConfig;
use uuid::Uuid;

/// The largest file that is read, in bytes.
const FILE: usize = 8 * 1024 * 1024;

/// What is at an address under `/api/v1`; before the addresses of events, which would take it for an id.
pub fn configure(config: &mut ApiConfig) {
    config.service(create_feed).service(list_feeds).service(delete_feed).service(import_events).service(get_event_file);
}

/// What is at an address of the site.
pub fn of_site(config: &mut ServiceConfig) {
    config.service(personal_feed);
}

/// Make a calendar feed of what I may read
///
/// Its address has a secret and is told only now. It can be revoked, and ends with its owner's access.
#[utoipa::path(tag = "agenda", operation_id = "createEventFeed", request_body = EventFeedNew,
    responses((status = 201, body = EventFeedMade)), security(("bearer" = ["agenda.read"])))]
#[post("/agenda/feeds")]
async fn create_feed(
    caller: Require<AgendaReadOrPress>,
    app: Data<App>,
    request: HttpRequest,
    key: IdempotencyKey,
    body: Body<EventFeedNew>,
) -> Result<Created, Problem> {
    let Body { value, digest } = body;
    value.filter.condition(&app).await?;
    key.once(&app.db, &app.clock, caller.id, digest, async |tx| {
        let (row, secret) = feeds::create(tx, &app.clock, &caller, value).await?;
        let location = format!("/api/v1/agenda/feeds/{}", row.id);
        let mut made = EventFeedMade { feed: row.into(), url: None };
        // A retry does not get the secret again.
        let kept = serde_json::to_string(&made).unwrap_or_default();
        made.url = Some(format!("{}/feeds/agenda/{secret}.ics", origin::public_base(&app, &request)));
        Ok(Created::new(location, None, &made).kept_as(kept))
    })
    .await
}

/// My calendar feeds, the newest first
#[utoipa::path(tag = "agenda", operation_id = "listEventFeeds", params(EventFeedParams),
    responses((status = 200, body = Page<EventFeedOut>)), security(("bearer" = ["agenda.read"])))]
#[get("/agenda/feeds")]
async fn list_feeds(
    caller: Require<AgendaReadOrPress>,
    app: Data<App>,
    params: Params<EventFeedParams>,
) -> Result<Page<EventFeedOut>, Problem> {
    feeds::list(app.db.read(), &caller, params.0).await
}

/// Revoke a calendar feed of mine
#[utoipa::path(tag = "agenda", operation_id = "deleteEventFeed", params(("id" = Uuid, Path)),
    responses((status = 204)), security(("bearer" = ["agenda.read"])))]
#[delete("/agenda/feeds/{id}")]
async fn delete_feed(caller: Require<AgendaReadOrPress>, app: Data<App>, id: Path<Uuid>) -> Result<NoContent, Problem> {
    let tx = app.db.write().await?;
    feeds::revoke(&tx, &caller, *id).await?;
    tx.commit().await?;
    Ok(NoContent)
}

/// What comes in.
#[derive(Clone, Copy, Debug)]
enum EventFile {
    Calendar,
    Csv,
    Workbook,
}

impl MediaType for EventFile {
    const TYPES: &'static [(&'static str, Self)] = &[
        ("text/calendar", Self::Calendar),
        ("text/csv", Self::Csv),
        ("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", Self::Workbook),
    ];
}

/// Take in an iCalendar file or a spreadsheet
///
/// Events are known by their UID: the same file again changes nothing. What cannot be taken in is told, with the
/// reason; the rest is. With `dry_run=true` it is only told what would happen. What is new is internal, where the file
/// does not say otherwise, and belongs to `unit`.
///
/// A spreadsheet has the columns of `GET /agenda.csv`, in any order, or some of them; the first row has their names. Each
/// row is taken as if it had been typed: cells that say what is here already change nothing, a change of state goes by the
/// rules of that action, a new conflict skips the row, and so does a change made here since `Última mudança`. A row
/// without UID and ID is known again by its title and start. Rows are committed one by one.
#[utoipa::path(tag = "agenda", operation_id = "importEvents", params(EventImportParams),
    request_body(content((String = "text/calendar"), (String = "text/csv"),
        (String = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"))),
    responses((status = 200, body = EventImport)), security(("bearer" = ["agenda.write"])))]
#[post("/agenda/import")]
async fn import_events(
    caller: Require<AgendaWrite>,
    app: Data<App>,
    params: Params<EventImportParams>,
    file: Raw<EventFile, FILE>,
) -> Result<Json<EventImport>, Problem> {
    let Raw { bytes, media } = file;
    let told = match media {
        EventFile::Calendar => service::import(&app, &caller, params.0, &bytes).await,
        EventFile::Csv => Box::pin(sheets::import_csv(&app, &caller, params.0, bytes)).await,
        EventFile::Workbook => Box::pin(sheets::import_xlsx(&app, &caller, params.0, bytes)).await,
    };
    told.map(Json)
}

/// An event, or a series, as an iCalendar file
#[utoipa::path(tag = "agenda", operation_id = "getEventFile", params(("id" = Uuid, Path)),
    responses((status = 200, body = String, content_type = "text/calendar")),
    security(("bearer" = ["agenda.read"]), ("bearer" = ["agenda.press"])))]
#[get("/agenda/{id}.ics")]
async fn get_event_file(
    caller: Require<AgendaReadOrPress>,
    app: Data<App>,
    request: HttpRequest,
    id: Path<Uuid>,
) -> Result<HttpResponse, Problem> {
    let event = service::get(app.db.read(), &caller, *id).await?;
    let pages = format!("{}/agenda", origin::public_base(&app, &request));
    let file = feeds::of_one(&app, Condition::all().add(visible_to(&caller)), event, &pages).await?;
    Ok(calendar(&request, file))
}

/// The events of a personal feed
#[utoipa::path(tag = "agenda", operation_id = "personalEventFeed", params(("secret" = String, Path, description = "What the feed's address was made with")),
    responses((status = 200, body = String, content_type = "text/calendar")), security(()))]
#[get("/feeds/agenda/{secret}.ics")]
pub async fn personal_feed(
    app: Data<App>,
    request: HttpRequest,
    secret: Path<String>,
) -> Result<HttpResponse, Problem> {
    let base = origin::public_base(&app, &request);
    Ok(calendar(&request, feeds::personal(&app, &secret, &base).await?))
}

/// A private calendar: 304 to who has it.
fn calendar(request: &HttpRequest, file: String) -> HttpResponse {
    let etag = format!("\"{}\"", hex(&Sha256::digest(&file)[..12]));
    let has_it = already_has(request, &etag);
    let mut response = if has_it { HttpResponse::NotModified() } else { HttpResponse::Ok() };
    response.insert_header((header::ETAG, etag)).insert_header((header::CACHE_CONTROL, "private, no-cache"));
    if has_it {
        return response.finish();
    }
    response.content_type("text/calendar; charset=utf-8").body(file)
}
