//! Keyset pages: the cost of a page does not grow with its depth.
use super::{params::bad, problem::Problem};
use actix_web::{HttpRequest, HttpResponse, Responder, body::BoxBody, http::header::LINK};
use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD};
use serde::{Deserialize, Serialize, de::DeserializeOwned};
use utoipa::ToSchema;

/// One page of a collection.
#[derive(Debug, Serialize, ToSchema)]
pub struct Page<T: ToSchema> {
    pub items: Vec<T>,
    /// Pass it as `after` to get the following page; `null` on the last one.
    #[schema(required)]
    pub next: Option<String>,
    /// How many items match in all; only with `count=true`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub total: Option<u64>,
}

impl<T: ToSchema> Page<T> {
    /// Makes a page of `rows`, which hold one more than `limit` when there is a following page.
    pub fn of<R>(mut rows: Vec<R>, limit: u64, cursor: impl Fn(&R) -> Cursor, item: impl FnMut(R) -> T) -> Self {
        let next = cut(&mut rows, limit, cursor);
        Self { items: rows.into_iter().map(item).collect(), next, total: None }
    }
}

/// Cuts `rows`, which hold one more than `limit` when there is a following page, and says where that begins.
pub fn cut<R>(rows: &mut Vec<R>, limit: u64, cursor: impl Fn(&R) -> Cursor) -> Option<String> {
    let limit = usize::try_from(limit).unwrap_or(usize::MAX);
    let more = rows.len() > limit;
    rows.truncate(limit);
    if more { rows.last().map(|row| cursor(row).to_string()) } else { None }
}

impl<T: Serialize + ToSchema> Page<T> {
    /// The answer, with the following page in a `Link` header (RFC 8288).
    pub fn response(&self, request: &HttpRequest) -> HttpResponse {
        let mut response = HttpResponse::Ok();
        if let Some(next) = &self.next {
            response.insert_header((LINK, next_link(request, next)));
        }
        response.json(self)
    }
}

impl<T: Serialize + ToSchema> Responder for Page<T> {
    type Body = BoxBody;

    fn respond_to(self, request: &HttpRequest) -> HttpResponse {
        self.response(request)
    }
}

/// The value of a `Link` header to the following page (RFC 8288).
pub fn next_link(request: &HttpRequest, cursor: &str) -> String {
    let kept = request.query_string().split('&').filter(|p| !p.is_empty() && !p.starts_with("after="));
    let query: Vec<String> = kept.map(ToOwned::to_owned).chain([format!("after={cursor}")]).collect();
    format!("<{}?{}>; rel=\"next\"", request.path(), query.join("&"))
}

/// The page size asked for: 1 to 100, 20 by default.
pub fn limit(asked: Option<u64>) -> Result<u64, Problem> {
    match asked {
        None => Ok(20),
        Some(limit @ 1..=100) => Ok(limit),
        Some(_) => Err(bad("limit", "vai de 1 a 100")),
    }
}

/// The place after which a page begins: opaque to callers, bound to the sort that made it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Cursor(String);

impl Cursor {
    /// A cursor for the sort named `sort`, whose last row has the keys `keys`.
    pub fn new(sort: &str, keys: &impl Serialize) -> Self {
        Self(URL_SAFE_NO_PAD.encode(serde_json::to_vec(&(sort, keys)).unwrap_or_default()))
    }

    /// Reads the keys back.
    ///
    /// # Errors
    /// 400 when it was not made by this API, or for another sort.
    pub fn read<K: DeserializeOwned>(text: &str, sort: &str) -> Result<K, Problem> {
        #[derive(Deserialize)]
        struct Parts<K>(String, K);
        let bytes = URL_SAFE_NO_PAD.decode(text).ok();
        let parts = bytes.and_then(|bytes| serde_json::from_slice::<Parts<K>>(&bytes).ok());
        match parts {
            Some(Parts(made_for, keys)) if made_for == sort => Ok(keys),
            _ => Err(bad("after", "use o cursor «next» de uma página com a mesma ordenação")),
        }
    }
}

impl std::fmt::Display for Cursor {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn a_cursor_reads_back_what_it_was_made_of(sort in "-?[a-z_]{1,12}", key in any::<i64>(), text in ".*") {
            let cursor = Cursor::new(&sort, &(key, &text)).to_string();
            prop_assert!(cursor.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-' || b == b'_'));
            let read: (i64, String) = Cursor::read(&cursor, &sort).unwrap();
            prop_assert_eq!(read, (key, text));
        }

        #[test]
        fn a_cursor_of_another_sort_is_refused(key in any::<i64>()) {
            let cursor = Cursor::new("-id", &key).to_string();
            prop_assert!(Cursor::read::<i64>(&cursor, "id").is_err());
        }

        #[test]
        fn hostile_text_is_refused_and_never_panics(text in ".*") {
            prop_assert!(Cursor::read::<i64>(&text, "-id").is_err());
        }
    }
}
