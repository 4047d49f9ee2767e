//! Units, users, their roles, sessions, personal access tokens, signing keys and failed sign-ins.
use crate::columns::{
    bytes, flag, id, index, instant, instant_null, integer, json, refers, table, text, text_null, unique, uuid,
    uuid_null, word,
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
        schema
            .create_table(
                table(
                    "units",
                    vec![
                        id(),
                        text("slug"),
                        text("name"),
                        text_null("acronym"),
                        word("kind", &["secretariat", "coordination", "linked_entity"]),
                        text("folded"),
                        uuid_null("parent_id"),
                        integer("version"),
                        instant("created_at"),
                        instant("updated_at"),
                    ],
                )
                .foreign_key(&mut refers("units", "parent_id", "units", ForeignKeyAction::Restrict))
                .take(),
            )
            .await?;
        schema.create_index(unique("units", &["slug"])).await?;
        schema.create_index(index("units", &["parent_id"])).await?;

        schema
            .create_table(table(
                "users",
                vec![
                    id(),
                    text("name"),
                    text("email"),
                    text("password_hash"),
                    flag("disabled"),
                    // Name and e-mail without accents or case, to be looked up by a part of them.
                    text("folded"),
                    instant_null("last_seen_at"),
                    integer("version"),
                    instant("created_at"),
                    instant("updated_at"),
                ],
            ))
            .await?;
        schema.create_index(unique("users", &["email"])).await?;
        schema.create_index(index("users", &["folded", "id"])).await?;

        schema
            .create_table(
                table(
                    "role_grants",
                    vec![
                        id(),
                        uuid("user_id"),
                        uuid("unit_id"),
                        word(
                            "role",
                            &["admin", "head", "authority", "editor", "reporter", "media", "clipping", "viewer"],
                        ),
                    ],
                )
                .foreign_key(&mut refers("role_grants", "user_id", "users", ForeignKeyAction::Cascade))
                .foreign_key(&mut refers("role_grants", "unit_id", "units", ForeignKeyAction::Restrict))
                .take(),
            )
            .await?;
        schema.create_index(unique("role_grants", &["user_id", "unit_id"])).await?;
        schema.create_index(index("role_grants", &["unit_id"])).await?;

        // One row per signed-in browser. `refresh_hash` is the only refresh secret that still works;
        // an older one of the same row is a replay and ends the session.
        schema
            .create_table(
                table(
                    "sessions",
                    vec![
                        id(),
                        uuid("user_id"),
                        bytes("refresh_hash"),
                        instant("created_at"),
                        instant("refreshed_at"),
                        instant_null("ended_at"),
                    ],
                )
                .foreign_key(&mut refers("sessions", "user_id", "users", ForeignKeyAction::Cascade))
                .take(),
            )
            .await?;
        schema.create_index(index("sessions", &["user_id"])).await?;
        schema.create_index(index("sessions", &["refreshed_at"])).await?;

        schema
            .create_table(
                table(
                    "access_tokens",
                    vec![
                        id(),
                        uuid("user_id"),
                        text("name"),
                        text("prefix"),
                        bytes("secret_hash"),
                        json("scopes"),
                        instant("created_at"),
                        instant("expires_at"),
                        instant_null("last_used_at"),
                        instant_null("revoked_at"),
                    ],
                )
                .foreign_key(&mut refers("access_tokens", "user_id", "users", ForeignKeyAction::Cascade))
                .take(),
            )
            .await?;
        schema.create_index(unique("access_tokens", &["secret_hash"])).await?;
        schema.create_index(index("access_tokens", &["user_id", "id"])).await?;

        schema
            .create_table(table(
                "signing_keys",
                vec![id(), bytes("secret"), instant("created_at"), instant_null("retired_at")],
            ))
            .await?;

        // Failed sign-ins, counted per address and per account (both hashed); rows age out by `at`.
        schema.create_table(table("sign_in_failures", vec![id(), bytes("subject"), instant("at")])).await?;
        schema.create_index(index("sign_in_failures", &["subject", "at"])).await
    }
}
