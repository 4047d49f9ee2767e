//! Who does a text, and by when: no part of its content, and no step of its workflow.
use super::{
    notices::{Notice, tell},
    people::of_those,
    save,
};
use crate::{
    app::App,
    auth::{Caller, Permission, entity::user},
    kernel::{
        db::Tx,
        problem::{Faults, Problem},
    },
    releases::{content::LATEST, dto::ReleaseAssignment, entity::Model, workflow::permit_assign},
};
use chrono::{DateTime, DurationRound, TimeDelta, Utc};
use chrono_tz::America::Fortaleza;

/// Gives `before` to somebody, with a time, or takes either away. Who gets it anew is told by mail.
///
/// # Errors
/// 409 once nothing is left to do, 422 for somebody who does not write there or a time that has passed.
pub async fn assign(
    app: &App,
    tx: &Tx,
    caller: &Caller,
    before: Model,
    new: &ReleaseAssignment,
    base: &str,
) -> Result<Model, Problem> {
    permit_assign(&before.clone().split().0, caller)?;
    let mut release = before.clone();
    // As exact as both databases keep it.
    release.due_at = new.due_at.map(|at| at.duration_trunc(TimeDelta::microseconds(1)).unwrap_or(at));
    release.assignee_id = new.assignee_id;
    if (release.assignee_id, release.due_at) == (before.assignee_id, before.due_at) {
        return Ok(before);
    }
    let mut faults = Faults::default();
    let is_another = release.assignee_id != before.assignee_id;
    let given_to = match release.assignee_id.filter(|_| is_another) {
        Some(id) => {
            let tree = app.units.tree(app).await?;
            let writer = of_those(tx, &app.clock, &tree, Permission::ReleasesWrite, &before, &[id]).await?.pop();
            if writer.is_none() {
                faults.add("/assignee_id", "cannot_write", "Escolha quem pode escrever os textos deste órgão.");
            }
            writer
        }
        None => None,
    };
    if let Some(at) = release.due_at.filter(|_| release.due_at != before.due_at) {
        if at <= app.clock.now() {
            faults.add("/due_at", "in_the_past", "Escolha uma hora que ainda não passou.");
        } else if at.timestamp() > LATEST {
            faults.add("/due_at", "too_late", "O ano vai até 2200.");
        }
    }
    faults.check()?;
    if let Some(writer) = &given_to {
        mail(app, tx, caller, &before, &release, writer, base).await?;
    }
    save(tx, &app.clock, caller, &before, release, "assign").await
}

async fn mail(
    app: &App,
    tx: &Tx,
    caller: &Caller,
    before: &Model,
    release: &Model,
    writer: &user::Model,
    base: &str,
) -> Result<(), Problem> {
    let notice = Notice {
        key: format!("assign:{}:{}", release.id, before.version + 1),
        deed: format!("{} confiou a você", caller.name),
        more: release.due_at.map(|at| format!("Prazo: {}", spoken(at))),
        base,
        path: format!("/releases/{}", release.id),
    };
    tell(app, tx, caller, release, writer, notice).await
}

/// Day and hour in the office's time.
fn spoken(at: DateTime<Utc>) -> String {
    at.with_timezone(&Fortaleza).format("%d/%m/%Y às %H:%M").to_string()
}
