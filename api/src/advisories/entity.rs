//! Which release invites to which event.
use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "event_advisories")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub event_id: Uuid,
    #[sea_orm(unique)]
    pub release_id: Uuid,
    /// The version of the event up to which it was kept in step.
    pub event_version: i32,
    /// What the release last got from the event: its title, and the facts in its body.
    pub title: String,
    pub facts: String,
    pub created_at: DateTimeUtc,
}

impl ActiveModelBehavior for ActiveModel {}
