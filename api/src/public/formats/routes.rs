//! Addresses of the formats: suffixes of a release, the feeds, the news sitemap and `/robots.txt`.
use super::{FeedForm, FeedParams, Form, JsonFeed, Ninjs, NinjsList, feed, item, sitemap};
use crate::{
    app::App,
    auth::origin,
    kernel::{params::Params, problem::Problem},
};
use actix_web::{
    HttpRequest, HttpResponse, get,
    http::header::{CACHE_CONTROL, ContentType},
    web::{Data, Path, ServiceConfig},
};
use utoipa_actix_web::service_config::ServiceConfig as ApiConfig;

/// What is at an address under `/api/v1`; before the address without a suffix, which would take it for a slug.
pub fn suffixed(config: &mut ApiConfig) {
    config.service(get_release_ninjs).service(get_release_text).service(get_release_pdf);
}

/// What is at an address of the site.
pub fn configure(config: &mut ServiceConfig) {
    config.service(feed_rss).service(feed_atom).service(feed_json).service(feed_ninjs);
    config.service(news_sitemap).service(robots).service(press_kit);
}

/// A published release as IPTC ninjs 3.1
#[utoipa::path(tag = "public", operation_id = "getPublicReleaseNinjs", params(("slug" = String, Path)),
    responses((status = 200, body = Ninjs, content_type = "application/ninjs+json")), security(()))]
#[get("/public/releases/{slug}.ninjs.json")]
async fn get_release_ninjs(app: Data<App>, request: HttpRequest, slug: Path<String>) -> Result<HttpResponse, Problem> {
    item(&app, &request, &slug, Form::Ninjs).await
}

/// A published release as plain text
#[utoipa::path(tag = "public", operation_id = "getPublicReleaseText", params(("slug" = String, Path)),
    responses((status = 200, body = String, content_type = "text/plain")), security(()))]
#[get("/public/releases/{slug}.txt")]
async fn get_release_text(app: Data<App>, request: HttpRequest, slug: Path<String>) -> Result<HttpResponse, Problem> {
    item(&app, &request, &slug, Form::Text).await
}

/// A published release as PDF, on the office's letterhead
#[utoipa::path(tag = "public", operation_id = "getPublicReleasePdf", params(("slug" = String, Path)),
    responses((status = 200, body = String, content_type = "application/pdf")), security(()))]
#[get("/public/releases/{slug}.pdf")]
async fn get_release_pdf(app: Data<App>, request: HttpRequest, slug: Path<String>) -> Result<HttpResponse, Problem> {
    item(&app, &request, &slug, Form::Pdf).await
}

/// The newest releases as RSS 2.0
#[utoipa::path(tag = "public", operation_id = "feedRss", params(FeedParams),
    responses((status = 200, body = String, content_type = "application/rss+xml")), security(()))]
#[get("/feeds/releases.rss")]
pub async fn feed_rss(
    app: Data<App>,
    request: HttpRequest,
    params: Params<FeedParams>,
) -> Result<HttpResponse, Problem> {
    feed(&app, &request, params.0, FeedForm::Rss).await
}

/// The newest releases as Atom 1.0
#[utoipa::path(tag = "public", operation_id = "feedAtom", params(FeedParams),
    responses((status = 200, body = String, content_type = "application/atom+xml")), security(()))]
#[get("/feeds/releases.atom")]
pub async fn feed_atom(
    app: Data<App>,
    request: HttpRequest,
    params: Params<FeedParams>,
) -> Result<HttpResponse, Problem> {
    feed(&app, &request, params.0, FeedForm::Atom).await
}

/// The newest releases as JSON Feed 1.1
#[utoipa::path(tag = "public", operation_id = "feedJson", params(FeedParams),
    responses((status = 200, body = JsonFeed, content_type = "application/feed+json")), security(()))]
#[get("/feeds/releases.json")]
pub async fn feed_json(
    app: Data<App>,
    request: HttpRequest,
    params: Params<FeedParams>,
) -> Result<HttpResponse, Problem> {
    feed(&app, &request, params.0, FeedForm::Json).await
}

/// The newest releases as IPTC ninjs 3.1, in the associations of one item
#[utoipa::path(tag = "public", operation_id = "feedNinjs", params(FeedParams),
    responses((status = 200, body = NinjsList, content_type = "application/ninjs+json")), security(()))]
#[get("/feeds/releases.ninjs.json")]
pub async fn feed_ninjs(
    app: Data<App>,
    request: HttpRequest,
    params: Params<FeedParams>,
) -> Result<HttpResponse, Problem> {
    feed(&app, &request, params.0, FeedForm::Ninjs).await
}

/// What came out in the last two days, for news search engines
#[utoipa::path(tag = "public", operation_id = "newsSitemap",
    responses((status = 200, body = String, content_type = "application/xml")), security(()))]
#[get("/sitemap-news.xml")]
pub async fn news_sitemap(app: Data<App>, request: HttpRequest) -> Result<HttpResponse, Problem> {
    sitemap(&app, &request).await
}

/// Where search engines find the sitemap
#[utoipa::path(tag = "public", operation_id = "robots",
    responses((status = 200, body = String, content_type = "text/plain")), security(()))]
#[get("/robots.txt")]
pub async fn robots(app: Data<App>, request: HttpRequest) -> HttpResponse {
    let sitemap = format!("{}/sitemap-news.xml", origin::public_base(&app, &request));
    HttpResponse::Ok()
        .insert_header(ContentType::plaintext())
        .insert_header((CACHE_CONTROL, "public, max-age=3600"))
        .body(format!("User-agent: *\nAllow: /\n\nSitemap: {sitemap}\n"))
}

/// All formats of a published release in one archive
///
/// A folder with the text as `txt`, `html`, `pdf` and `ninjs.json`.
#[utoipa::path(tag = "public", operation_id = "getPressKit", params(("slug" = String, Path)),
    responses((status = 200, body = String, content_type = "application/zip"),
        (status = 308, description = "It has another address now", headers(("Location" = String)))), security(()))]
#[get("/imprensa/{slug}/kit.zip")]
pub async fn press_kit(app: Data<App>, request: HttpRequest, slug: Path<String>) -> Result<HttpResponse, Problem> {
    super::press_kit(&app, &request, &slug).await
}
