//! Who has a seat: the rule of answers, and of moving up when a seat becomes free.
use super::entity::{COLUMN, Column, Entity, GuestStatus, Model, guest_list};
use crate::kernel::{clock::Clock, problem::Problem};
use sea_orm::{
    ActiveModelTrait, ColumnTrait, ConnectionTrait, DbErr, EntityTrait, IntoActiveModel, QueryFilter, QueryOrder,
    QuerySelect,
};
use uuid::Uuid;

/// The guest list of `event`, which nobody else changes until the transaction ends; made if there is none yet.
pub async fn locked(tx: &impl ConnectionTrait, clock: &Clock, event: Uuid) -> Result<guest_list::Model, DbErr> {
    let existing = guest_list::Entity::find_by_id(event).lock_exclusive();
    if let Some(list) = existing.one(tx).await? {
        return Ok(list);
    }
    let list =
        guest_list::Model { event_id: event, capacity: None, waiting_list: true, version: 1, updated_at: clock.now() };
    guest_list::Entity::insert(list.clone().into_active_model()).exec_without_returning(tx).await?;
    Ok(list)
}

/// Seats that are left, but for those of `guest`; none to count without a limit.
async fn free(tx: &impl ConnectionTrait, list: &guest_list::Model, guest: Option<Uuid>) -> Result<Option<i64>, DbErr> {
    let Some(capacity) = list.capacity else { return Ok(None) };
    let mut taken = Entity::find()
        .select_only()
        .column_as(COLUMN.id.count(), "guests")
        .column_as(COLUMN.coming.sum(), "companions")
        .filter(COLUMN.event_id.eq(list.event_id))
        .filter(COLUMN.status.eq(GuestStatus::Accepted));
    if let Some(guest) = guest {
        taken = taken.filter(COLUMN.id.ne(guest));
    }
    let (guests, companions): (i64, Option<i64>) = taken.into_tuple().one(tx).await?.unwrap_or_default();
    Ok(Some(i64::from(capacity) - guests - companions.unwrap_or(0)))
}

/// Writes down that `guest` accepts, with so many companions: with a seat if there are enough, else waiting for one.
///
/// # Errors
/// 422 for more companions than they may bring, 409 when it is full and nobody waits.
pub async fn accept(
    tx: &impl ConnectionTrait,
    clock: &Clock,
    list: &guest_list::Model,
    guest: Model,
    companions: i32,
) -> Result<Model, Problem> {
    if !(0..=guest.companions).contains(&companions) {
        let message = format!("Este convite vale para até {} acompanhante(s).", guest.companions);
        return Err(Problem::fault("/companions", "out_of_range", message));
    }
    let needed = 1 + i64::from(companions);
    let fits = free(tx, list, Some(guest.id)).await?.is_none_or(|free| needed <= free);
    let now = clock.now();
    let (status, waiting_since) = if fits {
        (GuestStatus::Accepted, None)
    } else if guest.status == GuestStatus::Accepted {
        // Nobody loses the seat they have by asking for another.
        return Err(Problem::conflict("full", "Não há mais lugares para tantos acompanhantes."));
    } else if list.waiting_list {
        (GuestStatus::Waiting, Some(guest.waiting_since.unwrap_or(now)))
    } else {
        return Err(Problem::conflict("full", "Não há mais lugares."));
    };
    let answered = Model { status, waiting_since, coming: Some(companions), answered_at: Some(now), ..guest };
    Ok(save(tx, clock, answered).await?)
}

/// Writes down that `guest` does not come.
pub async fn decline(tx: &impl ConnectionTrait, clock: &Clock, guest: Model) -> Result<Model, DbErr> {
    let answered_at = Some(clock.now());
    let answered = Model { status: GuestStatus::Declined, waiting_since: None, coming: None, answered_at, ..guest };
    save(tx, clock, answered).await
}

/// Gives free seats to those who wait, in the order in which they began to; whoever brings more than fit is passed over.
/// Answers who moved up.
pub async fn move_up(tx: &impl ConnectionTrait, clock: &Clock, list: &guest_list::Model) -> Result<Vec<Model>, DbErr> {
    let mut free = free(tx, list, None).await?.unwrap_or(i64::MAX);
    if free <= 0 {
        return Ok(Vec::new());
    }
    let waiting = Entity::find()
        .filter(COLUMN.event_id.eq(list.event_id))
        .filter(COLUMN.status.eq(GuestStatus::Waiting))
        .order_by_asc(Column::WaitingSince)
        .order_by_asc(Column::Id)
        .all(tx)
        .await?;
    let mut moved = Vec::new();
    for guest in waiting {
        if guest.people() <= free {
            free -= guest.people();
            let guest = Model { status: GuestStatus::Accepted, waiting_since: None, ..guest };
            moved.push(save(tx, clock, guest).await?);
        }
    }
    Ok(moved)
}

/// Writes `guest` as its next version.
pub async fn save(tx: &impl ConnectionTrait, clock: &Clock, mut guest: Model) -> Result<Model, DbErr> {
    guest.version += 1;
    guest.updated_at = clock.now();
    Entity::update(guest.clone().into_active_model().reset_all()).exec_without_returning(tx).await?;
    Ok(guest)
}
