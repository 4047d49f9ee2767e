//! When and where an event is, in words.
use super::{
    content::EventContent,
    entity::{EventPlace, EventStatus, Model},
    zone,
};
use crate::{
    kernel::months::{MONTHS, of_month},
    municipalities,
};
use chrono::{DateTime, Datelike, NaiveDateTime, TimeDelta, Timelike, Utc};
use chrono_tz::{America::Fortaleza, Tz};
use std::fmt::Write;

const WEEKDAYS: [&str; 7] =
    ["segunda-feira", "terça-feira", "quarta-feira", "quinta-feira", "sexta-feira", "sábado", "domingo"];

/// When an event is, as far as that is told.
#[derive(Clone, Copy, Debug)]
pub struct Times {
    pub starts_at: DateTime<Utc>,
    pub ends_at: Option<DateTime<Utc>>,
    pub zone: Tz,
    pub all_day: bool,
    pub to_be_confirmed: bool,
}

impl Times {
    /// «terça-feira, 2 de março de 2027, das 9h às 11h30», by the clocks of the event's zone, which is named where it is not the office's
    /// own.
    pub fn told(&self) -> String {
        let start = zone::local(self.starts_at, self.zone);
        if self.all_day {
            let last = self.ends_at.map_or(start, |end| zone::local(end - TimeDelta::seconds(1), self.zone));
            return if last.date() == start.date() { day(start) } else { format!("de {} a {}", day(start), day(last)) };
        }
        let mut text = match self.ends_at.map(|end| zone::local(end, self.zone)) {
            Some(end) if end.date() == start.date() => {
                format!("{}, das {} às {}", day(start), clock(start), clock(end))
            }
            Some(end) => format!("de {}, às {}, a {}, às {}", day(start), clock(start), day(end), clock(end)),
            None => format!("{}, às {}", day(start), clock(start)),
        };
        if self.to_be_confirmed {
            text.push_str(" (horário a confirmar)");
        }
        if self.zone != Fortaleza {
            let _ = write!(text, " (fuso {})", self.zone.name());
        }
        text
    }
}

/// When the event is, or that this is still to be said.
pub fn when(event: &Model) -> String {
    if !has_date(event) {
        return "nova data a definir".to_owned();
    }
    let times = Times {
        starts_at: event.starts_at,
        ends_at: event.ends_at.filter(|_| !event.no_end_time),
        zone: EventContent::from(event).zone(),
        all_day: event.all_day,
        to_be_confirmed: event.to_be_confirmed,
    };
    times.told()
}

/// Whether there is a date: it was not put off without one.
pub fn has_date(event: &Model) -> bool {
    event.status != EventStatus::Postponed || event.postponed_from != Some(event.starts_at)
}

/// «segunda-feira, 2 de março de 2027, às 9h», by the clocks of `zone`.
pub fn moment(at: DateTime<Utc>, zone: Tz) -> String {
    let local = zone::local(at, zone);
    format!("{}, às {}", day(local), clock(local))
}

/// «Praça do Ferreira, Centro, Fortaleza - CE».
pub fn place(place: &EventPlace) -> String {
    let municipality = place.municipality_code.and_then(municipalities::by_code);
    let municipality = municipality.map(|found| format!("{} - {}", found.name, found.state));
    let parts = [place.name.clone(), place.address.clone(), municipality, place.online_url.clone()];
    let text = parts.into_iter().flatten().collect::<Vec<_>>().join(", ");
    if text.is_empty() { "local a definir".to_owned() } else { text }
}

/// Where a map shows it, if it is known exactly.
pub fn map(place: &EventPlace) -> Option<String> {
    let (latitude, longitude) = place.latitude.zip(place.longitude)?;
    Some(format!("https://www.openstreetmap.org/?mlat={latitude}&mlon={longitude}#map=17/{latitude}/{longitude}"))
}

/// «segunda-feira, 2 de março de 2027».
pub fn day(local: NaiveDateTime) -> String {
    let weekday = WEEKDAYS.get(local.weekday().num_days_from_monday() as usize).copied().unwrap_or_default();
    let month = MONTHS.get(local.month0() as usize).copied().unwrap_or_default();
    format!("{weekday}, {} de {month} de {}", of_month(local.day()), local.year())
}

/// «9h», «9h30».
pub fn clock(local: NaiveDateTime) -> String {
    match local.minute() {
        0 => format!("{}h", local.hour()),
        minute => format!("{}h{minute:02}", local.hour()),
    }
}
