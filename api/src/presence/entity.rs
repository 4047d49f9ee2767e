//! The `presences` table.
use sea_orm::entity::prelude::*;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

/// What kind of thing a tab shows.
#[derive(
    Clone,
    Copy,
    Debug,
    PartialEq,
    Eq,
    PartialOrd,
    Ord,
    Hash,
    EnumIter,
    DeriveActiveEnum,
    Serialize,
    Deserialize,
    ToSchema,
)]
#[sea_orm(rs_type = "String", db_type = "Text", rename_all = "snake_case")]
#[serde(rename_all = "snake_case")]
pub enum PresenceSubjectType {
    Release,
}

/// What a tab does with what it shows.
#[derive(Clone, Copy, Debug, PartialEq, Eq, EnumIter, DeriveActiveEnum, Serialize, Deserialize, ToSchema)]
#[sea_orm(rs_type = "String", db_type = "String(StringLen::N(32))", rename_all = "snake_case")]
#[serde(rename_all = "snake_case")]
pub enum PresenceMode {
    Reading,
    Editing,
}

/// One open tab. A tab is in one place at a time, so moving on needs no leaving.
#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "presences")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub user_id: Uuid,
    #[sea_orm(primary_key, auto_increment = false)]
    pub tab_id: Uuid,
    pub subject_type: PresenceSubjectType,
    pub subject_id: Uuid,
    /// The unit of the subject, whose readers are told.
    pub unit_id: Uuid,
    pub mode: PresenceMode,
    /// Since when it is there in this mode.
    pub since: DateTimeUtc,
    /// When it last said so.
    pub seen_at: DateTimeUtc,
}

impl ActiveModelBehavior for ActiveModel {}
