//! What changes of an event, in words.
use super::dto::{CalendarChange, CalendarChangeKind};
use crate::agenda::{EventContent, entity::Model, status_on_screen, zone};
use chrono::{DateTime, Utc};

/// What became of `event`, which was `before`.
pub fn change(kind: CalendarChangeKind, uid: &str, before: Option<&Model>, event: &Model) -> CalendarChange {
    let before = before.filter(|_| kind != CalendarChangeKind::Created);
    CalendarChange {
        kind,
        uid: uid.to_owned(),
        title: event.title.clone(),
        starts_at: event.starts_at,
        words: before.map_or_else(|| new(event), |before| differences(before, event)),
    }
}

fn new(event: &Model) -> Vec<String> {
    let place = event.place.name.as_ref().map(|place| format!("Local: {place}"));
    [Some(format!("Quando: {}", time(event, event.starts_at))), place].into_iter().flatten().collect()
}

fn differences(before: &Model, after: &Model) -> Vec<String> {
    let place = |event: &Model| event.place.name.clone().unwrap_or_else(|| "sem local".to_owned());
    let end = |event: &Model| event.ends_at.map_or_else(|| "sem hora de fim".to_owned(), |at| time(event, at));
    let rule = |event: &Model| event.rrule.clone().unwrap_or_else(|| "não se repete".to_owned());
    let told = [
        ("Título", before.title.clone(), after.title.clone()),
        ("Situação", status_on_screen(before.status).to_owned(), status_on_screen(after.status).to_owned()),
        ("Começo", time(before, before.starts_at), time(after, after.starts_at)),
        ("Fim", end(before), end(after)),
        ("Local", place(before), place(after)),
        ("Repetição", rule(before), rule(after)),
    ];
    let mut words: Vec<String> = told
        .into_iter()
        .filter(|(_, from, to)| from != to)
        .map(|(name, from, to)| format!("{name}: {from} → {to}"))
        .collect();
    let coordinates = |event: &Model| (event.place.latitude, event.place.longitude);
    let silent = [
        ("Descrição alterada", before.description_html != after.description_html),
        ("Datas deixadas de fora alteradas", before.exdates != after.exdates),
        ("Ponto no mapa alterado", coordinates(before) != coordinates(after)),
    ];
    words.extend(silent.into_iter().filter(|(_, differs)| *differs).map(|(name, _)| name.to_owned()));
    words
}

/// By the clocks of the event.
fn time(event: &Model, at: DateTime<Utc>) -> String {
    let wall = zone::local(at, EventContent::from(event).zone());
    wall.format(if event.all_day { "%d/%m/%Y" } else { "%d/%m/%Y %H:%M" }).to_string()
}
