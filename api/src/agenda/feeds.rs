//! Calendar feeds: the public one, and personal ones at secret addresses.
use super::{
    entity::{COLUMN, Column, Entity, Model, feed, public, visible_to},
    filter::EventFilter,
    ics::write::Calendar,
    window::Window,
};
use crate::{
    app::App,
    auth::{Caller, Credential, Permission, vouch},
    kernel::{
        clock::Clock,
        page::{self, Cursor, Page},
        problem::{Faults, Problem},
        text::one_line,
    },
};
use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD};
use chrono::{DateTime, TimeDelta, Utc};
use sea_orm::{
    Condition, ConnectionTrait, DbErr, EntityTrait, ExprTrait, IntoActiveModel, PaginatorTrait, QueryFilter,
    QueryOrder, QuerySelect,
};
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use std::collections::HashMap;
use utoipa::{IntoParams, ToSchema};
use uuid::Uuid;

/// How far a feed looks back and ahead; series reach on by their rule.
const PAST: TimeDelta = TimeDelta::days(180);
const AHEAD: TimeDelta = TimeDelta::days(730);

/// Feeds that one person may have.
const MOST: u64 = 20;

const SORT: &str = "-id";

/// What a personal feed is asked to have.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct EventFeedNew {
    #[schema(max_length = 80, example = "Meu telefone")]
    pub name: String,
    /// Which events; all that I may read when empty.
    #[serde(default)]
    pub filter: EventFilter,
}

/// A personal feed, without its address.
#[derive(Debug, Serialize, ToSchema)]
pub struct EventFeedOut {
    pub id: Uuid,
    pub name: String,
    pub filter: EventFilter,
    pub created_at: DateTime<Utc>,
    /// When a calendar last fetched it, to the hour.
    #[schema(required)]
    pub last_used_at: Option<DateTime<Utc>>,
}

/// A personal feed with its address, which is told only now.
#[derive(Debug, Serialize, ToSchema)]
pub struct EventFeedMade {
    #[serde(flatten)]
    pub feed: EventFeedOut,
    /// Whoever has it reads what its owner may read: to be kept like a password.
    #[schema(format = "uri", example = "https://pauta.example.gov.br/feeds/agenda/Vb3kq0mT7xYc2LrJ9sWz1A.ics")]
    pub url: Option<String>,
}

impl From<feed::Model> for EventFeedOut {
    fn from(row: feed::Model) -> Self {
        Self {
            id: row.id,
            name: row.name,
            filter: row.filter,
            created_at: row.created_at,
            last_used_at: row.last_used_at,
        }
    }
}

#[derive(Debug, Deserialize, IntoParams)]
#[serde(deny_unknown_fields)]
#[into_params(parameter_in = Query)]
pub struct EventFeedParams {
    /// 1 to 100, 20 by default.
    #[param(minimum = 1, maximum = 100)]
    pub limit: Option<u64>,
    /// `next` of the page before.
    pub after: Option<String>,
}

/// Makes a feed of what `caller` may read; the second value is the secret of its address, which is not kept.
pub async fn create(
    tx: &impl ConnectionTrait,
    clock: &Clock,
    caller: &Caller,
    new: EventFeedNew,
) -> Result<(feed::Model, String), Problem> {
    let name = one_line(&new.name);
    let mut faults = Faults::default();
    faults.required("/name", &name, "Dê um nome ao link, para reconhecê-lo depois.");
    faults.at_most("/name", &name, 80);
    faults.check()?;
    if feed::Entity::find().filter(feed::COLUMN.user_id.eq(caller.id)).count(tx).await? >= MOST {
        return Err(Problem::conflict("too_many_feeds", "Revogue um dos seus links antes de criar outro."));
    }
    let secret = URL_SAFE_NO_PAD.encode(rand::random::<[u8; 32]>());
    let row = feed::Model {
        id: clock.new_id(),
        user_id: caller.id,
        name,
        filter: new.filter,
        secret_hash: digest(&secret),
        created_at: clock.now(),
        last_used_at: None,
    };
    feed::Entity::insert(row.clone().into_active_model()).exec_without_returning(tx).await?;
    Ok((row, secret))
}

/// The feeds of `caller`, the newest first.
pub async fn list(
    db: &impl ConnectionTrait,
    caller: &Caller,
    params: EventFeedParams,
) -> Result<Page<EventFeedOut>, Problem> {
    let limit = page::limit(params.limit)?;
    let mut select = feed::Entity::find().filter(feed::COLUMN.user_id.eq(caller.id)).order_by_desc(feed::Column::Id);
    if let Some(after) = &params.after {
        select = select.filter(feed::COLUMN.id.lt(Cursor::read::<Uuid>(after, SORT)?));
    }
    let rows = select.limit(limit + 1).all(db).await?;
    Ok(Page::of(rows, limit, |row| Cursor::new(SORT, &row.id), EventFeedOut::from))
}

/// Takes a feed back: its address is good for nothing from now on.
///
/// # Errors
/// 404 for what is not the caller's.
pub async fn revoke(tx: &impl ConnectionTrait, caller: &Caller, id: Uuid) -> Result<(), Problem> {
    let own = feed::Entity::delete_many().filter(feed::COLUMN.id.eq(id)).filter(feed::COLUMN.user_id.eq(caller.id));
    if own.exec(tx).await?.rows_affected == 0 {
        return Err(Problem::not_found());
    }
    Ok(())
}

/// The file at a secret address.
///
/// # Errors
/// 404 when it is nobody's, was revoked, or its owner may not sign in any more.
pub async fn personal(app: &App, secret: &str, base: &str) -> Result<String, Problem> {
    app.fresh.catch_up().await?;
    let of_secret = feed::Entity::find().filter(feed::COLUMN.secret_hash.eq(digest(secret)));
    let row = of_secret.one(app.db.read()).await?.ok_or_else(Problem::not_found)?;
    let scopes = vec![Permission::AgendaRead, Permission::AgendaPress];
    let owner = vouch(app, row.user_id, Credential::Link(row.id), scopes).await?.ok_or_else(Problem::not_found)?;
    note_use(app, &row).await?;
    let condition = Condition::all().add(visible_to(&owner)).add(row.filter.condition(app).await?);
    let name = format!("{} · {}", row.name, app.config.server.office);
    Ok(file(app, &Calendar { name: &name, pages: Some(&format!("{base}/agenda")) }, condition).await?)
}

/// The file of what anyone may read.
pub async fn of_everyone(app: &App, filter: &EventFilter, base: &str) -> Result<String, Problem> {
    let condition = Condition::all().add(public()).add(filter.condition(app).await?);
    let name = format!("Agenda · {}", app.config.server.office);
    Ok(file(app, &Calendar { name: &name, pages: Some(&format!("{base}/imprensa/agenda")) }, condition).await?)
}

/// The file of one event, with the occurrences of it that differ.
pub async fn of_one(app: &App, condition: Condition, mut event: Model, pages: &str) -> Result<String, Problem> {
    let name = event.title.clone();
    if let Some(series) = event.series_id {
        let series = Entity::find_by_id(series).filter(condition.clone()).count(app.db.read()).await?;
        event = if series == 0 { alone(event) } else { event };
    }
    let (rows, hidden) = with_changes(app.db.read(), &condition, vec![event]).await?;
    Ok(Calendar { name: &name, pages: Some(pages) }.file(&rows, &hidden))
}

async fn file(app: &App, calendar: &Calendar<'_>, condition: Condition) -> Result<String, DbErr> {
    let now = app.clock.now();
    let window = Window { from: now - PAST, to: now + AHEAD };
    let within = Entity::find()
        .filter(condition.clone())
        .filter(COLUMN.starts_at.lt(window.to))
        .filter(COLUMN.over_at.is_null().or(COLUMN.over_at.gt(window.from)))
        .order_by_asc(Column::StartsAt)
        .order_by_asc(Column::Id);
    let rows = within.clone().filter(COLUMN.series_id.is_null()).all(app.db.read()).await?;
    let series: Vec<Uuid> = rows.iter().filter(|row| row.rrule.is_some()).map(|row| row.id).collect();
    let (mut rows, hidden) = with_changes(app.db.read(), &condition, rows).await?;
    // A changed occurrence comes with its series, or without it.
    let others = within.filter(COLUMN.series_id.is_not_null()).filter(COLUMN.series_id.is_not_in(series));
    rows.extend(others.all(app.db.read()).await?.into_iter().map(alone));
    Ok(calendar.file(&rows, &hidden))
}

/// An occurrence of a series of which the reader learns nothing: an event of its own. Calendars leave out what refers to a
/// series that they do not have; and this is the UID that it keeps if its series leaves it behind.
fn alone(occurrence: Model) -> Model {
    Model { uid: format!("{}@pauta", occurrence.id), series_id: None, occurrence: None, ..occurrence }
}

/// Changed occurrences of each series.
type Changed = HashMap<Uuid, Vec<DateTime<Utc>>>;

/// `rows`, with the occurrences of the series among them that differ; and the instants of those that do not satisfy
/// `condition`, which the rule must not show either.
async fn with_changes(
    db: &impl ConnectionTrait,
    condition: &Condition,
    mut rows: Vec<Model>,
) -> Result<(Vec<Model>, Changed), DbErr> {
    let series: Vec<Uuid> = rows.iter().filter(|row| row.rrule.is_some()).map(|row| row.id).collect();
    let mut hidden = Changed::new();
    if series.is_empty() {
        return Ok((rows, hidden));
    }
    let all = Entity::find().filter(COLUMN.series_id.is_in(series)).order_by_asc(Column::Occurrence);
    let instants = all.clone().select_only().columns([Column::Id, Column::SeriesId, Column::Occurrence]);
    let shown = all.filter(condition.clone()).all(db).await?;
    for (id, series, at) in instants.into_tuple::<(Uuid, Uuid, DateTime<Utc>)>().all(db).await? {
        if !shown.iter().any(|row| row.id == id) {
            hidden.entry(series).or_default().push(at);
        }
    }
    rows.extend(shown);
    Ok((rows, hidden))
}

/// Writes down, to the hour, that a feed was fetched.
async fn note_use(app: &App, row: &feed::Model) -> Result<(), Problem> {
    let now = app.clock.now();
    if row.last_used_at.is_some_and(|at| at + TimeDelta::hours(1) > now) {
        return Ok(());
    }
    let tx = app.db.write().await?;
    let used = feed::ActiveModel { last_used_at: sea_orm::ActiveValue::Set(Some(now)), ..Default::default() };
    feed::Entity::update_many().set(used).filter(feed::COLUMN.id.eq(row.id)).exec(&tx).await?;
    tx.commit().await
}

fn digest(secret: &str) -> Vec<u8> {
    Sha256::digest(secret).to_vec()
}
