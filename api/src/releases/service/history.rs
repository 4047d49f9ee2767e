//! What happened to a release, from the change log: who, when, through what.
use crate::{
    app::App,
    kernel::{
        change_log::entity::{COLUMN, Column, Entity},
        page::{self, Cursor, Page},
        problem::Problem,
    },
    releases::record_dto::{ReleaseHistoryItem, ReleaseHistoryParams},
};
use sea_orm::{EntityTrait, QueryFilter, QueryOrder, QuerySelect};
use serde_json::Value;
use uuid::Uuid;

const SORT: &str = "-seq";

/// The changes of a release, the newest first.
pub async fn history(
    app: &App,
    release: Uuid,
    params: ReleaseHistoryParams,
) -> Result<Page<ReleaseHistoryItem>, Problem> {
    let limit = page::limit(params.limit)?;
    let mut select = Entity::find()
        .filter(COLUMN.resource_type.eq("release"))
        .filter(COLUMN.resource_id.eq(release))
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
        ReleaseHistoryItem {
            at: row.at,
            actor: row.actor_id.map(|id| names.brief(id)),
            content_version: row.summary.get("content_version").and_then(Value::as_i64),
            content_hash: text("content_hash"),
            via: text("via"),
            agent: text("agent"),
            action: row.action,
            request_id: row.request_id,
        }
    });
    Ok(Page { items: items.collect(), next, total: None })
}
