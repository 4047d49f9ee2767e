//! A UID stands for one event or series, whoever brings it and how often at once.
use sea_orm_migration::prelude::*;

#[derive(DeriveMigrationName)]
pub(crate) struct Migration;

/// Dates of series that came alone, twice, got the UID of their series both times: all but the first get one of their
/// own.
const STATEMENTS: [&str; 2] = [
    "UPDATE events SET uid = uid || '/' || CAST(search_key AS text) WHERE occurrence IS NULL AND EXISTS (\
     SELECT 1 FROM events AS other WHERE other.uid = events.uid AND other.occurrence IS NULL \
     AND other.search_key < events.search_key)",
    "CREATE UNIQUE INDEX uq_events_uid ON events (uid) WHERE occurrence IS NULL",
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
