//! The rules of resources.
use super::{
    dto::{ResourceContent, ResourceOut, ResourceParams},
    entity::{COLUMN, Column, Entity, Model, ResourceKind, usable_by},
};
use crate::{
    app::App,
    auth::{Caller, Permission},
    kernel::{
        change_log::{self, Change},
        clock::Clock,
        page::{self, Cursor, Page},
        params::words,
        precondition::IfMatch,
        problem::{Problem, still_referred},
        search::analyser::fold::fold_words,
    },
    units::UnitTree,
};
use sea_orm::{
    ActiveModelTrait, ColumnTrait, ConnectionTrait, EntityTrait, ExprTrait, IntoActiveModel, QueryFilter, QueryOrder,
    QuerySelect, sea_query::Expr,
};
use serde_json::json;
use uuid::Uuid;

const SORT: &str = "name";

/// A page of the resources that `caller` may book, by name.
pub async fn list(app: &App, caller: &Caller, params: ResourceParams) -> Result<Page<ResourceOut>, Problem> {
    let limit = page::limit(params.limit)?;
    let tree = app.units.tree(app).await?;
    let mut select = Entity::find()
        .filter(usable_by(caller, &tree))
        .order_by_asc(Column::Folded)
        .order_by_asc(Column::Id)
        .limit(limit + 1);
    if let Some(text) = &params.kind {
        select = select.filter(COLUMN.kind.is_in(words::<ResourceKind>("kind", text)?));
    }
    if let Some(active) = params.active {
        select = select.filter(COLUMN.active.eq(active));
    }
    if let Some(q) = params.q.as_deref().map(str::trim).filter(|q| !q.is_empty()) {
        select = select.filter(COLUMN.folded.contains(fold_words(q, ' ')));
    }
    if let Some(after) = &params.after {
        let (folded, id) = Cursor::read::<(String, Uuid)>(after, SORT)?;
        let same = Expr::col(Column::Folded).eq(folded.clone()).and(Expr::col(Column::Id).gt(id));
        select = select.filter(Expr::col(Column::Folded).gt(folded).or(same));
    }
    let mut rows = select.all(app.db.read()).await?;
    let next = page::cut(&mut rows, limit, |row| Cursor::new(SORT, &(&row.folded, row.id)));
    let items = rows.into_iter().map(|row| ResourceOut::of(row, &tree, caller)).collect::<Result<_, _>>()?;
    Ok(Page { items, next, total: None })
}

/// A resource that `caller` may book.
///
/// # Errors
/// 404 otherwise.
pub async fn get(db: &impl ConnectionTrait, caller: &Caller, tree: &UnitTree, id: Uuid) -> Result<Model, Problem> {
    let usable = Entity::find_by_id(id).filter(usable_by(caller, tree));
    usable.one(db).await?.ok_or_else(Problem::not_found)
}

/// A resource for changing: locked, and at the version that the caller read.
pub async fn load_for_update(
    tx: &impl ConnectionTrait,
    caller: &Caller,
    tree: &UnitTree,
    id: Uuid,
    version: &IfMatch,
) -> Result<Model, Problem> {
    let usable = Entity::find_by_id(id).filter(usable_by(caller, tree)).lock_exclusive();
    let row = usable.one(tx).await?.ok_or_else(Problem::not_found)?;
    version.check(row.version)?;
    Ok(row)
}

/// Registers a resource of a unit that the caller manages.
pub async fn create(
    tx: &impl ConnectionTrait,
    clock: &Clock,
    caller: &Caller,
    tree: &UnitTree,
    content: ResourceContent,
) -> Result<Model, Problem> {
    let content = content.checked(tree)?;
    caller.must(Permission::AgendaManage, content.unit_id)?;
    let now = clock.now();
    let row = Model {
        id: clock.new_id(),
        folded: fold_words(&content.name, ' '),
        name: content.name,
        kind: content.kind,
        unit_id: content.unit_id,
        capacity: content.capacity,
        note: content.note,
        active: content.active,
        version: 1,
        created_at: now,
        updated_at: now,
    };
    Entity::insert(row.clone().into_active_model()).exec_without_returning(tx).await?;
    record(tx, clock, caller, "create", &row).await?;
    Ok(row)
}

/// Changes a resource; its bookings stay as they are.
pub async fn update(
    tx: &impl ConnectionTrait,
    clock: &Clock,
    caller: &Caller,
    tree: &UnitTree,
    before: Model,
    content: ResourceContent,
) -> Result<Model, Problem> {
    caller.must(Permission::AgendaManage, before.unit_id)?;
    let content = content.checked(tree)?;
    caller.must(Permission::AgendaManage, content.unit_id)?;
    let row = Model {
        folded: fold_words(&content.name, ' '),
        name: content.name,
        kind: content.kind,
        unit_id: content.unit_id,
        capacity: content.capacity,
        note: content.note,
        active: content.active,
        version: before.version + 1,
        updated_at: clock.now(),
        ..before
    };
    Entity::update(row.clone().into_active_model().reset_all()).exec_without_returning(tx).await?;
    record(tx, clock, caller, "update", &row).await?;
    Ok(row)
}

/// Removes a resource that no event ever booked.
///
/// # Errors
/// 409 for one that is in the history of some event.
pub async fn delete(tx: &impl ConnectionTrait, clock: &Clock, caller: &Caller, row: Model) -> Result<(), Problem> {
    caller.must(Permission::AgendaManage, row.unit_id)?;
    Entity::delete_by_id(row.id).exec(tx).await.map_err(|error| {
        if still_referred(&error) {
            let detail = "Há eventos que o reservaram. Desative-o: ele deixa de aparecer para reserva.";
            Problem::conflict("resource_in_use", detail)
        } else {
            error.into()
        }
    })?;
    record(tx, clock, caller, "delete", &row).await
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
        resource: "resource",
        id: row.id,
        unit: Some(row.unit_id),
        public: false,
        summary: json!({ "name": row.name, "kind": row.kind, "active": row.active }),
    };
    Ok(change_log::record(tx, clock, change).await?)
}
