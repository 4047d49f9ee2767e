//! Which route belongs to which slice. This is the place to add a new one.
use super::{contract, spa, system};
use crate::{
    advisories, agenda, approvals, auth, changes, compliance, dashboard, delegations, identity, imports,
    kernel::problem::Problem, live, municipalities, precedence, presence, press_passes, public, release_templates,
    releases, resources, saved_searches, units, users,
};
use actix_web::{
    HttpRequest, HttpResponse, ResponseError,
    body::MessageBody,
    dev::{ServiceRequest, ServiceResponse},
    http::{Method, StatusCode, header},
    middleware::Next,
    web::{PathConfig, ServiceConfig},
};
use std::sync::LazyLock;
use utoipa_actix_web::scope;

/// The API, every slice of it.
pub fn api() -> utoipa_actix_web::scope::Scope<
    impl actix_web::dev::ServiceFactory<
        ServiceRequest,
        Config = (),
        Response = ServiceResponse<actix_web::body::BoxBody>,
        Error = actix_web::Error,
        InitError = (),
    >,
> {
    scope::scope("/api/v1")
        .configure(auth::routes::configure)
        .configure(units::routes::configure)
        .configure(identity::routes::configure)
        .configure(users::routes::configure)
        .configure(releases::routes::configure)
        .configure(advisories::routes::configure)
        .configure(agenda::feed_routes::configure)
        .configure(agenda::sheets::routes::configure)
        .configure(agenda::subscriptions::routes::configure)
        .configure(agenda::conflicts::routes::configure)
        .configure(agenda::board::routes::configure)
        .configure(agenda::guests::routes::configure)
        .configure(agenda::bookings::routes::configure)
        .configure(agenda::authorities::routes::configure)
        .configure(agenda::routes::configure)
        .configure(agenda::occurrence_routes::configure)
        .configure(agenda::coverages::routes::configure)
        .configure(agenda::checklists::routes::configure)
        .configure(agenda::run_of_show::routes::configure)
        .configure(municipalities::routes::configure)
        .configure(resources::routes::configure)
        .configure(precedence::routes::configure)
        .configure(release_templates::routes::configure)
        .configure(saved_searches::routes::configure)
        .configure(approvals::routes::configure)
        .configure(delegations::routes::configure)
        .configure(imports::routes::configure)
        .configure(compliance::routes::configure)
        .configure(dashboard::routes::configure)
        .configure(changes::routes::configure)
        .configure(press_passes::routes::configure)
        .configure(live::routes::configure)
        .configure(presence::routes::configure)
        .configure(public::routes::configure)
}

/// What is not in `/api/v1`, and the refusal of bad path parameters.
pub fn others(config: &mut ServiceConfig) {
    config
        .app_data(PathConfig::default().error_handler(|_, request| not_of_this_path(request).into()))
        .configure(system::configure)
        .configure(approvals::pages::configure)
        .configure(agenda::feed_routes::of_site)
        .configure(agenda::guests::pages::configure)
        .configure(public::agenda::routes::of_site)
        // Before the pages of the newsroom, which would take it for the address of a text.
        .configure(press_passes::pages::configure)
        .configure(public::formats::routes::configure)
        .configure(public::pages::configure);
}

/// Whatever no route took: a wrong method, an unknown address, or a page of the application.
pub async fn fallback(request: HttpRequest) -> HttpResponse {
    if let Some(allowed) = allowed_at(request.path()) {
        if request.method() == Method::OPTIONS {
            return HttpResponse::NoContent().insert_header((header::ALLOW, allowed.join(", "))).finish();
        }
        return method_not_allowed(allowed).error_response();
    }
    let begins = |starts: &[&str]| starts.iter().any(|start| request.path().starts_with(start));
    let reads = [Method::GET, Method::HEAD].contains(request.method());
    if begins(&["/imprensa"]) {
        return if reads { without_slash(&request) } else { method_not_allowed(&["GET", "HEAD"]).error_response() };
    }
    if begins(&["/api", "/feeds", "/health", "/metrics", "/docs", "/.well-known"]) || !reads {
        return Problem::not_found().error_response();
    }
    spa::serve(&request)
}

/// An address of the newsroom as people type it, with a slash at its end: it leads to the page.
fn without_slash(request: &HttpRequest) -> HttpResponse {
    let plain = request.path().trim_end_matches('/');
    if plain == request.path() {
        return spa::serve(request);
    }
    let query = if request.query_string().is_empty() { String::new() } else { format!("?{}", request.query_string()) };
    HttpResponse::PermanentRedirect().insert_header((header::LOCATION, format!("{plain}{query}"))).finish()
}

/// Whether something else than JSON is found at `path`, or below it.
pub fn has_formats(path: &str) -> bool {
    const THERE: [&str; 6] = [
        "/api/v1/public/releases/",
        "/api/v1/public/crests/",
        "/api/v1/public/agenda",
        "/api/v1/agenda/",
        "/api/v1/agenda.",
        live::routes::ADDRESS,
    ];
    THERE.iter().any(|start| path.starts_with(start))
}

/// Answers are JSON: who accepts none of it is told so. One public release has more formats, and sees to that itself; a
/// crest is what it is.
pub async fn negotiate<B: MessageBody + 'static>(
    request: ServiceRequest,
    next: Next<B>,
) -> Result<ServiceResponse<actix_web::body::EitherBody<B>>, actix_web::Error> {
    let accepts = request.headers().get_all(header::ACCEPT).filter_map(|value| value.to_str().ok()).collect::<Vec<_>>();
    let takes_json = |range: &str| {
        let mut parts = range.split(';').map(str::trim);
        let kind = parts.next().unwrap_or_default().to_ascii_lowercase();
        let refused = parts.any(|p| p.replace(' ', "") == "q=0" || p.replace(' ', "") == "q=0.0");
        !refused && ["*/*", "application/*", "application/json", "application/problem+json"].contains(&kind.as_str())
    };
    let fits = accepts.is_empty() || accepts.iter().any(|value| value.split(',').any(takes_json));
    if !fits && !has_formats(request.path()) && request.path().starts_with("/api/v1") {
        let detail = "Esta API responde em application/json.";
        let problem = Problem::new(StatusCode::NOT_ACCEPTABLE, "not_acceptable", "Formato não disponível", detail);
        return Ok(request.into_response(problem.error_response()).map_into_right_body());
    }
    let is_public = ["/api/v1/public/", "/feeds/"].iter().any(|start| request.path().starts_with(start));
    let mut response = next.call(request).await?;
    if is_public {
        let headers = response.headers_mut();
        headers.insert(header::ACCESS_CONTROL_ALLOW_ORIGIN, header::HeaderValue::from_static("*"));
        headers.insert(header::ACCESS_CONTROL_EXPOSE_HEADERS, header::HeaderValue::from_static("ETag, Link"));
        headers.insert(header::ACCESS_CONTROL_ALLOW_METHODS, header::HeaderValue::from_static("GET, HEAD"));
        headers.insert(header::ACCESS_CONTROL_ALLOW_HEADERS, header::HeaderValue::from_static("If-None-Match"));
    }
    Ok(response.map_into_left_body())
}

/// A word where a route has an id: `PATCH /releases/bulk` is tried as a release, though the address has methods of its own.
fn not_of_this_path(request: &HttpRequest) -> Problem {
    match allowed_at(request.path()) {
        Some(allowed) if !allowed.contains(&request.method().as_str()) => method_not_allowed(allowed),
        _ => Problem::not_found(),
    }
}

fn method_not_allowed(allowed: &[&str]) -> Problem {
    let list = allowed.join(", ");
    let problem = Problem::new(
        StatusCode::METHOD_NOT_ALLOWED,
        "method_not_allowed",
        "Método não permitido",
        format!("Este endereço aceita: {list}."),
    );
    match list.parse() {
        Ok(value) => problem.header(header::ALLOW, value),
        Err(_) => problem,
    }
}

fn allowed_at(path: &str) -> Option<&'static [&'static str]> {
    static METHODS: LazyLock<Vec<(Vec<String>, Vec<&'static str>)>> = LazyLock::new(contract::methods);
    let asked: Vec<&str> = path.split('/').collect();
    let fits = |template: &[String]| {
        template.len() == asked.len() && template.iter().zip(&asked).all(|(part, given)| takes(part, given))
    };
    let fitting = METHODS.iter().filter(|(template, _)| fits(template));
    // `{id}.ics` before `{id}`, and a word before either.
    let closest = fitting.max_by_key(|(template, _)| template.iter().map(|part| fixed(part).len()).sum::<usize>());
    closest.map(|(_, allowed)| allowed.as_slice())
}

/// Whether a part of an address is what its template asks for.
fn takes(part: &str, given: &str) -> bool {
    let fixed = fixed(part);
    if fixed == part { given == part } else { given.len() > fixed.len() && given.ends_with(fixed) }
}

/// What of a part of a template is written as it stands: all of a word, `.ics` of `{id}.ics`.
fn fixed(part: &str) -> &str {
    part.rsplit_once('}').map_or(part, |(_, suffix)| suffix)
}
