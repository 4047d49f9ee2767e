//! Events as an iCalendar file.
use crate::{
    agenda::{
        content::EventContent,
        entity::{EventKind, EventStatus, EventVisibility, Model},
        zone,
    },
    kernel::html::Html,
    municipalities,
};
use calcard::{
    common::PartialDateTime,
    icalendar::{
        ICalendar, ICalendarClassification, ICalendarComponent, ICalendarComponentType, ICalendarEntry,
        ICalendarParameter, ICalendarProperty as Property, ICalendarStatus, ICalendarTransparency, ICalendarValue,
        ICalendarValueType, Uri,
    },
};
use chrono::{DateTime, TimeDelta, Utc};
use chrono_tz::Tz;
use std::collections::{BTreeMap, HashMap};
use uuid::Uuid;

/// What is told of the calendar itself.
#[derive(Debug)]
pub struct Calendar<'a> {
    pub name: &'a str,
    /// Where its readers find the page of an event, by its id.
    pub pages: Option<&'a str>,
}

/// How often readers need to look again.
const REFRESH: &str = "PT15M";

impl Calendar<'_> {
    /// The file of `rows`: single events, series with their rule, and occurrences that differ.
    ///
    /// `hidden` has, of each series, the changed occurrences that the reader may not know of.
    pub fn file(&self, rows: &[Model], hidden: &HashMap<Uuid, Vec<DateTime<Utc>>>) -> String {
        let mut root = ICalendarComponent::new(ICalendarComponentType::VCalendar);
        root.add_property(Property::Version, text("2.0"));
        root.add_property(Property::Prodid, text("-//Pauta//Agenda//PT-BR"));
        root.add_property(Property::Calscale, text("GREGORIAN"));
        root.add_property(Property::Method, text("PUBLISH"));
        root.add_property(Property::Name, text(self.name));
        root.add_property(Property::Other("X-WR-CALNAME".to_owned()), text(self.name));
        root.entries.push(
            ICalendarEntry::new(Property::RefreshInterval)
                .with_param(ICalendarParameter::value(ICalendarValueType::Duration))
                .with_value(text(REFRESH)),
        );
        root.add_property(Property::Other("X-PUBLISHED-TTL".to_owned()), text(REFRESH));
        let mut calendar = ICalendar { components: vec![root] };
        let events = rows.iter().map(|row| self.event(row, hidden.get(&row.id).map_or(&[][..], Vec::as_slice)));
        for event in events {
            let id = u32::try_from(calendar.components.len()).unwrap_or(u32::MAX);
            calendar.components.push(event);
            calendar.components[0].component_ids.push(id);
        }
        for (name, (from, to)) in zones(rows) {
            calendar.add_timezone(&name, from.timestamp(), to.timestamp());
        }
        let mut file = String::new();
        // Writing to a string does not fail.
        let _ = calendar.write_to(&mut file);
        file
    }

    fn page(&self, row: &Model) -> Option<String> {
        self.pages.map(|pages| format!("{pages}/{}", row.series_id.unwrap_or(row.id)))
    }

    fn event(&self, row: &Model, hidden: &[DateTime<Utc>]) -> ICalendarComponent {
        let mut event = ICalendarComponent::new(ICalendarComponentType::VEvent);
        let when = When::of(row);
        event.add_uid(&row.uid);
        event.add_dtstamp(utc(row.updated_at));
        event.add_sequence(i64::from(row.sequence));
        event.add_property(Property::Created, utc(row.created_at));
        event.add_property(Property::LastModified, utc(row.updated_at));
        event.entries.push(when.entry(Property::Dtstart, &[row.starts_at]));
        if let Some(end) = row.ends_at.filter(|_| !row.no_end_time) {
            event.entries.push(when.entry(Property::Dtend, &[end]));
        }
        if let Some(at) = row.occurrence {
            event.entries.push(when.entry(Property::RecurrenceId, &[at]));
        }
        if let Some(rule) = row.rrule.as_deref().and_then(|rule| rule_value(row, rule)) {
            event.add_property(Property::Rrule, rule);
            let left_out: Vec<_> = row.exdates.0.iter().chain(hidden).copied().collect();
            if !left_out.is_empty() {
                event.entries.push(when.entry(Property::Exdate, &left_out));
            }
        }
        event.add_property(Property::Summary, text(&title(row)));
        if let Some(description) = description(row) {
            event.add_property(Property::Description, text(&description));
        }
        if let Some(place) = place(row) {
            event.add_property(Property::Location, text(&place));
        }
        if let (Some(latitude), Some(longitude)) = (row.place.latitude, row.place.longitude) {
            let geo = vec![ICalendarValue::Float(latitude), ICalendarValue::Float(longitude)];
            event.entries.push(ICalendarEntry::new(Property::Geo).with_values(geo));
        }
        if let Some(url) = self.page(row) {
            event.add_property(Property::Url, Uri::Location(url));
        }
        let categories = std::iter::once(kind(row.kind).to_owned()).chain(row.tags.0.iter().cloned());
        let categories = categories.map(ICalendarValue::Text).collect();
        event.entries.push(ICalendarEntry::new(Property::Categories).with_values(categories));
        event.add_property(Property::Status, ICalendarValue::Status(status(row)));
        let class = match row.visibility {
            EventVisibility::Public => ICalendarClassification::Public,
            EventVisibility::Press => ICalendarClassification::Confidential,
            EventVisibility::Internal => ICalendarClassification::Private,
        };
        event.add_property(Property::Class, ICalendarValue::Classification(class));
        if row.status == EventStatus::Cancelled || row.all_day {
            event.add_property(Property::Transp, ICalendarValue::Transparency(ICalendarTransparency::Transparent));
        }
        event
    }
}

/// In which form the times of a row are written.
struct When {
    zone: Tz,
    all_day: bool,
}

impl When {
    fn of(row: &Model) -> Self {
        Self { zone: EventContent::from(row).zone(), all_day: row.all_day }
    }

    fn entry(&self, property: Property, at: &[DateTime<Utc>]) -> ICalendarEntry {
        let wall = |at: &DateTime<Utc>| zone::local(*at, self.zone).and_utc().timestamp();
        let (param, value): (_, fn(i64) -> PartialDateTime) = if self.all_day {
            (Some(ICalendarParameter::value(ICalendarValueType::Date)), PartialDateTime::from_date_timestamp)
        } else if self.zone == Tz::UTC {
            (None, PartialDateTime::from_utc_timestamp)
        } else {
            (Some(ICalendarParameter::tzid(self.zone.name().to_owned())), PartialDateTime::from_naive_timestamp)
        };
        let values = at.iter().map(|at| ICalendarValue::from(value(wall(at)))).collect();
        ICalendarEntry::new(property).with_param_opt(param).with_values(values)
    }
}

/// The zones that the rows name, each with the time for which its offsets are needed.
fn zones(rows: &[Model]) -> BTreeMap<String, (DateTime<Utc>, DateTime<Utc>)> {
    let mut zones = BTreeMap::new();
    for row in rows.iter().filter(|row| !row.all_day && row.time_zone != Tz::UTC.name()) {
        let zone = EventContent::from(row).zone().name().to_owned();
        let from = Ord::min(row.starts_at, row.occurrence.unwrap_or(row.starts_at)) - TimeDelta::days(1);
        let to = row.over_at.unwrap_or(row.starts_at + TimeDelta::days(3_650)) + TimeDelta::days(1);
        zones
            .entry(zone)
            .and_modify(|(first, last)| (*first, *last) = (Ord::min(*first, from), Ord::max(*last, to)))
            .or_insert((from, to));
    }
    zones
}

/// The rule, with an `UNTIL` of the same form as the start (RFC 5545, section 3.3.10).
fn rule_value(row: &Model, rule: &str) -> Option<ICalendarValue> {
    let zone = EventContent::from(row).zone();
    let parts = rule.split(';').map(|part| match part.strip_prefix("UNTIL=") {
        Some(until) if row.all_day => {
            let at = chrono::NaiveDateTime::parse_from_str(until, "%Y%m%dT%H%M%SZ").unwrap_or_default().and_utc();
            format!("UNTIL={}", zone::local(at, zone).format("%Y%m%d"))
        }
        _ => part.to_owned(),
    });
    let rule = parts.collect::<Vec<_>>().join(";");
    let parsed = ICalendar::parse(format!("BEGIN:VEVENT\r\nRRULE:{rule}\r\nEND:VEVENT\r\n")).ok()?;
    let entry = parsed.components.first()?.property(&Property::Rrule)?;
    entry.values.first().cloned()
}

/// The title, saying what would otherwise be overlooked.
fn title(row: &Model) -> String {
    match row.status {
        EventStatus::Cancelled => format!("CANCELADO: {}", row.title),
        EventStatus::Postponed if row.postponed_from == Some(row.starts_at) => format!("ADIADO: {}", row.title),
        _ if row.to_be_confirmed => format!("{} (horário a confirmar)", row.title),
        _ => row.title.clone(),
    }
}

fn status(row: &Model) -> ICalendarStatus {
    match row.status {
        EventStatus::Cancelled => ICalendarStatus::Cancelled,
        EventStatus::Confirmed | EventStatus::Done => ICalendarStatus::Confirmed,
        EventStatus::Tentative | EventStatus::Postponed => ICalendarStatus::Tentative,
    }
}

fn place(row: &Model) -> Option<String> {
    let municipality = row.municipality_code.and_then(municipalities::by_code);
    let municipality = municipality.map(|found| format!("{} - {}", found.name, found.state));
    let parts = [row.place.name.clone(), row.place.address.clone(), municipality, row.place.online_url.clone()];
    let place = parts.into_iter().flatten().collect::<Vec<_>>().join(", ");
    Some(place).filter(|place| !place.is_empty())
}

fn description(row: &Model) -> Option<String> {
    let reason = row.status_reason.as_ref().map(|reason| format!("Motivo: {reason}"));
    let described = Html::from_stored(row.description_html.clone()).to_text().trim().to_owned();
    let arrival = row.press_info.arrival_time.as_ref().map(|time| format!("Chegada da imprensa: {time}"));
    let parts = [reason, Some(described), arrival];
    let text = parts.into_iter().flatten().filter(|part| !part.is_empty()).collect::<Vec<_>>().join("\n\n");
    Some(text).filter(|text| !text.is_empty())
}

fn text(text: &str) -> ICalendarValue {
    ICalendarValue::Text(text.to_owned())
}

fn utc(at: DateTime<Utc>) -> PartialDateTime {
    PartialDateTime::from_utc_timestamp(at.timestamp())
}

/// The state of an event, on screen.
pub fn status_on_screen(status: EventStatus) -> &'static str {
    match status {
        EventStatus::Tentative => "A confirmar",
        EventStatus::Confirmed => "Confirmado",
        EventStatus::Postponed => "Adiado",
        EventStatus::Cancelled => "Cancelado",
        EventStatus::Done => "Realizado",
    }
}

/// The kind of an event, on screen.
pub fn kind(kind: EventKind) -> &'static str {
    match kind {
        EventKind::Inauguration => "Inauguração",
        EventKind::ServiceOrder => "Ordem de serviço",
        EventKind::Ceremony => "Cerimônia",
        EventKind::Visit => "Visita",
        EventKind::Meeting => "Reunião",
        EventKind::Hearing => "Audiência",
        EventKind::PressConference => "Coletiva de imprensa",
        EventKind::Interview => "Entrevista",
        EventKind::CampaignDate => "Data de campanha",
        EventKind::Other => "Evento",
    }
}
