//! A look at a calendar: fetched outside of any transaction, taken in within one.
use super::{
    dto::{CalendarRefresh, CalendarSubscriptionContent},
    entity::{ActiveModel, COLUMN, Entity, Model},
    fetch::{Fetched, fetch},
    service,
    take::{Take, TakeError},
};
use crate::{
    app::App,
    auth::{Caller, Credential, Permission, vouch},
    kernel::{clock::Clock, db::Tx, outbound::Validators, problem::Problem},
};
use actix_web::http::StatusCode;
use chrono::{DateTime, TimeDelta, Utc};
use sea_orm::{ActiveValue::Set, EntityTrait, QueryFilter, QuerySelect};
use std::sync::Arc;
use uuid::Uuid;

/// A calendar that fails is looked at twice as seldom each time, but once a day.
const SELDOM: TimeDelta = TimeDelta::days(1);

/// What following a calendar would bring; nothing is written.
///
/// # Errors
/// 422 when there is no calendar at the address.
pub async fn preview(
    app: &App,
    caller: &Caller,
    content: CalendarSubscriptionContent,
) -> Result<CalendarRefresh, Problem> {
    let tree = app.units.tree(app).await?;
    let content = content.checked(&tree)?;
    caller.must(Permission::AgendaWrite, content.unit_id)?;
    let fetched = whole(app, &content.url).await.map_err(|told| Problem::fault("/url", "calendar_unreadable", told))?;
    let tx = app.db.write().await?;
    let row = service::create(&tx, &app.clock, caller, &tree, content).await?;
    let take = Take { app, tx: &tx, tree: &tree, row: &row, owner: caller, is_watched: true };
    take.all(&fetched.bytes).await.map_err(unreadable)
}

/// Looks at a calendar now, all of it; with `dry_run`, only tells what would change.
///
/// # Errors
/// 422 when there is no calendar at its address; that is written down as well.
pub async fn refresh(app: &App, caller: &Caller, id: Uuid, dry_run: bool) -> Result<CalendarRefresh, Problem> {
    let row = service::get(app.db.read(), caller, id).await?;
    let fetched = whole(app, &row.url).await;
    let tx = app.db.write().await?;
    let row = Entity::find_by_id(row.id).lock_exclusive().one(&tx).await?.ok_or_else(Problem::not_found)?;
    let taken = match &fetched {
        Ok(fetched) => take(app, &tx, &row, fetched, true).await,
        Err(told) => Err(TakeError::Told(told.clone())),
    };
    if dry_run {
        return taken.map_err(unreadable);
    }
    match taken {
        Ok(told) => {
            settle(&tx, &row, good(&app.clock, &row, fetched.ok())).await?;
            tx.commit().await?;
            Ok(told)
        }
        Err(error) => {
            if let TakeError::Told(told) = &error {
                // Of what was begun nothing stays, but that it failed does.
                drop(tx);
                let tx = app.db.write().await?;
                settle(&tx, &row, bad(&app.clock, &row, told)).await?;
                tx.commit().await?;
            }
            Err(unreadable(error))
        }
    }
}

/// Looks at a calendar that is due.
pub async fn poll(app: &App, id: Uuid) -> Result<(), Problem> {
    let is_due = |row: &Model| row.next_at <= app.clock.now();
    let Some(asked) = Entity::find_by_id(id).one(app.db.read()).await?.filter(is_due) else { return Ok(()) };
    let known = Validators { etag: asked.etag.clone(), last_modified: asked.last_modified.clone() };
    let answer = fetch(app, &asked.url, &known).await;
    let tx = app.db.write().await?;
    // Whoever came first has moved it on; or somebody has changed it, and it is looked at as it is now.
    let locked = Entity::find_by_id(id).lock_exclusive().one(&tx).await?;
    let Some(row) = locked.filter(|row| (row.version, row.next_at) == (asked.version, asked.next_at)) else {
        return Ok(());
    };
    let outcome = match answer {
        Ok(Some(fetched)) if row.body_hash.as_ref() != Some(&fetched.hash) => {
            take(app, &tx, &row, &fetched, false).await.map(|_| Some(fetched))
        }
        Ok(same) => Ok(same),
        Err(told) => Err(TakeError::Told(told)),
    };
    match outcome {
        Ok(fetched) => {
            settle(&tx, &row, good(&app.clock, &row, fetched)).await?;
            tx.commit().await
        }
        Err(TakeError::Told(told)) => {
            drop(tx);
            tracing::info!(subscription = %row.id, told, "a calendar is not followed");
            let tx = app.db.write().await?;
            settle(&tx, &row, bad(&app.clock, &row, &told)).await?;
            tx.commit().await
        }
        Err(TakeError::Problem(problem)) => Err(problem),
    }
}

/// The calendar at `url`, whatever is known of it.
async fn whole(app: &App, url: &str) -> Result<Fetched, String> {
    let fetched = fetch(app, url, &Validators::default()).await?;
    fetched.ok_or_else(|| "O servidor do calendário respondeu 304, e não com o calendário.".to_owned())
}

async fn take(
    app: &App,
    tx: &Tx,
    row: &Model,
    fetched: &Fetched,
    is_watched: bool,
) -> Result<CalendarRefresh, TakeError> {
    let owner = owner(app, row).await?;
    let tree = app.units.tree(app).await?;
    Take { app, tx, tree: &tree, row, owner: &owner, is_watched }.all(&fetched.bytes).await
}

/// Who answers for what comes in.
async fn owner(app: &App, row: &Model) -> Result<Arc<Caller>, TakeError> {
    let scopes = vec![Permission::AgendaRead, Permission::AgendaWrite, Permission::AgendaConfirm];
    let owner = vouch(app, row.owner_id, Credential::Follow(row.id), scopes).await?;
    owner.filter(|owner| owner.may(Permission::AgendaWrite, row.unit_id)).ok_or_else(|| {
        let told = "Quem salvou esta assinatura já não escreve na agenda do órgão. Salve-a de novo para assumi-la.";
        TakeError::Told(told.to_owned())
    })
}

/// What a good look leaves behind: of a calendar that is as it was, nothing new.
fn good(clock: &Clock, row: &Model, fetched: Option<Fetched>) -> ActiveModel {
    let now = clock.now();
    let mut next = ActiveModel {
        checked_at: Set(Some(now)),
        fetched_at: Set(Some(now)),
        last_error: Set(None),
        failures: Set(0),
        next_at: Set(now + TimeDelta::minutes(i64::from(row.every_minutes))),
        ..Default::default()
    };
    if let Some(fetched) = fetched {
        next.etag = Set(fetched.validators.etag);
        next.last_modified = Set(fetched.validators.last_modified);
        next.body_hash = Set(Some(fetched.hash));
    }
    next
}

/// What a failed look leaves behind: what was known before stays.
fn bad(clock: &Clock, row: &Model, told: &str) -> ActiveModel {
    let now = clock.now();
    ActiveModel {
        checked_at: Set(Some(now)),
        last_error: Set(Some(told.to_owned())),
        failures: Set(row.failures.saturating_add(1)),
        next_at: Set(after_failure(now, row)),
        ..Default::default()
    }
}

fn after_failure(now: DateTime<Utc>, row: &Model) -> DateTime<Utc> {
    let times = 1 << row.failures.clamp(0, 10);
    now + Ord::min(TimeDelta::minutes(i64::from(row.every_minutes) * times), SELDOM)
}

/// Writes down how a look went, unless somebody has changed the subscription, or looked as well, meanwhile. Its version
/// stays: nothing of what people wrote changed.
async fn settle(tx: &Tx, row: &Model, next: ActiveModel) -> Result<(), Problem> {
    let same = Entity::update_many()
        .set(next)
        .filter(COLUMN.id.eq(row.id))
        .filter(COLUMN.version.eq(row.version))
        .filter(COLUMN.next_at.eq(row.next_at));
    same.exec(tx).await?;
    Ok(())
}

fn unreadable(error: TakeError) -> Problem {
    match error {
        TakeError::Told(told) => {
            Problem::new(StatusCode::UNPROCESSABLE_ENTITY, "calendar_unreadable", "O calendário não foi lido", told)
        }
        TakeError::Problem(problem) => problem,
    }
}
