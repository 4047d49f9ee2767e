//! The thread of remarks on a release.
use super::{
    notices::{Notice, tell},
    people,
};
use crate::{
    app::App,
    auth::{Caller, Permission, entity::user},
    kernel::{
        change_log::{self, Change},
        clock::Clock,
        db::Tx,
        page::{self, Cursor, Page},
        problem::{Faults, Problem},
    },
    releases::{
        anchor::{Passages, ReleaseAnchor},
        comment_dto::{
            ReleaseAnchorOut, ReleaseCommentAction, ReleaseCommentNew, ReleaseCommentOut, ReleaseCommentParams,
        },
        entity::{
            Model as Release,
            comment::{self, CommentKind, Entity, Mentions, Model},
        },
    },
    users::Names,
};
use sea_orm::{
    ActiveModelTrait, ConnectionTrait, DbErr, EntityTrait, IntoActiveModel, PaginatorTrait, QueryFilter, QueryOrder,
    QuerySelect,
};
use serde_json::json;
use uuid::Uuid;

const SORT: &str = "id";
const MENTIONS_MAX: usize = 20;

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
    let names = app.people.names(app, rows.iter().flat_map(people_of)).await?;
    let passages = Passages::of(release);
    let out = |row| out(row, release, &passages, &names, caller);
    Ok(Page::of(rows, limit, |row| Cursor::new(SORT, &row.id), out))
}

/// Adds a remark; whom it names is told by mail.
///
/// # Errors
/// 422 for a passage that is not in the text, and for people who may not read the remarks.
pub async fn create(
    app: &App,
    tx: &Tx,
    caller: &Caller,
    release: &Release,
    new: &ReleaseCommentNew,
    base: &str,
) -> Result<Model, Problem> {
    caller.must(Permission::ReleasesComment, release.unit_id)?;
    let mut row = remark(&app.clock, caller.id, release.id, CommentKind::Comment, checked("/body", &new.body, 2000)?);
    if let Some(id) = new.in_reply_to {
        if new.anchor.is_some() {
            let message = "Uma resposta é sobre o trecho da conversa em que está.";
            return Err(Problem::fault("/anchor", "reply_has_none", message));
        }
        row.in_reply_to = Some(beginning(tx, release, id).await?.id);
    }
    row.anchor = new.anchor.as_ref().map(|anchor| anchor.checked(release)).transpose()?;
    let named = named(app, tx, release, &new.mentions).await?;
    row.mentions = Some(Mentions(named.iter().map(|reader| reader.id).collect()));
    Entity::insert(row.clone().into_active_model()).exec_without_returning(tx).await?;
    for reader in &named {
        let notice = Notice {
            key: format!("mention:{}:{}", row.id, reader.id),
            deed: format!("{} mencionou você em um comentário de", caller.name),
            more: None,
            base,
            path: format!("/releases/{}#comentario-{}", release.id, row.id),
        };
        tell(app, tx, caller, release, reader, notice).await?;
    }
    record(tx, &app.clock, caller, "comment", release, row.id).await?;
    Ok(row)
}

/// The remark that began the thread of `id`, locked: nobody takes it away meanwhile.
async fn beginning(tx: &Tx, release: &Release, id: Uuid) -> Result<Model, Problem> {
    let unknown = || Problem::fault("/in_reply_to", "unknown_value", "Este comentário não existe mais.");
    let row = find_locked(tx, release, id).await?.ok_or_else(unknown)?;
    match row.in_reply_to {
        Some(first) => find_locked(tx, release, first).await?.ok_or_else(unknown),
        None => Ok(row),
    }
}

/// The people that `ids` name, each once.
async fn named(app: &App, tx: &Tx, release: &Release, ids: &[Uuid]) -> Result<Vec<user::Model>, Problem> {
    if ids.len() > MENTIONS_MAX {
        let message = format!("Mencione no máximo {MENTIONS_MAX} pessoas.");
        return Err(Problem::fault("/mentions", "too_many", message));
    }
    let tree = app.units.tree(app).await?;
    let readers = people::of_those(tx, &app.clock, &tree, Permission::ReleasesRead, release, ids).await?;
    let mut faults = Faults::default();
    for (i, id) in ids.iter().enumerate() {
        if !readers.iter().any(|reader| reader.id == *id) {
            let message = "Só se menciona quem pode ler os comentários deste texto.";
            faults.add(format!("/mentions/{i}"), "cannot_read", message);
        }
    }
    faults.check()?;
    Ok(readers)
}

/// Settles a thread, or opens it again; done twice, it changes nothing more.
///
/// # Errors
/// 409 for an answer, and for what an action left in the thread.
pub async fn settle(
    tx: &Tx,
    clock: &Clock,
    caller: &Caller,
    release: &Release,
    id: Uuid,
    is_resolved: bool,
) -> Result<Model, Problem> {
    caller.must(Permission::ReleasesComment, release.unit_id)?;
    let mut row = find_locked(tx, release, id).await?.ok_or_else(Problem::not_found)?;
    if !begins_thread(&row) {
        let detail = "Só se resolve a conversa inteira, pelo comentário que a começou.";
        return Err(Problem::conflict("not_resolvable", detail));
    }
    if row.resolved_at.is_some() == is_resolved {
        return Ok(row);
    }
    row.resolved_at = is_resolved.then(|| clock.now());
    row.resolved_by_id = is_resolved.then_some(caller.id);
    save(tx, &row).await?;
    let action = if is_resolved { "resolve_comment" } else { "reopen_comment" };
    record(tx, clock, caller, action, release, id).await?;
    Ok(row)
}

/// Takes back an own remark; what an action left in the thread stays, and so does the place of what was answered.
pub async fn delete(tx: &Tx, clock: &Clock, caller: &Caller, release: &Release, id: Uuid) -> Result<(), Problem> {
    let mut row = find_locked(tx, release, id).await?.ok_or_else(Problem::not_found)?;
    if row.kind != CommentKind::Comment || row.author_id != caller.id {
        return Err(Problem::forbidden("forbidden", "Só se apaga o próprio comentário."));
    }
    if row.deleted_at.is_some() {
        return Err(Problem::not_found());
    }
    let answers = Entity::find().filter(comment::COLUMN.in_reply_to.eq(id)).count(tx).await?;
    if answers > 0 {
        row.body = String::new();
        row.mentions = None;
        row.deleted_at = Some(clock.now());
        save(tx, &row).await?;
    } else {
        Entity::delete_by_id(id).exec(tx).await?;
        if let Some(first) = row.in_reply_to {
            clear_place(tx, release, first).await?;
        }
    }
    record(tx, clock, caller, "delete_comment", release, id).await
}

/// Removes the place of a remark that was taken back once nobody's answer needs it.
async fn clear_place(tx: &Tx, release: &Release, id: Uuid) -> Result<(), DbErr> {
    let first = find_locked(tx, release, id).await?;
    if first.is_some_and(|first| first.deleted_at.is_some())
        && Entity::find().filter(comment::COLUMN.in_reply_to.eq(id)).count(tx).await? == 0
    {
        Entity::delete_by_id(id).exec(tx).await?;
    }
    Ok(())
}

async fn find_locked(tx: &Tx, release: &Release, id: Uuid) -> Result<Option<Model>, DbErr> {
    Entity::find_by_id(id).filter(comment::COLUMN.release_id.eq(release.id)).lock_exclusive().one(tx).await
}

async fn save(tx: &Tx, row: &Model) -> Result<(), DbErr> {
    Entity::update(row.clone().into_active_model().reset_all()).exec_without_returning(tx).await?;
    Ok(())
}

/// Leaves the words of an action in the thread.
pub async fn insert(
    tx: &impl ConnectionTrait,
    clock: &Clock,
    author: Uuid,
    release: Uuid,
    kind: CommentKind,
    body: String,
) -> Result<Model, DbErr> {
    let row = remark(clock, author, release, kind, body);
    Entity::insert(row.clone().into_active_model()).exec_without_returning(tx).await?;
    Ok(row)
}

fn remark(clock: &Clock, author_id: Uuid, release_id: Uuid, kind: CommentKind, body: String) -> Model {
    Model {
        id: clock.new_id(),
        release_id,
        author_id,
        kind,
        body,
        created_at: clock.now(),
        anchor: None,
        in_reply_to: None,
        resolved_at: None,
        resolved_by_id: None,
        mentions: None,
        deleted_at: None,
    }
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
pub fn out(row: Model, release: &Release, passages: &Passages, names: &Names, caller: &Caller) -> ReleaseCommentOut {
    ReleaseCommentOut {
        allowed_actions: allowed_actions(&row, release, caller),
        id: row.id,
        author: names.brief(row.author_id),
        kind: row.kind,
        body: row.body,
        created_at: row.created_at,
        anchor: row.anchor.map(|anchor| shown(anchor, passages)),
        in_reply_to: row.in_reply_to,
        resolved_at: row.resolved_at,
        resolved_by: row.resolved_by_id.map(|id| names.brief(id)),
        mentions: row.mentions.unwrap_or_default().0.into_iter().map(|id| names.brief(id)).collect(),
        deleted_at: row.deleted_at,
    }
}

fn shown(anchor: ReleaseAnchor, passages: &Passages) -> ReleaseAnchorOut {
    let is_in_text = passages.have(&anchor);
    let ReleaseAnchor { field, exact, prefix, suffix } = anchor;
    ReleaseAnchorOut { field, exact, prefix, suffix, is_in_text }
}

/// Everybody whose name is shown with a remark.
pub fn people_of(row: &Model) -> Vec<Uuid> {
    let mentions = row.mentions.iter().flat_map(|mentions| mentions.0.iter().copied());
    mentions.chain([row.author_id]).chain(row.resolved_by_id).collect()
}

fn allowed_actions(row: &Model, release: &Release, caller: &Caller) -> Vec<ReleaseCommentAction> {
    let mut actions = Vec::new();
    if !caller.may(Permission::ReleasesComment, release.unit_id) {
        return actions;
    }
    actions.push(ReleaseCommentAction::Reply);
    if begins_thread(row) {
        let open = row.resolved_at.is_none();
        actions.push(if open { ReleaseCommentAction::Resolve } else { ReleaseCommentAction::Reopen });
    }
    if row.kind == CommentKind::Comment && row.author_id == caller.id && row.deleted_at.is_none() {
        actions.push(ReleaseCommentAction::Delete);
    }
    actions
}

/// Whether it is a remark with which people began a thread, not an answer nor the words of an action.
fn begins_thread(row: &Model) -> bool {
    row.kind == CommentKind::Comment && row.in_reply_to.is_none()
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
