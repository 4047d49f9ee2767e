//! Rows of a table, whatever file it stands in, by the names of its columns.
use super::{Fields, FileFault, Head, Reading, Visit, filled};
use crate::{
    imports::{
        entity::Columns,
        mapping::{Field, columns_of},
        prepare::{instant, release_kind, was_published},
    },
    kernel::{search::analyser::fold::fold_words, table},
};
use std::ops::ControlFlow;

/// Reads a table row by row; `rows` is what gives them, the names of the columns first.
///
/// # Errors
/// Those of [`Sheet::new`] and of `rows`, and for a table without any row.
pub fn read(
    rows: impl FnOnce(table::Visit) -> Result<(), FileFault>,
    mapping: &Columns,
    visit: Visit,
) -> Result<Head, FileFault> {
    let mut sheet: Option<Result<Sheet, FileFault>> = None;
    rows(&mut |number, cells| match &sheet {
        Some(Ok(sheet)) => visit(number, sheet.row(cells)),
        Some(Err(_)) => ControlFlow::Break(()),
        None => {
            sheet = Some(Sheet::new(cells.iter().map(|cell| (*cell).to_owned()).collect(), mapping));
            ControlFlow::Continue(())
        }
    })?;
    let sheet = sheet.ok_or_else(|| FileFault::file("empty", "O arquivo está vazio."))??;
    Ok(sheet.head)
}

/// A table whose columns are understood.
struct Sheet {
    head: Head,
    /// Which field stands in which column.
    fields: Vec<(Field, usize)>,
}

impl Sheet {
    /// # Errors
    /// When there are no names of columns, or the mapping names a column that is not there.
    fn new(mut columns: Vec<String>, mapping: &Columns) -> Result<Self, FileFault> {
        for column in &mut columns {
            *column = column.split_whitespace().collect::<Vec<_>>().join(" ");
            column.retain(|c| c != '\0');
        }
        while columns.last().is_some_and(String::is_empty) {
            columns.pop();
        }
        if columns.is_empty() {
            return Err(FileFault::file("no_columns", "A primeira linha deve ter os nomes das colunas."));
        }
        let fields = columns_of(&columns, mapping)?;
        let named =
            fields.iter().filter_map(|(field, place)| Some((field.name().to_owned(), columns.get(*place).cloned()?)));
        let mapping = Columns(named.collect());
        Ok(Self { head: Head { columns, mapping, site: None }, fields })
    }

    /// What a row says.
    fn row(&self, cells: &[&str]) -> Reading {
        let mut fields = Fields::default();
        if cells.iter().skip(self.head.columns.len()).any(|cell| !cell.trim().is_empty()) {
            let message = "A linha tem mais células do que há colunas: falta aspas em volta de um texto?";
            fields.faults.push(message.to_owned());
        }
        for (field, place) in &self.fields {
            if let Some(value) = cells.get(*place).and_then(|cell| filled(cell)) {
                put(&mut fields, *field, value);
            }
        }
        Reading::Release(Box::new(fields))
    }
}

fn put(fields: &mut Fields, field: Field, value: String) {
    let mut fault = |what: &str| fields.faults.push(format!("«{}»: {what}", short(&value)));
    match field {
        Field::ExternalId => fields.external_id = Some(value),
        Field::Title => fields.title = Some(value),
        Field::Subtitle => fields.subtitle = Some(value),
        Field::Slug => fields.slug = Some(value),
        Field::Summary => fields.summary = Some(value),
        Field::Dateline => fields.dateline = Some(value),
        Field::BodyHtml => fields.body = Some(value),
        Field::Byline => fields.byline = Some(value),
        Field::Language => fields.language = Some(value),
        Field::Tags => fields.tags = listed(&value).map(ToOwned::to_owned).collect(),
        Field::MunicipalityCodes => {
            let codes: Result<Vec<i32>, _> = listed(&value).map(str::parse).collect();
            match codes {
                Ok(codes) => fields.municipality_codes = codes,
                Err(_) => fault("use códigos do IBGE, de sete dígitos, separados por vírgula."),
            }
        }
        Field::Kind => match release_kind(&fold_words(&value, ' ')) {
            Some(kind) => fields.kind = Some(kind),
            None => fault(
                "não é um tipo de texto (release, nota oficial, aviso de pauta, artigo, discurso, utilidade pública).",
            ),
        },
        Field::Status => match was_published(&fold_words(&value, ' ')) {
            Some(published) => fields.published = Some(published),
            None => fault("não é uma situação conhecida (publicado ou rascunho)."),
        },
        Field::CreatedAt => match instant(&value) {
            Some(at) => fields.created_at = Some(at),
            None => fault("não é uma data. Use 31/12/2025, 31/12/2025 14:30 ou 2025-12-31."),
        },
        Field::PublishedAt => match instant(&value) {
            Some(at) => fields.published_at = Some(at),
            None => fault("não é uma data. Use 31/12/2025, 31/12/2025 14:30 ou 2025-12-31."),
        },
    }
}

/// The parts of a cell that holds several values.
fn listed(value: &str) -> impl Iterator<Item = &str> {
    value.split([',', ';', '|', '\n']).map(str::trim).filter(|part| !part.is_empty())
}

fn short(value: &str) -> String {
    value.chars().take(40).collect()
}
