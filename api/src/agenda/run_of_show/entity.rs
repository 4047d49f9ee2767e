//! The `run_of_show_items` table.
use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "run_of_show_items")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub event_id: Uuid,
    /// From 0, without gaps.
    pub position: i32,
    pub title: String,
    pub duration_minutes: i32,
    pub speaker: Option<String>,
    pub notes: Option<String>,
    /// `HH:MM` by the clocks of the event's zone.
    pub fixed_time: Option<String>,
    pub version: i32,
    pub created_at: DateTimeUtc,
    pub updated_at: DateTimeUtc,
}

impl ActiveModelBehavior for ActiveModel {}
