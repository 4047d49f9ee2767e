//! The page behind a press pass: what is under embargo, without script, kept by nobody and found by nobody.
use super::{
    entity::Model,
    service::{self, Embargoed, Found},
};
use crate::{
    app::App,
    auth::origin::client_address,
    http::spa::NEWSROOM,
    kernel::problem::Problem,
    public::{kind_name, minute},
    releases::ReleaseRow,
    units::UnitTree,
};
use actix_web::{
    HttpRequest, HttpResponse, HttpResponseBuilder, ResponseError, get,
    http::{StatusCode, header},
    web::{Data, Path, ServiceConfig},
};
use chrono::{DateTime, Utc};
use minijinja::{AutoEscape, Environment, Value, context, value::Serde};
use std::sync::LazyLock;
use uuid::Uuid;

static TEMPLATES: LazyLock<Environment<'static>> = LazyLock::new(|| {
    let mut templates = Environment::new();
    templates.set_auto_escape_callback(|_| AutoEscape::Html);
    for (name, source) in [
        ("layout", include_str!("templates/layout.html")),
        ("list", include_str!("templates/list.html")),
        ("text", include_str!("templates/text.html")),
        ("refused", include_str!("templates/refused.html")),
    ] {
        if let Err(error) = templates.add_template(name, source) {
            tracing::error!(%error, name, "bad template");
        }
    }
    templates
});

pub fn configure(config: &mut ServiceConfig) {
    config.service(list).service(text);
}

#[get("/imprensa/embargo/{secret}")]
async fn list(app: Data<App>, request: HttpRequest, secret: Path<String>) -> HttpResponse {
    match service::open_list(&app, &secret, &from(&app, &request)).await {
        Ok((pass, rows)) => {
            let Ok(tree) = app.units.tree(&app).await else { return Problem::unavailable().error_response() };
            let items: Vec<Value> = rows.iter().map(|row| item(row, &tree, &secret)).collect();
            page(&app, StatusCode::OK, "list", Some(&pass), context! { items }).await
        }
        Err(problem) => refused(&app, &problem).await,
    }
}

#[get("/imprensa/embargo/{secret}/{slug}")]
async fn text(app: Data<App>, request: HttpRequest, path: Path<(String, String)>) -> HttpResponse {
    let (secret, slug) = path.into_inner();
    match service::open_text(&app, &secret, &slug, &from(&app, &request)).await {
        Ok((pass, Found::Embargoed(embargoed))) => {
            let Ok(tree) = app.units.tree(&app).await else { return Problem::unavailable().error_response() };
            let values = context! { list => format!("/imprensa/embargo/{secret}"), ..reading(&embargoed, &tree) };
            page(&app, StatusCode::OK, "text", Some(&pass), values).await
        }
        Ok((_, Found::Public(address))) => {
            private(HttpResponse::SeeOther()).insert_header((header::LOCATION, address)).finish()
        }
        Err(problem) => refused(&app, &problem).await,
    }
}

fn from(app: &App, request: &HttpRequest) -> String {
    client_address(request, &app.config.server.trusted_proxies)
}

fn item(row: &ReleaseRow, tree: &UnitTree, secret: &str) -> Value {
    context! {
        title => &row.title, lead => row.summary.as_ref().or(row.subtitle.as_ref()), kind => kind_name(row.kind),
        unit => tree.brief(row.unit_id).map(|unit| unit.name), href => format!("/imprensa/embargo/{secret}/{}", row.slug),
        ..until(row.public_at)
    }
}

fn reading(Embargoed { release, corrections }: &Embargoed, tree: &UnitTree) -> Value {
    let told: Vec<Value> = corrections.iter().map(|row| context! { at => minute(row.at), note => &row.note }).collect();
    context! {
        title => &release.title, subtitle => &release.subtitle, byline => &release.byline, dateline => &release.dateline,
        language => &release.language, body => &release.body_html, kind => kind_name(release.kind),
        unit => tree.brief(release.unit_id).map(|unit| unit.name), corrections => told, ..until(release.public_at)
    }
}

fn until(public_at: Option<DateTime<Utc>>) -> Value {
    context! { until => public_at.map(minute), at => public_at.map(|at| at.to_rfc3339()) }
}

async fn refused(app: &App, problem: &Problem) -> HttpResponse {
    let title = match problem.status().as_u16() {
        410 => "Este endereço não serve mais",
        429 => "Aguarde um pouco",
        404 => "Não há nada neste endereço",
        _ => return problem.error_response(),
    };
    let detail = match problem.status().as_u16() {
        404 => "Confira se o link está inteiro. Se estiver, fale com a assessoria que o enviou.",
        _ => problem.detail(),
    };
    let mut response = page(app, problem.status(), "refused", None, context! { title, detail }).await;
    let told = problem.error_response();
    if let Some(wait) = told.headers().get(header::RETRY_AFTER) {
        response.headers_mut().insert(header::RETRY_AFTER, wait.clone());
    }
    response
}

async fn page(app: &App, status: StatusCode, template: &str, pass: Option<&Model>, values: Value) -> HttpResponse {
    let unit: Option<Uuid> = pass.map(|pass| pass.unit_id);
    let Ok(office) = app.identities.shown(app, unit).await else { return Problem::unavailable().error_response() };
    let holder = pass.map(|pass| context! { name => &pass.name, outlet => &pass.outlet });
    let values = context! {
        line => office.contact.line(), office => Serde(office), assets => Serde(&*NEWSROOM), pass => holder,
        expires => pass.map(|pass| minute(pass.expires_at)), ..values
    };
    match TEMPLATES.get_template(template).and_then(|template| template.render(values)) {
        Ok(html) => private(HttpResponse::build(status))
            .insert_header((header::CONTENT_TYPE, "text/html; charset=utf-8"))
            .body(html),
        Err(error) => {
            tracing::error!(%error, template, "cannot render");
            Problem::internal().error_response()
        }
    }
}

/// Nobody keeps it, finds it, or learns its address from a link or a picture elsewhere.
fn private(mut response: HttpResponseBuilder) -> HttpResponseBuilder {
    response
        .insert_header((header::CACHE_CONTROL, "no-store"))
        .insert_header((header::REFERRER_POLICY, "no-referrer"))
        .insert_header(("X-Robots-Tag", "noindex, nofollow, noarchive"));
    response
}
