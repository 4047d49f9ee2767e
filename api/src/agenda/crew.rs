//! Those assigned to an event are told what changes of it, and its deadlines go along.
use super::{
    content::EventContent,
    coverages::{self, entity::Model as Coverage},
    entity::Model,
    ics::write::status_on_screen,
    words,
};
use crate::{
    app::App,
    auth::Caller,
    kernel::{clock::Clock, jobs, problem::Problem},
    users::MailPeople,
};
use sea_orm::{ConnectionTrait, DbErr};
use std::{fmt::Write, sync::Arc};
use uuid::Uuid;

/// What follows for the crew when `event`, which was `before`, is saved: deadlines move with it, and each of the crew
/// but `caller` gets a mail with what changed from what to what.
pub async fn follow(
    tx: &impl ConnectionTrait,
    clock: &Clock,
    caller: &Caller,
    before: &Model,
    event: &Model,
    reason: Option<&str>,
) -> Result<(), Problem> {
    let differences = differences(before, event);
    if differences.is_empty() {
        return Ok(());
    }
    coverages::duties::move_deadlines(tx, clock, event.id, event.starts_at - before.starts_at).await?;
    let mut text = format!("O evento «{}», em que você tem cobertura, mudou.\n", event.title);
    for (what, from, to) in differences {
        let _ = write!(text, "\n{what}: de {from} para {to}");
    }
    if let Some(reason) = reason {
        let _ = write!(text, "\nMotivo: {reason}");
    }
    let _ = write!(text, "\n\nAlterado por {}.", caller.name);
    let subject = match event.status {
        status if status == before.status => format!("Mudou: {}", event.title),
        status => format!("{}: {}", status_on_screen(status), event.title),
    };
    let to = coverages::duties::crew_of(tx, event.id).await?;
    let key = format!("event:{}:{}", event.id, event.version);
    tell(tx, clock, caller, to, Letter { key, subject, text, event: event.id }).await
}

/// The crew of an event that is about to be deleted is told so.
pub async fn dismiss(tx: &impl ConnectionTrait, clock: &Clock, caller: &Caller, event: &Model) -> Result<(), Problem> {
    let to = coverages::duties::crew_of(tx, event.id).await?;
    let text = format!(
        "O evento «{}», em que você tinha cobertura, foi excluído da agenda.\n\nData: {}\nLocal: {}\n\nExcluído por {}.",
        event.title,
        words::when(event),
        words::place(&event.place),
        caller.name
    );
    let letter = Letter {
        key: format!("event:{}:deleted", event.id),
        subject: format!("Excluído: {}", event.title),
        text,
        event: event.id,
    };
    tell(tx, clock, caller, to, letter).await
}

/// Those who were just assigned to `coverage` are told what is asked of them.
pub async fn welcome(
    tx: &impl ConnectionTrait,
    clock: &Clock,
    caller: &Caller,
    event: &Model,
    coverage: &Coverage,
    to: Vec<Uuid>,
) -> Result<(), Problem> {
    let kind = coverages::kind_on_screen(coverage.kind);
    let mut text = format!(
        "Você foi escalado para a cobertura de «{}».\n\nCobertura: {kind}\nData: {}\nLocal: {}",
        event.title,
        words::when(event),
        words::place(&event.place)
    );
    if let Some(time) = &event.press_info.arrival_time {
        let _ = write!(text, "\nChegada da imprensa: {time}");
    }
    if let Some(contact) = &event.press_info.contact {
        let _ = write!(text, "\nContato: {contact}");
    }
    if let Some(due) = coverage.due_at {
        let _ = write!(text, "\nEntregar até: {}", words::moment(due, EventContent::from(event).zone()));
    }
    if let Some(note) = &coverage.note {
        let _ = write!(text, "\nObservação: {note}");
    }
    let _ = write!(text, "\n\nEscalado por {}.", caller.name);
    let subject = format!("Cobertura ({}): {}", kind.to_lowercase(), event.title);
    let key = format!("assigned:{}:{}", coverage.id, coverage.version);
    tell(tx, clock, caller, to, Letter { key, subject, text, event: event.id }).await
}

/// Those who no longer have to do `coverage` are told so.
pub async fn relieve(
    tx: &impl ConnectionTrait,
    clock: &Clock,
    caller: &Caller,
    event: &Model,
    coverage: &Coverage,
    to: Vec<Uuid>,
) -> Result<(), Problem> {
    let kind = coverages::kind_on_screen(coverage.kind);
    let text = format!(
        "Você não precisa mais fazer a cobertura de «{}».\n\nCobertura: {kind}\nData: {}\n\nAlterado por {}.",
        event.title,
        words::when(event),
        caller.name
    );
    let letter = Letter {
        key: format!("relieved:{}:{}", coverage.id, coverage.version),
        subject: format!("Dispensado da cobertura ({}): {}", kind.to_lowercase(), event.title),
        text,
        event: event.id,
    };
    tell(tx, clock, caller, to, letter).await
}

struct Letter {
    key: String,
    subject: String,
    text: String,
    event: Uuid,
}

/// Queues `letter` to each of `to` but the caller, who knows.
async fn tell(
    tx: &impl ConnectionTrait,
    clock: &Clock,
    caller: &Caller,
    mut to: Vec<Uuid>,
    letter: Letter,
) -> Result<(), Problem> {
    to.retain(|person| *person != caller.id);
    if to.is_empty() {
        return Ok(());
    }
    let key = letter.key.clone();
    let path = format!("/agenda/{}", letter.event);
    let job = MailPeople { key: letter.key, to, subject: letter.subject, text: letter.text, path };
    let queued: Result<(), DbErr> = jobs::enqueue::<Arc<App>, _>(tx, clock, &job, &key, clock.now()).await;
    Ok(queued?)
}

/// What changed of time, place and status, from what to what, in words.
fn differences(before: &Model, event: &Model) -> Vec<(&'static str, String, String)> {
    let told = |event: &Model| {
        [
            ("Data", words::when(event)),
            ("Local", words::place(&event.place)),
            ("Situação", status_on_screen(event.status).to_lowercase()),
        ]
    };
    let pairs = told(before).into_iter().zip(told(event));
    pairs.filter(|((_, from), (_, to))| from != to).map(|((what, from), (_, to))| (what, from, to)).collect()
}
