//! Events as anyone may read them.
use crate::{
    agenda::{
        EventFilter, Instance,
        entity::{EventKind, EventParticipant, EventPlace, EventPressInfo, EventStatus},
        words::Times,
    },
    units::{UnitBrief, UnitTree},
};
use chrono::{DateTime, Utc};
use chrono_tz::{America::Fortaleza, Tz};
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};
use uuid::Uuid;

/// An event in the public agenda.
#[derive(Debug, Serialize, ToSchema)]
pub struct PublicEventSummary {
    /// Of an occurrence that is like its series, the id of the series.
    pub id: Uuid,
    #[schema(required)]
    pub series_id: Option<Uuid>,
    /// The instant at which the rule of its series has it (RECURRENCE-ID).
    #[schema(required)]
    pub occurrence: Option<DateTime<Utc>>,
    pub uid: String,
    pub sequence: i32,
    pub kind: EventKind,
    /// What was cancelled stays, with the reason.
    pub status: EventStatus,
    #[schema(required)]
    pub status_reason: Option<String>,
    pub title: String,
    /// What an audience is about (Decreto 10.889/2021, art. 11).
    #[schema(required)]
    pub subject: Option<String>,
    pub starts_at: DateTime<Utc>,
    #[schema(required)]
    pub ends_at: Option<DateTime<Utc>>,
    pub time_zone: String,
    pub all_day: bool,
    /// The hour is still to be confirmed.
    pub to_be_confirmed: bool,
    /// Where it began before it was put off; the same as `starts_at` while there is no new date. None once it is back there.
    #[schema(required)]
    pub postponed_from: Option<DateTime<Utc>>,
    pub place: EventPlace,
    #[schema(required)]
    pub municipality: Option<String>,
    pub unit: UnitBrief,
    #[schema(required)]
    pub organiser: Option<String>,
    pub authorities: Vec<PublicEventAuthority>,
    pub tags: Vec<String>,
    pub updated_at: DateTime<Utc>,
    /// Its page.
    #[schema(example = "/imprensa/agenda/0190a6f5-7c2f-7f5e-8d3b-3f0f5f0f5f0f")]
    pub public_url: String,
}

/// An authority who is expected.
#[derive(Debug, Serialize, ToSchema)]
pub struct PublicEventAuthority {
    pub name: String,
    #[schema(required)]
    pub office: Option<String>,
}

/// An event, or a series as a whole, with what is told of it.
#[derive(Debug, Serialize, ToSchema)]
pub struct PublicEventOut {
    #[serde(flatten)]
    pub head: PublicEventSummary,
    /// Cleaned HTML.
    pub description_html: String,
    pub participants: Vec<EventParticipant>,
    pub press_info: EventPressInfo,
    #[schema(required)]
    pub rrule: Option<String>,
    pub exdates: Vec<DateTime<Utc>>,
}

impl PublicEventSummary {
    pub fn of(instance: &Instance, tree: &UnitTree) -> Option<Self> {
        let row = &*instance.row;
        let authorities = row
            .authorities
            .expected()
            .map(|authority| PublicEventAuthority { name: authority.name.clone(), office: authority.office.clone() });
        Some(Self {
            id: row.id,
            series_id: instance.series_id,
            occurrence: instance.occurrence,
            uid: row.uid.clone(),
            sequence: row.sequence,
            kind: row.kind,
            status: row.status,
            status_reason: row.status_reason.clone(),
            title: row.title.clone(),
            subject: row.subject.clone(),
            starts_at: instance.starts_at,
            ends_at: instance.ends_at.filter(|_| !row.no_end_time),
            time_zone: row.time_zone.clone(),
            all_day: row.all_day,
            to_be_confirmed: row.to_be_confirmed,
            postponed_from: row.postponed_from,
            place: row.place.clone(),
            municipality: instance.municipality(),
            unit: tree.brief(row.unit_id)?,
            organiser: row.organiser.clone(),
            authorities: authorities.collect(),
            tags: row.tags.0.clone(),
            updated_at: row.updated_at,
            public_url: format!("/imprensa/agenda/{}", row.id),
        })
    }

    pub fn zone(&self) -> Tz {
        self.time_zone.parse().unwrap_or(Fortaleza)
    }

    /// Whether there is a date: it was not put off without one.
    pub fn has_date(&self) -> bool {
        self.status != EventStatus::Postponed || self.postponed_from != Some(self.starts_at)
    }

    /// The times that were announced: after a postponement without a new date, those of before.
    pub fn times(&self) -> Times {
        let Self { starts_at, ends_at, all_day, to_be_confirmed, .. } = *self;
        Times { starts_at, ends_at, zone: self.zone(), all_day, to_be_confirmed }
    }
}

impl PublicEventOut {
    pub fn of(instance: &Instance, tree: &UnitTree) -> Option<Self> {
        let row = &*instance.row;
        Some(Self {
            head: PublicEventSummary::of(instance, tree)?,
            description_html: row.description_html.clone(),
            participants: row.participants.0.clone(),
            press_info: row.press_info.clone(),
            rrule: row.rrule.clone(),
            exdates: row.exdates.0.clone(),
        })
    }
}

/// What the public agenda is asked for.
#[derive(Clone, Debug, Default, Deserialize, IntoParams)]
#[serde(deny_unknown_fields)]
#[into_params(parameter_in = Query)]
pub struct PublicEventParams {
    /// The beginning of the window: a day in the time of Fortaleza, or an instant. Today when neither end is given.
    #[param(example = "2026-12-01")]
    pub from: Option<String>,
    /// Its end: a day, included, or an instant, not included. 31 days after the beginning when absent.
    #[param(example = "2026-12-31")]
    pub to: Option<String>,
    /// Kinds, separated by commas.
    #[param(example = "inauguration,service_order")]
    pub kind: Option<String>,
    /// The id or slug of a unit; those under it are included.
    pub unit: Option<String>,
    /// The name of an authority who did not decline; accents and case do not matter.
    #[param(max_length = 160)]
    pub authority: Option<String>,
    /// IBGE's code of a municipality.
    pub municipality: Option<i32>,
    #[param(max_length = 60)]
    pub tag: Option<String>,
    /// Full-text search, as in releases.
    #[param(max_length = 300)]
    pub q: Option<String>,
    /// 1 to 100, 20 by default.
    #[param(minimum = 1, maximum = 100)]
    pub limit: Option<u64>,
    /// `next` of the page before.
    pub after: Option<String>,
}

impl PublicEventParams {
    pub fn filter(&self) -> EventFilter {
        EventFilter {
            kind: self.kind.clone(),
            unit: self.unit.clone(),
            authority: self.authority.clone(),
            municipality: self.municipality,
            tag: self.tag.clone(),
            q: self.q.clone(),
            ..EventFilter::default()
        }
    }
}

/// Of which window and events the open data is asked for.
#[derive(Clone, Debug, Default, Deserialize, IntoParams)]
#[serde(deny_unknown_fields)]
#[into_params(parameter_in = Query)]
pub struct PublicDataParams {
    /// The beginning of the window: a day in the time of Fortaleza, or an instant. Today when neither end is given.
    #[param(example = "2026-12-01")]
    pub from: Option<String>,
    /// Its end: a day, included, or an instant, not included. 31 days after the beginning when absent.
    #[param(example = "2026-12-31")]
    pub to: Option<String>,
    /// Kinds, separated by commas.
    #[param(example = "inauguration,service_order")]
    pub kind: Option<String>,
    /// The id or slug of a unit; those under it are included.
    pub unit: Option<String>,
    /// The name of an authority who did not decline; accents and case do not matter.
    #[param(max_length = 160)]
    pub authority: Option<String>,
    /// IBGE's code of a municipality.
    pub municipality: Option<i32>,
    #[param(max_length = 60)]
    pub tag: Option<String>,
    /// Full-text search, as in releases.
    #[param(max_length = 300)]
    pub q: Option<String>,
}

impl From<PublicDataParams> for PublicEventParams {
    fn from(data: PublicDataParams) -> Self {
        let PublicDataParams { from, to, kind, unit, authority, municipality, tag, q } = data;
        Self { from, to, kind, unit, authority, municipality, tag, q, ..Self::default() }
    }
}

/// Of which events a public calendar is asked for.
#[derive(Clone, Debug, Default, Deserialize, IntoParams)]
#[serde(deny_unknown_fields)]
#[into_params(parameter_in = Query)]
pub struct PublicCalendarParams {
    /// Kinds, separated by commas.
    pub kind: Option<String>,
    /// The id or slug of a unit; those under it are included.
    pub unit: Option<String>,
    /// The name of an authority who did not decline; accents and case do not matter.
    #[param(max_length = 160)]
    pub authority: Option<String>,
    /// IBGE's code of a municipality.
    pub municipality: Option<i32>,
    #[param(max_length = 60)]
    pub tag: Option<String>,
}

impl PublicCalendarParams {
    pub fn filter(&self) -> EventFilter {
        EventFilter {
            kind: self.kind.clone(),
            unit: self.unit.clone(),
            authority: self.authority.clone(),
            municipality: self.municipality,
            tag: self.tag.clone(),
            ..EventFilter::default()
        }
    }
}
