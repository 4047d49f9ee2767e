//! The page behind an approval link: plain HTML and a form, on whatever telephone, without script.
use super::service::{self, Decision, Opened};
use crate::{
    app::App,
    auth::origin,
    identity,
    kernel::{door, problem::Problem},
};
use actix_web::{
    HttpRequest, HttpResponse, ResponseError, get,
    http::StatusCode,
    post,
    web::{Data, Form, Path, ServiceConfig},
};
use chrono_tz::America::Fortaleza;
use minijinja::{Environment, Value, context};
use serde::Deserialize;
use std::sync::LazyLock;

static TEMPLATES: LazyLock<Environment<'static>> = LazyLock::new(|| {
    door::templates(&[
        ("read", include_str!("templates/read.html")),
        ("done", include_str!("templates/done.html")),
        ("refused", include_str!("templates/refused.html")),
    ])
});

pub fn configure(config: &mut ServiceConfig) {
    config.service(read).service(send_code).service(decide);
}

/// The buttons of the form.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
enum Button {
    Approve,
    RequestChanges,
}

#[derive(Debug, Deserialize)]
struct Answer {
    decision: Button,
    #[serde(default)]
    code: String,
    #[serde(default)]
    note: String,
}

#[get("/aprovar/{secret}")]
async fn read(app: Data<App>, secret: Path<String>) -> HttpResponse {
    match service::open(&app, &secret).await {
        Ok(opened) => page(&app, StatusCode::OK, "read", reading(&app, &opened, &secret, None, "", false)).await,
        Err(problem) => refused(&app, &problem).await,
    }
}

#[post("/aprovar/{secret}/codigo")]
async fn send_code(app: Data<App>, request: HttpRequest, secret: Path<String>) -> HttpResponse {
    let sent = async {
        origin::check(&request, &app)?;
        service::send_code(&app, &secret).await?;
        service::open(&app, &secret).await
    };
    match sent.await {
        Ok(opened) => page(&app, StatusCode::OK, "read", reading(&app, &opened, &secret, None, "", true)).await,
        // Nothing is lost by waiting: the text and the form stay.
        Err(problem) if problem.status() == StatusCode::TOO_MANY_REQUESTS => again(&app, &secret, &problem, "").await,
        Err(problem) => refused(&app, &problem).await,
    }
}

#[post("/aprovar/{secret}")]
async fn decide(
    app: Data<App>,
    request: HttpRequest,
    secret: Path<String>,
    form: Result<Form<Answer>, actix_web::Error>,
) -> HttpResponse {
    if let Err(problem) = origin::check(&request, &app) {
        return refused(&app, &problem).await;
    }
    let Ok(Form(answer)) = form else {
        return refused(&app, &Problem::bad_request("bad_form", "O formulário não chegou inteiro. Tente de novo."))
            .await;
    };
    let decision = match answer.decision {
        Button::Approve => Decision::Approve,
        Button::RequestChanges => Decision::RequestChanges(answer.note.clone()),
    };
    let approves = answer.decision == Button::Approve;
    match service::decide(&app, &secret, &answer.code, decision).await {
        Ok(release) => page(&app, StatusCode::OK, "done", context! { title => release.title, approves }).await,
        // A wrong code or an empty note is mended on the page itself.
        Err(problem) if [403, 409, 422].contains(&problem.status().as_u16()) => {
            again(&app, &secret, &problem, &answer.note).await
        }
        Err(problem) => refused(&app, &problem).await,
    }
}

/// The text and the form once more, with what was wrong.
async fn again(app: &App, secret: &str, problem: &Problem, note: &str) -> HttpResponse {
    match service::open(app, secret).await {
        Ok(opened) => {
            let values = reading(app, &opened, secret, Some(problem), note, false);
            let mut response = page(app, problem.status(), "read", values).await;
            for (name, value) in problem.headers() {
                response.headers_mut().insert(name.clone(), value.clone());
            }
            response
        }
        Err(problem) => refused(app, &problem).await,
    }
}

fn reading(
    app: &App,
    Opened { link, release, reader, hurdle }: &Opened,
    secret: &str,
    problem: Option<&Problem>,
    note: &str,
    sent: bool,
) -> Value {
    let until = link.expires_at.with_timezone(&Fortaleza).format("%d/%m/%Y às %Hh%M").to_string();
    context! {
        title => &release.title, subtitle => &release.subtitle, dateline => &release.dateline, byline => &release.byline,
        summary => &release.summary, body => &release.body_html, language => &release.language,
        version => release.content_version, reader => &reader.name, email => hidden(&reader.email), secret, until, note, sent,
        mails => app.mailer.is_some(), fault => problem.map(Problem::told),
        note_at_fault => problem.is_some_and(|problem| problem.errors().iter().any(|fault| fault.pointer == "/note")),
        hurdle => hurdle.as_ref().map(Problem::told),
    }
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

/// «a…@cidades.ce.gov.br»: enough to know one's own address by.
fn hidden(email: &str) -> String {
    let (name, domain) = email.split_once('@').unwrap_or((email, ""));
    format!("{}…@{domain}", name.chars().take(1).collect::<String>())
}
