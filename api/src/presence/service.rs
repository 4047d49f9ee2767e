//! The rules of presence.
use super::{
    dto::{PresenceBeat, PresenceOut, PresencePerson, PresenceSubject},
    entity::{COLUMN, Column, Entity, Model, PresenceMode},
};
use crate::{
    app::App,
    auth::{Caller, Permission},
    kernel::{clock::Clock, problem::Problem},
};
use actix_web::http::StatusCode;
use chrono::{DateTime, TimeDelta, Utc};
use sea_orm::{
    IntoActiveModel, PaginatorTrait, QueryOrder, QuerySelect, Select, entity::prelude::*, sea_query::OnConflict,
};
use std::collections::BTreeMap;

/// A tab that has not said anything for this long is gone, whatever became of it.
const LIFE: TimeDelta = TimeDelta::seconds(30);
/// Tabs that one person may have open at once.
const TABS: u64 = 30;
/// Tabs that are told of at all.
const TOLD: u64 = 5000;

/// Who is in one place, and the unit whose readers may know.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Gathering {
    pub unit: Uuid,
    pub out: PresenceOut,
}

impl Gathering {
    /// Whether `caller` reads about the making of what is there; who only reads what is out does not.
    pub fn is_open_to(&self, caller: &Caller) -> bool {
        caller.may(Permission::ReleasesRead, self.unit)
    }
}

/// Writes down where a tab of `caller` is: at `beat.subject`, which is of `unit` and which they may read.
/// Gives whether that is news to others.
///
/// # Errors
/// 403 to say that one writes where one may not, 429 with too many tabs.
pub async fn beat(
    tx: &impl ConnectionTrait,
    clock: &Clock,
    caller: &Caller,
    unit: Uuid,
    beat: &PresenceBeat,
) -> Result<bool, Problem> {
    if beat.mode == PresenceMode::Editing {
        caller.must(Permission::ReleasesWrite, unit)?;
    }
    let now = clock.now();
    let mine = || Entity::find().filter(COLUMN.user_id.eq(caller.id));
    let before = mine().filter(COLUMN.tab_id.eq(beat.tab_id)).one(tx).await?.filter(|row| row.seen_at > now - LIFE);
    if before.is_none() {
        forget_old(tx, now).await?;
        if mine().count(tx).await? >= TABS {
            return Err(Problem::new(
                StatusCode::TOO_MANY_REQUESTS,
                "too_many_tabs",
                "Janelas demais",
                "Você tem janelas demais abertas. Feche algumas.",
            )
            .retry_after(30));
        }
    }
    let subject = |row: &Model| PresenceSubject { kind: row.subject_type, id: row.subject_id };
    let stays = before.filter(|row| subject(row) == beat.subject && row.mode == beat.mode);
    let row = Model {
        user_id: caller.id,
        tab_id: beat.tab_id,
        subject_type: beat.subject.kind,
        subject_id: beat.subject.id,
        unit_id: unit,
        mode: beat.mode,
        since: stays.as_ref().map_or(now, |row| row.since),
        seen_at: now,
    };
    let others = [Column::SubjectType, Column::SubjectId, Column::UnitId, Column::Mode, Column::Since, Column::SeenAt];
    let moves = OnConflict::columns([Column::UserId, Column::TabId]).update_columns(others).to_owned();
    Entity::insert(row.into_active_model().reset_all()).on_conflict(moves).exec_without_returning(tx).await?;
    Ok(stays.is_none())
}

/// A tab of `caller` is closed, or shows nothing that others share.
pub async fn leave(tx: &impl ConnectionTrait, caller: &Caller, tab: Uuid) -> Result<(), Problem> {
    Entity::delete_by_id((caller.id, tab)).exec(tx).await?;
    Ok(())
}

/// Who is at `subject`, as far as `caller` may know.
pub async fn at(app: &App, caller: &Caller, unit: Uuid, subject: PresenceSubject) -> Result<PresenceOut, Problem> {
    let rows = alive(app.clock.now())
        .filter(COLUMN.subject_type.eq(subject.kind))
        .filter(COLUMN.subject_id.eq(subject.id))
        .all(app.db.read())
        .await?;
    let nobody = PresenceOut { subject, people: Vec::new() };
    let here = gather(app, rows).await?.into_values().next().unwrap_or(Gathering { unit, out: nobody.clone() });
    Ok(if here.is_open_to(caller) { here.out } else { nobody })
}

/// Who is where, everywhere: not for one caller, but for all those who are told what is open to them.
pub async fn gatherings(app: &App) -> Result<BTreeMap<PresenceSubject, Gathering>, Problem> {
    let rows = alive(app.clock.now()).limit(TOLD).all(app.db.read()).await?;
    gather(app, rows).await
}

/// Forgets those who are gone.
pub async fn purge(tx: &impl ConnectionTrait, clock: &Clock) -> Result<(), Problem> {
    forget_old(tx, clock.now()).await
}

async fn forget_old(tx: &impl ConnectionTrait, now: DateTime<Utc>) -> Result<(), Problem> {
    Entity::delete_many().filter(COLUMN.seen_at.lte(now - LIFE)).exec(tx).await?;
    Ok(())
}

fn alive(now: DateTime<Utc>) -> Select<Entity> {
    let alive = Entity::find().filter(COLUMN.seen_at.gt(now - LIFE));
    alive.order_by_asc(Column::Since).order_by_asc(Column::TabId)
}

async fn gather(app: &App, rows: Vec<Model>) -> Result<BTreeMap<PresenceSubject, Gathering>, Problem> {
    let names = app.people.names(app, rows.iter().map(|row| row.user_id)).await?;
    let mut places: BTreeMap<PresenceSubject, Gathering> = BTreeMap::new();
    for row in rows {
        let subject = PresenceSubject { kind: row.subject_type, id: row.subject_id };
        let nobody = || Gathering { unit: row.unit_id, out: PresenceOut { subject, people: Vec::new() } };
        let place = places.entry(subject).or_insert_with(nobody);
        let user = names.brief(row.user_id);
        place.out.people.push(PresencePerson { user, tab_id: row.tab_id, mode: row.mode, since: row.since });
    }
    Ok(places)
}
