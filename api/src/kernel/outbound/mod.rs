//! The one HTTP client for what others serve.
//!
//! An address that people type is fetched by a machine that reaches more than they do. So every name is resolved, and
//! every redirect followed, through a guard that lets only public addresses pass ([`address`]); what an office wants
//! called within its own walls it names in `PAUTA_OUTBOUND_ALLOW`. Answers are bounded in bytes and in time.
pub mod address;
mod resolve;
#[cfg(test)]
mod tests;

pub use resolve::{Guard, TestHost};

use crate::config::Config;
use reqwest::{
    Client, Method, Response, StatusCode, Url,
    header::{ETAG, HeaderMap, HeaderName, IF_MODIFIED_SINCE, IF_NONE_MATCH, LAST_MODIFIED, LOCATION},
    redirect,
};
use resolve::Resolver;
use std::{
    error::Error,
    net::IpAddr,
    sync::{Arc, OnceLock},
    time::Duration,
};
use tokio::time::timeout;

/// To a connection, and to the next byte of an answer.
const CONNECT: Duration = Duration::from_secs(5);
/// To the end of an answer, redirects and all.
const TOTAL: Duration = Duration::from_secs(10);
const REDIRECTS: usize = 5;

/// Why there is no answer.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum OutboundError {
    #[error("not an address of the web")]
    NotWeb,
    #[error("the address is of an internal network")]
    Inside,
    #[error("the name is not known")]
    NameUnknown,
    #[error("no connection: {0}")]
    Unreachable(String),
    #[error("no answer in time")]
    TimedOut,
    #[error("more than {REDIRECTS} redirects")]
    TooManyRedirects,
    #[error("the answer is larger than {0} bytes")]
    TooLarge(usize),
}

/// What tells one state of an address from another (RFC 9110, section 8.8): sent back, it saves the body.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Validators {
    pub etag: Option<String>,
    pub last_modified: Option<String>,
}

impl Validators {
    fn of(headers: &HeaderMap) -> Self {
        let read = |name: HeaderName| headers.get(name).and_then(|value| value.to_str().ok()).map(ToOwned::to_owned);
        Self { etag: read(ETAG), last_modified: read(LAST_MODIFIED) }
    }
}

/// An answer with its body.
#[derive(Clone, Debug)]
pub struct Fetched {
    pub status: StatusCode,
    /// Where it came from in the end.
    pub url: Url,
    pub headers: HeaderMap,
    pub body: Vec<u8>,
    pub validators: Validators,
}

impl Fetched {
    /// Whether it is as it was when the validators that were sent were read.
    pub fn is_unchanged(&self) -> bool {
        self.status == StatusCode::NOT_MODIFIED
    }
}

/// The client. It reads the system's certificates when it is first used.
pub struct Outbound {
    guard: Arc<Guard>,
    hosts: Arc<Option<Vec<TestHost>>>,
    agent: String,
    client: OnceLock<Result<Client, String>>,
}

impl std::fmt::Debug for Outbound {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Outbound").field("guard", &self.guard).finish_non_exhaustive()
    }
}

impl Outbound {
    pub fn new(config: &Config) -> Self {
        let program = concat!("Pauta/", env!("CARGO_PKG_VERSION"));
        // Who finds us in a log learns where we are at home.
        let home = Some(config.server.public_url.as_str()).filter(|url| !url.is_empty());
        Self {
            guard: Arc::new(Guard { allow: config.outbound.allow.clone() }),
            hosts: Arc::new(config.test.hosts.clone()),
            agent: home.map_or_else(|| program.to_owned(), |home| format!("{program} (+{home})")),
            client: OnceLock::new(),
        }
    }

    /// Whether there is something at `url`: the status of a HEAD, or of a GET where that is refused. The body stays there.
    pub async fn probe(&self, url: &Url) -> Result<StatusCode, OutboundError> {
        in_time(async {
            match self.follow(Method::HEAD, url, &HeaderMap::new()).await {
                Ok(answer) if !answer.status().is_client_error() && !answer.status().is_server_error() => {
                    Ok(answer.status())
                }
                // Some serve no HEAD, and some hang up on it.
                Ok(_) | Err(OutboundError::Unreachable(_)) => {
                    Ok(self.follow(Method::GET, url, &HeaderMap::new()).await?.status())
                }
                Err(error) => Err(error),
            }
        })
        .await
    }

    /// What is at `url`, at most `limit` bytes of it once unpacked; a 304 without a body where it still is what `known` was
    /// read from.
    pub async fn get(&self, url: &Url, limit: usize, known: &Validators) -> Result<Fetched, OutboundError> {
        let mut headers = HeaderMap::new();
        for (name, value) in [(IF_NONE_MATCH, &known.etag), (IF_MODIFIED_SINCE, &known.last_modified)] {
            if let Some(value) = value.as_ref().and_then(|value| value.parse().ok()) {
                headers.insert(name, value);
            }
        }
        in_time(async {
            let mut answer = self.follow(Method::GET, url, &headers).await?;
            if answer.content_length().is_some_and(|length| length > limit as u64) {
                return Err(OutboundError::TooLarge(limit));
            }
            let mut body = Vec::new();
            while let Some(part) = answer.chunk().await.map_err(|error| told(&error))? {
                if body.len() + part.len() > limit {
                    return Err(OutboundError::TooLarge(limit));
                }
                body.extend_from_slice(&part);
            }
            Ok(Fetched {
                status: answer.status(),
                url: answer.url().clone(),
                validators: Validators::of(answer.headers()),
                headers: answer.headers().clone(),
                body,
            })
        })
        .await
    }

    /// Asks `url` and where it leads to, looking at each address before it is called.
    async fn follow(&self, method: Method, url: &Url, headers: &HeaderMap) -> Result<Response, OutboundError> {
        let client = self.client()?;
        let mut url = url.clone();
        for _ in 0..=REDIRECTS {
            self.look_at(&url)?;
            let asked = client.request(method.clone(), url.clone()).headers(headers.clone());
            let answer = asked.send().await.map_err(|error| told(&error))?;
            let leads = answer.headers().get(LOCATION).filter(|_| is_redirect(answer.status()));
            let Some(location) = leads else { return Ok(answer) };
            // What browsers make of a header in UTF-8.
            let location = String::from_utf8_lossy(location.as_bytes());
            url = url.join(&location).map_err(|_| OutboundError::NotWeb)?;
        }
        Err(OutboundError::TooManyRedirects)
    }

    /// A literal address never reaches the resolver; [`Url`] has read it, in whatever form it was written.
    fn look_at(&self, url: &Url) -> Result<(), OutboundError> {
        if !matches!(url.scheme(), "http" | "https") || !url.username().is_empty() || url.password().is_some() {
            return Err(OutboundError::NotWeb);
        }
        let host = url.host_str().ok_or(OutboundError::NotWeb)?;
        match host.trim_start_matches('[').trim_end_matches(']').parse::<IpAddr>() {
            Ok(address) if !self.guard.lets(address) => Err(OutboundError::Inside),
            _ => Ok(()),
        }
    }

    fn client(&self) -> Result<&Client, OutboundError> {
        let build = || {
            Client::builder()
                .user_agent(&self.agent)
                .dns_resolver(Resolver { guard: self.guard.clone(), hosts: self.hosts.clone() })
                // Followed by hand, one look at a time; and a proxy of the environment would connect in our place.
                .redirect(redirect::Policy::none())
                .no_proxy()
                .referer(false)
                .connect_timeout(CONNECT)
                .read_timeout(CONNECT)
                .pool_max_idle_per_host(0)
                .build()
                .map_err(|error| error.to_string())
        };
        let client = self.client.get_or_init(build);
        client.as_ref().map_err(|error| {
            tracing::error!(%error, "cannot build the outbound client");
            OutboundError::Unreachable(error.clone())
        })
    }
}

fn is_redirect(status: StatusCode) -> bool {
    matches!(status.as_u16(), 301 | 302 | 303 | 307 | 308)
}

async fn in_time<T>(work: impl Future<Output = Result<T, OutboundError>>) -> Result<T, OutboundError> {
    timeout(TOTAL, work).await.unwrap_or(Err(OutboundError::TimedOut))
}

/// What the client's error comes from.
fn told(error: &reqwest::Error) -> OutboundError {
    let mut cause: Option<&(dyn Error + 'static)> = Some(error);
    let mut last = error.to_string();
    while let Some(current) = cause {
        if let Some(own) = current.downcast_ref::<OutboundError>() {
            return own.clone();
        }
        last = current.to_string();
        cause = current.source();
    }
    if error.is_timeout() { OutboundError::TimedOut } else { OutboundError::Unreachable(last) }
}
