//! The rules of guests.
use super::{
    answers::must_be_open,
    dto::{GuestAction, GuestContent, GuestInvited, GuestOut, GuestParams, GuestPatch, GuestsInvited, GuestsNew},
    entity::{COLUMN, Column, Entity, GuestStatus, Model, guest_list},
    list::{may_read, one_date, seat},
    mail::{About, to_guest},
    seats,
};
use crate::{
    agenda::{
        entity::{EventStatus, Model as Event},
        service::{load_locked, note},
        workflow::permit_edit,
    },
    app::App,
    auth::Caller,
    kernel::{
        db::Tx,
        page::{self, Cursor, Page},
        params::{at_most, words},
        precondition::IfMatch,
        problem::{Faults, Problem},
        search::analyser::fold::fold_words,
    },
};
use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD};
use sea_orm::{
    ColumnTrait, ConnectionTrait, DbErr, EntityTrait, ExprTrait, IntoActiveModel, PaginatorTrait, QueryFilter,
    QueryOrder, QuerySelect, sea_query::Expr,
};
use serde_json::json;
use sha2::{Digest, Sha256};
use uuid::Uuid;

const SORT: &str = "name";

/// Guests of one event at most.
const MOST: u64 = 5_000;

/// A guest who is being changed: the event, its list and the guest, which nobody else changes meanwhile.
#[derive(Debug)]
pub struct Held {
    pub event: Event,
    pub list: guest_list::Model,
    pub guest: Model,
}

/// The guests of `event`, by name.
pub async fn list(app: &App, caller: &Caller, event: &Event, params: GuestParams) -> Result<Page<GuestOut>, Problem> {
    must_read(event, caller)?;
    let limit = page::limit(params.limit)?;
    let mut select = Entity::find()
        .filter(COLUMN.event_id.eq(event.id))
        .order_by_asc(Column::Folded)
        .order_by_asc(Column::Id)
        .limit(limit + 1);
    if let Some(text) = &params.status {
        select = select.filter(COLUMN.status.is_in(words::<GuestStatus>("status", text)?));
    }
    if let Some(came) = params.checked_in {
        let at = COLUMN.checked_in_at;
        select = select.filter(if came { at.is_not_null() } else { at.is_null() });
    }
    if let Some(q) = params.q.as_deref().map(str::trim).filter(|q| !q.is_empty()) {
        at_most("q", q, 120)?;
        select = select.filter(COLUMN.folded.contains(fold_words(q, ' ')));
    }
    if let Some(after) = &params.after {
        let (folded, id) = Cursor::read::<(String, Uuid)>(after, SORT)?;
        let same = Expr::col(Column::Folded).eq(folded.clone()).and(Expr::col(Column::Id).gt(id));
        select = select.filter(Expr::col(Column::Folded).gt(folded).or(same));
    }
    let rows = select.all(app.db.read()).await?;
    let cursor = |row: &Model| Cursor::new(SORT, &(&row.folded, row.id));
    Ok(Page::of(rows, limit, cursor, |row| out(app, caller, event, row)))
}

/// Adds guests, each with a link of their own.
pub async fn add(
    tx: &Tx,
    app: &App,
    caller: &Caller,
    event: &Event,
    new: GuestsNew,
    base: &str,
) -> Result<GuestsInvited, Problem> {
    permit_edit(event, caller)?;
    one_date(event)?;
    let send_mail = new.send_mail;
    must_mail(app, send_mail)?;
    let guests = new.checked()?;
    seats::locked(tx, &app.clock, event.id).await?;
    let there = Entity::find().filter(COLUMN.event_id.eq(event.id)).count(tx).await?;
    if there + guests.len() as u64 > MOST {
        return Err(Problem::conflict("too_many", format!("Um evento tem no máximo {MOST} convidados.")));
    }
    let now = app.clock.now();
    let made: Vec<(Model, String)> = guests
        .into_iter()
        .map(|content| {
            let secret = new_secret();
            let mailed = send_mail && content.email.is_some();
            let guest = Model {
                id: app.clock.new_id(),
                event_id: event.id,
                folded: fold_words(&content.name, ' '),
                name: content.name,
                email: content.email,
                companions: content.companions,
                coming: None,
                status: GuestStatus::Invited,
                secret_hash: Some(digest(&secret)),
                invited_at: mailed.then_some(now),
                answered_at: None,
                waiting_since: None,
                checked_in_at: None,
                erased_at: None,
                version: 1,
                created_at: now,
                updated_at: now,
            };
            (guest, secret)
        })
        .collect();
    let rows = made.iter().map(|(guest, _)| guest.clone().into_active_model());
    Entity::insert_many(rows).exec_without_returning(tx).await?;
    if send_mail {
        for (guest, secret) in &made {
            to_guest(tx, app, guest, About::Invitation(secret.clone()), "invitation:1").await?;
        }
    }
    let told = json!({ "field": "guests", "from": there, "to": there + made.len() as u64 });
    note(tx, &app.clock, Some(caller), event, "invite", None, told).await?;
    let items = made.into_iter().map(|(guest, secret)| GuestInvited {
        guest: out(app, caller, event, guest),
        url: Some(format!("{base}/convite/{secret}")),
    });
    Ok(GuestsInvited { items: items.collect() })
}

/// A guest of the event `event` for changing, at the version that the caller read.
pub async fn hold(
    tx: &Tx,
    app: &App,
    caller: &Caller,
    (event, guest): (Uuid, Uuid),
    version: &IfMatch,
) -> Result<Held, Problem> {
    let event = load_locked(tx, caller, event).await?;
    must_read(&event, caller)?;
    let list = seats::locked(tx, &app.clock, event.id).await?;
    let of_event = Entity::find_by_id(guest).filter(COLUMN.event_id.eq(event.id));
    let guest = of_event.one(tx).await?.ok_or_else(Problem::not_found)?;
    version.check(guest.version)?;
    if guest.erased_at.is_some() {
        return Err(Problem::conflict("erased", "Os dados deste convidado já foram apagados."));
    }
    Ok(Held { event, list, guest })
}

/// Changes name, address and how many they may bring.
pub async fn update(tx: &Tx, app: &App, caller: &Caller, held: Held, patch: &GuestPatch) -> Result<Model, Problem> {
    let Held { event, list, guest } = held;
    permit_edit(&event, caller)?;
    let mut faults = Faults::default();
    let content: GuestContent = patch.apply(&GuestContent::from(&guest))?.checked("", &mut faults);
    faults.check()?;
    let guest = Model {
        folded: fold_words(&content.name, ' '),
        name: content.name,
        email: content.email,
        companions: content.companions,
        coming: guest.coming.map(|coming| Ord::min(coming, content.companions)),
        ..guest
    };
    let guest = seats::save(tx, &app.clock, guest).await?;
    seat(tx, app, &list).await?;
    // Who brings fewer may be the one who now has a seat.
    let guest = Entity::find_by_id(guest.id).one(tx).await?.ok_or_else(Problem::not_found)?;
    record(tx, app, Some(caller), &event, "update_guest", &guest).await?;
    Ok(guest)
}

/// Takes a guest off the list; somebody who waits may get the seat.
pub async fn delete(tx: &Tx, app: &App, caller: &Caller, held: Held) -> Result<(), Problem> {
    let Held { event, list, guest } = held;
    permit_edit(&event, caller)?;
    Entity::delete_by_id(guest.id).exec(tx).await?;
    seat(tx, app, &list).await?;
    Ok(record(tx, app, Some(caller), &event, "remove_guest", &guest).await?)
}

/// Makes a guest a new link; the one before is good for nothing.
pub async fn invite(
    tx: &Tx,
    app: &App,
    caller: &Caller,
    held: Held,
    send_mail: bool,
    base: &str,
) -> Result<(Model, String), Problem> {
    let Held { event, guest, .. } = held;
    permit_edit(&event, caller)?;
    must_mail(app, send_mail)?;
    if send_mail && guest.email.is_none() {
        return Err(Problem::fault("/send_mail", "no_email", "Este convidado não tem e-mail."));
    }
    let secret = new_secret();
    let invited_at = if send_mail { Some(app.clock.now()) } else { guest.invited_at };
    let guest = seats::save(tx, &app.clock, Model { secret_hash: Some(digest(&secret)), invited_at, ..guest }).await?;
    if send_mail {
        let key = format!("invitation:{}", guest.version);
        to_guest(tx, app, &guest, About::Invitation(secret.clone()), &key).await?;
    }
    record(tx, app, Some(caller), &event, "invite_guest", &guest).await?;
    Ok((guest, format!("{base}/convite/{secret}")))
}

/// # Errors
/// 404 when the secret is nobody's.
pub async fn by_secret(db: &impl ConnectionTrait, secret: &str) -> Result<Model, Problem> {
    let of_secret = Entity::find().filter(COLUMN.secret_hash.eq(digest(secret)));
    of_secret.one(db).await?.ok_or_else(Problem::not_found)
}

/// The guest as `caller` sees them.
pub fn out(app: &App, caller: &Caller, event: &Event, row: Model) -> GuestOut {
    GuestOut {
        allowed_actions: allowed_actions(app, caller, event, &row),
        id: row.id,
        name: row.name,
        email: row.email,
        companions: row.companions,
        companions_coming: row.coming,
        status: row.status,
        invited_at: row.invited_at,
        answered_at: row.answered_at,
        checked_in_at: row.checked_in_at,
        version: row.version,
    }
}

fn allowed_actions(app: &App, caller: &Caller, event: &Event, row: &Model) -> Vec<GuestAction> {
    let mut actions = Vec::new();
    if row.erased_at.is_some() || !may_read(event, caller) {
        return actions;
    }
    if row.checked_in_at.is_some() {
        actions.push(GuestAction::UndoCheckIn);
    } else if event.status != EventStatus::Cancelled {
        actions.push(GuestAction::CheckIn);
    }
    if must_be_open(event, app.clock.now()).is_ok() {
        if !matches!(row.status, GuestStatus::Accepted | GuestStatus::Waiting) {
            actions.push(GuestAction::Accept);
        }
        if row.status != GuestStatus::Declined {
            actions.push(GuestAction::Decline);
        }
    }
    if permit_edit(event, caller).is_ok() {
        actions.extend([GuestAction::Invite, GuestAction::Edit, GuestAction::Delete]);
    }
    actions
}

pub(super) fn must_read(event: &Event, caller: &Caller) -> Result<(), Problem> {
    if may_read(event, caller) {
        return Ok(());
    }
    Err(Problem::forbidden("forbidden", "Só quem planeja o evento ou trabalha nele conhece os convidados."))
}

fn must_mail(app: &App, send_mail: bool) -> Result<(), Problem> {
    if send_mail && app.mailer.is_none() {
        return Err(Problem::fault("/send_mail", "no_mail_server", "Não há servidor de e-mail configurado."));
    }
    Ok(())
}

/// 256 random bits, as an address carries them.
fn new_secret() -> String {
    URL_SAFE_NO_PAD.encode(rand::random::<[u8; 32]>())
}

fn digest(secret: &str) -> Vec<u8> {
    Sha256::digest(secret).to_vec()
}

/// Puts on record what was done with a guest, without saying who it is.
pub(super) async fn record(
    tx: &Tx,
    app: &App,
    caller: Option<&Caller>,
    event: &Event,
    action: &'static str,
    guest: &Model,
) -> Result<(), DbErr> {
    let told = json!({ "field": "guests", "from": null, "to": { "guest_id": guest.id, "status": guest.status } });
    note(tx, &app.clock, caller, event, action, None, told).await
}
