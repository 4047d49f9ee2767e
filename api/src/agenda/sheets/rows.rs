//! An entry of the agenda as a row of a spreadsheet, whatever its file.
use super::columns::COLUMNS;
use crate::{
    agenda::{
        content::EventContent,
        entity::{EventVisibility, Model},
        instance::Instance,
        kind_on_screen, status_on_screen, zone,
    },
    units::UnitTree,
};
use chrono::{DateTime, NaiveDate, NaiveDateTime, SecondsFormat, TimeDelta, Timelike, Utc};

/// What stands in a cell.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Cell {
    Empty,
    Text(String),
    Number(i32),
    /// What the clocks of the event's zone say.
    Wall(NaiveDateTime),
    Day(NaiveDate),
}

/// A cell of each of [`COLUMNS`].
pub type Row = [Cell; COLUMNS.len()];

/// None if its unit is unknown.
pub fn row(instance: &Instance, tree: &UnitTree) -> Option<Row> {
    let event = &*instance.row;
    let (starts, ends) = times(instance);
    let authorities = event.authorities.0.iter().map(|one| person(&one.name, one.office.as_deref(), None));
    let participants =
        event.participants.0.iter().map(|one| person(&one.name, one.office.as_deref(), one.represents.as_deref()));
    Some([
        text(&event.uid),
        text(&event.id.to_string()),
        instance.occurrence.map_or(Cell::Empty, moment),
        text(&event.title),
        text(kind_on_screen(event.kind)),
        text(status_on_screen(event.status)),
        text(visibility_on_screen(event.visibility)),
        text(if event.all_day { "sim" } else { "não" }),
        starts,
        ends,
        text(&event.time_zone),
        optional(event.place.name.as_deref()),
        joined([&event.place.address, &event.place.online_url].into_iter().flatten().cloned()),
        optional(instance.municipality().as_deref()),
        event.place.municipality_code.map_or(Cell::Empty, Cell::Number),
        text(&tree.brief(event.unit_id)?.slug),
        joined(authorities),
        joined(participants),
        optional(event.subject.as_deref()),
        joined(event.tags.0.iter().cloned()),
        optional(event.status_reason.as_deref()),
        moment(event.updated_at),
    ])
}

/// When it begins and ends: of whole days, the first and the last.
fn times(instance: &Instance) -> (Cell, Cell) {
    let event: &Model = &instance.row;
    let zone = EventContent::from(event).zone();
    let wall = |at| zone::local(at, zone);
    let ends_at = instance.ends_at.filter(|_| !event.no_end_time);
    if event.all_day {
        let day = |at| Cell::Day(wall(at).date());
        let last = ends_at.map_or(instance.starts_at, |end| end - TimeDelta::seconds(1));
        return (day(instance.starts_at), day(last));
    }
    (Cell::Wall(wall(instance.starts_at)), ends_at.map_or(Cell::Empty, |end| Cell::Wall(wall(end))))
}

impl Cell {
    /// As one would type it.
    pub fn typed(&self) -> String {
        match self {
            Self::Empty => String::new(),
            Self::Text(text) => text.clone(),
            Self::Number(number) => number.to_string(),
            Self::Wall(wall) if wall.second() == 0 => wall.format("%Y-%m-%d %H:%M").to_string(),
            Self::Wall(wall) => wall.format("%Y-%m-%d %H:%M:%S").to_string(),
            Self::Day(day) => day.format("%Y-%m-%d").to_string(),
        }
    }
}

fn text(text: &str) -> Cell {
    Cell::Text(text.to_owned())
}

fn optional(text: Option<&str>) -> Cell {
    text.map_or(Cell::Empty, self::text)
}

fn joined(parts: impl Iterator<Item = String>) -> Cell {
    let text = parts.collect::<Vec<_>>().join("; ");
    if text.is_empty() { Cell::Empty } else { Cell::Text(text) }
}

fn moment(at: DateTime<Utc>) -> Cell {
    Cell::Text(at.to_rfc3339_opts(SecondsFormat::Secs, true))
}

/// «Maria Alencar (Governadora do Estado), por Estado do Ceará».
fn person(name: &str, office: Option<&str>, represents: Option<&str>) -> String {
    let office = office.map(|office| format!(" ({office})")).unwrap_or_default();
    let represents = represents.map(|party| format!(", por {party}")).unwrap_or_default();
    format!("{name}{office}{represents}")
}

pub fn visibility_on_screen(visibility: EventVisibility) -> &'static str {
    match visibility {
        EventVisibility::Internal => "Interno",
        EventVisibility::Press => "Imprensa",
        EventVisibility::Public => "Público",
    }
}
