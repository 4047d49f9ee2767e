//! The rules of the order of precedence: one for the whole office.
use super::{
    dto::{PrecedenceContent, PrecedenceOut, PrecedenceParams},
    entity::{COLUMN, Column, Entity, Model, Synonyms},
    office::Order,
};
use crate::{
    app::App,
    auth::{Caller, Permission},
    kernel::{
        change_log::{self, Change},
        clock::Clock,
        db::{AdvisoryLock, exclusive},
        page::{self, Cursor, Page},
        precondition::IfMatch,
        problem::Problem,
    },
};
use sea_orm::{
    ActiveModelTrait, ConnectionTrait, DbErr, EntityTrait, ExprTrait, IntoActiveModel, PaginatorTrait, QueryFilter,
    QueryOrder, QuerySelect, sea_query::Expr,
};
use serde_json::json;
use uuid::Uuid;

const SORT: &str = "position";

/// Entries at most.
const MOST: u64 = 1000;

/// A page of the table, the foremost first.
pub async fn list(app: &App, caller: &Caller, params: PrecedenceParams) -> Result<Page<PrecedenceOut>, Problem> {
    let limit = page::limit(params.limit)?;
    let mut select = Entity::find().order_by_asc(Column::Position).order_by_asc(Column::Id).limit(limit + 1);
    if let Some(after) = &params.after {
        select = select.filter(COLUMN.position.gt(Cursor::read::<i32>(after, SORT)?));
    }
    let rows = select.all(app.db.read()).await?;
    Ok(Page::of(rows, limit, |row| Cursor::new(SORT, &row.position), |row| PrecedenceOut::of(row, caller)))
}

/// An entry.
pub async fn get(db: &impl ConnectionTrait, id: Uuid) -> Result<Model, Problem> {
    Entity::find_by_id(id).one(db).await?.ok_or_else(Problem::not_found)
}

/// The whole order, ready to be asked.
pub async fn order(db: &impl ConnectionTrait) -> Result<Order, DbErr> {
    Ok(Order::new(Entity::find().order_by_asc(Column::Position).all(db).await?))
}

/// An entry for changing, at the version that the caller read; nobody else sorts the table meanwhile.
pub async fn load_for_update(tx: &impl ConnectionTrait, id: Uuid, version: &IfMatch) -> Result<Model, Problem> {
    exclusive(tx, AdvisoryLock::Precedence).await?;
    let row = get(tx, id).await?;
    version.check(row.version)?;
    Ok(row)
}

/// Adds an office.
pub async fn create(
    tx: &impl ConnectionTrait,
    clock: &Clock,
    caller: &Caller,
    content: PrecedenceContent,
) -> Result<Model, Problem> {
    let content = content.checked()?;
    caller.must_everywhere(Permission::AgendaManage)?;
    exclusive(tx, AdvisoryLock::Precedence).await?;
    let length = Entity::find().count(tx).await?;
    if length >= MOST {
        return Err(Problem::conflict("too_many", "A ordem já tem mil cargos."));
    }
    let last = i32::try_from(length).unwrap_or(i32::MAX) + 1;
    let position = content.position.map_or(last, |position| Ord::min(position, last));
    shift(tx, (position, last), 1).await?;
    let (office, synonyms) = (content.office, Synonyms(content.synonyms));
    let row = Model { id: clock.new_id(), position, office, synonyms, version: 1 };
    Entity::insert(row.clone().into_active_model()).exec_without_returning(tx).await?;
    record(tx, clock, caller, "create", &row).await?;
    Ok(row)
}

/// Changes an office, or moves it: those between its old place and the new one make room.
pub async fn update(
    tx: &impl ConnectionTrait,
    clock: &Clock,
    caller: &Caller,
    before: Model,
    content: PrecedenceContent,
) -> Result<Model, Problem> {
    caller.must_everywhere(Permission::AgendaManage)?;
    let content = content.checked()?;
    let last = i32::try_from(Entity::find().count(tx).await?).unwrap_or(i32::MAX);
    let position = Ord::min(content.position.unwrap_or(last), last);
    if position < before.position {
        shift(tx, (position, before.position), 1).await?;
    } else {
        shift(tx, (before.position + 1, position + 1), -1).await?;
    }
    let row = Model {
        position,
        office: content.office,
        synonyms: Synonyms(content.synonyms),
        version: before.version + 1,
        ..before
    };
    Entity::update(row.clone().into_active_model().reset_all()).exec_without_returning(tx).await?;
    record(tx, clock, caller, "update", &row).await?;
    Ok(row)
}

/// Takes an office out.
pub async fn delete(tx: &impl ConnectionTrait, clock: &Clock, caller: &Caller, row: Model) -> Result<(), Problem> {
    caller.must_everywhere(Permission::AgendaManage)?;
    Entity::delete_by_id(row.id).exec(tx).await?;
    shift(tx, (row.position + 1, i32::MAX), -1).await?;
    record(tx, clock, caller, "delete", &row).await
}

/// Moves the entries from the first position until before the second by `by`.
async fn shift(tx: &impl ConnectionTrait, (from, to): (i32, i32), by: i32) -> Result<(), DbErr> {
    if from >= to {
        return Ok(());
    }
    Entity::update_many()
        .col_expr(Column::Position, Expr::col(Column::Position).add(by))
        .filter(COLUMN.position.gte(from))
        .filter(COLUMN.position.lt(to))
        .exec(tx)
        .await?;
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
        resource: "precedence",
        id: row.id,
        unit: None,
        public: false,
        summary: json!({ "office": row.office, "position": row.position }),
    };
    Ok(change_log::record(tx, clock, change).await?)
}
