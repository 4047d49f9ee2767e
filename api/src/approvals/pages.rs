//! The page behind an approval link: plain HTML and a form, on whatever telephone, without script.
use super::{
    entity::Model,
    service::{self, Decision},
};
use crate::{
    app::App,
    auth::{Caller, origin},
    kernel::problem::Problem,
    releases::entity::Model as Release,
};
use actix_web::{
    HttpRequest, HttpResponse, get,
    http::{StatusCode, header},
    post,
    web::{Data, Form, Path, ServiceConfig},
};
use chrono_tz::America::Fortaleza;
use minijinja::{AutoEscape, Environment, Value, context, value::Serde};
use serde::Deserialize;
use std::sync::LazyLock;

static TEMPLATES: LazyLock<Environment<'static>> = LazyLock::new(|| {
    let mut templates = Environment::new();
    templates.set_auto_escape_callback(|_| AutoEscape::Html);
    for (name, source) in [
        ("layout", include_str!("templates/layout.html")),
        ("read", include_str!("templates/read.html")),
        ("done", include_str!("templates/done.html")),
        ("refused", include_str!("templates/refused.html")),
    ] {
        if let Err(error) = templates.add_template(name, source) {
            tracing::error!(%error, name, "bad template");
        }
    }
    templates
});

pub fn configure(config: &mut ServiceConfig) {
    config.service(read).service(send_code).service(decide);
}

#[derive(Debug, Deserialize)]
struct Answer {
    decision: String,
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
    let decision = match answer.decision.as_str() {
        "approve" => Decision::Approve,
        _ => Decision::RequestChanges(answer.note.clone()),
    };
    let approves = matches!(decision, Decision::Approve);
    match service::decide(&app, &secret, &answer.code, decision).await {
        Ok(release) => page(&app, StatusCode::OK, "done", context! { title => release.title, approves }).await,
        // A wrong code or an empty note is mended on the page itself.
        Err(problem) if [403, 409, 422].contains(&problem.status().as_u16()) => {
            match service::open(&app, &secret).await {
                Ok(opened) => {
                    let values = reading(&app, &opened, &secret, Some(&problem), &answer.note, false);
                    page(&app, problem.status(), "read", values).await
                }
                Err(problem) => refused(&app, &problem).await,
            }
        }
        Err(problem) => refused(&app, &problem).await,
    }
}

fn reading(
    app: &App,
    (link, release, reader): &(Model, Release, std::sync::Arc<Caller>),
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
    }
}

async fn refused(app: &App, problem: &Problem) -> HttpResponse {
    page(app, problem.status(), "refused", context! { detail => problem.told() }).await
}

/// The page, which nobody keeps, finds or learns the address of from a link elsewhere. (`no-referrer` would also make browsers
/// send the form with `Origin: null`, as a foreign page would.)
async fn page(app: &App, status: StatusCode, template: &str, values: Value) -> HttpResponse {
    let office = async {
        app.fresh.catch_up().await?;
        app.identities.shown(app, None).await
    };
    let office = match office.await {
        Ok(office) => office,
        Err(problem) => return actix_web::ResponseError::error_response(&problem),
    };
    let values = context! { office => office.name, accent => Serde(office.accent), ..values };
    match TEMPLATES.get_template(template).and_then(|template| template.render(values)) {
        Ok(html) => HttpResponse::build(status)
            .insert_header((header::CONTENT_TYPE, "text/html; charset=utf-8"))
            .insert_header((header::CACHE_CONTROL, "no-store"))
            .insert_header((header::REFERRER_POLICY, "same-origin"))
            .insert_header(("X-Robots-Tag", "noindex, nofollow"))
            .body(html),
        Err(error) => {
            tracing::error!(%error, template, "cannot render");
            actix_web::ResponseError::error_response(&Problem::internal())
        }
    }
}

/// «a…@cidades.ce.gov.br»: enough to know one's own address by.
fn hidden(email: &str) -> String {
    let (name, domain) = email.split_once('@').unwrap_or((email, ""));
    format!("{}…@{domain}", name.chars().take(1).collect::<String>())
}
