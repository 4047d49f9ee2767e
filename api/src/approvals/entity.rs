//! The `approval_links` table.
use crate::kernel::problem::Problem;
use chrono::{DateTime, Utc};
use sea_orm::entity::prelude::*;
use sha2::{Digest, Sha256};

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "approval_links")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub release_id: Uuid,
    pub recipient_id: Uuid,
    pub creator_id: Uuid,
    /// SHA-256 of the secret in the link.
    pub secret_hash: Vec<u8>,
    /// SHA-256 of the code with the link's id, while one is in force.
    pub code_hash: Option<Vec<u8>>,
    pub code_expires_at: Option<DateTimeUtc>,
    /// Wrong codes so far.
    pub failures: i32,
    /// The content that it is for.
    pub content_hash: Vec<u8>,
    pub content_version: i32,
    pub created_at: DateTimeUtc,
    pub expires_at: DateTimeUtc,
    pub opened_at: Option<DateTimeUtc>,
    pub used_at: Option<DateTimeUtc>,
    /// `approve` or `request_changes`.
    pub outcome: Option<String>,
    pub revoked_at: Option<DateTimeUtc>,
}

impl ActiveModelBehavior for ActiveModel {}

/// Wrong codes after which a link is good for nothing.
pub const FAILURES: i32 = 5;

impl Model {
    /// # Errors
    /// 410 saying why it is good for nothing any more.
    pub fn usable(&self, now: DateTime<Utc>) -> Result<(), Problem> {
        let why = if self.used_at.is_some() {
            ("link_used", "Este link já foi usado. Cada link serve uma vez só.")
        } else if self.revoked_at.is_some() {
            ("link_revoked", "Este link foi cancelado por quem o enviou.")
        } else if self.failures >= FAILURES {
            ("link_locked", "O código foi digitado errado vezes demais. Peça um link novo.")
        } else if self.expires_at <= now {
            ("link_expired", "O prazo deste link terminou. Peça um link novo.")
        } else {
            return Ok(());
        };
        Err(Problem::gone(why.0, why.1))
    }

    /// Whether `code` is the one in force.
    pub fn is_code(&self, code: &str, now: DateTime<Utc>) -> bool {
        let digits: String = code.chars().filter(char::is_ascii_digit).collect();
        self.code_expires_at.is_some_and(|at| at > now)
            && self.code_hash.as_ref().is_some_and(|hash| *hash == code_digest(self.id, &digits))
    }
}

/// What a secret is kept as.
pub fn secret_digest(secret: &str) -> Vec<u8> {
    Sha256::digest(secret).to_vec()
}

/// What a code is kept as: with the link's id, so that the same code for another link is another digest.
pub fn code_digest(link: Uuid, code: &str) -> Vec<u8> {
    Sha256::digest(format!("{link}:{code}")).to_vec()
}
