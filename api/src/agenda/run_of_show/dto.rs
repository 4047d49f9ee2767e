//! Requests and answers of runs of show.
use super::{
    entity::Model,
    timing::{Slot, Step, timed},
};
use crate::{
    agenda::{
        content::EventContent,
        entity::Model as Event,
        planning::{self, PlanAction},
    },
    auth::{Caller, Permission},
    kernel::{
        patch::MergePatch,
        problem::{Faults, Problem},
        text::{one_line, one_line_if_any},
    },
};
use chrono::{DateTime, NaiveTime, TimeDelta, Utc};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use uuid::Uuid;

/// The longest item, in minutes.
const LONGEST: i32 = 1440;

/// A part of a ceremony.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct RunOfShowItemContent {
    #[schema(max_length = 250, example = "Composição da mesa de honra")]
    pub title: String,
    #[schema(minimum = 0, maximum = 1440, example = 5)]
    pub duration_minutes: i32,
    /// Who speaks.
    #[serde(default)]
    #[schema(max_length = 250, example = "Mestre de cerimônias")]
    pub speaker: Option<String>,
    #[serde(default)]
    #[schema(max_length = 4000)]
    pub notes: Option<String>,
    /// It begins then, by the clocks of the event's zone, whatever comes before it.
    #[serde(default)]
    #[schema(pattern = "^([01][0-9]|2[0-3]):[0-5][0-9]$", example = "10:00")]
    pub fixed_time: Option<String>,
}

/// A partial content (RFC 7396).
pub type RunOfShowItemPatch = MergePatch<RunOfShowItemContent>;

impl From<&Model> for RunOfShowItemContent {
    fn from(row: &Model) -> Self {
        Self {
            title: row.title.clone(),
            duration_minutes: row.duration_minutes,
            speaker: row.speaker.clone(),
            notes: row.notes.clone(),
            fixed_time: row.fixed_time.clone(),
        }
    }
}

impl RunOfShowItemContent {
    /// # Errors
    /// 422 with every fault.
    pub fn checked(mut self) -> Result<Self, Problem> {
        let mut faults = Faults::default();
        self.title = one_line(&self.title);
        faults.required("/title", &self.title, "Diga o que acontece.");
        faults.at_most("/title", &self.title, 250);
        self.speaker = one_line_if_any(self.speaker.as_deref());
        faults.at_most("/speaker", self.speaker.as_deref().unwrap_or_default(), 250);
        self.notes = self.notes.map(|text| text.trim().to_owned()).filter(|text| !text.is_empty());
        faults.at_most("/notes", self.notes.as_deref().unwrap_or_default(), 4000);
        if !(0..=LONGEST).contains(&self.duration_minutes) {
            faults.add("/duration_minutes", "out_of_range", format!("A duração vai de 0 a {LONGEST} minutos."));
        }
        self.fixed_time = one_line_if_any(self.fixed_time.as_deref());
        if self.fixed_time.as_deref().is_some_and(|text| text.len() != 5 || time(text).is_none()) {
            faults.add("/fixed_time", "bad_time", "Use hora e minuto, como 08:30.");
        }
        faults.check()?;
        Ok(self)
    }
}

fn time(text: &str) -> Option<NaiveTime> {
    NaiveTime::parse_from_str(text, "%H:%M").ok()
}

/// Where an item goes.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct RunOfShowMove {
    /// The item after which it comes; the first place when null.
    pub after_id: Option<Uuid>,
}

/// What may be done with an item of a run of show.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum RunOfShowItemAction {
    Edit,
    Move,
    Delete,
}

/// An item of a run of show, at its time.
#[derive(Debug, Serialize, ToSchema)]
pub struct RunOfShowItemOut {
    pub id: Uuid,
    /// From 0.
    pub position: i32,
    pub title: String,
    pub duration_minutes: i32,
    #[schema(required)]
    pub speaker: Option<String>,
    #[schema(required)]
    pub notes: Option<String>,
    #[schema(required)]
    pub fixed_time: Option<String>,
    pub starts_at: DateTime<Utc>,
    pub ends_at: DateTime<Utc>,
    /// Minutes before it in which nothing happens; only before a fixed time.
    pub gap_minutes: i64,
    /// Minutes by which what comes before it goes on past its fixed time.
    pub overlap_minutes: i64,
    pub version: i32,
    pub allowed_actions: Vec<RunOfShowItemAction>,
}

/// A run of show, timed from the beginning of its event.
#[derive(Debug, Serialize, ToSchema)]
pub struct RunOfShowOut {
    pub event_id: Uuid,
    pub starts_at: DateTime<Utc>,
    pub time_zone: String,
    pub items: Vec<RunOfShowItemOut>,
    /// All durations together.
    pub total_minutes: i64,
    /// When the last item ends; the beginning of the event where there are none.
    pub ends_at: DateTime<Utc>,
    /// The end that is told of the event, where it has one.
    #[schema(required)]
    pub event_ends_at: Option<DateTime<Utc>>,
    /// Minutes by which the script goes on past that end.
    pub overrun_minutes: i64,
    /// What the caller may do with the list.
    pub allowed_actions: Vec<PlanAction>,
}

impl RunOfShowOut {
    /// `rows` in their order, of `event`, as `caller` sees them.
    pub fn of(event: &Event, rows: &[Model], caller: &Caller) -> Self {
        let steps: Vec<Step> = rows
            .iter()
            .map(|row| Step {
                duration: TimeDelta::minutes(row.duration_minutes.into()),
                fixed: row.fixed_time.as_deref().and_then(time),
            })
            .collect();
        let slots = timed(event.starts_at, EventContent::from(event).zone(), &steps);
        let ends_at = slots.iter().map(|slot| slot.ends_at).max().unwrap_or(event.starts_at);
        let overrun = event.ends_at.map_or(0, |end| (ends_at - end).num_minutes()).max(0);
        let may_write = caller.may(Permission::AgendaWrite, event.unit_id);
        Self {
            event_id: event.id,
            starts_at: event.starts_at,
            time_zone: event.time_zone.clone(),
            items: rows.iter().zip(&slots).map(|(row, slot)| item(row, slot, may_write)).collect(),
            total_minutes: rows.iter().map(|row| i64::from(row.duration_minutes)).sum(),
            ends_at,
            event_ends_at: event.ends_at,
            overrun_minutes: overrun,
            allowed_actions: planning::allowed(event, caller, Permission::AgendaWrite),
        }
    }
}

fn item(row: &Model, slot: &Slot, may_write: bool) -> RunOfShowItemOut {
    use RunOfShowItemAction::{Delete, Edit, Move};
    let gap = slot.gap.num_minutes();
    RunOfShowItemOut {
        id: row.id,
        position: row.position,
        title: row.title.clone(),
        duration_minutes: row.duration_minutes,
        speaker: row.speaker.clone(),
        notes: row.notes.clone(),
        fixed_time: row.fixed_time.clone(),
        starts_at: slot.starts_at,
        ends_at: slot.ends_at,
        gap_minutes: gap.max(0),
        overlap_minutes: (-gap).max(0),
        version: row.version,
        allowed_actions: if may_write { vec![Edit, Move, Delete] } else { Vec::new() },
    }
}
