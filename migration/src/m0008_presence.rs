//! Who is where now: one row for each open tab, short-lived.
use crate::columns::{index, instant, name, refers, table, text, uuid, word};
use sea_orm_migration::prelude::*;

#[derive(DeriveMigrationName)]
pub(crate) struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }

    async fn up(&self, schema: &SchemaManager) -> Result<(), DbErr> {
        // Neither the subject nor its unit is a foreign key: what lives for seconds must keep nothing from being removed.
        let mut presences = table(
            "presences",
            vec![
                uuid("user_id"),
                uuid("tab_id"),
                text("subject_type"),
                uuid("subject_id"),
                uuid("unit_id"),
                word("mode", &["reading", "editing"]),
                instant("since"),
                instant("seen_at"),
            ],
        );
        presences.primary_key(Index::create().col(name("user_id")).col(name("tab_id"))).foreign_key(&mut refers(
            "presences",
            "user_id",
            "users",
            ForeignKeyAction::Cascade,
        ));
        schema.create_table(presences).await?;
        schema.create_index(index("presences", &["seen_at"])).await
    }
}
