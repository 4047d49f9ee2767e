//! The public face of the units, and the press that may read under embargo.
use crate::columns::{
    bytes, id, index, instant, instant_null, integer, name, refers, table, text, text_null, unique, uuid, word,
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
        let unit_id = || uuid("unit_id").primary_key().take();
        let mut identities = table(
            "unit_identities",
            vec![
                unit_id(),
                text_null("public_name"),
                text_null("accent"),
                text_null("desk"),
                text_null("phone"),
                text_null("email"),
                text_null("whatsapp"),
                text_null("address"),
                text_null("hours"),
                integer("version"),
                instant("updated_at"),
            ],
        );
        identities.foreign_key(&mut refers("unit_identities", "unit_id", "units", ForeignKeyAction::Cascade));
        schema.create_table(identities).await?;

        // Apart from what every page reads: only who shows a crest reads its bytes.
        let mut crests = table(
            "unit_crests",
            vec![
                unit_id(),
                text("hash"),
                word("format", &["png", "jpeg", "webp"]),
                integer("width"),
                integer("height"),
                instant("created_at"),
                bytes("content"),
            ],
        );
        crests.foreign_key(&mut refers("unit_crests", "unit_id", "units", ForeignKeyAction::Cascade));
        schema.create_table(crests).await?;
        schema.create_index(index("unit_crests", &["hash"])).await?;

        let mut passes = table(
            "press_passes",
            vec![
                id(),
                uuid("unit_id"),
                text("name"),
                text("outlet"),
                text("email"),
                bytes("secret_hash"),
                uuid("creator_id"),
                instant("created_at"),
                instant("expires_at"),
                instant_null("revoked_at"),
                instant_null("last_used_at"),
            ],
        );
        passes
            .foreign_key(&mut refers("press_passes", "unit_id", "units", ForeignKeyAction::Restrict))
            .foreign_key(&mut refers("press_passes", "creator_id", "users", ForeignKeyAction::Restrict));
        schema.create_table(passes).await?;
        schema.create_index(unique("press_passes", &["secret_hash"])).await?;
        schema.create_index(index("press_passes", &["unit_id", "id"])).await?;

        // With the reader's name as it was: who opened a text is told even of a pass that is no more.
        let mut openings = table(
            "release_pass_openings",
            vec![
                uuid("release_id"),
                uuid("pass_id"),
                text("reader"),
                text("outlet"),
                instant("first_at"),
                instant("last_at"),
                integer("times"),
            ],
        );
        openings.primary_key(Index::create().col(name("release_id")).col(name("pass_id"))).foreign_key(&mut refers(
            "release_pass_openings",
            "release_id",
            "releases",
            ForeignKeyAction::Cascade,
        ));
        schema.create_table(openings).await
    }
}
