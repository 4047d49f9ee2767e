//! How guests are told when and where an event is.
use crate::{
    agenda::{
        content::EventContent,
        entity::{EventStatus, Model},
        ics::write::status_on_screen,
        zone,
    },
    kernel::months::MONTHS,
    municipalities,
};
use chrono::{DateTime, Datelike, NaiveDateTime, TimeDelta, Timelike, Utc};

const WEEKDAYS: [&str; 7] =
    ["segunda-feira", "terça-feira", "quarta-feira", "quinta-feira", "sexta-feira", "sábado", "domingo"];

/// «terça-feira, 2 de março de 2027, das 9h às 11h», on the clocks of the event's zone.
pub fn when(event: &Model) -> String {
    if !has_date(event) {
        return "nova data a definir".to_owned();
    }
    let zone = EventContent::from(event).zone();
    let wall = |at: DateTime<Utc>| zone::local(at, zone);
    let from = wall(event.starts_at);
    let to = event.ends_at.filter(|_| !event.no_end_time);
    if event.all_day {
        let last = to.map_or(from, |to| wall(to - TimeDelta::seconds(1)));
        return if last.date() > from.date() { format!("de {} a {}", day(from), day(last)) } else { day(from) };
    }
    let pending = if event.to_be_confirmed { " (horário a confirmar)" } else { "" };
    match to.map(wall) {
        None => format!("{}, às {}{pending}", day(from), hour(from)),
        Some(to) if to.date() == from.date() => {
            format!("{}, das {} às {}{pending}", day(from), hour(from), hour(to))
        }
        Some(to) => format!("de {}, às {}, a {}, às {}{pending}", day(from), hour(from), day(to), hour(to)),
    }
}

/// Whether there is a date: it was not put off without one.
pub fn has_date(event: &Model) -> bool {
    event.status != EventStatus::Postponed || event.postponed_from != Some(event.starts_at)
}

fn day(at: NaiveDateTime) -> String {
    let weekday = WEEKDAYS[at.weekday().num_days_from_monday() as usize];
    format!("{weekday}, {} de {} de {}", at.day(), MONTHS[at.month0() as usize], at.year())
}

fn hour(at: NaiveDateTime) -> String {
    if at.minute() == 0 { format!("{}h", at.hour()) } else { format!("{}h{:02}", at.hour(), at.minute()) }
}

/// Name, address, municipality and link, as far as they are known.
pub fn place(event: &Model) -> String {
    let municipality = event.place.municipality_code.and_then(municipalities::by_code);
    let municipality = municipality.map(|found| format!("{} - {}", found.name, found.state));
    let place = event.place.clone();
    let parts = [place.name, place.address, municipality, place.online_url];
    let place = parts.into_iter().flatten().collect::<Vec<_>>().join(", ");
    if place.is_empty() { "local a definir".to_owned() } else { place }
}

/// Where a map shows it, if it is known exactly.
pub fn map(event: &Model) -> Option<String> {
    let (latitude, longitude) = event.place.latitude.zip(event.place.longitude)?;
    Some(format!("https://www.openstreetmap.org/?mlat={latitude}&mlon={longitude}#map=17/{latitude}/{longitude}"))
}

pub fn status(event: &Model) -> &'static str {
    status_on_screen(event.status)
}
