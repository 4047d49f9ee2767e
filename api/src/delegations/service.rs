//! The rules of substitution.
use crate::{
    auth::{
        Caller, Permission, Role,
        delegation::{COLUMN, Column, Entity, Model},
        entity::{role_grant, user},
    },
    kernel::{
        change_log::{self, Change},
        clock::Clock,
        problem::{Faults, Problem},
    },
};
use chrono::{DateTime, TimeDelta, Utc};
use sea_orm::{
    ActiveModelTrait, ColumnTrait, Condition, ConnectionTrait, DbErr, EntityTrait, IntoActiveModel, QueryFilter,
    QueryOrder, QuerySelect,
};
use serde_json::json;
use uuid::Uuid;

/// The longest substitution.
const LONGEST: TimeDelta = TimeDelta::days(180);
/// Substitutions shown, the latest first.
const SHOWN: u64 = 100;

/// A substitution to begin.
#[derive(Debug)]
pub struct New {
    pub unit: Uuid,
    pub to: Uuid,
    pub starts_at: DateTime<Utc>,
    pub ends_at: DateTime<Utc>,
    pub reason: Option<String>,
}

/// Names a substitute. Only who is head there by their own role may; what is lent is not lent on.
///
/// # Errors
/// 403 for who is not, 422 for a period or a person that will not do.
pub async fn create(tx: &impl ConnectionTrait, clock: &Clock, caller: &Caller, new: New) -> Result<Model, Problem> {
    let own = role_grant::Entity::find()
        .filter(role_grant::COLUMN.user_id.eq(caller.id))
        .filter(role_grant::COLUMN.unit_id.eq(new.unit))
        .filter(role_grant::COLUMN.role.eq(Role::Head));
    if own.one(tx).await?.is_none() {
        return Err(Problem::forbidden("forbidden", "Só quem chefia este órgão nomeia quem o substitui."));
    }
    let mut faults = Faults::default();
    let person = user::Entity::find_by_id(new.to).one(tx).await?;
    if new.to == caller.id || person.is_none_or(|person| person.disabled) {
        faults.add("/to_id", "unknown_value", "Escolha outra pessoa, que possa entrar no sistema.");
    }
    if new.ends_at <= new.starts_at || new.ends_at <= clock.now() {
        faults.add("/ends_at", "out_of_range", "O fim vem depois do começo e de agora.");
    } else if new.ends_at - new.starts_at > LONGEST {
        faults.add("/ends_at", "out_of_range", "Uma substituição dura no máximo 180 dias.");
    }
    faults.at_most("/reason", new.reason.as_deref().unwrap_or_default(), 300);
    faults.check()?;
    let row = Model {
        id: clock.new_id(),
        unit_id: new.unit,
        from_id: caller.id,
        to_id: new.to,
        reason: new.reason.map(|text| text.trim().to_owned()).filter(|text| !text.is_empty()),
        starts_at: new.starts_at,
        ends_at: new.ends_at,
        created_at: clock.now(),
        revoked_at: None,
    };
    Entity::insert(row.clone().into_active_model()).exec_without_returning(tx).await?;
    record(tx, clock, caller, "create", &row).await?;
    Ok(row)
}

/// Ends a substitution now; by who named it.
///
/// # Errors
/// 404 for one that is not the caller's.
pub async fn revoke(tx: &impl ConnectionTrait, clock: &Clock, caller: &Caller, id: Uuid) -> Result<(), Problem> {
    let own = Entity::find_by_id(id).filter(COLUMN.from_id.eq(caller.id)).lock_exclusive();
    let mut row = own.one(tx).await?.ok_or_else(Problem::not_found)?;
    if row.revoked_at.is_none() {
        row.revoked_at = Some(clock.now());
        Entity::update(row.clone().into_active_model().reset_all()).exec_without_returning(tx).await?;
        record(tx, clock, caller, "revoke", &row).await?;
    }
    Ok(())
}

/// Those that the caller named, or is named in, the latest first.
pub async fn list(db: &impl ConnectionTrait, caller: &Caller) -> Result<Vec<Model>, DbErr> {
    let mine = Condition::any().add(COLUMN.from_id.eq(caller.id)).add(COLUMN.to_id.eq(caller.id));
    Entity::find().filter(mine).order_by_desc(Column::Id).limit(SHOWN).all(db).await
}

/// Whether the caller may end it.
pub fn may_revoke(row: &Model, caller: &Caller, now: DateTime<Utc>) -> bool {
    row.from_id == caller.id
        && row.revoked_at.is_none()
        && row.ends_at > now
        && caller.may_somewhere(Permission::ReleasesApprove)
}

async fn record(
    tx: &impl ConnectionTrait,
    clock: &Clock,
    caller: &Caller,
    action: &'static str,
    row: &Model,
) -> Result<(), DbErr> {
    let change = Change {
        actor: Some(caller.id),
        action,
        resource: "delegation",
        id: row.id,
        unit: Some(row.unit_id),
        public: false,
        summary: json!({ "to_id": row.to_id, "starts_at": row.starts_at, "ends_at": row.ends_at }),
    };
    change_log::record(tx, clock, change).await
}
