//! Events from an iCalendar file, however odd it is.
use crate::{
    agenda::{conflicts, entity::EventStatus, zone},
    kernel::{
        html::Html,
        params::bad,
        problem::Problem,
        text::{decoded, one_line},
    },
    units::UnitTree,
};
use calcard::{
    Entry, Parser,
    common::{PartialDateTime, timezone::Tz as AnyZone},
    icalendar::{
        ICalendar, ICalendarComponent, ICalendarComponentType as Type, ICalendarEntry, ICalendarMethod,
        ICalendarParameterName, ICalendarProperty as Property, ICalendarStatus, ICalendarValue, timezone::TzResolver,
    },
};
use chrono::{DateTime, NaiveTime, TimeDelta, Utc};
use chrono_tz::{America::Fortaleza, Tz};
use sea_orm::FromJsonQueryResult;
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use std::borrow::Cow;
use utoipa::{IntoParams, ToSchema};
use uuid::Uuid;

/// Components that are read of one file.
const MOST: usize = 5_000;

#[derive(Debug, Deserialize, IntoParams)]
#[serde(deny_unknown_fields)]
#[into_params(parameter_in = Query)]
pub struct EventImportParams {
    /// Only tell what would happen.
    #[serde(default)]
    pub dry_run: bool,
    /// The id or slug of the unit that new events belong to; when absent, the first one in which the caller writes.
    pub unit: Option<String>,
    /// Why rows of a spreadsheet are to stand in spite of conflicts that they would cause; without it, such a row is
    /// skipped. What comes from a calendar comes in with its conflicts.
    #[param(max_length = 600)]
    pub conflict_reason: Option<String>,
}

impl EventImportParams {
    /// # Errors
    /// 400 for a unit that there is none.
    pub fn unit_id(&self, tree: &UnitTree) -> Result<Option<Uuid>, Problem> {
        let known = |text: &str| tree.find(text).ok_or_else(|| bad("unit", "não há órgão com este id ou slug"));
        self.unit.as_deref().map(known).transpose()
    }

    /// What was said about conflicts, if anything was.
    pub fn conflict_reason(&self) -> Option<&str> {
        conflicts::reason(self.conflict_reason.as_deref())
    }
}

/// What became of a file.
#[derive(Debug, Default, Serialize, ToSchema)]
pub struct EventImport {
    pub created: u32,
    pub updated: u32,
    pub unchanged: u32,
    /// What was not taken in, with the reason.
    pub skipped: Vec<EventImportSkipped>,
}

/// A component that was not taken in.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, ToSchema)]
pub struct EventImportSkipped {
    #[schema(required)]
    pub uid: Option<String>,
    #[schema(example = "VTODO")]
    pub component: String,
    /// `not_an_event`, `unreadable`, `unsupported`, `unknown_column`, `unknown_event`, `too_many`, `twice`, `elsewhere`,
    /// `deleted_here`, `unconfirmed`; or the code that the same event would be refused with by itself, such as `conflicts`
    /// or `stale`.
    #[schema(example = "not_an_event")]
    pub code: Cow<'static, str>,
    /// In Portuguese.
    pub reason: String,
}

impl EventImportSkipped {
    pub fn new(component: impl Into<String>, code: &'static str, reason: impl Into<String>) -> Self {
        Self { uid: None, component: component.into(), code: code.into(), reason: reason.into() }
    }

    pub fn event(uid: &str, code: &'static str, reason: impl Into<String>) -> Self {
        Self::new("VEVENT", code, reason).of(Some(uid))
    }

    /// For what it would be refused by itself.
    pub fn refused(component: impl Into<String>, problem: &Problem) -> Self {
        Self { uid: None, component: component.into(), code: problem.told_code(), reason: problem.told() }
    }

    /// The same, of the event that has `uid`.
    pub fn of(self, uid: Option<&str>) -> Self {
        Self { uid: uid.map(ToOwned::to_owned), ..self }
    }
}

/// Why an event cannot be taken from a file.
struct Unread {
    code: &'static str,
    reason: &'static str,
}

impl From<&'static str> for Unread {
    fn from(reason: &'static str) -> Self {
        Self { code: "unreadable", reason }
    }
}

fn unsupported(reason: &'static str) -> Unread {
    Unread { code: "unsupported", reason }
}

/// An event as a file tells it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, FromJsonQueryResult)]
pub struct Incoming {
    pub uid: String,
    pub recurrence_id: Option<DateTime<Utc>>,
    pub sequence: i32,
    /// None where the file says nothing.
    pub status: Option<EventStatus>,
    pub title: String,
    pub description_html: String,
    pub place: Option<String>,
    pub coordinates: Option<(f64, f64)>,
    pub starts_at: DateTime<Utc>,
    pub ends_at: Option<DateTime<Utc>>,
    /// None where it tells instants only.
    #[serde(with = "zone_name")]
    pub zone: Option<Tz>,
    pub all_day: bool,
    pub rrule: Option<String>,
    pub exdates: Vec<DateTime<Utc>>,
    /// It was sent to call the event off (METHOD:CANCEL), and need not tell it whole. That is done once, and not kept.
    #[serde(skip)]
    pub calls_off: bool,
}

/// A zone by its name.
mod zone_name {
    use chrono_tz::Tz;
    use serde::{Deserialize, Deserializer, Serialize, Serializer};

    #[allow(clippy::ref_option, clippy::trivially_copy_pass_by_ref, reason = "the form that serde calls")]
    pub fn serialize<S: Serializer>(zone: &Option<Tz>, to: S) -> Result<S::Ok, S::Error> {
        zone.map(Tz::name).serialize(to)
    }

    pub fn deserialize<'de, D: Deserializer<'de>>(from: D) -> Result<Option<Tz>, D::Error> {
        let name = Option::<String>::deserialize(from)?;
        Ok(name.and_then(|name| name.parse().ok()))
    }
}

/// The events of a file, series before their occurrences, and what is none.
pub fn read(bytes: &[u8]) -> (Vec<Incoming>, Vec<EventImportSkipped>) {
    // PostgreSQL cannot keep U+0000 in a text; nobody types it.
    let text = decoded(bytes).replace('\0', "");
    let mut parser = Parser::new(&text);
    let (mut events, mut skipped) = (Vec::new(), Vec::new());
    loop {
        match parser.entry() {
            Entry::ICalendar(calendar) => read_calendar(&calendar, &mut events, &mut skipped),
            Entry::VCard(_) => {
                skipped.push(EventImportSkipped::new("VCARD", "not_an_event", "Cartões de contato não são eventos."));
            }
            Entry::InvalidLine(line) if line.trim().is_empty() => {}
            Entry::InvalidLine(line) => {
                let start: String = line.chars().take(60).collect();
                let reason = format!("Linha que não é de um calendário: «{start}».");
                skipped.push(EventImportSkipped::new("", "unreadable", reason));
            }
            Entry::UnexpectedComponentEnd { expected, found } => {
                let reason = format!("Esperava-se o fim de {}.", expected.as_str());
                skipped.push(EventImportSkipped::new(found.as_str(), "unreadable", reason));
            }
            Entry::UnterminatedComponent(name) => {
                let reason = "O arquivo acaba antes do fim deste componente.";
                skipped.push(EventImportSkipped::new(&*name, "unreadable", reason));
            }
            Entry::TooManyComponents => {
                skipped.push(EventImportSkipped::new("VCALENDAR", "too_many", "O calendário tem componentes demais."));
            }
            Entry::Eof => break,
            _ => {
                let reason = "O arquivo tem algo que não é de um calendário.";
                skipped.push(EventImportSkipped::new("", "unreadable", reason));
            }
        }
        if skipped.len() > MOST {
            skipped.truncate(MOST);
            break;
        }
    }
    if events.len() > MOST {
        let reason = format!("Só se leem {MOST} eventos por arquivo. Divida o arquivo.");
        let left = |event: Incoming| EventImportSkipped::event(&event.uid, "too_many", reason.clone());
        skipped.extend(events.drain(MOST..).map(left));
    }
    // A later revision replaces an earlier one in the same file.
    events.sort_by(|a, b| (&a.uid, a.recurrence_id, -a.sequence).cmp(&(&b.uid, b.recurrence_id, -b.sequence)));
    events.dedup_by(|later, first| {
        let same = (&later.uid, later.recurrence_id) == (&first.uid, first.recurrence_id);
        if same {
            skipped.push(EventImportSkipped::event(&later.uid, "twice", "O arquivo tem este evento mais de uma vez."));
        }
        same
    });
    (events, skipped)
}

fn read_calendar(calendar: &ICalendar, events: &mut Vec<Incoming>, skipped: &mut Vec<EventImportSkipped>) {
    let zones = calendar.build_tz_resolver();
    let default = calendar.components.first().and_then(zone_of_calendar).unwrap_or(Fortaleza);
    let calls_off = calendar.components.first().is_some_and(is_cancellation);
    for component in &calendar.components {
        let mut skip = |code: &'static str, reason: &'static str| {
            let one = EventImportSkipped::new(component.component_type.as_str(), code, reason);
            skipped.push(one.of(component.uid()));
        };
        let other = "not_an_event";
        match component.component_type {
            Type::VEvent => match read_event(component, &Zones { zones: &zones, default }, calls_off) {
                Ok(event) => {
                    if component.has_property(&Property::Rdate) && !calls_off {
                        skip("unsupported", "As datas avulsas (RDATE) ficaram de fora; o resto do evento entrou.");
                    }
                    events.push(event);
                }
                Err(Unread { code, reason }) => skip(code, reason),
            },
            Type::VTodo => skip(other, "Tarefas não entram na agenda."),
            Type::VJournal => skip(other, "Anotações (VJOURNAL) não entram na agenda."),
            Type::VFreebusy => skip(other, "Horários livres e ocupados não entram na agenda."),
            // Parts of others.
            Type::VCalendar | Type::VTimezone | Type::Standard | Type::Daylight | Type::VAlarm => {}
            _ => skip(other, "Este tipo de componente não entra na agenda."),
        }
    }
}

/// How the times of a file are read.
struct Zones<'a> {
    zones: &'a TzResolver<&'a str>,
    default: Tz,
}

fn zone_of_calendar(root: &ICalendarComponent) -> Option<Tz> {
    let named = |entry: &&ICalendarEntry| matches!(&entry.name, Property::Other(name) if name == "X-WR-TIMEZONE");
    root.entries.iter().find(named)?.values.first()?.as_text()?.parse().ok()
}

/// Whether all in the file is called off (RFC 5546, section 3.2.5).
fn is_cancellation(root: &ICalendarComponent) -> bool {
    let method = root.property(&Property::Method).and_then(|entry| entry.values.first());
    matches!(method, Some(ICalendarValue::Method(ICalendarMethod::Cancel)))
}

fn read_event(event: &ICalendarComponent, zones: &Zones<'_>, calls_off: bool) -> Result<Incoming, Unread> {
    // What is called off need not say when it was.
    let other = || event.property(&Property::RecurrenceId).or(event.property(&Property::Dtstamp)).filter(|_| calls_off);
    let start = event.property(&Property::Dtstart).or_else(other).ok_or("Falta a data do começo (DTSTART).")?;
    let (starts_at, told, all_day) = instant(start, zones).ok_or("A data do começo (DTSTART) não se lê.")?;
    let zone = told.unwrap_or(zones.default);
    let ends_at = match (event.property(&Property::Dtend), event.property(&Property::Duration)) {
        (Some(end), _) => Some(instant(end, zones).ok_or("A data do fim (DTEND) não se lê.")?.0),
        (None, Some(length)) => match length.values.first() {
            Some(ICalendarValue::Duration(length)) => {
                let end = length.to_time_delta().and_then(|delta| starts_at.checked_add_signed(delta));
                Some(end.ok_or("A duração (DURATION) não cabe em calendário nenhum.")?)
            }
            _ => return Err("A duração (DURATION) não se lê.".into()),
        },
        (None, None) => None,
    };
    // Of a point in time, and of an end before the start, the start counts.
    let ends_at = ends_at.filter(|end| *end > starts_at);
    let ends_at = if all_day { Some(ends_at.unwrap_or(zone::days_later(starts_at, 1, zone))) } else { ends_at };
    let recurrence_id = match event.property(&Property::RecurrenceId) {
        Some(entry) if entry.has_parameter(&ICalendarParameterName::Range) => {
            return Err(unsupported("A mudança «desta data em diante» (RANGE) não é lida."));
        }
        Some(entry) => Some(instant(entry, zones).ok_or("RECURRENCE-ID não se lê.")?.0),
        None => None,
    };
    let rrule = match event.property(&Property::Rrule) {
        Some(entry) => Some(rule(entry).ok_or("A regra de repetição (RRULE) não se lê.")?),
        None => None,
    };
    if event.has_property(&Property::Exrule) {
        return Err(unsupported("Regras de exceção (EXRULE) não são lidas."));
    }
    let exdates = event.properties(&Property::Exdate).flat_map(|entry| instants(entry, zones)).map(|at| at.0).collect();
    let status = event.status().map(|status| match status {
        ICalendarStatus::Confirmed => EventStatus::Confirmed,
        ICalendarStatus::Cancelled => EventStatus::Cancelled,
        _ => EventStatus::Tentative,
    });
    let words = |property: &Property| event.property(property).and_then(|entry| entry.values.first()?.as_text());
    let title = words(&Property::Summary).map(one_line).filter(|text| !text.is_empty());
    let title = title.unwrap_or_else(|| "(sem título)".to_owned());
    let sequence = event.property(&Property::Sequence).and_then(|entry| entry.values.first()?.as_integer());
    let uid = event.uid().map(str::trim).filter(|uid| !uid.is_empty());
    Ok(Incoming {
        uid: uid.map_or_else(|| made_up_uid(&title, starts_at), |uid| uid.chars().take(255).collect()),
        recurrence_id,
        sequence: sequence.and_then(|number| i32::try_from(number).ok()).unwrap_or(0).clamp(0, i32::MAX / 2),
        status,
        title: title.chars().take(250).collect(),
        description_html: Html::from_text(words(&Property::Description).unwrap_or_default()).into_string(),
        place: words(&Property::Location)
            .map(|text| one_line(text).chars().take(200).collect())
            .filter(|text: &String| !text.is_empty()),
        coordinates: event.property(&Property::Geo).and_then(coordinates),
        starts_at,
        ends_at,
        // A rule told in instants goes by the clocks of UTC.
        zone: told.or(rrule.is_some().then_some(Tz::UTC)),
        all_day,
        rrule: rrule.filter(|_| recurrence_id.is_none()),
        exdates,
        calls_off,
    })
}

/// The time that an entry tells, the zone by whose clocks, and whether it is a whole day.
fn instant(entry: &ICalendarEntry, zones: &Zones<'_>) -> Option<(DateTime<Utc>, Option<Tz>, bool)> {
    instants(entry, zones).next()
}

fn instants(entry: &ICalendarEntry, zones: &Zones<'_>) -> impl Iterator<Item = (DateTime<Utc>, Option<Tz>, bool)> {
    let named = entry.tz_id().and_then(|name| zones.zones.resolve(name));
    let default = zones.default;
    entry.values.iter().filter_map(ICalendarValue::as_partial_date_time).filter_map(move |at| told(at, named, default))
}

fn told(at: &PartialDateTime, named: Option<AnyZone>, default: Tz) -> Option<(DateTime<Utc>, Option<Tz>, bool)> {
    let found = at.to_date_time()?;
    if !at.has_time() {
        return Some((zone::instant(found.date_time.date().and_time(NaiveTime::MIN), default), Some(default), true));
    }
    let (zone, fixed) = match named {
        Some(AnyZone::Tz(zone)) => (Some(zone), None),
        Some(AnyZone::Fixed(offset)) => (None, Some(offset)),
        _ => (None, None),
    };
    let Some(offset) = found.offset.or(fixed) else {
        let zone = zone.unwrap_or(default);
        return Some((zone::instant(found.date_time, zone), Some(zone), false));
    };
    let at = found.date_time.checked_sub_signed(TimeDelta::seconds(i64::from(offset.local_minus_utc())))?;
    Some((at.and_utc(), zone, false))
}

fn rule(entry: &ICalendarEntry) -> Option<String> {
    match entry.values.first()? {
        ICalendarValue::RecurrenceRule(rule) => Some(rule.to_string()),
        _ => None,
    }
}

fn coordinates(entry: &ICalendarEntry) -> Option<(f64, f64)> {
    let mut values = entry.values.iter().filter_map(ICalendarValue::as_float);
    let (latitude, longitude) = (values.next()?, values.next()?);
    let is_on_earth = (-90.0..=90.0).contains(&latitude) && (-180.0..=180.0).contains(&longitude);
    is_on_earth.then_some((latitude, longitude))
}

/// The same for the same event, so that it is known when the file comes again.
pub fn made_up_uid(title: &str, starts_at: DateTime<Utc>) -> String {
    let digest = Sha256::digest(format!("{title}\n{}", starts_at.timestamp()));
    format!("{}@sem-uid", crate::kernel::hex::hex(&digest[..16]))
}
