//! Requests and answers of conflicts.
use crate::{
    agenda::content::EventContent,
    kernel::problem::{Faults, Problem, ProblemBody},
    users::UserBrief,
};
use chrono::{DateTime, Utc};
use sea_orm::entity::prelude::*;
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};

/// Who or what would be at two places at once.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, EnumIter, DeriveActiveEnum, Serialize, Deserialize, ToSchema)]
#[sea_orm(rs_type = "String", db_type = "String(StringLen::N(32))", rename_all = "snake_case")]
#[serde(rename_all = "snake_case")]
pub enum EventConflictKind {
    Authority,
    /// Somebody of the team.
    Person,
    Vehicle,
    Equipment,
    Room,
}

/// Whether it keeps the change from being made.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum EventConflictSeverity {
    /// They overlap: refused unless somebody says why.
    Conflict,
    /// Too little time for the way from one municipality to the other: only told.
    Warning,
}

/// The other event of a conflict.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct EventConflictOther {
    pub id: Uuid,
    /// Which occurrence of a series.
    #[schema(required)]
    pub occurrence: Option<DateTime<Utc>>,
    pub title: String,
    #[schema(required)]
    pub municipality: Option<String>,
}

/// The way from one place to the other.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, ToSchema)]
pub struct EventConflictTravel {
    /// In a straight line.
    pub kilometres: i64,
    /// By the configured speed.
    pub minutes_needed: i64,
    /// Between the two.
    pub minutes_between: i64,
    pub kilometres_per_hour: u32,
}

/// That somebody let it stand.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct EventConflictAcceptance {
    pub reason: String,
    pub by: UserBrief,
    pub at: DateTime<Utc>,
}

/// Somebody or something that this event shares with another one at a time at which it cannot.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct EventConflict {
    pub kind: EventConflictKind,
    pub severity: EventConflictSeverity,
    /// Of whom or what.
    #[schema(example = "Maria Alencar")]
    pub subject: String,
    /// The other event; null if the caller may not read it, and then only its times are told.
    #[schema(required)]
    pub event: Option<EventConflictOther>,
    /// From when until when this event needs them; of a series, on the first date that collides.
    pub starts_at: DateTime<Utc>,
    pub ends_at: DateTime<Utc>,
    /// From when until when the other one does; the same instant twice where its end is not told to the caller.
    pub other_starts_at: DateTime<Utc>,
    pub other_ends_at: DateTime<Utc>,
    /// How many dates collide.
    pub times: u32,
    /// Of a warning.
    #[schema(required)]
    pub travel: Option<EventConflictTravel>,
    /// In Portuguese.
    pub message: String,
    #[schema(required)]
    pub accepted: Option<EventConflictAcceptance>,
}

/// What an event collides with: conflicts first, each by time; at most a hundred.
#[derive(Debug, Serialize, ToSchema)]
pub struct EventConflicts {
    pub items: Vec<EventConflict>,
    /// Until when the occurrences of a series were compared.
    #[schema(required)]
    pub compared_until: Option<DateTime<Utc>>,
}

/// A change refused with 409 `conflicts`, and what stands against it.
#[derive(Debug, Serialize, ToSchema)]
pub struct EventConflictProblem<'a> {
    #[serde(flatten)]
    pub problem: ProblemBody<'a>,
    /// What was not accepted yet; only with the code `conflicts`.
    #[schema(nullable = false)]
    pub conflicts: Option<Vec<EventConflict>>,
}

/// An event as somebody is typing it.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct EventConflictDraft {
    pub content: EventContent,
    /// The event that it is a change of.
    #[serde(default)]
    pub event_id: Option<Uuid>,
    /// Resources that it would book, besides those that it has.
    #[serde(default)]
    #[schema(max_items = 50)]
    pub resource_ids: Vec<Uuid>,
}

#[derive(Clone, Debug, Default, Deserialize, IntoParams)]
#[serde(deny_unknown_fields)]
#[into_params(parameter_in = Query)]
pub struct EventConflictParams {
    /// Why it is to stand in spite of the conflicts that it would cause; kept with who said so and when. Without it, such a
    /// change is refused with 409 `conflicts`. What was accepted before is not asked about again while both
    /// events keep their time.
    #[param(max_length = 600)]
    conflict_reason: Option<String>,
}

impl EventConflictParams {
    /// What was said, if anything was.
    pub fn reason(&self) -> Option<&str> {
        reason(self.conflict_reason.as_deref())
    }
}

/// `said` without blanks around it; none for a blank one.
pub fn reason(said: Option<&str>) -> Option<&str> {
    said.map(str::trim).filter(|text| !text.is_empty())
}

/// # Errors
/// 422 for a reason that is a treatise.
pub fn check_reason(reason: &str) -> Result<(), Problem> {
    let mut faults = Faults::default();
    faults.at_most("conflict_reason", reason, 600);
    faults.check()
}
