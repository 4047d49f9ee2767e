//! Creating, changing and deleting the content of a release.
use super::{people::of_those, record, save, schedule::unset_hour, versions};
use crate::{
    auth::{Caller, Permission, Reach},
    kernel::{
        clock::Clock,
        db::exclusive_word,
        html::{Html, word_count},
        problem::{Problem, unique_violation},
        slug::Slug,
    },
    releases::{
        content::{ReleaseContent, is_reserved, unreserved},
        entity::{self, Entity, Model, MunicipalityCodes, ReleaseStatus, Tags, former_slug, order_key},
        index::{INDEX, document},
        workflow::{edit_resets_approval, permit_delete, permit_duplicate, permit_edit},
    },
    units::UnitTree,
};
use chrono::{DateTime, Utc};
use sea_orm::{
    ConnectionTrait, DbErr, EntityTrait, IntoActiveModel, QueryFilter, QuerySelect, TryInsertResult,
    sea_query::OnConflict,
};
use uuid::Uuid;

/// Numbered forms of an address that are tried before a random one.
const NUMBERED: u32 = 20;

/// Creates a draft.
///
/// # Errors
/// 422 when the content is not acceptable, 403 in a unit in which the caller does not write, 409 when the slug is taken.
pub async fn create(
    tx: &impl ConnectionTrait,
    clock: &Clock,
    caller: &Caller,
    tree: &UnitTree,
    content: ReleaseContent,
) -> Result<Model, Problem> {
    let unit = unit_for(caller, tree, content.unit_id)?;
    let release = write(tx, draft(clock, caller.id, unit, content, clock.now())?).await?;
    record(tx, clock, Some(caller.into()), "create", false, &release).await?;
    Ok(release)
}

/// Where `caller` writes: in the unit that was asked for, or else in the first one of theirs.
///
/// # Errors
/// 422 when there is no such unit, 403 when they do not write in it.
pub fn unit_for(caller: &Caller, tree: &UnitTree, asked: Option<Uuid>) -> Result<Uuid, Problem> {
    let unit = match asked {
        Some(unit) => known(unit, tree)?,
        None => first_unit(caller, tree)?,
    };
    caller.must(Permission::ReleasesWrite, unit)?;
    Ok(unit)
}

/// Creates a draft of `caller` with the content of `release`: its own address, and nothing of what became of the other.
///
/// It belongs to the same unit where the caller writes there, or else to the first one of theirs.
///
/// # Errors
/// 403 for who does not read the texts of its unit, or writes nowhere.
pub async fn duplicate(
    tx: &impl ConnectionTrait,
    clock: &Clock,
    caller: &Caller,
    tree: &UnitTree,
    release: &Model,
) -> Result<Model, Problem> {
    permit_duplicate(&release.clone().split().0, caller)?;
    let content = ReleaseContent {
        slug: None,
        embargo_until: None,
        unit_id: Some(release.unit_id).filter(|unit| caller.may(Permission::ReleasesWrite, *unit)),
        ..ReleaseContent::from(release)
    };
    create(tx, clock, caller, tree, content).await
}

/// A release that is not yet written.
pub(super) struct Draft {
    pub release: Model,
    /// Whether the slug may become one like it when it is taken: it was made from the title, or came from elsewhere.
    pub slug_may_vary: bool,
}

/// A draft of `author`, created at `at`.
pub(super) fn draft(
    clock: &Clock,
    author: Uuid,
    unit: Uuid,
    content: ReleaseContent,
    at: DateTime<Utc>,
) -> Result<Draft, Problem> {
    let mut content = content.checked()?;
    content.unit_id = Some(unit);
    let id = clock.new_id();
    let slug_may_vary = content.slug.is_none();
    if slug_may_vary {
        content.slug = Some(Slug::from_title(&content.title).map_or_else(|| untitled(id), |slug| unreserved(&slug)));
    }
    let mut release = Model {
        id,
        order_key: order_key(at),
        kind: content.kind,
        status: ReleaseStatus::Draft,
        title: String::new(),
        subtitle: None,
        slug: String::new(),
        summary: None,
        dateline: None,
        byline: None,
        tags: Tags::default(),
        municipality_codes: MunicipalityCodes::default(),
        language: String::new(),
        unit_id: unit,
        word_count: 0,
        version: 1,
        author_id: author,
        last_editor_id: author,
        approved_by_id: None,
        approved_at: None,
        withdrawn_reason: None,
        created_at: at,
        updated_at: at,
        published_at: None,
        public_at: None,
        publish_at: None,
        embargo_until: None,
        content_version: 1,
        content_begun_at: None,
        content_saved_at: None,
        content_sealed: false,
        content_hash: Vec::new(),
        approved_hash: None,
        assignee_id: None,
        due_at: None,
        body_text: String::new(),
        body_html: String::new(),
    };
    fill(&mut release, content);
    Ok(Draft { release, slug_may_vary })
}

/// Writes a new release with its entry in the index.
pub(super) async fn write(
    tx: &impl ConnectionTrait,
    Draft { mut release, slug_may_vary }: Draft,
) -> Result<Model, Problem> {
    // Titles seldom repeat: other addresses are looked for only once the plain one turns out to be taken.
    if !insert_unless_slug_taken(tx, &release).await? {
        if !slug_may_vary {
            return Err(slug_taken());
        }
        release.slug = free_slug(tx, &release.slug, release.id).await?;
        if !insert_unless_slug_taken(tx, &release).await? {
            return Err(slug_taken());
        }
    }
    INDEX.insert(tx, release.order_key, &document(&release)).await?;
    Ok(release)
}

async fn insert_unless_slug_taken(tx: &impl ConnectionTrait, release: &Model) -> Result<bool, Problem> {
    if was_anothers(tx, &release.slug, release.id).await? {
        return Ok(false);
    }
    let unless_taken = OnConflict::column(entity::Column::Slug).do_nothing().to_owned();
    let insert = Entity::insert(release.clone().into_active_model()).on_conflict(unless_taken);
    let done = insert.try_insert().exec_without_returning(tx).await.map_err(taken)?;
    Ok(matches!(done, TryInsertResult::Inserted(rows) if rows > 0))
}

/// Changes the content; what was approved goes back to draft. The same content again changes nothing. A text that moves to
/// a unit in which its assignee does not write is nobody's.
pub async fn update(
    tx: &impl ConnectionTrait,
    clock: &Clock,
    caller: &Caller,
    tree: &UnitTree,
    before: Model,
    content: ReleaseContent,
) -> Result<Model, Problem> {
    change_content(tx, clock, caller, tree, before, content, "update").await
}

/// Takes the content back to what it was in the version `number`; that makes a version of its own.
///
/// # Errors
/// 404 when there is no such version; else those of [`update`].
pub async fn restore_version(
    tx: &impl ConnectionTrait,
    clock: &Clock,
    caller: &Caller,
    tree: &UnitTree,
    mut before: Model,
    number: i32,
) -> Result<Model, Problem> {
    let mut content = versions::content(tx, &before, number).await?;
    content.slug = Some(before.slug.clone());
    before.content_sealed = true;
    change_content(tx, clock, caller, tree, before, content, "restore_version").await
}

async fn change_content(
    tx: &impl ConnectionTrait,
    clock: &Clock,
    caller: &Caller,
    tree: &UnitTree,
    before: Model,
    content: ReleaseContent,
    action: &'static str,
) -> Result<Model, Problem> {
    let (row, _) = before.clone().split();
    permit_edit(&row, caller)?;
    let mut content = content.checked()?;
    let given = content.unit_id.ok_or_else(|| Problem::fault("/unit_id", "required", "Todo texto é de um órgão."))?;
    let unit = known(given, tree)?;
    if unit != before.unit_id {
        caller.must(Permission::ReleasesWrite, unit)?;
    }
    content.unit_id = Some(unit);
    // A slug made from the title follows it until readers know the address.
    let follows = content.slug.as_deref() == Some(&before.slug)
        && before.published_at.is_none()
        && content.title != before.title
        && is_made_from(&before.slug, &before.title, before.id);
    if follows || content.slug.is_none() {
        content.slug = Some(free_slug(tx, &content.title, before.id).await?);
    }
    if content == ReleaseContent::from(&before) {
        return Ok(before);
    }
    let mut release = before.clone();
    versions::begin(tx, clock, caller, &before, &mut release).await?;
    fill(&mut release, content);
    if edit_resets_approval(before.status) {
        release.status = ReleaseStatus::Draft;
        release.approved_by_id = None;
        release.approved_at = None;
        release.approved_hash = None;
        unset_hour(&mut release);
    }
    if release.slug != before.slug && slug_exists(tx, &release.slug, release.id).await? {
        return Err(slug_taken());
    }
    if unit != before.unit_id {
        let assignee: Vec<Uuid> = release.assignee_id.into_iter().collect();
        let writer = of_those(tx, clock, tree, Permission::ReleasesWrite, &release, &assignee).await?.pop();
        release.assignee_id = writer.map(|user| user.id);
    }
    save(tx, clock, caller, &before, release, action).await
}

/// Deletes for good what was never public.
pub async fn delete(tx: &impl ConnectionTrait, clock: &Clock, caller: &Caller, release: Model) -> Result<(), Problem> {
    let (row, _) = release.clone().split();
    permit_delete(&row, caller)?;
    INDEX.remove(tx, release.order_key).await?;
    Entity::delete_by_id(release.id).exec(tx).await?;
    Ok(record(tx, clock, Some(caller.into()), "delete", false, &release).await?)
}

/// Puts checked content, and what is computed from it, into `release`.
pub(super) fn fill(release: &mut Model, content: ReleaseContent) {
    release.content_hash = content.hash();
    let text = Html::from_stored(content.body_html.clone()).to_text();
    release.word_count = i32::try_from(word_count(&text)).unwrap_or(i32::MAX);
    release.body_text = text;
    release.body_html = content.body_html;
    release.kind = content.kind;
    release.title = content.title;
    release.subtitle = content.subtitle;
    release.slug = content.slug.unwrap_or_default();
    release.summary = content.summary;
    release.dateline = content.dateline;
    release.byline = content.byline;
    release.tags = Tags(content.tags);
    release.municipality_codes = MunicipalityCodes(content.municipality_codes);
    release.language = content.language;
    release.unit_id = content.unit_id.unwrap_or(release.unit_id);
    release.embargo_until = content.embargo_until;
}

pub(super) fn known(unit: Uuid, tree: &UnitTree) -> Result<Uuid, Problem> {
    if tree.brief(unit).is_some() {
        return Ok(unit);
    }
    Err(Problem::fault("/unit_id", "unknown_value", "Não há órgão com este id."))
}

fn first_unit(caller: &Caller, tree: &UnitTree) -> Result<Uuid, Problem> {
    let writes_in = |unit: &Uuid| caller.may(Permission::ReleasesWrite, *unit);
    let granted = caller.grants.iter().map(|grant| grant.unit).find(writes_in);
    let any = || match caller.reach(Permission::ReleasesWrite) {
        Reach::Nowhere => None,
        _ => tree.in_order().map(|unit| unit.id).find(writes_in),
    };
    granted.or_else(any).ok_or_else(|| Problem::fault("/unit_id", "required", "Escolha o órgão do texto."))
}

/// A free address made from `title`, or from an address that is taken; from the id while there is no title.
async fn free_slug(db: &impl ConnectionTrait, title: &str, id: Uuid) -> Result<String, DbErr> {
    let Some(base) = Slug::from_title(title) else { return Ok(untitled(id)) };
    exclusive_word(db, base.as_str()).await?;
    let forms: Vec<String> =
        std::iter::once(base.to_string()).chain((2..=NUMBERED).map(|n| base.numbered(n).to_string())).collect();
    let mut taken: Vec<String> = Entity::find()
        .select_only()
        .column(entity::Column::Slug)
        .filter(entity::COLUMN.slug.is_in(forms.clone()))
        .filter(entity::COLUMN.id.ne(id))
        .into_tuple()
        .all(db)
        .await?;
    let former = former_slug::Entity::find()
        .filter(former_slug::COLUMN.slug.is_in(forms.clone()))
        .filter(former_slug::COLUMN.release_id.ne(id));
    taken.extend(former.all(db).await?.into_iter().map(|row| row.slug));
    let free = forms.into_iter().find(|form| !taken.contains(form) && !is_reserved(form));
    Ok(free.unwrap_or_else(|| base.numbered(rand::random_range(1_000..1_000_000_000)).to_string()))
}

/// Whether `slug` is, or was, the address of another release than `id`.
pub(super) async fn slug_exists(db: &impl ConnectionTrait, slug: &str, id: Uuid) -> Result<bool, DbErr> {
    let same = Entity::find().select_only().column(entity::Column::Id).filter(entity::COLUMN.slug.eq(slug));
    if same.filter(entity::COLUMN.id.ne(id)).into_tuple::<Uuid>().one(db).await?.is_some() {
        return Ok(true);
    }
    was_anothers(db, slug, id).await
}

/// Whether `slug` was the address of another release than `id`: readers who have it are led there for ever.
async fn was_anothers(db: &impl ConnectionTrait, slug: &str, id: Uuid) -> Result<bool, DbErr> {
    let former = former_slug::Entity::find_by_id(slug).filter(former_slug::COLUMN.release_id.ne(id));
    Ok(former.one(db).await?.is_some())
}

fn untitled(id: Uuid) -> String {
    let id = id.simple().to_string();
    format!("texto-{}", &id[20..])
}

fn is_made_from(slug: &str, title: &str, id: Uuid) -> bool {
    let Some(base) = Slug::from_title(title) else { return slug == untitled(id) };
    let rest = slug.strip_prefix(base.as_str());
    rest.is_some_and(|rest| {
        rest.is_empty() || rest.strip_prefix('-').is_some_and(|n| n.bytes().all(|b| b.is_ascii_digit()))
    })
}

pub(super) fn taken(error: DbErr) -> Problem {
    match unique_violation(&error) {
        Some(text) if text.contains("slug") => slug_taken(),
        // Two in the same millisecond with the same random bits: once in a million, and the next try differs.
        Some(text) if text.contains("order_key") => Problem::unavailable(),
        _ => error.into(),
    }
}

pub(super) fn slug_taken() -> Problem {
    Problem::conflict("slug_taken", "Já existe um texto com este endereço (slug).")
}
