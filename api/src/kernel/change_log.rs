//! The one append-only change log: audit trail, `/changes` feed, and what caches are checked against.
//!
//! Its order is commit order: the append is serialised (on PostgreSQL by an advisory lock held until the
//! transaction ends; on SQLite there is one writer anyway), so a reader with a cursor never misses a row.
use super::{
    clock::Clock,
    db::{AdvisoryLock, exclusive},
    problem::request_id,
};
use sea_orm::{ActiveValue::Set, DbErr, entity::prelude::*};
use serde_json::Value;

pub mod entity {
    use sea_orm::entity::prelude::*;

    #[sea_orm::model]
    #[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
    #[sea_orm(table_name = "changes")]
    pub struct Model {
        #[sea_orm(primary_key)]
        pub seq: i64,
        pub at: DateTimeUtc,
        pub actor_id: Option<Uuid>,
        pub action: String,
        pub resource_type: String,
        pub resource_id: Uuid,
        pub unit_id: Option<Uuid>,
        pub public: bool,
        #[sea_orm(column_type = "JsonBinary")]
        pub summary: Json,
        pub request_id: Option<String>,
    }

    impl ActiveModelBehavior for ActiveModel {}
}

/// One change, before it has a place in the log. It never holds a secret.
#[derive(Debug)]
pub struct Change {
    /// Who did it; nobody for the system itself.
    pub actor: Option<Uuid>,
    /// `create`, `update`, `approve` …
    pub action: &'static str,
    /// `release`, `user` … the singular of the table.
    pub resource: &'static str,
    pub id: Uuid,
    pub unit: Option<Uuid>,
    /// Whether what anonymous readers see changes with it.
    pub public: bool,
    /// What an auditor needs to understand it.
    pub summary: Value,
}

/// Appends `change` in the transaction that makes it.
///
/// Call it last: from here to the commit every other writer waits.
pub async fn record(tx: &impl ConnectionTrait, clock: &Clock, change: Change) -> Result<(), DbErr> {
    exclusive(tx, AdvisoryLock::ChangeLog).await?;
    let row = entity::ActiveModel {
        at: Set(clock.now()),
        actor_id: Set(change.actor),
        action: Set(change.action.to_owned()),
        resource_type: Set(change.resource.to_owned()),
        resource_id: Set(change.id),
        unit_id: Set(change.unit),
        public: Set(change.public),
        summary: Set(change.summary),
        request_id: Set(request_id()),
        ..Default::default()
    };
    entity::Entity::insert(row).exec_without_returning(tx).await?;
    Ok(())
}
