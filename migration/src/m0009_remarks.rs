//! Remarks on a passage, in threads that are resolved; who does a text by when.
use crate::columns::{instant_null, name, uuid_null};
use sea_orm_migration::{prelude::*, sea_orm::DbBackend};

#[derive(DeriveMigrationName)]
pub(crate) struct Migration;

/// The few rows that somebody is to do, or that have a time.
const PARTIAL: [&str; 2] = [
    "CREATE INDEX ix_releases_assignee_id ON releases (assignee_id, due_at) WHERE assignee_id IS NOT NULL",
    "CREATE INDEX ix_releases_due_at ON releases (due_at) WHERE due_at IS NOT NULL",
];

/// Puts the bodies last again: see `m0004_release_lifecycle`.
const SQLITE_BODIES_LAST: [&str; 7] = [
    "ALTER TABLE releases ADD COLUMN body_text_last text NOT NULL DEFAULT ''",
    "ALTER TABLE releases ADD COLUMN body_html_last text NOT NULL DEFAULT ''",
    "UPDATE releases SET body_text_last = body_text, body_html_last = body_html",
    "ALTER TABLE releases DROP COLUMN body_text",
    "ALTER TABLE releases DROP COLUMN body_html",
    "ALTER TABLE releases RENAME COLUMN body_text_last TO body_text",
    "ALTER TABLE releases RENAME COLUMN body_html_last TO body_html",
];

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }

    async fn up(&self, schema: &SchemaManager) -> Result<(), DbErr> {
        let json_null = |column| ColumnDef::new(name(column)).json_binary().null().take();
        for mut column in [
            // The passage that it is about, as it read then.
            json_null("anchor"),
            // The remark that began the thread.
            uuid_null("in_reply_to"),
            instant_null("resolved_at"),
            uuid_null("resolved_by_id"),
            // Ids of the people who were named in it.
            json_null("mentions"),
            // Taken back, and kept for the answers to it.
            instant_null("deleted_at"),
        ] {
            let alter = Table::alter().table(name("release_comments")).add_column(&mut column).take();
            schema.alter_table(alter).await?;
        }
        for mut column in [uuid_null("assignee_id"), instant_null("due_at")] {
            let alter = Table::alter().table(name("releases")).add_column(&mut column).take();
            schema.alter_table(alter).await?;
        }
        let bodies_last: &[&str] =
            if schema.get_database_backend() == DbBackend::Sqlite { &SQLITE_BODIES_LAST } else { &[] };
        for statement in PARTIAL.iter().chain(bodies_last) {
            schema.get_connection().execute_unprepared(statement).await?;
        }
        Ok(())
    }
}
