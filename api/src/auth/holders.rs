//! The other way round: not what a caller may do, but who may do a thing.
use super::{
    Permission, Role, delegation,
    entity::{role_grant, user},
};
use crate::{app::App, kernel::problem::Problem, units::UnitTree};
use chrono::{DateTime, Utc};
use sea_orm::{
    ColumnTrait, Condition, EntityTrait, ExprTrait, JoinType, QueryFilter, QueryOrder, QuerySelect, QueryTrait,
    sea_query::Expr,
};
use std::collections::HashMap;
use uuid::Uuid;

/// Holders told of at once: more do not fit in anybody's choice.
const SHOWN: u64 = 500;

/// Somebody who holds a permission, and by which role.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Holder {
    pub id: Uuid,
    pub name: String,
    pub role: Role,
}

/// Everybody who may do what `permission` names in `unit` now, substitutes included, by name.
pub async fn holders(app: &App, permission: Permission, unit: Uuid) -> Result<Vec<Holder>, Problem> {
    let db = app.db.read();
    let tree = app.units.tree(app).await?;
    let people = user::Entity::find()
        .filter(who_may(&tree, permission, unit, app.clock.now()))
        .order_by_asc(user::Column::Folded)
        .order_by_asc(user::Column::Id)
        .limit(SHOWN)
        .all(db)
        .await?;
    let (units, roles) = by_which(&tree, permission, unit);
    let grants = role_grant::Entity::find()
        .filter(role_grant::COLUMN.user_id.is_in(people.iter().map(|person| person.id)))
        .filter(role_grant::COLUMN.unit_id.is_in(units))
        .filter(role_grant::COLUMN.role.is_in(roles))
        .all(db)
        .await?;
    let granted: HashMap<Uuid, Role> = grants.into_iter().map(|grant| (grant.user_id, grant.role)).collect();
    let holder = |person: user::Model| {
        // Whoever has no such role themselves stands in for a head.
        let role = granted.get(&person.id).copied().unwrap_or(Role::Head);
        Holder { id: person.id, name: person.name, role }
    };
    Ok(people.into_iter().map(holder).collect())
}

/// In which units, and by which roles, one may do in `unit` what `permission` names: a role reaches what is below.
fn by_which(tree: &UnitTree, permission: Permission, unit: Uuid) -> (Vec<Uuid>, Vec<Role>) {
    let units = tree.path(unit).into_iter().map(|above| above.id).chain([unit]).collect();
    let roles = Role::ALL.into_iter().filter(|role| role.permissions().contains(&permission)).collect();
    (units, roles)
}

/// Users who may do at `now`, in `unit`, what `permission` names: by a role there or above, or in a head's stead.
/// Nobody who is disabled.
pub fn who_may(tree: &UnitTree, permission: Permission, unit: Uuid, now: DateTime<Utc>) -> Condition {
    let (units, roles) = by_which(tree, permission, unit);
    let stands_in = roles.contains(&Role::Head);
    let granted = role_grant::Entity::find()
        .select_only()
        .column(role_grant::Column::UserId)
        .filter(role_grant::COLUMN.unit_id.is_in(units.clone()))
        .filter(role_grant::COLUMN.role.is_in(roles));
    let is = |users| Expr::col((user::Entity, user::Column::Id)).in_subquery(users);
    let mut any = Condition::any().add(is(granted.into_query()));
    if stands_in {
        let lender = delegation::Entity::belongs_to(role_grant::Entity)
            .from(delegation::Column::FromId)
            .to(role_grant::Column::UserId)
            .into();
        let lent = delegation::Entity::find()
            .select_only()
            .column(delegation::Column::ToId)
            .join(JoinType::InnerJoin, lender)
            // Nobody lends what they no longer have.
            .filter(role_grant::COLUMN.role.eq(Role::Head))
            .filter(
                Expr::col((delegation::Entity, delegation::Column::UnitId))
                    .equals((role_grant::Entity, role_grant::Column::UnitId)),
            )
            .filter(delegation::COLUMN.unit_id.is_in(units))
            .filter(delegation::COLUMN.starts_at.lte(now))
            .filter(delegation::COLUMN.ends_at.gt(now))
            .filter(delegation::COLUMN.revoked_at.is_null());
        any = any.add(is(lent.into_query()));
    }
    Condition::all().add(user::Column::Disabled.eq(false)).add(any)
}
