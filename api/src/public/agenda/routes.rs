//! Routes of the public agenda, for any site.
use super::{
    dto::{PublicCalendarParams, PublicDataParams, PublicEventOut, PublicEventParams, PublicEventSummary},
    open_data,
    service::{TOPICS, event, events, found, instances, today},
};
use crate::{
    agenda::{entity::public, feeds},
    app::App,
    auth::origin,
    compliance::Hiding,
    kernel::{
        page::{Page, next_link},
        params::{Params, bad},
        problem::Problem,
    },
    public::answers::{Answer, Kind},
};
use actix_web::{
    HttpRequest, HttpResponse, get,
    web::{Data, Path, ServiceConfig},
};
use sea_orm::Condition;
use utoipa_actix_web::service_config::ServiceConfig as ApiConfig;
use uuid::Uuid;

/// Events of one file of open data.
const MOST: u64 = 5_000;

pub fn configure(config: &mut ApiConfig) {
    config.service(list_public_events).service(get_open_data).service(get_public_event_file).service(get_public_event);
}

/// What is at an address of the site.
pub fn of_site(config: &mut ServiceConfig) {
    config.service(public_feed);
}

/// The public agenda
///
/// In the order in which events begin, with series expanded into their occurrences.
#[utoipa::path(tag = "public", operation_id = "listPublicEvents", params(PublicEventParams),
    responses((status = 200, body = Page<PublicEventSummary>)), security(()))]
#[get("/public/agenda")]
async fn list_public_events(
    app: Data<App>,
    request: HttpRequest,
    params: Params<PublicEventParams>,
) -> Result<HttpResponse, Problem> {
    let make = async |_: &Hiding| {
        let page = events(&app, &params.0).await?;
        let link = page.next.as_deref().map(|next| next_link(&request, next));
        let answer = Answer::new(serde_json::to_string(&page).unwrap_or_default(), link, Kind::Json);
        Ok((answer, TOPICS.to_vec()))
    };
    Answer::kept(&app, &request, format!("agenda {}?{}", today(&app), request.query_string()), make).await
}

/// The agenda of the authorities as open data
///
/// The appointments of a window, a line each, with what Decreto 10.889/2021, art. 11, asks for. A window of more than
/// 5,000 is refused: it is asked for in parts.
#[utoipa::path(tag = "public", operation_id = "getPublicAgendaData", params(PublicDataParams),
    responses((status = 200, body = String, content_type = "text/csv")), security(()))]
#[get("/public/agenda.csv")]
async fn get_open_data(
    app: Data<App>,
    request: HttpRequest,
    params: Params<PublicDataParams>,
) -> Result<HttpResponse, Problem> {
    let make = async |_: &Hiding| {
        let (more, rows) = instances(&app, &params.0.clone().into(), MOST).await?;
        if more.is_some() {
            return Err(bad("to", "há mais de 5.000 compromissos neste período; peça-os por partes"));
        }
        let tree = app.units.tree(&app).await?;
        let lines = rows.into_iter().map(|row| {
            let event = PublicEventSummary::of(&row, &tree)?;
            Some((row, event))
        });
        let lines: Vec<_> = lines.collect::<Option<_>>().ok_or_else(Problem::internal)?;
        Ok((Answer::new(open_data::csv(&lines)?, None, Kind::Csv), TOPICS.to_vec()))
    };
    Answer::kept(&app, &request, format!("agenda.csv {}?{}", today(&app), request.query_string()), make).await
}

/// A public event, or a series as a whole
#[utoipa::path(tag = "public", operation_id = "getPublicEvent", params(("id" = Uuid, Path)),
    responses((status = 200, body = PublicEventOut)), security(()))]
#[get("/public/agenda/{id}")]
async fn get_public_event(app: Data<App>, request: HttpRequest, id: Path<Uuid>) -> Result<HttpResponse, Problem> {
    let make = async |_: &Hiding| {
        let event = event(&app, *id).await?;
        Ok((Answer::new(serde_json::to_string(&event).unwrap_or_default(), None, Kind::Json), TOPICS.to_vec()))
    };
    Answer::kept(&app, &request, format!("agenda/{id}"), make).await
}

/// A public event, or a series, as an iCalendar file
#[utoipa::path(tag = "public", operation_id = "getPublicEventFile", params(("id" = Uuid, Path)),
    responses((status = 200, body = String, content_type = "text/calendar")), security(()))]
#[get("/public/agenda/{id}.ics")]
async fn get_public_event_file(app: Data<App>, request: HttpRequest, id: Path<Uuid>) -> Result<HttpResponse, Problem> {
    let base = origin::public_base(&app, &request);
    let make = async |_: &Hiding| {
        let event = found(&app, *id).await?;
        let pages = format!("{base}/imprensa/agenda");
        let file = feeds::of_one(&app, Condition::all().add(public()), event, &pages).await?;
        Ok((Answer::new(file, None, Kind::Calendar), TOPICS.to_vec()))
    };
    Answer::kept(&app, &request, format!("agenda/{id}.ics {base}"), make).await
}

/// The public agenda as a calendar to subscribe to
#[utoipa::path(tag = "public", operation_id = "feedCalendar", params(PublicCalendarParams),
    responses((status = 200, body = String, content_type = "text/calendar")), security(()))]
#[get("/feeds/agenda.ics")]
pub async fn public_feed(
    app: Data<App>,
    request: HttpRequest,
    params: Params<PublicCalendarParams>,
) -> Result<HttpResponse, Problem> {
    let base = origin::public_base(&app, &request);
    let make = async |_: &Hiding| {
        let file = feeds::of_everyone(&app, &params.0.filter(), &base).await?;
        Ok((Answer::new(file, None, Kind::Calendar), TOPICS.to_vec()))
    };
    let key = format!("agenda.ics {base} {}?{}", today(&app), request.query_string());
    Answer::kept(&app, &request, key, make).await
}
