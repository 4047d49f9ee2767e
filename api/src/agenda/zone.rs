//! Wall times and instants in an IANA time zone.
use chrono::{DateTime, LocalResult, NaiveDateTime, Offset, TimeDelta, TimeZone, Utc};
use chrono_tz::Tz;

/// What the clocks of `zone` say at `at`.
pub fn local(at: DateTime<Utc>, zone: Tz) -> NaiveDateTime {
    at.with_timezone(&zone).naive_local()
}

/// When the clocks of `zone` say `wall`: the first time, if they say it twice; by the offset before, if they skip it
/// (RFC 5545, section 3.3.5).
pub fn instant(wall: NaiveDateTime, zone: Tz) -> DateTime<Utc> {
    match zone.from_local_datetime(&wall) {
        LocalResult::Single(at) | LocalResult::Ambiguous(at, _) => at.to_utc(),
        LocalResult::None => {
            let before = zone.offset_from_utc_datetime(&(wall - TimeDelta::days(1))).fix();
            (wall - TimeDelta::seconds(i64::from(before.local_minus_utc()))).and_utc()
        }
    }
}

/// The beginning of the day in `zone` that `at` is of.
pub fn midnight(at: DateTime<Utc>, zone: Tz) -> DateTime<Utc> {
    instant(local(at, zone).date().and_time(chrono::NaiveTime::MIN), zone)
}
