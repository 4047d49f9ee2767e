//! Whether something answers where the links of a text lead.
//!
//! A job asks, politely: one address after the other, each at most once a day whatever texts link to it. The rules read
//! what it wrote down; no request and no approval waits for the network.
use super::{
    entity::{LinkOutcome, link_check},
    links,
};
use crate::{
    app::App,
    kernel::{
        clock::Clock,
        hex::hex,
        html::parts::Link,
        jobs::{self, Job, JobError},
        outbound::OutboundError,
    },
    releases::entity::Model as Release,
};
use ammonia::Url;
use chrono::{DateTime, TimeDelta, Utc};
use sea_orm::{ColumnTrait, ConnectionTrait, DbErr, EntityTrait, IntoActiveModel, QueryFilter, sea_query::OnConflict};
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use std::{
    collections::{BTreeSet, HashMap},
    sync::Arc,
};

/// For how long an answer holds.
const FRESH: TimeDelta = TimeDelta::hours(24);
/// For how long a fault holds that may pass by itself.
const PASSING: TimeDelta = TimeDelta::hours(1);
/// When what nobody asked for again is forgotten.
const KEPT: TimeDelta = TimeDelta::days(30);
/// Addresses of one text that are asked; more is no text for the press.
const LINKS: usize = 100;
/// Addresses of one job: each takes some seconds at the worst, and all of them less than a lease.
const OF_ONE_JOB: usize = 20;

/// What is known of the addresses that a text links to.
#[derive(Debug, Default)]
pub struct LinkAnswers {
    known: HashMap<String, link_check::Model>,
    /// Those of which nothing is known, or nothing that still holds.
    stale: Vec<String>,
}

impl LinkAnswers {
    pub async fn of(db: &impl ConnectionTrait, clock: &Clock, links: &[Link]) -> Result<Self, DbErr> {
        let addresses: BTreeSet<String> = links.iter().filter_map(|link| address(&link.href)).take(LINKS).collect();
        if addresses.is_empty() {
            return Ok(Self::default());
        }
        let rows = link_check::Entity::find()
            .filter(link_check::Column::UrlHash.is_in(addresses.iter().map(|url| digest(url))))
            .all(db)
            .await?;
        let known: HashMap<String, link_check::Model> = rows.into_iter().map(|row| (row.url.clone(), row)).collect();
        let now = clock.now();
        let is_stale = |url: &String| known.get(url).is_none_or(|row| !row.is_fresh(now));
        Ok(Self { stale: addresses.into_iter().filter(is_stale).collect(), known })
    }

    /// What is wrong with where `href` leads, in Portuguese, and since when that is known.
    pub fn fault(&self, href: &str) -> Option<(String, DateTime<Utc>)> {
        let row = self.known.get(&address(href)?)?;
        Some((row.fault()?, row.checked_at))
    }

    pub fn is_pending(&self) -> bool {
        !self.stale.is_empty()
    }
}

impl link_check::Model {
    fn is_fresh(&self, now: DateTime<Utc>) -> bool {
        let is_lasting = self.outcome == LinkOutcome::Answered && self.http_status.is_none_or(|status| status < 500);
        now - self.checked_at < if is_lasting { FRESH } else { PASSING }
    }

    /// Nothing where it opens, or where only machines and strangers are turned away.
    fn fault(&self) -> Option<String> {
        let told = match (self.outcome, self.http_status) {
            (LinkOutcome::Answered, Some(404)) => "a página não existe (404)",
            (LinkOutcome::Answered, Some(410)) => "a página foi retirada (410)",
            (LinkOutcome::Answered, Some(400)) => "o servidor não entende o endereço (400)",
            (LinkOutcome::Answered, Some(status @ 500..)) => {
                return Some(format!("o servidor está com erro ({status})"));
            }
            (LinkOutcome::Answered, _) => return None,
            (LinkOutcome::NameUnknown, _) => "o nome do site não foi encontrado",
            (LinkOutcome::Unreachable, _) => "o servidor não aceitou a conexão",
            (LinkOutcome::TimedOut, _) => "o servidor não respondeu a tempo",
            (LinkOutcome::TooManyRedirects, _) => "o site redireciona sem fim",
            (LinkOutcome::Inside, _) => "o endereço leva a uma rede interna, onde o público não chega",
            (LinkOutcome::NotWeb, _) => "o endereço leva para fora da web",
        };
        Some(told.to_owned())
    }
}

/// Queues the addresses of which nothing is known that still holds; once an hour at most for the same text.
pub async fn ask(
    db: &impl ConnectionTrait,
    clock: &Clock,
    release: &Release,
    answers: &LinkAnswers,
) -> Result<(), DbErr> {
    let now = clock.now();
    let (text, hour) = (hex(&release.content_hash), now.timestamp() / 3600);
    for (number, urls) in answers.stale.chunks(OF_ONE_JOB).enumerate() {
        let job = VerifyLinks { urls: urls.to_vec() };
        let key = format!("{}:{text}:{hour}:{number}", release.id);
        jobs::enqueue::<Arc<App>, _>(db, clock, &job, &key, now).await?;
    }
    Ok(())
}

/// Forgets what nobody asked for again.
pub async fn purge(tx: &impl ConnectionTrait, clock: &Clock) -> Result<(), DbErr> {
    let old = link_check::Entity::delete_many().filter(link_check::COLUMN.checked_at.lt(clock.now() - KEPT));
    old.exec(tx).await?;
    Ok(())
}

/// Asks each of these addresses whether something is there.
#[derive(Debug, Serialize, Deserialize)]
pub struct VerifyLinks {
    urls: Vec<String>,
}

impl Job<Arc<App>> for VerifyLinks {
    const KIND: &'static str = "verify_links";

    async fn run(&self, app: &Arc<App>) -> Result<(), JobError> {
        for text in &self.urls {
            let known = link_check::Entity::find_by_id(digest(text)).one(app.db.read()).await?;
            // Another text links there too, or this job began once before.
            if known.is_some_and(|row| row.is_fresh(app.clock.now())) {
                continue;
            }
            let Ok(url) = Url::parse(text) else { continue };
            let answer = app.outbound.probe(&url).await;
            tracing::debug!(%url, ?answer, "link asked");
            let (outcome, http_status) = match answer {
                Ok(status) => (LinkOutcome::Answered, Some(i32::from(status.as_u16()))),
                Err(OutboundError::NameUnknown) => (LinkOutcome::NameUnknown, None),
                Err(OutboundError::TimedOut) => (LinkOutcome::TimedOut, None),
                Err(OutboundError::TooManyRedirects) => (LinkOutcome::TooManyRedirects, None),
                Err(OutboundError::Inside) => (LinkOutcome::Inside, None),
                Err(OutboundError::NotWeb) => (LinkOutcome::NotWeb, None),
                Err(OutboundError::Unreachable(_) | OutboundError::TooLarge(_)) => (LinkOutcome::Unreachable, None),
            };
            let row = link_check::Model {
                url_hash: digest(text),
                url: text.clone(),
                outcome,
                http_status,
                checked_at: app.clock.now(),
            };
            write(app, row).await?;
        }
        Ok(())
    }
}

async fn write(app: &App, row: link_check::Model) -> Result<(), JobError> {
    use link_check::Column::{CheckedAt, HttpStatus, Outcome, UrlHash};
    let tx = app.db.write().await?;
    let anew = OnConflict::column(UrlHash).update_columns([Outcome, HttpStatus, CheckedAt]).to_owned();
    link_check::Entity::insert(row.into_active_model()).on_conflict(anew).exec_without_returning(&tx).await?;
    tx.commit().await?;
    Ok(())
}

/// The address that `href` has the network asked for; nothing for other links, and for those whose form tells enough.
fn address(href: &str) -> Option<String> {
    let mut url = Url::parse(href.trim()).ok().filter(|url| matches!(url.scheme(), "http" | "https"))?;
    if links::fault(href).is_some() {
        return None;
    }
    url.set_fragment(None);
    Some(url.into())
}

fn digest(url: &str) -> Vec<u8> {
    Sha256::digest(url).to_vec()
}
