//! Releases, their comments, and the full-text index over them.
use crate::columns::{
    big, bytes, id, index, instant, instant_null, integer, json, refers, table, text, text_null, unique, uuid,
    uuid_null, word,
};
use sea_orm_migration::{prelude::*, sea_orm::DbBackend};

#[derive(DeriveMigrationName)]
pub(crate) struct Migration;

const STATUS: [&str; 8] =
    ["draft", "in_review", "changes_requested", "approved", "scheduled", "published", "withdrawn", "archived"];
const KIND: [&str; 6] = ["press_release", "official_note", "advisory", "article", "speech", "public_service"];

/// FTS5 keeps only the index (`content=''`): the text itself stands once, in `releases`.
/// The rowid is `releases.order_key`, so "newest first" is the index's own order.
const SQLITE_SEARCH: &str = "CREATE VIRTUAL TABLE release_search USING fts5(\
    scope, body, content='', contentless_delete=1, tokenize=\"ascii tokenchars '_'\")";
const POSTGRES_SEARCH: [&str; 2] = [
    "CREATE TABLE release_search (order_key bigint PRIMARY KEY, document tsvector NOT NULL)",
    "CREATE INDEX ix_release_search_document ON release_search USING gin (document)",
];

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }

    async fn up(&self, schema: &SchemaManager) -> Result<(), DbErr> {
        schema
            .create_table(
                table(
                    "releases",
                    vec![
                        id(),
                        // Place in the newest-first order: see `releases::entity::order_key`.
                        big("order_key"),
                        word("kind", &KIND),
                        word("status", &STATUS),
                        text("title"),
                        text_null("subtitle"),
                        text("slug"),
                        text_null("summary"),
                        text_null("dateline"),
                        text_null("byline"),
                        json("tags"),
                        json("municipality_codes"),
                        text("language"),
                        uuid("unit_id"),
                        integer("word_count"),
                        integer("version"),
                        uuid("author_id"),
                        uuid("last_editor_id"),
                        uuid_null("approved_by_id"),
                        instant_null("approved_at"),
                        text_null("withdrawn_reason"),
                        instant("created_at"),
                        instant("updated_at"),
                        instant_null("published_at"),
                        instant_null("public_at"),
                        bytes("content_hash"),
                        ColumnDef::new(Alias::new("approved_hash")).blob().null().take(),
                        // Last, so that a list that does not read them never touches their overflow pages.
                        text("body_text"),
                        text("body_html"),
                    ],
                )
                .foreign_key(&mut refers("releases", "unit_id", "units", ForeignKeyAction::Restrict))
                .foreign_key(&mut refers("releases", "author_id", "users", ForeignKeyAction::Restrict))
                .foreign_key(&mut refers("releases", "last_editor_id", "users", ForeignKeyAction::Restrict))
                .foreign_key(&mut refers("releases", "approved_by_id", "users", ForeignKeyAction::Restrict))
                .take(),
            )
            .await?;
        schema.create_index(unique("releases", &["slug"])).await?;
        schema.create_index(unique("releases", &["order_key"])).await?;
        schema.create_index(index("releases", &["status", "order_key"])).await?;
        schema.create_index(index("releases", &["updated_at", "id"])).await?;
        schema.create_index(index("releases", &["status", "updated_at", "id"])).await?;
        schema.create_index(index("releases", &["unit_id", "updated_at", "id"])).await?;
        schema.create_index(index("releases", &["author_id", "updated_at", "id"])).await?;

        schema
            .create_table(
                table(
                    "release_comments",
                    vec![
                        id(),
                        uuid("release_id"),
                        uuid("author_id"),
                        word("kind", &["comment", "changes_requested", "withdrawn"]),
                        text("body"),
                        instant("created_at"),
                    ],
                )
                .foreign_key(&mut refers("release_comments", "release_id", "releases", ForeignKeyAction::Cascade))
                .foreign_key(&mut refers("release_comments", "author_id", "users", ForeignKeyAction::Restrict))
                .take(),
            )
            .await?;
        schema.create_index(index("release_comments", &["release_id", "id"])).await?;

        let connection = schema.get_connection();
        match schema.get_database_backend() {
            DbBackend::Sqlite => {
                connection.execute_unprepared(SQLITE_SEARCH).await?;
            }
            _ => {
                for statement in POSTGRES_SEARCH {
                    connection.execute_unprepared(statement).await?;
                }
            }
        }
        Ok(())
    }
}
