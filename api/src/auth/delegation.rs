//! Substitutes: a head lends their role in a unit to somebody for a time.
use super::{Role, entity::role_grant};
use chrono::{DateTime, Utc};
use sea_orm::{Condition, entity::prelude::*};
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

/// The units in which `user` stands in for a head at `now`, and the next instant at which that changes by the clock.
///
/// Nobody lends what they no longer have.
pub async fn lent_to(
    db: &impl ConnectionTrait,
    user: Uuid,
    now: DateTime<Utc>,
) -> Result<(Vec<Uuid>, Option<DateTime<Utc>>), DbErr> {
    let rows = Entity::find()
        .filter(COLUMN.to_id.eq(user))
        .filter(COLUMN.ends_at.gt(now))
        .filter(COLUMN.revoked_at.is_null())
        .all(db)
        .await?;
    let until = rows.iter().map(|row| if row.starts_at > now { row.starts_at } else { row.ends_at }).min();
    let running: Vec<Model> = rows.into_iter().filter(|row| row.starts_at <= now).collect();
    if running.is_empty() {
        return Ok((Vec::new(), until));
    }
    let lenders = running.iter().fold(Condition::any(), |any, row| {
        let same = Condition::all().add(role_grant::COLUMN.user_id.eq(row.from_id));
        any.add(same.add(role_grant::COLUMN.unit_id.eq(row.unit_id)))
    });
    let heads =
        role_grant::Entity::find().filter(lenders).filter(role_grant::COLUMN.role.eq(Role::Head)).all(db).await?;
    let held: HashSet<(Uuid, Uuid)> = heads.into_iter().map(|grant| (grant.user_id, grant.unit_id)).collect();
    let lent = running.into_iter().filter(|row| held.contains(&(row.from_id, row.unit_id))).map(|row| row.unit_id);
    Ok((lent.collect(), until))
}
