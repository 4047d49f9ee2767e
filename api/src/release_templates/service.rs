//! The rules of release templates.
use super::{
    dto::{
        ReleaseFromTemplate, ReleaseTemplateContent, ReleaseTemplateHead, ReleaseTemplateParams,
        ReleaseTemplateSummary, may_manage,
    },
    entity::{Column, Entity, Model, visible_to},
    placeholders::Filling,
};
use crate::{
    app::App,
    auth::{Caller, Permission},
    kernel::{
        change_log::{self, Change},
        clock::Clock,
        months,
        page::{self, Cursor, Page},
        params::words,
        precondition::IfMatch,
        problem::{Faults, Problem},
        search::analyser::fold::fold_words,
    },
    releases::{self, ReleaseContent, ReleaseKind, entity::Tags},
    units::UnitTree,
};
use sea_orm::{
    ActiveModelTrait, ColumnTrait, ConnectionTrait, EntityTrait, ExprTrait, IntoActiveModel, QueryFilter, QueryOrder,
    QuerySelect, sea_query::Expr,
};
use serde_json::json;
use uuid::Uuid;

const SORT: &str = "name";

/// A page of the templates that `caller` may begin from, by name.
pub async fn list(
    app: &App,
    caller: &Caller,
    params: ReleaseTemplateParams,
) -> Result<Page<ReleaseTemplateSummary>, Problem> {
    let limit = page::limit(params.limit)?;
    let tree = app.units.tree(app).await?;
    let mut select = Entity::find()
        .filter(visible_to(caller, &tree))
        .order_by_asc(Column::Folded)
        .order_by_asc(Column::Id)
        .limit(limit + 1);
    if let Some(text) = &params.kind {
        select = select.filter(Column::Kind.is_in(words::<ReleaseKind>("kind", text)?));
    }
    if let Some(after) = &params.after {
        let (folded, id) = Cursor::read::<(String, Uuid)>(after, SORT)?;
        let same = Expr::col(Column::Folded).eq(folded.clone()).and(Expr::col(Column::Id).gt(id));
        select = select.filter(Expr::col(Column::Folded).gt(folded).or(same));
    }
    let rows = select.all(app.db.read()).await?;
    let names = app.people.names(app, rows.iter().filter_map(|row| row.updated_by_id)).await?;
    let cursor = |row: &Model| Cursor::new(SORT, &(&row.folded, row.id));
    let item = |row: Model| ReleaseTemplateSummary { head: ReleaseTemplateHead::of(&row, &tree, &names, caller) };
    Ok(Page::of(rows, limit, cursor, item))
}

/// A template that `caller` may begin from.
///
/// # Errors
/// 404 otherwise.
pub async fn get(db: &impl ConnectionTrait, caller: &Caller, tree: &UnitTree, id: Uuid) -> Result<Model, Problem> {
    let visible = Entity::find_by_id(id).filter(visible_to(caller, tree));
    visible.one(db).await?.ok_or_else(Problem::not_found)
}

/// A template for changing: visible, locked, and at the version that the caller read.
pub async fn load_for_update(
    tx: &impl ConnectionTrait,
    caller: &Caller,
    tree: &UnitTree,
    id: Uuid,
    version: &IfMatch,
) -> Result<Model, Problem> {
    let visible = Entity::find_by_id(id).filter(visible_to(caller, tree)).lock_exclusive();
    let row = visible.one(tx).await?.ok_or_else(Problem::not_found)?;
    version.check(row.version)?;
    Ok(row)
}

/// Creates a template.
///
/// # Errors
/// 422 when the content is not acceptable, 403 where the caller does not manage templates.
pub async fn create(
    tx: &impl ConnectionTrait,
    clock: &Clock,
    caller: &Caller,
    tree: &UnitTree,
    content: ReleaseTemplateContent,
) -> Result<Model, Problem> {
    let content = checked(content, tree)?;
    must_manage(caller, content.unit_id)?;
    let row = filled(clock, caller, content, clock.new_id(), 1);
    Entity::insert(row.clone().into_active_model()).exec_without_returning(tx).await?;
    record(tx, clock, caller, "create", &row).await?;
    Ok(row)
}

/// Changes a template; it may move to another unit whose templates the caller manages.
pub async fn update(
    tx: &impl ConnectionTrait,
    clock: &Clock,
    caller: &Caller,
    tree: &UnitTree,
    row: Model,
    content: ReleaseTemplateContent,
) -> Result<Model, Problem> {
    must_manage(caller, row.unit_id)?;
    let content = checked(content, tree)?;
    must_manage(caller, content.unit_id)?;
    let row = filled(clock, caller, content, row.id, row.version + 1);
    Entity::update(row.clone().into_active_model().reset_all()).exec_without_returning(tx).await?;
    record(tx, clock, caller, "update", &row).await?;
    Ok(row)
}

/// Removes a template; what was begun from it stays.
pub async fn delete(tx: &impl ConnectionTrait, clock: &Clock, caller: &Caller, row: Model) -> Result<(), Problem> {
    must_manage(caller, row.unit_id)?;
    Entity::delete_by_id(row.id).exec(tx).await?;
    record(tx, clock, caller, "delete", &row).await
}

/// Begins a draft from `template`, its blanks filled in as far as they are known.
///
/// # Errors
/// 422 when a text does not fit once its blanks are filled in; else those of creating a release.
pub async fn begin(
    tx: &impl ConnectionTrait,
    clock: &Clock,
    caller: &Caller,
    tree: &UnitTree,
    template: Model,
    asked: ReleaseFromTemplate,
) -> Result<releases::entity::Model, Problem> {
    let own = template.unit_id.filter(|unit| caller.may(Permission::ReleasesWrite, *unit));
    let unit = releases::service::unit_for(caller, tree, asked.unit_id.or(own))?;
    let municipality = asked.municipality.map(|name| name.trim().to_owned()).filter(|name| !name.is_empty());
    let mut faults = Faults::default();
    faults.at_most("/municipality", municipality.as_deref().unwrap_or_default(), 80);
    faults.check()?;
    let filling = Filling {
        day: months::day(clock.now()),
        municipality,
        unit: tree.brief(unit).map(|unit| unit.name).unwrap_or_default(),
        author: caller.name.clone(),
    };
    let fill = |text: Option<String>| text.map(|text| filling.fill(&text));
    let content = ReleaseContent {
        kind: template.kind,
        title: filling.fill(&template.title),
        subtitle: None,
        slug: None,
        summary: fill(template.summary),
        dateline: fill(template.dateline),
        body_html: filling.fill_html(&template.body_html),
        byline: fill(template.byline),
        tags: template.tags.0,
        municipality_codes: asked.municipality_code.into_iter().collect(),
        language: "pt-BR".to_owned(),
        unit_id: Some(unit),
        embargo_until: None,
    };
    releases::service::create(tx, clock, caller, tree, content).await
}

/// The content as it is kept: by the rules of the release that will be begun from it.
fn checked(content: ReleaseTemplateContent, tree: &UnitTree) -> Result<ReleaseTemplateContent, Problem> {
    let name = content.name.split_whitespace().collect::<Vec<_>>().join(" ");
    let mut faults = Faults::default();
    faults.required("/name", &name, "Dê um nome ao modelo.");
    faults.at_most("/name", &name, 120);
    if content.unit_id.is_some_and(|unit| tree.brief(unit).is_none()) {
        faults.add("/unit_id", "unknown_value", "Não há unidade com este id.");
    }
    let text = ReleaseContent {
        kind: content.kind,
        title: content.title,
        subtitle: None,
        slug: None,
        summary: content.summary,
        dateline: content.dateline,
        body_html: content.body_html,
        byline: content.byline,
        tags: content.tags,
        municipality_codes: Vec::new(),
        language: "pt-BR".to_owned(),
        unit_id: None,
        embargo_until: None,
    };
    let text = match text.checked() {
        Ok(text) => text,
        Err(problem) => {
            let mut all = faults.into_inner();
            all.extend(problem.errors().iter().cloned());
            return Err(Problem::validation(all));
        }
    };
    faults.check()?;
    Ok(ReleaseTemplateContent {
        name,
        kind: text.kind,
        unit_id: content.unit_id,
        title: text.title,
        summary: text.summary,
        dateline: text.dateline,
        byline: text.byline,
        tags: text.tags,
        body_html: text.body_html,
    })
}

fn filled(clock: &Clock, caller: &Caller, content: ReleaseTemplateContent, id: Uuid, version: i32) -> Model {
    Model {
        id,
        folded: fold_words(&content.name, ' '),
        name: content.name,
        kind: content.kind,
        unit_id: content.unit_id,
        title: content.title,
        summary: content.summary,
        dateline: content.dateline,
        byline: content.byline,
        tags: Tags(content.tags),
        version,
        updated_by_id: Some(caller.id),
        updated_at: Some(clock.now()),
        body_html: content.body_html,
    }
}

fn must_manage(caller: &Caller, unit: Option<Uuid>) -> Result<(), Problem> {
    if may_manage(caller, unit) {
        return Ok(());
    }
    let detail = match unit {
        Some(_) => "Seu perfil não permite cuidar dos modelos desta unidade.",
        None => "Este modelo vale para toda a assessoria: só quem edita na unidade raiz o altera.",
    };
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
        resource: "release_template",
        id: row.id,
        unit: row.unit_id,
        public: false,
        summary: json!({ "name": row.name, "kind": row.kind, "version": row.version }),
    };
    Ok(change_log::record(tx, clock, change).await?)
}
