//! Substitutes: a head lends their role in a unit to somebody for a time.
use super::{
    Role,
    entity::{role_grant, user},
};
use chrono::{DateTime, Utc};
use sea_orm::{Condition, QuerySelect, QueryTrait, entity::prelude::*};
use std::collections::HashSet;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "delegations")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub unit_id: Uuid,
    pub from_id: Uuid,
    pub to_id: Uuid,
    pub reason: Option<String>,
    pub starts_at: DateTimeUtc,
    pub ends_at: DateTimeUtc,
    pub created_at: DateTimeUtc,
    pub revoked_at: Option<DateTimeUtc>,
}

impl ActiveModelBehavior for ActiveModel {}

/// What somebody has from the heads whom they stand in for.
#[derive(Debug, Default)]
pub struct Lent {
    pub units: Vec<Uuid>,
    /// The next instant at which that changes by the clock.
    pub until: Option<DateTime<Utc>>,
    /// Who lends it, now or later: it changes as well with what they may do.
    pub lenders: Vec<Uuid>,
}

/// The units in which `substitute` stands in for a head at `now`.
///
/// Nobody lends what they no longer have, and who is disabled has nothing.
pub async fn lent_to(db: &impl ConnectionTrait, substitute: Uuid, now: DateTime<Utc>) -> Result<Lent, DbErr> {
    let rows = Entity::find()
        .filter(COLUMN.to_id.eq(substitute))
        .filter(COLUMN.ends_at.gt(now))
        .filter(COLUMN.revoked_at.is_null())
        .all(db)
        .await?;
    let lenders = rows.iter().map(|row| row.from_id).collect();
    let until = rows.iter().map(|row| if row.starts_at > now { row.starts_at } else { row.ends_at }).min();
    let running: Vec<Model> = rows.into_iter().filter(|row| row.starts_at <= now).collect();
    if running.is_empty() {
        return Ok(Lent { units: Vec::new(), until, lenders });
    }
    let grants = running.iter().fold(Condition::any(), |any, row| {
        let same = Condition::all().add(role_grant::COLUMN.user_id.eq(row.from_id));
        any.add(same.add(role_grant::COLUMN.unit_id.eq(row.unit_id)))
    });
    let enabled = user::Entity::find().select_only().column(user::Column::Id).filter(user::COLUMN.disabled.eq(false));
    let heads = role_grant::Entity::find()
        .filter(grants)
        .filter(role_grant::COLUMN.role.eq(Role::Head))
        .filter(role_grant::Column::UserId.in_subquery(enabled.into_query()))
        .all(db)
        .await?;
    let held: HashSet<(Uuid, Uuid)> = heads.into_iter().map(|grant| (grant.user_id, grant.unit_id)).collect();
    let lent = running.into_iter().filter(|row| held.contains(&(row.from_id, row.unit_id))).map(|row| row.unit_id);
    Ok(Lent { units: lent.collect(), until, lenders })
}
