//! Requests and answers of imports.
use super::entity::{ImportKind, ImportRow, ImportStatus, Model, report};
use crate::{
    app::App,
    kernel::problem::Problem,
    units::{UnitBrief, UnitTree},
    users::{Names, UserBrief},
};
use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use utoipa::{IntoParams, ToSchema};
use uuid::Uuid;

/// The form of an import.
#[derive(Debug, ToSchema)]
#[allow(dead_code, reason = "only described: the form is read field by field")]
pub struct ImportForm {
    /// At most 50 MB and 50,000 rows.
    #[schema(value_type = String, format = Binary)]
    pub file: Vec<u8>,
    pub kind: ImportKind,
    /// A JSON object: the name of a field of the release to the name of a column (or, in JSON, of a key). For
    /// spreadsheets without one, columns are recognised by their names. Fields: `external_id`, `title`, `subtitle`,
    /// `slug`, `summary`, `dateline`, `body_html`, `byline`, `tags`, `municipality_codes`, `language`, `kind`,
    /// `status`, `created_at`, `published_at`. Not for WordPress.
    #[schema(example = r#"{"title":"Manchete","body_html":"Texto","published_at":"Data"}"#)]
    pub mapping: Option<String>,
    /// Only say what would happen.
    #[schema(default = false)]
    pub dry_run: Option<bool>,
    /// The unit that the releases will belong to; the first one in which the caller imports, when absent.
    pub unit_id: Option<Uuid>,
    /// What the ids of the file are unique in; the address of the site for WordPress, `planilha` for spreadsheets and
    /// `json` when absent. The same source and id are never imported twice.
    #[schema(max_length = 120)]
    pub source: Option<String>,
}

/// Rows by what became of them; in a dry run, by what would.
#[derive(Debug, Serialize, ToSchema)]
pub struct ImportCounts {
    pub created: i32,
    /// They came with an earlier import, and stay as they are here.
    pub unchanged: i32,
    pub skipped: i32,
    pub failed: i32,
}

/// An import in a list.
#[derive(Debug, Serialize, ToSchema)]
pub struct ImportSummary {
    pub id: Uuid,
    pub kind: ImportKind,
    pub status: ImportStatus,
    pub dry_run: bool,
    pub source: String,
    pub file_name: String,
    /// Bytes.
    pub file_size: i64,
    pub unit: UnitBrief,
    /// Who imported.
    pub author: UserBrief,
    /// Rows of the file.
    pub total: i32,
    /// Rows that are dealt with.
    pub processed: i32,
    pub counts: ImportCounts,
    /// Why it failed as a whole.
    #[schema(required)]
    pub fault: Option<String>,
    pub version: i32,
    pub created_at: DateTime<Utc>,
    pub updated_at: DateTime<Utc>,
    #[schema(required)]
    pub finished_at: Option<DateTime<Utc>>,
    pub allowed_actions: Vec<ImportAction>,
}

/// What may be done with an import.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum ImportAction {
    Cancel,
}

/// An import with what is told of its rows.
#[derive(Debug, Serialize, ToSchema)]
pub struct ImportOut {
    #[serde(flatten)]
    pub summary: ImportSummary,
    /// The columns of a spreadsheet, in their order.
    pub columns: Vec<String>,
    /// The field that is read from each column, as asked for or recognised.
    pub mapping: BTreeMap<String, String>,
    /// The first rows: at most 20.
    pub preview: Vec<ImportRow>,
    /// The first rows that failed: at most 200.
    pub errors: Vec<ImportRow>,
}

/// Page of the list of imports.
#[derive(Debug, Deserialize, IntoParams)]
#[serde(deny_unknown_fields)]
#[into_params(parameter_in = Query)]
pub struct ImportParams {
    #[param(minimum = 1, maximum = 100)]
    pub limit: Option<u64>,
    /// The `next` of the page before.
    pub after: Option<String>,
}

impl ImportSummary {
    pub fn of(row: Model, tree: &UnitTree, names: &Names) -> Option<Self> {
        Some(Self {
            unit: tree.brief(row.unit_id)?,
            author: names.brief(row.author_id),
            counts: ImportCounts {
                created: row.created,
                unchanged: row.unchanged,
                skipped: row.skipped,
                failed: row.failed,
            },
            id: row.id,
            kind: row.kind,
            status: row.status(),
            // Whoever sees it imports into its unit.
            allowed_actions: if row.finished_at.is_none() { vec![ImportAction::Cancel] } else { Vec::new() },
            dry_run: row.dry_run,
            source: row.source,
            file_name: row.file_name,
            file_size: row.file_size,
            total: row.total,
            processed: row.processed,
            fault: row.fault,
            version: row.version,
            created_at: row.created_at,
            updated_at: row.updated_at,
            finished_at: row.finished_at,
        })
    }
}

/// The import with its report.
pub async fn out(app: &App, row: Model, report: report::Model) -> Result<ImportOut, Problem> {
    let tree = app.units.tree(app).await?;
    let names = app.people.names(app, [row.author_id]).await?;
    let mapping = row.mapping.0.clone();
    let summary = ImportSummary::of(row, &tree, &names).ok_or_else(Problem::internal)?;
    Ok(ImportOut { summary, columns: report.columns.0, mapping, preview: report.preview.0, errors: report.errors.0 })
}
