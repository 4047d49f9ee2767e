//! Finished public answers, as they are kept in memory and sent.
use crate::kernel::{precondition::already_has, recall::Weigh};
use actix_web::{
    HttpRequest, HttpResponse,
    http::header::{self, ContentType},
    web::Bytes,
};
use chrono::TimeDelta;
use sha2::{Digest, Sha256};
use std::fmt::Write as _;

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
}

/// What an answer is made of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    Json,
    Html,
}

impl Answer {
    pub fn new(body: String, link: Option<String>, kind: Kind) -> Self {
        let mut etag = String::from("\"");
        for byte in &Sha256::digest(&body)[..12] {
            let _ = write!(etag, "{byte:02x}");
        }
        etag.push('"');
        Self { body: body.into(), etag, link, kind }
    }

    /// The answer to `request`, which by the clock alone is good for `lasts`, or for ever: 304 to who has it.
    pub fn respond(&self, request: &HttpRequest, lasts: Option<TimeDelta>) -> HttpResponse {
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
        match self.kind {
            Kind::Json => response.insert_header(ContentType::json()),
            Kind::Html => response.insert_header(ContentType::html()),
        };
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
