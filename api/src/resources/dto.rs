//! Requests and answers of resources.
use super::entity::{Model, ResourceKind};
use crate::{
    auth::{Caller, Permission},
    kernel::{
        patch::MergePatch,
        problem::{Faults, Problem},
        text::{one_line, one_line_if_any},
    },
    units::{UnitBrief, UnitTree},
};
use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};
use uuid::Uuid;

const fn yes() -> bool {
    true
}

/// What people write of a resource.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct ResourceContent {
    #[schema(min_length = 1, max_length = 120, example = "Van da Ascom")]
    pub name: String,
    pub kind: ResourceKind,
    /// Whose it is; the units under that one use it as well.
    pub unit_id: Uuid,
    /// Seats of a vehicle or a room.
    #[serde(default)]
    #[schema(minimum = 1, maximum = 100_000)]
    pub capacity: Option<i32>,
    /// Plate, serial number, who has the key.
    #[serde(default)]
    #[schema(max_length = 600)]
    pub note: Option<String>,
    /// Whether it can be booked.
    #[serde(default = "yes")]
    pub active: bool,
}

/// A partial content (RFC 7396).
pub type ResourcePatch = MergePatch<ResourceContent>;

impl From<&Model> for ResourceContent {
    fn from(row: &Model) -> Self {
        Self {
            name: row.name.clone(),
            kind: row.kind,
            unit_id: row.unit_id,
            capacity: row.capacity,
            note: row.note.clone(),
            active: row.active,
        }
    }
}

impl ResourceContent {
    /// The content as it is kept.
    ///
    /// # Errors
    /// 422 with every fault.
    pub fn checked(mut self, tree: &UnitTree) -> Result<Self, Problem> {
        let mut faults = Faults::default();
        self.name = one_line(&self.name);
        faults.required("/name", &self.name, "Dê um nome pelo qual todos o conheçam.");
        faults.at_most("/name", &self.name, 120);
        self.note = one_line_if_any(self.note.as_deref());
        faults.at_most("/note", self.note.as_deref().unwrap_or_default(), 600);
        if self.capacity.is_some_and(|seats| !(1..=100_000).contains(&seats)) {
            faults.add("/capacity", "out_of_range", "Os lugares vão de 1 a 100.000.");
        }
        if tree.brief(self.unit_id).is_none() {
            faults.add("/unit_id", "unknown_value", "Não há órgão com este id.");
        }
        faults.check()?;
        Ok(self)
    }
}

/// What the caller may do with a resource.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum ResourceAction {
    Edit,
    Delete,
}

/// A vehicle, a piece of equipment or a room.
#[derive(Debug, Serialize, ToSchema)]
pub struct ResourceOut {
    pub id: Uuid,
    pub name: String,
    pub kind: ResourceKind,
    pub unit_id: Uuid,
    pub unit: UnitBrief,
    #[schema(required)]
    pub capacity: Option<i32>,
    #[schema(required)]
    pub note: Option<String>,
    pub active: bool,
    pub version: i32,
    pub created_at: DateTime<Utc>,
    pub updated_at: DateTime<Utc>,
    pub allowed_actions: Vec<ResourceAction>,
}

impl ResourceOut {
    /// As `caller` sees it.
    ///
    /// # Errors
    /// 500 for a resource of no known unit.
    pub fn of(row: Model, tree: &UnitTree, caller: &Caller) -> Result<Self, Problem> {
        let manages = caller.may(Permission::AgendaManage, row.unit_id);
        Ok(Self {
            unit: tree.brief(row.unit_id).ok_or_else(Problem::internal)?,
            id: row.id,
            name: row.name,
            kind: row.kind,
            unit_id: row.unit_id,
            capacity: row.capacity,
            note: row.note,
            active: row.active,
            version: row.version,
            created_at: row.created_at,
            updated_at: row.updated_at,
            allowed_actions: if manages { vec![ResourceAction::Edit, ResourceAction::Delete] } else { Vec::new() },
        })
    }
}

/// What the list is asked for.
#[derive(Debug, Deserialize, IntoParams)]
#[serde(deny_unknown_fields)]
#[into_params(parameter_in = Query)]
pub struct ResourceParams {
    /// Kinds, separated by commas.
    #[param(example = "vehicle,room")]
    pub kind: Option<String>,
    /// Only those that can be booked, or only those that cannot.
    pub active: Option<bool>,
    /// Part of the name; accents and case do not matter.
    #[param(max_length = 120)]
    pub q: Option<String>,
    /// 1 to 100, 20 by default.
    #[param(minimum = 1, maximum = 100)]
    pub limit: Option<u64>,
    /// `next` of the page before.
    pub after: Option<String>,
}
