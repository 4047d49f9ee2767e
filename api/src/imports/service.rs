//! The rules of imports: what is taken in, and who sees it.
use super::{
    dto::{ImportParams, ImportSummary},
    entity::{self, Column, Columns, Entity, ImportKind, KeptStatus, Model, Names, Rows, chunk, report},
    job::ImportJob,
    mapping,
    read::{self, FileFault},
};
use crate::{
    app::App,
    auth::{Caller, Permission, Reach},
    kernel::{
        change_log::{self, Change},
        clock::Clock,
        jobs,
        page::{self, Cursor, Page},
        problem::{Faults, Problem},
        upload::{Upload, UploadedFile},
    },
    units::UnitTree,
};
use chrono::TimeDelta;
use sea_orm::{
    ActiveEnum, ActiveModelTrait, ActiveValue::Set, ConnectionTrait, DbErr, EntityTrait, ExprTrait, IntoActiveModel,
    Iterable, QueryFilter, QueryOrder, QuerySelect, sea_query::Expr,
};
use serde_json::json;
use std::{ops::ControlFlow, sync::Arc};
use uuid::Uuid;

/// The largest file, in bytes.
pub const FILE: usize = 50 * 1024 * 1024;
/// What of a file goes into one row of the database.
const CHUNK: usize = 1024 * 1024;
const SOURCE: usize = 120;
/// How long a file waits for its import to end.
const KEPT: TimeDelta = TimeDelta::days(7);
/// What is told of an import whose time is over.
pub const LATE: &str = "A importação não terminou em sete dias e o arquivo foi apagado. Importe-o de novo: o que já \
    entrou fica como está.";
const SORT: &str = "-id";

/// What is asked of an import.
#[derive(Debug)]
pub struct Asked {
    pub kind: ImportKind,
    pub file: UploadedFile,
    pub mapping: Columns,
    pub source: Option<String>,
    pub dry_run: bool,
}

/// An import whose file was read once from end to end.
#[derive(Debug)]
pub struct Checked {
    asked: Asked,
    columns: Vec<String>,
    source: String,
    total: u32,
}

impl Asked {
    /// Reads the form.
    ///
    /// # Errors
    /// 422 with every fault.
    pub fn of(mut form: Upload<FILE>) -> Result<Self, Problem> {
        form.only(&["kind", "mapping", "dry_run", "unit_id", "source"])?;
        let mut faults = Faults::default();
        let kind = form.field("kind").and_then(|text| ImportKind::iter().find(|kind| kind.to_value() == text));
        if kind.is_none() {
            faults.add("/kind", "unknown_value", "Diga o que o arquivo é: wordpress, csv, xlsx ou json.");
        }
        let dry_run = match form.field("dry_run").unwrap_or("false") {
            "true" | "1" => true,
            "false" | "0" => false,
            _ => {
                faults.add("/dry_run", "wrong_type", "Use true ou false.");
                true
            }
        };
        let source = form.field("source").map(ToOwned::to_owned);
        faults.at_most("/source", source.as_deref().unwrap_or_default(), SOURCE);
        let mapping = match form.field("mapping").map(mapping::parse).transpose() {
            Ok(mapping) => mapping.unwrap_or_default(),
            Err(FileFault { pointer, code, message }) => {
                faults.add(pointer, code, message);
                Columns::default()
            }
        };
        if kind == Some(ImportKind::Wordpress) && !mapping.0.is_empty() {
            faults.add("/mapping", "not_used", "Os campos do WordPress são conhecidos; não envie «mapping».");
        }
        let file = form.file.take().filter(|file| !file.bytes.is_empty());
        if file.is_none() {
            faults.add("/file", "required", "Envie o arquivo.");
        }
        faults.check()?;
        let (Some(kind), Some(file)) = (kind, file) else { return Err(Problem::internal()) };
        Ok(Self { kind, file, mapping, source, dry_run })
    }
}

/// The unit that the form names, or the first in which imports are allowed.
///
/// # Errors
/// 422 when there is no such unit, 403 when it is out of reach.
pub fn unit(form: &Upload<FILE>, reach: &Reach, tree: &UnitTree) -> Result<Uuid, Problem> {
    unit_named(form.field("unit_id"), reach, tree)
}

/// See [`unit`]; `name` is an id or a slug.
pub fn unit_named(name: Option<&str>, reach: &Reach, tree: &UnitTree) -> Result<Uuid, Problem> {
    let Some(name) = name else {
        let first = tree.in_order().map(|unit| unit.id).find(|unit| reach.covers(*unit));
        return first.ok_or_else(not_here);
    };
    let unit = tree.find(name);
    let unit = unit.ok_or_else(|| Problem::fault("/unit_id", "unknown_value", "Não há órgão com este id."))?;
    if reach.covers(unit) { Ok(unit) } else { Err(not_here()) }
}

fn not_here() -> Problem {
    let detail = format!("Seu papel não tem a permissão «{}» aqui.", Permission::ReleasesImport.name());
    Problem::forbidden("forbidden", detail)
}

/// Reads the file from end to end, so that a broken one is refused before anything is done.
///
/// # Errors
/// 422 when it cannot be read, or when a spreadsheet lacks what every release has.
pub async fn check(asked: Asked) -> Result<Checked, Problem> {
    let read = tokio::task::spawn_blocking(move || {
        let mut total = 0;
        let mut count = |_, _| {
            total += 1;
            ControlFlow::Continue(())
        };
        let head = read::each(asked.kind, &asked.file.bytes, &asked.mapping, &mut count);
        head.map(|head| (asked, head, total))
    });
    // A reader that panics met a file that nobody thought of: the file's fault, as far as the caller is concerned.
    let (mut asked, head, total) = read.await.map_err(|error| {
        tracing::error!(%error, "a reader of imports panicked");
        FileFault::file("unreadable", "O arquivo não pôde ser lido.")
    })??;
    if total == 0 {
        return Err(FileFault::file("empty", "O arquivo não tem nenhum texto.").into());
    }
    let is_sheet = matches!(asked.kind, ImportKind::Csv | ImportKind::Xlsx);
    if is_sheet && !asked.dry_run {
        let mut faults = Faults::default();
        for (field, what) in [("title", "o título"), ("body_html", "o texto")] {
            if !head.mapping.0.contains_key(field) {
                faults.add(format!("/mapping/{field}"), "required", format!("Diga em que coluna está {what}."));
            }
        }
        faults.check()?;
    }
    asked.mapping = head.mapping;
    let named = match asked.kind {
        ImportKind::Wordpress => head.site.map_or_else(|| "wordpress".to_owned(), |site| format!("wordpress:{site}")),
        ImportKind::Csv | ImportKind::Xlsx => "planilha".to_owned(),
        ImportKind::Json => "json".to_owned(),
    };
    let source = asked.source.take().unwrap_or(named).replace('\0', "").chars().take(300).collect();
    Ok(Checked { asked, columns: head.columns, source, total })
}

/// Takes an import in: its row, its file in parts, and the job that will work through it.
pub async fn create(
    tx: &impl ConnectionTrait,
    clock: &Clock,
    author: Uuid,
    unit: Uuid,
    checked: Checked,
) -> Result<(Model, report::Model), Problem> {
    let row = insert(tx, clock, author, unit, checked).await?;
    let job = ImportJob { import_id: row.0.id };
    jobs::enqueue::<Arc<App>, _>(tx, clock, &job, &row.0.id.to_string(), clock.now()).await?;
    record(tx, clock, "create", &row.0).await?;
    Ok(row)
}

async fn insert(
    tx: &impl ConnectionTrait,
    clock: &Clock,
    author: Uuid,
    unit: Uuid,
    Checked { asked, columns, source, total }: Checked,
) -> Result<(Model, report::Model), DbErr> {
    let now = clock.now();
    let row = Model {
        id: clock.new_id(),
        kind: asked.kind,
        status: KeptStatus::Waiting,
        dry_run: asked.dry_run,
        source,
        file_name: asked.file.name,
        file_size: i64::try_from(asked.file.bytes.len()).unwrap_or(i64::MAX),
        mapping: asked.mapping,
        unit_id: unit,
        author_id: author,
        total: i32::try_from(total).unwrap_or(i32::MAX),
        processed: 0,
        created: 0,
        unchanged: 0,
        skipped: 0,
        failed: 0,
        fault: None,
        version: 1,
        created_at: now,
        updated_at: now,
        finished_at: None,
        cancelled_at: None,
    };
    let report =
        report::Model { id: row.id, columns: Names(columns), preview: Rows::default(), errors: Rows::default() };
    Entity::insert(row.clone().into_active_model()).exec_without_returning(tx).await?;
    report::Entity::insert(report.clone().into_active_model()).exec_without_returning(tx).await?;
    for (number, part) in (0..).zip(asked.file.bytes.chunks(CHUNK)) {
        let part = chunk::ActiveModel { import_id: Set(row.id), number: Set(number), bytes: Set(part.to_vec()) };
        chunk::Entity::insert(part).exec_without_returning(tx).await?;
    }
    Ok((row, report))
}

/// Writes down a change of an import in the change log, as done by who asked for it.
async fn record(tx: &impl ConnectionTrait, clock: &Clock, action: &'static str, row: &Model) -> Result<(), DbErr> {
    record_by(tx, clock, row.author_id, action, row).await
}

async fn record_by(
    tx: &impl ConnectionTrait,
    clock: &Clock,
    actor: Uuid,
    action: &'static str,
    row: &Model,
) -> Result<(), DbErr> {
    let change = Change {
        actor: Some(actor),
        action,
        resource: "import",
        id: row.id,
        unit: Some(row.unit_id),
        public: false,
        summary: json!({
            "file_name": row.file_name, "kind": row.kind, "source": row.source, "dry_run": row.dry_run,
            "status": row.status(), "created": row.created, "failed": row.failed,
        }),
    };
    change_log::record(tx, clock, change).await
}

/// A page of the imports into the units in which `caller` imports, the newest first.
pub async fn list(app: &App, caller: &Caller, params: ImportParams) -> Result<Page<ImportSummary>, Problem> {
    let limit = page::limit(params.limit)?;
    let mut select = Entity::find().filter(visible_to(caller)).order_by_desc(Column::Id).limit(limit + 1);
    if let Some(after) = &params.after {
        select = select.filter(entity::COLUMN.id.lt(Cursor::read::<Uuid>(after, SORT)?));
    }
    let mut rows = select.all(app.db.read()).await?;
    let next = page::cut(&mut rows, limit, |row| Cursor::new(SORT, &row.id));
    let tree = app.units.tree(app).await?;
    let names = app.people.names(app, rows.iter().map(|row| row.author_id)).await?;
    let items = rows.into_iter().map(|row| ImportSummary::of(row, &tree, &names).ok_or_else(Problem::internal));
    Ok(Page { items: items.collect::<Result<_, _>>()?, next, total: None })
}

/// An import into a unit in which `caller` imports.
///
/// # Errors
/// 404 otherwise.
pub async fn get(db: &impl ConnectionTrait, caller: &Caller, id: Uuid) -> Result<(Model, report::Model), Problem> {
    let row = Entity::find_by_id(id).filter(visible_to(caller)).one(db).await?.ok_or_else(Problem::not_found)?;
    Ok((row, report_of(db, id).await?))
}

pub async fn report_of(db: &impl ConnectionTrait, id: Uuid) -> Result<report::Model, Problem> {
    report::Entity::find_by_id(id).one(db).await?.ok_or_else(Problem::not_found)
}

fn visible_to(caller: &Caller) -> Expr {
    match caller.reach(Permission::ReleasesImport) {
        Reach::Everywhere => Expr::val(1).eq(1),
        Reach::Units(units) => entity::COLUMN.unit_id.is_in(units.iter().copied()),
        Reach::Nowhere => Expr::val(1).eq(0),
    }
}

/// Gives up what has not ended in its time, and forgets its file.
pub async fn purge(tx: &impl ConnectionTrait, clock: &Clock) -> Result<(), DbErr> {
    let late = Entity::find()
        .filter(entity::COLUMN.finished_at.is_null())
        .filter(entity::COLUMN.created_at.lt(clock.now() - KEPT))
        .lock_exclusive();
    for row in late.all(tx).await? {
        end(tx, clock, row, Some(LATE.to_owned())).await?;
    }
    Ok(())
}

/// Whether the time of an import is over.
pub fn is_late(row: &Model, clock: &Clock) -> bool {
    row.created_at < clock.now() - KEPT
}

/// Ends an import, well or with a fault, and forgets its file.
pub async fn end(tx: &impl ConnectionTrait, clock: &Clock, row: Model, fault: Option<String>) -> Result<(), DbErr> {
    let status = if fault.is_some() { KeptStatus::Failed } else { KeptStatus::Done };
    let row = close(tx, clock, Model { status, fault, ..row }).await?;
    record(tx, clock, "finish", &row).await
}

/// Stops an import where it stands. What came in stays; who imports the file again goes on from there.
///
/// # Errors
/// 404 for one that the caller does not see, 409 `import_over` for one that has ended.
pub async fn cancel(
    tx: &impl ConnectionTrait,
    clock: &Clock,
    caller: &Caller,
    id: Uuid,
) -> Result<(Model, report::Model), Problem> {
    let visible = Entity::find_by_id(id).filter(visible_to(caller)).lock_exclusive();
    let row = visible.one(tx).await?.ok_or_else(Problem::not_found)?;
    if row.finished_at.is_some() {
        return Err(Problem::conflict("import_over", "Esta importação já terminou; não há o que cancelar."));
    }
    let row = Model { status: KeptStatus::Failed, cancelled_at: Some(clock.now()), ..row };
    let row = close(tx, clock, row).await?;
    record_by(tx, clock, caller.id, "cancel", &row).await?;
    Ok((row, report_of(tx, id).await?))
}

async fn close(tx: &impl ConnectionTrait, clock: &Clock, row: Model) -> Result<Model, DbErr> {
    let now = clock.now();
    let row = Model { version: row.version + 1, updated_at: now, finished_at: Some(now), ..row };
    chunk::Entity::delete_many().filter(chunk::COLUMN.import_id.eq(row.id)).exec(tx).await?;
    Entity::update(row.clone().into_active_model().reset_all()).exec_without_returning(tx).await?;
    Ok(row)
}
