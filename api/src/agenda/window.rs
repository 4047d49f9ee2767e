//! The window of time that a calendar is asked for.
use super::zone;
use crate::kernel::{params::bad, problem::Problem};
use chrono::{DateTime, Datelike, NaiveDate, NaiveTime, TimeDelta, Utc};
use chrono_tz::America::Fortaleza;

/// No window is longer.
const LONGEST: TimeDelta = TimeDelta::days(3_700);

/// From `from` until before `to`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Window {
    pub from: DateTime<Utc>,
    pub to: DateTime<Utc>,
}

impl Window {
    /// A window asked for in days of Fortaleza (the last one included) or instants (the last one not).
    ///
    /// Without a beginning, it begins today, or 31 days before its end; without an end, it is of 31 days.
    ///
    /// # Errors
    /// 400 for what is neither, for a window that ends before it begins, or is longer than ten years.
    pub fn parse(from: Option<&str>, to: Option<&str>, now: DateTime<Utc>) -> Result<Self, Problem> {
        let month = TimeDelta::days(31);
        let to = to.map(|text| instant("to", text, true)).transpose()?;
        let from = match (from, to) {
            (Some(text), _) => instant("from", text, false)?,
            (None, Some(to)) => to - month,
            (None, None) => zone::midnight(now, Fortaleza),
        };
        let to = to.unwrap_or(from + month);
        if to <= from {
            return Err(bad("to", "o fim do período vem antes do começo"));
        }
        if to - from > LONGEST {
            return Err(bad("to", "o período tem no máximo dez anos"));
        }
        Ok(Self { from, to })
    }
}

fn instant(name: &'static str, text: &str, end_of_day: bool) -> Result<DateTime<Utc>, Problem> {
    let unreadable = || bad(name, "use um dia (2026-12-31) ou um instante (2026-12-31T12:00:00Z)");
    let at = match text.parse::<NaiveDate>() {
        Ok(day) => {
            let day = if end_of_day { day.succ_opt().ok_or_else(unreadable)? } else { day };
            zone::instant(day.and_time(NaiveTime::MIN), Fortaleza)
        }
        // A plus sign that was not escaped reaches us as a space.
        Err(_) => DateTime::parse_from_rfc3339(&text.replace(' ', "+")).map_err(|_| unreadable())?.to_utc(),
    };
    if !(1900..=2201).contains(&at.year()) {
        return Err(bad(name, "o ano vai de 1900 a 2200"));
    }
    Ok(at)
}
