//! The formats in which a public release leaves the house: feeds, ninjs, plain text and PDF.
//!
//! All of them are made from one [`Story`], so that id, title, times and text are the same in each; what is public is
//! asked of `public::service` alone.
mod atom;
mod form;
mod json_feed;
pub mod json_ld;
mod kit;
mod ninjs;
mod print;
pub mod routes;
mod rss;
mod sitemap;
mod story;
mod text;
mod xml;

pub use form::{Form, Wanted, varied};
pub use json_feed::{JsonFeed, JsonFeedAuthor, JsonFeedHub, JsonFeedItem};
pub use ninjs::{Ninjs, NinjsAssociation, NinjsConcept, NinjsList, NinjsRendition, NinjsStandard, NinjsText};
pub use story::{Story, kind_name};

use super::{
    answers::{Answer, Kind},
    dto::{PublicReleaseHead, PublicReleaseParams},
    service::{self, Found},
    site::Site,
};
use crate::{
    app::App,
    auth::origin,
    compliance::Hiding,
    kernel::{freshness::Topic, press, problem::Problem},
    municipalities,
    units::UnitBrief,
};
use actix_web::{HttpRequest, HttpResponse};
use chrono::{DateTime, TimeDelta, Timelike, Utc};
use serde::{Deserialize, Serialize};
use utoipa::IntoParams;

/// Releases in a feed.
const FEED_ITEMS: u64 = 30;
/// Google reads articles of the last two days from a news sitemap, and no more than a thousand.
const NEWS_AGE: TimeDelta = TimeDelta::days(2);
const NEWS_MAX: usize = 1000;

/// Which releases a feed has; all of them where nothing is said.
#[derive(Clone, Debug, Default, Deserialize, Serialize, IntoParams)]
#[serde(deny_unknown_fields)]
#[into_params(parameter_in = Query)]
pub struct FeedParams {
    #[param(example = "habitacao")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tag: Option<String>,
    /// Slug or id of a unit; its descendants count.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub unit: Option<String>,
    /// IBGE code of a municipality.
    #[param(example = 2_312_908)]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub municipality: Option<i32>,
}

/// The formats of a feed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FeedForm {
    Rss,
    Atom,
    Json,
    Ninjs,
}

impl FeedForm {
    pub const ALL: [Self; 4] = [Self::Rss, Self::Atom, Self::Json, Self::Ninjs];

    pub fn name(self) -> &'static str {
        match self {
            Self::Rss => "RSS",
            Self::Atom => "Atom",
            Self::Json => "JSON Feed",
            Self::Ninjs => "ninjs",
        }
    }

    pub fn kind(self) -> Kind {
        match self {
            Self::Rss => Kind::Rss,
            Self::Atom => Kind::Atom,
            Self::Json => Kind::JsonFeed,
            Self::Ninjs => Kind::Ninjs,
        }
    }

    /// Where the feed of these releases is.
    pub fn path(self, params: &FeedParams) -> String {
        let suffix = match self {
            Self::Rss => "rss",
            Self::Atom => "atom",
            Self::Json => "json",
            Self::Ninjs => "ninjs.json",
        };
        let query = serde_urlencoded::to_string(params).unwrap_or_default();
        format!("/feeds/releases.{suffix}{}{query}", if query.is_empty() { "" } else { "?" })
    }
}

/// A feed before it is written in a format.
#[derive(Debug)]
pub struct Feed {
    pub site: Site,
    pub title: String,
    /// The feed's own address.
    pub address: String,
    /// The page for people of the same releases.
    pub home: String,
    pub stories: Vec<Story>,
}

impl Feed {
    /// When the last of its releases changed; the beginning of time for an empty one, so that it has a tag that lasts.
    pub fn updated(&self) -> DateTime<Utc> {
        self.stories.iter().map(|story| story.head().updated_at).max().unwrap_or_default()
    }
}

/// A feed of what is public, the newest first.
pub async fn feed(
    app: &App,
    request: &HttpRequest,
    params: FeedParams,
    form: FeedForm,
) -> Result<HttpResponse, Problem> {
    let address = format!("{}{}", origin::public_base(app, request), form.path(&params));
    Answer::kept(app, request, format!("feed {address}"), async |hiding| {
        let tree = app.units.tree(app).await?;
        let unit = params.unit.as_ref().and_then(|unit| tree.find(unit));
        let site = Site::of(app, request, unit).await?;
        let title = title(&site, &params, unit.and_then(|unit| tree.brief(unit)));
        let asked = PublicReleaseParams {
            tag: params.tag.clone(),
            unit: params.unit.clone(),
            municipality: params.municipality,
            limit: Some(FEED_ITEMS),
            ..PublicReleaseParams::default()
        };
        let releases = service::list_whole(app, hiding, asked).await?;
        let query = serde_urlencoded::to_string(&params).unwrap_or_default();
        let home = site.absolute(&format!("/imprensa{}{query}", if query.is_empty() { "" } else { "?" }));
        let stories = releases.into_iter().map(|release| Story::new(&site.origin, release)).collect();
        let feed = Feed { site, title, address: address.clone(), home, stories };
        let body = match form {
            FeedForm::Rss => rss::write(&feed),
            FeedForm::Atom => atom::write(&feed),
            FeedForm::Json => json(&JsonFeed::of(&feed))?,
            FeedForm::Ninjs => json(&NinjsList::of(&feed))?,
        };
        let mut link = format!("<{address}>; rel=\"self\"");
        if let Some(hub) = &feed.site.hub {
            link = format!("<{hub}>; rel=\"hub\", {link}");
        }
        Ok((Answer::new(body, Some(link), form.kind()), vec![Topic::Public, Topic::Kind("unit")]))
    })
    .await
}

/// One release in a format.
pub async fn item(app: &App, request: &HttpRequest, slug: &str, form: Form) -> Result<HttpResponse, Problem> {
    let origin = origin::public_base(app, request);
    let _turn = if form == Form::Pdf { Some(press::turn().await?) } else { None };
    Answer::kept(app, request, format!("{form:?} {origin} {slug}"), async |hiding| {
        let story = match service::get(app, hiding, slug).await? {
            Found::Here { release, .. } => Story::new(&origin, *release),
            Found::Moved { id, slug } => {
                let address = format!("/api/v1/public/releases/{slug}.{}", form.suffix());
                return Ok((Answer::moved(&address), vec![Topic::Item(id)]));
            }
        };
        let topics = vec![Topic::Item(story.head().id), Topic::Kind("unit")];
        let site = Site::of(app, request, Some(story.head().unit.id)).await?;
        let answer = match form {
            Form::Ninjs => Answer::new(json(&Ninjs::of(&site, &story))?, None, Kind::Ninjs),
            Form::Text => Answer::new(text::write(&site, &story), None, Kind::Text),
            Form::Pdf => {
                Answer::new(print::pdf(&site, &story, print::crest(app, &site).await?).await?, None, Kind::Pdf)
            }
        };
        Ok((answer, topics))
    })
    .await
}

/// All formats of one release, to be taken at once.
pub async fn press_kit(app: &App, request: &HttpRequest, slug: &str) -> Result<HttpResponse, Problem> {
    let origin = origin::public_base(app, request);
    let _turn = press::turn().await?;
    Answer::kept(app, request, format!("kit {origin} {slug}"), async |hiding| {
        let story = match service::get(app, hiding, slug).await? {
            Found::Here { release, .. } => Story::new(&origin, *release),
            Found::Moved { id, slug } => {
                return Ok((Answer::moved(&format!("/imprensa/{slug}/kit.zip")), vec![Topic::Item(id)]));
            }
        };
        let topics = vec![Topic::Item(story.head().id), Topic::Kind("unit")];
        let site = Site::of(app, request, Some(story.head().unit.id)).await?;
        let crest = print::crest(app, &site).await?;
        Ok((Answer::new(kit::write(&site, &story, crest).await?, None, Kind::Zip), topics))
    })
    .await
}

/// What came out in the last two days, for news search engines.
pub async fn sitemap(app: &App, request: &HttpRequest) -> Result<HttpResponse, Problem> {
    let origin = origin::public_base(app, request);
    let now = app.clock.now();
    // What is too old is looked for once an hour; what is new, at once.
    let hour = now.with_minute(0).and_then(|at| at.with_second(0)).and_then(|at| at.with_nanosecond(0)).unwrap_or(now);
    Answer::kept(app, request, format!("sitemap {origin} {hour}"), async |hiding| {
        let site = Site::of(app, request, None).await?;
        let releases = recent(app, hiding, hour - NEWS_AGE).await?;
        let body = sitemap::write(&site, &releases);
        Ok((Answer::new(body, None, Kind::Xml), vec![Topic::Public, Topic::Kind("unit")]))
    })
    .await
}

async fn recent(app: &App, hiding: &Hiding, since: DateTime<Utc>) -> Result<Vec<PublicReleaseHead>, Problem> {
    let mut found = Vec::new();
    let mut after = None;
    loop {
        let params = PublicReleaseParams { limit: Some(100), after, ..PublicReleaseParams::default() };
        let page = service::list(app, hiding, params).await?;
        let read = page.items.len();
        found.extend(page.items.into_iter().map(|item| item.head).take_while(|head| head.published_at >= since));
        let is_end = page.next.is_none() || found.len() % 100 != 0 || found.is_empty() || read == 0;
        if is_end || found.len() >= NEWS_MAX {
            found.truncate(NEWS_MAX);
            return Ok(found);
        }
        after = page.next;
    }
}

fn json(value: &impl Serialize) -> Result<String, Problem> {
    serde_json::to_string(value).map_err(|error| {
        tracing::error!(%error, "cannot write JSON");
        Problem::internal()
    })
}

fn title(site: &Site, params: &FeedParams, unit: Option<UnitBrief>) -> String {
    let mut parts = vec![format!("Sala de imprensa · {}", site.office)];
    // A unit that has a public name of its own is not named twice.
    parts.extend(unit.map(|unit| unit.name).filter(|name| *name != site.office));
    parts.extend(params.tag.as_ref().map(|tag| format!("assunto: {tag}")));
    parts.extend(params.municipality.map(municipalities::label));
    parts.join(" · ")
}
