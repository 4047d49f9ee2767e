//! The `event_bookings` table.
use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "event_bookings")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub event_id: Uuid,
    pub resource_id: Uuid,
    /// Seconds before the event begins from which on it is booked: it moves along with its event.
    pub early: i32,
    /// Seconds after the event ends until which it is booked.
    pub late: i32,
    pub created_by_id: Uuid,
    pub created_at: DateTimeUtc,
}

impl ActiveModelBehavior for ActiveModel {}
