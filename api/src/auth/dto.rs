//! Requests and answers of identification.
use super::{Permission, Role};
use crate::units::UnitBrief;
use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use uuid::Uuid;

/// E-mail and password of a person.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct AuthLogin {
    #[schema(example = "ana.lima@cidades.ce.gov.br")]
    pub email: String,
    #[schema(format = Password)]
    pub password: String,
}

/// A change of one's own password.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct AuthPasswordChange {
    #[schema(format = Password)]
    pub current_password: String,
    /// At least 12 characters; common ones are refused.
    #[schema(format = Password)]
    pub new_password: String,
}

/// An access token for the `Authorization` header. The refresh token is in an `HttpOnly` cookie.
#[derive(Debug, Serialize, ToSchema)]
pub struct AuthSession {
    pub access_token: String,
    #[schema(example = "Bearer")]
    pub token_type: &'static str,
    /// Seconds.
    #[schema(example = 900)]
    pub expires_in: i64,
}

/// A role in a unit.
#[derive(Debug, Serialize, ToSchema)]
pub struct RoleInUnit {
    pub role: Role,
    pub unit: UnitBrief,
}

/// Who I am and what I may do.
#[derive(Debug, Serialize, ToSchema)]
pub struct MeOut {
    pub id: Uuid,
    pub name: String,
    pub email: String,
    pub roles: Vec<RoleInUnit>,
    /// Held in at least one unit.
    pub permissions: Vec<Permission>,
    /// The units that my roles reach.
    pub units: Vec<UnitBrief>,
    /// What a personal access token is limited to; `null` for a browser session.
    #[schema(required)]
    pub scopes: Option<Vec<Permission>>,
}

/// A role and what it may do.
#[derive(Debug, Serialize, ToSchema)]
pub struct RoleOut {
    pub role: Role,
    /// In Portuguese.
    #[schema(example = "Redator")]
    pub name: &'static str,
    pub description: &'static str,
    pub permissions: &'static [Permission],
}

/// The table of roles.
#[derive(Debug, Serialize, ToSchema)]
pub struct RoleList {
    pub items: Vec<RoleOut>,
}

/// A personal access token, without its secret.
#[derive(Debug, Serialize, ToSchema)]
pub struct TokenOut {
    pub id: Uuid,
    #[schema(example = "Portal da Casa Civil")]
    pub name: String,
    /// The beginning of the token, to tell it from others.
    #[schema(example = "pauta_pat_h3Jx")]
    pub prefix: String,
    pub scopes: Vec<String>,
    pub created_at: DateTime<Utc>,
    pub expires_at: DateTime<Utc>,
    /// To the minute.
    #[schema(required)]
    pub last_used_at: Option<DateTime<Utc>>,
}

/// A token to create.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct TokenNew {
    #[schema(min_length = 1, max_length = 80)]
    pub name: String,
    /// Names of permissions.
    #[schema(min_items = 1, example = json!(["releases.read"]))]
    pub scopes: Vec<String>,
    #[schema(minimum = 1, maximum = 365)]
    pub expires_in_days: i64,
}

/// A created token. The secret is shown this once.
#[derive(Debug, Serialize, ToSchema)]
pub struct TokenCreated {
    #[serde(flatten)]
    pub item: TokenOut,
    /// `null` when a retry with the same `Idempotency-Key` is answered.
    #[schema(required, example = "pauta_pat_…")]
    pub token: Option<String>,
}
