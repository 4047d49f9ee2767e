//! The people around a release: who may be named in a remark, and who may be given the text.
use crate::{
    app::App,
    auth::{
        Permission,
        entity::user::{self, Column, Entity},
        who_may,
    },
    kernel::{
        clock::Clock,
        page::{self, Cursor, Page},
        problem::Problem,
        search::analyser::fold::fold_words,
    },
    releases::{comment_dto::ReleasePeopleParams, entity::Model as Release},
    units::UnitTree,
    users::UserBrief,
};
use sea_orm::{ConnectionTrait, DbErr, EntityTrait, ExprTrait, QueryFilter, QueryOrder, QuerySelect, sea_query::Expr};
use uuid::Uuid;

const SORT: &str = "name";

/// Those who may read how `release` comes about, or write it too, by name.
pub async fn people(app: &App, release: &Release, params: ReleasePeopleParams) -> Result<Page<UserBrief>, Problem> {
    let limit = page::limit(params.limit)?;
    let writes = params.writers.unwrap_or(false);
    let permission = if writes { Permission::ReleasesWrite } else { Permission::ReleasesRead };
    let mut select = Entity::find()
        .select_only()
        .columns([Column::Id, Column::Name, Column::Folded])
        .filter(who_may(&*app.units.tree(app).await?, permission, release.unit_id, app.clock.now()))
        .order_by_asc(Column::Folded)
        .order_by_asc(Column::Id)
        .limit(limit + 1);
    if let Some(q) = params.q.as_deref().map(str::trim).filter(|q| !q.is_empty()) {
        select = select.filter(user::COLUMN.folded.contains(fold_words(q, ' ')));
    }
    if let Some(after) = &params.after {
        let (folded, id) = Cursor::read::<(String, Uuid)>(after, SORT)?;
        let same = Expr::col(Column::Folded).eq(folded.clone()).and(Expr::col(Column::Id).gt(id));
        select = select.filter(Expr::col(Column::Folded).gt(folded).or(same));
    }
    let rows: Vec<(Uuid, String, String)> = select.into_tuple().all(app.db.read()).await?;
    let cursor = |(id, _, folded): &(Uuid, String, String)| Cursor::new(SORT, &(folded, id));
    Ok(Page::of(rows, limit, cursor, |(id, name, _)| UserBrief { id, name }))
}

/// Those of `ids` who may do in the unit of `release` what `permission` names.
pub(super) async fn of_those(
    tx: &impl ConnectionTrait,
    clock: &Clock,
    tree: &UnitTree,
    permission: Permission,
    release: &Release,
    ids: &[Uuid],
) -> Result<Vec<user::Model>, DbErr> {
    if ids.is_empty() {
        return Ok(Vec::new());
    }
    let which = who_may(tree, permission, release.unit_id, clock.now());
    Entity::find().filter(which).filter(user::COLUMN.id.is_in(ids.iter().copied())).all(tx).await
}
