//! Writing down a release that went its way elsewhere, or in the story of the demonstration.
use super::{
    Actor, edit, record,
    schedule::{Place, free_order_key},
};
use crate::{
    kernel::{clock::Clock, problem::Problem},
    releases::{
        content::ReleaseContent,
        entity::{Model, ReleaseStatus},
    },
};
use chrono::{DateTime, Utc};
use sea_orm::{ConnectionTrait, DbErr};
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
    let release = write_down(tx, clock, content, story).await?;
    record(tx, clock, None, "create", false, &release).await?;
    Ok(release)
}

/// Writes a release in the state that its chronicle ends in, with its address or, where that is taken, one like it.
///
/// The change log is told afterwards, of all that came in the same transaction: see [`record_import`].
pub async fn write_down(
    tx: &impl ConnectionTrait,
    clock: &Clock,
    content: ReleaseContent,
    story: Chronicle,
) -> Result<Model, Problem> {
    let mut draft = edit::draft(clock, story.author, story.unit, content, story.created_at)?;
    draft.slug_may_vary = true;
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
    match story.published_at.or(story.publish_at) {
        Some(at) => Place::from(tx, release, at).await?.give(release),
        None => release.order_key = free_order_key(tx, story.created_at).await?,
    }
    release.content_sealed = story.status != ReleaseStatus::Draft;
    release.withdrawn_reason = story.withdrawn_reason;
    edit::write(tx, draft).await
}

/// Puts on record who brought `releases` in. Last in the transaction, as every entry of the change log.
pub async fn record_import(
    tx: &impl ConnectionTrait,
    clock: &Clock,
    by: Uuid,
    releases: &[Model],
) -> Result<(), DbErr> {
    for release in releases {
        record(tx, clock, Some(Actor { id: by, via: "import" }), "import", false, release).await?;
    }
    Ok(())
}
