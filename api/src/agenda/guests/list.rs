//! The list of guests as a whole: how many there is room for, how many come, and when it is forgotten who they were.
use super::{
    dto::{GuestCounts, GuestListAction, GuestListContent, GuestListOut},
    entity::{COLUMN, Column, Entity, GuestStatus, guest_list},
    mail::{About, to_guest},
    seats,
};
use crate::{
    agenda::{
        entity::{COLUMN as EVENT, Column as EventColumn, Entity as Events, EventStatus, Model as Event},
        service::note,
        words::has_date,
        workflow::permit_edit,
    },
    app::App,
    auth::{Caller, Permission},
    kernel::{db::Tx, precondition::IfMatch, problem::Problem},
};
use chrono::TimeDelta;
use sea_orm::{
    ActiveModelTrait, ColumnTrait, Condition, ConnectionTrait, DbErr, EntityTrait, IntoActiveModel, PaginatorTrait,
    QueryFilter, QuerySelect,
    sea_query::{Expr, ExprTrait, Query},
};
use serde_json::json;
use uuid::Uuid;

/// Events whose guests are forgotten in one go.
const AT_ONCE: u64 = 500;

/// Whether `caller` may know who the guests are: who plans the event, and who works at it.
pub fn may_read(event: &Event, caller: &Caller) -> bool {
    [Permission::AgendaWrite, Permission::AgendaCover].iter().any(|permission| caller.may(*permission, event.unit_id))
}

/// The list of `event`, as `caller` sees it.
pub async fn get(
    db: &impl ConnectionTrait,
    app: &App,
    caller: &Caller,
    event: &Event,
) -> Result<GuestListOut, Problem> {
    let list = guest_list::Entity::find_by_id(event.id).one(db).await?;
    let counts = counts(db, event.id).await?;
    let mut allowed_actions = Vec::new();
    if may_read(event, caller) {
        allowed_actions.push(GuestListAction::Read);
    }
    if event.rrule.is_none() && permit_edit(event, caller).is_ok() {
        allowed_actions.extend([GuestListAction::Edit, GuestListAction::Invite]);
    }
    let kept = TimeDelta::days(i64::from(app.config.agenda.guest_days));
    Ok(GuestListOut {
        capacity: list.as_ref().and_then(|list| list.capacity),
        waiting_list: list.as_ref().is_none_or(|list| list.waiting_list),
        counts,
        erased_from: event.over_at.filter(|_| has_date(event)).map(|over| over + kept),
        mails: app.mailer.is_some(),
        version: list.map_or(1, |list| list.version),
        allowed_actions,
    })
}

async fn counts(db: &impl ConnectionTrait, event: Uuid) -> Result<GuestCounts, DbErr> {
    let rows: Vec<(GuestStatus, i64, Option<i64>, i64)> = Entity::find()
        .select_only()
        .column(Column::Status)
        .column_as(COLUMN.id.count(), "guests")
        .column_as(COLUMN.coming.sum(), "companions")
        .column_as(COLUMN.checked_in_at.count(), "came")
        .filter(COLUMN.event_id.eq(event))
        .group_by(Column::Status)
        .into_tuple()
        .all(db)
        .await?;
    let mut counts = GuestCounts::default();
    for (status, guests, companions, came) in rows {
        counts.guests += guests;
        counts.checked_in += came;
        match status {
            GuestStatus::Invited => counts.invited = guests,
            GuestStatus::Waiting => counts.waiting = guests,
            GuestStatus::Declined => counts.declined = guests,
            GuestStatus::Accepted => {
                counts.accepted = guests;
                counts.people = guests + companions.unwrap_or(0);
            }
        }
    }
    Ok(counts)
}

/// Changes how many there is room for; who waits moves up into what is new.
///
/// # Errors
/// 409 for a series: one invites to a date.
pub async fn update(
    tx: &Tx,
    app: &App,
    caller: &Caller,
    event: &Event,
    version: &IfMatch,
    change: impl FnOnce(&GuestListContent) -> Result<GuestListContent, Problem>,
) -> Result<(), Problem> {
    permit_edit(event, caller)?;
    one_date(event)?;
    let list = seats::locked(tx, &app.clock, event.id).await?;
    version.check(list.version)?;
    let before = GuestListContent::from(&list);
    let content = change(&before)?.checked()?;
    let list = guest_list::Model {
        capacity: content.capacity,
        waiting_list: content.waiting_list,
        version: list.version + 1,
        updated_at: app.clock.now(),
        ..list
    };
    guest_list::Entity::update(list.clone().into_active_model().reset_all()).exec_without_returning(tx).await?;
    seat(tx, app, &list).await?;
    let told = json!({ "field": "capacity", "from": before.capacity, "to": content.capacity });
    Ok(note(tx, &app.clock, Some(caller), event, "guest_list", None, told).await?)
}

/// Gives free seats to those who wait, and tells them.
pub async fn seat(tx: &Tx, app: &App, list: &guest_list::Model) -> Result<(), DbErr> {
    for guest in seats::move_up(tx, &app.clock, list).await? {
        to_guest(tx, app, &guest, About::MovedUp, &format!("seat:{}", guest.version)).await?;
    }
    Ok(())
}

/// # Errors
/// 409 for a series: one invites to a date.
pub fn one_date(event: &Event) -> Result<(), Problem> {
    if event.rrule.is_none() {
        return Ok(());
    }
    Err(Problem::conflict("is_series", "Convida-se para uma data da série, não para a série toda."))
}

/// Whether `event` has guests, or room for so many.
pub async fn invites(tx: &impl ConnectionTrait, event: Uuid) -> Result<bool, DbErr> {
    let has_list = guest_list::Entity::find_by_id(event).count(tx).await? > 0;
    Ok(has_list || Entity::find().filter(COLUMN.event_id.eq(event)).count(tx).await? > 0)
}

/// # Errors
/// 409 when one of `events` has guests: they are told that it does not take place by cancelling it.
pub async fn refuse_if_invited(tx: &impl ConnectionTrait, events: Vec<Uuid>) -> Result<(), Problem> {
    if Entity::find().filter(COLUMN.event_id.is_in(events)).count(tx).await? == 0 {
        return Ok(());
    }
    let detail = "Há convidados. Cancele o evento, com o motivo: eles são avisados.";
    Err(Problem::conflict("has_guests", detail))
}

/// Forgets who the guests were of events that are over for so many days as the office set. The numbers stay.
pub async fn purge(tx: &Tx, app: &App) -> Result<(), DbErr> {
    let now = app.clock.now();
    let before = now - TimeDelta::days(i64::from(app.config.agenda.guest_days));
    let known = Query::select()
        .column(Column::EventId)
        .from(Entity)
        .and_where(Expr::col((Entity, Column::ErasedAt)).is_null())
        .take();
    // What was put off without a date is still to come.
    let dated = Condition::any()
        .add(EVENT.status.ne(EventStatus::Postponed))
        .add(EVENT.postponed_from.is_null())
        .add(Expr::col(EventColumn::PostponedFrom).ne(Expr::col(EventColumn::StartsAt)));
    let events = Events::find()
        .filter(EVENT.over_at.lt(before))
        .filter(dated)
        .filter(Expr::col((Events, EventColumn::Id)).in_subquery(known))
        .limit(AT_ONCE)
        .all(tx)
        .await?;
    if events.is_empty() {
        return Ok(());
    }
    Entity::update_many()
        .col_expr(Column::Name, Expr::val(""))
        .col_expr(Column::Folded, Expr::val(""))
        .col_expr(Column::Email, Expr::val(None::<String>))
        .col_expr(Column::SecretHash, Expr::val(None::<Vec<u8>>))
        .col_expr(Column::ErasedAt, Expr::val(now))
        .filter(COLUMN.event_id.is_in(events.iter().map(|event| event.id)))
        .filter(COLUMN.erased_at.is_null())
        .exec(tx)
        .await?;
    for event in &events {
        let told = json!({ "field": "guests", "from": null, "to": null });
        note(tx, &app.clock, None, event, "erase_guests", None, told).await?;
    }
    Ok(())
}
