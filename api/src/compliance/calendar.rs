//! The blackouts as this process remembers them, and what they hide from the public at an instant.
use super::{blackouts::authorised_in, entity::blackout};
use crate::{
    app::App,
    kernel::{
        clock::Clock,
        freshness::{Remembered, Topic},
        problem::Problem,
    },
    releases::{ReleaseKind, ReleaseStatus, entity as release},
};
use chrono::{DateTime, TimeDelta, Utc};
use sea_orm::{ColumnTrait, Condition, EntityTrait, Iterable, QueryFilter};
use std::{
    fmt::Write as _,
    sync::{Arc, PoisonError, RwLock},
};
use uuid::Uuid;

/// The office's blackouts, read anew when any blackout or the office's sphere changes.
///
/// The caller has waited for `fresh.catch_up()` in this request.
#[derive(Debug, Default)]
pub struct BlackoutDirectory(RwLock<Option<Remembered<Arc<Vec<blackout::Model>>>>>);

impl BlackoutDirectory {
    /// What is hidden from the public now.
    pub async fn hiding(&self, app: &App) -> Result<Hiding, Problem> {
        Ok(Hiding::at(&self.all(app).await?, app.clock.now()))
    }

    async fn all(&self, app: &App) -> Result<Arc<Vec<blackout::Model>>, Problem> {
        let remembered = self.0.read().unwrap_or_else(PoisonError::into_inner).clone();
        if let Some(rows) = remembered.and_then(|remembered| remembered.get(&app.fresh)) {
            return Ok(rows);
        }
        let position = app.fresh.position();
        let sphere = super::settings::get(app.db.read()).await?.sphere;
        let rows = blackout::Entity::find().filter(blackout::COLUMN.sphere.eq(sphere)).all(app.db.read()).await?;
        let rows = Arc::new(rows);
        let topics = vec![Topic::Kind("blackout"), Topic::Kind("compliance_settings")];
        let remembered = Remembered::new(rows.clone(), position, topics);
        *self.0.write().unwrap_or_else(PoisonError::into_inner) = Some(remembered);
        Ok(rows)
    }
}

/// What is hidden from the public at an instant: nothing, mostly.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Hiding {
    running: Vec<Running>,
    /// The next instant at which the clock alone changes it; none when it never does.
    pub until: Option<DateTime<Utc>>,
}

/// A blackout that runs, as far as readers need it.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Running {
    id: Uuid,
    /// Whether it hides what was public before; what has yet to become so, each one holds back.
    hides: bool,
    /// What became public until then was so before. What was out when somebody made the blackout, late, stays so.
    since: DateTime<Utc>,
    version: i32,
    exempt: Vec<ReleaseKind>,
    legal_basis: String,
    ends_at: DateTime<Utc>,
}

impl Hiding {
    fn at(rows: &[blackout::Model], now: DateTime<Utc>) -> Self {
        let runs = |row: &&blackout::Model| row.starts_at <= now && now < row.ends_at;
        let running = rows.iter().filter(runs).map(|row| Running {
            id: row.id,
            hides: row.hide_existing,
            since: Ord::max(row.starts_at, row.created_at),
            version: row.version,
            exempt: row.exempt_kinds.0.clone(),
            legal_basis: row.legal_basis.clone(),
            ends_at: row.ends_at,
        });
        let turns = rows.iter().flat_map(|row| [row.starts_at, row.ends_at]);
        Self { running: running.collect(), until: turns.filter(|at| *at > now).min() }
    }

    /// How long it stays so by the clock; none for ever.
    pub fn lasts(&self, clock: &Clock) -> Option<TimeDelta> {
        self.until.map(|until| until - clock.now())
    }

    /// Whether everything public is in sight.
    pub fn is_nothing(&self) -> bool {
        self.running.is_empty()
    }

    /// What tells this state of things from every other, for the key of a kept answer; empty when nothing is hidden.
    pub fn key(&self) -> String {
        let mut key = String::new();
        for running in &self.running {
            // Writing to a String does not fail.
            let _ = write!(key, "{}.{} ", running.id.simple(), running.version);
        }
        key
    }

    /// The releases that stay in sight: in every blackout, of an exempt kind or authorised; or, where it does not hide,
    /// public before. An embargo that ends in a blackout, or a text that is imported with a date in it, shows nothing.
    pub fn in_sight(&self) -> Condition {
        let stays = |running: &Running| {
            let stays = Condition::any()
                .add(release::COLUMN.kind.is_in(running.exempt.iter().copied()))
                .add(release::COLUMN.id.in_subquery(authorised_in([running.id])));
            let was_out = Condition::all()
                .add(release::COLUMN.status.eq(ReleaseStatus::Published))
                .add(release::COLUMN.public_at.lte(running.since));
            if running.hides { stays } else { stays.add(was_out) }
        };
        self.running.iter().fold(Condition::all(), |all, running| all.add(stays(running)))
    }

    /// Whether what becomes public at `at` does so in a blackout.
    pub fn holds_back(&self, at: DateTime<Utc>) -> bool {
        self.running.iter().any(|running| at > running.since)
    }

    /// The kinds that stay in sight without any authorisation.
    pub fn kinds_in_sight(&self) -> Vec<ReleaseKind> {
        ReleaseKind::iter().filter(|kind| self.hiding().all(|running| running.exempt.contains(kind))).collect()
    }

    fn hiding(&self) -> impl Iterator<Item = &Running> {
        self.running.iter().filter(|running| running.hides)
    }

    /// The releases with an authorisation in any of the blackouts: few.
    pub fn authorised(&self) -> Condition {
        let ids = authorised_in(self.running.iter().map(|running| running.id));
        Condition::all().add(release::COLUMN.id.in_subquery(ids))
    }

    /// Why, and until when, for who asks for a hidden text by its address.
    pub fn reason(&self) -> Option<(String, DateTime<Utc>)> {
        let last = self.hiding().max_by_key(|running| running.ends_at)?;
        Some((last.legal_basis.clone(), last.ends_at))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::compliance::entity::{Kinds, Sphere};
    use ReleaseKind::{Article, OfficialNote, PublicService};

    fn blackout(id: u128, from: i64, to: i64, exempt: &[ReleaseKind]) -> blackout::Model {
        let at = |hours| DateTime::UNIX_EPOCH + TimeDelta::hours(hours);
        blackout::Model {
            id: Uuid::from_u128(id),
            name: String::new(),
            sphere: Sphere::State,
            starts_at: at(from),
            ends_at: at(to),
            exempt_kinds: Kinds(exempt.to_vec()),
            legal_basis: id.to_string(),
            hide_existing: true,
            hidden_since: None,
            hidden_until: None,
            version: 1,
            created_at: at(0),
            updated_at: at(0),
        }
    }

    #[test]
    fn the_clock_decides_and_every_turn_is_foreseen() {
        let rows =
            [blackout(1, 10, 20, &[PublicService, Article]), blackout(2, 15, 30, &[PublicService, OfficialNote])];
        let at = |hours| DateTime::UNIX_EPOCH + TimeDelta::hours(hours);
        for (hour, running, until) in [
            (9, &[][..], Some(10)),
            (10, &[1], Some(15)),
            (15, &[1, 2], Some(20)),
            (20, &[2], Some(30)),
            (29, &[2], Some(30)),
            (30, &[], None),
        ] {
            let hiding = Hiding::at(&rows, at(hour));
            let ids: Vec<u128> = hiding.running.iter().map(|running| running.id.as_u128()).collect();
            assert_eq!((ids.as_slice(), hiding.until), (running, until.map(at)), "{hour}");
            assert_eq!(hiding.is_nothing(), running.is_empty());
        }
        let both = Hiding::at(&rows, at(16));
        assert_eq!(both.kinds_in_sight(), [PublicService]);
        assert_eq!(both.reason(), Some(("2".to_owned(), at(30))));
        assert_ne!(both.key(), Hiding::at(&rows, at(21)).key());
        assert_eq!(Hiding::at(&rows, at(9)).key(), "");
    }
}
