//! Routes that anyone may read, from any site.
use super::{
    agenda,
    answers::{Answer, Kind},
    dto::{PublicReleaseOut, PublicReleaseParams, PublicReleaseSummary},
    formats::{self, Ninjs, Wanted, varied},
    service::{self, Found},
};
use crate::{
    app::App,
    compliance::Hiding,
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
    config.configure(agenda::routes::configure);
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
    let make = async |hiding: &Hiding| {
        let page = service::list(&app, hiding, params.0).await?;
        let link = page.next.as_deref().map(|next| next_link(&request, next));
        let answer = Answer::new(serde_json::to_string(&page).unwrap_or_default(), link, Kind::Json);
        Ok((answer, vec![Topic::Public, Topic::Kind("unit")]))
    };
    let key = format!("list?{}", request.query_string());
    Answer::kept(&app, &request, key, make).await
}

/// A published release with its text
///
/// 410 with the reason once it was withdrawn; 451 while an electoral blackout keeps it out of sight; 308 to the address
/// that it has now. `Accept` chooses the format; so does a suffix of the address.
#[utoipa::path(tag = "public", operation_id = "getPublicRelease", params(("slug" = String, Path)),
    responses((status = 200, content(
        (PublicReleaseOut = "application/json"), (String = "text/plain"), (String = "application/pdf"),
        (Ninjs = "application/ninjs+json"))),
        (status = 308, description = "It has another address now", headers(("Location" = String)))), security(()))]
#[get("/public/releases/{slug}")]
async fn get_public_release(app: Data<App>, request: HttpRequest, slug: Path<String>) -> Result<HttpResponse, Problem> {
    if let Wanted::Other(form) = Wanted::by(&request)? {
        return formats::item(&app, &request, &slug, form).await.map(varied);
    }
    let make = async |hiding: &Hiding| {
        let (ids, answer) = match service::get(&app, hiding, &slug).await? {
            Found::Here { release, mut linked } => {
                linked.push(release.head.id);
                (linked, Answer::new(serde_json::to_string(&release).unwrap_or_default(), None, Kind::Json))
            }
            Found::Moved { id, slug } => (vec![id], Answer::moved(&format!("/api/v1/public/releases/{slug}"))),
        };
        let topics = ids.into_iter().map(Topic::Item).chain([Topic::Kind("unit")]);
        Ok((answer, topics.collect()))
    };
    Answer::kept(&app, &request, format!("item/{slug}"), make).await.map(varied)
}
