//! When something on a checklist is due: a number of days from the event, or a day set by hand.
use chrono::{DateTime, Days, NaiveDate, Utc};
use chrono_tz::Tz;

/// The furthest that anything is due before or after its event, in days.
pub const FURTHEST: i32 = 366;

/// The day on which it is due: `by_hand` if there is one, else `offset_days` from the day, in `zone`, on which the event
/// begins. It follows that what was not set by hand moves along with the event.
pub fn due_on(
    starts_at: DateTime<Utc>,
    zone: Tz,
    offset_days: Option<i32>,
    by_hand: Option<NaiveDate>,
) -> Option<NaiveDate> {
    if by_hand.is_some() {
        return by_hand;
    }
    let day = starts_at.with_timezone(&zone).date_naive();
    let offset = offset_days?;
    let distance = Days::new(u64::from(offset.unsigned_abs()));
    if offset < 0 { day.checked_sub_days(distance) } else { day.checked_add_days(distance) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use chrono::TimeDelta;
    use chrono_tz::America::{Fortaleza, New_York};
    use proptest::prelude::*;

    fn at(text: &str) -> DateTime<Utc> {
        text.parse().unwrap()
    }

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    #[test]
    fn twenty_days_before_by_the_events_own_calendar() {
        // 22h on the 21st in Fortaleza.
        let evening = at("2027-03-22T01:00:00Z");
        assert_eq!(due_on(evening, Fortaleza, Some(-20), None), Some(day("2027-03-01")));
        assert_eq!(due_on(evening, chrono_tz::UTC, Some(-20), None), Some(day("2027-03-02")));
        assert_eq!(due_on(evening, Fortaleza, Some(0), None), Some(day("2027-03-21")));
        assert_eq!(due_on(evening, Fortaleza, Some(1), None), Some(day("2027-03-22")));
        assert_eq!(due_on(evening, Fortaleza, None, None), None);
    }

    #[test]
    fn a_change_of_the_clocks_loses_no_day() {
        // The day of New York's change has 23 hours.
        assert_eq!(due_on(at("2027-03-15T04:30:00Z"), New_York, Some(-1), None), Some(day("2027-03-14")));
    }

    fn instants() -> impl Strategy<Value = DateTime<Utc>> {
        (-2_000_000_000_i64..7_000_000_000).prop_map(|seconds| DateTime::from_timestamp(seconds, 0).unwrap())
    }

    proptest! {
        #[test]
        fn offsets_add_up(start in instants(), offset in -FURTHEST..=FURTHEST) {
            let zero = due_on(start, Fortaleza, Some(0), None).unwrap();
            let due = due_on(start, Fortaleza, Some(offset), None).unwrap();
            prop_assert_eq!((due - zero).num_days(), i64::from(offset));
        }

        #[test]
        fn what_is_put_off_by_days_is_due_as_many_days_later(
            start in instants(), offset in -FURTHEST..=FURTHEST, days in -400_i64..400,
        ) {
            let before = due_on(start, Fortaleza, Some(offset), None).unwrap();
            // Fortaleza has had no summer time for long, but once it had.
            let later = crate::agenda::zone::instant(
                crate::agenda::zone::local(start, Fortaleza) + TimeDelta::days(days), Fortaleza,
            );
            let after = due_on(later, Fortaleza, Some(offset), None).unwrap();
            prop_assert_eq!((after - before).num_days(), days);
        }

        #[test]
        fn what_was_set_by_hand_stays(start in instants(), offset in proptest::option::of(-FURTHEST..=FURTHEST), n in 0_i32..700_000) {
            let hand = NaiveDate::from_num_days_from_ce_opt(n + 1).unwrap();
            prop_assert_eq!(due_on(start, Fortaleza, offset, Some(hand)), Some(hand));
        }
    }
}
