//! The rules of press passes.
use super::{
    dto::{PressPassAction, PressPassNew, PressPassOut, PressPassParams, PressPassState},
    entity::{COLUMN, Column, Entity, Model, digest},
};
use crate::{
    app::App,
    auth::{Caller, Permission, Reach, pace},
    compliance::Hiding,
    kernel::{
        change_log::{self, Change},
        clock::Clock,
        db::Tx,
        mail::is_email,
        page::{self, Cursor, Page},
        problem::{Faults, Problem},
    },
    releases::{
        ReleaseRow,
        entity::{self as release, correction, embargoed_at, former_slug},
        service::note_pass_opening,
    },
    units::UnitTree,
    users::Names,
};
use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD};
use chrono::{DateTime, TimeDelta, Utc};
use sea_orm::{
    ActiveModelTrait, Condition, ConnectionTrait, DbErr, EntityTrait, IntoActiveModel, QueryFilter, QueryOrder,
    QuerySelect, Select,
};
use serde_json::json;
use uuid::Uuid;

const SORT: &str = "-id";
/// How far ahead a pass may expire.
const LONGEST: TimeDelta = TimeDelta::days(366);
/// Addresses that are none of ours, tried from one place in a minute; and openings by one pass.
const GUESSES: u64 = 20;
const OPENINGS: u64 = 60;
/// Texts under embargo that a page shows.
const SHOWN: u64 = 100;

/// Makes a pass; the second value is the secret, which is not kept.
///
/// # Errors
/// 403 in a unit in which the caller gives none; 422 when a field is not acceptable.
pub async fn create(
    tx: &Tx,
    clock: &Clock,
    caller: &Caller,
    tree: &UnitTree,
    new: PressPassNew,
) -> Result<(Model, String), Problem> {
    let now = clock.now();
    let mut faults = Faults::default();
    let clean = |text: &str| text.split_whitespace().collect::<Vec<_>>().join(" ");
    let (name, outlet, email) = (clean(&new.name), clean(&new.outlet), new.email.trim().to_lowercase());
    for (pointer, value, message) in
        [("/name", &name, "Informe o nome do jornalista."), ("/outlet", &outlet, "Informe o veículo.")]
    {
        faults.required(pointer, value, message);
        faults.at_most(pointer, value, 120);
    }
    if !is_email(&email) {
        faults.add("/email", "bad_email", "Informe um e-mail válido.");
    }
    if new.expires_at <= now || new.expires_at > now + LONGEST {
        faults.add("/expires_at", "out_of_range", "A validade vai de agora a um ano.");
    }
    if tree.brief(new.unit_id).is_none() {
        faults.add("/unit_id", "unknown_value", "Não há unidade com este id.");
    }
    faults.check()?;
    caller.must(Permission::PressPassesManage, new.unit_id)?;
    let secret = URL_SAFE_NO_PAD.encode(rand::random::<[u8; 32]>());
    let row = Model {
        id: clock.new_id(),
        unit_id: new.unit_id,
        name,
        outlet,
        email,
        secret_hash: digest(&secret),
        creator_id: caller.id,
        created_at: now,
        expires_at: new.expires_at,
        revoked_at: None,
        last_used_at: None,
    };
    Entity::insert(row.clone().into_active_model()).exec_without_returning(tx).await?;
    record(tx, clock, caller, "create", &row).await?;
    Ok((row, secret))
}

/// A page of the passes of the caller's units, the newest first.
pub async fn list(app: &App, caller: &Caller, params: PressPassParams) -> Result<Page<PressPassOut>, Problem> {
    let limit = page::limit(params.limit)?;
    let mut select = within(caller).order_by_desc(Column::Id).limit(limit + 1);
    if let Some(after) = &params.after {
        select = select.filter(COLUMN.id.lt(Cursor::read::<Uuid>(after, SORT)?));
    }
    let mut rows = select.all(app.db.read()).await?;
    let tree = app.units.tree(app).await?;
    let names = app.people.names(app, rows.iter().map(|row| row.creator_id)).await?;
    let now = app.clock.now();
    let next = page::cut(&mut rows, limit, |row| Cursor::new(SORT, &row.id));
    let items = rows.into_iter().filter_map(|row| out(row, &tree, &names, now)).collect();
    Ok(Page { items, next, total: None })
}

/// Takes a pass back, from the next request on.
///
/// # Errors
/// 404 when the caller's units have no such pass.
pub async fn revoke(tx: &Tx, clock: &Clock, caller: &Caller, id: Uuid) -> Result<(), Problem> {
    let row = within(caller).filter(COLUMN.id.eq(id)).lock_exclusive().one(tx).await?;
    let mut row = row.ok_or_else(Problem::not_found)?;
    if row.revoked_at.is_none() {
        row.revoked_at = Some(clock.now());
        save(tx, &row).await?;
        record(tx, clock, caller, "revoke", &row).await?;
    }
    Ok(())
}

/// The passes of the units in which `caller` gives them.
fn within(caller: &Caller) -> Select<Entity> {
    match caller.reach(Permission::PressPassesManage) {
        Reach::Everywhere => Entity::find(),
        Reach::Units(units) => Entity::find().filter(COLUMN.unit_id.is_in(units.iter().copied())),
        Reach::Nowhere => Entity::find().filter(COLUMN.id.is_null()),
    }
}

/// The pass as people of the office see it; none if its unit is no more.
pub fn out(row: Model, tree: &UnitTree, names: &Names, now: DateTime<Utc>) -> Option<PressPassOut> {
    let state = row.state(now);
    Some(PressPassOut {
        id: row.id,
        unit: tree.brief(row.unit_id)?,
        name: row.name,
        outlet: row.outlet,
        email: row.email,
        state,
        creator: names.brief(row.creator_id),
        created_at: row.created_at,
        expires_at: row.expires_at,
        revoked_at: row.revoked_at,
        last_used_at: row.last_used_at,
        allowed_actions: if state == PressPassState::Active { vec![PressPassAction::Revoke] } else { Vec::new() },
    })
}

/// A text under embargo, with what was corrected of it.
#[derive(Debug)]
pub struct Embargoed {
    pub release: release::Model,
    pub corrections: Vec<correction::Model>,
}

/// What stands at an address under a pass.
#[derive(Debug)]
pub enum Found {
    Embargoed(Box<Embargoed>),
    /// Everyone may read it now, at this address.
    Public(String),
}

/// What the holder of `secret` has under embargo now, the next to come out first.
///
/// # Errors
/// 404 for no pass, 410 for one that is over, 429 for too many tries.
pub async fn open_list(app: &App, secret: &str, address: &str) -> Result<(Model, Vec<ReleaseRow>), Problem> {
    let hiding = hiding(app).await?;
    let tx = app.db.write().await?;
    let (tx, pass) = enter(app, tx, secret, address).await?;
    tx.commit().await?;
    let in_reach = in_reach(app, &hiding, &pass).await?;
    let rows = in_reach.order_by_asc(release::Column::PublicAt).order_by_asc(release::Column::Id).limit(SHOWN);
    Ok((pass, rows.into_partial_model().all(app.db.read()).await?))
}

/// The text under embargo at `slug`; that it was opened is written down before it is given.
///
/// # Errors
/// Those of [`open_list`]; 404 for a text that is not with the press, 410 with the reason for one that was withdrawn.
pub async fn open_text(app: &App, secret: &str, slug: &str, address: &str) -> Result<(Model, Found), Problem> {
    let hiding = hiding(app).await?;
    let tx = app.db.write().await?;
    let (tx, pass) = enter(app, tx, secret, address).await?;
    // What the pass was first opened with may have another address since.
    let former = former_slug::Entity::find_by_id(slug).one(&tx).await?;
    let of_slug = Condition::any()
        .add(release::COLUMN.slug.eq(slug))
        .add_option(former.map(|row| release::COLUMN.id.eq(row.release_id)));
    let Some(release) = in_reach(app, &hiding, &pass).await?.filter(of_slug.clone()).one(&tx).await? else {
        tx.commit().await?;
        return Ok((pass.clone(), elsewhere(app, &pass, of_slug).await?));
    };
    note_pass_opening(&tx, &app.clock, release.id, (pass.id, &pass.name, &pass.outlet)).await?;
    tx.commit().await?;
    let corrections = correction::Entity::find()
        .filter(correction::COLUMN.release_id.eq(release.id))
        .order_by_desc(correction::Column::Number)
        .all(app.db.read())
        .await?;
    Ok((pass, Found::Embargoed(Box::new(Embargoed { release, corrections }))))
}

/// What became of a text that is under embargo no more.
async fn elsewhere(app: &App, pass: &Model, of_slug: Condition) -> Result<Found, Problem> {
    let units = app.units.tree(app).await?.with_descendants(pass.unit_id);
    let row: Option<ReleaseRow> = release::Entity::find()
        .filter(of_slug)
        .filter(release::COLUMN.unit_id.is_in(units))
        .into_partial_model()
        .one(app.db.read())
        .await?;
    let (row, now) = (row.ok_or_else(Problem::not_found)?, app.clock.now());
    if row.is_public(now) {
        return Ok(Found::Public(format!("/imprensa/{}", row.slug)));
    }
    // What the press never had was not taken from it.
    let was_with_the_press = row.published_at.is_some_and(|at| at <= now);
    match row.withdrawn_reason.filter(|_| was_with_the_press) {
        Some(reason) => Err(Problem::gone("withdrawn", format!("Este texto foi retirado. Motivo: {reason}"))),
        None => Err(Problem::not_found()),
    }
}

/// The texts that `pass` opens now; a blackout that holds a text back holds it back from the press as well.
async fn in_reach(app: &App, hiding: &Hiding, pass: &Model) -> Result<Select<release::Entity>, Problem> {
    let units = app.units.tree(app).await?.with_descendants(pass.unit_id);
    let embargoed = release::Entity::find().filter(embargoed_at(app.clock.now())).filter(hiding.in_sight());
    Ok(embargoed.filter(release::COLUMN.unit_id.is_in(units)))
}

async fn hiding(app: &App) -> Result<Hiding, Problem> {
    app.fresh.catch_up().await?;
    app.blackouts.hiding(app).await
}

/// The pass of `secret`, if it is in force; its use is written down in the transaction that is given back.
async fn enter(app: &App, tx: Tx, secret: &str, address: &str) -> Result<(Tx, Model), Problem> {
    let of_secret = Entity::find().filter(COLUMN.secret_hash.eq(digest(secret))).lock_exclusive();
    let Some(mut pass) = of_secret.one(&tx).await? else {
        pace(&tx, &app.clock, &format!("press pass from {address}"), GUESSES).await?;
        tx.commit().await?;
        return Err(Problem::not_found());
    };
    let now = app.clock.now();
    match pass.state(now) {
        PressPassState::Active => {}
        PressPassState::Expired => {
            let detail = "O prazo deste link terminou. Peça um novo à assessoria.";
            return Err(Problem::gone("press_pass_expired", detail));
        }
        PressPassState::Revoked => {
            return Err(Problem::gone("press_pass_revoked", "Este link foi cancelado pela assessoria."));
        }
    }
    pace(&tx, &app.clock, &format!("press pass {}", pass.id), OPENINGS).await?;
    pass.last_used_at = Some(now);
    save(&tx, &pass).await?;
    Ok((tx, pass))
}

async fn save(tx: &impl ConnectionTrait, pass: &Model) -> Result<(), DbErr> {
    Entity::update(pass.clone().into_active_model().reset_all()).exec_without_returning(tx).await?;
    Ok(())
}

async fn record(
    tx: &impl ConnectionTrait,
    clock: &Clock,
    caller: &Caller,
    action: &'static str,
    row: &Model,
) -> Result<(), DbErr> {
    let change = Change {
        actor: Some(caller.id),
        action,
        resource: "press_pass",
        id: row.id,
        unit: Some(row.unit_id),
        public: false,
        summary: json!({ "name": row.name, "outlet": row.outlet, "expires_at": row.expires_at }),
    };
    change_log::record(tx, clock, change).await
}
