//! The rules of checklist templates.
use super::{
    dto::{ChecklistTemplateContent, ChecklistTemplateOut, ChecklistTemplateParams, may_manage},
    entity::template::{COLUMN, Column, Entity, Model, TemplateItems, visible_to},
};
use crate::{
    app::App,
    auth::Caller,
    kernel::{
        change_log::{self, Change},
        clock::Clock,
        page::{self, Cursor, Page},
        precondition::IfMatch,
        problem::Problem,
        search::analyser::fold::fold_words,
    },
    units::UnitTree,
};
use sea_orm::{
    ActiveModelTrait, ColumnTrait, ConnectionTrait, EntityTrait, ExprTrait, IntoActiveModel, QueryFilter, QueryOrder,
    QuerySelect,
};
use serde_json::json;
use uuid::Uuid;

const SORT: &str = "name";

/// The templates that `caller` may use, by name.
pub async fn list(
    app: &App,
    caller: &Caller,
    params: ChecklistTemplateParams,
) -> Result<Page<ChecklistTemplateOut>, Problem> {
    let limit = page::limit(params.limit)?;
    let tree = app.units.tree(app).await?;
    let mut select = Entity::find()
        .filter(visible_to(caller, &tree))
        .order_by_asc(Column::Folded)
        .order_by_asc(Column::Id)
        .limit(limit + 1);
    if let Some(kind) = params.event_kind {
        select = select.filter(COLUMN.event_kind.eq(kind).or(COLUMN.event_kind.is_null()));
    }
    if let Some(after) = &params.after {
        let (folded, id) = Cursor::read::<(String, Uuid)>(after, SORT)?;
        let same = Column::Folded.eq(folded.clone()).and(Column::Id.gt(id));
        select = select.filter(Column::Folded.gt(folded).or(same));
    }
    let rows = select.all(app.db.read()).await?;
    let cursor = |row: &Model| Cursor::new(SORT, &(&row.folded, row.id));
    Ok(Page::of(rows, limit, cursor, |row| ChecklistTemplateOut::of(row, &tree, caller)))
}

/// A template that `caller` may use.
///
/// # Errors
/// 404 otherwise.
pub async fn get(db: &impl ConnectionTrait, caller: &Caller, tree: &UnitTree, id: Uuid) -> Result<Model, Problem> {
    let visible = Entity::find_by_id(id).filter(visible_to(caller, tree));
    visible.one(db).await?.ok_or_else(Problem::not_found)
}

/// A template for changing: managed by the caller, locked, and at the version that they read.
pub async fn load_for_update(
    tx: &impl ConnectionTrait,
    caller: &Caller,
    tree: &UnitTree,
    id: Uuid,
    version: &IfMatch,
) -> Result<Model, Problem> {
    let visible = Entity::find_by_id(id).filter(visible_to(caller, tree)).lock_exclusive();
    let row = visible.one(tx).await?.ok_or_else(Problem::not_found)?;
    must_manage(caller, row.unit_id)?;
    version.check(row.version)?;
    Ok(row)
}

/// # Errors
/// 403 in a unit that the caller does not plan in, 422 with every fault.
pub async fn create(
    tx: &impl ConnectionTrait,
    clock: &Clock,
    caller: &Caller,
    tree: &UnitTree,
    content: ChecklistTemplateContent,
) -> Result<Model, Problem> {
    let content = placed(caller, tree, content)?;
    let now = clock.now();
    let row = Model {
        id: clock.new_id(),
        unit_id: content.unit_id,
        folded: fold_words(&content.name, ' '),
        name: content.name,
        event_kind: content.event_kind,
        items: TemplateItems(content.items),
        version: 1,
        created_at: now,
        updated_at: now,
    };
    Entity::insert(row.clone().into_active_model()).exec_without_returning(tx).await?;
    record(tx, clock, caller, "create", &row).await?;
    Ok(row)
}

/// Changes a template; checklists that were made from it stay as they are.
pub async fn update(
    tx: &impl ConnectionTrait,
    clock: &Clock,
    caller: &Caller,
    tree: &UnitTree,
    before: Model,
    content: ChecklistTemplateContent,
) -> Result<Model, Problem> {
    let content = placed(caller, tree, content)?;
    if content == ChecklistTemplateContent::from(&before) {
        return Ok(before);
    }
    let row = Model {
        unit_id: content.unit_id,
        folded: fold_words(&content.name, ' '),
        name: content.name,
        event_kind: content.event_kind,
        items: TemplateItems(content.items),
        version: before.version + 1,
        updated_at: clock.now(),
        ..before
    };
    Entity::update(row.clone().into_active_model().reset_all()).exec_without_returning(tx).await?;
    record(tx, clock, caller, "update", &row).await?;
    Ok(row)
}

pub async fn delete(tx: &impl ConnectionTrait, clock: &Clock, caller: &Caller, row: Model) -> Result<(), Problem> {
    Entity::delete_by_id(row.id).exec(tx).await?;
    record(tx, clock, caller, "delete", &row).await
}

fn placed(
    caller: &Caller,
    tree: &UnitTree,
    content: ChecklistTemplateContent,
) -> Result<ChecklistTemplateContent, Problem> {
    let content = content.checked()?;
    if content.unit_id.is_some_and(|unit| tree.brief(unit).is_none()) {
        return Err(Problem::fault("/unit_id", "unknown_value", "Não há órgão com este id."));
    }
    must_manage(caller, content.unit_id)?;
    Ok(content)
}

fn must_manage(caller: &Caller, unit: Option<Uuid>) -> Result<(), Problem> {
    if may_manage(caller, unit) {
        return Ok(());
    }
    let detail = "Modelos são de quem planeja a agenda do órgão; os de todos os órgãos, de quem planeja a de todos.";
    Err(Problem::forbidden("forbidden", detail))
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
        resource: "checklist_template",
        id: row.id,
        unit: row.unit_id,
        public: false,
        summary: json!({ "name": row.name, "items": row.items.0.len(), "version": row.version }),
    };
    Ok(change_log::record(tx, clock, change).await?)
}
