//! The page of one public event, or of a series.
use super::{
    Head,
    agenda::{place, state},
    or_failure, page,
};
use crate::{
    agenda::{entity::EventStatus, kind_on_screen, words},
    app::App,
    auth::origin,
    kernel::problem::Problem,
    public::{
        agenda::{
            PublicEventOut, PublicEventSummary, json_ld,
            service::{self, TOPICS, coming, today},
        },
        answers::{Answer, Kind},
        site::Site,
    },
};
use actix_web::{
    HttpRequest, HttpResponse, get,
    web::{Data, Path},
};
use minijinja::{Value, context, value::Serde};
use uuid::Uuid;

/// Dates of a series that its page tells.
const DATES: u64 = 12;

#[get("/imprensa/agenda/{id}")]
pub async fn event_of_agenda(app: Data<App>, request: HttpRequest, id: Path<String>) -> HttpResponse {
    let page = event_page(&app, &request, &id).await;
    or_failure(&app, &request, page).await
}

async fn event_page(app: &App, request: &HttpRequest, id: &str) -> Result<HttpResponse, Problem> {
    let id: Uuid = id.parse().map_err(|_| Problem::not_found())?;
    let key = format!("page {} {}/imprensa/agenda/{id}", today(app), origin::public_base(app, request));
    Answer::kept(app, request, key, async |_| {
        let event = service::event(app, id).await?;
        let dates = if event.rrule.is_some() { coming(app, id, DATES).await? } else { Vec::new() };
        let head = &event.head;
        let site = Site::of(app, request, Some(head.unit.id)).await?;
        // A series is told by its next date; one that is over, by its first.
        let date = dates.iter().find(|date| date.status != EventStatus::Cancelled).unwrap_or(head);
        let (when, place) = (date.times().told(), place(head));
        let file = format!("/api/v1/public/agenda/{id}.ics");
        let spoken = state(head).map(|state| format!("{state}. ")).unwrap_or_default();
        let page_head = Head {
            title: &head.title,
            description: format!("{spoken}{when}. {place}."),
            canonical: Some(site.absolute(&head.public_url)),
            alternates: vec![context! { kind => Kind::Calendar.media_type(), href => &file, title => "Calendário" }],
            data: Some(json_ld::write(&site, &event, date)),
            ..Head::default()
        };
        let content = context! {
            here => "event", event => Serde(&event), kind => kind_on_screen(head.kind), when, place, file,
            state => state(head), at => json_ld::moment(date, date.starts_at), has_date => head.has_date(),
            was => was(head), tentative => head.status == EventStatus::Tentative, done => head.status == EventStatus::Done,
            map => words::map(&head.place), dates => told(&dates), more => dates.len() as u64 == DATES,
            address => site.absolute(&head.public_url), has_press => has_press(&event),
        };
        Ok((Answer::new(page(&site, request, page_head, "event", content)?, None, Kind::Html), TOPICS.to_vec()))
    })
    .await
}

/// When it should have been before it was put off to another date.
fn was(event: &PublicEventSummary) -> Option<String> {
    let before = event.postponed_from.filter(|_| event.has_date())?.with_timezone(&event.zone()).naive_local();
    let day = words::day(before);
    Some(if event.all_day { day } else { format!("{day}, às {}", words::clock(before)) })
}

fn told(dates: &[PublicEventSummary]) -> Vec<Value> {
    let date = |date: &PublicEventSummary| {
        context! {
            when => date.times().told(), at => json_ld::moment(date, date.starts_at), state => state(date), reason => &date.status_reason,
            // One that differs from its series has a page of its own.
            href => date.series_id.filter(|series| *series != date.id).map(|_| &date.public_url), title => &date.title,
        }
    };
    dates.iter().map(date).collect()
}

fn has_press(event: &PublicEventOut) -> bool {
    let press = &event.press_info;
    press.accreditation.is_some() || press.contact.is_some() || press.arrival_time.is_some()
}
