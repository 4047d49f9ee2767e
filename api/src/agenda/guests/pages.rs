//! The page behind an invitation: what it is to, an answer, the code for the door.
use super::{
    answers::{answer, must_be_open},
    dto::GuestReply,
    entity::{Entity, GuestStatus, Model},
    seats,
    service::{Held, by_secret},
};
use crate::{
    agenda::{
        entity::{Entity as Events, EventPressInfo, EventStatus, Model as Event, Tags},
        ics::write::{Calendar, status_on_screen},
        words,
    },
    app::App,
    auth::{origin, pace},
    identity,
    kernel::{door, problem::Problem},
};
use actix_web::{
    HttpRequest, HttpResponse, ResponseError, get,
    http::{StatusCode, header},
    post,
    web::{Data, Form, Path, ServiceConfig},
};
use minijinja::{Environment, Value, context};
use qrcode::{QrCode, render::svg};
use sea_orm::{ActiveEnum, ConnectionTrait, EntityTrait};
use serde::Deserialize;
use std::{collections::HashMap, sync::LazyLock};

/// Wrong links, and answers, that one address may send in a minute.
const PER_MINUTE: u64 = 30;

static TEMPLATES: LazyLock<Environment<'static>> = LazyLock::new(|| {
    door::templates(&[
        ("invitation", include_str!("templates/invitation.html")),
        ("refused", include_str!("templates/refused.html")),
    ])
});

pub fn configure(config: &mut ServiceConfig) {
    config.service(calendar).service(read).service(reply);
}

/// An invitation and what it is to.
#[derive(Debug)]
struct Invitation {
    guest: Model,
    event: Event,
}

/// What a guest may say.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
enum Word {
    Accept,
    Decline,
}

#[derive(Debug, Deserialize)]
struct Answer {
    answer: Word,
    #[serde(default)]
    companions: Option<i32>,
}

/// The event of an invitation, for the guest's own calendar
#[get("/convite/{secret}.ics")]
async fn calendar(app: Data<App>, request: HttpRequest, secret: Path<String>) -> HttpResponse {
    match open(&app, &request, &secret).await {
        Ok(invitation) => HttpResponse::Ok()
            .content_type("text/calendar; charset=utf-8")
            .insert_header((header::CONTENT_DISPOSITION, "attachment; filename=\"convite.ics\""))
            .insert_header((header::CACHE_CONTROL, "no-store"))
            .insert_header(("X-Robots-Tag", "noindex, nofollow"))
            .body(file(invitation.event)),
        Err(problem) => problem.error_response(),
    }
}

#[get("/convite/{secret}")]
async fn read(app: Data<App>, request: HttpRequest, secret: Path<String>) -> HttpResponse {
    match open(&app, &request, &secret).await {
        Ok(invitation) => shown(&app, &request, &invitation, &secret, StatusCode::OK, None, false).await,
        Err(problem) => refused(&app, &problem).await,
    }
}

#[post("/convite/{secret}")]
async fn reply(
    app: Data<App>,
    request: HttpRequest,
    secret: Path<String>,
    form: Result<Form<Answer>, actix_web::Error>,
) -> HttpResponse {
    let Ok(Form(said)) = form else {
        return refused(&app, &Problem::bad_request("bad_form", "O formulário não chegou inteiro. Tente de novo."))
            .await;
    };
    match write(&app, &request, &secret, &said).await {
        Ok(invitation) => shown(&app, &request, &invitation, &secret, StatusCode::OK, None, true).await,
        // No seat, or too many companions: told on the page itself.
        Err(problem) if [409, 410, 422].contains(&problem.status().as_u16()) => {
            match open(&app, &request, &secret).await {
                Ok(invitation) => {
                    shown(&app, &request, &invitation, &secret, problem.status(), Some(&problem), false).await
                }
                Err(problem) => refused(&app, &problem).await,
            }
        }
        Err(problem) => refused(&app, &problem).await,
    }
}

/// # Errors
/// 404 when the secret is nobody's: that counts against the address that tried it, and 429 when it tried too often.
async fn open(app: &App, request: &HttpRequest, secret: &str) -> Result<Invitation, Problem> {
    let found = find(app.db.read(), secret).await;
    if found.as_ref().is_err_and(|problem| problem.status() == StatusCode::NOT_FOUND) {
        slow_down(app, request).await?;
    }
    found
}

async fn find(db: &impl ConnectionTrait, secret: &str) -> Result<Invitation, Problem> {
    let guest = by_secret(db, secret).await?;
    let event = Events::find_by_id(guest.event_id).one(db).await?.ok_or_else(Problem::not_found)?;
    Ok(Invitation { guest, event })
}

async fn slow_down(app: &App, request: &HttpRequest) -> Result<(), Problem> {
    let address = origin::client_address(request, &app.config.server.trusted_proxies);
    let tx = app.db.write().await?;
    pace(&tx, &app.clock, &format!("invitation from {address}"), PER_MINUTE).await?;
    tx.commit().await
}

/// Writes down what the guest said.
async fn write(app: &App, request: &HttpRequest, secret: &str, said: &Answer) -> Result<Invitation, Problem> {
    origin::check(request, app)?;
    slow_down(app, request).await?;
    let tx = app.db.write().await?;
    let Invitation { guest, event } = find(&tx, secret).await?;
    must_be_open(&event, app.clock.now())?;
    if guest.checked_in_at.is_some() {
        return Err(Problem::conflict("already_checked_in", "A sua entrada já foi registrada."));
    }
    let list = seats::locked(&tx, &app.clock, event.id).await?;
    // Again, now that nobody else changes it.
    let guest = Entity::find_by_id(guest.id).one(&tx).await?.ok_or_else(Problem::not_found)?;
    let said = GuestReply { accepts: said.answer == Word::Accept, companions: said.companions.unwrap_or(0) };
    let guest = answer(&tx, app, None, Held { event: event.clone(), list, guest }, said).await?;
    tx.commit().await?;
    Ok(Invitation { guest, event })
}

async fn shown(
    app: &App,
    request: &HttpRequest,
    Invitation { guest, event }: &Invitation,
    secret: &str,
    status: StatusCode,
    problem: Option<&Problem>,
    answered: bool,
) -> HttpResponse {
    let closed = must_be_open(event, app.clock.now()).err();
    let accepted = guest.status == GuestStatus::Accepted;
    let base = origin::public_base(app, request);
    let code = (accepted && event.status != EventStatus::Cancelled).then(|| code(&format!("{base}/convite/{secret}")));
    let values = context! {
        title => &event.title, when => words::when(event), place => words::place(&event.place), map => words::map(&event.place),
        situation => status_on_screen(event.status), reason => &event.status_reason,
        unusual => matches!(event.status, EventStatus::Cancelled | EventStatus::Postponed),
        dated => words::has_date(event), name => &guest.name, secret, answered,
        status => guest.status.to_value(), companions => guest.companions, coming => guest.coming,
        people => guest.people(), code => code.flatten(), checked_in => guest.checked_in_at.is_some(),
        closed => closed.as_ref().map(Problem::detail), fault => problem.map(Problem::told),
    };
    page(app, status, "invitation", values).await
}

async fn refused(app: &App, problem: &Problem) -> HttpResponse {
    page(app, problem.status(), "refused", context! { detail => problem.told() }).await
}

async fn page(app: &App, status: StatusCode, template: &str, values: Value) -> HttpResponse {
    match identity::on_doors(app).await {
        Ok(office) => door::page(&TEMPLATES, status, template, context! { ..office, ..values }),
        Err(problem) => problem.error_response(),
    }
}

/// The address as a code to be read at the door, dark on light in whatever theme.
fn code(url: &str) -> Option<String> {
    let code = QrCode::new(url).ok()?;
    let drawn = code.render::<svg::Color<'_>>().min_dimensions(240, 240).build();
    let at = drawn.find("<svg ")?;
    let label = "role=\"img\" aria-label=\"Código QR do seu convite, para a entrada\"";
    Some(drawn[at..].replacen("<svg ", &format!("<svg {label} "), 1))
}

/// The event as a calendar file, with what a guest is told and nothing else.
fn file(event: Event) -> String {
    let row = Event {
        description_html: String::new(),
        press_info: EventPressInfo::default(),
        tags: Tags::default(),
        ..event
    };
    Calendar { name: &row.title.clone(), pages: None }.file(&[row], &HashMap::new())
}
