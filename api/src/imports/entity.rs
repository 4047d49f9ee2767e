//! The tables of imports.
use chrono::{DateTime, Utc};
use sea_orm::{FromJsonQueryResult, entity::prelude::*};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use utoipa::ToSchema;

/// What the file is.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, EnumIter, DeriveActiveEnum, Serialize, Deserialize, ToSchema, clap::ValueEnum,
)]
#[sea_orm(rs_type = "String", db_type = "String(StringLen::N(32))", rename_all = "snake_case")]
#[serde(rename_all = "snake_case")]
pub enum ImportKind {
    /// WXR, what «Ferramentas → Exportar» of WordPress gives.
    Wordpress,
    /// Separated by `;`, `,` or tabs; UTF-8 or Windows-1252.
    Csv,
    /// The first sheet of an Excel workbook.
    Xlsx,
    /// An array of releases.
    Json,
}

/// How far an import is, as it is kept. One that was cancelled is `Failed` with the instant of that, which is what a running
/// older version knows.
#[derive(Clone, Copy, Debug, PartialEq, Eq, EnumIter, DeriveActiveEnum)]
#[sea_orm(rs_type = "String", db_type = "String(StringLen::N(32))", rename_all = "snake_case")]
pub enum KeptStatus {
    Waiting,
    Running,
    Done,
    Failed,
}

/// How far an import is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum ImportStatus {
    Waiting,
    Running,
    Done,
    /// Given up as a whole; `fault` says why. What was created until then stays.
    Failed,
    /// Stopped by somebody. What was created until then stays.
    Cancelled,
}

/// What became of a row; in a dry run, what would become of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum ImportOutcome {
    Created,
    /// It came with an earlier import, and is as it is here.
    Unchanged,
    /// Not a release, such as a page or an attachment.
    Skipped,
    Failed,
}

/// What became of one row, and why.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct ImportRow {
    /// The line of a spreadsheet (its header is line 1), the place of an item in other files, from 1.
    pub number: u32,
    #[schema(required)]
    pub external_id: Option<String>,
    #[schema(required)]
    pub title: Option<String>,
    #[schema(required)]
    pub byline: Option<String>,
    /// When it was published there; null for a draft.
    #[schema(required)]
    pub published_at: Option<DateTime<Utc>>,
    pub outcome: ImportOutcome,
    /// In Portuguese: what is wrong, or was left out.
    pub reasons: Vec<String>,
    #[schema(required)]
    pub release_id: Option<Uuid>,
}

/// The column (or key) of the file that each field is read from.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, FromJsonQueryResult)]
pub struct Columns(pub BTreeMap<String, String>);

#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, FromJsonQueryResult)]
pub struct Names(pub Vec<String>);

#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, FromJsonQueryResult)]
pub struct Rows(pub Vec<ImportRow>);

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "imports")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub kind: ImportKind,
    pub status: KeptStatus,
    pub dry_run: bool,
    pub source: String,
    pub file_name: String,
    pub file_size: i64,
    #[sea_orm(column_type = "JsonBinary")]
    pub mapping: Columns,
    pub unit_id: Uuid,
    pub author_id: Uuid,
    pub total: i32,
    pub processed: i32,
    pub created: i32,
    pub unchanged: i32,
    pub skipped: i32,
    pub failed: i32,
    pub fault: Option<String>,
    pub version: i32,
    pub created_at: DateTimeUtc,
    pub updated_at: DateTimeUtc,
    pub finished_at: Option<DateTimeUtc>,
    pub cancelled_at: Option<DateTimeUtc>,
}

impl ActiveModelBehavior for ActiveModel {}

impl Model {
    pub fn status(&self) -> ImportStatus {
        match self.status {
            _ if self.cancelled_at.is_some() => ImportStatus::Cancelled,
            KeptStatus::Waiting => ImportStatus::Waiting,
            KeptStatus::Running => ImportStatus::Running,
            KeptStatus::Done => ImportStatus::Done,
            KeptStatus::Failed => ImportStatus::Failed,
        }
    }
}

/// What is told of the rows, bounded.
pub mod report {
    use super::{Names, Rows};
    use sea_orm::entity::prelude::*;

    #[sea_orm::model]
    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "import_reports")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: Uuid,
        #[sea_orm(column_type = "JsonBinary")]
        pub columns: Names,
        #[sea_orm(column_type = "JsonBinary")]
        pub preview: Rows,
        #[sea_orm(column_type = "JsonBinary")]
        pub errors: Rows,
    }

    impl ActiveModelBehavior for ActiveModel {}
}

/// The file, in parts.
pub mod chunk {
    use sea_orm::entity::prelude::*;

    #[sea_orm::model]
    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "import_chunks")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub import_id: Uuid,
        #[sea_orm(primary_key, auto_increment = false)]
        pub number: i32,
        pub bytes: Vec<u8>,
    }

    impl ActiveModelBehavior for ActiveModel {}
}

/// Which release came from where: what makes an import that is repeated do nothing.
pub mod origin {
    use sea_orm::entity::prelude::*;

    #[sea_orm::model]
    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "release_sources")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: Uuid,
        pub source: String,
        pub external_id: String,
        pub release_id: Uuid,
        pub import_id: Option<Uuid>,
        pub digest: Vec<u8>,
    }

    impl ActiveModelBehavior for ActiveModel {}
}
