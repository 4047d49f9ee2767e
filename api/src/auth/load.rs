//! From a bearer credential to the caller. Callers are remembered while nothing about them changes.
use super::{
    Permission, Role,
    caller::{Caller, Credential, Grant, Reach},
    delegation::{self, Lent},
    entity::{access_token, role_grant, session, user},
    service::token,
    signing::Signer,
};
use crate::{
    app::App,
    kernel::{
        clock::Clock,
        db::Db,
        freshness::{Remembered, Topic},
        problem::Problem,
    },
    units::UnitTree,
};
use chrono::{DateTime, TimeDelta, Utc};
use quick_cache::sync::Cache;
use sea_orm::{ActiveValue::Set, entity::prelude::*};
use std::{
    collections::{HashMap, HashSet},
    sync::Arc,
};

/// Callers remembered at once.
const CALLERS: usize = 4096;
/// "Last used" is written down at most this often.
const USE_STEP: TimeDelta = TimeDelta::minutes(1);

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
enum Key {
    Session(Uuid),
    Token(Vec<u8>),
}

/// A caller, and the instant at which what they may do changes by the clock: a substitution begins or ends.
#[derive(Clone, Debug)]
struct Known {
    caller: Arc<Caller>,
    until: Option<DateTime<Utc>>,
    /// The heads whom they stand in for, now or later.
    lenders: Vec<Uuid>,
}

/// A caller, and until when they are one and may do the same, if nothing is changed.
#[derive(Clone, Debug)]
pub struct Standing {
    pub caller: Arc<Caller>,
    pub until: DateTime<Utc>,
}

/// Knows who calls.
#[derive(Debug)]
pub struct Gatekeeper {
    pub signer: Signer,
    callers: Cache<Key, Remembered<Known>>,
    uses: Cache<Uuid, DateTime<Utc>>,
}

impl Default for Gatekeeper {
    fn default() -> Self {
        Self { signer: Signer::default(), callers: Cache::new(CALLERS), uses: Cache::new(CALLERS) }
    }
}

impl Gatekeeper {
    /// The caller that `bearer` stands for, as of now: a credential that was revoked, or whose user was
    /// disabled, by a change already committed on any replica is refused.
    ///
    /// # Errors
    /// 401 when it stands for nobody.
    pub async fn identify(&self, app: &App, bearer: &str) -> Result<Arc<Caller>, Problem> {
        Ok(self.standing(app, bearer).await?.caller)
    }

    /// [`Self::identify`], with how long it is good for if nothing is changed.
    ///
    /// # Errors
    /// 401 when it stands for nobody.
    pub async fn standing(&self, app: &App, bearer: &str) -> Result<Standing, Problem> {
        app.fresh.catch_up().await?;
        let (key, token_until) = if bearer.starts_with(token::PREFIX) {
            (Key::Token(token::digest(bearer)), None)
        } else {
            let (session, until) = self.signer.verify(&app.db, &app.clock, bearer).await?.ok_or_else(refused)?;
            (Key::Session(session), Some(until))
        };
        let now = app.clock.now();
        let known = self.callers.get(&key).and_then(|remembered| remembered.get(&app.fresh));
        let known = match known.filter(|known| known.until.is_none_or(|until| now < until)) {
            Some(known) => known,
            None => self.load(app, key).await?.ok_or_else(refused)?,
        };
        let mut until: Vec<DateTime<Utc>> = token_until.into_iter().chain(known.until).collect();
        if let Credential::Token { id, expires_at } = known.caller.credential {
            if expires_at <= app.clock.now() {
                return Err(refused());
            }
            self.note_use(app, id);
            until.push(expires_at);
        }
        Ok(Standing { caller: known.caller, until: until.into_iter().min().unwrap_or(now) })
    }

    async fn load(&self, app: &App, key: Key) -> Result<Option<Known>, Problem> {
        let position = app.fresh.position();
        let db = app.db.read();
        let (user_id, credential, scopes) = match &key {
            Key::Session(id) => {
                let row = session::Entity::find_by_id(*id).one(db).await?;
                let Some(row) = row.filter(|row| row.ended_at.is_none()) else { return Ok(None) };
                (row.user_id, Credential::Session(row.id), None)
            }
            Key::Token(hash) => {
                let row = access_token::Entity::find()
                    .filter(access_token::COLUMN.secret_hash.eq(hash.clone()))
                    .filter(access_token::COLUMN.revoked_at.is_null())
                    .one(db)
                    .await?;
                let Some(row) = row else { return Ok(None) };
                let scopes = row.scopes.0.iter().filter_map(|name| Permission::from_name(name)).collect();
                (row.user_id, Credential::Token { id: row.id, expires_at: row.expires_at }, Some(scopes))
            }
        };
        let Some(known) = know(app, user_id, credential, scopes, None).await? else { return Ok(None) };
        let people = known.lenders.iter().copied().chain([user_id, credential.id()]).map(Topic::Item);
        let topics = people.chain([Topic::Kind("unit"), Topic::Kind("delegation")]).collect();
        self.callers.insert(key, Remembered::new(known.clone(), position, topics));
        Ok(Some(known))
    }

    /// Writes down that a token was used, beside the request.
    fn note_use(&self, app: &App, id: Uuid) {
        let now = app.clock.now();
        if self.uses.get(&id).is_some_and(|last| last + USE_STEP > now && last <= now) {
            return;
        }
        self.uses.insert(id, now);
        let (db, clock) = (app.db.clone(), app.clock.clone());
        tokio::spawn(async move {
            if let Err(error) = write_use(&db, &clock, id).await {
                tracing::warn!(%error, "cannot note the use of a token");
            }
        });
    }
}

/// The user as a caller known by `credential` and limited to `scopes`; none when there is none, or disabled.
pub async fn vouch(
    app: &App,
    user: Uuid,
    credential: Credential,
    scopes: Vec<Permission>,
) -> Result<Option<Arc<Caller>>, Problem> {
    Ok(know(app, user, credential, Some(scopes), None).await?.map(|known| known.caller))
}

/// [`vouch`], with the powers that a head has in `unit`: for what follows by itself from what `user` was allowed to do.
pub async fn vouch_in(
    app: &App,
    unit: Uuid,
    user: Uuid,
    credential: Credential,
    scopes: Vec<Permission>,
) -> Result<Option<Arc<Caller>>, Problem> {
    Ok(know(app, user, credential, Some(scopes), Some(unit)).await?.map(|known| known.caller))
}

async fn know(
    app: &App,
    user: Uuid,
    credential: Credential,
    scopes: Option<Vec<Permission>>,
    also_head_of: Option<Uuid>,
) -> Result<Option<Known>, Problem> {
    let db = app.db.read();
    let Some(user) = user::Entity::find_by_id(user).one(db).await?.filter(|user| !user.disabled) else {
        return Ok(None);
    };
    let grants = role_grant::Entity::find().filter(role_grant::COLUMN.user_id.eq(user.id)).all(db).await?;
    let mut grants: Vec<Grant> = grants.iter().map(|row| Grant { unit: row.unit_id, role: row.role }).collect();
    let Lent { units, until, lenders } = delegation::lent_to(db, user.id, app.clock.now()).await?;
    grants.extend(units.into_iter().chain(also_head_of).map(|unit| Grant { unit, role: Role::Head }));
    let tree = app.units.tree(app).await?;
    let reach = reaches(&grants, scopes.as_deref(), &tree);
    let caller = Caller { id: user.id, name: user.name, email: user.email, credential, grants, scopes, reach };
    Ok(Some(Known { caller: Arc::new(caller), until, lenders }))
}

async fn write_use(db: &Db, clock: &Clock, id: Uuid) -> Result<(), Problem> {
    let tx = db.write().await?;
    let used = access_token::ActiveModel { id: Set(id), last_used_at: Set(Some(clock.now())), ..Default::default() };
    access_token::Entity::update_many().set(used).filter(access_token::COLUMN.id.eq(id)).exec(&tx).await?;
    tx.commit().await
}

/// Where `user` may do what `permission` names, for a command on the server itself; nowhere for who is disabled.
pub async fn reach_of(app: &App, user: &user::Model, permission: Permission) -> Result<Reach, Problem> {
    if user.disabled {
        return Ok(Reach::Nowhere);
    }
    let grants = role_grant::Entity::find().filter(role_grant::COLUMN.user_id.eq(user.id)).all(app.db.read()).await?;
    let grants: Vec<Grant> = grants.iter().map(|row| Grant { unit: row.unit_id, role: row.role }).collect();
    let tree = app.units.tree(app).await?;
    Ok(reaches(&grants, None, &tree).remove(&permission).unwrap_or_default())
}

/// Where each permission holds: a role reaches its unit and all below it; a token only has its scopes.
fn reaches(grants: &[Grant], scopes: Option<&[Permission]>, tree: &UnitTree) -> HashMap<Permission, Reach> {
    let mut units: HashMap<Permission, HashSet<Uuid>> = HashMap::new();
    for grant in grants {
        let below = tree.with_descendants(grant.unit);
        for permission in Role::permissions(grant.role) {
            if scopes.is_none_or(|scopes| scopes.contains(permission)) {
                units.entry(*permission).or_default().extend(&below);
            }
        }
    }
    let of = |units: HashSet<Uuid>| if units.len() == tree.len() { Reach::Everywhere } else { Reach::Units(units) };
    units.into_iter().filter(|(_, units)| !units.is_empty()).map(|(p, units)| (p, of(units))).collect()
}

fn refused() -> Problem {
    Problem::unauthorized("invalid_token", "O token não vale mais ou não é desta instalação. Entre de novo.")
}
