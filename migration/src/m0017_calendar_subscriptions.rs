//! Calendars of others that the agenda follows, and the events that came from each.
use crate::columns::{
    id, index, instant, instant_null, integer, json, refers, table, text, text_null, unique, uuid, uuid_null, word,
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
const VISIBILITY: [&str; 3] = ["internal", "press", "public"];

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }

    async fn up(&self, schema: &SchemaManager) -> Result<(), DbErr> {
        let mut subscriptions = table(
            "calendar_subscriptions",
            vec![
                id(),
                text("name"),
                text("url"),
                uuid("unit_id"),
                uuid("owner_id"),
                word("visibility", &VISIBILITY),
                word("kind", &KIND),
                integer("every_minutes"),
                text_null("etag"),
                text_null("last_modified"),
                // Of the last calendar that was taken in, for servers that tell no validators.
                text_null("body_hash"),
                instant_null("checked_at"),
                instant_null("fetched_at"),
                text_null("last_error"),
                integer("failures"),
                instant("next_at"),
                integer("version"),
                instant("created_at"),
                instant("updated_at"),
            ],
        );
        subscriptions
            .foreign_key(&mut refers("calendar_subscriptions", "unit_id", "units", ForeignKeyAction::Restrict))
            .foreign_key(&mut refers("calendar_subscriptions", "owner_id", "users", ForeignKeyAction::Restrict));
        schema.create_table(subscriptions).await?;
        schema.create_index(unique("calendar_subscriptions", &["unit_id", "url"])).await?;
        schema.create_index(index("calendar_subscriptions", &["next_at"])).await?;

        let mut items = table(
            "calendar_items",
            vec![
                id(),
                uuid("subscription_id"),
                // Nothing once it was deleted here: it does not come back by itself.
                uuid_null("event_id"),
                text("source_key"),
                json("seen"),
                instant_null("gone_at"),
            ],
        );
        items
            .foreign_key(&mut refers(
                "calendar_items",
                "subscription_id",
                "calendar_subscriptions",
                ForeignKeyAction::Cascade,
            ))
            .foreign_key(&mut refers("calendar_items", "event_id", "events", ForeignKeyAction::SetNull));
        schema.create_table(items).await?;
        schema.create_index(unique("calendar_items", &["subscription_id", "source_key"])).await?;
        schema.create_index(index("calendar_items", &["event_id"])).await
    }
}
