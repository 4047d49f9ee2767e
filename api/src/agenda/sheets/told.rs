//! What a row of a spreadsheet tells of an event, as members of its content.
use super::{columns::Field, line::Line, rows::visibility_on_screen};
use crate::{
    agenda::{
        entity::{EventKind, EventStatus, EventVisibility},
        kind_on_screen, status_on_screen, zone,
    },
    kernel::{
        dates::{day_and_time, time},
        html::Html,
        problem::Problem,
        search::analyser::fold::fold_words,
        text::{one_line, one_line_if_any},
    },
    municipalities,
    units::UnitTree,
};
use chrono::{DateTime, NaiveDate, NaiveTime, TimeDelta, Utc};
use chrono_tz::Tz;
use sea_orm::{ActiveEnum, Iterable};
use serde_json::{Map, Value, json};
use uuid::Uuid;

/// Members of a content, by their names.
pub type Members = Map<String, Value>;

/// What `line` tells; of columns that it does not have, nothing. Where it tells no zone, `zone` is the event's.
///
/// # Errors
/// 422 for a cell that cannot be understood.
pub fn members(line: &Line, zone: &str, tree: &UnitTree) -> Result<Members, Problem> {
    let mut told = times(line, zone)?;
    let mut put = |name: &str, value: Value| told.insert(name.to_owned(), value);
    if let Some(cell) = line.cell(Field::Title) {
        put("title", json!(one_line(cell)));
    }
    if let Some(cell) = line.cell(Field::Subject) {
        put("subject", json!(one_line_if_any(Some(cell))));
    }
    if let Some(cell) = line.cell(Field::Description) {
        put("description_html", json!(Html::from_text(cell).as_str()));
    }
    if let Some(cell) = line.filled(Field::Kind) {
        put("kind", json!(named::<EventKind>("Tipo", cell, kind_on_screen)?));
    }
    if let Some(cell) = line.filled(Field::Visibility) {
        put("visibility", json!(named::<EventVisibility>("Visibilidade", cell, visibility_on_screen)?));
    }
    if let Some(cell) = line.filled(Field::Unit) {
        put("unit_id", json!(unit(cell, tree)?));
    }
    if let Some(cell) = line.cell(Field::Authorities) {
        put("authorities", listed(cell, &[';', '\n']).map(|part| person(part, false)).collect());
    }
    if let Some(cell) = line.cell(Field::Participants) {
        put("participants", listed(cell, &[';', '\n']).map(|part| person(part, true)).collect());
    }
    if let Some(cell) = line.cell(Field::Tags) {
        put("tags", listed(cell, &[';', ',', '\n']).map(|part| json!(part)).collect());
    }
    let place = place(line)?;
    if !place.is_empty() {
        put("place", Value::Object(place));
    }
    Ok(told)
}

/// What `told` says otherwise than `own`.
pub fn differing(told: Members, own: &Members) -> Members {
    let differs = |(name, value): (String, Value)| match (value, own.get(&name)) {
        (Value::Object(told), Some(Value::Object(own))) => {
            let inner = differing(told, own);
            (!inner.is_empty()).then_some((name, Value::Object(inner)))
        }
        (value, own) => (own != Some(&value)).then_some((name, value)),
    };
    told.into_iter().filter_map(differs).collect()
}

/// The state that `line` tells, if it does.
pub fn status(line: &Line) -> Result<Option<EventStatus>, Problem> {
    line.filled(Field::Status).map(|cell| named("Situação", cell, status_on_screen)).transpose()
}

/// The date of a series that `line` is, if it is one.
pub fn occurrence(line: &Line) -> Result<Option<DateTime<Utc>>, Problem> {
    let read = |cell: &str| {
        let at = DateTime::parse_from_rfc3339(cell).map_err(|_| unread("Ocorrência", cell, "não é um instante"));
        at.map(|at| at.to_utc())
    };
    line.filled(Field::Occurrence).map(read).transpose()
}

fn times(line: &Line, zone: &str) -> Result<Members, Problem> {
    let Some(start) = line.cell(Field::Start) else { return Ok(Members::new()) };
    let name = line.filled(Field::TimeZone).unwrap_or(zone);
    let zone: Tz = name.parse().map_err(|_| unread("Fuso", name, "não é um fuso da base IANA"))?;
    let (day, hour) = moment("Começo", start, line.filled(Field::StartTime), None, zone)?
        .ok_or_else(|| Problem::fault("/starts_at", "required", "Falta o começo."))?;
    let end = line.filled(Field::End).unwrap_or_default();
    let end = moment("Fim", end, line.filled(Field::EndTime), Some(day), zone)?;
    let all_day = line.filled(Field::AllDay).map(yes_or_no).transpose()?.unwrap_or(hour.is_none());
    let starts_at = zone::instant(day.and_time(hour.filter(|_| !all_day).unwrap_or(NaiveTime::MIN)), zone);
    let ends_at = if all_day {
        let last = end.map_or(day, |(day, _)| day);
        Some(zone::instant((last + TimeDelta::days(1)).and_time(NaiveTime::MIN), zone))
    } else {
        let at =
            |(day, hour): (NaiveDate, Option<NaiveTime>)| zone::instant(day.and_time(hour.unwrap_or_default()), zone);
        // Of a day alone that is over when it begins, only the start is known.
        end.filter(|end| end.1.is_some() || at(*end) > starts_at).map(at)
    };
    let told = json!({
        "starts_at": starts_at,
        "ends_at": ends_at,
        "no_end_time": ends_at.is_none(),
        "all_day": all_day,
        "time_zone": name,
    });
    Ok(told.as_object().cloned().unwrap_or_default())
}

type Moment = (NaiveDate, Option<NaiveTime>);

/// The day and hour of a cell, or of two; with a `day`, the cell may have the hour alone. None where both are blank.
fn moment(
    column: &str,
    cell: &str,
    hour: Option<&str>,
    day: Option<NaiveDate>,
    zone: Tz,
) -> Result<Option<Moment>, Problem> {
    let told = match (cell, day) {
        ("", None) => return Ok(None),
        ("", Some(_)) if hour.is_none() => return Ok(None),
        ("", Some(day)) => Some((day, None)),
        (cell, day) => instant(cell, zone).or_else(|| day_and_time(cell)).or_else(|| Some((day?, Some(time(cell)?)))),
    };
    let wrong = |cell| unread(column, cell, "não é uma data. Use 31/12/2026 14:30");
    let (day, own_hour) = told.ok_or_else(|| wrong(cell))?;
    let Some(hour) = hour else { return Ok(Some((day, own_hour))) };
    // Excel has an hour alone on its day zero.
    let hour = time(hour).or_else(|| day_and_time(hour)?.1).ok_or_else(|| wrong(hour))?;
    Ok(Some((day, Some(hour))))
}

fn instant(cell: &str, zone: Tz) -> Option<Moment> {
    let at = zone::local(DateTime::parse_from_rfc3339(cell).ok()?.to_utc(), zone);
    Some((at.date(), Some(at.time())))
}

fn place(line: &Line) -> Result<Members, Problem> {
    let mut place = Members::new();
    if let Some(cell) = line.cell(Field::PlaceName) {
        place.insert("name".to_owned(), json!(one_line_if_any(Some(cell))));
    }
    if let Some(cell) = line.cell(Field::Address) {
        let (online, address): (Vec<&str>, Vec<&str>) = listed(cell, &[';']).partition(|part| part.starts_with("http"));
        place.insert("address".to_owned(), json!(one_line_if_any(Some(&address.join("; ")))));
        place.insert("online_url".to_owned(), json!(online.first()));
    }
    if line.cell(Field::MunicipalityCode).or(line.cell(Field::Municipality)).is_some() {
        place.insert("municipality_code".to_owned(), json!(municipality(line)?));
    }
    Ok(place)
}

fn municipality(line: &Line) -> Result<Option<i32>, Problem> {
    let code = |cell: &str| cell.parse().map_err(|_| unread("Código IBGE", cell, "não é um código de sete dígitos"));
    let code: Option<i32> = line.filled(Field::MunicipalityCode).map(code).transpose()?;
    let Some(cell) = line.filled(Field::Municipality) else { return Ok(code) };
    let (name, state) = match cell.trim_end_matches(')').rsplit_once(['(', '/', '-', ',']) {
        Some((name, state)) if state.trim().chars().count() == 2 => (name, Some(state.trim())),
        _ => (cell, None),
    };
    let wanted = fold_words(name, ' ');
    let mut found = municipalities::search(name, state);
    found.retain(|one| fold_words(one.name, ' ') == wanted);
    match (found.as_slice(), code) {
        (_, Some(code)) if found.iter().any(|one| one.code == code) => Ok(Some(code)),
        (_, Some(_)) => Err(unread("Município", cell, "não é o do código do IBGE da linha; acerte os dois")),
        ([one], None) => Ok(Some(one.code)),
        ([], None) => Err(unread("Município", cell, "não é um município")),
        _ => Err(unread("Município", cell, "é de mais de um estado. Escreva a UF, como em «Bonito - MS»")),
    }
}

fn unit(cell: &str, tree: &UnitTree) -> Result<Uuid, Problem> {
    let wanted = fold_words(cell, ' ');
    let is_named = |name: &str| fold_words(name, ' ') == wanted;
    let named = || tree.in_order().find(|unit| is_named(&unit.name) || unit.acronym.as_deref().is_some_and(is_named));
    let found = tree.find(cell).or_else(|| named().map(|unit| unit.id));
    found.ok_or_else(|| unread("Órgão", cell, "não é um órgão"))
}

/// «Maria Alencar (Governadora do Estado), por Estado do Ceará», as it goes out.
fn person(text: &str, represents: bool) -> Value {
    let (text, party) = match text.split_once(", por ") {
        Some((text, party)) if represents => (text.trim(), Some(party.trim())),
        _ => (text, None),
    };
    let (name, office) = match text.strip_suffix(')').and_then(|text| text.split_once('(')) {
        Some((name, office)) => (name.trim(), Some(office.trim())),
        None => (text, None),
    };
    if represents {
        json!({ "name": name, "office": office, "represents": party })
    } else {
        json!({ "name": name, "office": office })
    }
}

/// The value that `cell` names, by its name on screen or in the API.
fn named<E>(column: &str, cell: &str, on_screen: fn(E) -> &'static str) -> Result<E, Problem>
where
    E: ActiveEnum<Value = String> + Iterable + Copy,
{
    let wanted = fold_words(cell, ' ');
    let is_named = |one: &E| fold_words(on_screen(*one), ' ') == wanted || one.to_value().replace('_', " ") == wanted;
    E::iter().find(is_named).ok_or_else(|| {
        let known: Vec<&str> = E::iter().map(on_screen).collect();
        unread(column, cell, &format!("não se conhece. Use {}", known.join(", ")))
    })
}

fn yes_or_no(cell: &str) -> Result<bool, Problem> {
    match fold_words(cell, ' ').as_str() {
        "sim" | "s" | "x" | "yes" | "y" | "true" | "verdadeiro" | "1" => Ok(true),
        "nao" | "n" | "no" | "false" | "falso" | "0" => Ok(false),
        _ => Err(unread("Dia inteiro", cell, "não se entende. Use sim ou não")),
    }
}

fn listed<'a>(cell: &'a str, separators: &'a [char]) -> impl Iterator<Item = &'a str> {
    cell.split(separators).map(str::trim).filter(|part| !part.is_empty())
}

fn unread(column: &str, cell: &str, why: &str) -> Problem {
    let cell: String = cell.chars().take(40).collect();
    Problem::fault("", "unreadable_cell", format!("{column}: «{cell}» {why}."))
}
