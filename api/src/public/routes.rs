//! Routes that anyone may read, from any site.
use super::{
    answers::{Answer, Kind},
    dto::{PublicReleaseOut, PublicReleaseParams, PublicReleaseSummary},
    formats::{self, Ninjs, Wanted, varied},
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
    config.service(list_public_releases).configure(formats::routes::suffixed).service(get_public_release);
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
    let make = async || {
        let page = service::list(&app, params.0).await?;
        let link = page.next.as_deref().map(|next| next_link(&request, next));
        let answer = Answer::new(serde_json::to_string(&page).unwrap_or_default(), link, Kind::Json);
        Ok((answer, vec![Topic::Public, Topic::Kind("unit")]))
    };
    let key = format!("list?{}", request.query_string());
    Ok(app.answers.get(&app.fresh, key, make).await?.respond(&request))
}

/// A published release with its text
///
/// 410 with the reason once it was withdrawn. `Accept` chooses the format; so does a suffix of the address.
#[utoipa::path(tag = "public", operation_id = "getPublicRelease", params(("slug" = String, Path)),
    responses((status = 200, content(
        (PublicReleaseOut = "application/json"), (String = "text/plain"), (String = "application/pdf"),
        (Ninjs = "application/ninjs+json")))), security(()))]
#[get("/public/releases/{slug}")]
async fn get_public_release(app: Data<App>, request: HttpRequest, slug: Path<String>) -> Result<HttpResponse, Problem> {
    if let Wanted::Other(form) = Wanted::by(&request)? {
        return formats::item(&app, &request, &slug, form).await.map(varied);
    }
    app.fresh.catch_up().await?;
    let make = async || {
        let release = service::get(&app, &slug).await?;
        let answer = Answer::new(serde_json::to_string(&release).unwrap_or_default(), None, Kind::Json);
        Ok((answer, vec![Topic::Item(release.head.id), Topic::Kind("unit")]))
    };
    Ok(varied(app.answers.get(&app.fresh, format!("item/{slug}"), make).await?.respond(&request)))
}
