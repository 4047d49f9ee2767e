//! Requests and answers of press passes.
use crate::{units::UnitBrief, users::UserBrief};
use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};
use uuid::Uuid;

/// Who gets a pass, and until when.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct PressPassNew {
    /// What this unit and those below it have with the press.
    pub unit_id: Uuid,
    #[schema(min_length = 1, max_length = 120, example = "Joana Freitas")]
    pub name: String,
    #[schema(min_length = 1, max_length = 120, example = "Diário do Sertão")]
    pub outlet: String,
    #[schema(max_length = 254, example = "joana@diariodosertao.com.br")]
    pub email: String,
    /// At most a year from now.
    #[schema(example = "2027-06-30T03:00:00Z")]
    pub expires_at: DateTime<Utc>,
}

/// How a pass stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum PressPassState {
    Active,
    Expired,
    Revoked,
}

/// What the caller may do with a pass.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum PressPassAction {
    Revoke,
}

/// A press pass.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct PressPassOut {
    pub id: Uuid,
    pub unit: UnitBrief,
    pub name: String,
    pub outlet: String,
    pub email: String,
    pub state: PressPassState,
    pub creator: UserBrief,
    pub created_at: DateTime<Utc>,
    pub expires_at: DateTime<Utc>,
    #[schema(required)]
    pub revoked_at: Option<DateTime<Utc>>,
    /// When its page was opened last.
    #[schema(required)]
    pub last_used_at: Option<DateTime<Utc>>,
    pub allowed_actions: Vec<PressPassAction>,
}

/// A new pass; its address is shown this once.
#[derive(Debug, Serialize, ToSchema)]
pub struct PressPassCreated {
    #[serde(flatten)]
    pub pass: PressPassOut,
    /// Null in the answer to a retry.
    #[schema(required, example = "https://pauta.ce.gov.br/imprensa/embargo/…")]
    pub url: Option<String>,
}

/// Page of the passes, the newest first.
#[derive(Debug, Deserialize, IntoParams)]
#[serde(deny_unknown_fields)]
#[into_params(parameter_in = Query)]
pub struct PressPassParams {
    #[param(minimum = 1, maximum = 100)]
    pub limit: Option<u64>,
    /// The `next` of the page before.
    pub after: Option<String>,
}
