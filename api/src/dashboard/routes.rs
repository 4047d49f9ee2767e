//! Route of the dashboard.
use crate::{
    app::App,
    auth::{Caller, Permission, Reach, Require, permission::needs::ReleasesRead},
    kernel::problem::Problem,
    releases::{
        ReleaseRow, ReleaseStatus, ReleaseSummary, TO_DO,
        entity::{COLUMN, Column, Entity, public_at, visible_to},
        summaries,
    },
};
use actix_web::{
    get,
    web::{Data, Json},
};
use sea_orm::{
    ColumnTrait, Condition, EntityTrait, ExprTrait, Order, QueryFilter, QueryOrder, QuerySelect,
    sea_query::{Expr, NullOrdering},
};
use serde::Serialize;
use utoipa::ToSchema;
use utoipa_actix_web::service_config::ServiceConfig;

/// Items of each list at most; the full list is one link away.
const EACH: u64 = 10;

pub fn configure(config: &mut ServiceConfig) {
    config.service(get_dashboard);
}

/// Releases that wait for the caller, and what came out lately: at most ten of each.
#[derive(Debug, Serialize, ToSchema)]
struct DashboardOut {
    /// In review, written and last edited by others: mine to approve.
    awaiting_my_approval: Vec<ReleaseSummary>,
    /// Mine, with changes requested.
    returned_to_me: Vec<ReleaseSummary>,
    /// Approved: mine to publish.
    ready_to_publish: Vec<ReleaseSummary>,
    /// Given to me and not yet done: what is due first comes first, what has no time last.
    assigned_to_me: Vec<ReleaseSummary>,
    my_drafts: Vec<ReleaseSummary>,
    recently_published: Vec<ReleaseSummary>,
}

/// What waits for me
#[utoipa::path(tag = "dashboard", operation_id = "getDashboard", responses((status = 200, body = DashboardOut)),
    security(("bearer" = ["releases.read"])))]
#[get("/dashboard")]
async fn get_dashboard(caller: Require<ReleasesRead>, app: Data<App>) -> Result<Json<DashboardOut>, Problem> {
    let mine = || Condition::all().add(COLUMN.author_id.eq(caller.id));
    let status = |status: ReleaseStatus| Condition::all().add(COLUMN.status.eq(status));
    let of_others = Condition::all().add(COLUMN.author_id.ne(caller.id)).add(COLUMN.last_editor_id.ne(caller.id));
    let to_approve = status(ReleaseStatus::InReview).add(of_others).add(within(&caller, Permission::ReleasesApprove));
    let to_publish = status(ReleaseStatus::Approved).add(within(&caller, Permission::ReleasesPublish));
    Ok(Json(DashboardOut {
        awaiting_my_approval: latest(&app, &caller, to_approve, Column::UpdatedAt).await?,
        returned_to_me: latest(&app, &caller, status(ReleaseStatus::ChangesRequested).add(mine()), Column::UpdatedAt)
            .await?,
        ready_to_publish: latest(&app, &caller, to_publish, Column::UpdatedAt).await?,
        my_drafts: latest(&app, &caller, status(ReleaseStatus::Draft).add(mine()), Column::UpdatedAt).await?,
        assigned_to_me: assigned(&app, &caller).await?,
        recently_published: latest(&app, &caller, public_at(app.clock.now()), Column::OrderKey).await?,
    }))
}

async fn assigned(app: &App, caller: &Caller) -> Result<Vec<ReleaseSummary>, Problem> {
    let rows: Vec<ReleaseRow> = Entity::find()
        .filter(visible_to(caller, app.clock.now()))
        .filter(COLUMN.assignee_id.eq(caller.id))
        .filter(COLUMN.status.is_in(TO_DO.iter().copied()))
        .order_by_with_nulls(Column::DueAt, Order::Asc, NullOrdering::Last)
        .order_by_desc(Column::UpdatedAt)
        .limit(EACH)
        .into_partial_model()
        .all(app.db.read())
        .await?;
    summaries(app, caller, rows.into_iter().map(|row| (row, None)).collect()).await
}

async fn latest(app: &App, caller: &Caller, which: Condition, by: Column) -> Result<Vec<ReleaseSummary>, Problem> {
    let rows: Vec<ReleaseRow> = Entity::find()
        .filter(visible_to(caller, app.clock.now()))
        .filter(which)
        .order_by_desc(by)
        .limit(EACH)
        .into_partial_model()
        .all(app.db.read())
        .await?;
    summaries(app, caller, rows.into_iter().map(|row| (row, None)).collect()).await
}

/// In a unit in which the caller holds `permission`.
fn within(caller: &Caller, permission: Permission) -> Condition {
    match caller.reach(permission) {
        Reach::Everywhere => Condition::all(),
        Reach::Units(units) => Condition::all().add(COLUMN.unit_id.is_in(units.iter().copied())),
        Reach::Nowhere => Condition::all().add(Expr::val(1).eq(0)),
    }
}
