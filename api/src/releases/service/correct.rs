//! Correcting what is published: another text at the same address, and a note that says so.
use super::{
    comments,
    edit::{fill, known, slug_exists, slug_taken},
    save,
    schedule::Place,
    transition::check,
    versions,
};
use crate::{
    auth::{Caller, Permission},
    compliance,
    kernel::{clock::Clock, problem::Problem},
    releases::{
        ReleaseContent,
        dto::ReleaseCorrection,
        entity::{Model, correction, former_slug},
        workflow::{ReleaseAction, permit},
    },
    units::UnitTree,
};
use sea_orm::{ConnectionTrait, EntityTrait, IntoActiveModel, sea_query::OnConflict};

/// Puts another content in place of what is published, with a public note. Who corrects approves it thereby, so the checks ask
/// of it what they ask before an approval, and a blackout what it asks of what goes out.
///
/// # Errors
/// 422 when nothing changes, when the content is not acceptable, or when an embargo would hide what is already public; 409
/// with checks that nobody answers, or in a blackout without an authorisation.
pub async fn correct(
    tx: &impl ConnectionTrait,
    clock: &Clock,
    caller: &Caller,
    tree: &UnitTree,
    mut before: Model,
    correction: &ReleaseCorrection,
) -> Result<Model, Problem> {
    let note = comments::checked("/note", &correction.note, 600)?;
    let transition = permit(ReleaseAction::Correct, &before.clone().split().0, caller)?;
    let mut content = correction.content.apply(&ReleaseContent::from(&before))?.checked()?;
    let unit = known(content.unit_id.unwrap_or(before.unit_id), tree)?;
    if unit != before.unit_id {
        caller.must(Permission::ReleasesPublish, unit)?;
    }
    content.unit_id = Some(unit);
    content.slug.get_or_insert_with(|| before.slug.clone());
    if content == ReleaseContent::from(&before) {
        return Err(Problem::fault("", "unchanged", "A correção não muda nada no texto."));
    }
    let now = clock.now();
    before.content_sealed = true;
    let mut release = before.clone();
    versions::begin(tx, clock, caller, &before, &mut release).await?;
    fill(&mut release, content);
    if release.kind != before.kind {
        // Called by an exempt kind, a text that a blackout hides would come back.
        compliance::no_blackout_runs(tx, clock).await?;
    }
    compliance::answer_at_once(tx, clock, caller, &release, &correction.overrides, correction.authorisation.as_ref())
        .await?;
    for guard in transition.guards {
        check(tx, clock, *guard, &release).await?;
    }
    release.content_sealed = true;
    release.approved_by_id = Some(caller.id);
    release.approved_at = Some(now);
    release.approved_hash = Some(release.content_hash.clone());
    if release.embargo_until != before.embargo_until {
        let is_public = before.public_at.is_some_and(|at| at <= now);
        if is_public && release.embargo_until.is_some_and(|until| until > now) {
            let message = "O texto já é público; um embargo não o esconde mais. Se for preciso, retire-o do ar.";
            return Err(Problem::fault("/embargo_until", "already_public", message));
        }
        if !is_public {
            let since = release.published_at.unwrap_or(now);
            Place::from(tx, &release, since).await?.give(&mut release);
        }
    }
    if release.slug != before.slug {
        leave_slug(tx, clock, &before, &release).await?;
    }
    let row = correction::Model {
        release_id: release.id,
        number: release.content_version,
        note,
        author_id: caller.id,
        at: now,
    };
    correction::Entity::insert(row.into_active_model()).exec_without_returning(tx).await?;
    save(tx, clock, caller, &before, release, "correct").await
}

/// Keeps the address that readers know: it leads to the new one from now on.
async fn leave_slug(tx: &impl ConnectionTrait, clock: &Clock, before: &Model, release: &Model) -> Result<(), Problem> {
    if slug_exists(tx, &release.slug, release.id).await? {
        return Err(slug_taken());
    }
    let row = former_slug::Model { slug: before.slug.clone(), release_id: release.id, left_at: clock.now() };
    let again = OnConflict::column(former_slug::Column::Slug)
        .update_columns([former_slug::Column::ReleaseId, former_slug::Column::LeftAt])
        .to_owned();
    former_slug::Entity::insert(row.into_active_model()).on_conflict(again).exec_without_returning(tx).await?;
    // Going back to an address of one's own: it leads nowhere else any more.
    former_slug::Entity::delete_by_id(release.slug.clone()).exec(tx).await?;
    Ok(())
}
