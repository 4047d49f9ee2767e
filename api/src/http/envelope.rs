//! Around every request: an id, a span, metrics, security headers; a panic becomes a problem.
use crate::kernel::{
    answer::HeadersOnly,
    body::{Held, hold_unread},
    problem::{Problem, REQUEST, RequestMark},
};
use actix_web::{
    Error, HttpMessage, ResponseError,
    body::{EitherBody, MessageBody},
    dev::{ServiceRequest, ServiceResponse},
    error::InternalError,
    http::{
        Method,
        header::{self, HeaderMap, HeaderName, HeaderValue},
    },
    middleware::Next,
};
use futures_util::FutureExt;
use std::{panic::AssertUnwindSafe, time::Instant};
use tracing::Instrument;
use uuid::Uuid;

static REQUEST_ID_HEADER: HeaderName = HeaderName::from_static("x-request-id");

/// Characters that are kept of what a program calls itself.
const AGENT: usize = 200;

/// Scripts only from here, nothing framed; styles may be inline because the component library sets them so.
const POLICY: &str = "default-src 'self'; script-src 'self'; style-src 'self' 'unsafe-inline'; \
    img-src 'self' data: https:; font-src 'self'; connect-src 'self'; object-src 'none'; base-uri 'self'; \
    form-action 'self'; frame-ancestors 'none'";

/// Wraps the handling of a request.
pub async fn envelope<B: MessageBody + 'static>(
    mut request: ServiceRequest,
    next: Next<B>,
) -> Result<ServiceResponse<EitherBody<B, Held>>, Error> {
    let id = Uuid::new_v4().simple().to_string();
    let started = Instant::now();
    let method = request.method().clone();
    // HEAD is GET whose body the protocol layer leaves out.
    if method == Method::HEAD {
        request.head_mut().method = Method::GET;
        request.extensions_mut().insert(HeadersOnly);
    }
    // HSTS over plain HTTP is ignored by browsers (RFC 6797, 8.1), so a false claim of a client harms nobody.
    let secure = request.connection_info().scheme() == "https";
    let agent = request.headers().get(header::USER_AGENT).and_then(|value| value.to_str().ok());
    let agent = agent.map(|agent| agent.chars().take(AGENT).collect());
    let span = tracing::info_span!("request", id = %id, method = %method, path = %without_secret(request.path()));
    let work = AssertUnwindSafe(next.call(request)).catch_unwind();
    let outcome = REQUEST.scope(
        RequestMark { id: id.clone(), agent },
        async {
            match work.await {
                Ok(Ok(response)) => Ok(response),
                Ok(Err(error)) => Err(error.error_response()),
                Err(_) => {
                    tracing::error!("panic while serving a request");
                    Err(Problem::internal().error_response())
                }
            }
        }
        .instrument(span.clone()),
    );
    let mut outcome = outcome.await;
    let headers = match &mut outcome {
        Ok(response) => response.headers_mut(),
        Err(response) => response.headers_mut(),
    };
    if let Ok(value) = HeaderValue::from_str(&id) {
        headers.insert(REQUEST_ID_HEADER.clone(), value);
    }
    secure_headers(headers, secure);
    let response = outcome.map_err(|response| InternalError::from_response("", response))?;
    let status = response.status();
    let route = response.request().match_pattern().unwrap_or_else(|| "other".to_owned());
    let seconds = started.elapsed().as_secs_f64();
    metrics::counter!("pauta_http_requests_total", "method" => method.to_string(), "route" => route, "status" => status.as_u16().to_string()).increment(1);
    metrics::histogram!("pauta_http_request_seconds").record(seconds);
    span.in_scope(|| {
        if status.is_server_error() {
            tracing::error!(status = status.as_u16(), seconds, "answered");
        } else if method == Method::GET && seconds < 1.0 {
            tracing::debug!(status = status.as_u16(), seconds, "answered");
        } else {
            tracing::info!(status = status.as_u16(), seconds, "answered");
        }
    });
    Ok(hold_unread(response))
}

/// The path as the log may show it: what opens a door by itself is left out.
fn without_secret(path: &str) -> &str {
    const DOORS: [&str; 3] = ["/aprovar/", "/convite/", "/imprensa/embargo/"];
    DOORS.into_iter().find(|door| path.starts_with(door)).unwrap_or(path)
}

fn secure_headers(headers: &mut HeaderMap, secure: bool) {
    let mut set = |name: HeaderName, value: &'static str| {
        if !headers.contains_key(&name) {
            headers.insert(name, HeaderValue::from_static(value));
        }
    };
    set(header::X_CONTENT_TYPE_OPTIONS, "nosniff");
    set(header::VARY, "accept-encoding");
    set(header::CONTENT_SECURITY_POLICY, POLICY);
    set(header::REFERRER_POLICY, "strict-origin-when-cross-origin");
    set(HeaderName::from_static("cross-origin-opener-policy"), "same-origin");
    set(header::CACHE_CONTROL, "no-store");
    if secure {
        set(header::STRICT_TRANSPORT_SECURITY, "max-age=31536000; includeSubDomains");
    }
}
