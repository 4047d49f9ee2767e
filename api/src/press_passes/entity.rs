//! The `press_passes` table.
use chrono::{DateTime, Utc};
use sea_orm::entity::prelude::*;
use sha2::{Digest, Sha256};

use super::dto::PressPassState;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "press_passes")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    /// Of this unit and those below it.
    pub unit_id: Uuid,
    pub name: String,
    pub outlet: String,
    pub email: String,
    /// SHA-256 of the secret in the link.
    #[sea_orm(unique)]
    pub secret_hash: Vec<u8>,
    pub creator_id: Uuid,
    pub created_at: DateTimeUtc,
    pub expires_at: DateTimeUtc,
    pub revoked_at: Option<DateTimeUtc>,
    pub last_used_at: Option<DateTimeUtc>,
}

impl ActiveModelBehavior for ActiveModel {}

impl Model {
    pub fn state(&self, now: DateTime<Utc>) -> PressPassState {
        if self.revoked_at.is_some() {
            PressPassState::Revoked
        } else if self.expires_at <= now {
            PressPassState::Expired
        } else {
            PressPassState::Active
        }
    }
}

/// What a secret is kept as.
pub fn digest(secret: &str) -> Vec<u8> {
    Sha256::digest(secret).to_vec()
}
