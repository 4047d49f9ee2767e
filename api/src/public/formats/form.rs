//! In which format a release is asked for.
use crate::kernel::problem::Problem;
use actix_web::{
    HttpRequest, HttpResponse,
    http::{
        StatusCode,
        header::{self, HeaderValue},
    },
};

/// The formats of one release, beside the API's own JSON.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Form {
    Text,
    Pdf,
    Ninjs,
}

impl Form {
    /// What an address in this format ends in.
    pub const fn suffix(self) -> &'static str {
        match self {
            Self::Text => "txt",
            Self::Pdf => "pdf",
            Self::Ninjs => "ninjs.json",
        }
    }
}

/// What `Accept` chooses.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Wanted {
    /// The API's own JSON.
    Json,
    Other(Form),
}

/// What is offered, what is preferred first.
const OFFERED: [(Wanted, &str); 4] = [
    (Wanted::Json, "application/json"),
    (Wanted::Other(Form::Text), "text/plain"),
    (Wanted::Other(Form::Pdf), "application/pdf"),
    (Wanted::Other(Form::Ninjs), "application/ninjs+json"),
];

impl Wanted {
    /// What the `Accept` of `request` prefers (RFC 9110, section 12.5.1).
    ///
    /// # Errors
    /// 406 when it takes none of what there is.
    pub fn by(request: &HttpRequest) -> Result<Self, Problem> {
        let headers = request.headers().get_all(header::ACCEPT).filter_map(|value| value.to_str().ok());
        let accept = headers.collect::<Vec<_>>().join(",");
        choose(&accept).ok_or_else(|| {
            let list = OFFERED.map(|(_, name)| name).join(", ");
            let detail = format!("Este texto existe em {list}.");
            Problem::new(StatusCode::NOT_ACCEPTABLE, "not_acceptable", "Formato não disponível", detail)
                .header(header::VARY, VARIED)
        })
    }
}

/// What an answer depends on.
const VARIED: HeaderValue = HeaderValue::from_static("accept, accept-encoding");

/// Says to caches that the answer depends on `Accept`.
pub fn varied(mut response: HttpResponse) -> HttpResponse {
    response.headers_mut().insert(header::VARY, VARIED);
    response
}

/// What is preferred of what is offered, if any of it is accepted.
fn choose(accept: &str) -> Option<Wanted> {
    let ranges: Vec<(String, f32)> = accept.split(',').filter_map(range).collect();
    if ranges.is_empty() {
        return Some(Wanted::Json);
    }
    let mut best: Option<(Wanted, f32)> = None;
    for (wanted, name) in OFFERED {
        let weight = weight(&ranges, name);
        if weight > best.map_or(0.0, |(_, weight)| weight) {
            best = Some((wanted, weight));
        }
    }
    // Who takes our errors takes the JSON that they are made of.
    let takes_problems = || weight(&ranges, "application/problem+json") > 0.0;
    best.map(|(wanted, _)| wanted).or_else(|| takes_problems().then_some(Wanted::Json))
}

/// A media range and its weight.
fn range(text: &str) -> Option<(String, f32)> {
    let mut parts = text.split(';').map(str::trim);
    let name = parts.next().filter(|name| !name.is_empty())?.to_ascii_lowercase();
    let weight = parts.find_map(|part| part.strip_prefix("q=").or_else(|| part.strip_prefix("Q=")));
    let weight = weight.and_then(|text| text.trim().parse().ok()).filter(|q| (0.0..=1.0).contains(q));
    Some((name, weight.unwrap_or(1.0)))
}

/// What the most specific range that covers `name` says of it; nothing said is a refusal.
fn weight(ranges: &[(String, f32)], name: &str) -> f32 {
    let family = name.split('/').next().unwrap_or_default();
    let said = |wanted: &str| ranges.iter().find(|(range, _)| range == wanted).map(|(_, weight)| *weight);
    said(name).or_else(|| said(&format!("{family}/*"))).or_else(|| said("*/*")).unwrap_or(0.0)
}

#[cfg(test)]
mod tests {
    use super::{
        Form::{Ninjs, Pdf, Text},
        Wanted::{Json, Other},
        choose,
    };

    #[test]
    fn the_preferred_format_is_chosen() {
        for (accept, expected) in [
            ("", Some(Json)),
            ("*/*", Some(Json)),
            ("text/html,application/xhtml+xml,*/*;q=0.8", Some(Json)),
            ("application/*", Some(Json)),
            ("text/*", Some(Other(Text))),
            ("TEXT/PLAIN; charset=utf-8", Some(Other(Text))),
            ("application/pdf", Some(Other(Pdf))),
            ("application/ninjs+json, application/json;q=0.9", Some(Other(Ninjs))),
            ("application/json;q=0.1, application/pdf;q=0.5, text/plain;q=0.4", Some(Other(Pdf))),
            ("application/json;q=0, */*", Some(Other(Text))),
            ("application/problem+json", Some(Json)),
            ("application/pdf;q=nada", Some(Other(Pdf))),
            ("text/html", None),
            ("application/pdf;q=0", None),
            ("*/*;q=0", None),
        ] {
            assert_eq!(choose(accept), expected, "{accept}");
        }
    }
}
