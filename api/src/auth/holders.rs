//! Who holds a permission in a unit.
use super::{
    Permission, Role, delegation,
    entity::{role_grant, user},
};
use crate::{app::App, kernel::problem::Problem};
use sea_orm::{QuerySelect, entity::prelude::*};
use std::collections::{BTreeMap, HashMap};
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
    // A role reaches what is below its unit.
    let units: Vec<Uuid> = tree.path(unit).into_iter().map(|unit| unit.id).chain([unit]).collect();
    let roles: Vec<Role> = Role::ALL.into_iter().filter(|role| role.permissions().contains(&permission)).collect();
    let grants = role_grant::Entity::find()
        .filter(role_grant::COLUMN.unit_id.is_in(units.iter().copied()))
        .filter(role_grant::COLUMN.role.is_in(roles.iter().copied()))
        .limit(SHOWN)
        .all(db)
        .await?;
    let mut found: HashMap<Uuid, Role> = HashMap::new();
    if roles.contains(&Role::Head) {
        let substitutes = delegation::substitutes(db, &units, app.clock.now()).await?;
        found.extend(substitutes.into_iter().map(|user| (user, Role::Head)));
    }
    found.extend(grants.into_iter().map(|grant| (grant.user_id, grant.role)));
    let people = user::Entity::find()
        .filter(user::COLUMN.id.is_in(found.keys().copied()))
        .filter(user::COLUMN.disabled.eq(false))
        .all(db)
        .await?;
    let by_name = people.into_iter().filter_map(|person| {
        let role = *found.get(&person.id)?;
        Some(((person.folded, person.id), Holder { id: person.id, name: person.name, role }))
    });
    Ok(by_name.collect::<BTreeMap<_, _>>().into_values().collect())
}
