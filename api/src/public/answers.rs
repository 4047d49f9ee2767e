//! Finished public answers, kept in memory up to a size, and never given after a change of what they show.
use crate::kernel::freshness::{Freshness, Remembered, Topic};
use actix_web::{
    HttpRequest, HttpResponse,
    http::header::{self, ContentType},
    web::Bytes,
};
use quick_cache::{Weighter, sync::Cache};
use sha2::{Digest, Sha256};
use std::{fmt::Write as _, sync::Arc};

/// How long a browser or a proxy may keep a public answer without asking again (RFC 9111, RFC 5861).
const CACHE_CONTROL: &str = "public, max-age=30, stale-while-revalidate=300";

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

    /// The answer to `request`: 304 to who has it.
    pub fn respond(&self, request: &HttpRequest) -> HttpResponse {
        let has_it = crate::kernel::precondition::already_has(request, &self.etag);
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
        match self.kind {
            Kind::Json => response.insert_header(ContentType::json()),
            Kind::Html => response.insert_header(ContentType::html()),
        };
        response.body(self.body.clone())
    }
}

#[derive(Clone, Debug)]
struct BySize;

impl Weighter<String, Remembered<Arc<Answer>>> for BySize {
    fn weight(&self, key: &String, remembered: &Remembered<Arc<Answer>>) -> u64 {
        (key.len() + remembered.peek().body.len() + 256) as u64
    }
}

/// The answers kept in memory.
#[derive(Debug)]
pub struct Answers(Cache<String, Remembered<Arc<Answer>>, BySize>);

impl Answers {
    /// Keeps up to `mib` megabytes.
    pub fn new(mib: u64) -> Self {
        Self(Cache::with_weighter(1024, mib * 1024 * 1024, BySize))
    }

    /// The answer under `key`, if what it shows is unchanged.
    pub fn get(&self, key: &str, fresh: &Freshness) -> Option<Arc<Answer>> {
        self.0.get(key).and_then(|remembered| remembered.get(fresh))
    }

    /// Keeps `answer`, which was made after `position` was noted and depends on `topics`.
    pub fn put(&self, key: String, answer: Answer, position: i64, topics: Vec<Topic>) -> Arc<Answer> {
        let answer = Arc::new(answer);
        self.0.insert(key, Remembered::new(answer.clone(), position, topics));
        answer
    }
}
