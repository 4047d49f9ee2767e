//! The rules of saved searches: only their owner's, and few enough to be seen at a glance.
use super::{
    dto::{SavedQuery, SavedSearchContent, SavedSearchOut, SavedSearchParams},
    entity::{self, Column, Entity, Model},
};
use crate::{
    app::App,
    auth::Caller,
    kernel::{
        change_log::{self, Change},
        clock::Clock,
        db::exclusive_word,
        page::{self, Cursor, Page},
        precondition::IfMatch,
        problem::{Faults, Problem},
        slug,
    },
    releases::{ReleaseSort, list::period, parse_query},
};
use sea_orm::{
    ActiveModelTrait, ConnectionTrait, EntityTrait, ExprTrait, IntoActiveModel, QueryFilter, QueryOrder, QuerySelect,
    sea_query::Expr,
};
use serde_json::json;
use uuid::Uuid;

const SORT: &str = "position";
/// Searches of one user.
const MOST: usize = 50;
const LAST_POSITION: i32 = 10_000;

/// A page of the caller's own searches, in their order.
pub async fn list(app: &App, caller: &Caller, params: SavedSearchParams) -> Result<Page<SavedSearchOut>, Problem> {
    let limit = page::limit(params.limit)?;
    let mut select = Entity::find()
        .filter(entity::COLUMN.user_id.eq(caller.id))
        .order_by_asc(Column::Position)
        .order_by_asc(Column::Id)
        .limit(limit + 1);
    if let Some(after) = &params.after {
        let (position, id) = Cursor::read::<(i32, Uuid)>(after, SORT)?;
        let same = Expr::col(Column::Position).eq(position).and(Expr::col(Column::Id).gt(id));
        select = select.filter(Expr::col(Column::Position).gt(position).or(same));
    }
    let rows = select.all(app.db.read()).await?;
    Ok(Page::of(rows, limit, |row| Cursor::new(SORT, &(row.position, row.id)), SavedSearchOut::from))
}

/// A search of the caller's own.
///
/// # Errors
/// 404 otherwise.
pub async fn get(db: &impl ConnectionTrait, caller: &Caller, id: Uuid) -> Result<Model, Problem> {
    let own = Entity::find_by_id(id).filter(entity::COLUMN.user_id.eq(caller.id));
    own.one(db).await?.ok_or_else(Problem::not_found)
}

/// A search of the caller's own for changing: locked, and at the version that they read.
pub async fn load_for_update(
    tx: &impl ConnectionTrait,
    caller: &Caller,
    id: Uuid,
    version: &IfMatch,
) -> Result<Model, Problem> {
    let own = Entity::find_by_id(id).filter(entity::COLUMN.user_id.eq(caller.id)).lock_exclusive();
    let row = own.one(tx).await?.ok_or_else(Problem::not_found)?;
    version.check(row.version)?;
    Ok(row)
}

/// Saves a search.
///
/// # Errors
/// 422 when the list of releases would not take it, 409 when the caller has as many as there may be.
pub async fn create(
    tx: &impl ConnectionTrait,
    clock: &Clock,
    caller: &Caller,
    content: SavedSearchContent,
) -> Result<Model, Problem> {
    let content = checked(content)?;
    exclusive_word(tx, &format!("saved_searches {}", caller.id)).await?;
    let own = Entity::find().select_only().column(Column::Position).filter(entity::COLUMN.user_id.eq(caller.id));
    let positions: Vec<i32> = own.into_tuple().all(tx).await?;
    if positions.len() >= MOST {
        let detail = format!("Você já tem {MOST} buscas salvas. Exclua uma para salvar outra.");
        return Err(Problem::conflict("too_many_saved_searches", detail));
    }
    let after_the_others = || positions.iter().max().map_or(0, |last| Ord::min(last + 1, LAST_POSITION));
    let now = clock.now();
    let row = Model {
        id: clock.new_id(),
        user_id: caller.id,
        name: content.name,
        query: content.query,
        position: content.position.unwrap_or_else(after_the_others),
        version: 1,
        created_at: now,
        updated_at: now,
    };
    Entity::insert(row.clone().into_active_model()).exec_without_returning(tx).await?;
    record(tx, clock, "create", &row).await?;
    Ok(row)
}

/// Changes name, query or place of a search.
pub async fn update(
    tx: &impl ConnectionTrait,
    clock: &Clock,
    row: Model,
    content: SavedSearchContent,
) -> Result<Model, Problem> {
    let content = checked(content)?;
    let row = Model {
        name: content.name,
        query: content.query,
        position: content.position.unwrap_or(row.position),
        version: row.version + 1,
        updated_at: clock.now(),
        ..row
    };
    Entity::update(row.clone().into_active_model().reset_all()).exec_without_returning(tx).await?;
    record(tx, clock, "update", &row).await?;
    Ok(row)
}

/// Forgets a search.
pub async fn delete(tx: &impl ConnectionTrait, clock: &Clock, row: Model) -> Result<(), Problem> {
    Entity::delete_by_id(row.id).exec(tx).await?;
    record(tx, clock, "delete", &row).await
}

fn checked(mut content: SavedSearchContent) -> Result<SavedSearchContent, Problem> {
    let mut faults = Faults::default();
    content.name = content.name.split_whitespace().collect::<Vec<_>>().join(" ");
    faults.required("/name", &content.name, "Dê um nome à busca.");
    faults.at_most("/name", &content.name, 60);
    if content.position.is_some_and(|position| !(0..=LAST_POSITION).contains(&position)) {
        faults.add("/position", "out_of_range", format!("A posição vai de 0 a {LAST_POSITION}."));
    }
    check_query(&mut content.query, &mut faults);
    faults.check()?;
    Ok(content)
}

/// By the rules of the list that the query is for.
fn check_query(query: &mut SavedQuery, faults: &mut Faults) {
    for text in [&mut query.q, &mut query.unit, &mut query.tag] {
        *text = text.as_deref().map(|text| text.trim().to_owned()).filter(|text| !text.is_empty());
    }
    if let Err(problem) = parse_query(query.q.as_deref()) {
        faults.add("/query/q", "invalid", problem.told());
    }
    let by_publication = [None, Some(ReleaseSort::NewestPublished), Some(ReleaseSort::OldestPublished)];
    if query.q.is_some() && !by_publication.contains(&query.sort) {
        faults.add("/query/sort", "invalid", "Com palavras a buscar, a ordem é a da publicação.");
    }
    if let Err(problem) = period(query.from, query.to) {
        faults.add("/query/to", "invalid", problem.told());
    }
    faults.at_most("/query/unit", query.unit.as_deref().unwrap_or_default(), 120);
    if let Some(text) = &query.tag {
        match slug::tag(text) {
            Some(tag) => query.tag = Some(tag),
            None => faults.add("/query/tag", "bad_tag", "Um assunto tem letras ou números, até 60 caracteres."),
        }
    }
    let mut once = Vec::new();
    query.status.retain(|status| {
        !once.contains(status) && {
            once.push(*status);
            true
        }
    });
    let mut once = Vec::new();
    query.kind.retain(|kind| {
        !once.contains(kind) && {
            once.push(*kind);
            true
        }
    });
}

async fn record(tx: &impl ConnectionTrait, clock: &Clock, action: &'static str, row: &Model) -> Result<(), Problem> {
    let change = Change {
        actor: Some(row.user_id),
        action,
        resource: "saved_search",
        id: row.id,
        unit: None,
        public: false,
        // What somebody looks for is their own.
        summary: json!({ "version": row.version }),
    };
    Ok(change_log::record(tx, clock, change).await?)
}
