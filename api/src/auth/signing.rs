//! Access tokens of browser sessions: short-lived JWTs under keys kept in the database.
//!
//! A token is only ever accepted together with its live session row, so it carries no rights of its own.
use super::entity::signing_key;
use crate::kernel::{
    clock::Clock,
    db::{AdvisoryLock, Db, exclusive},
    problem::Problem,
};
use chrono::{DateTime, TimeDelta, Utc};
use jsonwebtoken::{Algorithm, DecodingKey, EncodingKey, Header, Validation};
use sea_orm::{IntoActiveModel, QueryOrder, entity::prelude::*};
use serde::{Deserialize, Serialize};
use std::{
    collections::HashMap,
    sync::{Arc, PoisonError, RwLock},
};

pub const ACCESS_LIFE: TimeDelta = TimeDelta::minutes(15);
const ISSUER: &str = "pauta";
const AUDIENCE: &str = "pauta-api";
const TYPE: &str = "at+jwt";
/// A key signs for this long, then the next one does; it goes on verifying what it signed.
const KEY_LIFE: TimeDelta = TimeDelta::days(90);

#[derive(Debug, Serialize, Deserialize)]
struct Claims {
    iss: String,
    aud: String,
    /// The user.
    sub: Uuid,
    /// The session.
    sid: Uuid,
    iat: i64,
    exp: i64,
}

/// The keys known to this process.
#[derive(Clone, Debug, Default)]
pub struct Signer {
    keys: Arc<RwLock<Keys>>,
}

#[derive(Debug, Default)]
struct Keys {
    by_id: HashMap<String, DecodingKey>,
    current: Option<(Uuid, Vec<u8>, DateTime<Utc>)>,
}

impl Signer {
    /// A JWT for `session` of `user`, good `until` then.
    pub async fn sign(
        &self,
        db: &Db,
        clock: &Clock,
        user: Uuid,
        session: Uuid,
        until: DateTime<Utc>,
    ) -> Result<String, Problem> {
        let now = clock.now();
        let (id, secret) = self.current(db, clock, now).await?;
        let mut header = Header::new(Algorithm::HS256);
        header.kid = Some(id.to_string());
        header.typ = Some(TYPE.to_owned());
        let claims = Claims {
            iss: ISSUER.to_owned(),
            aud: AUDIENCE.to_owned(),
            sub: user,
            sid: session,
            iat: now.timestamp(),
            exp: until.timestamp(),
        };
        jsonwebtoken::encode(&header, &claims, &EncodingKey::from_secret(&secret)).map_err(|error| {
            tracing::error!(%error, "cannot sign a token");
            Problem::internal()
        })
    }

    /// The session of a token that is ours, unaltered and not expired, and when it expires.
    pub async fn verify(&self, db: &Db, clock: &Clock, token: &str) -> Result<Option<(Uuid, DateTime<Utc>)>, Problem> {
        let Ok(header) = jsonwebtoken::decode_header(token) else { return Ok(None) };
        let (Some(kid), Some(TYPE)) = (header.kid, header.typ.as_deref()) else { return Ok(None) };
        let Some(key) = self.key(db, &kid).await? else { return Ok(None) };
        let mut rules = Validation::new(Algorithm::HS256);
        rules.set_issuer(&[ISSUER]);
        rules.set_audience(&[AUDIENCE]);
        rules.set_required_spec_claims(&["exp", "iss", "aud", "sub"]);
        // The library would ask the system clock; ours is injected.
        rules.validate_exp = false;
        let claims = jsonwebtoken::decode::<Claims>(token, &key, &rules).ok().map(|token| token.claims);
        let until = |claims: Claims| Some((claims.sid, DateTime::from_timestamp(claims.exp, 0)?));
        Ok(claims.and_then(until).filter(|(_, until)| *until > clock.now()))
    }

    async fn key(&self, db: &Db, kid: &str) -> Result<Option<DecodingKey>, Problem> {
        if let Some(key) = self.read(|keys| keys.by_id.get(kid).cloned()) {
            return Ok(Some(key));
        }
        // Another replica may have made it since; an invented id is not a UUID and costs no query.
        if kid.parse::<Uuid>().is_err() {
            return Ok(None);
        }
        self.load(db.read()).await?;
        Ok(self.read(|keys| keys.by_id.get(kid).cloned()))
    }

    async fn current(&self, db: &Db, clock: &Clock, now: DateTime<Utc>) -> Result<(Uuid, Vec<u8>), Problem> {
        let young = |keys: &Keys| {
            keys.current
                .as_ref()
                .filter(|(_, _, made)| *made + KEY_LIFE > now)
                .map(|(id, secret, _)| (*id, secret.clone()))
        };
        if let Some(key) = self.read(young) {
            return Ok(key);
        }
        let tx = db.write().await?;
        exclusive(&tx, AdvisoryLock::SigningKeys).await?;
        self.load(&tx).await?;
        if self.read(young).is_none() {
            let secret: [u8; 32] = rand::random();
            let row =
                signing_key::Model { id: clock.new_id(), secret: secret.to_vec(), created_at: now, retired_at: None };
            signing_key::Entity::insert(row.into_active_model()).exec_without_returning(&tx).await?;
        }
        tx.commit().await?;
        self.load(db.read()).await?;
        self.read(young).ok_or_else(Problem::internal)
    }

    async fn load(&self, db: &impl ConnectionTrait) -> Result<(), Problem> {
        let rows = signing_key::Entity::find()
            .filter(signing_key::COLUMN.retired_at.is_null())
            .order_by_asc(signing_key::Column::CreatedAt)
            .all(db)
            .await?;
        let mut keys = self.keys.write().unwrap_or_else(PoisonError::into_inner);
        keys.by_id = rows.iter().map(|row| (row.id.to_string(), DecodingKey::from_secret(&row.secret))).collect();
        keys.current = rows.into_iter().last().map(|row| (row.id, row.secret, row.created_at));
        Ok(())
    }

    fn read<T>(&self, look: impl FnOnce(&Keys) -> T) -> T {
        look(&self.keys.read().unwrap_or_else(PoisonError::into_inner))
    }
}
