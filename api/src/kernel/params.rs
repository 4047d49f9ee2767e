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
            Problem::bad_request("bad_parameter", format!("Um parâmetro tem valor inválido: {text}."))
        }
    })
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

/// A parameter refused by its own rule.
pub fn bad(name: &'static str, message: impl Into<String>) -> Problem {
    let message = message.into();
    let mut problem = Problem::bad_request("bad_parameter", format!("{name}: {message}"));
    problem.push(Fault { pointer: name.to_owned(), code: "invalid".into(), message });
    problem
}
