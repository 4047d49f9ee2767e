//! The `approval_links` table.
use crate::kernel::problem::Problem;
use actix_web::http::StatusCode;
use chrono::{DateTime, TimeDelta, Utc};
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
    /// When the reader was last sent a code by mail.
    pub code_sent_at: Option<DateTimeUtc>,
    /// How many they were sent.
    pub codes_sent: i32,
}

impl ActiveModelBehavior for ActiveModel {}

/// Wrong codes after which a link is good for nothing.
pub const FAILURES: i32 = 5;
/// Codes that are mailed for one link.
const CODES: i32 = 10;
/// From one to the next.
const BETWEEN_CODES: TimeDelta = TimeDelta::minutes(1);

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

    /// Whether another code may be mailed now: whoever holds the link could otherwise fill a mailbox with it.
    ///
    /// # Errors
    /// 429 with the seconds to wait.
    pub fn may_send_code(&self, now: DateTime<Utc>) -> Result<(), Problem> {
        if self.codes_sent >= CODES {
            let detail =
                "Já foram enviados códigos demais para este link. Use o último que chegou, ou peça um link novo.";
            return Err(wait(detail.to_owned(), self.expires_at - now));
        }
        let free_at = self.code_sent_at.map_or(now, |at| at + BETWEEN_CODES);
        if free_at <= now {
            return Ok(());
        }
        let seconds = (free_at - now).num_seconds() + 1;
        let detail = format!("O código acabou de ser enviado. Confira o e-mail; outro pode ser pedido em {seconds} s.");
        Err(wait(detail, free_at - now))
    }

    /// Whether `code` is the one in force.
    pub fn is_code(&self, code: &str, now: DateTime<Utc>) -> bool {
        let digits: String = code.chars().filter(char::is_ascii_digit).collect();
        self.code_expires_at.is_some_and(|at| at > now)
            && self.code_hash.as_ref().is_some_and(|hash| *hash == code_digest(self.id, &digits))
    }
}

fn wait(detail: String, left: TimeDelta) -> Problem {
    let seconds = u64::try_from(left.num_seconds()).unwrap_or(0) + 1;
    Problem::new(StatusCode::TOO_MANY_REQUESTS, "too_many_codes", "Aguarde um pouco", detail).retry_after(seconds)
}

/// What a secret is kept as.
pub fn secret_digest(secret: &str) -> Vec<u8> {
    Sha256::digest(secret).to_vec()
}

/// What a code is kept as: with the link's id, so that the same code for another link is another digest.
pub fn code_digest(link: Uuid, code: &str) -> Vec<u8> {
    Sha256::digest(format!("{link}:{code}")).to_vec()
}
