//! Requests and answers of saved searches.
use super::entity::Model;
use crate::{
    kernel::patch::MergePatch,
    releases::{ReleaseKind, ReleaseSort, ReleaseStatus},
};
use chrono::{DateTime, NaiveDate, Utc};
use sea_orm::FromJsonQueryResult;
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};
use uuid::Uuid;

/// What is asked of the list of releases: its query parameters, as data.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, ToSchema, FromJsonQueryResult)]
#[serde(deny_unknown_fields)]
#[schema(as = SavedSearchQuery)]
pub struct SavedQuery {
    #[serde(default)]
    #[schema(max_length = 200, example = "habitação")]
    pub q: Option<String>,
    /// Any of these; every state when empty.
    #[serde(default)]
    #[schema(max_items = 8)]
    pub status: Vec<ReleaseStatus>,
    /// Any of these; every kind when empty.
    #[serde(default)]
    #[schema(max_items = 6)]
    pub kind: Vec<ReleaseKind>,
    /// Id or slug of a unit; its descendants count.
    #[serde(default)]
    #[schema(max_length = 120)]
    pub unit: Option<String>,
    #[serde(default)]
    #[schema(max_length = 60, example = "habitacao")]
    pub tag: Option<String>,
    #[serde(default)]
    pub author: Option<Uuid>,
    #[serde(default)]
    pub from: Option<NaiveDate>,
    #[serde(default)]
    pub to: Option<NaiveDate>,
    #[serde(default)]
    #[schema(inline)]
    pub sort: Option<ReleaseSort>,
}

/// What somebody saves.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct SavedSearchContent {
    #[schema(min_length = 1, max_length = 60, example = "Habitação em revisão")]
    pub name: String,
    pub query: SavedQuery,
    /// Its place among mine, the least first; after the others when absent.
    #[serde(default)]
    #[schema(minimum = 0, maximum = 10_000)]
    pub position: Option<i32>,
}

/// A partial content (RFC 7396).
pub type SavedSearchPatch = MergePatch<SavedSearchContent>;

impl From<&Model> for SavedSearchContent {
    fn from(row: &Model) -> Self {
        Self { name: row.name.clone(), query: row.query.clone(), position: Some(row.position) }
    }
}

/// What its owner may do with it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum SavedSearchAction {
    Edit,
    Delete,
}

/// A search that I saved.
#[derive(Debug, Serialize, ToSchema)]
pub struct SavedSearchOut {
    pub id: Uuid,
    pub name: String,
    pub query: SavedQuery,
    pub position: i32,
    pub version: i32,
    pub created_at: DateTime<Utc>,
    pub updated_at: DateTime<Utc>,
    pub allowed_actions: Vec<SavedSearchAction>,
}

impl From<Model> for SavedSearchOut {
    fn from(row: Model) -> Self {
        Self {
            id: row.id,
            name: row.name,
            query: row.query,
            position: row.position,
            version: row.version,
            created_at: row.created_at,
            updated_at: row.updated_at,
            allowed_actions: vec![SavedSearchAction::Edit, SavedSearchAction::Delete],
        }
    }
}

/// Page of my searches.
#[derive(Debug, Deserialize, IntoParams)]
#[serde(deny_unknown_fields)]
#[into_params(parameter_in = Query)]
pub struct SavedSearchParams {
    #[param(minimum = 1, maximum = 100)]
    pub limit: Option<u64>,
    /// The `next` of the page before.
    pub after: Option<String>,
}
