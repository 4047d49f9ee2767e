//! Guessing passwords is made slow, in the database, without ever locking anybody out for long.
use super::entity::sign_in_failure::{COLUMN, Column, Entity, Model};
use crate::kernel::{clock::Clock, problem::Problem};
use actix_web::http::{StatusCode, header::HeaderName};
use chrono::{DateTime, TimeDelta, Utc};
use sea_orm::{ExprTrait, IntoActiveModel, QueryOrder, QuerySelect, entity::prelude::*};
use sha2::{Digest, Sha256};

/// Failures that one address may make in a minute.
const PER_ADDRESS: usize = 5;
/// Failures of one account before its delay begins.
const PER_ACCOUNT: u32 = 5;
/// Failures count against an account for this long.
const MEMORY: TimeDelta = TimeDelta::minutes(15);

/// Who is trying, hashed: neither addresses nor attempted names are kept in the clear.
#[derive(Debug)]
pub struct Attempt {
    address: Vec<u8>,
    account: Vec<u8>,
}

impl Attempt {
    pub fn new(address: &str, account: &str) -> Self {
        let digest = |kind: &str, text: &str| Sha256::digest(format!("{kind}:{text}")).to_vec();
        Self { address: digest("address", address), account: digest("account", &account.trim().to_lowercase()) }
    }

    /// Counts this attempt as a failure beforehand, so that parallel guesses count as well.
    ///
    /// # Errors
    /// 429 with the seconds to wait.
    pub async fn begin(&self, tx: &impl ConnectionTrait, clock: &Clock) -> Result<Uuid, Problem> {
        let now = clock.now();
        let address = failures(tx, &self.address, now - TimeDelta::minutes(1), PER_ADDRESS as u64).await?;
        if let (true, Some(oldest)) = (address.len() >= PER_ADDRESS, address.last()) {
            return Err(wait(*oldest + TimeDelta::minutes(1) - now, PER_ADDRESS));
        }
        let account = failures(tx, &self.account, now - MEMORY, 20).await?;
        let count = u32::try_from(account.len()).unwrap_or(u32::MAX);
        if let (true, Some(latest)) = (count >= PER_ACCOUNT, account.first()) {
            // 2 s, 4 s, 8 s … up to a minute.
            let delay = TimeDelta::seconds(Ord::min(2_i64.saturating_pow(count + 1 - PER_ACCOUNT), 60));
            if *latest + delay > now {
                return Err(wait(*latest + delay - now, PER_ADDRESS));
            }
        }
        let of_address = Model { id: clock.new_id(), subject: self.address.clone(), at: now };
        let of_account = Model { id: clock.new_id(), subject: self.account.clone(), at: now };
        let id = of_address.id;
        let rows = [of_address, of_account].map(IntoActiveModel::into_active_model);
        Entity::insert_many(rows).exec_without_returning(tx).await?;
        Ok(id)
    }

    /// Forgets the failures of an account whose password was given, and `attempt` of its address:
    /// the other failures of the address stay, or an own account would pay for guessing others.
    pub async fn succeeded(&self, tx: &impl ConnectionTrait, attempt: Uuid) -> Result<(), DbErr> {
        let forgiven = COLUMN.subject.eq(self.account.clone()).or(COLUMN.id.eq(attempt));
        Entity::delete_many().filter(forgiven).exec(tx).await?;
        Ok(())
    }
}

/// Counts one more of what `subject` does, which may be done `per_minute` times in a minute.
///
/// # Errors
/// 429 with the seconds to wait; what was refused does not count.
pub async fn pace(tx: &impl ConnectionTrait, clock: &Clock, subject: &str, per_minute: u64) -> Result<(), Problem> {
    let (now, minute) = (clock.now(), TimeDelta::minutes(1));
    let subject = Sha256::digest(format!("pace:{subject}")).to_vec();
    let done = failures(tx, &subject, now - minute, per_minute).await?;
    let limit = usize::try_from(per_minute).unwrap_or(usize::MAX);
    if let (true, Some(oldest)) = (done.len() >= limit, done.last()) {
        return Err(wait(*oldest + minute - now, limit));
    }
    let one = Model { id: clock.new_id(), subject, at: now };
    Entity::insert(one.into_active_model()).exec_without_returning(tx).await?;
    Ok(())
}

async fn failures(
    db: &impl ConnectionTrait,
    subject: &[u8],
    since: DateTime<Utc>,
    limit: u64,
) -> Result<Vec<DateTime<Utc>>, DbErr> {
    Entity::find()
        .select_only()
        .column(Column::At)
        .filter(COLUMN.subject.eq(subject.to_vec()))
        .filter(COLUMN.at.gt(since))
        .order_by_desc(Column::At)
        .limit(limit)
        .into_tuple()
        .all(db)
        .await
}

fn wait(left: TimeDelta, limit: usize) -> Problem {
    let seconds = u64::try_from(left.num_seconds()).unwrap_or(0) + 1;
    let detail = format!("Muitas tentativas de acesso. Tente de novo em {seconds} s.");
    let problem = Problem::new(StatusCode::TOO_MANY_REQUESTS, "too_many_attempts", "Aguarde um pouco", detail);
    let limits = format!("limit={limit}, remaining=0, reset={seconds}");
    match limits.parse() {
        Ok(value) => problem.retry_after(seconds).header(HeaderName::from_static("ratelimit"), value),
        Err(_) => problem.retry_after(seconds),
    }
}

/// Forgets failures that no longer count.
pub async fn purge(db: &impl ConnectionTrait, clock: &Clock) -> Result<u64, DbErr> {
    Ok(Entity::delete_many().filter(COLUMN.at.lt(clock.now() - MEMORY)).exec(db).await?.rows_affected)
}
