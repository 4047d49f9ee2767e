//! Requests and answers of units.
use super::{
    entity::{Model, UnitKind},
    tree::UnitTree,
};
use crate::{
    auth::{Caller, Permission},
    kernel::patch::MergePatch,
};
use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};
use uuid::Uuid;

/// A unit as other resources show it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, ToSchema)]
pub struct UnitBrief {
    pub id: Uuid,
    #[schema(example = "coordenadoria-de-habitacao")]
    pub slug: String,
    #[schema(example = "Coordenadoria de Habitação")]
    pub name: String,
    #[schema(required, example = "COHAB")]
    pub acronym: Option<String>,
}

impl From<Model> for UnitBrief {
    fn from(row: Model) -> Self {
        Self { id: row.id, slug: row.slug, name: row.name, acronym: row.acronym }
    }
}

/// What people write of a unit.
#[derive(Clone, Debug, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct UnitContent {
    #[schema(min_length = 1, max_length = 160, example = "Coordenadoria de Habitação")]
    pub name: String,
    /// Made from the name when absent.
    #[serde(default)]
    #[schema(max_length = 120)]
    pub slug: Option<String>,
    #[serde(default)]
    #[schema(max_length = 24)]
    pub acronym: Option<String>,
    pub kind: UnitKind,
    /// The unit above; absent for the root.
    #[serde(default)]
    pub parent_id: Option<Uuid>,
}

/// A partial content (RFC 7396).
pub type UnitPatch = MergePatch<UnitContent>;

impl From<&Model> for UnitContent {
    fn from(row: &Model) -> Self {
        Self {
            name: row.name.clone(),
            slug: Some(row.slug.clone()),
            acronym: row.acronym.clone(),
            kind: row.kind,
            parent_id: row.parent_id,
        }
    }
}

/// What the caller may do with a unit.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum UnitAction {
    Edit,
    Delete,
}

/// A unit.
#[derive(Debug, Serialize, ToSchema)]
pub struct UnitOut {
    pub id: Uuid,
    pub slug: String,
    pub name: String,
    #[schema(required)]
    pub acronym: Option<String>,
    pub kind: UnitKind,
    #[schema(required)]
    pub parent_id: Option<Uuid>,
    /// The units above, the root first.
    pub path: Vec<UnitBrief>,
    pub version: i32,
    pub created_at: DateTime<Utc>,
    pub updated_at: DateTime<Utc>,
    pub allowed_actions: Vec<UnitAction>,
}

impl UnitOut {
    pub fn of(row: Model, tree: &UnitTree, caller: &Caller) -> Self {
        let manages = caller.may(Permission::UnitsManage, row.id);
        Self::with(row, tree, manages)
    }

    /// A unit just created by the caller, whose reach was computed before it existed.
    pub fn created(row: Model, tree: &UnitTree) -> Self {
        Self::with(row, tree, true)
    }

    fn with(row: Model, tree: &UnitTree, manages: bool) -> Self {
        Self {
            path: tree.path(row.id),
            id: row.id,
            slug: row.slug,
            name: row.name,
            acronym: row.acronym,
            kind: row.kind,
            parent_id: row.parent_id,
            version: row.version,
            created_at: row.created_at,
            updated_at: row.updated_at,
            allowed_actions: if manages { vec![UnitAction::Edit, UnitAction::Delete] } else { Vec::new() },
        }
    }
}

/// Filters of the list of units.
#[derive(Debug, Deserialize, IntoParams)]
#[serde(deny_unknown_fields)]
#[into_params(parameter_in = Query)]
pub struct UnitParams {
    /// Id or slug of the unit right above.
    pub parent: Option<String>,
    /// Part of the name or acronym.
    pub q: Option<String>,
    #[param(minimum = 1, maximum = 100)]
    pub limit: Option<u64>,
    /// The `next` of the page before.
    pub after: Option<String>,
}
