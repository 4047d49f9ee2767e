//! Versions, schedule and embargo, corrections, and the addresses that a release had before.
use crate::columns::{bytes, instant, instant_null, integer, json, name, refers, table, text, uuid, uuid_null};
use sea_orm_migration::{prelude::*, sea_orm::DbBackend};

#[derive(DeriveMigrationName)]
pub(crate) struct Migration;

/// Rows that will become public, or are: the few that the clock is asked about. A draft costs neither index anything.
const PARTIAL: [&str; 2] = [
    "CREATE INDEX ix_releases_public_at ON releases (public_at) WHERE public_at IS NOT NULL",
    "CREATE INDEX ix_releases_publish_at ON releases (publish_at) WHERE publish_at IS NOT NULL",
];

/// Puts the bodies last again: SQLite reads a row from its start, and would follow the pages of a text to what stands
/// behind it.
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
        let sealed = ColumnDef::new(name("content_sealed")).boolean().not_null().default(true).take();
        for mut column in [
            // When a scheduled release goes out by itself.
            instant_null("publish_at"),
            // Until when only the press may have it.
            instant_null("embargo_until"),
            ColumnDef::new(name("content_version")).integer().not_null().default(1).take(),
            // When this version of the content was begun, and when it was saved last.
            instant_null("content_begun_at"),
            instant_null("content_saved_at"),
            // Whether an action has named this version since: the next save then begins another.
            sealed,
        ] {
            let alter = Table::alter().table(name("releases")).add_column(&mut column).take();
            schema.alter_table(alter).await?;
        }
        let bodies_last: &[&str] =
            if schema.get_database_backend() == DbBackend::Sqlite { &SQLITE_BODIES_LAST } else { &[] };
        for statement in PARTIAL.iter().chain(bodies_last) {
            schema.get_connection().execute_unprepared(statement).await?;
        }

        // The versions before the current one, which stands in `releases`.
        let mut versions = table(
            "release_versions",
            vec![
                uuid("release_id"),
                integer("number"),
                json("content"),
                bytes("content_hash"),
                integer("word_count"),
                uuid("editor_id"),
                instant("begun_at"),
                instant("saved_at"),
                uuid_null("approved_by_id"),
                instant_null("approved_at"),
            ],
        );
        versions.primary_key(Index::create().col(name("release_id")).col(name("number"))).foreign_key(&mut refers(
            "release_versions",
            "release_id",
            "releases",
            ForeignKeyAction::Cascade,
        ));
        schema.create_table(versions).await?;

        let mut corrections = table(
            "release_corrections",
            vec![uuid("release_id"), integer("number"), text("note"), uuid("author_id"), instant("at")],
        );
        corrections.primary_key(Index::create().col(name("release_id")).col(name("number"))).foreign_key(&mut refers(
            "release_corrections",
            "release_id",
            "releases",
            ForeignKeyAction::Cascade,
        ));
        schema.create_table(corrections).await?;

        let mut slugs = table(
            "release_slugs",
            vec![
                ColumnDef::new(name("slug")).text().not_null().primary_key().take(),
                uuid("release_id"),
                instant("left_at"),
            ],
        );
        slugs.foreign_key(&mut refers("release_slugs", "release_id", "releases", ForeignKeyAction::Cascade));
        schema.create_table(slugs).await?;

        let mut openings = table(
            "release_openings",
            vec![uuid("release_id"), uuid("reader_id"), instant("first_at"), instant("last_at"), integer("times")],
        );
        openings
            .primary_key(Index::create().col(name("release_id")).col(name("reader_id")))
            .foreign_key(&mut refers("release_openings", "release_id", "releases", ForeignKeyAction::Cascade))
            .foreign_key(&mut refers("release_openings", "reader_id", "users", ForeignKeyAction::Restrict));
        schema.create_table(openings).await
    }
}
