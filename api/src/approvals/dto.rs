//! Requests and answers of approval links.
use crate::{auth::Role, users::UserBrief};
use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use uuid::Uuid;

/// Who is asked to approve, and for how long.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct ApprovalLinkNew {
    /// Somebody who may approve texts of the unit, and neither wrote nor last edited this one.
    pub recipient_id: Uuid,
    /// 1 to 168; 48 when absent.
    #[serde(default)]
    #[schema(minimum = 1, maximum = 168, example = 48)]
    pub expires_in_hours: Option<i64>,
    /// Send the link by mail as well; needs a mail server.
    #[serde(default)]
    pub send_mail: bool,
}

/// How a link stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum ApprovalLinkState {
    Open,
    Used,
    Revoked,
    Expired,
    /// Too many wrong codes.
    Locked,
    /// The text is not the one that it was made for.
    Outdated,
}

/// A link to approve one text.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct ApprovalLinkOut {
    pub id: Uuid,
    pub recipient: UserBrief,
    pub creator: UserBrief,
    pub state: ApprovalLinkState,
    pub content_version: i32,
    pub created_at: DateTime<Utc>,
    pub expires_at: DateTime<Utc>,
    /// When it was first opened.
    #[schema(required)]
    pub opened_at: Option<DateTime<Utc>>,
    #[schema(required)]
    pub used_at: Option<DateTime<Utc>>,
    /// `approve` or `request_changes`.
    #[schema(required)]
    pub outcome: Option<String>,
}

/// A new link; its address and code are shown this once.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct ApprovalLinkCreated {
    #[serde(flatten)]
    pub link: ApprovalLinkOut,
    #[schema(example = "https://pauta.ce.gov.br/aprovar/…")]
    pub url: String,
    /// To be told the recipient by another way than the link. Null for who wrote or last edited the text: then the
    /// recipient asks for it on the page, and gets it by mail.
    #[schema(required, example = "493 172")]
    pub code: Option<String>,
}

/// The links of a release, the latest first.
#[derive(Debug, Serialize, ToSchema)]
pub struct ApprovalLinks {
    pub items: Vec<ApprovalLinkOut>,
}

/// Somebody who may approve a release.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct ApprovalRecipient {
    pub id: Uuid,
    #[schema(example = "Marta Alves")]
    pub name: String,
    /// The role that lets them; for a substitute, the one they stand in for.
    pub role: Role,
}

/// Everybody who may approve a release, by name.
#[derive(Debug, Serialize, ToSchema)]
pub struct ApprovalRecipients {
    pub items: Vec<ApprovalRecipient>,
}
