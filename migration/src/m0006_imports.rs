//! Imports of releases from elsewhere: what was asked for, the file while it is needed, and which release came from where.
use crate::columns::{
    big, bytes, flag, id, index, instant, instant_null, integer, json, name, refers, table, text, text_null, unique,
    uuid, uuid_null, word,
};
use sea_orm_migration::prelude::*;

#[derive(DeriveMigrationName)]
pub(crate) struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }

    async fn up(&self, schema: &SchemaManager) -> Result<(), DbErr> {
        schema
            .create_table(
                table(
                    "imports",
                    vec![
                        id(),
                        word("kind", &["wordpress", "csv", "xlsx", "json"]),
                        word("status", &["waiting", "running", "done", "failed"]),
                        flag("dry_run"),
                        text("source"),
                        text("file_name"),
                        big("file_size"),
                        json("mapping"),
                        uuid("unit_id"),
                        uuid("author_id"),
                        integer("total"),
                        // Rows that are dealt with: where the work goes on after an interruption.
                        integer("processed"),
                        integer("created"),
                        integer("unchanged"),
                        integer("skipped"),
                        integer("failed"),
                        text_null("fault"),
                        integer("version"),
                        instant("created_at"),
                        instant("updated_at"),
                        instant_null("finished_at"),
                    ],
                )
                .foreign_key(&mut refers("imports", "unit_id", "units", ForeignKeyAction::Restrict))
                .foreign_key(&mut refers("imports", "author_id", "users", ForeignKeyAction::Restrict))
                .take(),
            )
            .await?;
        schema.create_index(index("imports", &["unit_id", "id"])).await?;
        schema.create_index(index("imports", &["finished_at", "created_at"])).await?;

        // Apart from the row, so that a list does not read it.
        schema
            .create_table(
                table("import_reports", vec![id(), json("columns"), json("preview"), json("errors")])
                    .foreign_key(&mut refers("import_reports", "id", "imports", ForeignKeyAction::Cascade))
                    .take(),
            )
            .await?;

        // The file, in parts, until the import is done.
        schema
            .create_table(
                table("import_chunks", vec![uuid("import_id"), integer("number"), bytes("bytes")])
                    .primary_key(Index::create().col(name("import_id")).col(name("number")))
                    .foreign_key(&mut refers("import_chunks", "import_id", "imports", ForeignKeyAction::Cascade))
                    .take(),
            )
            .await?;

        schema
            .create_table(
                table(
                    "release_sources",
                    vec![
                        id(),
                        text("source"),
                        text("external_id"),
                        uuid("release_id"),
                        uuid_null("import_id"),
                        // Of what was read, to tell when the text has changed where it came from.
                        bytes("digest"),
                    ],
                )
                .foreign_key(&mut refers("release_sources", "release_id", "releases", ForeignKeyAction::Cascade))
                .foreign_key(&mut refers("release_sources", "import_id", "imports", ForeignKeyAction::SetNull))
                .take(),
            )
            .await?;
        schema.create_index(unique("release_sources", &["source", "external_id"])).await?;
        schema.create_index(index("release_sources", &["release_id"])).await?;
        schema.create_index(index("release_sources", &["import_id"])).await
    }
}
