//! What guests answer.
use super::{
    dto::GuestReply,
    entity::Model,
    list::{may_read, seat},
    seats,
    service::{Held, record},
};
use crate::{
    agenda::{
        entity::{EventStatus, Model as Event},
        instance::busy_until,
    },
    app::App,
    auth::Caller,
    kernel::{db::Tx, problem::Problem},
};
use chrono::{DateTime, Utc};

/// Writes down what a guest told somebody of the team.
pub async fn reply(tx: &Tx, app: &App, caller: &Caller, held: Held, reply: GuestReply) -> Result<Model, Problem> {
    must_be_open(&held.event, app.clock.now())?;
    if !may_read(&held.event, caller) {
        return Err(Problem::forbidden("forbidden", "Seu papel não permite esta ação nos eventos deste órgão."));
    }
    answer(tx, app, Some(caller), held, reply).await
}

/// Writes down what a guest says, and gives away the seat that they do not take.
pub async fn answer(
    tx: &Tx,
    app: &App,
    caller: Option<&Caller>,
    held: Held,
    reply: GuestReply,
) -> Result<Model, Problem> {
    let Held { event, list, guest } = held;
    let guest = if reply.accepts {
        seats::accept(tx, &app.clock, &list, guest, reply.companions).await?
    } else {
        seats::decline(tx, &app.clock, guest).await?
    };
    seat(tx, app, &list).await?;
    record(tx, app, caller, &event, "answer_guest", &guest).await?;
    Ok(guest)
}

/// # Errors
/// 410 once there is nothing to answer any more.
pub fn must_be_open(event: &Event, now: DateTime<Utc>) -> Result<(), Problem> {
    match event.status {
        EventStatus::Cancelled => Err(Problem::gone("cancelled", "O evento foi cancelado.")),
        EventStatus::Done => Err(Problem::gone("over", "O evento já aconteceu.")),
        EventStatus::Tentative | EventStatus::Confirmed if busy_until(event.starts_at, event.ends_at) <= now => {
            Err(Problem::gone("over", "O evento já aconteceu."))
        }
        _ => Ok(()),
    }
}
