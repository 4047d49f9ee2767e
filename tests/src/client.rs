//! Requests that read as sentences, answers that explain themselves when they surprise.

use std::fmt::Display;
use std::future::IntoFuture;
use std::net::IpAddr;
use std::pin::Pin;
use std::time::Duration;

use bytes::Bytes;
use reqwest::header::{HeaderMap, HeaderName, HeaderValue};
use serde_json::Value;

use crate::events::Events;

/// Somebody who calls the server: anonymous, or with a bearer token.
#[derive(Clone, Debug)]
pub struct Caller {
    http: reqwest::Client,
    base: String,
    token: Option<String>,
}

impl Caller {
    pub fn anonymous(base: &str) -> Self {
        Self { http: http(None), base: base.to_owned(), token: None }
    }

    /// As if from another machine: from another address of the loopback network.
    pub fn from_address(base: &str, address: IpAddr) -> Self {
        Self { http: http(Some(address)), base: base.to_owned(), token: None }
    }

    #[must_use]
    pub fn with_token(&self, token: &str) -> Self {
        Self { token: Some(token.to_owned()), ..self.clone() }
    }

    /// The same caller at another replica.
    #[must_use]
    pub fn at(&self, base: &str) -> Self {
        Self { base: base.to_owned(), ..self.clone() }
    }

    pub fn token(&self) -> &str {
        self.token.as_deref().expect("a token")
    }

    pub fn base(&self) -> &str {
        &self.base
    }

    /// A request to a path under `/api/v1`.
    pub fn call(&self, method: &str, path: impl Display) -> Call {
        self.root(method, format!("/api/v1{path}"))
    }

    /// A request to a path from the root.
    pub fn root(&self, method: &str, path: impl Display) -> Call {
        let url = format!("{}{path}", self.base);
        let mut request = self.http.request(method.parse().unwrap(), &url);
        if let Some(token) = &self.token {
            request = request.bearer_auth(token);
        }
        Call { request, what: format!("{method} {path}") }
    }

    pub fn get(&self, path: impl Display) -> Call {
        self.call("GET", path)
    }

    /// All the items of a list, page after page.
    pub async fn all(&self, path: &str, parameters: &[(&str, &str)]) -> Vec<Value> {
        let (mut all, mut after) = (Vec::new(), None::<String>);
        loop {
            let call = parameters.iter().fold(self.get(path), |call, (name, value)| call.query(name, value));
            let page = after.iter().fold(call, |call, after| call.query("after", after)).await.json(200);
            let limit =
                parameters.iter().find(|(name, _)| *name == "limit").map_or(20, |(_, limit)| limit.parse().unwrap());
            assert!(items(&page).len() <= limit, "more than was asked for: {page}");
            all.extend(items(&page).iter().cloned());
            match page["next"].as_str() {
                Some(next) => after = Some(next.to_owned()),
                None => return all,
            }
            assert!(!items(&page).is_empty(), "an empty page that has a next: {page}");
        }
    }

    pub fn post(&self, path: impl Display) -> Call {
        self.call("POST", path)
    }

    pub fn patch(&self, path: impl Display) -> Call {
        self.call("PATCH", path)
    }

    pub fn delete(&self, path: impl Display) -> Call {
        self.call("DELETE", path)
    }
}

fn http(address: Option<IpAddr>) -> reqwest::Client {
    reqwest::Client::builder()
        .local_address(address)
        .redirect(reqwest::redirect::Policy::none())
        .timeout(Duration::from_mins(1))
        .no_proxy()
        // Bodies as they travelled: the server's own client, built into the same workspace, may unpack its answers.
        .no_gzip()
        .build()
        .unwrap()
}

/// A request in the making; awaiting it sends it.
#[derive(Debug)]
pub struct Call {
    request: reqwest::RequestBuilder,
    what: String,
}

impl Call {
    #[must_use]
    pub fn json(self, body: &Value) -> Self {
        Self { request: self.request.json(body), what: format!("{} {body}", self.what) }
    }

    /// A body as it is, with its content type.
    #[must_use]
    pub fn body(self, content_type: &str, body: impl Into<reqwest::Body>) -> Self {
        Self { request: self.request.header("content-type", content_type).body(body), ..self }
    }

    #[must_use]
    pub fn query(self, name: &str, value: impl Display) -> Self {
        let value = value.to_string();
        Self { what: format!("{} {name}={value}", self.what), request: self.request.query(&[(name, value)]) }
    }

    /// `If-Match` with the version of `item`.
    #[must_use]
    pub fn if_match(self, item: &Value) -> Self {
        self.header("if-match", etag(item))
    }

    #[must_use]
    pub fn header(self, name: &str, value: impl AsRef<[u8]>) -> Self {
        let name: HeaderName = name.parse().unwrap();
        let value = HeaderValue::from_bytes(value.as_ref()).unwrap();
        Self { request: self.request.header(name, value), ..self }
    }

    /// Sends it, and follows the events that are the answer.
    pub async fn follow(self) -> Events {
        let response = self.request.send().await.unwrap_or_else(|error| panic!("{}: {error:?}", self.what));
        assert_eq!(response.status(), 200, "{}", self.what);
        Events::of(response)
    }

    /// Sends it to a server that may be gone.
    ///
    /// # Errors
    /// When there is no whole answer.
    pub async fn attempt(self) -> Result<Answer, reqwest::Error> {
        let response = self.request.send().await?;
        let (status, headers) = (response.status().as_u16(), response.headers().clone());
        // A stream has no end to wait for.
        let is_stream = headers.get("content-type").is_some_and(|kind| kind == "text/event-stream");
        let body = if is_stream { Bytes::new() } else { response.bytes().await? };
        Ok(Answer { status, headers, body, what: self.what })
    }
}

impl IntoFuture for Call {
    type Output = Answer;
    type IntoFuture = Pin<Box<dyn Future<Output = Answer> + Send>>;

    fn into_future(self) -> Self::IntoFuture {
        let what = self.what.clone();
        Box::pin(async move { self.attempt().await.unwrap_or_else(|error| panic!("{what}: {error:?}")) })
    }
}

/// `"<version>"` of an item.
pub fn etag(item: &Value) -> String {
    let version = item["version"].as_i64().unwrap_or_else(|| panic!("no version in {item}"));
    format!("\"{version}\"")
}

/// A whole answer.
#[derive(Clone, Debug)]
pub struct Answer {
    pub status: u16,
    pub headers: HeaderMap,
    pub body: Bytes,
    pub what: String,
}

impl Answer {
    /// A header, or the empty string.
    pub fn header(&self, name: &str) -> &str {
        self.headers.get(name).map_or("", |value| value.to_str().unwrap())
    }

    pub fn text(&self) -> &str {
        std::str::from_utf8(&self.body).expect("UTF-8")
    }

    /// The JSON of a success.
    #[track_caller]
    pub fn json(&self, status: u16) -> Value {
        self.expect(status);
        assert!(self.header("content-type").starts_with("application/json"), "{}", self.told());
        serde_json::from_slice(&self.body).unwrap_or_else(|error| panic!("{error} in {}", self.told()))
    }

    #[track_caller]
    pub fn expect(&self, status: u16) -> &Self {
        assert_eq!(self.status, status, "{}", self.told());
        self
    }

    /// An error of that status and code, in the one shape that errors have.
    #[track_caller]
    pub fn problem(&self, status: u16, code: &str) -> Value {
        let problem = self.any_problem();
        assert_eq!((self.status, problem["code"].as_str()), (status, Some(code)), "{}", self.told());
        problem
    }

    /// An error of that status, in the one shape that errors have.
    #[track_caller]
    pub fn refused(&self, status: u16) -> Value {
        self.expect(status);
        self.any_problem()
    }

    /// Any refusal of a bad request: 4xx and well formed.
    #[track_caller]
    pub fn client_error(&self) -> Value {
        assert!((400..500).contains(&self.status), "not a 4xx: {}", self.told());
        self.any_problem()
    }

    #[track_caller]
    pub fn any_problem(&self) -> Value {
        let told = self.told();
        assert!(self.status >= 400, "no error: {told}");
        assert_eq!(self.header("content-type"), "application/problem+json", "{told}");
        let problem: Value = serde_json::from_slice(&self.body).unwrap_or_else(|error| panic!("{error} in {told}"));
        assert_eq!(problem["status"], self.status, "{told}");
        for name in ["type", "title", "code", "instance"] {
            assert!(problem[name].as_str().is_some_and(|value| !value.is_empty()), "no {name} in {told}");
        }
        let code = problem["code"].as_str().unwrap();
        assert!(code.bytes().all(|b| b.is_ascii_lowercase() || b == b'_' || b.is_ascii_digit()), "code of {told}");
        assert_eq!(problem["type"], format!("/problems/{code}"), "{told}");
        assert_eq!(problem["instance"], self.header("x-request-id"), "instance is the request's id: {told}");
        if self.status == 401 {
            assert!(!self.header("www-authenticate").is_empty(), "no WWW-Authenticate in {told}");
        }
        if self.status == 429 || self.status == 503 {
            let seconds: u64 =
                self.header("retry-after").parse().unwrap_or_else(|_| panic!("no Retry-After in {told}"));
            assert!(seconds > 0, "{told}");
        }
        for error in problem["errors"].as_array().into_iter().flatten() {
            assert!(
                error["pointer"].is_string() && error["code"].is_string() && error["message"].is_string(),
                "{told}"
            );
        }
        problem
    }

    /// The pointers of the faults of a 422.
    #[track_caller]
    pub fn faults(&self) -> Vec<(String, String)> {
        let problem = self.refused(422);
        let text = |value: &Value| value.as_str().unwrap().to_owned();
        problem["errors"]
            .as_array()
            .into_iter()
            .flatten()
            .map(|error| (text(&error["pointer"]), text(&error["code"])))
            .collect()
    }

    /// A 422 with a fault at this pointer.
    #[track_caller]
    pub fn fault_at(&self, pointer: &str) -> String {
        let faults = self.faults();
        let fault = faults.into_iter().find(|(at, _)| at == pointer);
        fault.unwrap_or_else(|| panic!("no fault at {pointer}: {}", self.told())).1
    }

    /// Request and answer in a line or so.
    pub fn told(&self) -> String {
        let body = String::from_utf8_lossy(&self.body);
        let what: String = self.what.chars().take(500).collect();
        format!("{what} -> {} {}", self.status, body.chars().take(2000).collect::<String>())
    }
}

/// The value of a cookie that an answer sets, and its attributes.
pub fn cookie(answer: &Answer, name: &str) -> Option<(String, String)> {
    answer.headers.get_all("set-cookie").iter().find_map(|header| {
        let header = header.to_str().ok()?;
        let (pair, attributes) = header.split_once(';').unwrap_or((header, ""));
        let (key, value) = pair.split_once('=')?;
        (key.trim() == name).then(|| (value.trim().to_owned(), attributes.to_owned()))
    })
}

/// The items of a list.
#[track_caller]
pub fn items(list: &Value) -> &Vec<Value> {
    list["items"].as_array().unwrap_or_else(|| panic!("no list: {list}"))
}

/// One member of every item of a list, as text.
#[track_caller]
pub fn each(list: &Value, name: &str) -> Vec<String> {
    texts(items(list), name)
}

/// One member of every item, as text.
#[track_caller]
pub fn texts(items: &[Value], name: &str) -> Vec<String> {
    let text = |item: &Value| item[name].as_str().unwrap_or_else(|| panic!("no {name}: {item}")).to_owned();
    items.iter().map(text).collect()
}

/// The strings of an array.
#[track_caller]
pub fn strings(array: &Value) -> Vec<&str> {
    array
        .as_array()
        .unwrap_or_else(|| panic!("no array: {array}"))
        .iter()
        .map(|value| value.as_str().unwrap())
        .collect()
}
