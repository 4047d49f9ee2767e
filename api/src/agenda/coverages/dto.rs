//! Requests and answers of coverages.
use super::{
    entity::{CoverageKind, CoverageStatus, Model},
    workflow::{Case, CoverageAction},
};
use crate::{
    agenda::{
        entity::{EventKind, EventPlace, EventStatus, Model as Event},
        planning::PlanAction,
    },
    auth::Caller,
    kernel::{
        patch::MergePatch,
        problem::{Faults, Problem},
        text::one_line_if_any,
    },
    municipalities,
    units::{UnitBrief, UnitTree},
    users::{Names, UserBrief},
};
use chrono::{DateTime, Datelike, Utc};
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};
use uuid::Uuid;

const ASSIGNEES_MAX: usize = 20;

/// What is asked for, and of whom.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct CoverageContent {
    pub kind: CoverageKind,
    /// Who does it: people who may cover or write in the event's unit.
    #[serde(default)]
    #[schema(max_items = 20)]
    pub assignee_ids: Vec<Uuid>,
    /// Until when it is to be delivered; it moves along when the event does.
    #[serde(default)]
    pub due_at: Option<DateTime<Utc>>,
    #[serde(default)]
    #[schema(max_length = 2000, example = "Drone e entrevista com uma família.")]
    pub note: Option<String>,
}

/// A partial content (RFC 7396).
pub type CoveragePatch = MergePatch<CoverageContent>;

impl CoverageContent {
    pub fn of(row: &Model, assignees: &[Uuid]) -> Self {
        Self { kind: row.kind, assignee_ids: assignees.to_vec(), due_at: row.due_at, note: row.note.clone() }
    }

    /// # Errors
    /// 422 with every fault.
    pub fn checked(mut self) -> Result<Self, Problem> {
        let mut faults = Faults::default();
        self.note = trimmed(self.note);
        faults.at_most("/note", self.note.as_deref().unwrap_or_default(), 2000);
        if self.due_at.is_some_and(|at| !(1900..=2200).contains(&at.year())) {
            faults.add("/due_at", "out_of_range", "O ano vai de 1900 a 2200.");
        }
        self.assignee_ids.sort_unstable();
        self.assignee_ids.dedup();
        if self.assignee_ids.len() > ASSIGNEES_MAX {
            faults.add("/assignee_ids", "too_many", format!("Escale no máximo {ASSIGNEES_MAX} pessoas."));
        }
        faults.check()?;
        Ok(self)
    }
}

/// Who does it.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct CoverageAssignment {
    #[schema(min_items = 1, max_items = 20)]
    pub assignee_ids: Vec<Uuid>,
}

/// What was delivered.
#[derive(Debug, Default, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct CoverageDelivery {
    /// Where it is.
    #[serde(default)]
    #[schema(max_length = 500, format = "uri", example = "https://drive.example.org/album")]
    pub url: Option<String>,
    #[serde(default)]
    #[schema(max_length = 2000)]
    pub note: Option<String>,
}

impl CoverageDelivery {
    /// # Errors
    /// 422 with every fault.
    pub fn checked(mut self) -> Result<Self, Problem> {
        let mut faults = Faults::default();
        self.url = one_line_if_any(self.url.as_deref());
        self.note = trimmed(self.note);
        faults.at_most("/url", self.url.as_deref().unwrap_or_default(), 500);
        faults.at_most("/note", self.note.as_deref().unwrap_or_default(), 2000);
        let is_web = |url: &str| {
            ["http://", "https://"].iter().any(|start| url.to_ascii_lowercase().starts_with(start))
                && !url.contains(' ')
        };
        if self.url.as_deref().is_some_and(|url| !is_web(url)) {
            faults.add("/url", "bad_url", "Use um endereço que comece com https://.");
        }
        faults.check()?;
        Ok(self)
    }
}

fn trimmed(text: Option<String>) -> Option<String> {
    text.map(|text| text.trim().to_owned()).filter(|text| !text.is_empty())
}

/// A coverage.
#[derive(Debug, Serialize, ToSchema)]
pub struct CoverageOut {
    pub id: Uuid,
    pub event_id: Uuid,
    pub kind: CoverageKind,
    pub status: CoverageStatus,
    pub assignees: Vec<UserBrief>,
    #[schema(required)]
    pub due_at: Option<DateTime<Utc>>,
    /// Due, and not delivered.
    pub overdue: bool,
    #[schema(required)]
    pub note: Option<String>,
    #[schema(required)]
    pub delivery_url: Option<String>,
    #[schema(required)]
    pub delivery_note: Option<String>,
    /// When somebody got there.
    #[schema(required)]
    pub started_at: Option<DateTime<Utc>>,
    #[schema(required)]
    pub delivered_at: Option<DateTime<Utc>>,
    pub version: i32,
    pub updated_at: DateTime<Utc>,
    /// What the caller may do now, the usual next step first.
    pub allowed_actions: Vec<CoverageAction>,
}

impl CoverageOut {
    pub fn of(case: &Case<'_>, names: &Names, caller: &Caller, now: DateTime<Utc>) -> Self {
        let row = case.coverage;
        let is_open = !matches!(row.status, CoverageStatus::Delivered | CoverageStatus::Cancelled);
        Self {
            id: row.id,
            event_id: row.event_id,
            kind: row.kind,
            status: row.status,
            assignees: case.assignees.iter().map(|id| names.brief(*id)).collect(),
            due_at: row.due_at,
            overdue: is_open && row.due_at.is_some_and(|at| at < now),
            note: row.note.clone(),
            delivery_url: row.delivery_url.clone(),
            delivery_note: row.delivery_note.clone(),
            started_at: row.started_at,
            delivered_at: row.delivered_at,
            version: row.version,
            updated_at: row.updated_at,
            allowed_actions: case.allowed_actions(caller),
        }
    }
}

/// The coverages of an event.
#[derive(Debug, Serialize, ToSchema)]
pub struct CoverageList {
    pub items: Vec<CoverageOut>,
    /// What the caller may do with the list.
    pub allowed_actions: Vec<PlanAction>,
}

/// Those who may be assigned at an event.
#[derive(Debug, Serialize, ToSchema)]
pub struct CoverageCrew {
    pub items: Vec<UserBrief>,
}

/// What who covers an event needs to know of it.
#[derive(Debug, Serialize, ToSchema)]
pub struct CoverageEvent {
    pub id: Uuid,
    pub kind: EventKind,
    pub status: EventStatus,
    #[schema(required)]
    pub status_reason: Option<String>,
    pub title: String,
    pub starts_at: DateTime<Utc>,
    #[schema(required)]
    pub ends_at: Option<DateTime<Utc>>,
    pub time_zone: String,
    pub all_day: bool,
    pub no_end_time: bool,
    pub to_be_confirmed: bool,
    pub place: EventPlace,
    #[schema(required)]
    pub municipality: Option<String>,
    pub unit: UnitBrief,
    #[schema(required)]
    pub organiser: Option<String>,
    /// Whom to ask.
    #[schema(required)]
    pub contact: Option<String>,
    /// When the press should be there, in the event's own time zone.
    #[schema(required)]
    pub arrival_time: Option<String>,
}

impl CoverageEvent {
    pub fn of(event: &Event, tree: &UnitTree) -> Option<Self> {
        let municipality = event.municipality_code.and_then(municipalities::by_code);
        Some(Self {
            id: event.id,
            kind: event.kind,
            status: event.status,
            status_reason: event.status_reason.clone(),
            title: event.title.clone(),
            starts_at: event.starts_at,
            ends_at: event.ends_at,
            time_zone: event.time_zone.clone(),
            all_day: event.all_day,
            no_end_time: event.no_end_time,
            to_be_confirmed: event.to_be_confirmed,
            place: event.place.clone(),
            municipality: municipality.map(|found| found.name.to_owned()),
            unit: tree.brief(event.unit_id)?,
            organiser: event.organiser.clone(),
            contact: event.press_info.contact.clone(),
            arrival_time: event.press_info.arrival_time.clone(),
        })
    }
}

/// A coverage with its event.
#[derive(Debug, Serialize, ToSchema)]
pub struct CoverageAtEvent {
    #[serde(flatten)]
    pub coverage: CoverageOut,
    pub event: CoverageEvent,
}

/// Which coverages.
#[derive(Clone, Debug, Default, Deserialize, IntoParams)]
#[serde(deny_unknown_fields)]
#[into_params(parameter_in = Query)]
pub struct CoverageParams {
    /// Whose: `me`, or the id of a person. Everybody's when absent.
    #[param(example = "me")]
    pub assignee: Option<String>,
    /// Of events from here on: a day in the time of Fortaleza, or an instant. Today when neither end is given.
    #[param(example = "2026-12-01")]
    pub from: Option<String>,
    /// To here: a day, included, or an instant, not included. 31 days after the beginning when absent.
    #[param(example = "2026-12-31")]
    pub to: Option<String>,
    /// States, separated by commas.
    #[param(example = "assigned,in_progress")]
    pub status: Option<String>,
    /// 1 to 100, 20 by default.
    #[param(minimum = 1, maximum = 100)]
    pub limit: Option<u64>,
    /// `next` of the page before.
    pub after: Option<String>,
}
