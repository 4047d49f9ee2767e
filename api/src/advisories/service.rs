//! Making an advisory, and keeping it in step with its event.
use super::{
    entity::{Entity, Model},
    wording::{Wording, moment},
};
use crate::{
    agenda::entity::{self as event, EventStatus, Model as Event},
    app::App,
    auth::{Caller, Credential, Permission, vouch_in},
    kernel::{db::Tx, problem::Problem},
    releases::{
        ReleaseContent, ReleaseKind, ReleaseStatus,
        entity::{Entity as Releases, Model as Release},
        service as releases,
    },
    units::UnitTree,
};
use sea_orm::{
    ActiveModelTrait, ConnectionTrait, DbErr, EntityTrait, ExprTrait, IntoActiveModel, JoinType, QueryFilter,
    QuerySelect, sea_query::Expr,
};
use uuid::Uuid;

/// Advisories brought into step in one go.
const BATCH: u64 = 50;

/// Makes the aviso de pauta of `event`.
///
/// # Errors
/// 409 when it has one, or is a series; 403 where the caller writes no releases.
pub async fn make(app: &App, tx: &Tx, caller: &Caller, tree: &UnitTree, event: &Event) -> Result<Release, Problem> {
    if event.rrule.is_some() {
        return Err(Problem::conflict("is_series", "O aviso de pauta é de cada data da série, não da série toda."));
    }
    if let Some(row) = Entity::find_by_id(event.id).one(tx).await? {
        let release = Releases::find_by_id(row.release_id).one(tx).await?;
        if !release.as_ref().is_some_and(was_given_up) {
            return Err(Problem::conflict("advisory_exists", "Este evento já tem um aviso de pauta."));
        }
        Entity::delete_by_id(event.id).exec(tx).await?;
    }
    let wording = Wording::of(event, &app.config.server.office);
    let mut content = ReleaseContent::new(ReleaseKind::Advisory, event.unit_id);
    content.title.clone_from(&wording.title);
    content.summary = Some(wording.summary.clone());
    content.body_html = format!("{}{}", wording.opening, wording.facts);
    content.tags.clone_from(&event.tags.0);
    content.municipality_codes = event.municipality_code.into_iter().collect();
    let release = releases::create(tx, &app.clock, caller, tree, content).await?;
    let row = Model {
        event_id: event.id,
        release_id: release.id,
        event_version: event.version,
        title: wording.title,
        summary: Some(wording.summary),
        facts: wording.facts,
        offered: None,
        created_at: app.clock.now(),
    };
    Entity::insert(row.into_active_model()).exec_without_returning(tx).await?;
    Ok(release)
}

/// Whether `event` has an advisory.
pub async fn is_announced(db: &impl ConnectionTrait, event: Uuid) -> Result<bool, DbErr> {
    Ok(Entity::find_by_id(event).one(db).await?.is_some())
}

/// An advisory and its release, as they are.
#[derive(Debug)]
pub struct Standing {
    pub release: Release,
    pub in_step: bool,
    /// What would bring a published one into step.
    pub correction: Option<Correction>,
}

#[derive(Debug)]
pub struct Correction {
    pub text: Text,
    pub note: String,
}

/// The parts of a release that follow its event.
#[derive(Debug)]
pub struct Text {
    pub title: String,
    pub summary: Option<String>,
    pub body_html: String,
}

/// How the advisory of `event` stands.
///
/// # Errors
/// 404 when it has none.
pub async fn standing(app: &App, caller: &Caller, event: &Event) -> Result<Standing, Problem> {
    let row = row_of(app, event).await?;
    let release = releases::get(app.db.read(), &app.clock, caller, row.release_id).await?;
    if was_given_up(&release) {
        return Err(Problem::not_found());
    }
    let wording = Wording::of(event, &app.config.server.office);
    let in_step = release.body_html.contains(&wording.facts);
    let correction = (!in_step && release.status == ReleaseStatus::Published).then(|| {
        let text = brought_into_step(&row, &release, &wording);
        Correction { text, note: note(event, &wording) }
    });
    Ok(Standing { release, in_step, correction })
}

/// What a correction says of what became of `event`.
fn note(event: &Event, wording: &Wording) -> String {
    let why = event.status_reason.as_deref().map(|reason| format!(" Motivo: {}.", reason.trim_end_matches('.')));
    let why = why.unwrap_or_default();
    match event.postponed_from {
        _ if event.status == EventStatus::Cancelled => format!("O evento foi cancelado.{why}"),
        Some(from) if from == event.starts_at => format!("O evento foi adiado, sem nova data.{why}"),
        Some(from) => format!("O evento passou de {} para {}.", moment(event, from), moment(event, event.starts_at)),
        None => format!("Mudaram os dados do evento: {}", wording.summary),
    }
}

/// Whether a release was put away before anybody could read it: then its event has no advisory, and may get another.
fn was_given_up(release: &Release) -> bool {
    release.status == ReleaseStatus::Archived && release.published_at.is_none()
}

/// The advisory of `event`, after the follower looked at the event: whoever is offered a correction finds it remembered
/// when the event changes again.
async fn row_of(app: &App, event: &Event) -> Result<Model, Problem> {
    let row = async || Entity::find_by_id(event.id).one(app.db.read()).await?.ok_or_else(Problem::not_found);
    let found = row().await?;
    if found.event_version == event.version {
        return Ok(found);
    }
    let tree = app.units.tree(app).await?;
    look_at(app, &tree, event.id).await?;
    row().await
}

/// What of `release` follows its event, with what the event says now in place of what it said.
///
/// A title and a summary that were rewritten stay; facts that were rewritten stay too, and the new ones come after them.
fn brought_into_step(row: &Model, release: &Release, wording: &Wording) -> Text {
    let told = row.told();
    let title = if told.iter().any(|told| told.title == release.title) { &wording.title } else { &release.title };
    let follows = told.iter().any(|told| told.summary == release.summary);
    let summary = if follows { Some(wording.summary.clone()) } else { release.summary.clone() };
    let body = &release.body_html;
    let facts = told.iter().map(|told| &told.facts).find(|facts| !facts.is_empty() && body.contains(*facts));
    let body_html = match facts {
        Some(facts) => body.replacen(facts, &wording.facts, 1),
        None => format!("{body}{}", wording.facts),
    };
    Text { title: title.clone(), summary, body_html }
}

/// Whether an event changed whose advisory was not looked at since.
pub async fn anything_is_behind(db: &impl ConnectionTrait) -> Result<bool, Problem> {
    Ok(!behind(db, 1).await?.is_empty())
}

async fn behind(db: &impl ConnectionTrait, limit: u64) -> Result<Vec<Uuid>, Problem> {
    let version = Expr::col((event::Entity, event::Column::Version));
    let ids = Entity::find()
        .select_only()
        .column(super::entity::Column::EventId)
        .join_as(JoinType::InnerJoin, to_event(), event::Entity)
        .filter(version.ne(Expr::col((Entity, super::entity::Column::EventVersion))))
        .limit(limit);
    Ok(ids.into_tuple().all(db).await?)
}

fn to_event() -> sea_orm::RelationDef {
    Entity::belongs_to(event::Entity).from(super::entity::Column::EventId).to(event::Column::Id).into()
}

/// Brings the advisories of events that changed into step, in the name of who changed them; how many were looked at.
///
/// Who may change the event changes what follows from it, whatever their role in releases: nobody approves a date that is
/// no longer true. What is published is left to its editors, who are offered a correction.
pub async fn catch_up(app: &App) -> Result<usize, Problem> {
    let tree = app.units.tree(app).await?;
    let ids = behind(app.db.read(), BATCH).await?;
    for id in &ids {
        look_at(app, &tree, *id).await?;
    }
    Ok(ids.len())
}

async fn look_at(app: &App, tree: &UnitTree, id: Uuid) -> Result<(), Problem> {
    let tx = app.db.write().await?;
    let row = Entity::find_by_id(id).lock_exclusive().one(&tx).await?;
    let event = event::Entity::find_by_id(id).one(&tx).await?;
    if let (Some(row), Some(event)) = (row, event) {
        // In a box: an event, its release and what becomes of it are held at once.
        Box::pin(follow(app, &tx, tree, row, event)).await?;
    }
    tx.commit().await
}

async fn follow(app: &App, tx: &Tx, tree: &UnitTree, row: Model, event: Event) -> Result<(), Problem> {
    let wording = Wording::of(&event, &app.config.server.office);
    let release = match Releases::find_by_id(row.release_id).lock_exclusive().one(tx).await? {
        Some(release) => Some(releases::settled(tx, &app.clock, release).await?),
        None => None,
    };
    let mut row = Model { event_version: event.version, ..row };
    if let Some(release) = release.filter(|release| !release.body_html.contains(&wording.facts)) {
        let text = brought_into_step(&row, &release, &wording);
        let mut content = ReleaseContent::from(&release);
        content.title = text.title;
        content.summary = text.summary;
        content.body_html = text.body_html;
        let scopes = vec![Permission::ReleasesRead, Permission::ReleasesWrite, Permission::ReleasesReview];
        let by = vouch_in(app, release.unit_id, event.last_editor_id, Credential::Follow(event.id), scopes).await?;
        let changed = match by {
            Some(by) => releases::update(tx, &app.clock, &by, tree, release, content).await.map(|_| ()),
            None => Err(Problem::not_found()),
        };
        match changed {
            Ok(()) => row.give(wording),
            // Published, or put away: its editors see that it is out of step.
            Err(problem) if problem.status().is_client_error() => {
                tracing::info!(event = %event.id, %problem, "an advisory is left out of step");
                row.offer(wording);
            }
            Err(problem) => return Err(problem),
        }
    }
    Entity::update(row.into_active_model().reset_all()).exec_without_returning(tx).await?;
    Ok(())
}
