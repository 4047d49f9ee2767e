//! Personal access tokens: for scripts, scoped, expiring, shown once and kept hashed.
use crate::{
    auth::{
        Permission,
        dto::{TokenNew, TokenOut},
        entity::access_token::{self, Scopes},
    },
    kernel::{
        change_log::{self, Change},
        clock::Clock,
        page::{Cursor, Page},
        problem::{Faults, Problem},
    },
};
use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD};
use chrono::TimeDelta;
use sea_orm::{ActiveValue::Set, IntoActiveModel, QueryOrder, QuerySelect, entity::prelude::*};
use serde_json::json;
use sha2::{Digest, Sha256};

/// How every token begins, so that leaked ones can be found by scanners.
pub const PREFIX: &str = "pauta_pat_";
const SORT: &str = "-id";

/// What a token is kept as.
pub fn digest(token: &str) -> Vec<u8> {
    Sha256::digest(token).to_vec()
}

/// Creates a token of `user_id`; the second value is the token itself, which is not kept.
///
/// # Errors
/// 422 when a scope does not exist or the term is out of bounds.
pub async fn create(
    tx: &impl ConnectionTrait,
    clock: &Clock,
    user_id: Uuid,
    new: TokenNew,
) -> Result<(TokenOut, String), Problem> {
    let mut faults = Faults::default();
    faults.required("/name", &new.name, "Dê um nome ao token.");
    faults.at_most("/name", &new.name, 80);
    if new.scopes.is_empty() {
        faults.add("/scopes", "required", "Escolha pelo menos um escopo.");
    }
    for (i, scope) in new.scopes.iter().enumerate() {
        if Permission::from_name(scope).is_none() {
            faults.add(format!("/scopes/{i}"), "unknown_value", format!("O escopo «{scope}» não existe."));
        }
    }
    if !(1..=365).contains(&new.expires_in_days) {
        faults.add("/expires_in_days", "out_of_range", "O prazo vai de 1 a 365 dias.");
    }
    faults.check()?;

    let secret = format!("{PREFIX}{}", URL_SAFE_NO_PAD.encode(rand::random::<[u8; 32]>()));
    let now = clock.now();
    let row = access_token::Model {
        id: clock.new_id(),
        user_id,
        name: new.name.trim().to_owned(),
        prefix: secret.chars().take(PREFIX.len() + 4).collect(),
        secret_hash: digest(&secret),
        scopes: Scopes(new.scopes),
        created_at: now,
        expires_at: now + TimeDelta::days(new.expires_in_days),
        last_used_at: None,
        revoked_at: None,
    };
    access_token::Entity::insert(row.clone().into_active_model()).exec_without_returning(tx).await?;
    record(tx, clock, "create", &row).await?;
    Ok((row.into(), secret))
}

/// The tokens of `user_id` that were not revoked, the newest first.
pub async fn list(
    db: &impl ConnectionTrait,
    user_id: Uuid,
    limit: u64,
    after: Option<&str>,
) -> Result<Page<TokenOut>, Problem> {
    let mut select = access_token::Entity::find()
        .filter(access_token::COLUMN.user_id.eq(user_id))
        .filter(access_token::COLUMN.revoked_at.is_null())
        .order_by_desc(access_token::Column::Id)
        .limit(limit + 1);
    if let Some(after) = after {
        select = select.filter(access_token::COLUMN.id.lt(Cursor::read::<Uuid>(after, SORT)?));
    }
    Ok(Page::of(select.all(db).await?, limit, |row| Cursor::new(SORT, &row.id), TokenOut::from))
}

/// Revokes a token of `user_id`, from the next request on.
///
/// # Errors
/// 404 when they have no such token.
pub async fn revoke(tx: &impl ConnectionTrait, clock: &Clock, user_id: Uuid, id: Uuid) -> Result<(), Problem> {
    let row = access_token::Entity::find_by_id(id)
        .filter(access_token::COLUMN.user_id.eq(user_id))
        .filter(access_token::COLUMN.revoked_at.is_null())
        .one(tx)
        .await?
        .ok_or_else(Problem::not_found)?;
    let mut revoked = row.into_active_model();
    revoked.revoked_at = Set(Some(clock.now()));
    let row = revoked.update(tx).await?;
    record(tx, clock, "revoke", &row).await
}

async fn record(
    tx: &impl ConnectionTrait,
    clock: &Clock,
    action: &'static str,
    row: &access_token::Model,
) -> Result<(), Problem> {
    let change = Change {
        actor: Some(row.user_id),
        action,
        resource: "token",
        id: row.id,
        unit: None,
        public: false,
        summary: json!({ "name": row.name, "scopes": row.scopes.0 }),
    };
    Ok(change_log::record(tx, clock, change).await?)
}

impl From<access_token::Model> for TokenOut {
    fn from(row: access_token::Model) -> Self {
        Self {
            id: row.id,
            name: row.name,
            prefix: row.prefix,
            scopes: row.scopes.0,
            created_at: row.created_at,
            expires_at: row.expires_at,
            last_used_at: row.last_used_at,
        }
    }
}
