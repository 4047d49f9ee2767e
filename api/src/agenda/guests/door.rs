//! At the door: whose invitation it is, and who came.
use super::{
    dto::{GuestFound, GuestLookup},
    entity::{GuestStatus, Model},
    seats,
    service::{Held, by_secret, must_read, out, record},
};
use crate::{
    agenda::{entity::EventStatus, service::get_own},
    app::App,
    auth::Caller,
    kernel::{db::Tx, problem::Problem},
};

/// Writes down that a guest came. Whoever stands at the door and is let in has a seat, whatever was said before.
pub async fn check_in(tx: &Tx, app: &App, caller: &Caller, held: Held) -> Result<Model, Problem> {
    let Held { event, guest, .. } = held;
    if guest.checked_in_at.is_some() {
        return Err(Problem::conflict("already_checked_in", "A entrada deste convite já foi registrada."));
    }
    if event.status == EventStatus::Cancelled {
        return Err(Problem::conflict("invalid_transition", "O evento foi cancelado."));
    }
    let now = app.clock.now();
    let guest = Model {
        status: GuestStatus::Accepted,
        coming: Some(guest.coming.unwrap_or(0)),
        waiting_since: None,
        answered_at: guest.answered_at.or(Some(now)),
        checked_in_at: Some(now),
        ..guest
    };
    let guest = seats::save(tx, &app.clock, guest).await?;
    record(tx, app, Some(caller), &event, "check_in_guest", &guest).await?;
    Ok(guest)
}

/// Takes back that a guest came.
pub async fn undo_check_in(tx: &Tx, app: &App, caller: &Caller, held: Held) -> Result<Model, Problem> {
    let Held { event, guest, .. } = held;
    if guest.checked_in_at.is_none() {
        return Err(Problem::conflict("not_checked_in", "Não há entrada registrada para desfazer."));
    }
    let guest = seats::save(tx, &app.clock, Model { checked_in_at: None, ..guest }).await?;
    record(tx, app, Some(caller), &event, "undo_check_in", &guest).await?;
    Ok(guest)
}

/// Whose invitation has this secret, for somebody at the door.
///
/// # Errors
/// 404 for nobody's, and for one to an event of which the caller does not know the guests.
pub async fn look_up(app: &App, caller: &Caller, lookup: &GuestLookup) -> Result<GuestFound, Problem> {
    let db = app.db.read();
    let guest = by_secret(db, &lookup.secret).await?;
    let event = get_own(db, caller, guest.event_id).await?;
    must_read(&event, caller)?;
    Ok(GuestFound {
        event_id: event.id,
        event_title: event.title.clone(),
        event_starts_at: event.starts_at,
        guest: out(app, caller, &event, guest),
    })
}
