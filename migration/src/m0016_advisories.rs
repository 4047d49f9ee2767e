//! Which release invites the press to which event.
use crate::columns::{instant, integer, name, refers, table, text, unique, uuid};
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
                    "event_advisories",
                    vec![
                        ColumnDef::new(name("event_id")).uuid().not_null().primary_key().take(),
                        uuid("release_id"),
                        // The version of the event up to which it was kept in step, and what it then got from it.
                        integer("event_version"),
                        text("title"),
                        text("facts"),
                        instant("created_at"),
                    ],
                )
                .foreign_key(&mut refers("event_advisories", "event_id", "events", ForeignKeyAction::Cascade))
                .foreign_key(&mut refers("event_advisories", "release_id", "releases", ForeignKeyAction::Cascade))
                .take(),
            )
            .await?;
        schema.create_index(unique("event_advisories", &["release_id"])).await
    }
}
