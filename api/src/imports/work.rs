//! Working through the rows of an import: some in each transaction, from where it stands.
use super::{
    entity::{Entity, ImportOutcome, ImportRow, KeptStatus, Model, chunk, origin},
    prepare::{Found, prepare},
    read::{self, FileFault, Reading},
    service::{LATE, end, is_late, report_of},
};
use crate::{
    app::App,
    kernel::{
        db::{Tx, exclusive_word},
        problem::Problem,
    },
    releases::{
        ReleaseStatus, entity as releases,
        service::{Chronicle, record_import, write_down},
    },
};
use chrono::{DateTime, Utc};
use sea_orm::{ActiveModelTrait, ConnectionTrait, DbErr, EntityTrait, IntoActiveModel, QueryFilter, QuerySelect};
use std::{
    collections::HashMap,
    ops::ControlFlow,
    time::{Duration, Instant},
};
use tokio::sync::mpsc;
use uuid::Uuid;

/// Rows of one transaction: few enough that other writers hardly wait.
const BATCH: usize = 25;
/// Rows that are shown as they come.
const PREVIEW: usize = 20;
/// Rows with a fault that are kept.
const ERRORS: usize = 200;

/// Where a run ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ended {
    /// There is nothing left to do, or somebody else does it.
    Done,
    /// There is more.
    More,
}

/// A row that was read and checked.
struct Row {
    number: u32,
    external_id: Option<String>,
    title: Option<String>,
    byline: Option<String>,
    work: Work,
}

enum Work {
    Write(Box<Found>),
    Skip(String),
    Fail(Vec<String>),
}

/// Rows that go into one transaction, and how many came before them.
struct Batch {
    from: usize,
    rows: Vec<Row>,
}

/// Works through the import `id` from where it stands, for `time` at most.
///
/// Two that work at the same import do not get into each other's way: each transaction takes the row of the import, and
/// goes on only from where the work stands.
///
/// # Errors
/// When the database fails; then it is tried again from the last transaction.
pub async fn work(app: &App, id: Uuid, time: Option<Duration>) -> Result<Ended, Problem> {
    let started = Instant::now();
    let row = Entity::find_by_id(id).one(app.db.read()).await?;
    let Some(row) = row.filter(|row| row.finished_at.is_none()) else { return Ok(Ended::Done) };
    if is_late(&row, &app.clock) {
        finish(app, id, Some(LATE.to_owned())).await?;
        return Ok(Ended::Done);
    }
    let bytes = file(app.db.read(), id).await?;
    let (batches, mut ready) = mpsc::channel(2);
    let reader = {
        let row = row.clone();
        tokio::task::spawn_blocking(move || read(&row, &bytes, &batches))
    };
    while let Some(batch) = ready.recv().await {
        if !apply(app, id, batch).await? {
            return Ok(Ended::Done);
        }
        if app.stop.is_cancelled() || time.is_some_and(|time| started.elapsed() > time) {
            return Ok(Ended::More);
        }
    }
    let fault = match reader.await {
        Ok(Ok(())) => None,
        Ok(Err(fault)) => Some(fault.message),
        Err(error) => {
            tracing::error!(%error, "a reader of imports panicked");
            Some("O arquivo não pôde ser lido até o fim.".to_owned())
        }
    };
    finish(app, id, fault).await?;
    Ok(Ended::Done)
}

async fn finish(app: &App, id: Uuid, fault: Option<String>) -> Result<(), Problem> {
    let tx = app.db.write().await?;
    if let Some(row) = unfinished(&tx, id).await? {
        end(&tx, &app.clock, row, fault).await?;
    }
    tx.commit().await
}

async fn file(db: &impl ConnectionTrait, id: Uuid) -> Result<Vec<u8>, DbErr> {
    let mut bytes = Vec::new();
    let mut number = 0;
    while let Some(part) = chunk::Entity::find_by_id((id, number)).one(db).await? {
        bytes.extend_from_slice(&part.bytes);
        number += 1;
    }
    Ok(bytes)
}

/// The import for changing, unless it has ended.
async fn unfinished(tx: &Tx, id: Uuid) -> Result<Option<Model>, DbErr> {
    let row = Entity::find_by_id(id).lock_exclusive().one(tx).await?;
    Ok(row.filter(|row| row.finished_at.is_none()))
}

/// Reads and checks the rows after those that are done, until nobody wants more.
fn read(import: &Model, bytes: &[u8], batches: &mpsc::Sender<Batch>) -> Result<(), FileFault> {
    let done = usize::try_from(import.processed).unwrap_or_default();
    let mut seen: HashMap<String, u32> = HashMap::new();
    let mut place = 0;
    let mut batch = Batch { from: done, rows: Vec::new() };
    let mut visit = |number, reading| {
        place += 1;
        // What is done is read again for its ids alone: a repeated row is known wherever the work goes on.
        if place <= done {
            if let Reading::Release(fields) = reading
                && let Some(id) = fields.external_id
            {
                seen.entry(id).or_insert(number);
            }
            return ControlFlow::Continue(());
        }
        batch.rows.push(row(number, reading, import.created_at, &mut seen));
        if batch.rows.len() < BATCH {
            return ControlFlow::Continue(());
        }
        let full = std::mem::replace(&mut batch, Batch { from: place, rows: Vec::new() });
        if batches.blocking_send(full).is_ok() { ControlFlow::Continue(()) } else { ControlFlow::Break(()) }
    };
    read::each(import.kind, bytes, &import.mapping, &mut visit)?;
    if !batch.rows.is_empty() {
        // Whoever wants no more has said so by hanging up.
        let _ = batches.blocking_send(batch);
    }
    Ok(())
}

fn row(number: u32, reading: Reading, now: DateTime<Utc>, seen: &mut HashMap<String, u32>) -> Row {
    let fields = match reading {
        Reading::Release(fields) => fields,
        Reading::Other(reason) => {
            return Row { number, external_id: None, title: None, byline: None, work: Work::Skip(reason) };
        }
    };
    let shown =
        |text: &Option<String>| text.as_ref().map(|text| text.chars().filter(|c| *c != '\0').take(250).collect());
    let (external_id, title, byline) = (shown(&fields.external_id), shown(&fields.title), shown(&fields.byline));
    let work = match prepare(*fields, now) {
        Ok(found) => {
            if let Some(first) = seen.get(&found.external_id) {
                Work::Skip(format!("Repete o identificador da linha {first}."))
            } else {
                seen.insert(found.external_id.clone(), number);
                Work::Write(Box::new(found))
            }
        }
        Err(faults) => Work::Fail(faults),
    };
    Row { number, external_id, title, byline, work }
}

/// Writes a batch in one transaction; false when the work stands elsewhere.
async fn apply(app: &App, id: Uuid, batch: Batch) -> Result<bool, Problem> {
    let tx = app.db.write().await?;
    let Some(mut import) = unfinished(&tx, id).await? else { return Ok(false) };
    if usize::try_from(import.processed).ok() != Some(batch.from) {
        return Ok(false);
    }
    // Two imports from one source take turns, so that each sees what the other brought.
    exclusive_word(&tx, &format!("import {}", import.source)).await?;
    let known = known(&tx, &import.source, &batch.rows).await?;
    let mut report = report_of(&tx, id).await?;
    let mut written = Vec::new();
    for row in batch.rows {
        let told = settle(app, &tx, &import, row, &known, &mut written).await?;
        let count = match told.outcome {
            ImportOutcome::Created => &mut import.created,
            ImportOutcome::Unchanged => &mut import.unchanged,
            ImportOutcome::Skipped => &mut import.skipped,
            ImportOutcome::Failed => &mut import.failed,
        };
        *count += 1;
        import.processed += 1;
        if told.outcome == ImportOutcome::Failed && report.errors.0.len() < ERRORS {
            report.errors.0.push(told.clone());
        }
        if report.preview.0.len() < PREVIEW {
            report.preview.0.push(told);
        }
    }
    import.status = KeptStatus::Running;
    import.version += 1;
    import.updated_at = app.clock.now();
    let author = import.author_id;
    Entity::update(import.into_active_model().reset_all()).exec_without_returning(&tx).await?;
    super::entity::report::Entity::update(report.into_active_model().reset_all()).exec_without_returning(&tx).await?;
    record_import(&tx, &app.clock, author, &written).await?;
    tx.commit().await?;
    Ok(true)
}

/// Which ids of the batch came before: the release, and the digest of what came.
async fn known(
    tx: &impl ConnectionTrait,
    source: &str,
    rows: &[Row],
) -> Result<HashMap<String, (Uuid, Vec<u8>)>, DbErr> {
    let ids = rows.iter().filter_map(|row| match &row.work {
        Work::Write(found) => Some(found.external_id.clone()),
        _ => None,
    });
    let before = origin::Entity::find()
        .filter(origin::COLUMN.source.eq(source))
        .filter(origin::COLUMN.external_id.is_in(ids))
        .all(tx)
        .await?;
    Ok(before.into_iter().map(|row| (row.external_id, (row.release_id, row.digest))).collect())
}

/// What becomes of one row.
///
/// # Errors
/// Only when the database fails: what is wrong with the row is told in its report.
async fn settle(
    app: &App,
    tx: &Tx,
    import: &Model,
    row: Row,
    known: &HashMap<String, (Uuid, Vec<u8>)>,
    written: &mut Vec<releases::Model>,
) -> Result<ImportRow, Problem> {
    let mut told = ImportRow {
        number: row.number,
        external_id: row.external_id,
        title: row.title,
        byline: row.byline,
        published_at: None,
        outcome: ImportOutcome::Failed,
        reasons: Vec::new(),
        release_id: None,
    };
    let found = match row.work {
        Work::Write(found) => *found,
        Work::Skip(reason) => {
            told.outcome = ImportOutcome::Skipped;
            told.reasons.push(reason);
            return Ok(told);
        }
        Work::Fail(faults) => {
            told.reasons = faults;
            return Ok(told);
        }
    };
    told.published_at = found.published_at;
    if let Some((release, digest)) = known.get(&found.external_id) {
        told.outcome = ImportOutcome::Unchanged;
        told.release_id = Some(*release);
        if *digest != found.digest {
            told.reasons.push("Mudou na origem desde a importação anterior; o texto daqui ficou como está.".to_owned());
        }
        return Ok(told);
    }
    told.outcome = ImportOutcome::Created;
    told.reasons.clone_from(&found.notices);
    if import.dry_run {
        return Ok(told);
    }
    match bring_in(app, tx, import, found).await {
        Ok(release) => {
            told.release_id = Some(release.id);
            written.push(release);
        }
        Err(problem) if problem.status().is_client_error() => {
            told.outcome = ImportOutcome::Failed;
            told.reasons =
                problem.errors().iter().map(|fault| format!("{}: {}", fault.pointer, fault.message)).collect();
            if told.reasons.is_empty() {
                told.reasons.push(problem.detail().to_owned());
            }
        }
        Err(problem) => return Err(problem),
    }
    Ok(told)
}

/// Writes the release, and where it came from.
async fn bring_in(app: &App, tx: &Tx, import: &Model, found: Found) -> Result<releases::Model, Problem> {
    let story = Chronicle {
        author: import.author_id,
        unit: import.unit_id,
        created_at: found.created_at,
        status: if found.published_at.is_some() { ReleaseStatus::Published } else { ReleaseStatus::Draft },
        approval: None,
        published_at: found.published_at,
        publish_at: None,
        withdrawn_reason: None,
    };
    let release = write_down(tx, &app.clock, found.content, story).await?;
    let from = origin::Model {
        id: app.clock.new_id(),
        source: import.source.clone(),
        external_id: found.external_id,
        release_id: release.id,
        import_id: Some(import.id),
        digest: found.digest,
    };
    origin::Entity::insert(from.into_active_model()).exec_without_returning(tx).await?;
    Ok(release)
}
