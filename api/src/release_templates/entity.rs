//! The `release_templates` table, and the finder of those that a caller may begin from.
use crate::{
    auth::{Caller, Permission, Reach},
    releases::{ReleaseKind, entity::Tags},
    units::UnitTree,
};
use sea_orm::{Condition, entity::prelude::*};
use std::collections::HashSet;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "release_templates")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub name: String,
    /// The name without accents or case.
    pub folded: String,
    pub kind: ReleaseKind,
    /// Null: of the whole office.
    pub unit_id: Option<Uuid>,
    pub title: String,
    pub summary: Option<String>,
    pub dateline: Option<String>,
    pub byline: Option<String>,
    #[sea_orm(column_type = "JsonBinary")]
    pub tags: Tags,
    pub version: i32,
    /// Nobody, never: as installed.
    pub updated_by_id: Option<Uuid>,
    pub updated_at: Option<DateTimeUtc>,
    pub body_html: String,
}

impl ActiveModelBehavior for ActiveModel {}

/// Those of the whole office, of the units that the caller reads, and of the units above these: what an office sets
/// down holds for everyone under it.
pub fn visible_to(caller: &Caller, tree: &UnitTree) -> Condition {
    let units = match caller.reach(Permission::ReleasesRead) {
        Reach::Everywhere => return Condition::all(),
        Reach::Nowhere => HashSet::new(),
        Reach::Units(units) => {
            let above = units.iter().flat_map(|unit| tree.path(*unit)).map(|unit| unit.id);
            above.chain(units.iter().copied()).collect()
        }
    };
    Condition::any().add(COLUMN.unit_id.is_null()).add(COLUMN.unit_id.is_in(units))
}
