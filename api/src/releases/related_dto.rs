//! Requests and answers of the links between releases.
use super::dto::ReleaseSummary;
use crate::users::UserBrief;
use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};
use uuid::Uuid;

/// The other side of a link.
#[derive(Debug, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct ReleaseRelatedNew {
    pub related_id: Uuid,
}

/// What the caller may do with a link.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum ReleaseRelatedAction {
    Remove,
}

/// A release that another is linked to.
#[derive(Debug, Serialize, ToSchema)]
pub struct ReleaseRelatedOut {
    pub release: ReleaseSummary,
    /// Whether the other one links back.
    pub is_mutual: bool,
    pub linked_by: UserBrief,
    pub linked_at: DateTime<Utc>,
    pub allowed_actions: Vec<ReleaseRelatedAction>,
}

/// What a release might be linked to.
#[derive(Debug, Serialize, ToSchema)]
pub struct ReleaseSuggestions {
    pub items: Vec<ReleaseSuggestion>,
}

/// A release that has something in common with another.
#[derive(Debug, Serialize, ToSchema)]
pub struct ReleaseSuggestion {
    pub release: ReleaseSummary,
    /// Tags that both have.
    pub common_tags: Vec<String>,
    /// Municipalities that both have, by IBGE code.
    pub common_municipality_codes: Vec<i32>,
    /// Words of the other's title that it has too.
    pub common_words: Vec<String>,
}

/// Page of what a release is linked to.
#[derive(Debug, Deserialize, IntoParams)]
#[serde(deny_unknown_fields)]
#[into_params(parameter_in = Query)]
pub struct ReleaseRelatedParams {
    #[param(minimum = 1, maximum = 100)]
    pub limit: Option<u64>,
    /// The `next` of the page before.
    pub after: Option<String>,
}
