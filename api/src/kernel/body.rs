//! The JSON body of a request, with every fault told by its pointer.
use super::{gate, problem::Problem, shape};
use actix_web::{
    FromRequest, HttpMessage, HttpRequest,
    body::{BodySize, BoxBody, EitherBody, MessageBody},
    dev::{Payload, ServiceResponse},
    error::PayloadError,
    http::StatusCode,
    web::Bytes,
};
use futures_util::{Stream, StreamExt, future::LocalBoxFuture};
use serde::de::DeserializeOwned;
use sha2::{Digest, Sha256};
use std::{
    pin::Pin,
    task::{Context, Poll},
    time::Duration,
};
use utoipa::PartialSchema;

/// How long a whole body may take to arrive.
const BODY_LIMIT: Duration = Duration::from_secs(30);
/// The largest body, in bytes, of a route that says nothing else.
pub const SMALL: usize = 64 * 1024;
/// The largest body, in bytes, of a route that takes the text of a release.
pub const TEXT: usize = 1024 * 1024;

/// A JSON body of at most `LIMIT` bytes, parsed into `T`.
#[derive(Debug)]
pub struct Body<T, const LIMIT: usize = SMALL> {
    pub value: T,
    /// SHA-256 of the bytes as sent, to tell a retry from another request with the same key.
    pub digest: [u8; 32],
}

impl<T: DeserializeOwned + PartialSchema + 'static, const LIMIT: usize> FromRequest for Body<T, LIMIT> {
    type Error = Problem;
    type Future = LocalBoxFuture<'static, Result<Self, Problem>>;

    fn from_request(request: &HttpRequest, payload: &mut Payload) -> Self::Future {
        let whole = whole(request, payload, vec!["application/json", "application/merge-patch+json"], LIMIT);
        Box::pin(async move {
            let bytes = whole.await?;
            Ok(Self { value: parse(&bytes)?, digest: Sha256::digest(&bytes).into() })
        })
    }
}

/// What a body is that is not JSON.
pub trait MediaType: Clone + Send + 'static {
    /// The media types that are taken, with what each is; the first one is asked for.
    const TYPES: &'static [(&'static str, Self)];
}

/// A body of a type `M` of at most `LIMIT` bytes, as it came.
#[derive(Debug)]
pub struct Raw<M, const LIMIT: usize> {
    pub bytes: Vec<u8>,
    pub media: M,
}

impl<M: MediaType, const LIMIT: usize> FromRequest for Raw<M, LIMIT> {
    type Error = Problem;
    type Future = LocalBoxFuture<'static, Result<Self, Problem>>;

    fn from_request(request: &HttpRequest, payload: &mut Payload) -> Self::Future {
        let of_type = |(name, _): &&(&str, M)| request.content_type().eq_ignore_ascii_case(name);
        let media = M::TYPES.iter().find(of_type).map(|(_, media)| media.clone());
        let whole = whole(request, payload, M::TYPES.iter().map(|(name, _)| *name).collect(), LIMIT);
        Box::pin(async move {
            let bytes = whole.await?;
            Ok(Self { bytes, media: media.ok_or_else(Problem::internal)? })
        })
    }
}

/// The bytes of a body of one of `types`, of at most `limit`.
fn whole(
    request: &HttpRequest,
    payload: &mut Payload,
    types: Vec<&'static str>,
    limit: usize,
) -> LocalBoxFuture<'static, Result<Vec<u8>, Problem>> {
    let is_of_type = types.iter().any(|name| request.content_type().eq_ignore_ascii_case(name));
    let gate = gate::passed(request);
    let mut unread = Unread::of(request, payload);
    Box::pin(async move {
        gate.await;
        if !is_of_type {
            let detail = format!("Envie o corpo como {}.", types.first().copied().unwrap_or_default());
            let title = "Tipo de conteúdo não aceito";
            return Err(Problem::new(StatusCode::UNSUPPORTED_MEDIA_TYPE, "unsupported_media_type", title, detail));
        }
        let bytes = tokio::time::timeout(BODY_LIMIT, read(&mut unread.payload, limit)).await.map_err(|_| {
            let detail = "O corpo demorou demais a chegar.";
            Problem::new(StatusCode::REQUEST_TIMEOUT, "timeout", "Tempo esgotado", detail)
        })??;
        unread.done();
        Ok(bytes)
    })
}

/// A body on its way in. What was refused before its end is kept until the answer is on its way out: the framework
/// would read a dropped body on, without limit, where it closes the connection of one that is still held.
pub(super) struct Unread {
    payload: Payload,
    request: HttpRequest,
    ended: bool,
}

impl Unread {
    pub fn of(request: &HttpRequest, payload: &mut Payload) -> Self {
        Self { payload: payload.take(), request: request.clone(), ended: false }
    }

    /// The whole body was read: nothing is left to be held.
    fn done(mut self) {
        self.ended = true;
    }
}

impl Stream for Unread {
    type Item = Result<Bytes, PayloadError>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let next = Pin::new(&mut self.payload).poll_next(context);
        self.ended |= matches!(next, Poll::Ready(None));
        next
    }
}

impl Drop for Unread {
    fn drop(&mut self) {
        if self.ended {
            return;
        }
        self.request.extensions_mut().insert(Refused(std::mem::replace(&mut self.payload, Payload::None)));
    }
}

/// The rest of a refused body, in the extensions of its request.
struct Refused(#[allow(dead_code, reason = "held, not read")] Payload);

/// An answer that holds the rest of the body it refuses until it is sent.
pub struct Held {
    answer: BoxBody,
    _unread: Refused,
}

impl MessageBody for Held {
    type Error = <BoxBody as MessageBody>::Error;

    fn size(&self) -> BodySize {
        self.answer.size()
    }

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Result<Bytes, Self::Error>>> {
        Pin::new(&mut self.answer).poll_next(context)
    }
}

/// Hands what is left of the body of a request to its answer.
pub fn hold_unread<B: MessageBody + 'static>(response: ServiceResponse<B>) -> ServiceResponse<EitherBody<B, Held>> {
    let refused = response.request().extensions_mut().remove::<Refused>();
    match refused {
        Some(unread) => {
            response.map_body(|_, body| EitherBody::right(Held { answer: BoxBody::new(body), _unread: unread }))
        }
        None => response.map_body(|_, body| EitherBody::left(body)),
    }
}

async fn read(payload: &mut Payload, limit: usize) -> Result<Vec<u8>, Problem> {
    let mut bytes = Vec::new();
    while let Some(chunk) = payload.next().await {
        let chunk = chunk.map_err(|_| Problem::bad_request("incomplete_body", "O corpo não chegou inteiro."))?;
        if bytes.len() + chunk.len() > limit {
            return Err(Problem::new(
                StatusCode::PAYLOAD_TOO_LARGE,
                "too_large",
                "Corpo grande demais",
                format!("O limite desta rota é de {} kB.", limit / 1024),
            ));
        }
        bytes.extend_from_slice(&chunk);
    }
    Ok(bytes)
}

/// Parses JSON: bad syntax is 400, values of the wrong shape are 422 with their pointers.
fn parse<T: DeserializeOwned + PartialSchema>(bytes: &[u8]) -> Result<T, Problem> {
    let mut json = serde_json::Deserializer::from_slice(bytes);
    let value = match serde_path_to_error::deserialize(&mut json) {
        Ok(value) => value,
        Err(error) if error.inner().is_data() => {
            let first = shape::fault(&error.path().to_string(), error.inner());
            let value = serde_json::from_slice(bytes).map_err(|e| malformed(&e))?;
            return Err(Problem::validation(shape::faults::<T>(value, first)));
        }
        Err(error) => return Err(malformed(error.inner())),
    };
    json.end().map_err(|e| malformed(&e))?;
    reject_nul(bytes)?;
    Ok(value)
}

fn malformed(error: &serde_json::Error) -> Problem {
    let place = format!("JSON inválido na linha {}, coluna {}.", error.line(), error.column());
    Problem::bad_request("malformed_json", place)
}

/// PostgreSQL cannot keep U+0000 in a text; nobody types it.
fn reject_nul(bytes: &[u8]) -> Result<(), Problem> {
    let escaped = bytes.windows(6).any(|w| w == b"\\u0000");
    if escaped && serde_json::from_slice::<serde_json::Value>(bytes).is_ok_and(|v| has_nul(&v)) {
        return Err(Problem::fault("", "invalid_character", "O texto tem um caractere nulo (U+0000)."));
    }
    Ok(())
}

fn has_nul(value: &serde_json::Value) -> bool {
    match value {
        serde_json::Value::String(text) => text.contains('\0'),
        serde_json::Value::Array(items) => items.iter().any(has_nul),
        serde_json::Value::Object(map) => map.iter().any(|(key, value)| key.contains('\0') || has_nul(value)),
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use actix_web::ResponseError;
    use serde::Deserialize;
    use utoipa::ToSchema;

    #[derive(Debug, Deserialize, ToSchema)]
    #[serde(deny_unknown_fields)]
    #[allow(dead_code, reason = "only parsed")]
    struct Thing {
        name: String,
        place: String,
        #[serde(default)]
        tags: Vec<u32>,
    }

    fn refusal(json: &str) -> (u16, Vec<String>) {
        let problem = parse::<Thing>(json.as_bytes()).unwrap_err();
        let told = problem.errors().iter().map(|f| format!("{} {}", f.pointer, f.code)).collect();
        (problem.status_code().as_u16(), told)
    }

    #[test]
    fn each_refusal_has_its_status_and_pointers() {
        let told = |faults: &[&str]| (422, faults.iter().map(ToString::to_string).collect::<Vec<_>>());
        assert_eq!(refusal("{").0, 400);
        assert_eq!(refusal(r#"{"name":"a","place":"b"} x"#).0, 400);
        assert_eq!(refusal(r#"{"tags":[]} x"#).0, 400);
        assert_eq!(refusal("{}"), told(&["/name required", "/place required"]));
        assert_eq!(
            refusal(r#"{"nome":"a","place":2}"#),
            told(&["/nome unknown_field", "/place wrong_type", "/name required"])
        );
        assert_eq!(refusal(r#"{"name":"a","tags":[1,"x"]}"#), told(&["/tags/1 wrong_type", "/place required"]));
        assert_eq!(refusal(r#"{"name":"a","name":"b","place":"c"}"#).1.len(), 1);
        assert_eq!(refusal("[1,2,3,4]").1.len(), 1);
        assert_eq!(refusal(r#"{"name":"a\u0000","place":"b"}"#), told(&[" invalid_character"]));
        assert!(parse::<Thing>(br#"{"name":"\\u0000","place":"b"}"#).is_ok());
    }
}
