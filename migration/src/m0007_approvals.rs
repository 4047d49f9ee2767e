//! Approval by link, and substitutes for a time.
use crate::columns::{bytes, id, index, instant, instant_null, integer, name, refers, table, text_null, unique, uuid};
use sea_orm_migration::prelude::*;

#[derive(DeriveMigrationName)]
pub(crate) struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }

    async fn up(&self, schema: &SchemaManager) -> Result<(), DbErr> {
        let mut links = table(
            "approval_links",
            vec![
                id(),
                uuid("release_id"),
                uuid("recipient_id"),
                uuid("creator_id"),
                bytes("secret_hash"),
                ColumnDef::new(name("code_hash")).blob().null().take(),
                instant_null("code_expires_at"),
                integer("failures"),
                bytes("content_hash"),
                integer("content_version"),
                instant("created_at"),
                instant("expires_at"),
                instant_null("opened_at"),
                instant_null("used_at"),
                text_null("outcome"),
                instant_null("revoked_at"),
            ],
        );
        links
            .foreign_key(&mut refers("approval_links", "release_id", "releases", ForeignKeyAction::Cascade))
            .foreign_key(&mut refers("approval_links", "recipient_id", "users", ForeignKeyAction::Restrict))
            .foreign_key(&mut refers("approval_links", "creator_id", "users", ForeignKeyAction::Restrict));
        schema.create_table(links).await?;
        schema.create_index(unique("approval_links", &["secret_hash"])).await?;
        schema.create_index(index("approval_links", &["release_id", "id"])).await?;

        let mut delegations = table(
            "delegations",
            vec![
                id(),
                uuid("unit_id"),
                uuid("from_id"),
                uuid("to_id"),
                text_null("reason"),
                instant("starts_at"),
                instant("ends_at"),
                instant("created_at"),
                instant_null("revoked_at"),
            ],
        );
        delegations
            .foreign_key(&mut refers("delegations", "unit_id", "units", ForeignKeyAction::Restrict))
            .foreign_key(&mut refers("delegations", "from_id", "users", ForeignKeyAction::Restrict))
            .foreign_key(&mut refers("delegations", "to_id", "users", ForeignKeyAction::Restrict));
        schema.create_table(delegations).await?;
        schema.create_index(index("delegations", &["to_id", "ends_at"])).await?;
        schema.create_index(index("delegations", &["from_id", "ends_at"])).await
    }
}
