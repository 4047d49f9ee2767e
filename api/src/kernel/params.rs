//! The query string of a request: an unknown or malformed parameter is refused by name.
use super::{
    gate,
    problem::{Fault, Problem},
};
use actix_web::{FromRequest, HttpRequest, dev::Payload};
use futures_util::future::LocalBoxFuture;
use serde::de::DeserializeOwned;

/// Query parameters parsed into `T`, which denies unknown fields.
#[derive(Debug)]
pub struct Params<T>(pub T);

impl<T: DeserializeOwned + 'static> FromRequest for Params<T> {
    type Error = Problem;
    type Future = LocalBoxFuture<'static, Result<Self, Problem>>;

    fn from_request(request: &HttpRequest, _: &mut Payload) -> Self::Future {
        let gate = gate::passed(request);
        let parsed = parse(request.query_string()).map(Self);
        Box::pin(async move {
            gate.await;
            parsed
        })
    }
}

fn parse<T: DeserializeOwned>(query: &str) -> Result<T, Problem> {
    if query.contains("%00") {
        return Err(Problem::bad_request("bad_parameter", "Um parâmetro tem um caractere nulo (U+0000)."));
    }
    serde_urlencoded::from_str(query).map_err(|error| {
        let text = error.to_string();
        let quoted = text.split('`').nth(1).unwrap_or_default().to_owned();
        if text.starts_with("unknown field") {
            Problem::bad_request("unknown_parameter", format!("O parâmetro «{quoted}» não existe nesta rota."))
        } else {
            match culprit::<T>(query, &text) {
                Some(name) => bad(name, meant(&text)),
                None => Problem::bad_request("bad_parameter", format!("Um parâmetro não serve: {}.", meant(&text))),
            }
        }
    })
}

/// The parameter that is refused for `reason` when it comes alone.
fn culprit<T: DeserializeOwned>(query: &str, reason: &str) -> Option<String> {
    let said: Vec<(String, String)> = serde_urlencoded::from_str(query).ok()?;
    let is_refused = |pair: &(String, String)| {
        let alone = serde_urlencoded::to_string([pair]).unwrap_or_default();
        serde_urlencoded::from_str::<T>(&alone).is_err_and(|error| error.to_string() == reason)
    };
    said.into_iter().find(is_refused).map(|(name, _)| name)
}

/// What would be right in place of what serde refused for `reason`.
fn meant(reason: &str) -> String {
    if reason.starts_with("unknown variant") {
        let accepted: Vec<&str> = reason.split('`').skip(3).step_by(2).collect();
        return format!("use um destes valores: {}", accepted.join(", "));
    }
    let of = |words: &[&str]| words.iter().any(|word| reason.contains(word));
    let text = if of(&["duplicate field"]) {
        "diga-o uma vez só"
    } else if of(&["true` or `false"]) {
        "use true ou false"
    } else if of(&["digit", "number", "empty string"]) {
        "use um número inteiro"
    } else if of(&["UUID"]) {
        "use um id"
    } else if of(&["input"]) {
        "use uma data como 2026-11-21"
    } else {
        "o valor não serve aqui"
    };
    text.to_owned()
}

/// Words of a closed set, separated by commas.
///
/// # Errors
/// 400 naming one that is not of the set.
pub fn words<T: serde::de::DeserializeOwned>(name: &'static str, text: &str) -> Result<Vec<T>, Problem> {
    let parse = |word: &str| {
        serde_json::from_value(serde_json::Value::String(word.trim().to_owned()))
            .map_err(|_| bad(name, format!("«{}» não é um dos valores aceitos", word.trim())))
    };
    text.split(',').map(parse).collect()
}

/// Refuses a parameter `text` of more than `most` characters.
///
/// # Errors
/// 400 naming it.
pub fn at_most(name: &'static str, text: &str, most: usize) -> Result<(), Problem> {
    if text.chars().count() <= most {
        return Ok(());
    }
    Err(bad(name, format!("no máximo {most} caracteres")))
}

/// A parameter refused by its own rule.
pub fn bad(name: impl Into<String>, message: impl Into<String>) -> Problem {
    let (name, message) = (name.into(), message.into());
    let mut problem = Problem::bad_request("bad_parameter", format!("{name}: {message}"));
    problem.push(Fault { pointer: name, code: "invalid".into(), message });
    problem
}
