//! Full-text search in Portuguese, with the same hits on both databases.
//!
//! The analyser runs here, at write and at query; the databases only index its terms: SQLite in an FTS5 table,
//! PostgreSQL in a `tsvector` under GIN. Filters (status, unit, tag …) are indexed as scope terms beside the
//! words, so that a filtered search is one look into the index. The key of a row is its place in the
//! newest-first order: a page of hits is read in that order and stops at its end.
pub mod analyser;
pub mod document;
pub mod highlight;
pub mod query;

use super::db::{Db, STATEMENT_LIMIT};
use document::Document;
use query::SearchQuery;
use sea_orm::{
    Condition, ConnectionTrait, DbBackend, DbErr, RuntimeErr, Statement, Value,
    sea_query::{BinOper, Expr, ExprTrait, IntoColumnRef},
};
use sqlx::Row;
use std::time::Instant;

/// A full-text index: the name of its table.
#[derive(Clone, Copy, Debug)]
pub struct Index(pub &'static str);

/// Groups of scope terms: any of each group, of every group.
pub type Scope = Vec<Vec<String>>;

/// Which keys a page of hits may have, and in which direction it runs.
#[derive(Clone, Copy, Debug)]
pub struct Window {
    /// The least and the greatest key, both included.
    pub keys: (i64, i64),
    pub newest_first: bool,
    pub limit: u64,
}

impl Index {
    /// Indexes `document` under `key`.
    pub async fn insert(self, db: &impl ConnectionTrait, key: i64, document: &Document) -> Result<(), DbErr> {
        let table = self.0;
        let backend = db.get_database_backend();
        let (sql, values): (String, Vec<Value>) = if backend == DbBackend::Sqlite {
            let (scope, body) = document.fts5_columns();
            let sql = format!("INSERT INTO {table} (rowid, scope, body) VALUES (?, ?, ?)");
            (sql, vec![key.into(), scope.into(), body.into()])
        } else {
            let sql = format!("INSERT INTO {table} (order_key, document) VALUES ($1, $2::tsvector)");
            (sql, vec![key.into(), document.tsvector_literal().into()])
        };
        db.execute_raw(Statement::from_sql_and_values(backend, sql, values)).await?;
        Ok(())
    }

    /// Removes what is indexed under `key`.
    pub async fn remove(self, db: &impl ConnectionTrait, key: i64) -> Result<(), DbErr> {
        let table = self.0;
        let backend = db.get_database_backend();
        let sql = if backend == DbBackend::Sqlite {
            format!("DELETE FROM {table} WHERE rowid = ?")
        } else {
            format!("DELETE FROM {table} WHERE order_key = $1")
        };
        db.execute_raw(Statement::from_sql_and_values(backend, sql, [key.into()])).await?;
        Ok(())
    }

    /// The keys of one page of hits, in order.
    ///
    /// # Errors
    /// When the look-up takes longer than a statement may.
    pub async fn hits(self, db: &Db, query: &SearchQuery, scope: &Scope, window: Window) -> Result<Vec<i64>, DbErr> {
        let direction = if window.newest_first { "DESC" } else { "ASC" };
        let limit = window.limit;
        if is_sqlite(db) {
            let sql = format!(
                "SELECT rowid FROM {0} WHERE {0} MATCH ? AND rowid BETWEEN ? AND ? ORDER BY rowid {direction} LIMIT {limit}",
                self.0
            );
            sqlite_keys(db, sql, query.to_fts5(scope), window).await
        } else {
            let sql = format!(
                "SELECT order_key FROM {} WHERE document @@ $1::tsquery AND order_key BETWEEN $2 AND $3 \
                 ORDER BY order_key {direction} LIMIT {limit}",
                self.0
            );
            postgres_keys(db, sql, query.to_tsquery(scope), window).await
        }
    }

    /// How many documents a search hits within `window`, whatever its limit.
    pub async fn count(self, db: &Db, query: &SearchQuery, scope: &Scope, window: Window) -> Result<u64, DbErr> {
        let keys = format!("count(*) FROM {}", self.0);
        let rows = if is_sqlite(db) {
            let sql = format!("SELECT {keys} WHERE {} MATCH ? AND rowid BETWEEN ? AND ?", self.0);
            sqlite_keys(db, sql, query.to_fts5(scope), window).await?
        } else {
            let sql = format!("SELECT {keys} WHERE document @@ $1::tsquery AND order_key BETWEEN $2 AND $3");
            postgres_keys(db, sql, query.to_tsquery(scope), window).await?
        };
        Ok(rows.first().copied().unwrap_or(0).cast_unsigned())
    }

    /// How many documents are indexed.
    pub async fn size(self, db: &impl ConnectionTrait) -> Result<u64, DbErr> {
        let sql = format!("SELECT count(*) FROM {}", self.0);
        let row = db.query_one_raw(Statement::from_string(db.get_database_backend(), sql)).await?;
        let size: i64 = row.map(|row| row.try_get_by_index(0)).transpose()?.unwrap_or(0);
        Ok(size.cast_unsigned())
    }

    /// The condition that the row's `key` is among those that carry every scope term.
    pub fn within(self, backend: DbBackend, key: impl IntoColumnRef, scope: &Scope) -> Condition {
        self.hit_by(backend, key, &SearchQuery::default(), scope)
    }

    /// The condition that the row's `key` is among those that `query` hits within `scope`.
    pub fn hit_by(self, backend: DbBackend, key: impl IntoColumnRef, query: &SearchQuery, scope: &Scope) -> Condition {
        let table = self.0;
        let among = if backend == DbBackend::Sqlite {
            let sql = format!("(SELECT rowid FROM {table} WHERE {table} MATCH ?)");
            Expr::cust_with_values(sql, [query.to_fts5(scope)])
        } else {
            let sql = format!("(SELECT order_key FROM {table} WHERE document @@ $1::tsquery)");
            Expr::cust_with_values(sql, [query.to_tsquery(scope)])
        };
        Condition::all().add(Expr::col(key).binary(BinOper::In, among))
    }
}

fn is_sqlite(db: &Db) -> bool {
    db.read().get_database_backend() == DbBackend::Sqlite
}

async fn postgres_keys(db: &Db, sql: String, query: String, window: Window) -> Result<Vec<i64>, DbErr> {
    let values: [Value; 3] = [query.into(), window.keys.0.into(), window.keys.1.into()];
    let rows = db.read().query_all_raw(Statement::from_sql_and_values(DbBackend::Postgres, sql, values)).await?;
    rows.iter().map(|row| row.try_get_by_index(0)).collect()
}

/// Goes to the connection itself, to stop a look-up that runs too long: SQLite has no time limit of its own.
async fn sqlite_keys(db: &Db, sql: String, query: String, window: Window) -> Result<Vec<i64>, DbErr> {
    let failed = |e: sqlx::Error| DbErr::Query(RuntimeErr::SqlxError(e.into()));
    let mut connection = db.read().get_sqlite_connection_pool().acquire().await.map_err(failed)?;
    let started = Instant::now();
    let within_limit = move || started.elapsed() < STATEMENT_LIMIT;
    connection.lock_handle().await.map_err(failed)?.set_progress_handler(20_000, within_limit);
    let rows = sqlx::query(sqlx::AssertSqlSafe(sql))
        .bind(query)
        .bind(window.keys.0)
        .bind(window.keys.1)
        .fetch_all(&mut *connection)
        .await;
    connection.lock_handle().await.map_err(failed)?.remove_progress_handler();
    db.count_statement(started);
    rows.map_err(failed)?.iter().map(|row| row.try_get(0).map_err(failed)).collect()
}
