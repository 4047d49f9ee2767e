//! One action on many releases, each by the very rules of the action on it alone.
//!
//! All of it is one transaction, so that a retry with the same `Idempotency-Key` finds all of it or nothing. What is
//! refused is refused before anything of it is written and hinders no other; only a failure of ours ends the whole.
use super::{archive, restore, settled, update};
use crate::{
    auth::Caller,
    kernel::{
        clock::Clock,
        precondition::IfMatch,
        problem::{Faults, Problem},
        slug,
    },
    releases::{
        content::ReleaseContent,
        desk_dto::{
            ReleaseBulk, ReleaseBulkAction, ReleaseBulkItem, ReleaseBulkOut, ReleaseBulkOutcome, ReleaseBulkState,
        },
        entity::{self, Column, Entity, Model, visible_to},
        workflow::{edit_resets_approval, permit_edit},
    },
    units::UnitTree,
};
use sea_orm::{ConnectionTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect};
use std::collections::{HashMap, HashSet};
use uuid::Uuid;

/// Releases of one action.
const MOST: usize = 100;

/// Does `asked` with each of its releases.
///
/// # Errors
/// 422 when what is asked makes no sense for any of them.
pub async fn bulk(
    tx: &impl ConnectionTrait,
    clock: &Clock,
    caller: &Caller,
    tree: &UnitTree,
    asked: ReleaseBulk,
) -> Result<ReleaseBulkOut, Problem> {
    let asked = checked(asked)?;
    // All at once and in one order: two such actions at the same time wait for each other instead of colliding.
    let rows = Entity::find()
        .filter(visible_to(caller, clock.now()))
        .filter(entity::COLUMN.id.is_in(asked.ids.iter().copied()))
        .order_by_asc(Column::Id)
        .lock_exclusive()
        .all(tx)
        .await?;
    let mut rows: HashMap<Uuid, Model> = rows.into_iter().map(|row| (row.id, row)).collect();
    let mut items = Vec::with_capacity(asked.ids.len());
    for id in &asked.ids {
        let Some(before) = rows.remove(id) else {
            items.push(refused(*id, None, Problem::not_found()));
            continue;
        };
        let before = settled(tx, clock, before).await?;
        let state = ReleaseBulkState::from(&before);
        items.push(match one(tx, clock, caller, tree, &asked, before).await {
            Ok(now) if now.version == state.version => ReleaseBulkItem {
                id: *id,
                outcome: ReleaseBulkOutcome::Unchanged,
                now: Some(state),
                before: None,
                problem: None,
            },
            Ok(now) => ReleaseBulkItem {
                id: *id,
                outcome: ReleaseBulkOutcome::Done,
                now: Some(ReleaseBulkState::from(&now)),
                before: Some(state),
                problem: None,
            },
            Err(problem) if problem.status().is_server_error() => return Err(problem),
            Err(problem) => refused(*id, Some(state), problem),
        });
    }
    Ok(ReleaseBulkOut { items })
}

async fn one(
    tx: &impl ConnectionTrait,
    clock: &Clock,
    caller: &Caller,
    tree: &UnitTree,
    asked: &ReleaseBulk,
    release: Model,
) -> Result<Model, Problem> {
    if let Some(version) = asked.versions.get(&release.id) {
        IfMatch::of(*version).check(release.version)?;
    }
    match asked.action {
        ReleaseBulkAction::Archive => archive(tx, clock, caller, release).await,
        ReleaseBulkAction::Restore => restore(tx, clock, caller, release).await,
        ReleaseBulkAction::AddTags | ReleaseBulkAction::RemoveTags | ReleaseBulkAction::SetTags => {
            permit_edit(&release.clone().split().0, caller)?;
            let tags = tags_of(asked, &release);
            if tags == release.tags.0 {
                return Ok(release);
            }
            if edit_resets_approval(release.status) && !asked.including_approved {
                let detail = "Mudar os assuntos agora desfaz a aprovação deste texto.";
                return Err(Problem::conflict("would_reset_approval", detail));
            }
            let content = ReleaseContent { tags, ..ReleaseContent::from(&release) };
            update(tx, clock, caller, tree, release, content).await
        }
    }
}

/// The tags that `release` is to have.
fn tags_of(asked: &ReleaseBulk, release: &Model) -> Vec<String> {
    let mut tags = release.tags.0.clone();
    match asked.action {
        ReleaseBulkAction::AddTags => {
            let new: Vec<String> = asked.tags.iter().filter(|tag| !tags.contains(tag)).cloned().collect();
            tags.extend(new);
        }
        ReleaseBulkAction::RemoveTags => tags.retain(|tag| !asked.tags.contains(tag)),
        ReleaseBulkAction::SetTags => tags = asked.tags_of.get(&release.id).cloned().unwrap_or(tags),
        ReleaseBulkAction::Archive | ReleaseBulkAction::Restore => {}
    }
    tags
}

/// What is asked, its tags folded.
fn checked(mut asked: ReleaseBulk) -> Result<ReleaseBulk, Problem> {
    let mut faults = Faults::default();
    if asked.ids.is_empty() || asked.ids.len() > MOST {
        faults.add("/ids", "out_of_range", format!("Escolha de 1 a {MOST} textos."));
    }
    let mut seen = HashSet::new();
    asked.ids.retain(|id| seen.insert(*id));
    let adds_or_removes = matches!(asked.action, ReleaseBulkAction::AddTags | ReleaseBulkAction::RemoveTags);
    if adds_or_removes == asked.tags.is_empty() {
        let message = if adds_or_removes { "Diga quais assuntos." } else { "Esta ação não usa «tags»." };
        faults.add("/tags", if adds_or_removes { "required" } else { "unexpected" }, message);
    }
    asked.tags = folded("/tags", &asked.tags, &mut faults);
    let sets = asked.action == ReleaseBulkAction::SetTags;
    if !sets && !asked.tags_of.is_empty() {
        faults.add("/tags_of", "unexpected", "Só «set_tags» usa «tags_of».");
    }
    for id in asked.ids.iter().filter(|id| sets && !asked.tags_of.contains_key(id)) {
        faults.add(format!("/tags_of/{id}"), "required", "Diga os assuntos deste texto.");
    }
    for (id, tags) in &mut asked.tags_of {
        *tags = folded(&format!("/tags_of/{id}"), tags, &mut faults);
    }
    faults.check()?;
    Ok(asked)
}

fn folded(pointer: &str, tags: &[String], faults: &mut Faults) -> Vec<String> {
    let mut all: Vec<String> = Vec::with_capacity(tags.len());
    for (i, text) in tags.iter().enumerate() {
        match slug::tag(text) {
            Some(tag) if all.contains(&tag) => {}
            Some(tag) => all.push(tag),
            None => {
                let message = "Um assunto tem letras ou números, até 60 caracteres.";
                faults.add(format!("{pointer}/{i}"), "bad_tag", message);
            }
        }
    }
    all
}

fn refused(id: Uuid, now: Option<ReleaseBulkState>, problem: Problem) -> ReleaseBulkItem {
    ReleaseBulkItem { id, outcome: ReleaseBulkOutcome::Refused, now, before: None, problem: Some(problem.into()) }
}

impl From<&Model> for ReleaseBulkState {
    fn from(row: &Model) -> Self {
        Self { version: row.version, status: row.status, tags: row.tags.0.clone() }
    }
}
