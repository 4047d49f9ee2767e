//! When the clock alone next changes what may be read.
use super::entity::{COLUMN, Column, Entity, ReleaseStatus};
use crate::{
    app::App,
    kernel::{
        freshness::{Remembered, Topic},
        problem::Problem,
        recall::Moment,
    },
};
use chrono::{DateTime, Utc};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QuerySelect};
use std::sync::{PoisonError, RwLock};

/// The next instant at which a release reaches the press or everyone, remembered until a release changes.
#[derive(Debug, Default)]
pub struct Horizon(RwLock<Option<Remembered<Moment>>>);

impl Horizon {
    /// Now, and until when what may be read stays the same if nothing is changed.
    ///
    /// The caller has waited for `app.fresh.catch_up()` in this request.
    pub async fn moment(&self, app: &App) -> Result<Moment, Problem> {
        let now = app.clock.now();
        let known =
            self.0.read().unwrap_or_else(PoisonError::into_inner).as_ref().and_then(|kept| kept.get(&app.fresh));
        if let Some(moment) = known.filter(|moment| moment.covers(now)) {
            return Ok(Moment { now, ..moment });
        }
        let position = app.fresh.position();
        let moment = Moment { now, until: next_after(app, now).await? };
        let kept = Remembered::new(moment, position, vec![Topic::Kind("release")]);
        *self.0.write().unwrap_or_else(PoisonError::into_inner) = Some(kept);
        Ok(moment)
    }
}

async fn next_after(app: &App, now: DateTime<Utc>) -> Result<Option<DateTime<Utc>>, Problem> {
    let next = async |column: Column| {
        Entity::find()
            .select_only()
            .column_as(column.min(), "next")
            .filter(column.gt(now))
            .filter(COLUMN.status.is_in([ReleaseStatus::Published, ReleaseStatus::Scheduled]))
            .into_tuple::<Option<DateTime<Utc>>>()
            .one(app.db.read())
            .await
    };
    let instants = [next(Column::PublicAt).await?, next(Column::PublishAt).await?];
    Ok(instants.into_iter().flatten().flatten().min())
}
