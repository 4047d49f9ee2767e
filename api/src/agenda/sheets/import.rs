//! Taking in a spreadsheet: each row as if somebody had typed it.
use super::{
    columns::{Field, Places, recognised},
    line::Line,
    told::{self, members},
};
use crate::{
    agenda::{
        content::FORTALEZA,
        entity::{COLUMN, Entity, Model, visible_to},
        ics::read::{EventImport, EventImportParams, EventImportSkipped, made_up_uid},
        service::{self, Key},
    },
    app::App,
    auth::Caller,
    kernel::{
        file_fault::FileFault,
        problem::Problem,
        table::{self, Visit},
        text::decoded,
    },
    units::UnitTree,
};
use actix_web::web;
use sea_orm::{EntityTrait, QueryFilter};
use serde_json::Value;
use std::{
    collections::{HashMap, HashSet},
    ops::ControlFlow,
};
use uuid::Uuid;

/// Rows that are read of one file.
const MOST: usize = 2_000;

/// Events asked for in one statement.
const AT_ONCE: usize = 500;

/// What a spreadsheet has.
#[derive(Debug, Default)]
struct Read {
    lines: Vec<Line>,
    skipped: Skipped,
}

/// What is not taken in, with the number of its row.
type Skipped = Vec<(u32, EventImportSkipped)>;

/// What gives the rows of a file, such as [`table::read_xlsx`].
type Rows = fn(&[u8], Visit) -> Result<(), FileFault>;

/// An import at work.
pub(super) struct Import<'a> {
    pub(super) app: &'a App,
    pub(super) caller: &'a Caller,
    pub(super) tree: &'a UnitTree,
    pub(super) params: &'a EventImportParams,
    /// Of new events.
    pub(super) unit: Option<Uuid>,
    /// The events here that the file may be about.
    pub(super) known: HashMap<Key, Model>,
    /// What was taken in.
    pub(super) seen: HashSet<Key>,
    skipped: Skipped,
}

/// What became of a row.
pub(super) enum Became {
    Created,
    Updated,
    Unchanged,
}

/// Takes in a CSV table.
///
/// # Errors
/// 400 for a unit that there is none, 422 for a file that cannot be read. What is wrong with one row is told and skips
/// that row alone.
pub async fn csv(app: &App, caller: &Caller, params: EventImportParams, file: Vec<u8>) -> Result<EventImport, Problem> {
    let rows: Rows = |bytes, visit| table::read_csv(&decoded(bytes), visit);
    import(app, caller, params, file, rows).await
}

/// Takes in an Excel workbook.
///
/// # Errors
/// Those of [`csv`].
pub async fn xlsx(
    app: &App,
    caller: &Caller,
    params: EventImportParams,
    file: Vec<u8>,
) -> Result<EventImport, Problem> {
    import(app, caller, params, file, table::read_xlsx).await
}

async fn import(
    app: &App,
    caller: &Caller,
    params: EventImportParams,
    file: Vec<u8>,
    rows: Rows,
) -> Result<EventImport, Problem> {
    let tree = app.units.tree(app).await?;
    let unit = params.unit_id(&tree)?;
    let read = web::block(move || read(&file, rows)).await.map_err(|_| Problem::internal())??;
    let Read { lines, skipped } = read;
    let (app, tree, params) = (app, &*tree, &params);
    let (known, seen) = (HashMap::new(), HashSet::new());
    let mut import = Import { app, caller, tree, params, unit, known, seen, skipped };
    let lines = import.identified(lines).await?;
    let mut told = EventImport::default();
    for (line, key) in &lines {
        match import.take(line, key).await {
            Ok(Became::Created) => told.created += 1,
            Ok(Became::Updated) => told.updated += 1,
            Ok(Became::Unchanged) => told.unchanged += 1,
            Err(problem) => import.skip(line, problem)?,
        }
    }
    import.skipped.sort_by_key(|(number, _)| *number);
    told.skipped = import.skipped.into_iter().map(|(_, skipped)| skipped).collect();
    Ok(told)
}

fn read(file: &[u8], rows: Rows) -> Result<Read, FileFault> {
    let mut read = Read::default();
    let mut places: Option<Places> = None;
    rows(file, &mut |number, cells| {
        let Some(places) = &places else {
            let (found, unknown) = recognised(cells);
            let reason = "Não se conhece esta coluna; ela não foi lida.";
            let skip = |name| EventImportSkipped::new(format!("Coluna «{name}»"), "unknown_column", reason);
            read.skipped.extend(unknown.into_iter().map(|name| (number, skip(name))));
            places = Some(found);
            return ControlFlow::Continue(());
        };
        if read.lines.len() == MOST {
            let reason = format!("Só se leem {MOST} linhas por arquivo. Divida o arquivo.");
            let rest = EventImportSkipped::new(format!("Linha {number} em diante"), "too_many", reason);
            read.skipped.push((number, rest));
            return ControlFlow::Break(());
        }
        read.lines.push(Line::read(number, cells, places));
        ControlFlow::Continue(())
    })?;
    let places = places.ok_or_else(|| FileFault::file("empty", "O arquivo está vazio."))?;
    let has = |field| places.iter().any(|(one, _)| *one == field);
    if !(has(Field::Uid) || has(Field::Id) || has(Field::Title) && has(Field::Start)) {
        let message = "A primeira linha deve ter os nomes das colunas, ao menos «Título» e «Começo».";
        return Err(FileFault::file("no_columns", message));
    }
    Ok(read)
}

impl Import<'_> {
    /// Each row with what its event is known by; the events that there are become known.
    async fn identified(&mut self, lines: Vec<Line>) -> Result<Vec<(Line, Key)>, Problem> {
        let ids: HashSet<Uuid> = lines.iter().filter_map(|line| line.filled(Field::Id)?.parse().ok()).collect();
        let mut uid_of: HashMap<Uuid, String> = HashMap::new();
        for some in ids.into_iter().collect::<Vec<_>>().chunks(AT_ONCE) {
            let query = Entity::find().filter(visible_to(self.caller)).filter(COLUMN.id.is_in(some.iter().copied()));
            uid_of.extend(query.all(self.app.db.read()).await?.into_iter().map(|row| (row.id, row.uid)));
        }
        let mut found = Vec::with_capacity(lines.len());
        for line in lines {
            match self.key(&line, &uid_of) {
                Ok(key) => found.push((line, key)),
                Err(problem) => self.skip(&line, problem)?,
            }
        }
        let uids: HashSet<String> =
            found.iter().flat_map(|(_, key)| [key.0.clone(), service::single_uid(key)]).collect();
        for some in uids.into_iter().collect::<Vec<_>>().chunks(AT_ONCE) {
            let rows = Entity::find().filter(COLUMN.uid.is_in(some)).all(self.app.db.read()).await?;
            self.known.extend(rows.into_iter().map(|row| ((row.uid.clone(), row.occurrence), row)));
        }
        Ok(found)
    }

    /// By its UID; else by its id; else it is known again by its title and start.
    fn key(&self, line: &Line, uid_of: &HashMap<Uuid, String>) -> Result<Key, Problem> {
        let occurrence = told::occurrence(line)?;
        if let Some(uid) = line.filled(Field::Uid) {
            return Ok((uid.chars().take(255).collect(), occurrence));
        }
        if let Some(cell) = line.filled(Field::Id) {
            let uid = cell.parse().ok().and_then(|id: Uuid| uid_of.get(&id)).cloned();
            let uid = uid.ok_or_else(|| Problem::fault("/id", "unknown_value", "Não há evento com este ID."))?;
            return Ok((uid, occurrence));
        }
        let told = members(line, FORTALEZA, self.tree)?;
        let text = |name: &str| told.get(name).and_then(Value::as_str).unwrap_or_default();
        let starts_at = text("starts_at").parse().map_err(|_| no_start())?;
        Ok((made_up_uid(text("title"), starts_at), occurrence))
    }

    /// # Errors
    /// What is not the row's own fault.
    fn skip(&mut self, line: &Line, problem: Problem) -> Result<(), Problem> {
        if !problem.status().is_client_error() {
            return Err(problem);
        }
        self.tell(line, EventImportSkipped::refused(line.place(), &problem));
        Ok(())
    }

    pub(super) fn tell(&mut self, line: &Line, skipped: EventImportSkipped) {
        self.skipped.push((line.number, skipped.of(line.filled(Field::Uid))));
    }
}

pub(super) fn no_start() -> Problem {
    Problem::fault("/starts_at", "required", "Falta o começo.")
}
