//! Who opened a text that was under embargo.
use crate::{
    app::App,
    auth::Caller,
    kernel::{clock::Clock, problem::Problem},
    releases::{
        entity::{
            opening::{self, Column, Entity, Model},
            pass_opening,
        },
        record_dto::{ReleaseOpeningOut, ReleasePassOpeningOut},
    },
};
use sea_orm::{
    ConnectionTrait, DbErr, EntityTrait, ExprTrait, IntoActiveModel, QueryFilter, QueryOrder, QuerySelect,
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

/// Writes down that `reader` of `outlet` opened the release with a press pass, in the transaction that lets them in.
pub async fn note_pass_opening(
    tx: &impl ConnectionTrait,
    clock: &Clock,
    release: Uuid,
    (pass, reader, outlet): (Uuid, &str, &str),
) -> Result<(), DbErr> {
    use pass_opening::{Column, Entity, Model};
    let now = clock.now();
    let (reader, outlet) = (reader.to_owned(), outlet.to_owned());
    let row = Model { release_id: release, pass_id: pass, reader, outlet, first_at: now, last_at: now, times: 1 };
    let again = OnConflict::columns([Column::ReleaseId, Column::PassId])
        .update_column(Column::LastAt)
        .value(Column::Times, Expr::col((Entity, Column::Times)).add(1))
        .to_owned();
    Entity::insert(row.into_active_model()).on_conflict(again).exec_without_returning(tx).await?;
    Ok(())
}

/// Who opened the release with a press pass while it was under embargo.
pub async fn pass_openings(app: &App, release: Uuid) -> Result<Vec<ReleasePassOpeningOut>, Problem> {
    let rows = pass_opening::Entity::find()
        .filter(pass_opening::COLUMN.release_id.eq(release))
        .order_by_desc(pass_opening::Column::LastAt)
        .limit(SHOWN)
        .all(app.db.read())
        .await?;
    let out = |row: pass_opening::Model| ReleasePassOpeningOut {
        pass_id: row.pass_id,
        reader: row.reader,
        outlet: row.outlet,
        first_at: row.first_at,
        last_at: row.last_at,
        times: row.times,
    };
    Ok(rows.into_iter().map(out).collect())
}
