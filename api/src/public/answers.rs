//! Finished public answers, as they are kept in memory and sent.
use crate::{
    app::App,
    compliance::Hiding,
    kernel::{freshness::Topic, hex::hex, precondition::already_has, problem::Problem, recall::Weigh},
};
use actix_web::{HttpRequest, HttpResponse, http::header, web::Bytes};
use chrono::TimeDelta;
use sha2::{Digest, Sha256};

/// How many seconds a browser or a proxy may keep a public answer without asking again (RFC 9111), and then while it
/// asks (RFC 5861).
const MAX_AGE: i64 = 30;
const WHILE_ASKING: i64 = 60;

/// A finished answer.
#[derive(Debug)]
pub struct Answer {
    body: Bytes,
    etag: String,
    link: Option<String>,
    kind: Kind,
    /// Where else to look (308).
    location: Option<String>,
}

/// What an answer is made of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    Json,
    Html,
    Text,
    Pdf,
    Ninjs,
    Rss,
    Atom,
    JsonFeed,
    Xml,
    Zip,
    Calendar,
    Csv,
}

impl Kind {
    /// The media type without parameters.
    pub fn media_type(self) -> &'static str {
        self.content_type().split(';').next().unwrap_or_default()
    }

    fn content_type(self) -> &'static str {
        match self {
            Self::Json => "application/json",
            Self::Html => "text/html; charset=utf-8",
            Self::Text => "text/plain; charset=utf-8",
            Self::Pdf => "application/pdf",
            Self::Ninjs => "application/ninjs+json",
            Self::Rss => "application/rss+xml; charset=utf-8",
            Self::Atom => "application/atom+xml; charset=utf-8",
            Self::JsonFeed => "application/feed+json",
            Self::Xml => "application/xml; charset=utf-8",
            Self::Zip => "application/zip",
            Self::Calendar => "text/calendar; charset=utf-8",
            Self::Csv => "text/csv; charset=utf-8",
        }
    }
}

impl Answer {
    pub fn new(body: impl Into<Bytes>, link: Option<String>, kind: Kind) -> Self {
        let body = body.into();
        let etag = format!("\"{}\"", hex(&Sha256::digest(&body)[..12]));
        Self { body, etag, link, kind, location: None }
    }

    /// The answer to `request` from memory, or what `make` makes of what is in sight now, with what that depends on.
    ///
    /// Neither we nor anyone on the way keeps it beyond the instant at which the clock alone changes it.
    pub async fn kept(
        app: &App,
        request: &HttpRequest,
        key: String,
        make: impl AsyncFnOnce(&Hiding) -> Result<(Self, Vec<Topic>), Problem>,
    ) -> Result<HttpResponse, Problem> {
        app.fresh.catch_up().await?;
        let hiding = app.blackouts.hiding(app).await?;
        let mut moment = app.horizon.moment(app).await?;
        moment.until = moment.until.into_iter().chain(hiding.until).min();
        let key = format!("{}{key}", hiding.key());
        let answer = app.answers.get(&app.fresh, moment, key, async || make(&hiding).await).await?;
        Ok(answer.respond(request, moment.until.map(|until| until - moment.now)))
    }

    /// The way to the address that a release has now.
    pub fn moved(to: &str) -> Self {
        Self { location: Some(to.to_owned()), ..Self::new(String::new(), None, Kind::Json) }
    }

    /// The answer to `request`, which by the clock alone is good for `lasts`, or for ever: 304 to who has it.
    fn respond(&self, request: &HttpRequest, lasts: Option<TimeDelta>) -> HttpResponse {
        if let Some(location) = &self.location {
            return HttpResponse::PermanentRedirect()
                .insert_header((header::LOCATION, location.as_str()))
                .insert_header((header::CACHE_CONTROL, cache_control(lasts)))
                .finish();
        }
        let has_it = already_has(request, &self.etag);
        let mut response = if has_it { HttpResponse::NotModified() } else { HttpResponse::Ok() };
        response
            .insert_header((header::ETAG, self.etag.as_str()))
            .insert_header((header::CACHE_CONTROL, cache_control(lasts)));
        if let Some(link) = &self.link {
            response.insert_header((header::LINK, link.as_str()));
        }
        if has_it {
            return response.finish();
        }
        response.insert_header((header::CONTENT_TYPE, self.kind.content_type()));
        // Browsers show it; who saves it gets the name of the release.
        let shown = match self.kind {
            Kind::Pdf => Some(("inline", "pdf")),
            Kind::Zip => Some(("attachment", "zip")),
            _ => None,
        };
        if let (Some((how, suffix)), Some(slug)) = (shown, request.match_info().get("slug")) {
            response.insert_header((header::CONTENT_DISPOSITION, format!("{how}; filename=\"{slug}.{suffix}\"")));
        }
        response.body(self.body.clone())
    }
}

fn cache_control(lasts: Option<TimeDelta>) -> String {
    let left = lasts.map_or(i64::MAX, |lasts| lasts.num_seconds().max(0));
    let fresh = left.min(MAX_AGE);
    format!("public, max-age={fresh}, stale-while-revalidate={}", (left - fresh).min(WHILE_ASKING))
}

impl Weigh for Answer {
    fn weight(&self) -> usize {
        self.body.len()
    }
}
