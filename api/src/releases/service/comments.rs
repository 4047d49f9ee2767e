//! The thread of remarks on a release.
use crate::{
    app::App,
    auth::{Caller, Permission},
    kernel::{
        change_log::{self, Change},
        clock::Clock,
        page::{self, Cursor, Page},
        problem::{Faults, Problem},
    },
    releases::{
        dto::{ReleaseCommentAction, ReleaseCommentOut, ReleaseCommentParams},
        entity::{
            Model as Release,
            comment::{self, CommentKind, Entity, Model},
        },
    },
    users::Names,
};
use sea_orm::{ConnectionTrait, DbErr, EntityTrait, IntoActiveModel, QueryFilter, QueryOrder, QuerySelect};
use serde_json::json;
use uuid::Uuid;

const SORT: &str = "id";

/// The remarks on a release, the oldest first.
pub async fn list(
    app: &App,
    caller: &Caller,
    release: &Release,
    params: ReleaseCommentParams,
) -> Result<Page<ReleaseCommentOut>, Problem> {
    // Whoever reads a published text of another unit does not read how it came about.
    caller.must(Permission::ReleasesRead, release.unit_id)?;
    let limit = page::limit(params.limit)?;
    let mut select = Entity::find()
        .filter(comment::COLUMN.release_id.eq(release.id))
        .order_by_asc(comment::Column::Id)
        .limit(limit + 1);
    if let Some(after) = &params.after {
        select = select.filter(comment::COLUMN.id.gt(Cursor::read::<Uuid>(after, SORT)?));
    }
    let rows = select.all(app.db.read()).await?;
    let names = app.people.names(app, rows.iter().map(|row| row.author_id)).await?;
    Ok(Page::of(rows, limit, |row| Cursor::new(SORT, &row.id), |row| out(row, &names, caller)))
}

/// Adds a remark.
pub async fn create(
    tx: &impl ConnectionTrait,
    clock: &Clock,
    caller: &Caller,
    release: &Release,
    body: &str,
) -> Result<Model, Problem> {
    caller.must(Permission::ReleasesComment, release.unit_id)?;
    let body = checked("/body", body, 2000)?;
    let row = insert(tx, clock, caller.id, release.id, CommentKind::Comment, body).await?;
    record(tx, clock, caller, "comment", release, row.id).await?;
    Ok(row)
}

/// Takes back an own remark; what an action left in the thread stays.
pub async fn delete(
    tx: &impl ConnectionTrait,
    clock: &Clock,
    caller: &Caller,
    release: &Release,
    id: Uuid,
) -> Result<(), Problem> {
    let row = Entity::find_by_id(id)
        .filter(comment::COLUMN.release_id.eq(release.id))
        .one(tx)
        .await?
        .ok_or_else(Problem::not_found)?;
    if !may_delete(&row, caller) {
        return Err(Problem::forbidden("forbidden", "Só se apaga o próprio comentário."));
    }
    Entity::delete_by_id(id).exec(tx).await?;
    record(tx, clock, caller, "delete_comment", release, id).await
}

/// Writes a row of the thread.
pub async fn insert(
    tx: &impl ConnectionTrait,
    clock: &Clock,
    author: Uuid,
    release: Uuid,
    kind: CommentKind,
    body: String,
) -> Result<Model, DbErr> {
    let row = Model { id: clock.new_id(), release_id: release, author_id: author, kind, body, created_at: clock.now() };
    Entity::insert(row.clone().into_active_model()).exec_without_returning(tx).await?;
    Ok(row)
}

/// A text that says something, of at most `max` characters.
pub fn checked(pointer: &str, text: &str, max: usize) -> Result<String, Problem> {
    let mut faults = Faults::default();
    faults.required(pointer, text, "Escreva algumas palavras.");
    faults.at_most(pointer, text.trim(), max);
    faults.check()?;
    Ok(text.trim().to_owned())
}

/// The remark as `caller` sees it.
pub fn out(row: Model, names: &Names, caller: &Caller) -> ReleaseCommentOut {
    let deletable = may_delete(&row, caller);
    ReleaseCommentOut {
        id: row.id,
        author: names.brief(row.author_id),
        kind: row.kind,
        body: row.body,
        created_at: row.created_at,
        allowed_actions: if deletable { vec![ReleaseCommentAction::Delete] } else { Vec::new() },
    }
}

fn may_delete(row: &Model, caller: &Caller) -> bool {
    row.kind == CommentKind::Comment && row.author_id == caller.id
}

async fn record(
    tx: &impl ConnectionTrait,
    clock: &Clock,
    caller: &Caller,
    action: &'static str,
    release: &Release,
    comment: Uuid,
) -> Result<(), Problem> {
    let change = Change {
        actor: Some(caller.id),
        action,
        resource: "release",
        id: release.id,
        unit: Some(release.unit_id),
        public: false,
        summary: json!({ "comment_id": comment }),
    };
    Ok(change_log::record(tx, clock, change).await?)
}
