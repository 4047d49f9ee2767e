//! What happened to an event, from the change log: who, when, from what to what, and why.
use crate::{
    agenda::dto::{EventChange, EventHistoryItem, EventHistoryParams},
    app::App,
    kernel::{
        change_log::entity::{COLUMN, Column, Entity},
        page::{self, Cursor, Page},
        problem::Problem,
    },
};
use sea_orm::{EntityTrait, QueryFilter, QueryOrder, QuerySelect};
use serde_json::Value;
use uuid::Uuid;

const SORT: &str = "-seq";

/// The changes of an event, the newest first.
pub async fn history(app: &App, event: Uuid, params: EventHistoryParams) -> Result<Page<EventHistoryItem>, Problem> {
    let limit = page::limit(params.limit)?;
    let mut select = Entity::find()
        .filter(COLUMN.resource_type.eq("event"))
        .filter(COLUMN.resource_id.eq(event))
        .order_by_desc(Column::Seq)
        .limit(limit + 1);
    if let Some(after) = &params.after {
        select = select.filter(COLUMN.seq.lt(Cursor::read::<i64>(after, SORT)?));
    }
    let mut rows = select.all(app.db.read()).await?;
    let names = app.people.names(app, rows.iter().filter_map(|row| row.actor_id)).await?;
    let next = page::cut(&mut rows, limit, |row| Cursor::new(SORT, &row.seq));
    let items = rows.into_iter().map(|row| {
        let text = |name: &str| row.summary.get(name).and_then(Value::as_str).map(ToOwned::to_owned);
        let changes = row.summary.get("changes").and_then(Value::as_array).cloned().unwrap_or_default();
        EventHistoryItem {
            at: row.at,
            actor: row.actor_id.map(|id| names.brief(id)),
            reason: text("reason"),
            via: text("via"),
            changes: changes.into_iter().filter_map(change).collect(),
            action: row.action,
            request_id: row.request_id,
        }
    });
    Ok(Page { items: items.collect(), next, total: None })
}

fn change(mut told: Value) -> Option<EventChange> {
    let field = told.get("field")?.as_str()?.to_owned();
    let mut take = |name: &str| told.get_mut(name).map(Value::take);
    Some(EventChange { field, from: take("from"), to: take("to") })
}
