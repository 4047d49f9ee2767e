//! What an aviso de pauta says of its event.
use crate::{
    agenda::{
        entity::{EventStatus, Model},
        kind_on_screen, words,
    },
    kernel::html::Html,
    municipalities,
};
use chrono::{DateTime, TimeDelta, Timelike, Utc};
use chrono_tz::Tz;

/// The parts of an advisory that come from the event.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Wording {
    pub title: String,
    pub summary: String,
    /// What opens the text, once: from then on it is its author's.
    pub opening: String,
    /// What, when, where, who: kept in step.
    pub facts: String,
}

impl Wording {
    pub fn of(event: &Model, office: &str) -> Self {
        let prefix = match event.status {
            EventStatus::Cancelled => "Cancelado",
            EventStatus::Postponed => "Adiado",
            _ => "Aviso de pauta",
        };
        let what = format!("{}: {}", kind_on_screen(event.kind), event.title);
        let opening = format!("<p>{} convida a imprensa. {}.</p>", escaped(office), escaped(&what));
        let opening = format!("{opening}{}", event.description_html);
        let when = when(event);
        let off = if event.status == EventStatus::Cancelled { "Evento cancelado; " } else { "" };
        let summary = match place(event) {
            Some(place) => format!("{off}{when}. {place}."),
            None => format!("{off}{when}."),
        };
        Self {
            title: cut(&format!("{prefix}: {}", event.title), 250),
            summary: cut(&summary, 600),
            opening: Html::sanitise(&opening).into_string(),
            facts: facts(event, &what, &when),
        }
    }
}

fn facts(event: &Model, what: &str, when: &str) -> String {
    let people = event.authorities.expected().map(|authority| match &authority.office {
        Some(office) => format!("{} ({office})", authority.name),
        None => authority.name.clone(),
    });
    let people = people.collect::<Vec<_>>().join(", ");
    let press = &event.press_info;
    let arrival = press.arrival_time.as_ref().map(|time| format!("às {}", hour_of(time)));
    let standing = match event.status {
        EventStatus::Cancelled | EventStatus::Postponed => event.status_reason.clone(),
        _ => None,
    };
    let lines = [
        ("O quê", Some(what.to_owned())),
        ("Quando", Some(when.to_owned())),
        ("Onde", place(event)),
        ("Quem", Some(people)),
        ("Chegada da imprensa", arrival),
        ("Credenciamento", press.accreditation.clone()),
        ("Contato", press.contact.clone()),
        ("Motivo", standing),
    ];
    let lines = lines.into_iter().filter_map(|(name, text)| Some((name, text.filter(|text| !text.is_empty())?)));
    let items: String =
        lines.map(|(name, text)| format!("<li><strong>{name}:</strong> {}</li>", escaped(&text))).collect();
    Html::sanitise(&format!("<h2>Serviço</h2><ul>{items}</ul>")).into_string()
}

/// «terça-feira, 2 de março de 2027, às 9h30», in the event's own time.
pub fn when(event: &Model) -> String {
    let when = span(event);
    if event.status == EventStatus::Cancelled {
        return format!("seria {when}");
    }
    if event.postponed_from == Some(event.starts_at) {
        return format!("data a definir; seria {when}");
    }
    when
}

/// No day is longer, not even that on which the clocks are put back.
const A_DAY: TimeDelta = TimeDelta::hours(25);

/// When it begins; of what lasts for days, also when it ends.
fn span(event: &Model) -> String {
    let begins = moment(event, event.starts_at);
    let end = event.ends_at.filter(|end| !event.no_end_time && *end - event.starts_at > A_DAY);
    match end {
        // The midnight at which whole days end is not one of them.
        Some(end) if event.all_day => format!("de {begins} a {}", moment(event, end - TimeDelta::seconds(1))),
        Some(end) => format!("de {begins} a {}", moment(event, end)),
        None => begins,
    }
}

/// An instant as the event's own clocks and prose have it.
pub fn moment(event: &Model, at: DateTime<Utc>) -> String {
    let zone: Tz = event.time_zone.parse().unwrap_or(chrono_tz::America::Fortaleza);
    let at = at.with_timezone(&zone);
    let day = words::day(at.naive_local());
    if event.all_day {
        return day;
    }
    let hour = hour_of(&format!("{:02}:{:02}", at.hour(), at.minute()));
    let abroad = if zone == chrono_tz::America::Fortaleza { String::new() } else { format!(" ({})", zone.name()) };
    let open = if event.to_be_confirmed { " (horário a confirmar)" } else { "" };
    format!("{day}, às {hour}{abroad}{open}")
}

/// `09:30` as prose has it: 9h30.
fn hour_of(time: &str) -> String {
    let (hour, minute) = time.split_once(':').unwrap_or((time, "00"));
    let hour = hour.trim_start_matches('0');
    let hour = if hour.is_empty() { "0" } else { hour };
    if minute == "00" { format!("{hour}h") } else { format!("{hour}h{minute}") }
}

fn place(event: &Model) -> Option<String> {
    let municipality = event.municipality_code.and_then(municipalities::by_code);
    let municipality = municipality.map(|found| format!("{} ({})", found.name, found.state));
    let parts = [event.place.name.clone(), event.place.address.clone(), municipality, event.place.online_url.clone()];
    let place = parts.into_iter().flatten().collect::<Vec<_>>().join(", ");
    Some(place).filter(|place| !place.is_empty())
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}

fn cut(text: &str, most: usize) -> String {
    text.chars().take(most).collect()
}
