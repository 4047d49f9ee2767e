//! Answers about a release's record: its versions, what differs between them, what happened, who opened it early.
use super::content::ReleaseContent;
use crate::users::UserBrief;
use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};
use uuid::Uuid;

/// A version of the content.
#[derive(Debug, Serialize, ToSchema)]
pub struct ReleaseVersionSummary {
    pub number: i32,
    pub is_current: bool,
    pub title: String,
    pub word_count: i32,
    pub editor: UserBrief,
    /// When the sitting began that wrote it, and when it was saved last.
    pub begun_at: DateTime<Utc>,
    pub saved_at: DateTime<Utc>,
    /// SHA-256 of the content, in hexadecimal: what an approval is bound to.
    pub content_hash: String,
    #[schema(required)]
    pub approved_by: Option<UserBrief>,
    #[schema(required)]
    pub approved_at: Option<DateTime<Utc>>,
    /// What readers were told of it; only for a correction.
    #[schema(required)]
    pub correction_note: Option<String>,
}

/// A version with its content.
#[derive(Debug, Serialize, ToSchema)]
pub struct ReleaseVersionOut {
    #[serde(flatten)]
    pub head: ReleaseVersionSummary,
    pub content: ReleaseContent,
}

/// Page of the versions.
#[derive(Debug, Deserialize, IntoParams)]
#[serde(deny_unknown_fields)]
#[into_params(parameter_in = Query)]
pub struct ReleaseVersionParams {
    #[param(minimum = 1, maximum = 100)]
    pub limit: Option<u64>,
    /// The `next` of the page before.
    pub after: Option<String>,
}

/// What became of a stretch of text.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum ReleaseDiffOp {
    Equal,
    Insert,
    Delete,
    /// Parts of it; or, where all parts are equal, only marks and links.
    Change,
}

/// A stretch of text of one fate.
#[derive(Debug, Serialize, ToSchema)]
pub struct ReleaseDiffPart {
    pub op: ReleaseDiffOp,
    pub text: String,
}

/// A field that differs.
#[derive(Debug, Serialize, ToSchema)]
pub struct ReleaseFieldDiff {
    #[schema(example = "title")]
    pub field: &'static str,
    pub parts: Vec<ReleaseDiffPart>,
}

/// A passage of the body and what became of it.
#[derive(Debug, Serialize, ToSchema)]
pub struct ReleasePassageDiff {
    pub op: ReleaseDiffOp,
    /// `p`, `h2`, `h3`, `li`, `blockquote`, `th`, `td`, `figcaption`, `img` (with its description) or `hr`.
    #[schema(example = "p")]
    pub element: &'static str,
    /// The same text stood in another element before.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub element_before: Option<&'static str>,
    pub parts: Vec<ReleaseDiffPart>,
    /// What changed in marks, links and addresses of images, as they are written; absent where none did.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub markup: Option<Vec<ReleaseDiffPart>>,
}

/// What leads from one version to another, to the word.
#[derive(Debug, Serialize, ToSchema)]
pub struct ReleaseDiff {
    pub from: i32,
    pub to: i32,
    /// Only those that differ.
    pub fields: Vec<ReleaseFieldDiff>,
    /// The whole body.
    pub body: Vec<ReleasePassageDiff>,
}

/// Page of the history.
#[derive(Debug, Deserialize, IntoParams)]
#[serde(deny_unknown_fields)]
#[into_params(parameter_in = Query)]
pub struct ReleaseHistoryParams {
    #[param(minimum = 1, maximum = 100)]
    pub limit: Option<u64>,
    /// The `next` of the page before.
    pub after: Option<String>,
}

/// Something that happened to a release.
#[derive(Debug, Serialize, ToSchema)]
pub struct ReleaseHistoryItem {
    pub at: DateTime<Utc>,
    /// Nobody when the system itself did it, as at a scheduled hour.
    #[schema(required)]
    pub actor: Option<UserBrief>,
    #[schema(example = "approve")]
    pub action: String,
    /// The version of the content that it was done to.
    #[schema(required)]
    pub content_version: Option<i64>,
    /// That version's SHA-256, in hexadecimal.
    #[schema(required)]
    pub content_hash: Option<String>,
    /// By what the actor was known: `session`, `token`.
    #[schema(required)]
    pub via: Option<String>,
    /// The program that they used, as it calls itself.
    #[schema(required)]
    pub agent: Option<String>,
    #[schema(required)]
    pub request_id: Option<String>,
}

/// Somebody who opened the release while it was under embargo.
#[derive(Debug, Serialize, ToSchema)]
pub struct ReleaseOpeningOut {
    pub reader: UserBrief,
    pub first_at: DateTime<Utc>,
    pub last_at: DateTime<Utc>,
    pub times: i32,
}

/// Somebody of the press who opened the release by a personal link while it was under embargo.
#[derive(Debug, Serialize, ToSchema)]
pub struct ReleasePassOpeningOut {
    pub pass_id: Uuid,
    #[schema(example = "Joana Freitas")]
    pub reader: String,
    #[schema(example = "Diário do Sertão")]
    pub outlet: String,
    pub first_at: DateTime<Utc>,
    pub last_at: DateTime<Utc>,
    pub times: i32,
}

/// Who opened the release while it was under embargo; who did last comes first.
#[derive(Debug, Serialize, ToSchema)]
pub struct ReleaseOpenings {
    /// People who signed in.
    pub items: Vec<ReleaseOpeningOut>,
    /// The press, by their personal links.
    pub passes: Vec<ReleasePassOpeningOut>,
}
