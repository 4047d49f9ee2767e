//! The state machine of a release, as one table.
use super::entity::{
    ReleaseRow, ReleaseStatus,
    ReleaseStatus::{Approved, Archived, ChangesRequested, Draft, InReview, Published, Scheduled, Withdrawn},
};
use crate::{
    auth::{
        Caller,
        Permission::{
            self, ReleasesApprove, ReleasesComment, ReleasesPublish, ReleasesRead, ReleasesReview, ReleasesWithdraw,
            ReleasesWrite,
        },
    },
    kernel::problem::Problem,
};
use serde::Serialize;
use utoipa::ToSchema;

/// What may be done with a release. The first fitting one is the usual next step.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum ReleaseAction {
    Submit,
    Approve,
    Publish,
    Schedule,
    Unschedule,
    RequestChanges,
    Correct,
    Withdraw,
    Restore,
    Edit,
    Comment,
    Assign,
    /// Link it to others, or take links away.
    Relate,
    /// Begin another draft with the same content.
    Duplicate,
    Archive,
    Delete,
}

/// What must hold besides state and permission.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Guard {
    /// Title and body are filled, and every image has a description.
    Complete,
    /// Nobody approves what they wrote or last edited.
    NotOwn,
    /// The text is the approved one, to the letter.
    HashIsApproved,
    /// Who also approves: what readers get in place of an approved text needs no less.
    AlsoApproves,
    /// Every error that the checks find is mended or overridden.
    ChecksAnswered,
    /// No electoral blackout bars it: see `compliance`.
    OutsideBlackout,
    /// It was public at some time, or never: an archived text returns to where its readers know it.
    WasPublished(bool),
}

/// One row of the table.
#[derive(Debug)]
pub struct Transition {
    pub action: ReleaseAction,
    pub from: &'static [ReleaseStatus],
    pub to: ReleaseStatus,
    /// Any of these, in the unit of the release.
    pub permissions: &'static [Permission],
    pub guards: &'static [Guard],
}

const fn row(
    action: ReleaseAction,
    from: &'static [ReleaseStatus],
    to: ReleaseStatus,
    permissions: &'static [Permission],
    guards: &'static [Guard],
) -> Transition {
    Transition { action, from, to, permissions, guards }
}

use Guard::{AlsoApproves, ChecksAnswered, Complete, HashIsApproved, NotOwn, OutsideBlackout, WasPublished};
use ReleaseAction::{
    Approve, Archive, Correct, Publish, RequestChanges, Restore, Schedule, Submit, Unschedule, Withdraw,
};

/// Action, from, to, permission, guards.
pub static WORKFLOW: &[Transition] = &[
    row(Submit, &[Draft, ChangesRequested], InReview, &[ReleasesWrite], &[Complete]),
    row(Approve, &[InReview], Approved, &[ReleasesApprove], &[NotOwn, ChecksAnswered]),
    row(Publish, &[Approved, Scheduled], Published, &[ReleasesPublish], &[HashIsApproved, OutsideBlackout]),
    row(Schedule, &[Approved], Scheduled, &[ReleasesPublish], &[HashIsApproved]),
    row(Unschedule, &[Scheduled], Approved, &[ReleasesPublish], &[]),
    row(RequestChanges, &[InReview], ChangesRequested, &[ReleasesReview, ReleasesApprove], &[]),
    row(
        Correct,
        &[Published],
        Published,
        &[ReleasesPublish],
        &[AlsoApproves, Complete, ChecksAnswered, OutsideBlackout],
    ),
    row(Withdraw, &[Published], Withdrawn, &[ReleasesWithdraw], &[]),
    row(Archive, &[Draft, InReview, ChangesRequested, Approved, Withdrawn], Archived, &[ReleasesWrite], &[]),
    row(Restore, &[Archived], Draft, &[ReleasesWrite], &[WasPublished(false)]),
    row(Restore, &[Archived], Withdrawn, &[ReleasesWrite], &[WasPublished(true)]),
];

/// States in which the content may be changed, and by whom: any of the permissions.
const EDITABLE: &[(ReleaseStatus, &[Permission])] = &[
    (Draft, &[ReleasesWrite]),
    (ChangesRequested, &[ReleasesWrite]),
    (InReview, &[ReleasesReview]),
    (Approved, &[ReleasesWrite]),
    (Scheduled, &[ReleasesWrite]),
];

/// States in which there is still something to do before a text goes out, and so somebody to do it and a time.
pub const TO_DO: &[ReleaseStatus] = &[Draft, ChangesRequested, InReview, Approved];

/// States from which a release that was never public may be deleted for good.
const DELETABLE: &[ReleaseStatus] = &[Draft, ChangesRequested, Archived];

fn holds_any(caller: &Caller, permissions: &[Permission], release: &ReleaseRow) -> bool {
    permissions.iter().any(|permission| caller.may(*permission, release.unit_id))
}

fn is_own(caller: &Caller, release: &ReleaseRow) -> bool {
    release.author_id == caller.id || release.last_editor_id == caller.id
}

fn fits(transition: &Transition, release: &ReleaseRow) -> bool {
    let was_published = release.published_at.is_some();
    transition.from.contains(&release.status)
        && transition.guards.iter().all(|guard| !matches!(guard, WasPublished(wanted) if *wanted != was_published))
}

/// The row of the table by which `caller` may do `action`.
///
/// # Errors
/// 403 without the permission or for one's own text, 409 in another state.
pub fn permit(action: ReleaseAction, release: &ReleaseRow, caller: &Caller) -> Result<&'static Transition, Problem> {
    let mut rows = WORKFLOW.iter().filter(|row| row.action == action);
    let permissions = rows.clone().next().map_or(&[][..], |row| row.permissions);
    let also_approves = rows.clone().any(|row| row.guards.contains(&AlsoApproves));
    if !holds_any(caller, permissions, release) || (also_approves && !caller.may(ReleasesApprove, release.unit_id)) {
        return Err(Problem::forbidden("forbidden", "Seu papel não permite esta ação nos textos deste órgão."));
    }
    let row = rows.find(|row| fits(row, release)).ok_or_else(|| {
        Problem::conflict("invalid_transition", "O texto está em outra etapa; esta ação não cabe agora.")
    })?;
    if row.guards.contains(&NotOwn) && is_own(caller, release) {
        return Err(Problem::forbidden(
            "separation_of_duties",
            "Ninguém aprova o texto que escreveu ou editou por último. Peça a outra pessoa.",
        ));
    }
    Ok(row)
}

/// # Errors
/// 403 without the permission, 409 in a state in which the content is closed.
pub fn permit_edit(release: &ReleaseRow, caller: &Caller) -> Result<(), Problem> {
    match EDITABLE.iter().find(|(status, _)| *status == release.status) {
        Some((_, permissions)) if holds_any(caller, permissions, release) => Ok(()),
        None if caller.may(ReleasesWrite, release.unit_id) => {
            Err(Problem::conflict("not_editable", "O conteúdo não pode ser alterado nesta etapa."))
        }
        _ => Err(Problem::forbidden("forbidden", "Seu papel não permite editar este texto nesta etapa.")),
    }
}

/// # Errors
/// 403 without the permission, 409 for what was public or is on its way there.
pub fn permit_delete(release: &ReleaseRow, caller: &Caller) -> Result<(), Problem> {
    if !caller.may(ReleasesWrite, release.unit_id) {
        return Err(Problem::forbidden("forbidden", "Seu papel não permite excluir este texto."));
    }
    if release.published_at.is_some() || !DELETABLE.contains(&release.status) {
        return Err(Problem::conflict(
            "not_deletable",
            "Só se exclui rascunho que nunca foi publicado. Arquive, ou retire do ar com o motivo.",
        ));
    }
    Ok(())
}

/// # Errors
/// 403 without the permission, 409 once nothing is left to do.
pub fn permit_assign(release: &ReleaseRow, caller: &Caller) -> Result<(), Problem> {
    if !holds_any(caller, &[ReleasesWrite, ReleasesReview], release) {
        return Err(Problem::forbidden("forbidden", "Seu perfil não permite distribuir os textos desta unidade."));
    }
    if !TO_DO.contains(&release.status) {
        let detail = "Só se designa quem faz um texto enquanto ele não saiu nem foi arquivado.";
        return Err(Problem::conflict("invalid_transition", detail));
    }
    Ok(())
}

/// What a release is linked to is no part of what was approved: whoever writes in its unit may say it at any time.
///
/// # Errors
/// 403 without the permission.
pub fn permit_relate(release: &ReleaseRow, caller: &Caller) -> Result<(), Problem> {
    if caller.may(ReleasesWrite, release.unit_id) {
        return Ok(());
    }
    Err(Problem::forbidden("forbidden", "Seu perfil não permite relacionar os textos desta unidade."))
}

/// Whoever reads the texts of its unit may begin one of their own from it, where they write.
///
/// # Errors
/// 403 otherwise: an embargoed text is with the press, not for its use.
pub fn permit_duplicate(release: &ReleaseRow, caller: &Caller) -> Result<(), Problem> {
    if caller.may(ReleasesRead, release.unit_id) && caller.may_somewhere(ReleasesWrite) {
        return Ok(());
    }
    Err(Problem::forbidden("forbidden", "Seu perfil não permite duplicar este texto."))
}

/// Whether changing the content now loses an approval.
pub fn edit_resets_approval(status: ReleaseStatus) -> bool {
    matches!(status, Approved | Scheduled)
}

/// Everything that `caller` may do with `release` now.
///
/// Whether the text is complete is told when it is submitted, with all that is missing.
pub fn allowed_actions(release: &ReleaseRow, caller: &Caller) -> Vec<ReleaseAction> {
    let mut actions: Vec<ReleaseAction> =
        WORKFLOW.iter().map(|row| row.action).filter(|action| permit(*action, release, caller).is_ok()).collect();
    actions.dedup();
    let place = actions.iter().position(|action| *action == Archive).unwrap_or(actions.len());
    let mut others = Vec::new();
    if permit_edit(release, caller).is_ok() {
        others.push(ReleaseAction::Edit);
    }
    if caller.may(ReleasesComment, release.unit_id) {
        others.push(ReleaseAction::Comment);
    }
    if permit_assign(release, caller).is_ok() {
        others.push(ReleaseAction::Assign);
    }
    if permit_relate(release, caller).is_ok() {
        others.push(ReleaseAction::Relate);
    }
    if permit_duplicate(release, caller).is_ok() {
        others.push(ReleaseAction::Duplicate);
    }
    actions.splice(place..place, others);
    if permit_delete(release, caller).is_ok() {
        actions.push(ReleaseAction::Delete);
    }
    actions
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        auth::Role,
        releases::entity::{MunicipalityCodes, ReleaseKind, Tags},
    };
    use chrono::{DateTime, Utc};
    use proptest::{prelude::*, sample::select};
    use sea_orm::Iterable;
    use uuid::Uuid;

    const AUTHOR: Uuid = Uuid::from_u128(1);
    const EDITOR: Uuid = Uuid::from_u128(2);

    fn release(status: ReleaseStatus, published: bool) -> ReleaseRow {
        let at = DateTime::<Utc>::UNIX_EPOCH;
        ReleaseRow {
            id: Uuid::nil(),
            order_key: 0,
            kind: ReleaseKind::PressRelease,
            status,
            title: String::new(),
            subtitle: None,
            slug: String::new(),
            summary: None,
            dateline: None,
            byline: None,
            tags: Tags::default(),
            municipality_codes: MunicipalityCodes::default(),
            language: String::new(),
            unit_id: Uuid::nil(),
            word_count: 0,
            version: 1,
            author_id: AUTHOR,
            last_editor_id: EDITOR,
            approved_by_id: None,
            approved_at: None,
            withdrawn_reason: None,
            created_at: at,
            updated_at: at,
            published_at: published.then_some(at),
            public_at: published.then_some(at),
            publish_at: None,
            embargo_until: None,
            content_version: 1,
            assignee_id: None,
            due_at: None,
        }
    }

    prop_compose! {
        fn any_case()(
            status in select(ReleaseStatus::iter().collect::<Vec<_>>()),
            published: bool,
            role in select(Role::ALL.to_vec()),
            who in select(vec![AUTHOR, EDITOR, Uuid::from_u128(3)]),
        ) -> (ReleaseRow, Caller, Role) {
            (release(status, published), Caller::holding(who, role.permissions()), role)
        }
    }

    proptest! {
        #[test]
        fn what_is_allowed_is_what_is_permitted((release, caller, _) in any_case()) {
            let allowed = allowed_actions(&release, &caller);
            for row in WORKFLOW {
                prop_assert_eq!(allowed.contains(&row.action), permit(row.action, &release, &caller).is_ok());
            }
            prop_assert_eq!(allowed.contains(&ReleaseAction::Edit), permit_edit(&release, &caller).is_ok());
            prop_assert_eq!(allowed.contains(&ReleaseAction::Delete), permit_delete(&release, &caller).is_ok());
            prop_assert_eq!(allowed.contains(&ReleaseAction::Assign), permit_assign(&release, &caller).is_ok());
            prop_assert_eq!(allowed.contains(&ReleaseAction::Relate), permit_relate(&release, &caller).is_ok());
            prop_assert_eq!(allowed.contains(&ReleaseAction::Duplicate), permit_duplicate(&release, &caller).is_ok());
            let mut once = allowed.clone();
            once.dedup();
            prop_assert_eq!(once, allowed);
        }

        #[test]
        fn nobody_approves_what_they_wrote_or_last_edited((release, caller, _) in any_case()) {
            let allowed = allowed_actions(&release, &caller);
            prop_assert!(!(allowed.contains(&ReleaseAction::Approve) && is_own(&caller, &release)));
        }

        #[test]
        fn what_was_public_is_never_deleted_nor_edited_while_it_is((release, caller, _) in any_case()) {
            let allowed = allowed_actions(&release, &caller);
            prop_assert!(release.published_at.is_none() || !allowed.contains(&ReleaseAction::Delete));
            prop_assert!(release.status != ReleaseStatus::Published || !allowed.contains(&ReleaseAction::Edit));
            prop_assert!(release.status != ReleaseStatus::Published || !allowed.contains(&ReleaseAction::Archive));
        }

        #[test]
        fn what_is_out_or_put_away_is_given_to_nobody((release, caller, _) in any_case()) {
            use ReleaseStatus::{Archived, Published, Scheduled, Withdrawn};
            let done = matches!(release.status, Published | Scheduled | Withdrawn | Archived);
            prop_assert!(!done || !allowed_actions(&release, &caller).contains(&ReleaseAction::Assign));
        }

        #[test]
        fn who_only_reads_does_nothing((release, caller, role) in any_case()) {
            let reads = matches!(role, Role::Admin | Role::Media | Role::Clipping | Role::Viewer);
            prop_assert!(!reads || allowed_actions(&release, &caller).is_empty());
        }
    }

    #[test]
    fn only_an_approved_text_becomes_public() {
        for row in WORKFLOW.iter().filter(|row| row.to == ReleaseStatus::Published) {
            let (from, guard): (&[_], _) = match row.action {
                ReleaseAction::Correct => (&[ReleaseStatus::Published], Guard::AlsoApproves),
                _ => (&[ReleaseStatus::Approved, ReleaseStatus::Scheduled], Guard::HashIsApproved),
            };
            assert_eq!(row.from, from);
            assert!(row.guards.contains(&guard));
        }
    }

    #[test]
    fn an_archived_text_returns_to_where_its_readers_know_it() {
        let caller = Caller::holding(AUTHOR, Role::Editor.permissions());
        for (published, to) in [(true, ReleaseStatus::Withdrawn), (false, ReleaseStatus::Draft)] {
            let row = permit(ReleaseAction::Restore, &release(ReleaseStatus::Archived, published), &caller).unwrap();
            assert_eq!(row.to, to);
        }
    }
}
