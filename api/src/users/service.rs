//! The rules of users: who may manage whom, and that somebody always can.
use super::{
    directory::UserBrief,
    dto::{RoleChoice, UserContent, UserOut, UserParams},
};
use crate::{
    app::App,
    auth::{
        Caller, Permission, Reach, Role, end_sessions_of,
        entity::{
            role_grant,
            user::{self, Column, Entity, Model},
        },
        password,
    },
    kernel::{
        change_log::{self, Change},
        clock::Clock,
        db::{AdvisoryLock, Tx, exclusive},
        mail::is_email,
        page::{self, Cursor, Page},
        params::bad,
        precondition::IfMatch,
        problem::{Faults, Problem, unique_violation},
        search::analyser::fold::fold_words,
    },
    units::UnitTree,
};
use sea_orm::{
    ActiveValue::Set, ColumnTrait, Condition, ConnectionTrait, DbErr, EntityTrait, ExprTrait, IntoActiveModel,
    QueryFilter, QueryOrder, QuerySelect, QueryTrait, sea_query::Expr,
};
use serde_json::json;
use std::collections::HashSet;
use uuid::Uuid;

const SORT: &str = "name";
/// People told of one unit at once.
const ABLE_MAX: u64 = 500;

/// Users of the units that the caller's roles reach.
pub async fn list(app: &App, caller: &Caller, params: UserParams) -> Result<Page<UserOut>, Problem> {
    let limit = page::limit(params.limit)?;
    let tree = app.units.tree(app).await?;
    let mut select = Entity::find()
        .filter(visible_to(caller))
        .order_by_asc(Column::Folded)
        .order_by_asc(Column::Id)
        .limit(limit + 1);
    if let Some(unit) = &params.unit {
        let unit = tree.find(unit).ok_or_else(|| bad("unit", "não há órgão com este id ou slug"))?;
        let below = role_grant::COLUMN.unit_id.is_in(tree.with_descendants(unit));
        select = select.filter(granted(Condition::all().add(below)));
    }
    if let Some(role) = params.role {
        select = select.filter(granted(Condition::all().add(role_grant::COLUMN.role.eq(role))));
    }
    if let Some(disabled) = params.disabled {
        select = select.filter(user::COLUMN.disabled.eq(disabled));
    }
    if let Some(q) = params.q.as_deref().map(str::trim).filter(|q| !q.is_empty()) {
        select = select.filter(user::COLUMN.folded.contains(fold_words(q, ' ')));
    }
    if let Some(after) = &params.after {
        let (folded, id) = Cursor::read::<(String, Uuid)>(after, SORT)?;
        let same = Expr::col(Column::Folded).eq(folded.clone()).and(Expr::col(Column::Id).gt(id));
        select = select.filter(Expr::col(Column::Folded).gt(folded).or(same));
    }
    let rows = select.all(app.db.read()).await?;
    let ids: Vec<Uuid> = rows.iter().map(|row| row.id).collect();
    let grants = grants_of(app.db.read(), ids).await?;
    let cursor = |row: &Model| Cursor::new(SORT, &(&row.folded, row.id));
    Ok(Page::of(rows, limit, cursor, |row| UserOut::of(row, &grants, &tree, caller)))
}

/// A user whom the caller's roles reach, with their roles.
///
/// # Errors
/// 404 otherwise.
pub async fn get(
    db: &impl ConnectionTrait,
    caller: &Caller,
    id: Uuid,
) -> Result<(Model, Vec<role_grant::Model>), Problem> {
    let row = Entity::find_by_id(id).filter(visible_to(caller)).one(db).await?.ok_or_else(Problem::not_found)?;
    let grants = grants_of(db, vec![id]).await?;
    Ok((row, grants))
}

/// A user for changing: managed by the caller, locked, and at the version that was read.
pub async fn load_for_update(
    tx: &Tx,
    caller: &Caller,
    id: Uuid,
    version: &IfMatch,
) -> Result<(Model, Vec<role_grant::Model>), Problem> {
    exclusive(tx, AdvisoryLock::Administrators).await?;
    let select = Entity::find_by_id(id).filter(visible_to(caller)).lock_exclusive();
    let row = select.one(tx).await?.ok_or_else(Problem::not_found)?;
    version.check(row.version)?;
    let grants = grants_of(tx, vec![id]).await?;
    for grant in &grants {
        caller.must(Permission::UsersManage, grant.unit_id)?;
    }
    Ok((row, grants))
}

/// Creates a user. `actor` is nobody when the system itself does it.
///
/// # Errors
/// 409 when the e-mail is taken, 422 when a field is not acceptable, 403 for a unit that `caller` does not manage.
pub async fn create(
    tx: &impl ConnectionTrait,
    clock: &Clock,
    caller: Option<&Caller>,
    content: UserContent,
    password_hash: String,
) -> Result<(Model, Vec<role_grant::Model>), Problem> {
    let tree = UnitTree::read(tx).await?;
    let content = checked(content, &tree)?;
    may_grant(caller, &content.roles)?;
    let now = clock.now();
    let row = Model {
        id: clock.new_id(),
        folded: folded(&content),
        name: content.name,
        email: content.email,
        password_hash,
        disabled: false,
        last_seen_at: None,
        version: 1,
        created_at: now,
        updated_at: now,
    };
    Entity::insert(row.clone().into_active_model()).exec_without_returning(tx).await.map_err(email_taken)?;
    let grants = grant(tx, clock, row.id, &content.roles).await?;
    record(tx, clock, caller, "create", &row, &grants).await?;
    Ok((row, grants))
}

/// Changes name, e-mail and roles.
///
/// # Errors
/// 409 when nobody would be left to administer.
pub async fn update(
    tx: &Tx,
    clock: &Clock,
    caller: &Caller,
    row: Model,
    before: &[role_grant::Model],
    content: UserContent,
) -> Result<(Model, Vec<role_grant::Model>), Problem> {
    let tree = UnitTree::read(tx).await?;
    let content = checked(content, &tree)?;
    let (id, version) = (row.id, row.version + 1);
    let same = content.roles.len() == before.len()
        && before.iter().all(|g| content.roles.iter().any(|c| c.role == g.role && c.unit_id == g.unit_id));
    let grants = if same {
        before.to_vec()
    } else {
        may_grant(Some(caller), &content.roles)?;
        role_grant::Entity::delete_many().filter(role_grant::COLUMN.user_id.eq(id)).exec(tx).await?;
        grant(tx, clock, id, &content.roles).await?
    };
    let mut active = row.into_active_model();
    active.folded = Set(folded(&content));
    active.name = Set(content.name);
    active.email = Set(content.email);
    active.version = Set(version);
    active.updated_at = Set(clock.now());
    let row = Entity::update(active).exec(tx).await.map_err(email_taken)?;
    somebody_administers(tx).await?;
    record(tx, clock, Some(caller), "update", &row, &grants).await?;
    Ok((row, grants))
}

/// Shuts a user out, from their next request on, or lets them in again.
///
/// # Errors
/// 409 for one's own account, and when nobody would be left to administer.
pub async fn set_disabled(
    tx: &Tx,
    clock: &Clock,
    caller: &Caller,
    row: Model,
    grants: &[role_grant::Model],
    disabled: bool,
) -> Result<Model, Problem> {
    if row.id == caller.id {
        return Err(Problem::conflict("own_account", "Peça a outro administrador: ninguém desativa a própria conta."));
    }
    let version = row.version + 1;
    let mut active = row.into_active_model();
    active.disabled = Set(disabled);
    active.version = Set(version);
    active.updated_at = Set(clock.now());
    let row = Entity::update(active).exec(tx).await?;
    if disabled {
        end_sessions_of(tx, clock, row.id).await?;
        somebody_administers(tx).await?;
    }
    record(tx, clock, Some(caller), if disabled { "disable" } else { "enable" }, &row, grants).await?;
    Ok(row)
}

/// Gives a user another password and ends their sessions.
pub async fn set_password(
    tx: &Tx,
    clock: &Clock,
    caller: &Caller,
    row: Model,
    grants: &[role_grant::Model],
    password_hash: String,
) -> Result<(), Problem> {
    if row.id == caller.id {
        return Err(Problem::conflict("own_account", "Troque a própria senha em «Minha conta»."));
    }
    let version = row.version + 1;
    let mut active = row.into_active_model();
    active.password_hash = Set(password_hash);
    active.version = Set(version);
    active.updated_at = Set(clock.now());
    let row = Entity::update(active).exec(tx).await?;
    end_sessions_of(tx, clock, row.id).await?;
    record(tx, clock, Some(caller), "set_password", &row, grants).await
}

/// Checks a password for `email` and hashes it.
///
/// # Errors
/// 422 at `pointer`.
pub async fn hash_new_password(pointer: &str, given: String, email: &str) -> Result<String, Problem> {
    let mut faults = Faults::default();
    password::check(&mut faults, pointer, &given, email);
    faults.check()?;
    password::hash(given).await
}

/// The user whom `email` belongs to.
pub async fn by_email(db: &impl ConnectionTrait, email: &str) -> Result<Option<Model>, DbErr> {
    Entity::find().filter(user::COLUMN.email.eq(email.trim().to_lowercase())).one(db).await
}

/// Who has a role in a unit that the caller's roles reach.
fn visible_to(caller: &Caller) -> Condition {
    match caller.reach(Permission::UsersRead) {
        Reach::Everywhere => Condition::all(),
        Reach::Nowhere => Condition::all().add(Expr::val(1).eq(0)),
        Reach::Units(units) => granted(Condition::all().add(role_grant::COLUMN.unit_id.is_in(units.iter().copied()))),
    }
}

/// Users with any of `permissions` in `unit`, by role there or above; only `among` those, if given.
pub async fn able_in(
    db: &impl ConnectionTrait,
    tree: &UnitTree,
    unit: Uuid,
    permissions: &[Permission],
    among: Option<&[Uuid]>,
) -> Result<Vec<UserBrief>, DbErr> {
    let units = tree.path(unit).into_iter().map(|above| above.id).chain([unit]);
    let granted = Condition::all().add(role_grant::COLUMN.unit_id.is_in(units));
    let among = among.map(|among| user::COLUMN.id.is_in(among.iter().copied()));
    able(db, granted, permissions, among).await
}

/// Users with any of `permissions` by role in one of `units`, or anywhere if none are given.
pub async fn able_in_any(
    db: &impl ConnectionTrait,
    units: Option<Vec<Uuid>>,
    permissions: &[Permission],
) -> Result<Vec<UserBrief>, DbErr> {
    let granted = Condition::all().add_option(units.map(|units| role_grant::COLUMN.unit_id.is_in(units)));
    able(db, granted, permissions, None).await
}

async fn able(
    db: &impl ConnectionTrait,
    place: Condition,
    permissions: &[Permission],
    among: Option<sea_orm::sea_query::Expr>,
) -> Result<Vec<UserBrief>, DbErr> {
    let roles = Role::ALL.into_iter().filter(|role| role.permissions().iter().any(|held| permissions.contains(held)));
    let select = Entity::find()
        .select_only()
        .columns([Column::Id, Column::Name])
        .filter(user::COLUMN.disabled.eq(false))
        .filter(granted(place.add(role_grant::COLUMN.role.is_in(roles))))
        .filter(Condition::all().add_option(among))
        .order_by_asc(Column::Folded)
        .order_by_asc(Column::Id)
        .limit(ABLE_MAX);
    let rows: Vec<(Uuid, String)> = select.into_tuple().all(db).await?;
    Ok(rows.into_iter().map(|(id, name)| UserBrief { id, name }).collect())
}

/// Users who have a grant that satisfies `which`.
fn granted(which: Condition) -> Condition {
    let grants = role_grant::Entity::find().select_only().column(role_grant::Column::UserId).filter(which);
    Condition::all().add(Expr::col((Entity, Column::Id)).in_subquery(grants.into_query()))
}

async fn grants_of(db: &impl ConnectionTrait, users: Vec<Uuid>) -> Result<Vec<role_grant::Model>, DbErr> {
    let select = role_grant::Entity::find().filter(role_grant::COLUMN.user_id.is_in(users));
    select.order_by_asc(role_grant::Column::Id).all(db).await
}

async fn grant(
    tx: &impl ConnectionTrait,
    clock: &Clock,
    user_id: Uuid,
    roles: &[RoleChoice],
) -> Result<Vec<role_grant::Model>, DbErr> {
    let new = |choice: &RoleChoice| role_grant::Model {
        id: clock.new_id(),
        user_id,
        unit_id: choice.unit_id,
        role: choice.role,
    };
    let rows: Vec<role_grant::Model> = roles.iter().map(new).collect();
    if !rows.is_empty() {
        let active = rows.iter().cloned().map(IntoActiveModel::into_active_model);
        role_grant::Entity::insert_many(active).exec_without_returning(tx).await?;
    }
    Ok(rows)
}

fn checked(mut content: UserContent, tree: &UnitTree) -> Result<UserContent, Problem> {
    let mut faults = Faults::default();
    content.name = content.name.split_whitespace().collect::<Vec<_>>().join(" ");
    content.email = content.email.trim().to_lowercase();
    faults.required("/name", &content.name, "Informe o nome da pessoa.");
    faults.at_most("/name", &content.name, 120);
    if !is_email(&content.email) {
        faults.add("/email", "bad_email", "Informe um e-mail válido.");
    }
    let mut units = HashSet::new();
    for (i, choice) in content.roles.iter().enumerate() {
        if tree.brief(choice.unit_id).is_none() {
            faults.add(format!("/roles/{i}/unit_id"), "unknown_value", "Não há órgão com este id.");
        } else if !units.insert(choice.unit_id) {
            faults.add(format!("/roles/{i}/unit_id"), "repeated", "Só um papel por órgão.");
        }
    }
    faults.check()?;
    Ok(content)
}

fn folded(content: &UserContent) -> String {
    fold_words(&format!("{} {}", content.name, content.email), ' ')
}

fn may_grant(caller: Option<&Caller>, roles: &[RoleChoice]) -> Result<(), Problem> {
    let Some(caller) = caller else { return Ok(()) };
    if roles.is_empty() && *caller.reach(Permission::UsersManage) != Reach::Everywhere {
        return Err(Problem::fault("/roles", "required", "Dê à pessoa um papel em um órgão seu."));
    }
    roles.iter().try_for_each(|choice| caller.must(Permission::UsersManage, choice.unit_id))
}

/// Somebody who is not disabled must administer the root, or nobody could ever mend anything.
async fn somebody_administers(tx: &impl ConnectionTrait) -> Result<(), Problem> {
    let tree = UnitTree::read(tx).await?;
    let administers = role_grant::Entity::find()
        .filter(role_grant::COLUMN.role.eq(Role::Admin))
        .filter(Expr::col((role_grant::Entity, role_grant::Column::UserId)).in_subquery(
            Entity::find().select_only().column(Column::Id).filter(user::COLUMN.disabled.eq(false)).into_query(),
        ))
        .all(tx)
        .await?;
    if administers.iter().any(|grant| tree.path(grant.unit_id).is_empty()) {
        return Ok(());
    }
    Err(Problem::conflict("last_admin", "Seria o último administrador: nomeie outro antes."))
}

fn email_taken(error: DbErr) -> Problem {
    match unique_violation(&error) {
        Some(_) => Problem::conflict("email_taken", "Já existe uma pessoa com este e-mail."),
        None => error.into(),
    }
}

async fn record(
    tx: &impl ConnectionTrait,
    clock: &Clock,
    caller: Option<&Caller>,
    action: &'static str,
    row: &Model,
    grants: &[role_grant::Model],
) -> Result<(), Problem> {
    let roles: Vec<_> = grants.iter().map(|g| json!({ "role": g.role, "unit_id": g.unit_id })).collect();
    let change = Change {
        actor: caller.map(|caller| caller.id),
        action,
        resource: "user",
        id: row.id,
        unit: grants.first().map(|grant| grant.unit_id),
        public: false,
        summary: json!({ "name": row.name, "email": row.email, "roles": roles, "disabled": row.disabled }),
    };
    Ok(change_log::record(tx, clock, change).await?)
}
