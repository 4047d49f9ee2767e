//! Routes that anyone may read, from any site.
use super::{
    answers::{Answer, Kind},
    dto::{PublicReleaseOut, PublicReleaseParams, PublicReleaseSummary},
    service,
};
use crate::{
    app::App,
    kernel::{
        freshness::Topic,
        page::{Page, next_link},
        params::Params,
        problem::Problem,
    },
};
use actix_web::{
    HttpRequest, HttpResponse, get,
    web::{Data, Path},
};
use utoipa_actix_web::service_config::ServiceConfig;

pub fn configure(config: &mut ServiceConfig) {
    config.service(list_public_releases).service(get_public_release);
}

/// The published releases, the newest first
#[utoipa::path(tag = "public", operation_id = "listPublicReleases", params(PublicReleaseParams),
    responses((status = 200, body = Page<PublicReleaseSummary>)), security(()))]
#[get("/public/releases")]
async fn list_public_releases(
    app: Data<App>,
    request: HttpRequest,
    params: Params<PublicReleaseParams>,
) -> Result<HttpResponse, Problem> {
    app.fresh.catch_up().await?;
    let hiding = app.blackouts.hiding(&app).await?;
    let make = async || {
        let page = service::list(&app, &hiding, params.0).await?;
        let link = page.next.as_deref().map(|next| next_link(&request, next));
        let answer = Answer::new(serde_json::to_string(&page).unwrap_or_default(), link, Kind::Json);
        Ok((answer, vec![Topic::Public, Topic::Kind("unit")]))
    };
    let key = format!("{}list?{}", hiding.key(), request.query_string());
    Ok(app.answers.get(&app.fresh, key, make).await?.respond(&request, hiding.lasts(&app.clock)))
}

/// A published release with its text
///
/// 410 with the reason once it was withdrawn; 451 while an electoral blackout keeps it out of sight.
#[utoipa::path(tag = "public", operation_id = "getPublicRelease", params(("slug" = String, Path)),
    responses((status = 200, body = PublicReleaseOut)), security(()))]
#[get("/public/releases/{slug}")]
async fn get_public_release(app: Data<App>, request: HttpRequest, slug: Path<String>) -> Result<HttpResponse, Problem> {
    app.fresh.catch_up().await?;
    let hiding = app.blackouts.hiding(&app).await?;
    let make = async || {
        let release = service::get(&app, &hiding, &slug).await?;
        let answer = Answer::new(serde_json::to_string(&release).unwrap_or_default(), None, Kind::Json);
        Ok((answer, vec![Topic::Item(release.head.id), Topic::Kind("unit")]))
    };
    let key = format!("{}item/{slug}", hiding.key());
    Ok(app.answers.get(&app.fresh, key, make).await?.respond(&request, hiding.lasts(&app.clock)))
}
