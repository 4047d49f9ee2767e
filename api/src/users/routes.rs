//! Routes of users.
use super::{
    dto::{UserContent, UserNew, UserOut, UserParams, UserPassword, UserPatch},
    service,
};
use crate::{
    app::App,
    auth::{
        Caller, Require,
        entity::{role_grant, user},
        permission::needs::{UsersManage, UsersRead},
    },
    kernel::{
        answer::{Created, NoContent, Versioned},
        body::Body,
        idempotency::IdempotencyKey,
        page::Page,
        params::Params,
        precondition::IfMatch,
        problem::Problem,
    },
};
use actix_web::{
    get, patch, post,
    web::{Data, Path},
};
use utoipa_actix_web::service_config::ServiceConfig;
use uuid::Uuid;

pub fn configure(config: &mut ServiceConfig) {
    config
        .service(list_users)
        .service(create_user)
        .service(get_user)
        .service(update_user)
        .service(disable_user)
        .service(enable_user)
        .service(set_user_password);
}

/// The people of the units that my roles reach
#[utoipa::path(tag = "users", operation_id = "listUsers", params(UserParams),
    responses((status = 200, body = Page<UserOut>)), security(("bearer" = ["users.read"])))]
#[get("/users")]
async fn list_users(
    caller: Require<UsersRead>,
    app: Data<App>,
    params: Params<UserParams>,
) -> Result<Page<UserOut>, Problem> {
    service::list(&app, &caller, params.0).await
}

/// Create a user
#[utoipa::path(tag = "users", operation_id = "createUser", request_body = UserNew,
    responses((status = 201, body = UserOut)), security(("bearer" = ["users.manage"])))]
#[post("/users")]
async fn create_user(
    caller: Require<UsersManage>,
    app: Data<App>,
    key: IdempotencyKey,
    body: Body<UserNew>,
) -> Result<Created, Problem> {
    let UserNew { name, email, roles, password } = body.value;
    let hash = service::hash_new_password("/password", password, &email).await?;
    let tree = app.units.tree(&app).await?;
    let content = UserContent { name, email, roles };
    key.once(&app.db, &app.clock, caller.id, body.digest, async |tx| {
        let (row, grants) = service::create(tx, &app.clock, Some(&caller), content, hash).await?;
        let (location, version) = (format!("/api/v1/users/{}", row.id), row.version);
        Ok(Created::new(location, Some(version), &UserOut::of(row, &grants, &tree, &caller)))
    })
    .await
}

/// A user
#[utoipa::path(tag = "users", operation_id = "getUser", params(("id" = Uuid, Path)),
    responses((status = 200, body = UserOut)), security(("bearer" = ["users.read"])))]
#[get("/users/{id}")]
async fn get_user(caller: Require<UsersRead>, app: Data<App>, id: Path<Uuid>) -> Result<Versioned<UserOut>, Problem> {
    let (row, grants) = service::get(app.db.read(), &caller, *id).await?;
    answer(&app, &caller, row, &grants).await
}

/// Change name, e-mail and roles
#[utoipa::path(tag = "users", operation_id = "updateUser", params(("id" = Uuid, Path)),
    request_body = UserPatch,
    responses((status = 200, body = UserOut)), security(("bearer" = ["users.manage"])))]
#[patch("/users/{id}")]
async fn update_user(
    caller: Require<UsersManage>,
    app: Data<App>,
    id: Path<Uuid>,
    version: IfMatch,
    body: Body<UserPatch>,
) -> Result<Versioned<UserOut>, Problem> {
    let tx = app.db.write().await?;
    let (row, grants) = service::load_for_update(&tx, &caller, *id, &version).await?;
    let content = body.value.apply(&UserContent::of(&row, &grants))?;
    let (row, grants) = service::update(&tx, &app.clock, &caller, row, &grants, content).await?;
    tx.commit().await?;
    answer(&app, &caller, row, &grants).await
}

/// Shut a user out
///
/// Every session and token of theirs stops working with its next request.
#[utoipa::path(tag = "users", operation_id = "disableUser", params(("id" = Uuid, Path)),
    responses((status = 200, body = UserOut)), security(("bearer" = ["users.manage"])))]
#[post("/users/{id}/disable")]
async fn disable_user(
    caller: Require<UsersManage>,
    app: Data<App>,
    id: Path<Uuid>,
    version: IfMatch,
) -> Result<Versioned<UserOut>, Problem> {
    set_disabled(&app, &caller, *id, &version, true).await
}

/// Let a user in again
#[utoipa::path(tag = "users", operation_id = "enableUser", params(("id" = Uuid, Path)),
    responses((status = 200, body = UserOut)), security(("bearer" = ["users.manage"])))]
#[post("/users/{id}/enable")]
async fn enable_user(
    caller: Require<UsersManage>,
    app: Data<App>,
    id: Path<Uuid>,
    version: IfMatch,
) -> Result<Versioned<UserOut>, Problem> {
    set_disabled(&app, &caller, *id, &version, false).await
}

/// Give a user another password
///
/// Every session of theirs ends.
#[utoipa::path(tag = "users", operation_id = "setUserPassword", params(("id" = Uuid, Path)),
    request_body = UserPassword,
    responses((status = 204)), security(("bearer" = ["users.manage"])))]
#[post("/users/{id}/password")]
async fn set_user_password(
    caller: Require<UsersManage>,
    app: Data<App>,
    id: Path<Uuid>,
    version: IfMatch,
    body: Body<UserPassword>,
) -> Result<NoContent, Problem> {
    let (row, _) = service::get(app.db.read(), &caller, *id).await?;
    let hash = service::hash_new_password("/new_password", body.value.new_password, &row.email).await?;
    let tx = app.db.write().await?;
    let (row, grants) = service::load_for_update(&tx, &caller, *id, &version).await?;
    service::set_password(&tx, &app.clock, &caller, row, &grants, hash).await?;
    tx.commit().await?;
    Ok(NoContent)
}

async fn set_disabled(
    app: &App,
    caller: &Caller,
    id: Uuid,
    version: &IfMatch,
    disabled: bool,
) -> Result<Versioned<UserOut>, Problem> {
    let tx = app.db.write().await?;
    let (row, grants) = service::load_for_update(&tx, caller, id, version).await?;
    let row = service::set_disabled(&tx, &app.clock, caller, row, &grants, disabled).await?;
    tx.commit().await?;
    answer(app, caller, row, &grants).await
}

async fn answer(
    app: &App,
    caller: &Caller,
    row: user::Model,
    grants: &[role_grant::Model],
) -> Result<Versioned<UserOut>, Problem> {
    let tree = app.units.tree(app).await?;
    Ok(Versioned { version: row.version, item: UserOut::of(row, grants, &tree, caller) })
}
