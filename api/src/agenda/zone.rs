//! Wall times and instants in an IANA time zone.
//!
//! Whatever instant somebody sends, nothing here fails: at the ends of the calendar, where there is no wall time to be had,
//! that of UTC stands in.
use chrono::{DateTime, Days, LocalResult, NaiveDateTime, NaiveTime, Offset, TimeDelta, TimeZone, Utc};
use chrono_tz::Tz;

/// What the clocks of `zone` say at `at`.
pub fn local(at: DateTime<Utc>, zone: Tz) -> NaiveDateTime {
    let at = at.naive_utc();
    at.checked_add_offset(zone.offset_from_utc_datetime(&at).fix()).unwrap_or(at)
}

/// [`local`]; of whole days the midnight that the day begins with, also where the clocks skip that.
pub fn wall(at: DateTime<Utc>, zone: Tz, all_day: bool) -> NaiveDateTime {
    let wall = local(at, zone);
    if all_day { wall.date().and_time(NaiveTime::MIN) } else { wall }
}

/// When the clocks of `zone` say `wall`: the first time, if they say it twice; by the offset before, if they skip it
/// (RFC 5545, section 3.3.5).
pub fn instant(wall: NaiveDateTime, zone: Tz) -> DateTime<Utc> {
    match zone.from_local_datetime(&wall) {
        LocalResult::Single(at) | LocalResult::Ambiguous(at, _) => at.to_utc(),
        LocalResult::None => {
            let day_before = wall.checked_sub_signed(TimeDelta::days(1)).unwrap_or(wall);
            let before = zone.offset_from_utc_datetime(&day_before).fix();
            wall.checked_sub_offset(before).unwrap_or(wall).and_utc()
        }
    }
}

/// The beginning of the day in `zone` that `at` is of.
pub fn midnight(at: DateTime<Utc>, zone: Tz) -> DateTime<Utc> {
    days_later(at, 0, zone)
}

/// The beginning of the day in `zone` that comes `days` after that of `at`.
pub fn days_later(at: DateTime<Utc>, days: u64, zone: Tz) -> DateTime<Utc> {
    let day = local(at, zone).date();
    let day = day.checked_add_days(Days::new(days)).unwrap_or(day);
    instant(day.and_time(NaiveTime::MIN), zone)
}

#[cfg(test)]
mod tests {
    use super::*;
    use chrono_tz::{America::Fortaleza, America::Santiago, Pacific::Kiritimati};

    #[test]
    fn the_ends_of_the_calendar_are_times_like_any_other() {
        for zone in [Fortaleza, Kiritimati, Tz::UTC] {
            for at in [DateTime::<Utc>::MIN_UTC, DateTime::<Utc>::MAX_UTC] {
                let wall = local(at, zone);
                assert!((wall - at.naive_utc()).abs() <= TimeDelta::hours(14));
                instant(wall, zone);
                days_later(at, 1, zone);
            }
            instant(NaiveDateTime::MIN, zone);
            instant(NaiveDateTime::MAX, zone);
        }
    }

    #[test]
    fn a_day_whose_midnight_the_clocks_skip_begins_an_hour_later_and_ends_at_midnight() {
        let at: DateTime<Utc> = "2027-09-05T15:00:00Z".parse().unwrap();
        let begin = midnight(at, Santiago);
        assert_eq!(begin.to_rfc3339(), "2027-09-05T04:00:00+00:00");
        assert_eq!(midnight(begin, Santiago), begin);
        assert_eq!(days_later(begin, 1, Santiago).to_rfc3339(), "2027-09-06T03:00:00+00:00");
        assert_eq!(wall(begin, Santiago, true).to_string(), "2027-09-05 00:00:00");
    }
}
