//! The `accepted_conflicts` table.
use super::dto::EventConflictKind;
use sea_orm::entity::prelude::*;

/// A collision that somebody let stand, with the reason: it is not asked about again, until one of the two takes
/// place at another time.
#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "accepted_conflicts")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub event_id: Uuid,
    pub other_id: Uuid,
    pub kind: EventConflictKind,
    /// What tells the subject from others of its kind: see `Subject`.
    pub subject: String,
    pub reason: String,
    pub accepted_by_id: Uuid,
    pub accepted_at: DateTimeUtc,
}

impl ActiveModelBehavior for ActiveModel {}
