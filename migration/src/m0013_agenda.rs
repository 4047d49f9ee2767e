//! The agenda: events and series of events.
use crate::columns::{
    big, flag, id, index, instant, instant_null, integer, json, name, refers, table, text, text_null, unique, uuid,
    uuid_null, word,
};
use sea_orm_migration::prelude::*;

#[derive(DeriveMigrationName)]
pub(crate) struct Migration;

const KIND: [&str; 10] = [
    "inauguration",
    "service_order",
    "ceremony",
    "visit",
    "meeting",
    "hearing",
    "press_conference",
    "interview",
    "campaign_date",
    "other",
];
const STATUS: [&str; 5] = ["tentative", "confirmed", "postponed", "cancelled", "done"];
const VISIBILITY: [&str; 3] = ["internal", "press", "public"];

/// As for releases: only the index; the words stand in `events`. The rowid is `events.search_key`.
const SQLITE_SEARCH: &str = "CREATE VIRTUAL TABLE event_search USING fts5(\
    scope, body, content='', contentless_delete=1, tokenize=\"ascii tokenchars '_'\")";
const POSTGRES_SEARCH: [&str; 2] = [
    "CREATE TABLE event_search (order_key bigint PRIMARY KEY, document tsvector NOT NULL)",
    "CREATE INDEX ix_event_search_document ON event_search USING gin (document)",
];

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }

    async fn up(&self, schema: &SchemaManager) -> Result<(), DbErr> {
        let occurrence_index = unique("events", &["series_id", "occurrence"]);
        schema
            .create_table(
                table(
                    "events",
                    vec![
                        id(),
                        // An occurrence that differs from its series, and the instant at which the rule has it.
                        uuid_null("series_id"),
                        instant_null("occurrence"),
                        // iCalendar: the same in every calendar, for ever; and how often what matters changed.
                        text("uid"),
                        integer("sequence"),
                        big("search_key"),
                        word("kind", &KIND),
                        word("status", &STATUS),
                        text_null("status_reason"),
                        word("visibility", &VISIBILITY),
                        text("title"),
                        text("description_html"),
                        text_null("subject"),
                        instant("starts_at"),
                        instant_null("ends_at"),
                        text("time_zone"),
                        flag("all_day"),
                        flag("no_end_time"),
                        flag("to_be_confirmed"),
                        // Where it began before it was put off; the same as `starts_at` while there is no new date.
                        instant_null("postponed_from"),
                        json("place"),
                        ColumnDef::new(name("municipality_code")).integer().null().take(),
                        uuid("unit_id"),
                        text_null("organiser"),
                        json("authorities"),
                        json("participants"),
                        json("press_info"),
                        text_null("internal_note"),
                        json("tags"),
                        json("release_ids"),
                        text_null("rrule"),
                        json("exdates"),
                        // When all of it is over; never for a series without end.
                        instant_null("over_at"),
                        integer("version"),
                        uuid("author_id"),
                        uuid("last_editor_id"),
                        instant("created_at"),
                        instant("updated_at"),
                    ],
                )
                .foreign_key(&mut refers("events", "series_id", "events", ForeignKeyAction::Cascade))
                .foreign_key(&mut refers("events", "unit_id", "units", ForeignKeyAction::Restrict))
                .foreign_key(&mut refers("events", "author_id", "users", ForeignKeyAction::Restrict))
                .foreign_key(&mut refers("events", "last_editor_id", "users", ForeignKeyAction::Restrict))
                .take(),
            )
            .await?;
        schema.create_index(occurrence_index).await?;
        schema.create_index(unique("events", &["search_key"])).await?;
        schema.create_index(index("events", &["starts_at", "id"])).await?;
        schema.create_index(index("events", &["over_at"])).await?;
        schema.create_index(index("events", &["unit_id", "starts_at"])).await?;
        schema.create_index(index("events", &["uid"])).await?;
        schema.create_index(index("events", &["rrule"])).await?;

        // A personal calendar feed: a secret address of what its owner may read, and which part of that.
        schema
            .create_table(
                table(
                    "event_feeds",
                    vec![
                        id(),
                        uuid("user_id"),
                        text("name"),
                        json("filter"),
                        crate::columns::bytes("secret_hash"),
                        instant("created_at"),
                        instant_null("last_used_at"),
                    ],
                )
                .foreign_key(&mut refers("event_feeds", "user_id", "users", ForeignKeyAction::Cascade))
                .take(),
            )
            .await?;
        schema.create_index(unique("event_feeds", &["secret_hash"])).await?;
        schema.create_index(index("event_feeds", &["user_id"])).await?;

        let db = schema.get_connection();
        if db.get_database_backend() == sea_orm_migration::sea_orm::DbBackend::Sqlite {
            db.execute_unprepared(SQLITE_SEARCH).await?;
        } else {
            for sql in POSTGRES_SEARCH {
                db.execute_unprepared(sql).await?;
            }
        }
        Ok(())
    }
}
