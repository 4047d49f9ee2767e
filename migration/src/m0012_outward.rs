//! What became of the links of texts, imports that were cancelled, and when a code was last sent.
use crate::columns::{bytes, index, instant, instant_null, name, table, text, word};
use sea_orm_migration::prelude::*;

#[derive(DeriveMigrationName)]
pub(crate) struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }

    async fn up(&self, schema: &SchemaManager) -> Result<(), DbErr> {
        let mut checks = table(
            "link_checks",
            vec![
                // Of the address, which may be longer than an index takes.
                bytes("url_hash"),
                text("url"),
                word(
                    "outcome",
                    &[
                        "answered",
                        "name_unknown",
                        "unreachable",
                        "timed_out",
                        "too_many_redirects",
                        "inside",
                        "not_web",
                    ],
                ),
                ColumnDef::new(name("http_status")).integer().null().take(),
                instant("checked_at"),
            ],
        );
        checks.primary_key(Index::create().col(name("url_hash")));
        schema.create_table(checks).await?;
        schema.create_index(index("link_checks", &["checked_at"])).await?;

        add(schema, "imports", &mut instant_null("cancelled_at")).await?;
        // How many codes the reader was sent, and when the last one.
        add(schema, "approval_links", &mut instant_null("code_sent_at")).await?;
        let mut sent = ColumnDef::new(name("codes_sent")).integer().not_null().default(0).take();
        add(schema, "approval_links", &mut sent).await
    }
}

async fn add(schema: &SchemaManager<'_>, to: &'static str, column: &mut ColumnDef) -> Result<(), DbErr> {
    schema.alter_table(Table::alter().table(name(to)).add_column(column).take()).await
}
