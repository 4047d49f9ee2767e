//! The other way round: not what a caller may do, but who may do a thing.
use super::{
    Permission, Role, delegation,
    entity::{role_grant, user},
};
use crate::units::UnitTree;
use chrono::{DateTime, Utc};
use sea_orm::{
    ColumnTrait, Condition, EntityTrait, ExprTrait, JoinType, QueryFilter, QuerySelect, QueryTrait, sea_query::Expr,
};
use uuid::Uuid;

/// Users who may do at `now`, in `unit`, what `permission` names: by a role there or above, or in a head's stead.
/// Nobody who is disabled.
pub fn holders(tree: &UnitTree, permission: Permission, unit: Uuid, now: DateTime<Utc>) -> Condition {
    let mut units: Vec<Uuid> = tree.path(unit).into_iter().map(|above| above.id).collect();
    units.push(unit);
    let holds = |role: &Role| role.permissions().contains(&permission);
    let roles: Vec<Role> = Role::ALL.into_iter().filter(holds).collect();
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
