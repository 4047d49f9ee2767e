//! What every slice stands on: the change log, idempotency keys and the job queue.
use crate::columns::{
    big, bytes, flag, id, index, instant, instant_null, integer, json, name, table, text, text_null, unique, uuid,
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
            .create_table(table(
                "changes",
                vec![
                    ColumnDef::new(name("seq")).big_integer().not_null().auto_increment().primary_key().take(),
                    instant("at"),
                    uuid_null("actor_id"),
                    text("action"),
                    text("resource_type"),
                    uuid("resource_id"),
                    uuid_null("unit_id"),
                    flag("public"),
                    json("summary"),
                    text_null("request_id"),
                ],
            ))
            .await?;
        schema.create_index(index("changes", &["resource_type", "resource_id", "seq"])).await?;

        schema
            .create_table(
                table(
                    "idempotency_keys",
                    vec![
                        uuid("caller_id"),
                        text("route"),
                        text("key"),
                        bytes("body_hash"),
                        integer("status"),
                        text("location"),
                        text("etag"),
                        text("body"),
                        instant("created_at"),
                    ],
                )
                .primary_key(Index::create().col(name("caller_id")).col(name("route")).col(name("key")))
                .take(),
            )
            .await?;
        schema.create_index(index("idempotency_keys", &["created_at"])).await?;

        schema
            .create_table(table(
                "jobs",
                vec![
                    id(),
                    text("kind"),
                    // The same key is never queued twice: effects are idempotent by it.
                    text("key"),
                    json("payload"),
                    word("state", &["ready", "done", "dead"]),
                    instant("run_at"),
                    integer("attempts"),
                    instant_null("leased_until"),
                    uuid_null("lease"),
                    text_null("last_error"),
                    big("priority"),
                    instant("created_at"),
                    instant_null("finished_at"),
                ],
            ))
            .await?;
        schema.create_index(unique("jobs", &["key"])).await?;
        schema.create_index(index("jobs", &["state", "priority", "run_at"])).await?;
        schema.create_index(index("jobs", &["state", "finished_at"])).await
    }
}
