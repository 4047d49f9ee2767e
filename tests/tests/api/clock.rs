//! The machine's clock jumps by an hour while the program runs: nothing goes out early, nothing twice, nothing back in.

use std::fs;
use std::path::PathBuf;
use std::time::Duration;

use chrono::TimeDelta;
use pauta_tests::client::{Caller, items};
use pauta_tests::office::{Desk, Office, content, unique};
use pauta_tests::server::{Server, Setup};
use pauta_tests::{both, eventually};
use serde_json::{Value, json};

use crate::lifecycle::{approved, lasting_desk, path, post, seen};

both![a_jump_of_the_machines_clock_moves_nothing];

/// What stands between the program and the machine's clock (Debian: `faketime`, which `make test` installs).
fn libfaketime() -> PathBuf {
    let folders =
        ["/usr/lib/x86_64-linux-gnu", "/usr/lib/aarch64-linux-gnu", "/usr/lib64", "/usr/lib", "/usr/local/lib"];
    let library = |folder| PathBuf::from(folder).join("faketime/libfaketimeMT.so.1");
    folders.map(library).into_iter().find(|path| path.exists()).expect("libfaketime: the Debian package «faketime»")
}

/// The machine's clock as the program sees it. What counts on in spite of any setting (`CLOCK_BOOTTIME`) is left alone, as a
/// change of the time leaves it.
struct Machine {
    file: PathBuf,
}

impl Machine {
    fn of(setup: Setup) -> (Self, Setup) {
        let file = setup.directory.join("machine-clock");
        let machine = Self { file };
        machine.is_off_by(0);
        let setup = setup
            .env("LD_PRELOAD", libfaketime())
            .env("FAKETIME_TIMESTAMP_FILE", &machine.file)
            .env("FAKETIME_NO_CACHE", "1")
            .env("FAKETIME_DONT_FAKE_MONOTONIC", "1");
        (machine, setup)
    }

    fn is_off_by(&self, seconds: i64) {
        let draft = self.file.with_extension("new");
        fs::write(&draft, format!("{seconds:+}")).unwrap();
        fs::rename(draft, &self.file).unwrap();
    }
}

/// How often `release` went out, by its history.
async fn times_out(caller: &Caller, release: &Value) -> usize {
    let history = caller.get(format!("{}/history", path(release))).await.json(200);
    items(&history).iter().filter(|item| item["action"] == "publish").count()
}

/// How many jumps the program has noticed.
fn jumps(server: &Server) -> usize {
    server.process.log().matches("the system clock jumped").count()
}

async fn a_jump_of_the_machines_clock_moves_nothing(setup: Setup) {
    let (machine, setup) = Machine::of(setup);
    let server = setup.start().await;
    let office = Office::new(&server).await;
    let desk = lasting_desk(&server, &office).await;
    let stranger = Office::new(&server).await.person("reporter").await;
    let stranger = server.personal_token(&stranger.email, &["releases.read"]).await;
    let now = server.now().await;
    let (hour, embargo) = (now + TimeDelta::minutes(30), now + TimeDelta::minutes(50));
    let (scheduled, embargoed) = (unique("salto"), unique("embargo"));
    let timed = approved(&desk, &scheduled).await;
    let timed = post(&desk.approver, &timed, "schedule", json!({ "publish_at": hour })).await;
    let mut body = content(&desk.unit, &embargoed);
    body["embargo_until"] = json!(embargo);
    let held = desk.publish(&desk.create(&body).await).await;
    let quiet = async |when: &str| {
        for (release, word) in [(&timed, &scheduled), (&held, &embargoed)] {
            assert_eq!(seen(&server, &stranger, release, word).await, Vec::<&str>::new(), "{when}");
        }
        assert_eq!(times_out(&desk.writer, &timed).await, 0, "{when}");
    };
    quiet("before").await;

    for (seconds, noticed) in [(3600, 1), (0, 1), (-3600, 2), (3600, 2)] {
        machine.is_off_by(seconds);
        eventually("the jump is noticed", Duration::from_secs(10), async || {
            server.anonymous.get("/public/releases").await.expect(200);
            jumps(&server) >= noticed
        })
        .await;
        // Whoever asks now, and the worker, which looks every second.
        let log = server.log_position();
        quiet(&format!("{seconds:+} s")).await;
        worker_went_round(&server, &desk).await;
        quiet(&format!("{seconds:+} s, after the worker")).await;
        assert!(!server.log_since(log).contains("followed again"), "it is not believed");
    }

    // The hour comes, by the time that was carried on; the machine's clock falls back across it.
    server.travel(35 * 60);
    eventually("it is out", Duration::from_secs(10), async || times_out(&desk.writer, &timed).await == 1).await;
    assert_eq!(seen(&server, &stranger, &held, &embargoed).await, Vec::<&str>::new(), "its embargo lasts");
    for seconds in [-3600, 0, 3600] {
        machine.is_off_by(seconds);
        worker_went_round(&server, &desk).await;
        assert!(seen(&server, &stranger, &timed, &scheduled).await.contains(&"item"), "it stays out");
        assert_eq!(times_out(&desk.writer, &timed).await, 1, "and went out once");
    }
}

/// Waits until the worker has taken and done two jobs, one after the other: it has looked for what is due meanwhile.
async fn worker_went_round(server: &Server, desk: &Desk) {
    for _ in 0..2 {
        a_job_is_done(server, desk).await;
    }
}

async fn a_job_is_done(server: &Server, desk: &Desk) {
    let done = || async { server.metric("pauta_jobs_total", &["verify_links", "done"]).await.unwrap_or(0.0) };
    let before = done().await;
    let mut body = content(&desk.unit, "Ronda");
    body["body_html"] = json!(format!("<p><a href=\"https://{}.example/\">link</a></p>", unique("ronda")));
    let release = desk.create(&body).await;
    desk.writer.get(format!("{}/checks", path(&release))).await.expect(200);
    eventually("the worker goes round", Duration::from_secs(20), async || done().await > before).await;
}
