//! `Idempotency-Key`: a creation that is retried makes one row and gets one answer.
//!
//! The key is claimed inside the creating transaction, so a second request with it waits for the first to
//! commit and then reads its answer; a rolled back first attempt leaves nothing behind.
use super::{
    answer::Created,
    clock::Clock,
    db::{Db, Tx},
    gate,
    problem::Problem,
};
use actix_web::{FromRequest, HttpRequest, dev::Payload};
use chrono::TimeDelta;
use futures_util::future::LocalBoxFuture;
use sea_orm::{ActiveValue::Set, IntoActiveModel, TryInsertResult, entity::prelude::*, sea_query::OnConflict};

/// How long a key is remembered.
pub const KEPT: TimeDelta = TimeDelta::hours(24);
const LONGEST: usize = 200;

/// The digest of a request that has no body.
pub const NO_BODY: [u8; 32] = [0; 32];

use entity::Model;

mod entity {
    use sea_orm::entity::prelude::*;

    #[sea_orm::model]
    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "idempotency_keys")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub caller_id: Uuid,
        #[sea_orm(primary_key, auto_increment = false)]
        pub route: String,
        #[sea_orm(primary_key, auto_increment = false)]
        pub key: String,
        pub body_hash: Vec<u8>,
        /// 0 while the first request is still at work.
        pub status: i32,
        pub location: String,
        pub etag: String,
        pub body: String,
        pub created_at: DateTimeUtc,
    }

    impl ActiveModelBehavior for ActiveModel {}
}

/// The `Idempotency-Key` header and the route it is scoped to.
#[derive(Debug)]
pub struct IdempotencyKey {
    key: Option<String>,
    route: String,
}

impl FromRequest for IdempotencyKey {
    type Error = Problem;
    type Future = LocalBoxFuture<'static, Result<Self, Problem>>;

    fn from_request(request: &HttpRequest, _: &mut Payload) -> Self::Future {
        let gate = gate::passed(request);
        let header = request.headers().get("Idempotency-Key").map(|value| value.to_str().unwrap_or_default().trim());
        let (key, route) = (header.map(ToOwned::to_owned), request.path().to_owned());
        Box::pin(async move {
            gate.await;
            if key.as_ref().is_some_and(|key| key.is_empty() || key.len() > LONGEST) {
                let detail = format!("O cabeçalho Idempotency-Key tem de 1 a {LONGEST} caracteres ASCII.");
                return Err(Problem::bad_request("bad_idempotency_key", detail));
            }
            Ok(Self { key, route })
        })
    }
}

/// What a claimed key leads to.
#[derive(Debug)]
enum Claim {
    /// The work was done before: answer this.
    Done(Created),
    /// Do the work, then `keep` its answer in the same transaction.
    New(Option<Model>),
}

impl IdempotencyKey {
    /// Does `work` in one transaction, unless it was done before with this key: then its answer is given again.
    ///
    /// # Errors
    /// 422 when the key was used with another body; whatever `work` fails with, and then nothing was done.
    pub async fn once(
        self,
        db: &Db,
        clock: &Clock,
        caller: Uuid,
        digest: [u8; 32],
        work: impl AsyncFnOnce(&Tx) -> Result<Created, Problem>,
    ) -> Result<Created, Problem> {
        let tx = db.write().await?;
        let claimed = match self.claim(&tx, clock, caller, digest).await? {
            Claim::Done(answer) => return Ok(answer),
            Claim::New(claimed) => claimed,
        };
        let answer = work(&tx).await?;
        if let Some(row) = claimed {
            keep(&tx, row, &answer).await?;
        }
        tx.commit().await?;
        Ok(answer)
    }

    /// Claims the key for `caller` within `tx`.
    ///
    /// # Errors
    /// 422 when the key was used with another body.
    async fn claim(
        self,
        tx: &impl ConnectionTrait,
        clock: &Clock,
        caller: Uuid,
        digest: [u8; 32],
    ) -> Result<Claim, Problem> {
        let Some(key) = self.key else { return Ok(Claim::New(None)) };
        let row = Model {
            caller_id: caller,
            route: self.route,
            key,
            body_hash: digest.to_vec(),
            status: 0,
            location: String::new(),
            etag: String::new(),
            body: String::new(),
            created_at: clock.now(),
        };
        let id = (caller, row.route.clone(), row.key.clone());
        entity::Entity::delete_by_id(id.clone())
            .filter(entity::COLUMN.created_at.lt(clock.now() - KEPT))
            .exec(tx)
            .await?;
        let columns = [entity::Column::CallerId, entity::Column::Route, entity::Column::Key];
        let inserted = entity::Entity::insert(row.clone().into_active_model())
            .on_conflict(OnConflict::columns(columns).do_nothing().to_owned())
            .try_insert()
            .exec_without_returning(tx)
            .await?;
        if matches!(inserted, TryInsertResult::Inserted(n) if n > 0) {
            return Ok(Claim::New(Some(row)));
        }
        let first = entity::Entity::find_by_id(id).one(tx).await?.ok_or_else(in_progress)?;
        if first.body_hash != digest {
            return Err(Problem::invalid(
                "idempotency_key_reused",
                "Esta Idempotency-Key já foi usada com outro conteúdo. Use uma chave nova.",
                Vec::new(),
            ));
        }
        if first.status == 0 {
            return Err(in_progress());
        }
        let Model { location, etag, body, .. } = first;
        Ok(Claim::Done(Created { location, etag, body, kept: None, replayed: true }))
    }
}

/// Keeps `answer` under the claimed key.
async fn keep(tx: &Tx, row: Model, answer: &Created) -> Result<(), DbErr> {
    let mut row = row.into_active_model();
    row.status = Set(201);
    row.location = Set(answer.location.clone());
    row.etag = Set(answer.etag.clone());
    row.body = Set(answer.kept.clone().unwrap_or_else(|| answer.body.clone()));
    entity::Entity::update(row).exec_without_returning(tx).await?;
    Ok(())
}

/// Forgets the keys whose time is over.
pub async fn purge(db: &impl ConnectionTrait, clock: &Clock) -> Result<u64, DbErr> {
    let old = entity::COLUMN.created_at.lt(clock.now() - KEPT);
    Ok(entity::Entity::delete_many().filter(old).exec(db).await?.rows_affected)
}

fn in_progress() -> Problem {
    Problem::conflict("in_progress", "A primeira requisição com esta Idempotency-Key ainda está em andamento.")
        .retry_after(1)
}
