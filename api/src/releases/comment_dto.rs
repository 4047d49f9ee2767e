//! Requests and answers of the remarks on a release.
use super::{
    anchor::{ReleaseAnchor, ReleaseAnchorField},
    entity::comment::CommentKind,
};
use crate::users::UserBrief;
use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};
use uuid::Uuid;

/// A remark to write.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct ReleaseCommentNew {
    #[schema(min_length = 1, max_length = 2000)]
    pub body: String,
    /// The passage that it is about; an answer is about that of its thread.
    #[serde(default)]
    pub anchor: Option<ReleaseAnchor>,
    /// The remark that it answers; one in the middle of a thread stands for the thread.
    #[serde(default)]
    pub in_reply_to: Option<Uuid>,
    /// People who are told of it by mail: any who may read the thread.
    #[serde(default)]
    #[schema(max_items = 20)]
    pub mentions: Vec<Uuid>,
}

/// What the caller may do with a remark.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum ReleaseCommentAction {
    Reply,
    Resolve,
    Reopen,
    Delete,
}

/// The passage that a remark is about.
#[derive(Debug, Serialize, ToSchema)]
pub struct ReleaseAnchorOut {
    pub field: ReleaseAnchorField,
    pub exact: String,
    pub prefix: String,
    pub suffix: String,
    /// Whether it still stands in the current text; the quote is kept when it does not.
    pub is_in_text: bool,
}

/// A remark on a release.
#[derive(Debug, Serialize, ToSchema)]
pub struct ReleaseCommentOut {
    pub id: Uuid,
    pub author: UserBrief,
    pub kind: CommentKind,
    /// Plain text; empty once taken back.
    pub body: String,
    pub created_at: DateTime<Utc>,
    #[schema(required)]
    pub anchor: Option<ReleaseAnchorOut>,
    /// The remark that began the thread; none for that one itself.
    #[schema(required)]
    pub in_reply_to: Option<Uuid>,
    /// Of the remark that began the thread, for all of it.
    #[schema(required)]
    pub resolved_at: Option<DateTime<Utc>>,
    #[schema(required)]
    pub resolved_by: Option<UserBrief>,
    pub mentions: Vec<UserBrief>,
    /// Set when its author took it back and others had answered: only its place is left.
    #[schema(required)]
    pub deleted_at: Option<DateTime<Utc>>,
    pub allowed_actions: Vec<ReleaseCommentAction>,
}

/// Page of a thread.
#[derive(Debug, Deserialize, IntoParams)]
#[serde(deny_unknown_fields)]
#[into_params(parameter_in = Query)]
pub struct ReleaseCommentParams {
    #[param(minimum = 1, maximum = 100)]
    pub limit: Option<u64>,
    /// The `next` of the page before.
    pub after: Option<String>,
}

/// Which of the people around a release.
#[derive(Debug, Deserialize, IntoParams)]
#[serde(deny_unknown_fields)]
#[into_params(parameter_in = Query)]
pub struct ReleasePeopleParams {
    /// Part of the name; accents and case make no difference.
    #[param(max_length = 100)]
    pub q: Option<String>,
    /// Only those who may also write it.
    pub writers: Option<bool>,
    #[param(minimum = 1, maximum = 100)]
    pub limit: Option<u64>,
    /// The `next` of the page before.
    pub after: Option<String>,
}
