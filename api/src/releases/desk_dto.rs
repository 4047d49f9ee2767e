//! Requests and answers of actions on many releases at once.
use super::entity::ReleaseStatus;
use crate::kernel::problem::{Fault, Problem};
use serde::{Deserialize, Serialize};
use std::{borrow::Cow, collections::BTreeMap};
use utoipa::ToSchema;
use uuid::Uuid;

/// What is done with each.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum ReleaseBulkAction {
    /// Adds `tags` after those that it has.
    AddTags,
    /// Takes `tags` away from those that it has.
    RemoveTags,
    /// Gives each exactly the tags that `tags_of` says: what puts back what one of the others did.
    SetTags,
    Archive,
    Restore,
}

/// One action on many releases.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct ReleaseBulk {
    #[schema(min_items = 1, max_items = 100)]
    pub ids: Vec<Uuid>,
    pub action: ReleaseBulkAction,
    /// Of `add_tags` and `remove_tags`.
    #[serde(default)]
    #[schema(max_items = 20, example = json!(["habitacao"]))]
    pub tags: Vec<String>,
    /// Of `set_tags`: the tags of each, by its id.
    #[serde(default)]
    pub tags_of: BTreeMap<Uuid, Vec<String>>,
    /// The version that the caller read of each, by its id: one that has changed since is refused. Those not named are
    /// taken as they are.
    #[serde(default)]
    pub versions: BTreeMap<Uuid, i32>,
    /// Whether tags are changed even where that loses an approval or an hour; refused there otherwise.
    #[serde(default)]
    pub including_approved: bool,
}

/// What became of one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum ReleaseBulkOutcome {
    Done,
    /// It was so already.
    Unchanged,
    Refused,
}

/// What became of each, in the order in which they were named.
#[derive(Debug, Serialize, ToSchema)]
pub struct ReleaseBulkOut {
    pub items: Vec<ReleaseBulkItem>,
}

/// What became of one.
#[derive(Debug, Serialize, ToSchema)]
pub struct ReleaseBulkItem {
    pub id: Uuid,
    pub outcome: ReleaseBulkOutcome,
    /// How it stands now; null for one that the caller may not know of.
    #[schema(required)]
    pub now: Option<ReleaseBulkState>,
    /// How it stood before, if it was changed: what undoing puts back.
    #[schema(required)]
    pub before: Option<ReleaseBulkState>,
    /// Why it was refused.
    #[schema(required)]
    pub problem: Option<ReleaseBulkProblem>,
}

/// What an action on many may change of a release.
#[derive(Debug, Serialize, ToSchema)]
pub struct ReleaseBulkState {
    pub version: i32,
    pub status: ReleaseStatus,
    pub tags: Vec<String>,
}

/// Why one was refused: what the same action on it alone would have answered.
#[derive(Debug, Serialize, ToSchema)]
pub struct ReleaseBulkProblem {
    #[schema(example = 409)]
    pub status: u16,
    #[schema(example = "invalid_transition")]
    pub code: Cow<'static, str>,
    /// In Portuguese: what to do.
    pub detail: String,
    pub errors: Vec<Fault>,
}

impl From<Problem> for ReleaseBulkProblem {
    fn from(problem: Problem) -> Self {
        Self {
            status: problem.status().as_u16(),
            code: problem.code().into(),
            detail: problem.told(),
            errors: problem.errors().to_vec(),
        }
    }
}
