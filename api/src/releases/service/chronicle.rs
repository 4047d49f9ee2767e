//! Writing down a release that went its way elsewhere, or in the story of the demonstration.
use super::{edit, schedule::set_public_from};
use crate::{
    kernel::{clock::Clock, problem::Problem},
    releases::{
        content::ReleaseContent,
        entity::{Model, ReleaseStatus},
    },
};
use chrono::{DateTime, Utc};
use sea_orm::ConnectionTrait;
use uuid::Uuid;

/// What became of a release, and through whom.
#[derive(Clone, Debug)]
pub struct Chronicle {
    pub author: Uuid,
    pub unit: Uuid,
    pub created_at: DateTime<Utc>,
    pub status: ReleaseStatus,
    /// Who approved it and when; for what was approved.
    pub approval: Option<(Uuid, DateTime<Utc>)>,
    /// For what was published.
    pub published_at: Option<DateTime<Utc>>,
    /// For what is to go out by itself.
    pub publish_at: Option<DateTime<Utc>>,
    /// For what was withdrawn.
    pub withdrawn_reason: Option<String>,
}

/// Writes a release in the state that its chronicle ends in.
pub async fn chronicle(
    tx: &impl ConnectionTrait,
    clock: &Clock,
    content: ReleaseContent,
    story: Chronicle,
) -> Result<Model, Problem> {
    let mut draft = edit::draft(clock, story.author, story.unit, content, story.created_at)?;
    let release = &mut draft.release;
    release.status = story.status;
    if let Some((approver, at)) = story.approval {
        release.approved_by_id = Some(approver);
        release.approved_at = Some(at);
        release.approved_hash = Some(release.content_hash.clone());
        release.updated_at = at;
    }
    if let Some(at) = story.published_at {
        release.published_at = Some(at);
        release.updated_at = at;
    }
    release.publish_at = story.publish_at;
    if let Some(at) = story.published_at.or(story.publish_at) {
        set_public_from(release, at);
    }
    release.content_sealed = story.status != ReleaseStatus::Draft;
    release.withdrawn_reason = story.withdrawn_reason;
    edit::insert(tx, clock, None, draft).await
}
