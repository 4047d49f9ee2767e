//! What people write of an event: one type and one set of rules for creation and change.
use super::{
    entity::{EventAuthority, EventKind, EventParticipant, EventPlace, EventPressInfo, EventVisibility, Model},
    recurrence::Recurrence,
    zone,
};
use crate::{
    kernel::{
        html::Html,
        patch::MergePatch,
        problem::{Faults, Problem},
        slug::tag,
        text::{folded_tags, one_line, one_line_if_any},
    },
    municipalities,
};
use chrono::{DateTime, Datelike, DurationRound, NaiveDateTime, NaiveTime, TimeDelta, Utc};
use chrono_tz::Tz;
use serde::{Deserialize, Serialize};
use std::{collections::HashSet, ops::RangeInclusive};
use utoipa::ToSchema;
use uuid::Uuid;

const DESCRIPTION_MAX: usize = 64 * 1024;
const PEOPLE_MAX: usize = 200;
/// So many occurrences one series leaves out at most.
pub const EXDATES_MAX: usize = 1000;
const RELEASES_MAX: usize = 50;
/// No event is longer.
const LONGEST: TimeDelta = TimeDelta::days(366);
/// The years of which there is an agenda.
const YEARS: RangeInclusive<i32> = 1900..=2200;

/// The zone of what says nothing else.
pub const FORTALEZA: &str = "America/Fortaleza";

fn fortaleza() -> String {
    FORTALEZA.to_owned()
}

/// The content of an event, or of a series of events if it has a rule.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct EventContent {
    pub kind: EventKind,
    #[schema(max_length = 250, example = "Entrega de 120 moradias em Sobral")]
    pub title: String,
    /// The same subset of HTML as the body of a release.
    #[serde(default)]
    #[schema(max_length = 65_536)]
    pub description_html: String,
    /// What an audience is about.
    #[serde(default)]
    #[schema(max_length = 600)]
    pub subject: Option<String>,
    #[schema(example = "2026-12-01T12:00:00Z")]
    pub starts_at: DateTime<Utc>,
    /// Absent where it has no known end. Of an event of whole days, the midnight after its last one.
    #[serde(default)]
    #[schema(example = "2026-12-01T14:00:00Z")]
    pub ends_at: Option<DateTime<Utc>>,
    /// IANA's name of the zone whose clocks it goes by.
    #[serde(default = "fortaleza")]
    #[schema(max_length = 64, example = "America/Fortaleza")]
    pub time_zone: String,
    /// Of whole days: `starts_at` and `ends_at` are taken to midnights of the zone.
    #[serde(default)]
    pub all_day: bool,
    /// Its end is told to nobody but the unit's own people; `ends_at`, if given, is only planned with.
    #[serde(default)]
    pub no_end_time: bool,
    /// The hour is still to be confirmed.
    #[serde(default)]
    pub to_be_confirmed: bool,
    #[serde(default)]
    pub place: EventPlace,
    /// The unit it belongs to; when absent on creation, the first one in which the caller writes.
    #[serde(default)]
    pub unit_id: Option<Uuid>,
    #[serde(default)]
    #[schema(max_length = 200)]
    pub organiser: Option<String>,
    #[serde(default)]
    pub visibility: EventVisibility,
    #[serde(default)]
    #[schema(max_items = 200)]
    pub authorities: Vec<EventAuthority>,
    #[serde(default)]
    #[schema(max_items = 200)]
    pub participants: Vec<EventParticipant>,
    #[serde(default)]
    pub press_info: EventPressInfo,
    /// For the unit's own people only.
    #[serde(default)]
    #[schema(max_length = 4000)]
    pub internal_note: Option<String>,
    /// Folded to lower-case words with hyphens.
    #[serde(default)]
    #[schema(max_items = 20, example = json!(["habitacao"]))]
    pub tags: Vec<String>,
    /// The releases about it.
    #[serde(default)]
    #[schema(max_items = 50)]
    pub release_ids: Vec<Uuid>,
    /// RFC 5545's RRULE, daily to yearly, with up to 24 occurrences a day; makes it a series. One of whole days has no hours.
    #[serde(default)]
    #[schema(max_length = 500, example = "FREQ=WEEKLY;BYDAY=MO")]
    pub rrule: Option<String>,
    /// Occurrences of the rule that are left out; of whole days, they are taken to midnights of the zone. An occurrence that
    /// was changed on its own is deleted when it is put in here.
    #[serde(default)]
    #[schema(max_items = 1000)]
    pub exdates: Vec<DateTime<Utc>>,
}

impl From<&Model> for EventContent {
    fn from(row: &Model) -> Self {
        Self {
            kind: row.kind,
            title: row.title.clone(),
            description_html: row.description_html.clone(),
            subject: row.subject.clone(),
            starts_at: row.starts_at,
            ends_at: row.ends_at,
            time_zone: row.time_zone.clone(),
            all_day: row.all_day,
            no_end_time: row.no_end_time,
            to_be_confirmed: row.to_be_confirmed,
            place: row.place.clone(),
            unit_id: Some(row.unit_id),
            organiser: row.organiser.clone(),
            visibility: row.visibility,
            authorities: row.authorities.0.clone(),
            participants: row.participants.0.clone(),
            press_info: row.press_info.clone(),
            internal_note: row.internal_note.clone(),
            tags: row.tags.0.clone(),
            release_ids: row.release_ids.0.clone(),
            rrule: row.rrule.clone(),
            exdates: row.exdates.0.clone(),
        }
    }
}

/// A partial content (RFC 7396).
pub type EventPatch = MergePatch<EventContent>;

impl EventContent {
    /// The content as it is kept: trimmed, tags folded, the description cleaned, whole days at midnights.
    ///
    /// # Errors
    /// 422 with every fault.
    pub fn checked(mut self) -> Result<Self, Problem> {
        let mut faults = Faults::default();
        self.title = one_line(&self.title);
        faults.required("/title", &self.title, "Dê um título ao evento.");
        faults.at_most("/title", &self.title, 250);
        for (pointer, field, max) in [
            ("/subject", &mut self.subject, 600),
            ("/organiser", &mut self.organiser, 200),
            ("/place/name", &mut self.place.name, 200),
            ("/place/address", &mut self.place.address, 300),
            ("/place/online_url", &mut self.place.online_url, 500),
            ("/press_info/accreditation", &mut self.press_info.accreditation, 600),
            ("/press_info/contact", &mut self.press_info.contact, 300),
        ] {
            *field = one_line_if_any(field.as_deref());
            faults.at_most(pointer, field.as_deref().unwrap_or_default(), max);
        }
        self.internal_note = self.internal_note.map(|text| text.trim().to_owned()).filter(|text| !text.is_empty());
        faults.at_most("/internal_note", self.internal_note.as_deref().unwrap_or_default(), 4000);
        if self.description_html.len() > DESCRIPTION_MAX {
            faults.add("/description_html", "too_long", format!("A descrição passa de {} kB.", DESCRIPTION_MAX / 1024));
        } else {
            self.description_html = Html::sanitise(&self.description_html).into_string();
        }
        self.check_place(&mut faults);
        self.check_people(&mut faults);
        self.tags = folded_tags(&self.tags, &mut faults);
        let mut linked = HashSet::new();
        self.release_ids.retain(|id| linked.insert(*id));
        if self.release_ids.len() > RELEASES_MAX {
            faults.add("/release_ids", "too_many", format!("Use no máximo {RELEASES_MAX} textos."));
        }
        if let Some(time) = &self.press_info.arrival_time
            && (time.len() != 5 || NaiveTime::parse_from_str(time, "%H:%M").is_err())
        {
            faults.add("/press_info/arrival_time", "bad_time", "Use hora e minuto, como 08:30.");
        }
        self.check_time(&mut faults);
        faults.check()?;
        Ok(self)
    }

    /// The content as it is meant, where it is `before` with changes: whole days stay the same days in another zone, and
    /// what a series leaves out, and where it ends, move along with it. What was said anew is left as it was said.
    #[must_use]
    pub fn following(mut self, before: &Self) -> Self {
        if self.all_day && before.all_day && self.zone() != before.zone() {
            self.keep_days(before);
        }
        if self.rrule == before.rrule
            && let Some(rule) = before.recurrence()
        {
            self.rrule = Some(rule.text_from(self.wall(self.starts_at), self.zone()));
        }
        if self.exdates == before.exdates {
            self.exdates = before.exdates.iter().map(|at| before.moved(*at, &self)).collect();
        }
        self
    }

    fn keep_days(&mut self, before: &Self) {
        let zone = self.zone();
        let same_day = |at| zone::instant(before.wall(at), zone);
        if self.starts_at == before.starts_at {
            self.starts_at = same_day(before.starts_at);
        }
        if self.ends_at == before.ends_at {
            self.ends_at = before.ends_at.map(same_day);
        }
    }

    /// Where `at` goes when this becomes `after`: as far from the beginning as it was, by the clocks of each.
    pub fn moved(&self, at: DateTime<Utc>, after: &Self) -> DateTime<Utc> {
        let wall = self.wall(at);
        let delta = after.wall(after.starts_at) - self.wall(self.starts_at);
        zone::instant(wall.checked_add_signed(delta).unwrap_or(wall), after.zone())
    }

    /// What its clocks say at `at`; of whole days, the midnight.
    fn wall(&self, at: DateTime<Utc>) -> NaiveDateTime {
        zone::wall(at, self.zone(), self.all_day)
    }

    /// The content with only its time looked at: whole seconds, whole days at midnights.
    ///
    /// # Errors
    /// 422 with every fault of the time.
    pub fn with_checked_time(mut self) -> Result<Self, Problem> {
        let mut faults = Faults::default();
        self.check_time(&mut faults);
        faults.check()?;
        Ok(self)
    }

    /// The zone it goes by; checked content has a known one.
    pub fn zone(&self) -> Tz {
        self.time_zone.parse().unwrap_or(chrono_tz::America::Fortaleza)
    }

    /// The rule of a series, if it is one.
    pub fn recurrence(&self) -> Option<Recurrence> {
        Recurrence::parse(self.rrule.as_deref()?, self.starts_at, self.zone(), self.all_day).ok()
    }

    fn check_time(&mut self, faults: &mut Faults) {
        let Ok(zone) = self.time_zone.parse::<Tz>() else {
            faults.add("/time_zone", "unknown_zone", "Use um fuso da base IANA, como America/Fortaleza.");
            return;
        };
        for (pointer, at) in [("/starts_at", Some(&mut self.starts_at)), ("/ends_at", self.ends_at.as_mut())] {
            let Some(at) = at else { continue };
            if !check_instant(at, pointer, faults) {
                return;
            }
        }
        if self.all_day {
            self.starts_at = zone::midnight(self.starts_at, zone);
            let last = self.ends_at.map_or(self.starts_at, |end| Ord::max(end - TimeDelta::seconds(1), self.starts_at));
            self.ends_at = Some(zone::days_later(last, 1, zone));
            self.no_end_time = false;
        }
        match self.ends_at {
            None => self.no_end_time = true,
            Some(end) if end <= self.starts_at => {
                faults.add("/ends_at", "before_start", "O fim precisa vir depois do começo.");
            }
            Some(end) if end - self.starts_at > LONGEST => {
                faults.add("/ends_at", "too_long", "Um evento dura no máximo 366 dias.");
            }
            Some(_) => {}
        }
        self.check_rule(faults, zone);
    }

    fn check_rule(&mut self, faults: &mut Faults, zone: Tz) {
        self.rrule = self.rrule.take().filter(|text| !text.trim().is_empty());
        let Some(text) = &self.rrule else {
            self.exdates.clear();
            return;
        };
        if text.len() > 500 {
            faults.add("/rrule", "too_long", "A regra tem até 500 caracteres.");
            return;
        }
        match Recurrence::parse(text, self.starts_at, zone, self.all_day) {
            Ok(rule) => self.rrule = Some(rule.text().to_owned()),
            Err(fault) => faults.add("/rrule", "bad_rule", fault.to_string()),
        }
        if self.exdates.len() > EXDATES_MAX {
            faults.add("/exdates", "too_many", format!("Use no máximo {EXDATES_MAX} datas."));
            return;
        }
        for (place, at) in self.exdates.iter_mut().enumerate() {
            if check_instant(at, &format!("/exdates/{place}"), faults) && self.all_day {
                *at = zone::midnight(*at, zone);
            }
        }
        self.exdates.sort_unstable();
        self.exdates.dedup();
    }

    fn check_place(&mut self, faults: &mut Faults) {
        let place = &self.place;
        if place.municipality_code.is_some_and(|code| municipalities::by_code(code).is_none()) {
            faults.add("/place/municipality_code", "unknown_value", "Não há município com este código do IBGE.");
        }
        if place.latitude.is_some_and(|degrees| !(-90.0..=90.0).contains(&degrees)) {
            faults.add("/place/latitude", "out_of_range", "A latitude vai de -90 a 90.");
        }
        if place.longitude.is_some_and(|degrees| !(-180.0..=180.0).contains(&degrees)) {
            faults.add("/place/longitude", "out_of_range", "A longitude vai de -180 a 180.");
        }
        if place.latitude.is_some() != place.longitude.is_some() {
            faults.add("/place/longitude", "incomplete", "Latitude e longitude vêm juntas.");
        }
        let is_web =
            |url: &str| ["http://", "https://"].iter().any(|start| url.to_ascii_lowercase().starts_with(start));
        if place.online_url.as_deref().is_some_and(|url| !is_web(url) || url.contains(' ')) {
            faults.add("/place/online_url", "bad_url", "Use um endereço que comece com https://.");
        }
    }

    fn check_people(&mut self, faults: &mut Faults) {
        if self.authorities.len() > PEOPLE_MAX {
            faults.add("/authorities", "too_many", format!("Use no máximo {PEOPLE_MAX} autoridades."));
        }
        if self.participants.len() > PEOPLE_MAX {
            faults.add("/participants", "too_many", format!("Use no máximo {PEOPLE_MAX} participantes."));
        }
        let mut texts: Vec<(String, &mut String, usize)> = Vec::new();
        let mut options: Vec<(String, &mut Option<String>, usize)> = Vec::new();
        for (i, authority) in self.authorities.iter_mut().enumerate() {
            texts.push((format!("/authorities/{i}/name"), &mut authority.name, 160));
            options.push((format!("/authorities/{i}/office"), &mut authority.office, 160));
        }
        for (i, person) in self.participants.iter_mut().enumerate() {
            texts.push((format!("/participants/{i}/name"), &mut person.name, 160));
            options.push((format!("/participants/{i}/office"), &mut person.office, 160));
            options.push((format!("/participants/{i}/represents"), &mut person.represents, 200));
        }
        for (pointer, text, max) in texts {
            *text = one_line(text);
            if text.is_empty() {
                faults.add(pointer.clone(), "required", "Falta o nome.");
            }
            faults.at_most(&pointer, text, max);
        }
        for (pointer, text, max) in options {
            *text = one_line_if_any(text.as_deref());
            faults.at_most(&pointer, text.as_deref().unwrap_or_default(), max);
        }
        // Nobody is there twice.
        let mut seen = HashSet::new();
        self.authorities.retain(|authority| seen.insert(tag(&authority.name).unwrap_or_default()));
    }
}

/// Whether `at` is in a year that has an agenda; then it is made as exact as calendars keep it.
fn check_instant(at: &mut DateTime<Utc>, pointer: &str, faults: &mut Faults) -> bool {
    let is_known = YEARS.contains(&at.year());
    if is_known {
        *at = at.duration_trunc(TimeDelta::seconds(1)).unwrap_or(*at);
    } else {
        faults.add(pointer, "out_of_range", format!("O ano vai de {} a {}.", YEARS.start(), YEARS.end()));
    }
    is_known
}
