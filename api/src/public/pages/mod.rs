//! The newsroom as the server sends it: whole pages, with title, description, OpenGraph and the text in plain semantic
//! HTML, so that a shared link shows well and reading needs no script.
mod agenda;
mod article;
mod event;
mod list;
mod more;

use super::{
    answers::Kind,
    dto::{PublicReleaseOut, PublicReleaseParams},
    formats::{FeedForm, FeedParams},
    site::Site,
};
use crate::{
    app::App,
    http::spa::{self, NEWSROOM},
    kernel::{html::Html, months::day, problem::Problem},
};
use actix_web::{HttpRequest, HttpResponse, ResponseError, http::header::ContentType, web::ServiceConfig};
use chrono::{DateTime, Utc};
use chrono_tz::America::Fortaleza;
use minijinja::{AutoEscape, Environment, Value, context, value::Serde};
use std::sync::LazyLock;

static TEMPLATES: LazyLock<Environment<'static>> = LazyLock::new(|| {
    let mut templates = Environment::new();
    templates.set_auto_escape_callback(|_| AutoEscape::Html);
    templates.add_filter("dial", dial);
    for (name, source) in [
        ("head", include_str!("../templates/head.html")),
        ("frame", include_str!("../templates/frame.html")),
        ("article", include_str!("../templates/article.html")),
        ("list", include_str!("../templates/list.html")),
        ("gone", include_str!("../templates/gone.html")),
        ("subjects", include_str!("../templates/subjects.html")),
        ("receive", include_str!("../templates/receive.html")),
        ("contact", include_str!("../templates/contact.html")),
        ("agenda", include_str!("../templates/agenda.html")),
        ("event", include_str!("../templates/event.html")),
        ("kit", include_str!("../templates/kit.html")),
    ] {
        if let Err(error) = templates.add_template(name, source) {
            tracing::error!(%error, name, "bad template");
        }
    }
    templates
});

/// Characters of a description that search engines and messengers show.
const DESCRIPTION: usize = 200;

pub fn configure(config: &mut ServiceConfig) {
    // Before the addresses of texts, which these words are kept from (`releases::content::is_reserved`).
    config.service(agenda::agenda).service(event::event_of_agenda);
    config.service(more::subjects).service(more::receive).service(more::contact);
    config.service(list::newsroom).service(article::article);
}

/// What stands at the head of a page.
#[derive(Debug, Default)]
struct Head<'a> {
    title: &'a str,
    description: String,
    /// The one address of what it shows; none for what search engines should leave out.
    canonical: Option<String>,
    alternates: Vec<Value>,
    /// The picture that is seen first.
    image: Option<String>,
    /// Of a text: when it came out, and when it changed.
    article: Option<(DateTime<Utc>, DateTime<Utc>)>,
    /// What it shows, as search engines read it (schema.org).
    data: Option<serde_json::Value>,
}

/// A whole page: the application's, with this head and content in it.
fn page(site: &Site, request: &HttpRequest, head: Head, template: &str, content: Value) -> Result<String, Problem> {
    let office = office(site);
    let Head { title, description, canonical, alternates, image, article, data } = head;
    let (published_at, updated_at) = article.map(|(at, changed)| (at.to_rfc3339(), changed.to_rfc3339())).unzip();
    let values = context! {
        title => if title.is_empty() { site.office.clone() } else { format!("{title} · {}", site.office) },
        og_title => title, description, canonical, alternates, image, published_at, updated_at,
        office => &office,
        kind => if article.is_some() { "article" } else { "website" }, url => site.absolute(request.path()),
        data => data.map(Serde), served => Serde(&site.identity),
        assets => Serde(&*NEWSROOM),
    };
    Ok(spa::with(&render("head", values)?, &render(template, context! { office, ..content })?))
}

/// Who speaks, as pages show it.
fn office(site: &Site) -> Value {
    let own = &site.identity;
    context! { name => &own.name, accent => Serde(&own.accent), crest => Serde(&own.crest), contact => Serde(&own.contact), line => &site.contact }
}

/// The page of what is not there, with the status that says so.
async fn failure(app: &App, request: &HttpRequest, problem: &Problem) -> HttpResponse {
    let (title, detail) = match problem.status().as_u16() {
        400 => ("Endereço não reconhecido", "O endereço pede algo que a sala de imprensa não sabe mostrar."),
        404 => ("Página não encontrada", problem.detail()),
        410 => ("Texto retirado do ar", problem.detail()),
        451 => ("Indisponível no período eleitoral", problem.detail()),
        _ => return problem.error_response(),
    };
    let Ok(site) = Site::of(app, request, None).await else { return problem.error_response() };
    let head = Head { title, description: detail.to_owned(), ..Head::default() };
    match page(&site, request, head, "gone", context! { title, detail }) {
        Ok(html) => HttpResponse::build(problem.status())
            .insert_header(ContentType::html())
            .insert_header(("Cache-Control", "no-cache"))
            .body(html),
        Err(_) => problem.error_response(),
    }
}

/// A page, or the one of what is not there.
async fn or_failure(app: &App, request: &HttpRequest, page: Result<HttpResponse, Problem>) -> HttpResponse {
    match page {
        Ok(response) => response,
        Err(problem) => failure(app, request, &problem).await,
    }
}

/// A template filled with `values`.
pub fn render(template: &str, values: Value) -> Result<String, Problem> {
    TEMPLATES.get_template(template).and_then(|template| template.render(values)).map_err(|error| {
        tracing::error!(%error, template, "cannot render");
        Problem::internal()
    })
}

/// Of what `params` ask for, that by which feeds are narrowed.
fn feed_params(params: &PublicReleaseParams) -> FeedParams {
    FeedParams { tag: params.tag.clone(), unit: params.unit.clone(), municipality: params.municipality }
}

/// The feeds of what `params` ask for, as a page names them: type, address, title.
fn feeds(origin: &str, params: &PublicReleaseParams) -> Vec<Value> {
    let params = feed_params(params);
    let feed = |form: FeedForm| context! { kind => form.kind().media_type(), href => format!("{origin}{}", form.path(&params)), title => form.name() };
    FeedForm::ALL.into_iter().map(feed).collect()
}

/// The formats of a release, as a page names them.
fn formats(slug: &str) -> Vec<Value> {
    let form = |kind: Kind, suffix: &str, title: &str| {
        context! { kind => kind.media_type(), href => format!("/api/v1/public/releases/{slug}{suffix}"), title }
    };
    vec![
        form(Kind::Pdf, ".pdf", "PDF"),
        form(Kind::Text, ".txt", "Texto"),
        form(Kind::Ninjs, ".ninjs.json", "ninjs"),
        form(Kind::Json, "", "JSON"),
    ]
}

/// A sentence or two about the release.
pub fn description(release: &PublicReleaseOut) -> String {
    let own = release.head.summary.clone().or_else(|| release.head.subtitle.clone());
    own.or_else(|| Html::from_stored(release.body_html.clone()).first_paragraph(DESCRIPTION)).unwrap_or_default()
}

/// «21/11/2026 14h05», in the time of Fortaleza.
pub fn minute(at: DateTime<Utc>) -> String {
    at.with_timezone(&Fortaleza).format("%d/%m/%Y %Hh%M").to_string()
}

/// «12 de março de 2026, 14:05», in the time of Fortaleza.
fn moment(at: DateTime<Utc>) -> String {
    format!("{}, {}", day(at), at.with_timezone(&Fortaleza).format("%H:%M"))
}

/// «Correção, 21/11/2026 14h05», in the time of Fortaleza: what a correction is headed with, wherever it is told.
pub fn corrected(at: DateTime<Utc>) -> String {
    format!("Correção, {}", minute(at))
}

/// «(85) 3101-0000» as it is dialled from anywhere: with the code of Brazil, unless it has one.
#[allow(clippy::needless_pass_by_value, reason = "as the template engine calls it")]
fn dial(number: String) -> String {
    let digits: String = number.chars().filter(char::is_ascii_digit).collect();
    let is_whole = number.trim_start().starts_with('+') || !(10..=11).contains(&digits.len());
    if is_whole && !number.trim_start().starts_with('+') {
        return digits;
    }
    if is_whole { format!("+{digits}") } else { format!("+55{digits}") }
}

#[cfg(test)]
mod tests {
    use super::dial;

    #[test]
    fn numbers_are_dialled_from_anywhere() {
        for (number, dialled) in [
            ("(85) 3101-0000", "+558531010000"),
            ("85 9 9999-0000", "+5585999990000"),
            ("+55 85 3101-0000", "+558531010000"),
            ("0800 280 0000", "+5508002800000"),
            ("190", "190"),
        ] {
            assert_eq!(dial(number.to_owned()), dialled, "{number}");
        }
    }
}
