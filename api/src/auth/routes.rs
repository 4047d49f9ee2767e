//! Routes of identification.
use super::{
    Identified, Role, SignedIn,
    dto::{
        AuthLogin, AuthPasswordChange, AuthSession, MeOut, RoleInUnit, RoleList, RoleOut, TokenCreated, TokenNew,
        TokenOut,
    },
    origin,
    service::{
        session::{self, Opened},
        token,
    },
};
use crate::{
    app::App,
    kernel::{
        answer::{Created, NoContent},
        body::Body,
        idempotency::IdempotencyKey,
        page::{self, Page},
        params::Params,
        problem::Problem,
    },
};
use actix_web::{
    HttpRequest, HttpResponse,
    cookie::{Cookie, SameSite, time::Duration},
    delete, get, post,
    web::{Data, Json, Path},
};
use serde::Deserialize;
use utoipa::IntoParams;
use utoipa_actix_web::service_config::ServiceConfig;
use uuid::Uuid;

const COOKIE: &str = "__Host-pauta_refresh";

pub fn configure(config: &mut ServiceConfig) {
    config
        .service(login)
        .service(refresh_session)
        .service(logout)
        .service(change_password)
        .service(get_me)
        .service(list_roles)
        .service(list_tokens)
        .service(create_token)
        .service(revoke_token);
}

/// Sign in with e-mail and password
///
/// Sets the refresh token in the cookie `__Host-pauta_refresh`.
#[utoipa::path(tag = "auth", operation_id = "login", request_body = AuthLogin,
    responses((status = 200, body = AuthSession)), security(()))]
#[post("/auth/login")]
async fn login(app: Data<App>, request: HttpRequest, body: Body<AuthLogin>) -> Result<HttpResponse, Problem> {
    origin::check(&request, &app)?;
    let address = origin::client_address(&request, &app.config.server.trusted_proxies);
    let AuthLogin { email, password } = body.value;
    Ok(with_cookie(session::sign_in(&app, &address, &email, password).await?))
}

/// Get a new access token for the session of the refresh cookie
///
/// The refresh token is exchanged as well; one that comes back a second time ends the session.
#[utoipa::path(tag = "auth", operation_id = "refreshSession",
    responses((status = 200, body = AuthSession)), security(("refresh_cookie" = [])))]
#[post("/auth/refresh")]
async fn refresh_session(app: Data<App>, request: HttpRequest) -> Result<HttpResponse, Problem> {
    origin::check(&request, &app)?;
    let cookie = request.cookie(COOKIE);
    let value = cookie.as_ref().map_or("", Cookie::value);
    Ok(with_cookie(session::refresh(&app, value).await?))
}

/// End the session of the refresh cookie
#[utoipa::path(tag = "auth", operation_id = "logout", responses((status = 204)), security(("refresh_cookie" = []), ()))]
#[post("/auth/logout")]
async fn logout(app: Data<App>, request: HttpRequest) -> Result<HttpResponse, Problem> {
    origin::check(&request, &app)?;
    if let Some(cookie) = request.cookie(COOKIE) {
        session::sign_out(&app, cookie.value()).await?;
    }
    let mut gone = refresh_cookie(String::new());
    gone.make_removal();
    Ok(HttpResponse::NoContent().cookie(gone).finish())
}

/// Change my password
///
/// Every session of mine ends, and a new one opens. Needs a browser session.
#[utoipa::path(tag = "auth", operation_id = "changePassword", request_body = AuthPasswordChange,
    responses((status = 200, body = AuthSession)), security(("bearer" = [])))]
#[post("/auth/password")]
async fn change_password(
    caller: SignedIn,
    app: Data<App>,
    request: HttpRequest,
    body: Body<AuthPasswordChange>,
) -> Result<HttpResponse, Problem> {
    let address = origin::client_address(&request, &app.config.server.trusted_proxies);
    let AuthPasswordChange { current_password, new_password } = body.value;
    Ok(with_cookie(session::change_password(&app, &address, caller.id, current_password, new_password).await?))
}

/// Who I am and what I may do
#[utoipa::path(tag = "auth", operation_id = "getMe", responses((status = 200, body = MeOut)), security(("bearer" = [])))]
#[get("/me")]
async fn get_me(caller: Identified, app: Data<App>) -> Result<Json<MeOut>, Problem> {
    let tree = app.units.tree(&app).await?;
    let in_unit = |grant: &super::caller::Grant| Some(RoleInUnit { role: grant.role, unit: tree.brief(grant.unit)? });
    let mut reached: Vec<Uuid> = caller.grants.iter().flat_map(|grant| tree.with_descendants(grant.unit)).collect();
    reached.sort_unstable();
    reached.dedup();
    Ok(Json(MeOut {
        id: caller.id,
        name: caller.name.clone(),
        email: caller.email.clone(),
        roles: caller.grants.iter().filter_map(in_unit).collect(),
        permissions: caller.permissions(),
        units: tree.in_order().filter(|unit| reached.binary_search(&unit.id).is_ok()).cloned().collect(),
        scopes: caller.scopes.clone(),
    }))
}

/// The roles and what each may do
#[utoipa::path(tag = "auth", operation_id = "listRoles", responses((status = 200, body = RoleList)),
    security(("bearer" = [])))]
#[get("/roles")]
async fn list_roles(_caller: Identified) -> Result<Json<RoleList>, Problem> {
    let out = |role: Role| RoleOut {
        role,
        name: role.title(),
        description: role.description(),
        permissions: role.permissions(),
    };
    Ok(Json(RoleList { items: Role::ALL.map(out).into() }))
}

/// Page of a plain list.
#[derive(Debug, Deserialize, IntoParams)]
#[serde(deny_unknown_fields)]
#[into_params(parameter_in = Query)]
struct TokenParams {
    #[param(minimum = 1, maximum = 100)]
    limit: Option<u64>,
    /// The `next` of the page before.
    after: Option<String>,
}

/// My personal access tokens
#[utoipa::path(tag = "tokens", operation_id = "listTokens", params(TokenParams),
    responses((status = 200, body = Page<TokenOut>)), security(("bearer" = [])))]
#[get("/tokens")]
async fn list_tokens(caller: SignedIn, app: Data<App>, params: Params<TokenParams>) -> Result<Page<TokenOut>, Problem> {
    token::list(app.db.read(), caller.id, page::limit(params.0.limit)?, params.0.after.as_deref()).await
}

/// Create a personal access token
///
/// The secret is shown this once. Needs a browser session.
#[utoipa::path(tag = "tokens", operation_id = "createToken", request_body = TokenNew,
    responses((status = 201, body = TokenCreated)), security(("bearer" = [])))]
#[post("/tokens")]
async fn create_token(
    caller: SignedIn,
    app: Data<App>,
    key: IdempotencyKey,
    body: Body<TokenNew>,
) -> Result<Created, Problem> {
    let Body { value, digest } = body;
    key.once(&app.db, &app.clock, caller.id, digest, async |tx| {
        let (item, secret) = token::create(tx, &app.clock, caller.id, value).await?;
        let location = format!("/api/v1/tokens/{}", item.id);
        let mut created = TokenCreated { item, token: None };
        // A secret is kept nowhere, so a retry gets the item without it.
        let kept = serde_json::to_string(&created).unwrap_or_default();
        created.token = Some(secret);
        Ok(Created::new(location, None, &created).kept_as(kept))
    })
    .await
}

/// Revoke a personal access token of mine
///
/// It stops working with its next request.
#[utoipa::path(tag = "tokens", operation_id = "revokeToken", params(("id" = Uuid, Path)),
    responses((status = 204)), security(("bearer" = [])))]
#[delete("/tokens/{id}")]
async fn revoke_token(caller: SignedIn, app: Data<App>, id: Path<Uuid>) -> Result<NoContent, Problem> {
    let tx = app.db.write().await?;
    token::revoke(&tx, &app.clock, caller.id, *id).await?;
    tx.commit().await?;
    Ok(NoContent)
}

fn with_cookie(opened: Opened) -> HttpResponse {
    HttpResponse::Ok().cookie(refresh_cookie(opened.cookie)).json(opened.answer)
}

fn refresh_cookie(value: String) -> Cookie<'static> {
    Cookie::build(COOKIE, value)
        .path("/")
        .secure(true)
        .http_only(true)
        .same_site(SameSite::Strict)
        .max_age(Duration::seconds(session::ABSOLUTE.num_seconds()))
        .finish()
}
