//! One stream: what one caller is told, for as long as they may be told anything.
use super::{
    audience::hears,
    dto::{LiveEvent, LiveReady},
    hub::{KEPT, LiveHub},
    seats::Seat,
};
use crate::{
    app::App,
    auth::{Bearer, Caller, Standing},
    changes,
    kernel::problem::Problem,
    presence::{PresenceOut, PresenceSubject},
};
use actix_web::web::Bytes;
use futures_util::{Stream, stream};
use std::{
    collections::BTreeMap,
    convert::Infallible,
    sync::Arc,
    time::{Duration, Instant},
};
use tokio::sync::watch;

/// Proxies close what is silent for longer.
const KEEP_ALIVE: Duration = Duration::from_secs(15);
/// How often the clock is asked whether the credential has expired.
const CHECK: Duration = Duration::from_secs(2);
/// How long a program waits before it comes back, in milliseconds.
const COME_BACK: u32 = 2000;

pub struct Feed {
    app: Arc<App>,
    bearer: Bearer,
    standing: Standing,
    pulse: watch::Receiver<u64>,
    /// The place in the change log up to which the stream has told.
    cursor: i64,
    here: BTreeMap<PresenceSubject, PresenceOut>,
    told_at: Instant,
    opening: Option<String>,
    seat: Seat,
}

impl Feed {
    /// A stream that goes on after `last_id`, the id of an event told before.
    ///
    /// # Errors
    /// 400 for an id that is none; 503 when there are too many streams.
    pub async fn open(app: Arc<App>, bearer: Bearer, last_id: Option<&str>) -> Result<Self, Problem> {
        let asked = last_id.map(changes::read_cursor).transpose()?;
        let standing = bearer.standing(&app).await?;
        let (seat, pulse) = LiveHub::join(&app, standing.caller.id).await?;
        let end = app.live.end();
        // Beyond the end: the database is older than the stream, put back from a copy.
        let is_near = |cursor: &i64| (end - i64::try_from(KEPT).unwrap_or(i64::MAX)..=end).contains(cursor);
        let cursor = asked.filter(is_near);
        let here = open_to(&app, &standing.caller);
        let missed = asked.is_some() && cursor.is_none();
        let ready = LiveEvent::Ready(LiveReady { missed, presence: here.values().cloned().collect() });
        let cursor = cursor.unwrap_or(end);
        let opening = format!("retry: {COME_BACK}\n{}", ready.to_text(&changes::cursor(cursor)));
        let told_at = Instant::now();
        Ok(Self { app, bearer, standing, pulse, cursor, here, told_at, opening: Some(opening), seat })
    }

    /// The stream's body.
    pub fn into_body(self) -> impl Stream<Item = Result<Bytes, Infallible>> {
        stream::unfold(self, async |mut feed| feed.next().await.map(|text| (Ok(Bytes::from(text)), feed)))
    }

    /// What is to be told next; none when the stream is over.
    async fn next(&mut self) -> Option<String> {
        if let Some(opening) = self.opening.take() {
            // What happened since the caller left is told next, without waiting for more to happen.
            self.pulse.mark_changed();
            return Some(opening);
        }
        loop {
            let until_keep_alive = KEEP_ALIVE.saturating_sub(self.told_at.elapsed());
            let something_happened = tokio::select! {
                biased;
                () = self.app.stop.cancelled() => return None,
                () = self.seat.given_away.cancelled() => return None,
                changed = self.pulse.changed() => changed.is_ok(),
                () = tokio::time::sleep(CHECK.min(until_keep_alive)) => false,
            };
            let mut text = String::new();
            // Whatever happened may have been the end of the session, or of a right.
            if something_happened || self.standing.until <= self.app.clock.now() {
                self.standing = self.bearer.standing(&self.app).await.ok()?;
                text = self.news().await.ok()?;
            }
            if text.is_empty() && self.told_at.elapsed() >= KEEP_ALIVE {
                // With the place in the log, of which the changes of others may be all there is to tell.
                text = format!(":\nid: {}\n\n", changes::cursor(self.cursor));
            }
            if !text.is_empty() {
                self.told_at = Instant::now();
                return Some(text);
            }
        }
    }

    async fn news(&mut self) -> Result<String, Problem> {
        let mut text = String::new();
        let happenings = self.app.live.after(&self.app, self.cursor).await?;
        if happenings.len() >= KEPT {
            self.pulse.mark_changed();
        }
        for happening in happenings {
            self.cursor = happening.seq;
            if hears(&self.standing.caller, &happening) {
                text.push_str(&LiveEvent::Change(happening.told).to_text(&changes::cursor(self.cursor)));
            }
        }
        let here = open_to(&self.app, &self.standing.caller);
        let id = changes::cursor(self.cursor);
        let left = self.here.keys().filter(|subject| !here.contains_key(subject));
        let left = left.map(|subject| PresenceOut { subject: *subject, people: Vec::new() });
        let moved =
            here.iter().filter(|(subject, now)| self.here.get(subject) != Some(now)).map(|(_, now)| now.clone());
        for place in left.chain(moved) {
            text.push_str(&LiveEvent::Presence(place).to_text(&id));
        }
        self.here = here;
        Ok(text)
    }
}

/// Who is where, as far as `caller` may know.
fn open_to(app: &App, caller: &Caller) -> BTreeMap<PresenceSubject, PresenceOut> {
    let here = app.live.here();
    let open = here.iter().filter(|(_, gathering)| gathering.is_open_to(caller));
    open.map(|(subject, gathering)| (*subject, gathering.out.clone())).collect()
}
