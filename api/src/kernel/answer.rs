//! What handlers return: the type is the contract, the headers follow from it.
use super::{
    page::Page,
    precondition::{already_has, etag},
};
use actix_web::{
    HttpMessage, HttpRequest, HttpResponse, Responder,
    body::BoxBody,
    http::{
        Method,
        header::{self, ContentEncoding},
    },
    web::Bytes,
};
use futures_util::{Stream, StreamExt, stream::LocalBoxStream};
use serde::{Serialize, Serializer};
use std::{convert::Infallible, sync::Arc};
use utoipa::ToSchema;

/// An item with its version, answered with an `ETag`; 304 to a reader who has it.
#[derive(Debug)]
pub struct Versioned<T> {
    pub version: i32,
    pub item: T,
}

impl<T: Serialize> Responder for Versioned<T> {
    type Body = BoxBody;

    fn respond_to(self, request: &HttpRequest) -> HttpResponse {
        let tag = etag(self.version);
        if request.method() == Method::GET && already_has(request, &tag) {
            return HttpResponse::NotModified().insert_header((header::ETAG, tag)).finish();
        }
        HttpResponse::Ok().insert_header((header::ETAG, tag)).json(self.item)
    }
}

/// An item with its version, whose state goes on without a new one: nobody is told that they have it.
#[derive(Debug)]
pub struct Moving<T> {
    pub version: i32,
    pub item: T,
}

impl<T: Serialize> Responder for Moving<T> {
    type Body = BoxBody;

    fn respond_to(self, _: &HttpRequest) -> HttpResponse {
        HttpResponse::Ok().insert_header((header::ETAG, etag(self.version))).json(self.item)
    }
}

/// What is kept in memory, answered without a copy.
#[derive(Debug)]
pub struct Kept<T>(pub Arc<T>);

impl<T: Serialize> Serialize for Kept<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.0.serialize(serializer)
    }
}

impl<T: Serialize + ToSchema> Responder for Kept<Page<T>> {
    type Body = BoxBody;

    fn respond_to(self, request: &HttpRequest) -> HttpResponse {
        self.0.response(request)
    }
}

/// A created item (201), with its address and version.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Created {
    pub location: String,
    /// Empty for an item without versions.
    pub etag: String,
    pub body: String,
    /// What a retry gets instead of `body`, where that has a secret.
    pub kept: Option<String>,
    /// Whether this answers a retry from what was kept under its `Idempotency-Key`.
    pub replayed: bool,
}

impl Created {
    pub fn new(location: String, version: Option<i32>, item: &impl Serialize) -> Self {
        let body = serde_json::to_string(item).unwrap_or_default();
        Self { location, etag: version.map(etag).unwrap_or_default(), body, kept: None, replayed: false }
    }
}

impl Created {
    /// A retry with the same `Idempotency-Key` gets `body`.
    #[must_use]
    pub fn kept_as(mut self, body: String) -> Self {
        self.kept = Some(body);
        self
    }
}

impl Responder for Created {
    type Body = BoxBody;

    fn respond_to(self, _: &HttpRequest) -> HttpResponse {
        let mut response = HttpResponse::Created();
        response.insert_header((header::LOCATION, self.location));
        if !self.etag.is_empty() {
            response.insert_header((header::ETAG, self.etag));
        }
        if self.replayed {
            response.insert_header(("Idempotency-Replayed", "true"));
        }
        response.content_type("application/json").body(self.body)
    }
}

/// Server-sent events, as they come. Who asks only for the headers of it gets no body, which would never end.
pub struct EventStream(LocalBoxStream<'static, Result<Bytes, Infallible>>);

impl EventStream {
    pub fn of(events: impl Stream<Item = Result<Bytes, Infallible>> + 'static) -> Self {
        Self(events.boxed_local())
    }
}

/// In the extensions of a request for the headers of an answer alone (HEAD), which is otherwise served as GET.
#[derive(Clone, Copy, Debug)]
pub struct HeadersOnly;

impl Responder for EventStream {
    type Body = BoxBody;

    fn respond_to(self, request: &HttpRequest) -> HttpResponse {
        let mut response = HttpResponse::Ok();
        response
            .content_type("text/event-stream")
            // Compressed, an event would wait for the next ones; a proxy must not collect them either.
            .insert_header(ContentEncoding::Identity)
            .insert_header(("X-Accel-Buffering", "no"));
        if request.extensions().contains::<HeadersOnly>() {
            return response.finish();
        }
        response.streaming(self.0)
    }
}

/// What was done by an action that a retry does not do again (200); see `idempotency`.
#[derive(Debug)]
pub struct DoneOnce(pub Created);

impl Responder for DoneOnce {
    type Body = BoxBody;

    fn respond_to(self, _: &HttpRequest) -> HttpResponse {
        let mut response = HttpResponse::Ok();
        if self.0.replayed {
            response.insert_header(("Idempotency-Replayed", "true"));
        }
        response.content_type("application/json").body(self.0.body)
    }
}

/// 204.
#[derive(Debug)]
pub struct NoContent;

impl Responder for NoContent {
    type Body = BoxBody;

    fn respond_to(self, _: &HttpRequest) -> HttpResponse {
        HttpResponse::NoContent().finish()
    }
}
