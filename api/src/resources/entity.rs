//! The `resources` table, and who may use what.
use crate::{
    auth::{Caller, Permission, Reach},
    units::UnitTree,
};
use sea_orm::{Condition, entity::prelude::*};
use serde::{Deserialize, Serialize};
use std::collections::HashSet;
use utoipa::ToSchema;

/// Veículo, equipamento, sala.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, EnumIter, DeriveActiveEnum, Serialize, Deserialize, ToSchema)]
#[sea_orm(rs_type = "String", db_type = "String(StringLen::N(32))", rename_all = "snake_case")]
#[serde(rename_all = "snake_case")]
pub enum ResourceKind {
    Vehicle,
    Equipment,
    Room,
}

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "resources")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub name: String,
    /// The name without accents or case.
    pub folded: String,
    pub kind: ResourceKind,
    /// Whose it is; the units under that one use it as well.
    pub unit_id: Uuid,
    pub capacity: Option<i32>,
    pub note: Option<String>,
    pub active: bool,
    pub version: i32,
    pub created_at: DateTimeUtc,
    pub updated_at: DateTimeUtc,
}

impl ActiveModelBehavior for ActiveModel {}

/// Resources that `caller` may see and book: those of the units whose agenda they read, and of the units above those.
pub fn usable_by(caller: &Caller, tree: &UnitTree) -> Condition {
    match caller.reach(Permission::AgendaRead) {
        Reach::Everywhere => Condition::all(),
        Reach::Nowhere => Condition::all().add(COLUMN.unit_id.is_in(std::iter::empty::<Uuid>())),
        Reach::Units(units) => {
            let above = units.iter().flat_map(|unit| tree.path(*unit)).map(|unit| unit.id);
            let all: HashSet<Uuid> = units.iter().copied().chain(above).collect();
            Condition::all().add(COLUMN.unit_id.is_in(all))
        }
    }
}
