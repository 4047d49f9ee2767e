//! `If-Match` and `If-None-Match` over the version of an item (RFC 9110, section 13).
use super::{gate, problem::Problem};
use actix_web::{
    FromRequest, HttpRequest,
    dev::Payload,
    http::{StatusCode, header},
};
use futures_util::future::LocalBoxFuture;

/// The strong entity tag of a version.
pub fn etag(version: i32) -> String {
    format!("\"{version}\"")
}

/// The version that the caller believes to be changing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct IfMatch(Vec<String>);

impl IfMatch {
    /// As a header with the tag of `version` says it.
    pub fn of(version: i32) -> Self {
        Self(vec![etag(version)])
    }

    /// # Errors
    /// 412 when the item is no longer at that version.
    pub fn check(&self, version: i32) -> Result<(), Problem> {
        let current = etag(version);
        if self.0.iter().any(|tag| tag == "*" || *tag == current) {
            return Ok(());
        }
        let problem = Problem::new(
            StatusCode::PRECONDITION_FAILED,
            "stale",
            "Versão desatualizada",
            "O item mudou desde que foi lido. Leia-o de novo e refaça a alteração.",
        );
        Err(match current.parse() {
            Ok(value) => problem.header(header::ETAG, value),
            Err(_) => problem,
        })
    }
}

impl FromRequest for IfMatch {
    type Error = Problem;
    type Future = LocalBoxFuture<'static, Result<Self, Problem>>;

    fn from_request(request: &HttpRequest, _: &mut Payload) -> Self::Future {
        let gate = gate::passed(request);
        let tags = tags(request, &header::IF_MATCH);
        Box::pin(async move {
            gate.await;
            if tags.is_empty() {
                return Err(Problem::new(
                    StatusCode::PRECONDITION_REQUIRED,
                    "precondition_required",
                    "Falta a versão",
                    "Envie no cabeçalho If-Match o ETag do item que está alterando.",
                ));
            }
            Ok(Self(tags))
        })
    }
}

/// Whether the caller already has the entity tagged `etag`.
pub fn already_has(request: &HttpRequest, etag: &str) -> bool {
    tags(request, &header::IF_NONE_MATCH).iter().any(|tag| tag == "*" || tag == etag)
}

/// The tags of a header; proxies that compress mark them weak, which makes no difference to a version.
fn tags(request: &HttpRequest, name: &header::HeaderName) -> Vec<String> {
    let values = request.headers().get_all(name).filter_map(|value| value.to_str().ok());
    values
        .flat_map(|value| value.split(','))
        .map(|tag| tag.trim().trim_start_matches("W/").to_owned())
        .filter(|tag| !tag.is_empty())
        .collect()
}
