//! The `calendar_subscriptions` table, and who may see which.
use crate::{
    agenda::entity::{EventKind, EventVisibility},
    auth::{Caller, Permission, Reach},
};
use sea_orm::{Condition, entity::prelude::*};

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "calendar_subscriptions")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub name: String,
    /// Often as good as a password: told to those only who plan in the unit, and never put on record.
    pub url: String,
    /// What new events belong to.
    pub unit_id: Uuid,
    /// Who saved it last: events come in with what they may do.
    pub owner_id: Uuid,
    pub visibility: EventVisibility,
    pub kind: EventKind,
    pub every_minutes: i32,
    pub etag: Option<String>,
    pub last_modified: Option<String>,
    pub body_hash: Option<String>,
    /// When it was last looked at, whatever came of it.
    pub checked_at: Option<DateTimeUtc>,
    /// When it last answered with a calendar, or that it was the same.
    pub fetched_at: Option<DateTimeUtc>,
    /// In Portuguese; nothing if the last look was good.
    pub last_error: Option<String>,
    /// In a row.
    pub failures: i32,
    pub next_at: DateTimeUtc,
    pub version: i32,
    pub created_at: DateTimeUtc,
    pub updated_at: DateTimeUtc,
}

impl ActiveModelBehavior for ActiveModel {}

/// Subscriptions of the units in which `caller` plans.
pub fn kept_by(caller: &Caller) -> Condition {
    match caller.reach(Permission::AgendaWrite) {
        Reach::Everywhere => Condition::all(),
        Reach::Nowhere => Condition::all().add(COLUMN.unit_id.is_in(std::iter::empty::<Uuid>())),
        Reach::Units(units) => Condition::all().add(COLUMN.unit_id.is_in(units.iter().copied())),
    }
}

/// The events that came from a calendar.
pub mod item {
    use crate::agenda::ics::read::Incoming;
    use sea_orm::entity::prelude::*;

    #[sea_orm::model]
    #[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
    #[sea_orm(table_name = "calendar_items")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: Uuid,
        pub subscription_id: Uuid,
        /// Nothing once it was deleted here.
        pub event_id: Option<Uuid>,
        /// The source's UID, with the occurrence where it is one.
        pub source_key: String,
        /// How the source told it the last time.
        #[sea_orm(column_type = "JsonBinary")]
        pub seen: Incoming,
        /// Since when the source does not have it, if something was done about that.
        pub gone_at: Option<DateTimeUtc>,
    }

    impl ActiveModelBehavior for ActiveModel {}
}
