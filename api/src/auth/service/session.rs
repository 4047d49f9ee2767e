//! Browser sessions: a short access token, and a refresh secret that works once.
use crate::{
    app::App,
    auth::{
        dto::AuthSession,
        entity::{session, user},
        password,
        signing::ACCESS_LIFE,
        throttle::Attempt,
    },
    kernel::{
        change_log::{self, Change},
        clock::Clock,
        problem::{Faults, Problem},
    },
};
use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD};
use chrono::TimeDelta;
use sea_orm::{ActiveValue::Set, IntoActiveModel, QuerySelect, entity::prelude::*};
use serde_json::json;
use sha2::{Digest, Sha256};

/// A session ends after this long whatever happens.
pub const ABSOLUTE: TimeDelta = TimeDelta::hours(12);
/// A session ends when it was not refreshed for this long.
pub const IDLE: TimeDelta = TimeDelta::minutes(30);

/// What a browser gets: the answer, and the value of the refresh cookie.
#[derive(Debug)]
pub struct Opened {
    pub answer: AuthSession,
    pub cookie: String,
}

/// Signs a person in.
///
/// # Errors
/// 401 whether the account is unknown, disabled or the password wrong, after the same work; 429 when guessing.
pub async fn sign_in(app: &App, address: &str, email: &str, given: String) -> Result<Opened, Problem> {
    let attempt = Attempt::new(address, email);
    let tx = app.db.write().await?;
    let tried = attempt.begin(&tx, &app.clock).await?;
    tx.commit().await?;

    let user = find(app, email).await?;
    let hash = user.as_ref().map(|user| user.password_hash.clone());
    let matches = password::verify(given, hash).await?;
    let Some(user) = user.filter(|user| matches && !user.disabled) else {
        metrics::counter!("pauta_sign_ins_total", "outcome" => "refused").increment(1);
        return Err(refused());
    };

    let tx = app.db.write().await?;
    // The password may have been changed while this one was being verified.
    let now = user::Entity::find_by_id(user.id).lock_exclusive().one(&tx).await?;
    if !now.is_some_and(|now| now.password_hash == user.password_hash && !now.disabled) {
        return Err(refused());
    }
    attempt.succeeded(&tx, tried).await?;
    let (row, secret) = open(&tx, &app.clock, user.id).await?;
    tx.commit().await?;
    metrics::counter!("pauta_sign_ins_total", "outcome" => "accepted").increment(1);
    answer(app, &row, &secret).await
}

/// Exchanges a refresh secret for a new one. One that was exchanged before ends the session: somebody copied it.
///
/// # Errors
/// 401 when the session ended, idled too long, or the secret was used before.
pub async fn refresh(app: &App, cookie: &str) -> Result<Opened, Problem> {
    let (id, secret) = read_cookie(cookie).ok_or_else(ended)?;
    let now = app.clock.now();
    let tx = app.db.write().await?;
    let row = session::Entity::find_by_id(id).lock_exclusive().one(&tx).await?;
    let row = row.filter(|row| row.ended_at.is_none()).ok_or_else(ended)?;
    if row.refresh_hash != digest(&secret) {
        end(&tx, &app.clock, &row, "refresh_reuse").await?;
        tx.commit().await?;
        tracing::warn!(session = %row.id, user = %row.user_id, "a used refresh token came back: session ended");
        return Err(ended());
    }
    let user = user::Entity::find_by_id(row.user_id).one(&tx).await?;
    let over = row.created_at + ABSOLUTE <= now || row.refreshed_at + IDLE <= now;
    if over || user.is_none_or(|user| user.disabled) {
        end(&tx, &app.clock, &row, "expired").await?;
        tx.commit().await?;
        return Err(ended());
    }
    let secret = new_secret();
    let mut next = row.clone().into_active_model();
    next.refresh_hash = Set(digest(&secret));
    next.refreshed_at = Set(now);
    let row = next.update(&tx).await?;
    touch(&tx, &app.clock, row.user_id).await?;
    tx.commit().await?;
    answer(app, &row, &secret).await
}

/// Ends the session of a refresh cookie; without one that works there is nothing to end.
pub async fn sign_out(app: &App, cookie: &str) -> Result<(), Problem> {
    let Some((id, secret)) = read_cookie(cookie) else { return Ok(()) };
    let tx = app.db.write().await?;
    let row = session::Entity::find_by_id(id).lock_exclusive().one(&tx).await?;
    if let Some(row) = row.filter(|row| row.ended_at.is_none() && row.refresh_hash == digest(&secret)) {
        end(&tx, &app.clock, &row, "sign_out").await?;
    }
    tx.commit().await
}

/// Changes one's own password; every session and none of the tokens ends, and a new session opens.
///
/// # Errors
/// 422 when the current one is wrong or the new one not acceptable.
pub async fn change_password(
    app: &App,
    address: &str,
    user_id: Uuid,
    current: String,
    new: String,
) -> Result<Opened, Problem> {
    let user = user::Entity::find_by_id(user_id).one(app.db.read()).await?.ok_or_else(ended)?;
    // Who found an open browser must not guess the password there either.
    let attempt = Attempt::new(address, &user.email);
    let tx = app.db.write().await?;
    let tried = attempt.begin(&tx, &app.clock).await?;
    tx.commit().await?;
    let mut faults = Faults::default();
    password::check(&mut faults, "/new_password", &new, &user.email);
    if password::verify(current, Some(user.password_hash.clone())).await? {
        let tx = app.db.write().await?;
        attempt.succeeded(&tx, tried).await?;
        tx.commit().await?;
    } else {
        faults.add("/current_password", "wrong", "A senha atual não confere.");
    }
    faults.check()?;
    let hash = password::hash(new).await?;
    let now = app.clock.now();

    let tx = app.db.write().await?;
    let changed = user::ActiveModel { password_hash: Set(hash), updated_at: Set(now), ..Default::default() };
    user::Entity::update_many().set(changed).filter(user::COLUMN.id.eq(user_id)).exec(&tx).await?;
    end_sessions_of(&tx, &app.clock, user_id).await?;
    let (row, secret) = open(&tx, &app.clock, user_id).await?;
    let change = Change {
        actor: Some(user_id),
        action: "change_password",
        resource: "user",
        id: user_id,
        unit: None,
        public: false,
        summary: json!({}),
    };
    change_log::record(&tx, &app.clock, change).await?;
    tx.commit().await?;
    answer(app, &row, &secret).await
}

/// Ends every session of a user. The caller records the change of the user, which makes all replicas forget.
pub async fn end_sessions_of(tx: &impl ConnectionTrait, clock: &Clock, user_id: Uuid) -> Result<(), DbErr> {
    let over = session::ActiveModel { ended_at: Set(Some(clock.now())), ..Default::default() };
    session::Entity::update_many()
        .set(over)
        .filter(session::COLUMN.user_id.eq(user_id))
        .filter(session::COLUMN.ended_at.is_null())
        .exec(tx)
        .await?;
    Ok(())
}

/// Forgets sessions that cannot be refreshed any more.
pub async fn purge(db: &impl ConnectionTrait, clock: &Clock) -> Result<(), DbErr> {
    let old = session::COLUMN.refreshed_at.lt(clock.now() - ABSOLUTE);
    session::Entity::delete_many().filter(old).exec(db).await?;
    Ok(())
}

async fn find(app: &App, email: &str) -> Result<Option<user::Model>, DbErr> {
    user::Entity::find().filter(user::COLUMN.email.eq(email.trim().to_lowercase())).one(app.db.read()).await
}

async fn open(tx: &impl ConnectionTrait, clock: &Clock, user_id: Uuid) -> Result<(session::Model, String), Problem> {
    let secret = new_secret();
    let now = clock.now();
    let row = session::Model {
        id: clock.new_id(),
        user_id,
        refresh_hash: digest(&secret),
        created_at: now,
        refreshed_at: now,
        ended_at: None,
    };
    session::Entity::insert(row.clone().into_active_model()).exec_without_returning(tx).await?;
    touch(tx, clock, user_id).await?;
    Ok((row, secret))
}

async fn touch(tx: &impl ConnectionTrait, clock: &Clock, user_id: Uuid) -> Result<(), DbErr> {
    let seen = user::ActiveModel { last_seen_at: Set(Some(clock.now())), ..Default::default() };
    user::Entity::update_many().set(seen).filter(user::COLUMN.id.eq(user_id)).exec(tx).await?;
    Ok(())
}

async fn end(
    tx: &impl ConnectionTrait,
    clock: &Clock,
    row: &session::Model,
    action: &'static str,
) -> Result<(), Problem> {
    let mut over = row.clone().into_active_model();
    over.ended_at = Set(Some(clock.now()));
    over.update(tx).await?;
    let change = Change {
        actor: Some(row.user_id),
        action,
        resource: "session",
        id: row.id,
        unit: None,
        public: false,
        summary: json!({}),
    };
    Ok(change_log::record(tx, clock, change).await?)
}

async fn answer(app: &App, row: &session::Model, secret: &str) -> Result<Opened, Problem> {
    let now = app.clock.now();
    // Near the end of the session its last token is shorter.
    let until = (now + ACCESS_LIFE).min(row.created_at + ABSOLUTE);
    let access_token = app.gatekeeper.signer.sign(&app.db, &app.clock, row.user_id, row.id, until).await?;
    let answer = AuthSession { access_token, token_type: "Bearer", expires_in: (until - now).num_seconds() };
    Ok(Opened { answer, cookie: format!("{}.{secret}", row.id) })
}

fn read_cookie(cookie: &str) -> Option<(Uuid, String)> {
    let (id, secret) = cookie.split_once('.')?;
    Some((id.parse().ok()?, secret.to_owned()))
}

fn new_secret() -> String {
    URL_SAFE_NO_PAD.encode(rand::random::<[u8; 32]>())
}

fn digest(secret: &str) -> Vec<u8> {
    Sha256::digest(secret).to_vec()
}

fn refused() -> Problem {
    Problem::unauthorized("invalid_credentials", "E-mail ou senha não conferem.")
}

fn ended() -> Problem {
    Problem::unauthorized("session_ended", "Sua sessão terminou. Entre de novo.")
}
