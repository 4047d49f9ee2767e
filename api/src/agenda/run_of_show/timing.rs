//! When each item of a script begins: after the one before it, or at the time that it is fixed to.
use crate::agenda::zone;
use chrono::{DateTime, NaiveTime, TimeDelta, Utc};
use chrono_tz::Tz;

/// A fixed time that is earlier than the event's own by more than this is of the following day.
const EARLIER: TimeDelta = TimeDelta::hours(12);

/// An item, as far as time goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Step {
    pub duration: TimeDelta,
    pub fixed: Option<NaiveTime>,
}

/// When an item begins and ends.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Slot {
    pub starts_at: DateTime<Utc>,
    pub ends_at: DateTime<Utc>,
    /// Nothing happens for that long before it; negative where what comes before it would still be going on.
    pub gap: TimeDelta,
}

/// The times of `steps`, of an event that begins at `start` by the clocks of `zone`.
///
/// The first begins with the event, each other one when the one before it ends; one that is fixed to a time begins then,
/// whatever comes before it, and those that follow go on from there.
pub fn timed(start: DateTime<Utc>, zone: Tz, steps: &[Step]) -> Vec<Slot> {
    let mut free: Option<DateTime<Utc>> = None;
    let slot = |step: &Step| {
        let starts_at = step.fixed.map_or(free.unwrap_or(start), |time| nearest(start, zone, time));
        let gap = free.map_or(TimeDelta::zero(), |free| starts_at - free);
        let ends_at = starts_at + step.duration;
        free = Some(ends_at);
        Slot { starts_at, ends_at, gap }
    };
    steps.iter().map(slot).collect()
}

/// When the clocks say `time` about an event that begins at `start`: on its day, or after midnight.
fn nearest(start: DateTime<Utc>, zone: Tz, time: NaiveTime) -> DateTime<Utc> {
    let local = zone::local(start, zone);
    let same_day = local.date().and_time(time);
    let wall = if local - same_day > EARLIER { same_day + TimeDelta::days(1) } else { same_day };
    zone::instant(wall, zone)
}

#[cfg(test)]
mod tests {
    use super::*;
    use chrono_tz::America::Fortaleza;
    use proptest::prelude::*;

    fn at(text: &str) -> DateTime<Utc> {
        text.parse().unwrap()
    }

    fn step(minutes: i64, fixed: Option<&str>) -> Step {
        Step { duration: TimeDelta::minutes(minutes), fixed: fixed.map(|time| time.parse().unwrap()) }
    }

    fn clocks(start: &str, steps: &[Step]) -> Vec<String> {
        let slots = timed(at(start), Fortaleza, steps);
        slots.iter().map(|slot| zone::local(slot.starts_at, Fortaleza).format("%H:%M").to_string()).collect()
    }

    #[test]
    fn each_follows_the_one_before_and_a_fixed_one_waits_for_nobody() {
        let steps = [step(10, None), step(15, None), step(5, Some("09:40:00")), step(20, None)];
        assert_eq!(clocks("2027-03-02T12:00:00Z", &steps), ["09:00", "09:10", "09:40", "09:45"]);
        let slots = timed(at("2027-03-02T12:00:00Z"), Fortaleza, &steps);
        assert_eq!(slots[2].gap, TimeDelta::minutes(15));
        let late = [step(50, None), step(5, Some("09:40:00"))];
        assert_eq!(timed(at("2027-03-02T12:00:00Z"), Fortaleza, &late)[1].gap, TimeDelta::minutes(-10));
    }

    #[test]
    fn a_fixed_time_may_be_before_the_event_or_after_midnight() {
        assert_eq!(clocks("2027-03-02T12:00:00Z", &[step(30, Some("08:15:00")), step(1, None)]), ["08:15", "08:45"]);
        // The event begins at 22h; half past midnight is of the following day.
        let slots = timed(at("2027-03-03T01:00:00Z"), Fortaleza, &[step(60, None), step(1, Some("00:30:00"))]);
        assert_eq!(slots[1].starts_at, at("2027-03-03T03:30:00Z"));
        assert_eq!(timed(at("2027-03-02T12:00:00Z"), Fortaleza, &[]), []);
    }

    fn any_start() -> impl Strategy<Value = DateTime<Utc>> {
        (1_700_000_000_i64..2_500_000_000).prop_map(|seconds| DateTime::from_timestamp(seconds, 0).unwrap())
    }

    fn free_steps() -> impl Strategy<Value = Vec<Step>> {
        let minutes = (0_i64..=240).prop_map(|minutes| step(minutes, None));
        prop::collection::vec(minutes, 1..30)
    }

    fn any_steps() -> impl Strategy<Value = Vec<Step>> {
        let time = prop::option::weighted(0.3, (0_u32..24, 0_u32..60));
        let one = (0_i64..=240, time).prop_map(|(minutes, time)| Step {
            duration: TimeDelta::minutes(minutes),
            fixed: time.and_then(|(hour, minute)| NaiveTime::from_hms_opt(hour, minute, 0)),
        });
        prop::collection::vec(one, 1..30)
    }

    proptest! {
        #[test]
        fn each_begins_where_the_one_before_ends_and_lasts_as_long_as_it_says(
            start in any_start(), steps in any_steps(),
        ) {
            let slots = timed(start, Fortaleza, &steps);
            prop_assert_eq!(slots.len(), steps.len());
            for (slot, step) in slots.iter().zip(&steps) {
                prop_assert_eq!(slot.ends_at - slot.starts_at, step.duration);
            }
            for (pair, step) in slots.windows(2).zip(&steps[1..]) {
                prop_assert_eq!(pair[0].ends_at + pair[1].gap, pair[1].starts_at);
                prop_assert!(step.fixed.is_some() || pair[1].gap.is_zero());
            }
        }

        #[test]
        fn moving_one_takes_nothing_away(
            start in any_start(), steps in free_steps(), from in any::<prop::sample::Index>(), to in any::<prop::sample::Index>(),
        ) {
            let mut moved = steps.clone();
            let one = moved.remove(from.index(steps.len()));
            moved.insert(to.index(steps.len()), one);
            let (before, after) = (timed(start, Fortaleza, &steps), timed(start, Fortaleza, &moved));
            prop_assert_eq!(after.first().unwrap().starts_at, start);
            prop_assert_eq!(before.last().unwrap().ends_at, after.last().unwrap().ends_at);
            let total = steps.iter().map(|step| step.duration).sum::<TimeDelta>();
            prop_assert_eq!(after.last().unwrap().ends_at - start, total);
        }

        #[test]
        fn a_script_moves_with_its_event(start in any_start(), steps in free_steps(), minutes in -100_000_i64..100_000) {
            let by = TimeDelta::minutes(minutes);
            let shifted = timed(start + by, Fortaleza, &steps);
            for (before, after) in timed(start, Fortaleza, &steps).iter().zip(&shifted) {
                prop_assert_eq!(before.starts_at + by, after.starts_at);
            }
        }

        #[test]
        fn a_fixed_time_is_what_the_clocks_say(start in any_start(), steps in any_steps()) {
            for (slot, step) in timed(start, Fortaleza, &steps).iter().zip(&steps) {
                if let Some(time) = step.fixed {
                    prop_assert_eq!(zone::local(slot.starts_at, Fortaleza).time(), time);
                    prop_assert!(start - slot.starts_at <= EARLIER);
                }
            }
        }
    }
}
