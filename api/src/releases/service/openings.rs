//! Who opened a text that was under embargo.
use crate::{
    app::App,
    auth::Caller,
    kernel::problem::Problem,
    releases::{
        entity::opening::{self, Column, Entity, Model},
        record_dto::ReleaseOpeningOut,
    },
};
use sea_orm::{
    EntityTrait, ExprTrait, IntoActiveModel, QueryFilter, QueryOrder, QuerySelect,
    sea_query::{Expr, OnConflict},
};
use uuid::Uuid;

/// Readers that are told of; those who opened it last come first.
const SHOWN: u64 = 200;

/// Writes down that `caller` opened the release; before they get it, so that none is ever missed.
pub async fn note_opening(app: &App, caller: &Caller, release: Uuid) -> Result<(), Problem> {
    let now = app.clock.now();
    let row = Model { release_id: release, reader_id: caller.id, first_at: now, last_at: now, times: 1 };
    let again = OnConflict::columns([Column::ReleaseId, Column::ReaderId])
        .update_column(Column::LastAt)
        .value(Column::Times, Expr::col((Entity, Column::Times)).add(1))
        .to_owned();
    let tx = app.db.write().await?;
    Entity::insert(row.into_active_model()).on_conflict(again).exec_without_returning(&tx).await?;
    tx.commit().await
}

/// Who opened the release while it was under embargo.
pub async fn openings(app: &App, release: Uuid) -> Result<Vec<ReleaseOpeningOut>, Problem> {
    let rows = Entity::find()
        .filter(opening::COLUMN.release_id.eq(release))
        .order_by_desc(Column::LastAt)
        .limit(SHOWN)
        .all(app.db.read())
        .await?;
    let names = app.people.names(app, rows.iter().map(|row| row.reader_id)).await?;
    let out = |row: Model| ReleaseOpeningOut {
        reader: names.brief(row.reader_id),
        first_at: row.first_at,
        last_at: row.last_at,
        times: row.times,
    };
    Ok(rows.into_iter().map(out).collect())
}
