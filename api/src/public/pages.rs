//! The newsroom as the server sends it: the application's page with title, description, OpenGraph and the text in
//! plain semantic HTML, so that a shared link shows well and reading needs no script.
use super::{
    answers::{Answer, Kind},
    dto::{PublicReleaseOut, PublicReleaseParams},
    formats::{FeedForm, FeedParams, Story, json_ld},
    service::{self, Found},
    site::Site,
};
use crate::{
    app::App,
    compliance::Hiding,
    http::spa,
    kernel::{freshness::Topic, html::Html, months::day, problem::Problem},
};
use actix_web::{
    HttpRequest, HttpResponse, ResponseError, get,
    http::header::ContentType,
    web::{Data, Path, ServiceConfig},
};
use chrono::{DateTime, Utc};
use chrono_tz::America::Fortaleza;
use minijinja::{AutoEscape, Environment, Value, context, value::Serde};
use std::sync::LazyLock;

static TEMPLATES: LazyLock<Environment<'static>> = LazyLock::new(|| {
    let mut templates = Environment::new();
    templates.set_auto_escape_callback(|_| AutoEscape::Html);
    for (name, source) in [
        ("article", include_str!("templates/article.html")),
        ("list", include_str!("templates/list.html")),
        ("gone", include_str!("templates/gone.html")),
        ("head", include_str!("templates/head.html")),
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
    config.service(newsroom).service(article);
}

#[get("/imprensa")]
async fn newsroom(app: Data<App>, request: HttpRequest) -> HttpResponse {
    match list_page(&app, &request).await {
        Ok(response) => response,
        Err(problem) => failure(&app, &request, &problem),
    }
}

#[get("/imprensa/{slug}")]
async fn article(app: Data<App>, request: HttpRequest, slug: Path<String>) -> HttpResponse {
    match article_page(&app, &request, &slug).await {
        Ok(response) => response,
        Err(problem) => failure(&app, &request, &problem),
    }
}

async fn list_page(app: &App, request: &HttpRequest) -> Result<HttpResponse, Problem> {
    let address = address(app, request);
    let key = format!("page {address}?{}", request.query_string());
    let make = async |hiding: &Hiding| {
        // The application reads its filters itself; what it cannot read here, it tells the reader.
        let params = serde_urlencoded::from_str::<PublicReleaseParams>(request.query_string()).unwrap_or_default();
        let feeds = feeds(&params);
        let page = service::list(app, hiding, params).await?;
        let days: Vec<String> = page.items.iter().map(|item| day(item.head.published_at)).collect();
        let office = &app.config.server.office;
        let title = format!("Sala de imprensa · {office}");
        let head = context! {
            title => &title, og_title => &title, description => format!("Notícias, notas oficiais e avisos de pauta: {office}."),
            office, kind => "website", url => address, canonical => request.query_string().is_empty(),
            alternates => &feeds,
        };
        let content = render("list", context! { page => Serde(&page), days, office, feeds })?;
        let answer = Answer::new(spa::with(&render("head", head)?, &content), None, Kind::Html);
        Ok((answer, vec![Topic::Public, Topic::Kind("unit")]))
    };
    Answer::kept(app, request, key, make).await
}

async fn article_page(app: &App, request: &HttpRequest, slug: &str) -> Result<HttpResponse, Problem> {
    let address = address(app, request);
    let key = format!("page {address}");
    let make = async |hiding: &Hiding| {
        let site = Site::of(app, request);
        let (story, linked) = match service::get(app, hiding, slug).await? {
            Found::Here { release, linked } => (Story::new(&site, *release), linked),
            Found::Moved { id, slug } => {
                return Ok((Answer::moved(&format!("/imprensa/{slug}")), vec![Topic::Item(id)]));
            }
        };
        let (release, formats) = (&story.release, formats(&story.release.head.slug));
        let office = &app.config.server.office;
        let head = context! {
            title => format!("{} · {office}", release.head.title), og_title => &release.head.title,
            description => &story.summary, office, kind => "article", url => address, canonical => true,
            published_at => release.head.published_at.to_rfc3339(), updated_at => release.head.updated_at.to_rfc3339(),
            alternates => &formats, article => Serde(json_ld::write(&site, &story)),
        };
        let published = day(release.head.published_at);
        let corrected: Vec<String> = release.corrections.iter().map(|told| corrected(told.at)).collect();
        let related: Vec<String> = release.related.iter().map(|other| day(other.published_at)).collect();
        let content = context! { release => Serde(release), published, corrected, related, office, formats };
        let content = render("article", content)?;
        let answer = Answer::new(spa::with(&render("head", head)?, &content), None, Kind::Html);
        let topics = linked.into_iter().chain([release.head.id]).map(Topic::Item).chain([Topic::Kind("unit")]);
        Ok((answer, topics.collect()))
    };
    Answer::kept(app, request, key, make).await
}

/// The page of what is not there, with the status that says so.
fn failure(app: &App, request: &HttpRequest, problem: &Problem) -> HttpResponse {
    let office = &app.config.server.office;
    let title = match problem.status().as_u16() {
        410 => "Texto retirado do ar",
        451 => "Indisponível no período eleitoral",
        404 => "Página não encontrada",
        _ => return problem.error_response(),
    };
    let head = context! {
        title => format!("{title} · {office}"), og_title => title, description => problem.detail(), office,
        kind => "website", url => address(app, request), canonical => false,
    };
    let content = context! { title, detail => problem.detail(), office };
    match (render("head", head), render("gone", content)) {
        (Ok(head), Ok(content)) => HttpResponse::build(problem.status())
            .insert_header(ContentType::html())
            .insert_header(("Cache-Control", "no-cache"))
            .body(spa::with(&head, &content)),
        _ => problem.error_response(),
    }
}

fn render(template: &str, values: Value) -> Result<String, Problem> {
    let rendered = TEMPLATES.get_template(template).and_then(|template| template.render(values));
    rendered.map_err(|error| {
        tracing::error!(%error, template, "cannot render");
        Problem::internal()
    })
}

/// The absolute address of the page.
fn address(app: &App, request: &HttpRequest) -> String {
    Site::of(app, request).absolute(request.path())
}

/// The feeds of what `params` ask for, as a page names them: type, address, title.
fn feeds(params: &PublicReleaseParams) -> Vec<Value> {
    let params = FeedParams { tag: params.tag.clone(), unit: params.unit.clone(), municipality: params.municipality };
    let feed = |form: FeedForm| context! { kind => form.kind().media_type(), href => form.path(&params), title => form.name() };
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

/// «Correção, 21/11/2026 14h05», in the time of Fortaleza: what a correction is headed with, wherever it is told.
pub fn corrected(at: DateTime<Utc>) -> String {
    at.with_timezone(&Fortaleza).format("Correção, %d/%m/%Y %Hh%M").to_string()
}
