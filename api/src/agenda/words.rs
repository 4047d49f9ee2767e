//! How guests and readers are told when and where an event is.
use super::{
    content::EventContent,
    entity::{EventPlace, EventStatus, Model},
    ics::write::status_on_screen,
    zone,
};
use crate::{kernel::months::MONTHS, municipalities};
use chrono::{DateTime, Datelike, NaiveDateTime, TimeDelta, Timelike, Utc};
use chrono_tz::Tz;

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
    /// «terça-feira, 2 de março de 2027, das 9h às 11h», on the clocks of the event's zone.
    pub fn told(&self) -> String {
        let from = zone::local(self.starts_at, self.zone);
        let to = self.ends_at.map(|at| zone::local(at, self.zone));
        if self.all_day {
            let last = to.map_or(from, |to| to - TimeDelta::seconds(1));
            return if last.date() > from.date() { format!("de {} a {}", day(from), day(last)) } else { day(from) };
        }
        let pending = if self.to_be_confirmed { " (horário a confirmar)" } else { "" };
        match to {
            None => format!("{}, às {}{pending}", day(from), hour(from)),
            Some(to) if to.date() == from.date() => {
                format!("{}, das {} às {}{pending}", day(from), hour(from), hour(to))
            }
            Some(to) => format!("de {}, às {}, a {}, às {}{pending}", day(from), hour(from), day(to), hour(to)),
        }
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

/// «terça-feira, 2 de março de 2027».
pub fn day(at: NaiveDateTime) -> String {
    let weekday = WEEKDAYS[at.weekday().num_days_from_monday() as usize];
    format!("{weekday}, {} de {} de {}", at.day(), MONTHS[at.month0() as usize], at.year())
}

/// «9h30».
pub fn hour(at: NaiveDateTime) -> String {
    if at.minute() == 0 { format!("{}h", at.hour()) } else { format!("{}h{:02}", at.hour(), at.minute()) }
}

/// Name, address, municipality and link, as far as they are known.
pub fn place(place: &EventPlace) -> String {
    let municipality = place.municipality_code.and_then(municipalities::by_code);
    let municipality = municipality.map(|found| format!("{} - {}", found.name, found.state));
    let place = place.clone();
    let parts = [place.name, place.address, municipality, place.online_url];
    let place = parts.into_iter().flatten().collect::<Vec<_>>().join(", ");
    if place.is_empty() { "local a definir".to_owned() } else { place }
}

/// Where a map shows it, if it is known exactly.
pub fn map(place: &EventPlace) -> Option<String> {
    let (latitude, longitude) = place.latitude.zip(place.longitude)?;
    Some(format!("https://www.openstreetmap.org/?mlat={latitude}&mlon={longitude}#map=17/{latitude}/{longitude}"))
}

pub fn status(event: &Model) -> &'static str {
    status_on_screen(event.status)
}
