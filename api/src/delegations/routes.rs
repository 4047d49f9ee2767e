//! Routes of substitutions.
use super::service;
use crate::{
    app::App,
    auth::{Caller, Identified, Require, delegation::Model, permission::needs::ReleasesApprove},
    kernel::{
        answer::{Created, NoContent},
        body::Body,
        idempotency::IdempotencyKey,
        problem::Problem,
    },
    units::{UnitBrief, UnitTree},
    users::{Names, UserBrief},
};
use actix_web::{
    delete, get, post,
    web::{Data, Json, Path},
};
use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use utoipa_actix_web::service_config::ServiceConfig;
use uuid::Uuid;

pub fn configure(config: &mut ServiceConfig) {
    config.service(list_delegations).service(create_delegation).service(revoke_delegation);
}

/// Who stands in for me, where and how long.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
struct DelegationNew {
    /// A unit of which the caller is head.
    unit_id: Uuid,
    to_id: Uuid,
    #[schema(example = "2026-12-01T03:00:00Z")]
    starts_at: DateTime<Utc>,
    /// At most 180 days later.
    #[schema(example = "2026-12-16T03:00:00Z")]
    ends_at: DateTime<Utc>,
    #[serde(default)]
    #[schema(max_length = 300, example = "Férias")]
    reason: Option<String>,
}

/// What the caller may do with a substitution.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, ToSchema)]
#[serde(rename_all = "snake_case")]
enum DelegationAction {
    Revoke,
}

/// Somebody stands in for a head.
#[derive(Debug, Serialize, ToSchema)]
struct DelegationOut {
    id: Uuid,
    unit: UnitBrief,
    from: UserBrief,
    to: UserBrief,
    #[schema(required)]
    reason: Option<String>,
    starts_at: DateTime<Utc>,
    ends_at: DateTime<Utc>,
    #[schema(required)]
    revoked_at: Option<DateTime<Utc>>,
    /// Whether it is in force now.
    is_running: bool,
    allowed_actions: Vec<DelegationAction>,
}

/// The substitutions that I named or am named in, the latest first.
#[derive(Debug, Serialize, ToSchema)]
struct Delegations {
    items: Vec<DelegationOut>,
}

/// The substitutions that I named, or am named in
#[utoipa::path(tag = "delegations", operation_id = "listDelegations", responses((status = 200, body = Delegations)),
    security(("bearer" = [])))]
#[get("/delegations")]
async fn list_delegations(caller: Identified, app: Data<App>) -> Result<Json<Delegations>, Problem> {
    let rows = service::list(app.db.read(), &caller).await?;
    let tree = app.units.tree(&app).await?;
    let names = app.people.names(&app, rows.iter().flat_map(|row| [row.from_id, row.to_id])).await?;
    let now = app.clock.now();
    let items = rows.into_iter().filter_map(|row| out(row, &tree, &names, &caller, now));
    Ok(Json(Delegations { items: items.collect() }))
}

/// Name who stands in for me
///
/// They may do what a head may, in that unit and below, while it runs. What is lent is not lent on.
#[utoipa::path(tag = "delegations", operation_id = "createDelegation", request_body = DelegationNew,
    responses((status = 201, body = DelegationOut)), security(("bearer" = ["releases.approve"])))]
#[post("/delegations")]
async fn create_delegation(
    caller: Require<ReleasesApprove>,
    app: Data<App>,
    key: IdempotencyKey,
    body: Body<DelegationNew>,
) -> Result<Created, Problem> {
    let Body { value: DelegationNew { unit_id, to_id, starts_at, ends_at, reason }, digest } = body;
    let tree = app.units.tree(&app).await?;
    let names = app.people.names(&app, [caller.id, to_id]).await?;
    key.once(&app.db, &app.clock, caller.id, digest, async |tx| {
        let new = service::New { unit: unit_id, to: to_id, starts_at, ends_at, reason };
        let row = service::create(tx, &app.clock, &caller, new).await?;
        let location = format!("/api/v1/delegations/{}", row.id);
        let item = out(row, &tree, &names, &caller, app.clock.now()).ok_or_else(Problem::internal)?;
        Ok(Created::new(location, None, &item))
    })
    .await
}

/// End a substitution now
#[utoipa::path(tag = "delegations", operation_id = "revokeDelegation", params(("id" = Uuid, Path)),
    responses((status = 204)), security(("bearer" = ["releases.approve"])))]
#[delete("/delegations/{id}")]
async fn revoke_delegation(
    caller: Require<ReleasesApprove>,
    app: Data<App>,
    id: Path<Uuid>,
) -> Result<NoContent, Problem> {
    let tx = app.db.write().await?;
    service::revoke(&tx, &app.clock, &caller, *id).await?;
    tx.commit().await?;
    Ok(NoContent)
}

fn out(row: Model, tree: &UnitTree, names: &Names, caller: &Caller, now: DateTime<Utc>) -> Option<DelegationOut> {
    let may_revoke = service::may_revoke(&row, caller, now);
    Some(DelegationOut {
        is_running: row.revoked_at.is_none() && row.starts_at <= now && now < row.ends_at,
        allowed_actions: if may_revoke { vec![DelegationAction::Revoke] } else { Vec::new() },
        id: row.id,
        unit: tree.brief(row.unit_id)?,
        from: names.brief(row.from_id),
        to: names.brief(row.to_id),
        reason: row.reason,
        starts_at: row.starts_at,
        ends_at: row.ends_at,
        revoked_at: row.revoked_at,
    })
}
