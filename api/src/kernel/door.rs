//! Pages behind a secret address: plain HTML, on whatever telephone, without script; nobody keeps, finds or passes them on.
use super::problem::Problem;
use actix_web::{
    HttpResponse, ResponseError,
    http::{StatusCode, header},
};
use minijinja::{AutoEscape, Environment, Value};

/// The templates of such pages, each of which may extend `layout`.
pub fn templates(sources: &[(&'static str, &'static str)]) -> Environment<'static> {
    let mut templates = Environment::new();
    templates.set_auto_escape_callback(|_| AutoEscape::Html);
    for (name, source) in sources.iter().chain(&[("layout", include_str!("templates/layout.html"))]) {
        if let Err(error) = templates.add_template(name, source) {
            tracing::error!(%error, name, "bad template");
        }
    }
    templates
}

/// One of the pages. (`no-referrer` would also make browsers send a form with `Origin: null`, as a foreign page would.)
pub fn page(templates: &Environment<'_>, status: StatusCode, template: &str, values: Value) -> HttpResponse {
    match templates.get_template(template).and_then(|template| template.render(values)) {
        Ok(html) => HttpResponse::build(status)
            .insert_header((header::CONTENT_TYPE, "text/html; charset=utf-8"))
            .insert_header((header::CACHE_CONTROL, "no-store"))
            .insert_header((header::REFERRER_POLICY, "same-origin"))
            .insert_header(("X-Robots-Tag", "noindex, nofollow"))
            .body(html),
        Err(error) => {
            tracing::error!(%error, template, "cannot render");
            Problem::internal().error_response()
        }
    }
}
