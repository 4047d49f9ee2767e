//! What the law asks of a text before and during an election: settings of the checks, blackouts, and what people answered.
use crate::columns::{
    bytes, flag, id, index, instant, instant_null, integer, json, name, refers, table, text, unique, uuid, uuid_null,
    word,
};
use sea_orm_migration::{
    prelude::*,
    sea_orm::prelude::{Json, Uuid},
};

#[derive(DeriveMigrationName)]
pub(crate) struct Migration;

const SPHERE: [&str; 3] = ["municipal", "state", "federal"];

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }

    async fn up(&self, schema: &SchemaManager) -> Result<(), DbErr> {
        schema
            .create_table(
                table(
                    "compliance_settings",
                    vec![
                        id(),
                        word("sphere", &SPHERE),
                        json("names"),
                        json("slogans"),
                        integer("version"),
                        // Nobody, never: as installed.
                        uuid_null("updated_by_id"),
                        instant_null("updated_at"),
                    ],
                )
                .foreign_key(&mut refers("compliance_settings", "updated_by_id", "users", ForeignKeyAction::Restrict))
                .take(),
            )
            .await?;
        // The one row that there ever is.
        let only = Query::insert()
            .into_table(name("compliance_settings"))
            .columns(["id", "sphere", "names", "slogans", "version"].map(name))
            .values_panic([
                Uuid::nil().into(),
                "state".into(),
                Json::Array(Vec::new()).into(),
                Json::Array(Vec::new()).into(),
                1.into(),
            ])
            .take();
        schema.execute(only).await?;

        schema
            .create_table(table(
                "blackouts",
                vec![
                    id(),
                    text("name"),
                    word("sphere", &SPHERE),
                    instant("starts_at"),
                    instant("ends_at"),
                    json("exempt_kinds"),
                    text("legal_basis"),
                    flag("hide_existing"),
                    // When the switch was first turned on, and when it was last turned off.
                    instant_null("hidden_since"),
                    instant_null("hidden_until"),
                    integer("version"),
                    instant("created_at"),
                    instant("updated_at"),
                ],
            ))
            .await?;
        schema.create_index(index("blackouts", &["starts_at", "id"])).await?;

        // The Electoral Court recognised that a text is of grave and urgent need.
        schema
            .create_table(
                table(
                    "blackout_authorisations",
                    vec![
                        id(),
                        uuid("blackout_id"),
                        uuid("release_id"),
                        bytes("content_hash"),
                        text("reason"),
                        text("document"),
                        uuid("by_id"),
                        instant("at"),
                    ],
                )
                .foreign_key(&mut refers(
                    "blackout_authorisations",
                    "blackout_id",
                    "blackouts",
                    ForeignKeyAction::Restrict,
                ))
                .foreign_key(&mut refers(
                    "blackout_authorisations",
                    "release_id",
                    "releases",
                    ForeignKeyAction::Cascade,
                ))
                .foreign_key(&mut refers("blackout_authorisations", "by_id", "users", ForeignKeyAction::Restrict))
                .take(),
            )
            .await?;
        schema.create_index(index("blackout_authorisations", &["blackout_id", "release_id"])).await?;
        schema.create_index(index("blackout_authorisations", &["release_id"])).await?;

        // Why a finding does not stop a text. The hashes tell of which text, and of which findings in it.
        schema
            .create_table(
                table(
                    "check_overrides",
                    vec![
                        id(),
                        uuid("release_id"),
                        text("code"),
                        bytes("content_hash"),
                        bytes("findings_hash"),
                        text("reason"),
                        uuid("by_id"),
                        instant("at"),
                    ],
                )
                .foreign_key(&mut refers("check_overrides", "release_id", "releases", ForeignKeyAction::Cascade))
                .foreign_key(&mut refers("check_overrides", "by_id", "users", ForeignKeyAction::Restrict))
                .take(),
            )
            .await?;
        schema.create_index(unique("check_overrides", &["release_id", "code", "findings_hash"])).await
    }
}
