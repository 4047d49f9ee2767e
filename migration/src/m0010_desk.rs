//! The writer's desk: texts to begin from, links between releases, searches that somebody saved.
use crate::{
    columns::{
        id, index, instant, instant_null, integer, json, name, refers, table, text, text_null, uuid, uuid_null, word,
    },
    m0010_templates::BUILT_IN,
};
use sea_orm_migration::{
    prelude::*,
    sea_orm::prelude::{Json, Uuid},
};

#[derive(DeriveMigrationName)]
pub(crate) struct Migration;

const KIND: [&str; 6] = ["press_release", "official_note", "advisory", "article", "speech", "public_service"];

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }

    async fn up(&self, schema: &SchemaManager) -> Result<(), DbErr> {
        templates(schema).await?;

        // A link that holds both ways is two rows: each side has its own.
        let mut links =
            table("release_links", vec![uuid("release_id"), uuid("related_id"), uuid("by_id"), instant("at")]);
        links
            .primary_key(Index::create().col(name("release_id")).col(name("related_id")))
            .foreign_key(&mut refers("release_links", "release_id", "releases", ForeignKeyAction::Cascade))
            .foreign_key(&mut refers("release_links", "related_id", "releases", ForeignKeyAction::Cascade))
            .foreign_key(&mut refers("release_links", "by_id", "users", ForeignKeyAction::Restrict));
        schema.create_table(links).await?;
        schema.create_index(index("release_links", &["related_id"])).await?;

        let mut searches = table(
            "saved_searches",
            vec![
                id(),
                uuid("user_id"),
                text("name"),
                json("query"),
                integer("position"),
                integer("version"),
                instant("created_at"),
                instant("updated_at"),
            ],
        );
        searches.foreign_key(&mut refers("saved_searches", "user_id", "users", ForeignKeyAction::Cascade));
        schema.create_table(searches).await?;
        schema.create_index(index("saved_searches", &["user_id", "position", "id"])).await
    }
}

async fn templates(schema: &SchemaManager<'_>) -> Result<(), DbErr> {
    let mut templates = table(
        "release_templates",
        vec![
            id(),
            text("name"),
            // The name without accents or case: the order of the list.
            text("folded"),
            word("kind", &KIND),
            // Null: of the whole office.
            uuid_null("unit_id"),
            text("title"),
            text_null("summary"),
            text_null("dateline"),
            text_null("byline"),
            json("tags"),
            integer("version"),
            // Nobody, never: as installed.
            uuid_null("updated_by_id"),
            instant_null("updated_at"),
            text("body_html"),
        ],
    );
    templates
        .foreign_key(&mut refers("release_templates", "unit_id", "units", ForeignKeyAction::Restrict))
        .foreign_key(&mut refers("release_templates", "updated_by_id", "users", ForeignKeyAction::Restrict));
    schema.create_table(templates).await?;
    schema.create_index(index("release_templates", &["folded", "id"])).await?;
    schema.create_index(index("release_templates", &["kind", "folded", "id"])).await?;

    let columns =
        ["id", "name", "folded", "kind", "title", "summary", "dateline", "byline", "tags", "version", "body_html"];
    let mut rows = Query::insert().into_table(name("release_templates")).columns(columns.map(name)).take();
    for (number, template) in BUILT_IN.iter().enumerate() {
        let tags: Vec<Json> = template.tags.iter().map(|tag| Json::from(*tag)).collect();
        rows.values_panic([
            Uuid::from_u128(0x0193_0000_0000_7000_8000_0000_0000_0001 + number as u128).into(),
            template.name.into(),
            template.folded.into(),
            template.kind.into(),
            template.title.into(),
            template.summary.into(),
            template.dateline.into(),
            template.byline.into(),
            Json::Array(tags).into(),
            1.into(),
            template.body_html.into(),
        ]);
    }
    schema.execute(rows).await
}
