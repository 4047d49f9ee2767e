//! A UID stands for one event or series, whoever brings it and how often at once; a window looks only at what may be in it.
use sea_orm_migration::prelude::*;

#[derive(DeriveMigrationName)]
pub(crate) struct Migration;

/// Dates of series that came alone, twice, got the UID of their series both times: all but the first get one of their
/// own.
///
/// An index over `rrule` had all single events under one key, and was taken by SQLite for those.
const STATEMENTS: [&str; 5] = [
    "UPDATE events SET uid = uid || '/' || CAST(search_key AS text) WHERE occurrence IS NULL AND EXISTS (\
     SELECT 1 FROM events AS other WHERE other.uid = events.uid AND other.occurrence IS NULL \
     AND other.search_key < events.search_key)",
    "CREATE UNIQUE INDEX uq_events_uid ON events (uid) WHERE occurrence IS NULL",
    "DROP INDEX ix_events_rrule",
    "CREATE INDEX ix_events_singles ON events (starts_at, id) WHERE rrule IS NULL",
    "CREATE INDEX ix_events_series ON events (starts_at) WHERE rrule IS NOT NULL",
];

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }

    async fn up(&self, schema: &SchemaManager) -> Result<(), DbErr> {
        for statement in STATEMENTS {
            schema.get_connection().execute_unprepared(statement).await?;
        }
        Ok(())
    }
}
