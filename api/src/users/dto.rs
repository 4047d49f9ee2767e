//! Requests and answers of users.
use crate::{
    auth::{
        Caller, Permission, Role,
        entity::{role_grant, user},
    },
    kernel::patch::MergePatch,
    units::{UnitBrief, UnitTree},
};
use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};
use uuid::Uuid;

/// A role to be held in a unit.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct RoleChoice {
    pub role: Role,
    pub unit_id: Uuid,
}

/// What is written of a user.
#[derive(Clone, Debug, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct UserContent {
    #[schema(min_length = 1, max_length = 120, example = "Ana Lima")]
    pub name: String,
    #[schema(max_length = 254, example = "ana.lima@cidades.ce.gov.br")]
    pub email: String,
    /// At most one per unit; it reaches the unit's descendants.
    pub roles: Vec<RoleChoice>,
}

impl UserContent {
    pub fn of(row: &user::Model, grants: &[role_grant::Model]) -> Self {
        let roles = grants.iter().map(|grant| RoleChoice { role: grant.role, unit_id: grant.unit_id }).collect();
        Self { name: row.name.clone(), email: row.email.clone(), roles }
    }
}

/// A partial content (RFC 7396).
pub type UserPatch = MergePatch<UserContent>;

/// A user to create.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct UserNew {
    #[schema(min_length = 1, max_length = 120, example = "Ana Lima")]
    pub name: String,
    #[schema(max_length = 254, example = "ana.lima@cidades.ce.gov.br")]
    pub email: String,
    pub roles: Vec<RoleChoice>,
    /// At least 12 characters; common ones are refused.
    #[schema(format = Password)]
    pub password: String,
}

/// A new password for somebody else.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct UserPassword {
    #[schema(format = Password)]
    pub new_password: String,
}

/// What the caller may do with a user.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum UserAction {
    Edit,
    Disable,
    Enable,
    SetPassword,
}

/// A role that a user has in a unit.
#[derive(Debug, Serialize, ToSchema)]
pub struct UserRole {
    pub role: Role,
    pub unit: UnitBrief,
}

/// A user.
#[derive(Debug, Serialize, ToSchema)]
pub struct UserOut {
    pub id: Uuid,
    pub name: String,
    pub email: String,
    pub roles: Vec<UserRole>,
    pub disabled: bool,
    #[schema(required)]
    pub last_seen_at: Option<DateTime<Utc>>,
    pub version: i32,
    pub created_at: DateTime<Utc>,
    pub updated_at: DateTime<Utc>,
    pub allowed_actions: Vec<UserAction>,
}

impl UserOut {
    pub fn of(row: user::Model, grants: &[role_grant::Model], tree: &UnitTree, caller: &Caller) -> Self {
        let own = grants.iter().filter(|grant| grant.user_id == row.id);
        let roles: Vec<UserRole> =
            own.filter_map(|grant| Some(UserRole { role: grant.role, unit: tree.brief(grant.unit_id)? })).collect();
        let manages = caller.may_somewhere(Permission::UsersManage)
            && roles.iter().all(|role| caller.may(Permission::UsersManage, role.unit.id));
        let mut allowed_actions = Vec::new();
        if manages {
            allowed_actions.push(UserAction::Edit);
            match (row.disabled, row.id == caller.id) {
                (true, _) => allowed_actions.push(UserAction::Enable),
                (false, false) => allowed_actions.push(UserAction::Disable),
                (false, true) => {}
            }
            if row.id != caller.id {
                allowed_actions.push(UserAction::SetPassword);
            }
        }
        Self {
            id: row.id,
            name: row.name,
            email: row.email,
            roles,
            disabled: row.disabled,
            last_seen_at: row.last_seen_at,
            version: row.version,
            created_at: row.created_at,
            updated_at: row.updated_at,
            allowed_actions,
        }
    }
}

/// Filters of the list of users.
#[derive(Debug, Deserialize, IntoParams)]
#[serde(deny_unknown_fields)]
#[into_params(parameter_in = Query)]
pub struct UserParams {
    /// Part of the name or e-mail; accents and case make no difference.
    pub q: Option<String>,
    /// Id or slug of a unit; its descendants count.
    pub unit: Option<String>,
    pub role: Option<Role>,
    pub disabled: Option<bool>,
    #[param(minimum = 1, maximum = 100)]
    pub limit: Option<u64>,
    /// The `next` of the page before.
    pub after: Option<String>,
}
