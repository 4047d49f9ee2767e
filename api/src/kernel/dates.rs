//! Days and hours as people type them.
use chrono::{Datelike, NaiveDate, NaiveTime};

const DAYS: [&str; 5] = ["%Y-%m-%d", "%d/%m/%Y", "%d.%m.%Y", "%d-%m-%Y", "%Y/%m/%d"];
const TIMES: [&str; 5] = ["%H:%M:%S%.f", "%H:%M", "%Hh%M", "%Hh%Mmin", "%H.%M"];

/// «31/12/2026», «31/12/2026 às 14h30», «2026-12-31 14:30»: the day, and the hour if there is one.
pub fn day_and_time(text: &str) -> Option<(NaiveDate, Option<NaiveTime>)> {
    let text = text.trim();
    let (day, hour) = match text.split_once(['T', ' ', ',']) {
        Some((day, hour)) => (day, hour.trim_start_matches([' ', ',', '-', '–']).trim()),
        None => (text, ""),
    };
    let has_whole_year = |day: &NaiveDate| (1000..=9999).contains(&day.year());
    let day = DAYS.iter().find_map(|format| NaiveDate::parse_from_str(day, format).ok().filter(has_whole_year))?;
    if hour.is_empty() { Some((day, None)) } else { Some((day, Some(time(hour)?))) }
}

/// «14:30», «14h30», «14h», «às 14h».
pub fn time(text: &str) -> Option<NaiveTime> {
    let text = text.trim();
    let text = text.strip_prefix("às ").or_else(|| text.strip_prefix("as ")).unwrap_or(text);
    let hour = || NaiveTime::from_hms_opt(text.strip_suffix('h')?.parse().ok()?, 0, 0);
    TIMES.iter().find_map(|format| NaiveTime::parse_from_str(text, format).ok()).or_else(hour)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn hours_are_read_as_people_write_them() {
        let at = |hour, minute| NaiveTime::from_hms_opt(hour, minute, 0);
        for (text, found) in [("14:30", at(14, 30)), ("14h30", at(14, 30)), ("às 9h", at(9, 0)), (" 9h ", at(9, 0))] {
            assert_eq!(time(text), found, "{text}");
        }
        for text in ["", "h", "25h", "amanhã", "14:60"] {
            assert_eq!(time(text), None, "{text}");
        }
    }

    #[test]
    fn a_day_alone_has_no_hour() {
        let day = NaiveDate::from_ymd_opt(2026, 12, 31).unwrap();
        assert_eq!(day_and_time("31/12/2026"), Some((day, None)));
        assert_eq!(day_and_time("2026-12-31T14:30:00"), Some((day, NaiveTime::from_hms_opt(14, 30, 0))));
        assert_eq!(day_and_time("31/12/26"), None);
    }

    proptest! {
        #[test]
        fn nothing_panics(text in "[0-9/:.hT -]{0,24}|\\PC{0,20}") {
            let _ = (day_and_time(&text), time(&text));
        }
    }
}
