//! The page of one text.
use super::{Head, corrected, day, formats, moment, or_failure, page};
use crate::{
    app::App,
    auth::origin,
    compliance::Hiding,
    kernel::{
        freshness::Topic,
        html::{Block, Html},
        problem::Problem,
    },
    municipalities::{self, Municipality},
    public::{
        answers::{Answer, Kind},
        formats::{Story, json_ld},
        service::{self, Found},
        site::Site,
    },
};
use actix_web::{
    HttpRequest, HttpResponse, get,
    web::{Data, Path},
};
use minijinja::{Value, context, value::Serde};

#[get("/imprensa/{slug}")]
pub async fn article(app: Data<App>, request: HttpRequest, slug: Path<String>) -> HttpResponse {
    let page = article_page(&app, &request, &slug).await;
    or_failure(&app, &request, page).await
}

async fn article_page(app: &App, request: &HttpRequest, slug: &str) -> Result<HttpResponse, Problem> {
    let origin = origin::public_base(app, request);
    let key = format!("page {origin}/imprensa/{slug}");
    let make = async |hiding: &Hiding| {
        let (story, linked) = match service::get(app, hiding, slug).await? {
            Found::Here { release, linked } => (Story::new(&origin, *release), linked),
            Found::Moved { id, slug } => {
                return Ok((Answer::moved(&format!("/imprensa/{slug}")), vec![Topic::Item(id)]));
            }
        };
        let (release, formats) = (&story.release, formats(&story.release.head.slug));
        let site = Site::of(app, request, Some(release.head.unit.id)).await?;
        let head = Head {
            title: &release.head.title,
            description: story.summary.clone(),
            canonical: Some(story.url.clone()),
            alternates: formats.clone(),
            image: first_image(&story.html),
            article: Some((release.head.published_at, release.head.updated_at)),
            data: Some(json_ld::write(&site, &story)),
        };
        let place = |place: &Municipality| context! { code => place.code, label => municipalities::label(place.code) };
        let content = context! {
            release => Serde(release), kind => story.kind(), published => moment(release.head.published_at),
            updated => story.updated(), formats, address => &story.url,
            corrected => release.corrections.iter().map(|told| corrected(told.at)).collect::<Vec<String>>(),
            related => release.related.iter().map(|other| day(other.published_at)).collect::<Vec<String>>(),
            places => release.municipalities.iter().map(place).collect::<Vec<Value>>(),
        };
        let html = page(&site, request, head, "article", content)?;
        let topics = linked.into_iter().chain([release.head.id]).map(Topic::Item).chain([Topic::Kind("unit")]);
        Ok((Answer::new(html, None, Kind::Html), topics.collect()))
    };
    Answer::kept(app, request, key, make).await
}

/// The picture that most readers see first.
fn first_image(html: &Html) -> Option<String> {
    html.blocks().into_iter().find_map(|block| match block {
        Block::Figure { src, .. } => Some(src),
        _ => None,
    })
}
