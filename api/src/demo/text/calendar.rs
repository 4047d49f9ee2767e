//! On which days an office publishes.

use chrono::{Datelike, NaiveDate, Weekday};

use super::rng::Dice;

/// Releases of each year. 409 is the figure that a real municipal office gave for 2023; 2022 and 2026 are years of state elections.
pub const YEARS: [(i32, u32); 5] = [(2022, 352), (2023, 409), (2024, 431), (2025, 447), (2026, 368)];

/// Holidays of fixed date on which nothing comes out: (month, day).
const HOLIDAYS: [(u32, u32); 9] = [(1, 1), (3, 25), (4, 21), (5, 1), (9, 7), (10, 12), (11, 2), (11, 15), (12, 25)];

/// The days of publication of the five years, in order, up to `until`: a day with three releases comes three times.
///
/// The whole years are always drawn, so that a later `until` only adds days.
pub fn calendar(seed: u64, until: NaiveDate) -> Vec<NaiveDate> {
    let mut all = Vec::new();
    for (year, count) in YEARS {
        let days: Vec<NaiveDate> = NaiveDate::from_ymd_opt(year, 1, 1)
            .map(|first| first.iter_days().take_while(|day| day.year() == year).collect())
            .unwrap_or_default();
        let weighted: Vec<NaiveDate> = days.into_iter().flat_map(|day| std::iter::repeat_n(day, weight(day))).collect();
        let mut dice = Dice::new(seed, u64::from(year.unsigned_abs()));
        all.extend((0..count).map(|_| *dice.pick(&weighted)).filter(|day| *day <= until));
    }
    all.sort_unstable();
    all
}

/// Whether institutional publicity is forbidden: the three months before a state election (Lei 9.504/1997, art. 73, VI, b), taken as
/// whole months.
pub(super) fn is_blackout(day: NaiveDate) -> bool {
    day.year() % 4 == 2 && (7..=9).contains(&day.month())
}

/// How likely a day is: working days most, those of a blackout hardly.
fn weight(day: NaiveDate) -> usize {
    if HOLIDAYS.contains(&(day.month(), day.day())) {
        return 0;
    }
    let usual = match day.weekday() {
        Weekday::Mon => 16,
        Weekday::Tue | Weekday::Wed => 20,
        Weekday::Thu => 21,
        Weekday::Fri => 19,
        Weekday::Sat => 5,
        Weekday::Sun => 2,
    };
    if is_blackout(day) { usual / 5 } else { usual }
}
