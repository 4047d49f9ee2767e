//! Every test runs on both databases.

use std::sync::LazyLock;

use crate::server::{Database, Server, Setup};

/// Tests that exist twice: `name::sqlite` and `name::postgres`. The functions take what they need
/// ([`Given`]): the shared server, or a fresh one that is theirs alone.
#[macro_export]
macro_rules! both {
    ($($(#[$attribute:meta])* $name:ident),+ $(,)?) => {$(
        $(#[$attribute])*
        mod $name {
            #[test]
            fn sqlite() {
                $crate::suite::run($crate::server::Database::Sqlite, super::$name);
            }
            #[test]
            fn postgres() {
                $crate::suite::run($crate::server::Database::Postgres, super::$name);
            }
        }
    )+};
}

/// Tests that make sense on PostgreSQL only: two processes, one database.
#[macro_export]
macro_rules! postgres_only {
    ($($name:ident),+ $(,)?) => {$(
        mod $name {
            #[test]
            fn postgres() {
                $crate::suite::run($crate::server::Database::Postgres, super::$name);
            }
        }
    )+};
}

static RUNTIME: LazyLock<tokio::runtime::Runtime> =
    LazyLock::new(|| tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build().unwrap());

/// What a test asks for.
#[allow(async_fn_in_trait)]
pub trait Given: Sized {
    async fn given(database: Database) -> Self;
}

impl Given for &'static Server {
    async fn given(database: Database) -> Self {
        Server::shared(database).await
    }
}

impl Given for Server {
    async fn given(database: Database) -> Self {
        Server::start(database).await
    }
}

impl Given for Setup {
    async fn given(database: Database) -> Self {
        Self::new(database)
    }
}

/// Runs one test on one database.
pub fn run<G: Given>(database: Database, test: impl AsyncFnOnce(G)) {
    RUNTIME.block_on(async {
        let shared = Server::shared(database).await;
        let _told = Told { server: shared, from: shared.log_position() };
        test(G::given(database).await).await;
    });
}

/// Shows what the shared server logged during a test that failed.
struct Told {
    server: &'static Server,
    from: usize,
}

impl Drop for Told {
    fn drop(&mut self) {
        if std::thread::panicking() {
            println!("---- log of the shared server\n{}", self.server.log_since(self.from));
        }
    }
}
