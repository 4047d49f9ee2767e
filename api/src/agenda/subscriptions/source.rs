//! Events as the source of a calendar knows them.
use super::entity::item;
use crate::agenda::{entity::Model as Event, ics::read::Incoming, recurrence::Recurrence};
use chrono::{DateTime, SecondsFormat, Utc};
use chrono_tz::Tz;
use std::collections::{HashMap, HashSet};
use uuid::Uuid;

/// What came from this calendar, by how the source knows it.
pub type Known = HashMap<String, item::Model>;
/// Rows of occurrences, by their series and which one of it they are.
pub type Dates = HashMap<(Uuid, DateTime<Utc>), Event>;

/// How the source knows an event.
pub fn source_key(event: &Incoming) -> String {
    match event.recurrence_id {
        Some(at) => format!("{} {}", event.uid, at.to_rfc3339_opts(SecondsFormat::Secs, true)),
        None => event.uid.clone(),
    }
}

/// The row of an occurrence that only people here had changed so far, and how the source told it, as part of its series.
pub fn own_date<'a>(event: &Incoming, items: &Known, dates: &'a Dates) -> Option<(&'a Event, Incoming)> {
    let (at, series) = (event.recurrence_id?, items.get(&event.uid)?);
    Some((dates.get(&(series.event_id?, at))?, as_in_series(&series.seen, at)))
}

/// The occurrence at `at` as its series has it.
fn as_in_series(series: &Incoming, at: DateTime<Utc>) -> Incoming {
    Incoming {
        recurrence_id: Some(at),
        starts_at: at,
        ends_at: series.ends_at.map(|end| at + (end - series.starts_at)),
        rrule: None,
        exdates: Vec::new(),
        ..series.clone()
    }
}

/// The UID without what Pautas that follow each other have added: an event does not come home as another.
pub fn root(uid: &str) -> &str {
    match uid.rsplit_once('#') {
        Some((head, tail)) if Uuid::try_parse(tail).is_ok() => root(head),
        _ => uid,
    }
}

/// `events`, and the occurrences that differed from their series and do so no longer: the source does not tell those any
/// more, and they are again as the series has them.
pub fn with_reverted(mut events: Vec<Incoming>, items: &Known) -> Vec<Incoming> {
    let present: HashSet<String> = events.iter().map(source_key).collect();
    let series: HashMap<&str, &Incoming> =
        events.iter().filter(|event| event.rrule.is_some()).map(|event| (event.uid.as_str(), event)).collect();
    let mut reverted = Vec::new();
    for item in items.values().filter(|item| !present.contains(&item.source_key)) {
        let (Some(at), Some(series)) = (item.seen.recurrence_id, series.get(item.seen.uid.as_str())) else { continue };
        let zone = series.zone.unwrap_or(Tz::UTC);
        let rule =
            Recurrence::parse(series.rrule.as_deref().unwrap_or_default(), series.starts_at, zone, series.all_day);
        if !series.exdates.contains(&at) && rule.is_ok_and(|rule| rule.has(at)) {
            reverted.push(as_in_series(series, at));
        }
    }
    events.extend(reverted);
    events
}

#[cfg(test)]
mod tests {
    use super::root;

    #[test]
    fn a_uid_comes_home_through_any_number_of_calendars() {
        let id = "0190a6f5-7c2f-7f5e-8d3b-3f0f5f0f5f0f";
        for (uid, home) in [
            ("a@x", "a@x".to_owned()),
            ("a#b", "a#b".to_owned()),
            (&format!("a#{id}"), "a".to_owned()),
            (&format!("a#b#{id}#{id}"), "a#b".to_owned()),
            (&format!("#{id}"), String::new()),
        ] {
            assert_eq!(root(uid), home, "{uid}");
        }
    }
}
