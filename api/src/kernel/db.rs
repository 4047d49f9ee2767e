//! The database: one pool, one way to read, one way to write.
use super::{
    freshness::LEASE,
    problem::{Problem, REQUEST},
};
use crate::config::DatabaseConfig;
use sea_orm::{
    ConnectOptions, ConnectionTrait, Database, DatabaseConnection, DatabaseTransaction, DbBackend, DbErr, ExecResult,
    QueryResult, SqliteTransactionMode, SqlxSqliteConnector, Statement, TransactionOptions, TransactionTrait,
};
use sqlx::{
    Row,
    sqlite::{SqliteConnectOptions, SqliteJournalMode, SqlitePoolOptions, SqliteSynchronous},
};
use std::{
    path::Path,
    str::FromStr,
    sync::Arc,
    time::{Duration, Instant},
};

/// How long a statement may run before the database gives up on it.
pub const STATEMENT_LIMIT: Duration = Duration::from_secs(5);
const ACQUIRE_LIMIT: Duration = Duration::from_secs(5);

/// The pool, and on SQLite the queue of its writers.
#[derive(Clone, Debug)]
pub struct Db {
    pool: DatabaseConnection,
    /// The file of an SQLite database.
    file: Option<Arc<Path>>,
    /// SQLite has one writer: one connection, waited for in turn, instead of its polling lock. What that
    /// connection has read of the file stays good, since nobody else in this process changes it.
    writer: Option<DatabaseConnection>,
}

impl Db {
    /// Connects, creating the SQLite file if it is missing.
    ///
    /// # Errors
    /// When the database cannot be reached, or an SQLite connection lacks a setting that durability depends on.
    pub async fn connect(config: &DatabaseConfig) -> Result<Self, DbErr> {
        let (mut pool, mut writer) = if config.url.starts_with("sqlite:") {
            (sqlite(config, config.connections).await?, Some(sqlite(config, 1).await?))
        } else {
            (postgres(config).await?, None)
        };
        for connection in writer.iter_mut().chain([&mut pool]) {
            connection.set_metric_callback(|info| count_statement(info.elapsed));
        }
        Ok(Self { pool, file: sqlite_path(&config.url).map(Arc::from), writer })
    }

    /// The file of an SQLite database.
    pub fn file(&self) -> Option<&Path> {
        self.file.as_deref()
    }

    /// For reading outside a transaction.
    pub fn read(&self) -> &DatabaseConnection {
        &self.pool
    }

    /// Begins the transaction that a change is made in.
    ///
    /// On SQLite it takes the write lock at once (`BEGIN IMMEDIATE`): a deferred transaction that
    /// read first would fail when it came to write.
    pub async fn write(&self) -> Result<Tx, Problem> {
        let options = TransactionOptions {
            sqlite_transaction_mode: Some(SqliteTransactionMode::Immediate),
            ..Default::default()
        };
        let pool = self.writer.as_ref().unwrap_or(&self.pool);
        Ok(Tx { inner: pool.begin_with_options(options).await?, outlasts_leases: self.outlasts_leases() })
    }

    /// Whether a commit waits until nobody answers any more from a look at the change log that began before it.
    pub fn outlasts_leases(&self) -> bool {
        self.pool.get_database_backend() == DbBackend::Postgres
    }

    /// Counts a statement, begun at `started`, that did not pass through the pool's own counter.
    pub fn count_statement(&self, started: Instant) {
        count_statement(started.elapsed());
    }

    /// Whether the database answers.
    pub async fn ping(&self) -> Result<(), DbErr> {
        self.pool.ping().await
    }
}

fn count_statement(elapsed: Duration) {
    let source = if REQUEST.try_with(|_| ()).is_ok() { "request" } else { "background" };
    metrics::counter!("pauta_db_statements_total", "source" => source).increment(1);
    metrics::histogram!("pauta_db_statement_seconds").record(elapsed.as_secs_f64());
}

/// A transaction that may write. Dropped without `commit`, nothing of it remains.
#[derive(Debug)]
pub struct Tx {
    inner: DatabaseTransaction,
    outlasts_leases: bool,
}

impl Tx {
    /// Makes the changes durable and visible, all at once.
    pub async fn commit(self) -> Result<(), Problem> {
        self.inner.commit().await?;
        if self.outlasts_leases {
            tokio::time::sleep(LEASE).await;
        }
        Ok(())
    }
}

/// Delegates to the transaction inside, so that services take `&impl ConnectionTrait`.
#[async_trait::async_trait]
impl ConnectionTrait for Tx {
    fn get_database_backend(&self) -> DbBackend {
        self.inner.get_database_backend()
    }
    async fn execute_raw(&self, statement: Statement) -> Result<ExecResult, DbErr> {
        self.inner.execute_raw(statement).await
    }
    async fn execute_unprepared(&self, sql: &str) -> Result<ExecResult, DbErr> {
        self.inner.execute_unprepared(sql).await
    }
    async fn query_one_raw(&self, statement: Statement) -> Result<Option<QueryResult>, DbErr> {
        self.inner.query_one_raw(statement).await
    }
    async fn query_all_raw(&self, statement: Statement) -> Result<Vec<QueryResult>, DbErr> {
        self.inner.query_all_raw(statement).await
    }
}

/// Serialises every transaction that asks for the same `name`, until it ends.
///
/// On SQLite a writing transaction is alone anyway.
pub async fn exclusive(tx: &impl ConnectionTrait, name: AdvisoryLock) -> Result<(), DbErr> {
    if tx.get_database_backend() == DbBackend::Postgres {
        let sql = "SELECT pg_advisory_xact_lock($1, $2)";
        tx.execute_raw(Statement::from_sql_and_values(
            DbBackend::Postgres,
            sql,
            [LOCKS.into(), i32::from(name as u8).into()],
        ))
        .await?;
    }
    Ok(())
}

/// Serialises every transaction that asks for the same `word`, until it ends.
pub async fn exclusive_word(tx: &impl ConnectionTrait, word: &str) -> Result<(), DbErr> {
    if tx.get_database_backend() == DbBackend::Postgres {
        let sql = "SELECT pg_advisory_xact_lock($1, hashtext($2))";
        let values = [(LOCKS + 1).into(), word.into()];
        tx.execute_raw(Statement::from_sql_and_values(DbBackend::Postgres, sql, values)).await?;
    }
    Ok(())
}

/// Pauta's part of the database's common space of advisory locks.
const LOCKS: i32 = 0x7061_7574;

/// What can be locked by name; the numbers are never reused.
#[derive(Clone, Copy, Debug)]
#[repr(u8)]
pub enum AdvisoryLock {
    ChangeLog = 1,
    Migrations = 2,
    Administrators = 3,
    UnitTree = 4,
    SigningKeys = 5,
    Precedence = 6,
}

async fn sqlite(config: &DatabaseConfig, connections: u32) -> Result<DatabaseConnection, DbErr> {
    if let Some(folder) = sqlite_path(&config.url).and_then(Path::parent) {
        std::fs::create_dir_all(folder).map_err(|e| DbErr::Custom(format!("{}: {e}", folder.display())))?;
    }
    let options = SqliteConnectOptions::from_str(&config.url)
        .map_err(|e| DbErr::Custom(e.to_string()))?
        .create_if_missing(true)
        .journal_mode(SqliteJournalMode::Wal)
        .synchronous(SqliteSynchronous::Full)
        .foreign_keys(true)
        .busy_timeout(Duration::from_secs(5))
        .statement_cache_capacity(256)
        .pragma("cache_size", "-4000")
        // Four times the default: a page that many transactions change is copied back once, not each time.
        .pragma("wal_autocheckpoint", "4000")
        .optimize_on_close(true, None);
    let pool = SqlitePoolOptions::new()
        .max_connections(connections)
        .min_connections(1)
        .acquire_timeout(ACQUIRE_LIMIT)
        .test_before_acquire(false)
        .after_connect(|connection, _| Box::pin(assert_durable(connection)))
        .connect_with(options)
        .await
        .map_err(|e| DbErr::Custom(e.to_string()))?;
    Ok(SqlxSqliteConnector::from_sqlx_sqlite_pool(pool))
}

/// The file of an SQLite URL.
pub fn sqlite_path(url: &str) -> Option<&Path> {
    let rest = url.strip_prefix("sqlite://").or_else(|| url.strip_prefix("sqlite:"))?;
    let file = rest.split('?').next()?;
    (!file.is_empty() && file != ":memory:").then(|| Path::new(file))
}

/// A connection that would lose acknowledged writes, or ignore foreign keys, is not used.
async fn assert_durable(connection: &mut sqlx::SqliteConnection) -> Result<(), sqlx::Error> {
    for (pragma, wanted) in [("synchronous", 2), ("foreign_keys", 1), ("busy_timeout", 5000)] {
        let row = sqlx::query(sqlx::AssertSqlSafe(format!("PRAGMA {pragma}"))).fetch_one(&mut *connection).await?;
        let found: i64 = row.try_get(0)?;
        if found != wanted {
            return Err(sqlx::Error::Configuration(format!("PRAGMA {pragma} is {found}, not {wanted}").into()));
        }
    }
    let mode: String = sqlx::query("PRAGMA journal_mode").fetch_one(&mut *connection).await?.try_get(0)?;
    if mode != "wal" {
        return Err(sqlx::Error::Configuration(format!("journal_mode is {mode}, not wal").into()));
    }
    Ok(())
}

async fn postgres(config: &DatabaseConfig) -> Result<DatabaseConnection, DbErr> {
    let mut options = ConnectOptions::new(config.url.clone());
    options
        .max_connections(config.connections)
        .min_connections(1)
        .acquire_timeout(ACQUIRE_LIMIT)
        .connect_timeout(ACQUIRE_LIMIT)
        .test_before_acquire(false)
        .sqlx_logging_level(tracing::log::LevelFilter::Trace)
        .map_sqlx_postgres_opts(|o| {
            o.application_name("pauta").statement_cache_capacity(256).options([
                ("statement_timeout", STATEMENT_LIMIT.as_millis().to_string()),
                ("idle_in_transaction_session_timeout", "30000".to_owned()),
                ("default_transaction_isolation", "read committed".to_owned()),
            ])
        });
    Database::connect(options).await
}
