//! Finished public answers, as they are kept in memory and sent.
use crate::{
    app::App,
    kernel::{freshness::Topic, precondition::already_has, problem::Problem, recall::Weigh},
};
use actix_web::{HttpRequest, HttpResponse, http::header, web::Bytes};
use sha2::{Digest, Sha256};
use std::{fmt::Write as _, sync::Arc};

/// How long a browser or a proxy may keep a public answer without asking again (RFC 9111, RFC 5861).
const CACHE_CONTROL: &str = "public, max-age=30, stale-while-revalidate=60";

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
        }
    }
}

impl Answer {
    pub fn new(body: impl Into<Bytes>, link: Option<String>, kind: Kind) -> Self {
        let body = body.into();
        let mut etag = String::from("\"");
        for byte in &Sha256::digest(&body)[..12] {
            let _ = write!(etag, "{byte:02x}");
        }
        etag.push('"');
        Self { body, etag, link, kind, location: None }
    }

    /// What is kept under `key`, or what `make` makes, with what that depends on.
    pub async fn kept(
        app: &App,
        key: String,
        make: impl AsyncFnOnce() -> Result<(Self, Vec<Topic>), Problem>,
    ) -> Result<Arc<Self>, Problem> {
        app.fresh.catch_up().await?;
        app.answers.get(&app.fresh, app.horizon.moment(app).await?, key, make).await
    }

    /// The way to the address that a release has now.
    pub fn moved(to: &str) -> Self {
        Self { location: Some(to.to_owned()), ..Self::new(String::new(), None, Kind::Json) }
    }

    /// The answer to `request`: 304 to who has it.
    pub fn respond(&self, request: &HttpRequest) -> HttpResponse {
        if let Some(location) = &self.location {
            return HttpResponse::PermanentRedirect()
                .insert_header((header::LOCATION, location.as_str()))
                .insert_header((header::CACHE_CONTROL, CACHE_CONTROL))
                .finish();
        }
        let has_it = already_has(request, &self.etag);
        let mut response = if has_it { HttpResponse::NotModified() } else { HttpResponse::Ok() };
        response
            .insert_header((header::ETAG, self.etag.as_str()))
            .insert_header((header::CACHE_CONTROL, CACHE_CONTROL));
        if let Some(link) = &self.link {
            response.insert_header((header::LINK, link.as_str()));
        }
        if has_it {
            return response.finish();
        }
        response.insert_header((header::CONTENT_TYPE, self.kind.content_type()));
        // Browsers show it; who saves it gets the name of the release.
        if let (Kind::Pdf, Some(slug)) = (self.kind, request.match_info().get("slug")) {
            response.insert_header((header::CONTENT_DISPOSITION, format!("inline; filename=\"{slug}.pdf\"")));
        }
        response.body(self.body.clone())
    }
}

impl Weigh for Answer {
    fn weight(&self) -> usize {
        self.body.len()
    }
}
