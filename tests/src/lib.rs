//! The harness of the black-box tests: it starts the real `pauta` binary on port 0 with a fresh
//! database and speaks HTTP to it, as a client would. The tests are in `tests/api`.
//!
//! | Module | Holds |
//! |---|---|
//! | [`suite`] | the `both!` macro: one test body, run on SQLite and on PostgreSQL |
//! | [`server`] | a started process: shared by the tests of one run, or one of its own |
//! | [`client`] | a caller and its requests; answers that explain themselves when they surprise |
//! | [`form`] | a form with a file, as browsers send it |
//! | [`mail`] | a mail server that keeps what it is given |
//! | [`office`] | units, people in roles, releases in any state |
//! | [`postbox`] | a mail server that keeps what it is given |
//! | [`postgres`] | one temporary cluster per run, a database per server |
//! | [`proxy`] | a TCP link that a test can cut, and raw bytes on a socket |
//! | [`site`] | a web server of somebody else's |
//! | [`sandbox`] | the run's directory, and the watchdog that removes whatever a dead run leaves |

// A test that cannot go on must stop, loudly.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::print_stdout)]

pub mod client;
pub mod events;
pub mod form;
pub mod office;
pub mod postbox;
pub mod postgres;
pub mod proxy;
pub mod sandbox;
pub mod server;
pub mod site;
pub mod suite;

use std::time::{Duration, Instant};

/// Waits until `condition` holds, looking every few milliseconds.
///
/// # Panics
/// When it does not hold within `limit`.
pub async fn eventually(what: &str, limit: Duration, mut condition: impl AsyncFnMut() -> bool) {
    let start = Instant::now();
    while !condition().await {
        assert!(start.elapsed() < limit, "not within {limit:?}: {what}");
        tokio::time::sleep(Duration::from_millis(5)).await;
    }
}
