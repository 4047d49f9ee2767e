//! The rules of units.
pub use super::dto::UnitContent;
use super::{
    dto::{UnitOut, UnitParams},
    entity::{self, Column, Entity, Model},
    tree::UnitTree,
};
use crate::{
    app::App,
    auth::{Caller, Permission, Reach},
    kernel::{
        change_log::{self, Change},
        clock::Clock,
        db::{AdvisoryLock, Tx, exclusive},
        page::{self, Cursor, Page},
        params::bad,
        precondition::IfMatch,
        problem::{Faults, Problem, still_referred, unique_violation},
        search::analyser::fold::fold_words,
        slug::Slug,
    },
};
use sea_orm::{
    ActiveValue::Set, ConnectionTrait, EntityTrait, ExprTrait, IntoActiveModel, QueryFilter, QueryOrder, QuerySelect,
    sea_query::Expr,
};
use serde_json::json;
use uuid::Uuid;

const SORT: &str = "name";

/// A page of the units that the caller's roles reach, by name.
pub async fn list(app: &App, caller: &Caller, params: UnitParams) -> Result<Page<UnitOut>, Problem> {
    let limit = page::limit(params.limit)?;
    let tree = app.units.tree(app).await?;
    let mut select = Entity::find().order_by_asc(Column::Folded).order_by_asc(Column::Id).limit(limit + 1);
    match caller.reach(Permission::UnitsRead) {
        Reach::Everywhere => {}
        Reach::Units(units) => select = select.filter(entity::COLUMN.id.is_in(units.iter().copied())),
        Reach::Nowhere => return Err(Problem::not_found()),
    }
    if let Some(parent) = &params.parent {
        let parent = tree.find(parent).ok_or_else(|| bad("parent", "não há órgão com este id ou slug"))?;
        select = select.filter(entity::COLUMN.parent_id.eq(parent));
    }
    if let Some(q) = params.q.as_deref().map(str::trim).filter(|q| !q.is_empty()) {
        select = select.filter(entity::COLUMN.folded.contains(fold_words(q, ' ')));
    }
    if let Some(after) = &params.after {
        let (folded, id) = Cursor::read::<(String, Uuid)>(after, SORT)?;
        select = select.filter(
            Expr::col(Column::Folded)
                .gt(folded.clone())
                .or(Expr::col(Column::Folded).eq(folded).and(Expr::col(Column::Id).gt(id))),
        );
    }
    let rows = select.all(app.db.read()).await?;
    let cursor = |row: &Model| Cursor::new(SORT, &(&row.folded, row.id));
    Ok(Page::of(rows, limit, cursor, |row| UnitOut::of(row, &tree, caller)))
}

/// A unit that the caller's roles reach.
///
/// # Errors
/// 404 otherwise.
pub async fn get(db: &impl ConnectionTrait, caller: &Caller, id: Uuid) -> Result<Model, Problem> {
    if !caller.may(Permission::UnitsRead, id) {
        return Err(Problem::not_found());
    }
    Entity::find_by_id(id).one(db).await?.ok_or_else(Problem::not_found)
}

/// Creates a unit under one that the caller manages; only who manages everything creates a root.
pub async fn create(tx: &Tx, clock: &Clock, caller: &Caller, content: UnitContent) -> Result<Model, Problem> {
    exclusive(tx, AdvisoryLock::UnitTree).await?;
    let tree = UnitTree::read(tx).await?;
    let content = checked(content, &tree, None)?;
    may_place(caller, content.parent_id)?;
    let row = insert(tx, clock, content).await?;
    record(tx, clock, Some(caller.id), "create", &row).await?;
    Ok(row)
}

/// Writes the row of a new unit whose content was checked.
pub(super) async fn insert(tx: &impl ConnectionTrait, clock: &Clock, content: UnitContent) -> Result<Model, Problem> {
    let now = clock.now();
    let row = Model {
        id: clock.new_id(),
        folded: folded(&content),
        slug: content.slug.unwrap_or_default(),
        name: content.name,
        acronym: content.acronym,
        kind: content.kind,
        parent_id: content.parent_id,
        version: 1,
        created_at: now,
        updated_at: now,
    };
    Entity::insert(row.clone().into_active_model()).exec_without_returning(tx).await.map_err(slug_taken)?;
    Ok(row)
}

/// Creates a unit on behalf of the system: the first root, and those of the demonstration.
pub async fn create_as_system(
    tx: &impl ConnectionTrait,
    clock: &Clock,
    content: UnitContent,
) -> Result<Model, Problem> {
    let content = checked(content, &UnitTree::read(tx).await?, None)?;
    let row = insert(tx, clock, content).await?;
    record(tx, clock, None, "create", &row).await?;
    Ok(row)
}

/// Changes a unit; it may move under another one that the caller manages.
pub async fn update(
    tx: &Tx,
    clock: &Clock,
    caller: &Caller,
    row: Model,
    content: UnitContent,
) -> Result<Model, Problem> {
    caller.must(Permission::UnitsManage, row.id)?;
    let tree = UnitTree::read(tx).await?;
    let content = checked(content, &tree, Some(row.id))?;
    if content.parent_id != row.parent_id {
        may_place(caller, content.parent_id)?;
    }
    let version = row.version + 1;
    let mut active = row.into_active_model();
    active.folded = Set(folded(&content));
    active.slug = Set(content.slug.unwrap_or_default());
    active.name = Set(content.name);
    active.acronym = Set(content.acronym);
    active.kind = Set(content.kind);
    active.parent_id = Set(content.parent_id);
    active.version = Set(version);
    active.updated_at = Set(clock.now());
    let row = Entity::update(active).exec(tx).await.map_err(slug_taken)?;
    record(tx, clock, Some(caller.id), "update", &row).await?;
    Ok(row)
}

/// Removes a unit that nothing refers to.
///
/// # Errors
/// 409 when it has units under it, people or records.
pub async fn delete(tx: &Tx, clock: &Clock, caller: &Caller, row: Model) -> Result<(), Problem> {
    caller.must(Permission::UnitsManage, row.id)?;
    let gone = Entity::delete_by_id(row.id).exec(tx).await;
    gone.map_err(|error| {
        if still_referred(&error) {
            let detail = "O órgão tem outros abaixo dele, pessoas ou registros. Mova-os antes de excluí-lo.";
            Problem::conflict("unit_in_use", detail)
        } else {
            error.into()
        }
    })?;
    record(tx, clock, Some(caller.id), "delete", &row).await
}

/// A unit for changing: visible, locked, and at the version that the caller read.
pub async fn load_for_update(tx: &Tx, caller: &Caller, id: Uuid, version: &IfMatch) -> Result<Model, Problem> {
    if !caller.may(Permission::UnitsRead, id) {
        return Err(Problem::not_found());
    }
    // The tree before the row, as creation does: two moves at once wait for each other instead of colliding.
    exclusive(tx, AdvisoryLock::UnitTree).await?;
    let row = Entity::find_by_id(id).lock_exclusive().one(tx).await?.ok_or_else(Problem::not_found)?;
    version.check(row.version)?;
    Ok(row)
}

fn checked(mut content: UnitContent, tree: &UnitTree, own: Option<Uuid>) -> Result<UnitContent, Problem> {
    let mut faults = Faults::default();
    content.name = content.name.trim().to_owned();
    faults.required("/name", &content.name, "Informe o nome do órgão.");
    faults.at_most("/name", &content.name, 160);
    content.acronym = content.acronym.map(|a| a.trim().to_owned()).filter(|a| !a.is_empty());
    faults.at_most("/acronym", content.acronym.as_deref().unwrap_or_default(), 24);
    match &content.slug {
        Some(slug) if Slug::parse(slug).is_err() => {
            faults.add("/slug", "bad_slug", "Use letras minúsculas, números e hífens.");
        }
        Some(_) => {}
        None => content.slug = Slug::from_title(&content.name).map(|slug| slug.to_string()),
    }
    if content.slug.is_none() && !content.name.is_empty() {
        faults.add("/name", "bad_name", "O nome precisa ter letras ou números.");
    }
    if let Some(parent) = content.parent_id {
        if tree.brief(parent).is_none() {
            faults.add("/parent_id", "unknown_value", "Não há órgão com este id.");
        } else if own.is_some_and(|own| tree.with_descendants(own).contains(&parent)) {
            faults.add("/parent_id", "cycle", "Um órgão não pode ficar sob ele mesmo.");
        }
    }
    faults.check()?;
    Ok(content)
}

fn folded(content: &UnitContent) -> String {
    fold_words(&format!("{} {}", content.name, content.acronym.as_deref().unwrap_or_default()), ' ')
}

fn may_place(caller: &Caller, parent: Option<Uuid>) -> Result<(), Problem> {
    match parent {
        Some(parent) => caller.must(Permission::UnitsManage, parent),
        None if *caller.reach(Permission::UnitsManage) == Reach::Everywhere => Ok(()),
        None => Err(Problem::forbidden("forbidden", "Só quem administra todos os órgãos cria um órgão do topo.")),
    }
}

fn slug_taken(error: sea_orm::DbErr) -> Problem {
    match unique_violation(&error) {
        Some(_) => Problem::conflict("slug_taken", "Já existe um órgão com este endereço (slug)."),
        None => error.into(),
    }
}

async fn record(
    tx: &impl ConnectionTrait,
    clock: &Clock,
    actor: Option<Uuid>,
    action: &'static str,
    row: &Model,
) -> Result<(), Problem> {
    let change = Change {
        actor,
        action,
        resource: "unit",
        id: row.id,
        unit: if action == "delete" { row.parent_id } else { Some(row.id) },
        // Public pages name the unit of a release.
        public: action == "update",
        summary: json!({ "name": row.name, "slug": row.slug }),
    };
    Ok(change_log::record(tx, clock, change).await?)
}
