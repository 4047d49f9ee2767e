//! Which column holds which field: as the caller says, or by the names that offices give their columns.
use super::{entity::Columns, read::FileFault};
use crate::kernel::search::analyser::fold::fold_words;
use serde::Deserialize;
use std::collections::BTreeMap;

/// A field of a release that a column can hold.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Field {
    ExternalId,
    Title,
    Subtitle,
    Slug,
    Summary,
    Dateline,
    BodyHtml,
    Byline,
    Tags,
    MunicipalityCodes,
    Language,
    Kind,
    Status,
    CreatedAt,
    PublishedAt,
}

/// The name of each field, and the folded names of columns that are taken for it, the surest first.
const FIELDS: [(Field, &str, &[&str]); 15] = [
    (
        Field::ExternalId,
        "external_id",
        &["id", "id externo", "codigo", "identificador", "external id", "post id", "numero"],
    ),
    (Field::Title, "title", &["titulo", "manchete", "title", "titulo do release", "titulo da materia"]),
    (Field::Subtitle, "subtitle", &["subtitulo", "linha fina", "gravata", "subtitle"]),
    (Field::Slug, "slug", &["slug", "endereco", "url amigavel", "permalink"]),
    (Field::Summary, "summary", &["resumo", "chamada", "olho", "lide", "lead", "summary", "excerpt"]),
    (Field::Dateline, "dateline", &["local e data", "procedencia", "dateline", "local"]),
    (
        Field::BodyHtml,
        "body_html",
        &["texto", "corpo", "conteudo", "materia", "texto completo", "body html", "body", "content", "release"],
    ),
    (Field::Byline, "byline", &["assinatura", "autor", "autoria", "redator", "reporter", "byline", "author"]),
    (
        Field::Tags,
        "tags",
        &["assuntos", "assunto", "tags", "categorias", "categoria", "editoria", "palavras chave", "marcadores"],
    ),
    (Field::MunicipalityCodes, "municipality_codes", &["codigo ibge", "codigos ibge", "ibge", "municipality codes"]),
    (Field::Language, "language", &["idioma", "lingua", "language"]),
    (Field::Kind, "kind", &["tipo", "tipo de texto", "kind"]),
    (Field::Status, "status", &["situacao", "status", "estado"]),
    (Field::CreatedAt, "created_at", &["criado em", "data de criacao", "data criacao", "created at"]),
    (
        Field::PublishedAt,
        "published_at",
        &[
            "publicado em",
            "data de publicacao",
            "data da publicacao",
            "data publicacao",
            "published at",
            "data e hora",
            "data",
            "date",
        ],
    ),
];

impl Field {
    pub fn name(self) -> &'static str {
        FIELDS.iter().find(|(field, ..)| *field == self).map_or("", |(_, name, _)| name)
    }

    fn from_name(name: &str) -> Option<Self> {
        FIELDS.iter().find(|(_, known, _)| *known == name).map(|(field, ..)| *field)
    }
}

/// The mapping that a caller sent.
///
/// # Errors
/// When it is not a JSON object of names, or names a field that releases do not have.
pub fn parse(text: &str) -> Result<Columns, FileFault> {
    #[derive(Deserialize)]
    #[serde(untagged)]
    enum Given {
        Named(BTreeMap<String, Option<String>>),
    }
    let Ok(Given::Named(given)) = serde_json::from_str(text) else {
        return Err(FileFault {
            pointer: "/mapping".to_owned(),
            code: "wrong_type",
            message: "Envie um objeto JSON de campo para nome da coluna.".to_owned(),
        });
    };
    let mut columns = BTreeMap::new();
    for (field, column) in given {
        if Field::from_name(&field).is_none() {
            return Err(at(&field, "unknown_field", format!("O campo «{field}» não existe.")));
        }
        if let Some(column) = column.filter(|column| !column.trim().is_empty()) {
            if column.contains('\0') || column.chars().count() > 200 {
                return Err(at(&field, "unknown_column", "Não há coluna com este nome.".to_owned()));
            }
            columns.insert(field, column);
        }
    }
    Ok(Columns(columns))
}

/// The place of each field among `columns`: as `mapping` says, or recognised where it says nothing at all.
pub fn columns_of(columns: &[String], mapping: &Columns) -> Result<Vec<(Field, usize)>, FileFault> {
    let folded: Vec<String> = columns.iter().map(|column| fold_words(column, ' ')).collect();
    if mapping.0.is_empty() {
        return Ok(recognised(&folded));
    }
    let mut found = Vec::new();
    for (name, column) in &mapping.0 {
        let wanted = column.split_whitespace().collect::<Vec<_>>().join(" ");
        let exact = columns.iter().position(|column| *column == wanted);
        let place = exact.or_else(|| folded.iter().position(|column| *column == fold_words(&wanted, ' ')));
        let (Some(field), Some(place)) = (Field::from_name(name), place) else {
            let message = format!("Não há coluna «{column}». Há: {}.", columns.join(", "));
            return Err(at(name, "unknown_column", message.chars().take(400).collect()));
        };
        found.push((field, place));
    }
    Ok(found)
}

fn recognised(folded: &[String]) -> Vec<(Field, usize)> {
    let mut found: Vec<(Field, usize)> = Vec::new();
    for (field, name, aliases) in FIELDS {
        let own = name.replace('_', " ");
        let place = std::iter::once(own.as_str())
            .chain(aliases.iter().copied())
            .find_map(|alias| folded.iter().position(|column| column == alias));
        if let Some(place) = place
            && !found.iter().any(|(_, taken)| *taken == place)
        {
            found.push((field, place));
        }
    }
    found
}

fn at(field: &str, code: &'static str, message: String) -> FileFault {
    let field: String = field.chars().filter(|c| !c.is_control()).take(60).collect();
    FileFault { pointer: format!("/mapping/{field}"), code, message }
}
