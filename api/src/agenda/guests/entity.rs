//! The `guest_lists` and `guests` tables.
use sea_orm::entity::prelude::*;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

/// What a guest said.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, EnumIter, DeriveActiveEnum, Serialize, Deserialize, ToSchema)]
#[sea_orm(rs_type = "String", db_type = "String(StringLen::N(32))", rename_all = "snake_case")]
#[serde(rename_all = "snake_case")]
pub enum GuestStatus {
    /// Nothing yet.
    Invited,
    Accepted,
    /// Would come, but there is no seat yet.
    Waiting,
    Declined,
}

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "guests")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub event_id: Uuid,
    pub name: String,
    /// The name without accents or case.
    pub folded: String,
    pub email: Option<String>,
    /// How many they may bring.
    pub companions: i32,
    /// How many they do bring, once they said so.
    pub coming: Option<i32>,
    pub status: GuestStatus,
    /// SHA-256 of the secret in the address of the invitation.
    #[sea_orm(unique)]
    pub secret_hash: Option<Vec<u8>>,
    /// When the invitation was last mailed.
    pub invited_at: Option<DateTimeUtc>,
    pub answered_at: Option<DateTimeUtc>,
    pub waiting_since: Option<DateTimeUtc>,
    pub checked_in_at: Option<DateTimeUtc>,
    /// When it was forgotten who this was.
    pub erased_at: Option<DateTimeUtc>,
    pub version: i32,
    pub created_at: DateTimeUtc,
    pub updated_at: DateTimeUtc,
}

impl ActiveModelBehavior for ActiveModel {}

impl Model {
    /// The guest and who comes with them.
    pub fn people(&self) -> i64 {
        1 + i64::from(self.coming.unwrap_or(0))
    }
}

/// How many an event has room for.
pub mod guest_list {
    use sea_orm::entity::prelude::*;

    #[sea_orm::model]
    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "guest_lists")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub event_id: Uuid,
        /// Without limit when absent.
        pub capacity: Option<i32>,
        /// Whether who comes too late waits for a seat.
        pub waiting_list: bool,
        pub version: i32,
        pub updated_at: DateTimeUtc,
    }

    impl ActiveModelBehavior for ActiveModel {}
}
