//! The actions that take a release from one state to another; see `workflow.rs` for the table.
use super::{comments, save};
use crate::{
    auth::Caller,
    compliance,
    kernel::{
        clock::Clock,
        html::Html,
        problem::{Faults, Problem},
    },
    releases::{
        entity::{Model, comment::CommentKind},
        workflow::{Guard, ReleaseAction, permit},
    },
};
use sea_orm::ConnectionTrait;

/// Hands the text over for approval.
pub async fn submit(
    tx: &impl ConnectionTrait,
    clock: &Clock,
    caller: &Caller,
    release: Model,
) -> Result<Model, Problem> {
    let release = go(tx, clock, caller, release, ReleaseAction::Submit, "submit", |_| {}).await?;
    compliance::ask_links(tx, clock, &release).await?;
    Ok(release)
}

/// Approves this very text: the approval is bound to the hash of its content.
pub async fn approve(
    tx: &impl ConnectionTrait,
    clock: &Clock,
    caller: &Caller,
    release: Model,
) -> Result<Model, Problem> {
    go(tx, clock, caller, release, ReleaseAction::Approve, "approve", |release| {
        release.approved_by_id = Some(caller.id);
        release.approved_at = Some(clock.now());
        release.approved_hash = Some(release.content_hash.clone());
    })
    .await
}

/// Returns the text to its author with a note, which lands in the thread.
pub async fn request_changes(
    tx: &impl ConnectionTrait,
    clock: &Clock,
    caller: &Caller,
    release: Model,
    note: &str,
) -> Result<Model, Problem> {
    let note = comments::checked("/note", note, 2000)?;
    permit(ReleaseAction::RequestChanges, &release.clone().split().0, caller)?;
    comments::insert(tx, clock, caller.id, release.id, CommentKind::ChangesRequested, note).await?;
    go(tx, clock, caller, release, ReleaseAction::RequestChanges, "request_changes", |_| {}).await
}

/// Takes a published text off the air; its address answers 410 with the reason.
pub async fn withdraw(
    tx: &impl ConnectionTrait,
    clock: &Clock,
    caller: &Caller,
    release: Model,
    reason: &str,
) -> Result<Model, Problem> {
    let reason = comments::checked("/reason", reason, 600)?;
    permit(ReleaseAction::Withdraw, &release.clone().split().0, caller)?;
    comments::insert(tx, clock, caller.id, release.id, CommentKind::Withdrawn, reason.clone()).await?;
    go(tx, clock, caller, release, ReleaseAction::Withdraw, "withdraw", |release| {
        release.withdrawn_reason = Some(reason);
        release.public_at = release.public_at.filter(|at| *at <= clock.now());
    })
    .await
}

/// Puts the text away. An approval does not outlast it.
pub async fn archive(
    tx: &impl ConnectionTrait,
    clock: &Clock,
    caller: &Caller,
    release: Model,
) -> Result<Model, Problem> {
    go(tx, clock, caller, release, ReleaseAction::Archive, "archive", |release| {
        release.approved_by_id = release.approved_by_id.filter(|_| release.published_at.is_some());
        release.approved_at = release.approved_at.filter(|_| release.published_at.is_some());
        release.approved_hash = release.approved_hash.take().filter(|_| release.published_at.is_some());
    })
    .await
}

/// Takes an archived text out again.
pub async fn restore(
    tx: &impl ConnectionTrait,
    clock: &Clock,
    caller: &Caller,
    release: Model,
) -> Result<Model, Problem> {
    go(tx, clock, caller, release, ReleaseAction::Restore, "restore", |_| {}).await
}

/// Does `action` by the table of `workflow.rs`, with its `effect` on the row.
pub(super) async fn go(
    tx: &impl ConnectionTrait,
    clock: &Clock,
    caller: &Caller,
    before: Model,
    action: ReleaseAction,
    name: &'static str,
    effect: impl FnOnce(&mut Model),
) -> Result<Model, Problem> {
    let (row, _) = before.clone().split();
    let transition = permit(action, &row, caller)?;
    for guard in transition.guards {
        check(tx, clock, *guard, &before).await?;
    }
    let mut release = before.clone();
    release.status = transition.to;
    release.content_sealed = true;
    effect(&mut release);
    save(tx, clock, caller, &before, release, name).await
}

/// The guards that look at the content; the others are part of what is permitted.
pub(super) async fn check(
    tx: &impl ConnectionTrait,
    clock: &Clock,
    guard: Guard,
    release: &Model,
) -> Result<(), Problem> {
    match guard {
        Guard::Complete => complete(release),
        Guard::HashIsApproved if release.approved_hash.as_ref() != Some(&release.content_hash) => {
            Err(Problem::conflict(
                "content_changed",
                "O texto não é mais o que foi aprovado. Envie-o de novo para aprovação.",
            ))
        }
        Guard::ChecksAnswered => compliance::must_be_answered(tx, clock, release).await,
        Guard::OutsideBlackout => compliance::must_be_outside_blackout(tx, clock, release).await,
        Guard::HashIsApproved | Guard::NotOwn | Guard::AlsoApproves | Guard::WasPublished(_) => Ok(()),
    }
}

fn complete(release: &Model) -> Result<(), Problem> {
    let mut faults = Faults::default();
    faults.required("/title", &release.title, "Preencha o título.");
    faults.required("/body_html", &release.body_text, "Escreva o texto.");
    let undescribed = Html::from_stored(release.body_html.clone()).images_without_alt();
    if undescribed > 0 {
        let message = format!("Descreva cada imagem (texto alternativo): faltam {undescribed}.");
        faults.add("/body_html", "missing_alt", message);
    }
    if faults.is_empty() {
        return Ok(());
    }
    Err(Problem::invalid("incomplete", "O texto ainda não está completo.", faults.into_inner()))
}
