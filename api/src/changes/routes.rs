//! Route of the change feed.
use crate::{
    app::App,
    auth::{Caller, Permission, Reach, Require, permission::needs::ChangesRead},
    kernel::{
        change_log::entity::{self, Entity},
        page::{self, Cursor},
        params::{Params, bad},
        problem::Problem,
    },
    users::{Names, UserBrief},
};
use actix_web::{
    get,
    web::{Data, Json},
};
use chrono::{DateTime, Utc};
use sea_orm::{Condition, EntityTrait, ExprTrait, QueryFilter, QueryOrder, QuerySelect, sea_query::Expr};
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};
use utoipa_actix_web::service_config::ServiceConfig;
use uuid::Uuid;

const SORT: &str = "seq";

/// A place in the change log, as callers are given it.
pub fn cursor(seq: i64) -> String {
    Cursor::new(SORT, &seq).to_string()
}

/// The place in the change log that `cursor` stands for.
///
/// # Errors
/// 400 when it stands for none.
pub fn read_cursor(cursor: &str) -> Result<i64, Problem> {
    Cursor::read(cursor, SORT)
}

/// What the log tells of.
const RESOURCES: [&str; 17] = [
    "release",
    "event",
    "release_template",
    "checklist_template",
    "calendar_subscription",
    "press_pass",
    "resource",
    "precedence",
    "saved_search",
    "import",
    "unit",
    "user",
    "session",
    "token",
    "delegation",
    "blackout",
    "compliance_settings",
];

pub fn configure(config: &mut ServiceConfig) {
    config.service(list_changes);
}

/// Where to begin, and what to see.
#[derive(Debug, Deserialize, IntoParams)]
#[serde(deny_unknown_fields)]
#[into_params(parameter_in = Query)]
struct ChangeParams {
    /// The `next` of the answer before; from the beginning when absent.
    after: Option<String>,
    /// Kinds of resource, separated by commas.
    #[param(example = "release,event")]
    types: Option<String>,
    #[param(minimum = 1, maximum = 100)]
    limit: Option<u64>,
}

/// One change.
#[derive(Debug, Serialize, ToSchema)]
struct ChangeOut {
    seq: i64,
    at: DateTime<Utc>,
    /// Nobody when the system itself did it.
    #[schema(required)]
    actor: Option<UserBrief>,
    #[schema(example = "approve")]
    action: String,
    #[schema(example = "release")]
    resource_type: String,
    resource_id: Uuid,
    #[schema(required)]
    unit_id: Option<Uuid>,
    /// What an auditor needs to understand it; never a secret.
    #[schema(value_type = Object)]
    summary: serde_json::Value,
    /// The request that made it.
    #[schema(required)]
    request_id: Option<String>,
}

/// A stretch of the feed.
#[derive(Debug, Serialize, ToSchema)]
struct ChangePage {
    items: Vec<ChangeOut>,
    /// Where to go on from, now or later; never absent.
    next: String,
}

/// What changed, in commit order
///
/// Poll it with `next`: no change is ever missed or repeated.
#[utoipa::path(tag = "changes", operation_id = "listChanges", params(ChangeParams),
    responses((status = 200, body = ChangePage)), security(("bearer" = ["changes.read"])))]
#[get("/changes")]
async fn list_changes(
    caller: Require<ChangesRead>,
    app: Data<App>,
    params: Params<ChangeParams>,
) -> Result<Json<ChangePage>, Problem> {
    let limit = page::limit(params.0.limit)?;
    let after = params.0.after.as_deref().map(read_cursor).transpose()?.unwrap_or(0);
    let mut select = Entity::find()
        .filter(visible_to(&caller))
        .filter(entity::COLUMN.seq.gt(after))
        .order_by_asc(entity::Column::Seq)
        .limit(limit);
    if let Some(types) = &params.0.types {
        let types: Vec<&str> = types.split(',').map(str::trim).collect();
        if let Some(unknown) = types.iter().find(|kind| !RESOURCES.contains(kind)) {
            return Err(bad("types", format!("«{unknown}» não é um dos valores aceitos")));
        }
        select = select.filter(entity::COLUMN.resource_type.is_in(types));
    }
    let rows = select.all(app.db.read()).await?;
    let names = app.people.names(&app, rows.iter().filter_map(|row| row.actor_id)).await?;
    let end = rows.last().map_or(after, |row| row.seq);
    let items = rows.into_iter().map(|row| out(row, &names, &caller)).collect();
    Ok(Json(ChangePage { items, next: cursor(end) }))
}

/// Changes in the units that the caller's roles reach; those of no unit only for who reaches all.
fn visible_to(caller: &Caller) -> Condition {
    match caller.reach(Permission::ChangesRead) {
        Reach::Everywhere => Condition::all(),
        Reach::Units(units) => Condition::all().add(entity::COLUMN.unit_id.is_in(units.iter().copied())),
        Reach::Nowhere => Condition::all().add(Expr::val(1).eq(0)),
    }
}

fn out(mut row: entity::Model, names: &Names, caller: &Caller) -> ChangeOut {
    // A text that is not public yet has a title that is not public yet.
    let reads = row.unit_id.is_some_and(|unit| caller.may(Permission::ReleasesRead, unit));
    if row.resource_type == "release"
        && !reads
        && let Some(summary) = row.summary.as_object_mut()
    {
        summary.remove("title");
    }
    ChangeOut {
        seq: row.seq,
        at: row.at,
        actor: row.actor_id.map(|id| names.brief(id)),
        action: row.action,
        resource_type: row.resource_type,
        resource_id: row.resource_id,
        unit_id: row.unit_id,
        summary: row.summary,
        request_id: row.request_id,
    }
}
