//! The agenda of the authorities as open data: what Decreto 10.889/2021, art. 11, has published of each appointment, a
//! line each, for spreadsheets and programs.
use super::dto::PublicEventSummary;
use crate::{
    agenda::{Instance, kind_on_screen},
    kernel::{problem::Problem, table},
};
use chrono::{DateTime, Utc};

const COLUMNS: [&str; 17] = [
    "id",
    "data",
    "inicio",
    "fim",
    "fuso",
    "dia_inteiro",
    "tipo",
    "assunto",
    "titulo",
    "local",
    "municipio",
    "codigo_ibge",
    "autoridades",
    "participantes",
    "representados",
    "situacao",
    "atualizado_em",
];

/// The file of `events`.
pub fn csv(events: &[(Instance, PublicEventSummary)]) -> Result<Vec<u8>, Problem> {
    table::write_csv(&COLUMNS, events.iter().map(|(instance, event)| line(instance, event)))
}

fn line(instance: &Instance, event: &PublicEventSummary) -> [String; 17] {
    let zone = event.zone();
    let clock = |at: DateTime<Utc>| at.with_timezone(&zone).format("%H:%M").to_string();
    let hour = |at: Option<DateTime<Utc>>| at.filter(|_| !event.all_day).map(clock).unwrap_or_default();
    let people = &instance.row.participants.0;
    let joined = |parts: Vec<String>| parts.join("; ");
    let authorities = event.authorities.iter().map(|a| match &a.office {
        Some(office) => format!("{} ({office})", a.name),
        None => a.name.clone(),
    });
    let place = [&event.place.name, &event.place.address, &event.place.online_url];
    [
        event.id.to_string(),
        event.starts_at.with_timezone(&zone).format("%Y-%m-%d").to_string(),
        hour(Some(event.starts_at)),
        hour(event.ends_at),
        event.time_zone.clone(),
        if event.all_day { "sim" } else { "não" }.to_owned(),
        kind_on_screen(event.kind).to_owned(),
        event.subject.clone().unwrap_or_default(),
        event.title.clone(),
        place.into_iter().flatten().cloned().collect::<Vec<_>>().join(", "),
        event.municipality.clone().unwrap_or_default(),
        event.place.municipality_code.map(|code| code.to_string()).unwrap_or_default(),
        joined(authorities.collect()),
        joined(people.iter().map(|person| person.name.clone()).collect()),
        joined(people.iter().filter_map(|person| person.represents.clone()).collect()),
        crate::agenda::status_on_screen(event.status).to_owned(),
        event.updated_at.to_rfc3339_opts(chrono::SecondsFormat::Secs, true),
    ]
}
