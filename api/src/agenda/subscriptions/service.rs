//! The rules of subscriptions: whose they are, and what is kept of them.
use super::{
    dto::{CalendarSubscriptionContent, CalendarSubscriptionOut, CalendarSubscriptionParams},
    entity::{COLUMN, Column, Entity, Model, kept_by},
    jobs,
};
use crate::{
    app::App,
    auth::{Caller, Permission},
    kernel::{
        change_log::{self, Change},
        clock::Clock,
        db::exclusive_word,
        page::{self, Cursor, Page},
        precondition::IfMatch,
        problem::Problem,
    },
    units::UnitTree,
};
use sea_orm::{
    ActiveModelTrait, ConnectionTrait, EntityTrait, IntoActiveModel, PaginatorTrait, QueryFilter, QueryOrder,
    QuerySelect,
};
use serde_json::json;
use uuid::Uuid;

const SORT: &str = "-id";
/// Calendars that one unit may follow.
const MOST: u64 = 50;

/// A page of the calendars that the caller's units follow, the newest first.
pub async fn list(
    app: &App,
    caller: &Caller,
    params: CalendarSubscriptionParams,
) -> Result<Page<CalendarSubscriptionOut>, Problem> {
    let limit = page::limit(params.limit)?;
    let mut select = Entity::find().filter(kept_by(caller)).order_by_desc(Column::Id).limit(limit + 1);
    if let Some(after) = &params.after {
        select = select.filter(COLUMN.id.lt(Cursor::read::<Uuid>(after, SORT)?));
    }
    let mut rows = select.all(app.db.read()).await?;
    let next = page::cut(&mut rows, limit, |row| Cursor::new(SORT, &row.id));
    let tree = app.units.tree(app).await?;
    let names = app.people.names(app, rows.iter().map(|row| row.owner_id)).await?;
    let items =
        rows.into_iter().map(|row| CalendarSubscriptionOut::of(row, &tree, &names)).collect::<Result<_, _>>()?;
    Ok(Page { items, next, total: None })
}

/// The subscription as it is shown.
pub async fn out(app: &App, row: Model) -> Result<CalendarSubscriptionOut, Problem> {
    let tree = app.units.tree(app).await?;
    let names = app.people.names(app, [row.owner_id]).await?;
    CalendarSubscriptionOut::of(row, &tree, &names)
}

/// A subscription of the caller's units.
///
/// # Errors
/// 404 otherwise.
pub async fn get(db: &impl ConnectionTrait, caller: &Caller, id: Uuid) -> Result<Model, Problem> {
    let own = Entity::find_by_id(id).filter(kept_by(caller));
    own.one(db).await?.ok_or_else(Problem::not_found)
}

/// A subscription for changing: locked, and at the version that the caller read.
pub async fn load_for_update(
    tx: &impl ConnectionTrait,
    caller: &Caller,
    id: Uuid,
    version: &IfMatch,
) -> Result<Model, Problem> {
    let own = Entity::find_by_id(id).filter(kept_by(caller)).lock_exclusive();
    let row = own.one(tx).await?.ok_or_else(Problem::not_found)?;
    version.check(row.version)?;
    Ok(row)
}

/// Follows a calendar; it is looked at after the commit.
///
/// # Errors
/// 422 with every fault, 403 in a unit where the caller may not plan, 409 where the unit follows it already.
pub async fn create(
    tx: &impl ConnectionTrait,
    clock: &Clock,
    caller: &Caller,
    tree: &UnitTree,
    content: CalendarSubscriptionContent,
) -> Result<Model, Problem> {
    let content = content.checked(tree)?;
    caller.must(Permission::AgendaWrite, content.unit_id)?;
    must_be_new(tx, &content, None).await?;
    let now = clock.now();
    let row = Model {
        id: clock.new_id(),
        name: content.name,
        url: content.url,
        unit_id: content.unit_id,
        owner_id: caller.id,
        visibility: content.visibility,
        kind: content.kind,
        every_minutes: content.every_minutes,
        etag: None,
        last_modified: None,
        body_hash: None,
        checked_at: None,
        fetched_at: None,
        last_error: None,
        failures: 0,
        next_at: now,
        version: 1,
        created_at: now,
        updated_at: now,
    };
    Entity::insert(row.clone().into_active_model()).exec_without_returning(tx).await?;
    jobs::enqueue_refresh(tx, clock, &row).await?;
    record(tx, clock, caller, "create", &row).await?;
    Ok(row)
}

/// Changes a subscription, for which the caller answers from now on. All of the calendar is looked at anew.
pub async fn update(
    tx: &impl ConnectionTrait,
    clock: &Clock,
    caller: &Caller,
    tree: &UnitTree,
    before: Model,
    content: CalendarSubscriptionContent,
) -> Result<Model, Problem> {
    let content = content.checked(tree)?;
    caller.must(Permission::AgendaWrite, content.unit_id)?;
    must_be_new(tx, &content, Some(before.id)).await?;
    let now = clock.now();
    let row = Model {
        name: content.name,
        url: content.url,
        unit_id: content.unit_id,
        owner_id: caller.id,
        visibility: content.visibility,
        kind: content.kind,
        every_minutes: content.every_minutes,
        etag: None,
        last_modified: None,
        body_hash: None,
        failures: 0,
        next_at: now,
        version: before.version + 1,
        updated_at: now,
        ..before
    };
    Entity::update(row.clone().into_active_model().reset_all()).exec_without_returning(tx).await?;
    jobs::enqueue_refresh(tx, clock, &row).await?;
    record(tx, clock, caller, "update", &row).await?;
    Ok(row)
}

/// Follows a calendar no longer; its events stay.
pub async fn delete(tx: &impl ConnectionTrait, clock: &Clock, caller: &Caller, row: Model) -> Result<(), Problem> {
    Entity::delete_by_id(row.id).exec(tx).await?;
    record(tx, clock, caller, "delete", &row).await
}

/// # Errors
/// 409 where the unit follows that address already, or as many as it may.
async fn must_be_new(
    tx: &impl ConnectionTrait,
    content: &CalendarSubscriptionContent,
    own: Option<Uuid>,
) -> Result<(), Problem> {
    exclusive_word(tx, &format!("calendar_subscriptions {}", content.unit_id)).await?;
    let mut others = Entity::find().filter(COLUMN.unit_id.eq(content.unit_id));
    if let Some(own) = own {
        others = others.filter(COLUMN.id.ne(own));
    }
    if others.clone().filter(COLUMN.url.eq(&content.url)).count(tx).await? > 0 {
        return Err(Problem::conflict("already_followed", "O órgão já acompanha este calendário."));
    }
    if others.count(tx).await? >= MOST {
        let detail = format!("O órgão já acompanha {MOST} calendários. Exclua um para acompanhar outro.");
        return Err(Problem::conflict("too_many_calendars", detail));
    }
    Ok(())
}

async fn record(
    tx: &impl ConnectionTrait,
    clock: &Clock,
    caller: &Caller,
    action: &'static str,
    row: &Model,
) -> Result<(), Problem> {
    let change = Change {
        actor: Some(caller.id),
        action,
        resource: "calendar_subscription",
        id: row.id,
        unit: Some(row.unit_id),
        public: false,
        // Its address is often secret.
        summary: json!({ "name": row.name, "version": row.version, "every_minutes": row.every_minutes }),
    };
    Ok(change_log::record(tx, clock, change).await?)
}
