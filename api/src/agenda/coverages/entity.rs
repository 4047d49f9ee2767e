//! The `coverages` table, and who is assigned to each.
use sea_orm::entity::prelude::*;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

/// What is produced.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, EnumIter, DeriveActiveEnum, Serialize, Deserialize, ToSchema)]
#[sea_orm(rs_type = "String", db_type = "String(StringLen::N(32))", rename_all = "snake_case")]
#[serde(rename_all = "snake_case")]
pub enum CoverageKind {
    Text,
    Photo,
    Video,
    Social,
    Live,
}

/// The states of a coverage; see `workflow.rs` for what leads from one to another.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, EnumIter, DeriveActiveEnum, Serialize, Deserialize, ToSchema)]
#[sea_orm(rs_type = "String", db_type = "String(StringLen::N(32))", rename_all = "snake_case")]
#[serde(rename_all = "snake_case")]
pub enum CoverageStatus {
    Planned,
    Assigned,
    InProgress,
    Delivered,
    Cancelled,
}

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "coverages")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub event_id: Uuid,
    pub kind: CoverageKind,
    pub status: CoverageStatus,
    pub due_at: Option<DateTimeUtc>,
    pub note: Option<String>,
    pub delivery_url: Option<String>,
    pub delivery_note: Option<String>,
    pub started_at: Option<DateTimeUtc>,
    pub delivered_at: Option<DateTimeUtc>,
    pub version: i32,
    pub author_id: Uuid,
    pub created_at: DateTimeUtc,
    pub updated_at: DateTimeUtc,
}

impl ActiveModelBehavior for ActiveModel {}

/// Who does a coverage.
pub mod assignee {
    use sea_orm::entity::prelude::*;

    #[sea_orm::model]
    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "coverage_assignees")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub coverage_id: Uuid,
        #[sea_orm(primary_key, auto_increment = false)]
        pub user_id: Uuid,
    }

    impl ActiveModelBehavior for ActiveModel {}
}
