//! Routes of coverages: extract, call, wrap.
use super::{
    actions,
    dto::{
        CoverageAssignment, CoverageAtEvent, CoverageContent, CoverageCrew, CoverageDelivery, CoverageList,
        CoverageOut, CoverageParams, CoveragePatch,
    },
    list,
    service::{self, Coverage},
};
use crate::{
    agenda::{
        conflicts::{self, EventConflictParams, EventConflictProblem},
        entity::Model as Event,
        planning::load_event,
        service::get_own,
    },
    app::App,
    auth::{
        Caller, Require,
        permission::needs::{AgendaCoverOrManage, AgendaManage, AgendaRead},
    },
    kernel::{
        answer::{Created, NoContent, Versioned},
        body::Body,
        db::Tx,
        idempotency::IdempotencyKey,
        page::Page,
        params::Params,
        precondition::IfMatch,
        problem::Problem,
    },
};
use actix_web::{
    delete, get, patch, post,
    web::{Data, Json, Path},
};
use utoipa_actix_web::service_config::ServiceConfig;
use uuid::Uuid;

pub fn configure(config: &mut ServiceConfig) {
    config
        .service(list_coverages)
        .service(list_event_coverages)
        .service(list_crew)
        .service(create_coverage)
        .service(update_coverage)
        .service(delete_coverage)
        .service(assign_coverage)
        .service(start_coverage)
        .service(deliver_coverage)
        .service(cancel_coverage)
        .service(reopen_coverage);
}

/// Coverages across events
///
/// Of the events in a window, in the order in which those begin: with `assignee=me`, my day.
#[utoipa::path(tag = "coverages", operation_id = "listCoverages", params(CoverageParams),
    responses((status = 200, body = Page<CoverageAtEvent>)), security(("bearer" = ["agenda.read"])))]
#[get("/coverages")]
async fn list_coverages(
    caller: Require<AgendaRead>,
    app: Data<App>,
    params: Params<CoverageParams>,
) -> Result<Page<CoverageAtEvent>, Problem> {
    list::list(&app, &caller, params.0).await
}

/// The coverages of an event
#[utoipa::path(tag = "coverages", operation_id = "listEventCoverages", params(("id" = Uuid, Path)),
    responses((status = 200, body = CoverageList)), security(("bearer" = ["agenda.read"])))]
#[get("/agenda/{id}/coverages")]
async fn list_event_coverages(
    caller: Require<AgendaRead>,
    app: Data<App>,
    id: Path<Uuid>,
) -> Result<Json<CoverageList>, Problem> {
    let event = get_own(app.db.read(), &caller, *id).await?;
    service::list(&app, &caller, &event).await.map(Json)
}

/// Those who may be assigned at an event
///
/// People who may cover or write in its unit, by name; 500 at most.
#[utoipa::path(tag = "coverages", operation_id = "listEventCrew", params(("id" = Uuid, Path)),
    responses((status = 200, body = CoverageCrew)), security(("bearer" = ["agenda.read"])))]
#[get("/agenda/{id}/crew")]
async fn list_crew(caller: Require<AgendaRead>, app: Data<App>, id: Path<Uuid>) -> Result<Json<CoverageCrew>, Problem> {
    let event = get_own(app.db.read(), &caller, *id).await?;
    service::candidates(&app, &event).await.map(Json)
}

/// Plan a coverage
///
/// Those named are assigned at once, and told by mail. Refused when one of them is at another event at that time, unless
/// `conflict_reason` says why.
#[utoipa::path(tag = "coverages", operation_id = "createCoverage", params(("id" = Uuid, Path), EventConflictParams),
    request_body = CoverageContent,
    responses((status = 201, body = CoverageOut),
        (status = 409, body = EventConflictProblem, content_type = "application/problem+json")),
    security(("bearer" = ["agenda.manage"])))]
#[post("/agenda/{id}/coverages")]
async fn create_coverage(
    caller: Require<AgendaManage>,
    app: Data<App>,
    id: Path<Uuid>,
    params: Params<EventConflictParams>,
    key: IdempotencyKey,
    body: Body<CoverageContent>,
) -> Result<Created, Problem> {
    let tree = app.units.tree(&app).await?;
    let Body { value, digest } = body;
    key.once(&app.db, &app.clock, caller.id, digest, async |tx| {
        let event = load_event(tx, &caller, *id).await?;
        let coverage = service::create(tx, &app.clock, &caller, &tree, &event, value).await?;
        settle(tx, &app, &caller, &event, &[], &coverage, params.0.reason()).await?;
        let location = format!("/api/v1/agenda/{}/coverages/{}", event.id, coverage.row.id);
        let item = service::out(&app, &caller, &event, &coverage).await?;
        Ok(Created::new(location, Some(coverage.row.version), &item))
    })
    .await
}

/// Change a coverage
///
/// Refused when somebody new is at another event at that time, unless `conflict_reason` says why.
#[utoipa::path(tag = "coverages", operation_id = "updateCoverage",
    params(("id" = Uuid, Path), ("coverage_id" = Uuid, Path), EventConflictParams), request_body = CoveragePatch,
    responses((status = 200, body = CoverageOut),
        (status = 409, body = EventConflictProblem, content_type = "application/problem+json")),
    security(("bearer" = ["agenda.manage"])))]
#[patch("/agenda/{id}/coverages/{coverage_id}")]
async fn update_coverage(
    caller: Require<AgendaManage>,
    app: Data<App>,
    ids: Path<(Uuid, Uuid)>,
    params: Params<EventConflictParams>,
    version: IfMatch,
    body: Body<CoveragePatch>,
) -> Result<Versioned<CoverageOut>, Problem> {
    let tree = app.units.tree(&app).await?;
    change(&app, &caller, *ids, &version, async |tx, event, coverage| {
        let content = body.value.apply(&CoverageContent::of(&coverage.row, &coverage.assignees))?;
        let had = coverage.assignees.clone();
        let coverage = service::update(tx, &app.clock, &caller, &tree, event, coverage, content).await?;
        settle(tx, &app, &caller, event, &had, &coverage, params.0.reason()).await?;
        Ok(coverage)
    })
    .await
}

/// Delete a coverage that nobody is assigned to
#[utoipa::path(tag = "coverages", operation_id = "deleteCoverage",
    params(("id" = Uuid, Path), ("coverage_id" = Uuid, Path)),
    responses((status = 204)), security(("bearer" = ["agenda.manage"])))]
#[delete("/agenda/{id}/coverages/{coverage_id}")]
async fn delete_coverage(
    caller: Require<AgendaManage>,
    app: Data<App>,
    ids: Path<(Uuid, Uuid)>,
    version: IfMatch,
) -> Result<NoContent, Problem> {
    let (id, coverage) = *ids;
    let tx = app.db.write().await?;
    let event = load_event(&tx, &caller, id).await?;
    let coverage = service::load(&tx, &event, coverage, &version).await?;
    service::delete(&tx, &app.clock, &caller, &event, coverage).await?;
    tx.commit().await?;
    Ok(NoContent)
}

/// Name who does a coverage
///
/// In place of who did; those who are new are told by mail, and those who are relieved. Refused when somebody new is at
/// another event at that time, unless `conflict_reason` says why.
#[utoipa::path(tag = "coverages", operation_id = "assignCoverage",
    params(("id" = Uuid, Path), ("coverage_id" = Uuid, Path), EventConflictParams), request_body = CoverageAssignment,
    responses((status = 200, body = CoverageOut),
        (status = 409, body = EventConflictProblem, content_type = "application/problem+json")),
    security(("bearer" = ["agenda.manage"])))]
#[post("/agenda/{id}/coverages/{coverage_id}/assign")]
async fn assign_coverage(
    caller: Require<AgendaManage>,
    app: Data<App>,
    ids: Path<(Uuid, Uuid)>,
    params: Params<EventConflictParams>,
    version: IfMatch,
    body: Body<CoverageAssignment>,
) -> Result<Versioned<CoverageOut>, Problem> {
    let tree = app.units.tree(&app).await?;
    change(&app, &caller, *ids, &version, async |tx, event, coverage| {
        let (had, people) = (coverage.assignees.clone(), body.value.assignee_ids);
        let coverage = service::assign(tx, &app.clock, &caller, &tree, event, coverage, people).await?;
        settle(tx, &app, &caller, event, &had, &coverage, params.0.reason()).await?;
        Ok(coverage)
    })
    .await
}

/// Say that one is there («cheguei»)
#[utoipa::path(tag = "coverages", operation_id = "startCoverage",
    params(("id" = Uuid, Path), ("coverage_id" = Uuid, Path)),
    responses((status = 200, body = CoverageOut)), security(("bearer" = ["agenda.cover"]), ("bearer" = ["agenda.manage"])))]
#[post("/agenda/{id}/coverages/{coverage_id}/start")]
async fn start_coverage(
    caller: Require<AgendaCoverOrManage>,
    app: Data<App>,
    ids: Path<(Uuid, Uuid)>,
    version: IfMatch,
) -> Result<Versioned<CoverageOut>, Problem> {
    let start = async |tx: &Tx, event: &Event, coverage| actions::start(tx, &app.clock, &caller, event, coverage).await;
    change(&app, &caller, *ids, &version, start).await
}

/// Say that it is delivered («entreguei»)
#[utoipa::path(tag = "coverages", operation_id = "deliverCoverage",
    params(("id" = Uuid, Path), ("coverage_id" = Uuid, Path)), request_body = CoverageDelivery,
    responses((status = 200, body = CoverageOut)), security(("bearer" = ["agenda.cover"]), ("bearer" = ["agenda.manage"])))]
#[post("/agenda/{id}/coverages/{coverage_id}/deliver")]
async fn deliver_coverage(
    caller: Require<AgendaCoverOrManage>,
    app: Data<App>,
    ids: Path<(Uuid, Uuid)>,
    version: IfMatch,
    body: Body<CoverageDelivery>,
) -> Result<Versioned<CoverageOut>, Problem> {
    change(&app, &caller, *ids, &version, async |tx, event, coverage| {
        actions::deliver(tx, &app.clock, &caller, event, coverage, body.value).await
    })
    .await
}

/// Cancel a coverage; those assigned are told by mail
#[utoipa::path(tag = "coverages", operation_id = "cancelCoverage",
    params(("id" = Uuid, Path), ("coverage_id" = Uuid, Path)),
    responses((status = 200, body = CoverageOut)), security(("bearer" = ["agenda.manage"])))]
#[post("/agenda/{id}/coverages/{coverage_id}/cancel")]
async fn cancel_coverage(
    caller: Require<AgendaManage>,
    app: Data<App>,
    ids: Path<(Uuid, Uuid)>,
    version: IfMatch,
) -> Result<Versioned<CoverageOut>, Problem> {
    let cancel =
        async |tx: &Tx, event: &Event, coverage| actions::cancel(tx, &app.clock, &caller, event, coverage).await;
    change(&app, &caller, *ids, &version, cancel).await
}

/// Take the last step of a coverage back
///
/// What was delivered is in progress again, what was begun is assigned, what was cancelled is planned.
#[utoipa::path(tag = "coverages", operation_id = "reopenCoverage",
    params(("id" = Uuid, Path), ("coverage_id" = Uuid, Path), EventConflictParams),
    responses((status = 200, body = CoverageOut),
        (status = 409, body = EventConflictProblem, content_type = "application/problem+json")),
    security(("bearer" = ["agenda.cover"]), ("bearer" = ["agenda.manage"])))]
#[post("/agenda/{id}/coverages/{coverage_id}/reopen")]
async fn reopen_coverage(
    caller: Require<AgendaCoverOrManage>,
    app: Data<App>,
    ids: Path<(Uuid, Uuid)>,
    params: Params<EventConflictParams>,
    version: IfMatch,
) -> Result<Versioned<CoverageOut>, Problem> {
    change(&app, &caller, *ids, &version, async |tx, event, coverage| {
        let coverage = actions::reopen(tx, &app.clock, &caller, event, coverage).await?;
        settle(tx, &app, &caller, event, &[], &coverage, params.0.reason()).await?;
        Ok(coverage)
    })
    .await
}

/// Refuses who was not among those who `had` the coverage and is at another event at that time; with a reason, accepts it.
async fn settle(
    tx: &Tx,
    app: &App,
    caller: &Caller,
    event: &Event,
    had: &[Uuid],
    coverage: &Coverage,
    reason: Option<&str>,
) -> Result<(), Problem> {
    if coverage.assignees.iter().all(|person| had.contains(person)) {
        return Ok(());
    }
    conflicts::settle(tx, app, caller, event, reason).await
}

/// Loads a coverage at the version that the caller read, changes it, commits, and answers with what it became.
async fn change(
    app: &App,
    caller: &Caller,
    (id, coverage): (Uuid, Uuid),
    version: &IfMatch,
    rule: impl AsyncFnOnce(&Tx, &Event, Coverage) -> Result<Coverage, Problem>,
) -> Result<Versioned<CoverageOut>, Problem> {
    let tx = app.db.write().await?;
    let event = load_event(&tx, caller, id).await?;
    let coverage = service::load(&tx, &event, coverage, version).await?;
    let coverage = rule(&tx, &event, coverage).await?;
    tx.commit().await?;
    let item = service::out(app, caller, &event, &coverage).await?;
    Ok(Versioned { version: coverage.row.version, item })
}
