//! Recurrence rules (RFC 5545, section 3.3.10), from daily to yearly.
//!
//! A rule is reckoned in the wall time of the event's own zone, and only its results become instants: «às 9h» stays at nine
//! on both sides of a change of the clock. As there is no end to some rules, nothing is ever reckoned but a window, and
//! that from near its beginning; and as some have very many occurrences, there are so many a day at most.
use super::zone;
use chrono::{DateTime, Datelike, Months, NaiveDate, NaiveDateTime, NaiveTime, TimeDelta, Utc};
use chrono_tz::Tz;
use rrule::{Frequency, RRule, RRuleSet, Unvalidated};
use std::collections::HashSet;

/// The greatest `COUNT` that is taken: ten years of days.
pub const MOST_COUNTED: u32 = 3660;

/// So many occurrences a rule has in one day at most.
pub const MOST_A_DAY: usize = 24;

/// The last wall time that is reckoned: nothing is planned after 2200, wherever it is.
const LAST: NaiveDateTime = match NaiveDate::from_ymd_opt(2201, 1, 1) {
    Some(day) => day.and_time(NaiveTime::MIN),
    None => NaiveDateTime::MAX,
};

/// What is wrong with a rule; for who wrote it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum RuleFault {
    #[error("A regra de repetição não segue a RFC 5545 (RRULE).")]
    Malformed,
    #[error("A repetição vai de diária a anual (FREQ=DAILY, WEEKLY, MONTHLY ou YEARLY).")]
    Frequency,
    #[error("COUNT vai de 1 a {MOST_COUNTED}.")]
    Count,
    #[error("A repetição tem até {MOST_A_DAY} horários por dia (BYHOUR, BYMINUTE, BYSECOND).")]
    TooOften,
    #[error("A regra de repetição não tem nenhuma data.")]
    Never,
}

/// A rule with its first wall time and its zone.
#[derive(Clone, Debug)]
pub struct Recurrence {
    text: String,
    rule: RRule<Unvalidated>,
    /// The last wall time there may be: `UNTIL`.
    until: Option<NaiveDateTime>,
    start: NaiveDateTime,
    zone: Tz,
}

impl Recurrence {
    /// The rule `text` of a series that starts at `start` in `zone`, or of one of whole days, which has no hours.
    ///
    /// # Errors
    /// When it is malformed, of another frequency, has too many occurrences, or none.
    pub fn parse(text: &str, start: DateTime<Utc>, zone: Tz, all_day: bool) -> Result<Self, RuleFault> {
        let text = text.trim().to_ascii_uppercase();
        // A second line would be a rule of its own.
        if text.contains(char::is_control) {
            return Err(RuleFault::Malformed);
        }
        let text = text.strip_prefix("RRULE:").unwrap_or(&text).trim_end_matches(';');
        let (mut parts, mut kept, mut until) = (Vec::new(), Vec::new(), None);
        for part in text.split(';').map(str::trim).filter(|part| !part.is_empty()) {
            if let Some(value) = part.strip_prefix("UNTIL=") {
                let wall = Ord::min(last_wall_time(value, zone).ok_or(RuleFault::Malformed)?, LAST);
                parts.push(format!("UNTIL={}", zone::instant(wall, zone).format(INSTANT)));
                until = Some(wall);
            } else if !(all_day && is_hourly(part)) {
                parts.push(part.to_owned());
                kept.push(part);
            }
        }
        let rule: RRule<Unvalidated> = kept.join(";").parse().map_err(|_| RuleFault::Malformed)?;
        check(&rule, until)?;
        let start = zone::wall(start, zone, all_day);
        let recurrence = Self { text: parts.join(";"), rule, until, start, zone };
        set(recurrence.start, recurrence.rule.clone()).ok_or(RuleFault::Malformed)?;
        if recurrence.walls(start).next().is_none() {
            return Err(RuleFault::Never);
        }
        Ok(recurrence)
    }

    /// The rule as it is kept: upper case, without the property's name, `UNTIL` as an instant.
    pub fn text(&self) -> &str {
        &self.text
    }

    /// The same rule of the same series once that begins at the wall time `start` of `zone`: it ends as much later.
    ///
    /// Dates that the rule names (each Monday) stay where they are: then only the hour of the end moves.
    pub fn text_from(&self, start: NaiveDateTime, zone: Tz) -> String {
        let Some(until) = self.until else { return self.text.clone() };
        let names_dates = self.text.split(';').any(|part| part.starts_with("BY"));
        let later = if names_dates { start.time() - self.start.time() } else { start - self.start };
        let until = Ord::min(until.checked_add_signed(later).unwrap_or(until), LAST);
        let until = format!("UNTIL={}", zone::instant(until, zone).format(INSTANT));
        let parts = self.text.split(';').map(|part| if part.starts_with("UNTIL=") { until.as_str() } else { part });
        parts.collect::<Vec<_>>().join(";")
    }

    /// The occurrences from `from` until before `to`, in order.
    pub fn between(&self, from: DateTime<Utc>, to: DateTime<Utc>) -> impl Iterator<Item = DateTime<Utc>> + use<> {
        let first = zone::local(from, self.zone).checked_sub_signed(DAY).unwrap_or(NaiveDateTime::MIN);
        let last = zone::local(to, self.zone).checked_add_signed(DAY).unwrap_or(NaiveDateTime::MAX);
        let walls = self.walls(first).take_while(move |wall| *wall <= last);
        instants(walls, self.zone).filter(move |at| (from..to).contains(at))
    }

    /// Whether the rule has an occurrence at `at`.
    pub fn has(&self, at: DateTime<Utc>) -> bool {
        let after = at.checked_add_signed(TimeDelta::microseconds(1));
        after.is_some_and(|after| self.between(at, after).next().is_some())
    }

    /// The last occurrence; none for a rule without end.
    pub fn last(&self) -> Option<DateTime<Utc>> {
        if self.until.is_none() && self.rule.get_count().is_none() {
            return None;
        }
        // From near the end, if it is known where that is.
        let near = self.until.map_or(self.start, |until| Ord::max(until - TimeDelta::days(800), self.start));
        let last = |from| instants(self.walls(from), self.zone).last();
        last(near).or_else(|| last(self.start))
    }

    /// The rule of the same series ending before `at`; and that of what follows from `at` on.
    pub fn split(&self, at: DateTime<Utc>) -> (String, String) {
        let parts = self.text.split(';');
        let unbounded: Vec<&str> =
            parts.clone().filter(|part| !part.starts_with("UNTIL=") && !part.starts_with("COUNT=")).collect();
        let until = (at - TimeDelta::seconds(1)).format(INSTANT);
        let before = format!("{};UNTIL={until}", unbounded.join(";"));
        let after = match self.rule.get_count() {
            Some(count) => {
                let past = self.walls(self.start).take_while(|wall| zone::instant(*wall, self.zone) < at).count();
                let rest = usize::try_from(count).unwrap_or(usize::MAX).saturating_sub(past);
                format!("{};COUNT={}", unbounded.join(";"), rest.max(1))
            }
            None => self.text.clone(),
        };
        (before, after)
    }

    /// The wall times from about `from` on; none is left out that is not before it.
    fn walls(&self, from: NaiveDateTime) -> impl Iterator<Item = NaiveDateTime> + use<> {
        let until = self.until.unwrap_or(LAST);
        let begun = (from <= until).then(|| self.forwarded(from));
        let walk = begun.and_then(|(start, rule)| set(start, rule)).map(|set| (&set).into_iter());
        walk.into_iter().flatten().map(|at| at.naive_utc()).take_while(move |wall| *wall <= until)
    }

    /// The same rule begun a whole number of intervals later, before `from`: nothing before it is reckoned in vain.
    ///
    /// What the rule takes from its start is written out first. A counted rule begins where it begins.
    fn forwarded(&self, from: NaiveDateTime) -> (NaiveDateTime, RRule<Unvalidated>) {
        let unchanged = (self.start, self.rule.clone());
        if from <= self.start || self.rule.get_count().is_some() {
            return unchanged;
        }
        let (start, time) = (self.start.date(), self.start.time());
        let interval = i64::from(self.rule.get_interval());
        // Whole intervals in `units`, less one: the period of `from` itself is reckoned in full.
        let steps = |units: i64| Ord::max(units / interval - 1, 0) * interval;
        let days = (from.date() - start).num_days();
        let months = 12 * i64::from(from.year() - start.year()) + i64::from(from.month0()) - i64::from(start.month0());
        let first_of_month = |months: i64| {
            let months = Months::new(u32::try_from(months).ok()?);
            start.with_day(1)?.checked_add_months(months)
        };
        let moved = match self.rule.get_freq() {
            Frequency::Daily => start.checked_add_signed(TimeDelta::days(steps(days))),
            Frequency::Weekly => start.checked_add_signed(TimeDelta::weeks(steps(days / 7))),
            Frequency::Monthly if steps(months) > 0 => first_of_month(steps(months)),
            Frequency::Yearly if steps(months / 12) > 0 => {
                NaiveDate::from_ymd_opt(start.year() + i32::try_from(steps(months / 12)).unwrap_or(0), 1, 1)
            }
            _ => return unchanged,
        };
        moved.map_or(unchanged, |date| (date.and_time(time), self.spelled_out()))
    }

    /// The rule with the day and month that it has from its start.
    fn spelled_out(&self) -> RRule<Unvalidated> {
        let rule = self.rule.clone();
        let says_days = !(rule.get_by_month_day().is_empty()
            && rule.get_by_weekday().is_empty()
            && rule.get_by_year_day().is_empty()
            && rule.get_by_week_no().is_empty());
        let day = i8::try_from(self.start.day()).unwrap_or(1);
        match rule.get_freq() {
            _ if says_days => rule,
            Frequency::Monthly => rule.by_month_day(vec![day]),
            Frequency::Yearly => {
                let month = u8::try_from(self.start.month()).ok().and_then(|month| chrono::Month::try_from(month).ok());
                let says_month = !rule.get_by_month().is_empty();
                let rule = rule.by_month_day(vec![day]);
                match month.filter(|_| !says_month) {
                    Some(month) => rule.by_month(&[month]),
                    None => rule,
                }
            }
            _ => rule,
        }
    }
}

/// What is wrong with `rule`, ending at `until`, but for what the library says.
fn check(rule: &RRule<Unvalidated>, until: Option<NaiveDateTime>) -> Result<(), RuleFault> {
    if !matches!(rule.get_freq(), Frequency::Daily | Frequency::Weekly | Frequency::Monthly | Frequency::Yearly) {
        return Err(RuleFault::Frequency);
    }
    if rule.get_interval() == 0 || (rule.get_count().is_some() && until.is_some()) {
        return Err(RuleFault::Malformed);
    }
    if rule.get_count().is_some_and(|count| !(1..=MOST_COUNTED).contains(&count)) {
        return Err(RuleFault::Count);
    }
    let times = [rule.get_by_hour(), rule.get_by_minute(), rule.get_by_second()];
    let a_day: usize = times.map(|of| Ord::max(of.iter().collect::<HashSet<_>>().len(), 1)).iter().product();
    if a_day > MOST_A_DAY { Err(RuleFault::TooOften) } else { Ok(()) }
}

/// Whether a part of a rule is of the time of day, which whole days have none of (RFC 5545, section 3.3.10).
fn is_hourly(part: &str) -> bool {
    ["BYHOUR=", "BYMINUTE=", "BYSECOND="].iter().any(|name| part.starts_with(name))
}

/// The instants of `walls`, each once and in order: where the clocks skip an hour, two wall times may be the same instant.
fn instants(walls: impl Iterator<Item = NaiveDateTime>, zone: Tz) -> impl Iterator<Item = DateTime<Utc>> {
    let mut walls = walls.peekable();
    let days = std::iter::from_fn(move || {
        let day = walls.peek()?.date();
        let of_day = std::iter::from_fn(|| walls.next_if(|wall| wall.date() == day));
        let mut of_day: Vec<_> = of_day.map(|wall| zone::instant(wall, zone)).collect();
        of_day.sort_unstable();
        Some(of_day)
    });
    let mut before = None;
    days.flatten().filter(move |at| before.replace(*at) < Some(*at))
}

/// The library's own set, which takes wall times for UTC.
fn set(start: NaiveDateTime, rule: RRule<Unvalidated>) -> Option<RRuleSet> {
    let start = start.and_utc().with_timezone(&rrule::Tz::UTC);
    let rule = rule.validate(start).ok()?;
    // Gives up on a rule that has nothing for ages.
    Some(RRuleSet::new(start).rrule(rule).limit())
}

const DAY: TimeDelta = TimeDelta::days(1);

/// An instant as iCalendar writes it.
const INSTANT: &str = "%Y%m%dT%H%M%SZ";

/// The last wall time that `UNTIL` allows: an instant, a wall time, or the end of a day.
fn last_wall_time(value: &str, zone: Tz) -> Option<NaiveDateTime> {
    if let Some(utc) = value.strip_suffix('Z') {
        let at = NaiveDateTime::parse_from_str(utc, "%Y%m%dT%H%M%S").ok()?;
        return Some(zone::local(at.and_utc(), zone));
    }
    if let Ok(at) = NaiveDateTime::parse_from_str(value, "%Y%m%dT%H%M%S") {
        return Some(at);
    }
    let day = NaiveDate::parse_from_str(value, "%Y%m%d").ok()?;
    Some(day.and_time(NaiveTime::from_hms_opt(23, 59, 59)?))
}

#[cfg(test)]
mod tests {
    use super::*;
    use chrono::TimeZone;
    use chrono_tz::{America::Fortaleza, America::New_York, America::Santiago, Europe::Lisbon};
    use proptest::prelude::*;

    fn at(text: &str) -> DateTime<Utc> {
        text.parse().unwrap()
    }

    fn rule(text: &str, start: &str, zone: Tz) -> Recurrence {
        Recurrence::parse(text, at(start), zone, false).unwrap()
    }

    fn days(rule: &Recurrence, from: &str, to: &str) -> Vec<String> {
        rule.between(at(from), at(to)).map(|at| at.format("%m-%d %H:%M").to_string()).collect()
    }

    #[test]
    fn nine_o_clock_stays_nine_o_clock_when_the_clocks_change() {
        let weekly = rule("FREQ=WEEKLY", "2026-03-02T14:00:00Z", New_York);
        let found = days(&weekly, "2026-03-01T00:00:00Z", "2026-03-20T00:00:00Z");
        assert_eq!(found, ["03-02 14:00", "03-09 13:00", "03-16 13:00"]);
    }

    #[test]
    fn a_time_that_the_clocks_skip_is_read_by_the_offset_before() {
        let daily = rule("FREQ=DAILY;COUNT=3", "2026-03-07T07:30:00Z", New_York);
        let found = days(&daily, "2026-03-01T00:00:00Z", "2026-03-20T00:00:00Z");
        assert_eq!(found, ["03-07 07:30", "03-08 07:30", "03-09 06:30"]);
    }

    #[test]
    fn the_31st_is_skipped_where_there_is_none_also_from_far_away() {
        let monthly = rule("FREQ=MONTHLY", "2020-01-31T12:00:00Z", Fortaleza);
        let found = days(&monthly, "2026-01-01T00:00:00Z", "2026-06-01T00:00:00Z");
        assert_eq!(found, ["01-31 12:00", "03-31 12:00", "05-31 12:00"]);
    }

    #[test]
    fn a_rule_is_split_without_losing_or_repeating_an_occurrence() {
        for text in ["FREQ=DAILY;COUNT=10", "FREQ=WEEKLY;BYDAY=MO,TH", "FREQ=MONTHLY;BYDAY=-1FR;UNTIL=20270101T000000Z"]
        {
            let start = "2026-01-05T12:00:00Z";
            let whole = rule(text, start, Fortaleza);
            let (from, to) = (at(start), at("2026-12-31T00:00:00Z"));
            let all: Vec<_> = whole.between(from, to).collect();
            let cut = all[all.len() / 2];
            let (before, after) = whole.split(cut);
            let mut parts: Vec<_> =
                Recurrence::parse(&before, from, Fortaleza, false).unwrap().between(from, to).collect();
            parts.extend(Recurrence::parse(&after, cut, Fortaleza, false).unwrap().between(from, to));
            assert_eq!(parts, all, "{text}");
        }
    }

    #[test]
    fn what_is_no_rule_is_refused() {
        let start = at("2026-01-05T12:00:00Z");
        let parse = |text: &str| Recurrence::parse(text, start, Fortaleza, false).map(|_| ()).unwrap_err();
        assert_eq!(parse("FREQ=HOURLY"), RuleFault::Frequency);
        assert_eq!(parse("FREQ=DAILY;COUNT=5000"), RuleFault::Count);
        assert_eq!(parse("FREQ=DAILY;COUNT=5;UNTIL=20260201"), RuleFault::Malformed);
        assert_eq!(parse("FREQ=DAILY;UNTIL=20250101"), RuleFault::Never);
        assert_eq!(parse("FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30"), RuleFault::Never);
        for text in ["", "FREQ", "FREQ=NEVER", "INTERVAL=2", "FREQ=DAILY;INTERVAL=0", "FREQ=DAILY;UNTIL=x", "\u{0}"] {
            assert_eq!(parse(text), RuleFault::Malformed, "{text}");
        }
        for second in ["\nRRULE:FREQ=WEEKLY;COUNT=2", "\nEXRULE:FREQ=WEEKLY", "\r\n\tCOUNT=2", "\u{85}X"] {
            assert_eq!(parse(&format!("FREQ=DAILY;COUNT=3{second}")), RuleFault::Malformed, "{second}");
        }
    }

    fn numbers(to: u32) -> String {
        (0..to).map(|number| number.to_string()).collect::<Vec<_>>().join(",")
    }

    #[test]
    fn a_day_has_so_many_occurrences_and_no_more() {
        let parse =
            |by: &str| Recurrence::parse(&format!("FREQ=DAILY;{by}"), at("2026-01-05T03:00:00Z"), Fortaleza, false);
        let hours = format!("BYHOUR={}", numbers(24));
        let hourly = parse(&format!("{hours};BYMINUTE=0,0;BYSECOND=0")).unwrap();
        assert_eq!(hourly.between(at("2026-01-06T03:00:00Z"), at("2026-01-07T03:00:00Z")).count(), MOST_A_DAY);
        for by in
            [format!("{hours};BYMINUTE=0,30"), format!("BYMINUTE={}", numbers(60)), format!("BYSECOND={}", numbers(25))]
        {
            assert_eq!(parse(&by).map(|_| ()).unwrap_err(), RuleFault::TooOften, "{by}");
        }
    }

    #[test]
    fn nothing_is_reckoned_at_the_ends_of_the_calendar() {
        for text in ["FREQ=DAILY", "FREQ=YEARLY;INTERVAL=9;COUNT=3660", "FREQ=MONTHLY;UNTIL=99991231"] {
            let rule = rule(text, "2026-01-05T12:00:00Z", Fortaleza);
            for at in [DateTime::<Utc>::MIN_UTC, DateTime::<Utc>::MAX_UTC] {
                assert!(!rule.has(at), "{text}");
            }
            let all = (DateTime::<Utc>::MIN_UTC, DateTime::<Utc>::MAX_UTC);
            let last = rule.between(all.0, all.1).last().unwrap();
            assert_eq!(last.year(), 2200 - i32::from(text.contains("INTERVAL")) * 3, "{text}");
            assert!(rule.last().is_none_or(|at| at == last), "{text}");
            assert!(!rule.text().contains('+'), "{}", rule.text());
        }
    }

    #[test]
    fn an_hour_that_the_clocks_skip_is_no_second_occurrence() {
        let daily = rule("FREQ=DAILY;BYHOUR=2,3;BYMINUTE=0,30", "2027-03-13T07:00:00Z", New_York);
        let found = days(&daily, "2027-03-14T00:00:00Z", "2027-03-15T00:00:00Z");
        assert_eq!(found, ["03-14 07:00", "03-14 07:30"]);
        assert_eq!(
            daily.split(at("2027-03-14T07:30:00Z")).0,
            "FREQ=DAILY;BYHOUR=2,3;BYMINUTE=0,30;UNTIL=20270314T072959Z"
        );
    }

    #[test]
    fn whole_days_begin_where_the_day_does() {
        // On the 5th, the clocks go from midnight to one.
        for start in ["2027-09-04T04:00:00Z", "2027-09-05T04:00:00Z"] {
            let daily = Recurrence::parse("FREQ=DAILY;BYHOUR=9", at(start), Santiago, true).unwrap();
            assert_eq!(daily.text(), "FREQ=DAILY");
            let found = days(&daily, "2027-09-05T00:00:00Z", "2027-09-08T00:00:00Z");
            assert_eq!(found, ["09-05 04:00", "09-06 03:00", "09-07 03:00"]);
        }
    }

    prop_compose! {
        fn any_rule()(
            freq in prop::sample::select(vec!["DAILY", "WEEKLY", "MONTHLY", "YEARLY"]),
            interval in 1_u16..5,
            by in prop::sample::select(vec!["", ";BYDAY=MO,WE", ";BYMONTH=3,7", ";BYMONTHDAY=-1", ";BYMONTHDAY=29,31", ";WKST=SU;BYDAY=SU,TU"]),
        ) -> String {
            format!("FREQ={freq};INTERVAL={interval}{by}")
        }
    }

    proptest! {
        #[test]
        fn a_window_far_away_has_what_the_walk_from_the_start_has(text in any_rule(), start in 0_i64..2000, ahead in 0_i64..4000) {
            let zone = Lisbon;
            let start = zone.with_ymd_and_hms(2015, 1, 1, 9, 30, 0).unwrap().to_utc() + TimeDelta::days(start);
            if let Ok(rule) = Recurrence::parse(&text, start, zone, false) {
                let from = start + TimeDelta::days(ahead);
                let to = from + TimeDelta::days(400);
                let near: Vec<_> = rule.between(from, to).collect();
                let set = set(rule.start, rule.rule.clone()).unwrap();
                let whole = set.into_iter().map(|at| zone::instant(at.naive_utc(), zone));
                let far: Vec<_> = whole.take_while(|at| *at < to).filter(|at| *at >= from).collect();
                prop_assert_eq!(near, far);
            }
        }

        #[test]
        fn hostile_text_never_panics(text in "[A-Z=;,0-9:+-]{0,40}") {
            let start = at("2026-01-05T12:00:00Z");
            let _ = Recurrence::parse(&text, start, Fortaleza, false);
            let _ = Recurrence::parse(&format!("FREQ=WEEKLY;{text}"), start, Fortaleza, true);
        }
    }
}
