//! What stands in a calendar: a single event, or one occurrence of a series.
use super::{content::EventContent, entity::Model, zone};
use crate::municipalities;
use chrono::{DateTime, TimeDelta, Utc};
use std::sync::Arc;
use uuid::Uuid;

/// A row at its own time, or at that of one occurrence.
#[derive(Clone, Debug)]
pub struct Instance {
    pub row: Arc<Model>,
    pub starts_at: DateTime<Utc>,
    pub ends_at: Option<DateTime<Utc>>,
    pub series_id: Option<Uuid>,
    pub occurrence: Option<DateTime<Utc>>,
}

impl Instance {
    /// A row as it stands: a single event, a changed occurrence, or a series as a whole.
    pub fn whole(row: Model) -> Self {
        Self {
            starts_at: row.starts_at,
            ends_at: row.ends_at,
            series_id: row.series_id,
            occurrence: row.occurrence,
            row: Arc::new(row),
        }
    }

    /// The occurrence of the series `row` that the rule has at `at`.
    pub fn of_series(row: Arc<Model>, at: DateTime<Utc>) -> Self {
        let ends_at = end_at(&row, at);
        Self { starts_at: at, ends_at, series_id: Some(row.id), occurrence: Some(at), row }
    }

    /// By what a list is ordered.
    pub fn key(&self) -> (DateTime<Utc>, Uuid, Option<DateTime<Utc>>) {
        (self.starts_at, self.row.id, self.occurrence)
    }

    /// The name of the place's municipality.
    pub fn municipality(&self) -> Option<String> {
        self.row.municipality_code.and_then(municipalities::by_code).map(|found| found.name.to_owned())
    }
}

/// When an occurrence of `row` ends that begins at `at`: as long after as the row does; of whole days, at a midnight.
pub fn end_at(row: &Model, at: DateTime<Utc>) -> Option<DateTime<Utc>> {
    let end = row.ends_at?;
    if !row.all_day {
        return Some(at + (end - row.starts_at));
    }
    let zone = EventContent::from(row).zone();
    let days = zone::local(end, zone).date() - zone::local(row.starts_at, zone).date();
    Some(zone::days_later(at, days.num_days().unsigned_abs(), zone))
}

/// Until when an event keeps busy whoever is there: an hour, if it has no known end.
pub fn busy_until(starts_at: DateTime<Utc>, ends_at: Option<DateTime<Utc>>) -> DateTime<Utc> {
    ends_at.unwrap_or(starts_at + TimeDelta::hours(1))
}

/// The instant from which on nothing of a single event is left.
pub fn over_at(starts_at: DateTime<Utc>, ends_at: Option<DateTime<Utc>>) -> DateTime<Utc> {
    ends_at.unwrap_or(starts_at + TimeDelta::seconds(1))
}
