//! What a tab says of itself, and what is told of a place.
use super::entity::{PresenceMode, PresenceSubjectType};
use crate::users::UserBrief;
use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use uuid::Uuid;

/// What a tab shows.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct PresenceSubject {
    #[serde(rename = "type")]
    pub kind: PresenceSubjectType,
    pub id: Uuid,
}

/// A tab says where it is.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(super) struct PresenceBeat {
    pub subject: PresenceSubject,
    /// An id that the tab made for itself.
    pub tab_id: Uuid,
    pub mode: PresenceMode,
}

/// Somebody in one tab.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, ToSchema)]
pub struct PresencePerson {
    pub user: UserBrief,
    pub tab_id: Uuid,
    pub mode: PresenceMode,
    /// Since when in this mode.
    pub since: DateTime<Utc>,
}

/// Who is in one place, the longest there first; nobody when `people` is empty.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, ToSchema)]
pub struct PresenceOut {
    pub subject: PresenceSubject,
    pub people: Vec<PresencePerson>,
}
