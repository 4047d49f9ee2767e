//! What an aviso de pauta got from its event, in full: the summary too, and what its editors were offered since.
use crate::columns::{name, text_null};
use sea_orm_migration::prelude::*;

#[derive(DeriveMigrationName)]
pub(crate) struct Migration;

/// Until now the summary followed the event whatever was written over it, so what stands there came from the event.
const SUMMARIES: &str = "UPDATE event_advisories SET summary = \
     (SELECT releases.summary FROM releases WHERE releases.id = event_advisories.release_id)";

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }

    async fn up(&self, schema: &SchemaManager) -> Result<(), DbErr> {
        let offered = ColumnDef::new(name("offered")).json_binary().null().take();
        for mut column in [text_null("summary"), offered] {
            let alter = Table::alter().table(name("event_advisories")).add_column(&mut column).take();
            schema.alter_table(alter).await?;
        }
        schema.get_connection().execute_unprepared(SUMMARIES).await?;
        Ok(())
    }
}
