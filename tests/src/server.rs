//! A started `pauta serve`, or a run of another of its commands.

use chrono::{DateTime, Utc};
use std::ffi::OsString;
use std::fs;
use std::net::{Ipv4Addr, SocketAddr};
use std::path::{Path, PathBuf};
use std::process::{Command, ExitStatus, Stdio};
use std::sync::atomic::{AtomicU32, Ordering};
use std::sync::{LazyLock, Mutex};
use std::time::{Duration, Instant};

use serde_json::{Value, json};
use tokio::io::AsyncWriteExt;
use tokio::process::Child;

use crate::client::{Answer, Caller};
use crate::{postgres, sandbox};

pub const ADMIN_EMAIL: &str = "admin@pauta.test";
/// Everybody's password.
pub const PASSWORD: &str = "cavalo-bateria-grampo-31";

/// The program under test: `PAUTA_BIN`, or a build of this workspace in this test's own profile.
pub static PROGRAM: LazyLock<PathBuf> = LazyLock::new(|| {
    if let Some(path) = std::env::var_os("PAUTA_BIN").map(PathBuf::from) {
        return fs::canonicalize(&path).unwrap_or_else(|error| panic!("PAUTA_BIN {}: {error}", path.display()));
    }
    let test = std::env::current_exe().unwrap();
    let profile_dir = test.ancestors().nth(2).expect("target/<profile>/deps/<test>");
    let profile = profile_dir.file_name().unwrap().to_str().unwrap();
    let status = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()))
        .args([
            "build",
            "--quiet",
            "--workspace",
            "--bins",
            "--profile",
            if profile == "debug" { "dev" } else { profile },
        ])
        .arg("--target-dir")
        .arg(profile_dir.parent().unwrap())
        .arg("--manifest-path")
        .arg(Path::new(env!("CARGO_MANIFEST_DIR")).join("../Cargo.toml"))
        .status()
        .expect("cargo");
    assert!(status.success(), "pauta does not build");
    profile_dir.join("pauta")
});

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Database {
    Sqlite,
    Postgres,
}

/// How a process of pauta is run: its directory and its environment, nothing of ours leaking in.
#[derive(Clone, Debug)]
pub struct Setup {
    pub database: Database,
    pub directory: PathBuf,
    env: Vec<(OsString, OsString)>,
}

impl Setup {
    /// A fresh, empty database.
    pub fn new(database: Database) -> Self {
        let setup = Self { database, directory: sandbox::directory("data"), env: Vec::new() }
            .env("PAUTA_LISTEN", "127.0.0.1:0")
            .env("PAUTA_ADMIN_EMAIL", ADMIN_EMAIL)
            .env("PAUTA_ADMIN_PASSWORD", PASSWORD)
            // No test calls the world outside.
            .env("PAUTA_TEST_HOSTS", "");
        match database {
            Database::Sqlite => setup,
            Database::Postgres => setup.env("DATABASE_URL", postgres::database()),
        }
    }

    /// The same database, another process: a replica with a directory of its own.
    #[must_use]
    pub fn replica(&self) -> Self {
        assert_eq!(self.database, Database::Postgres, "SQLite has one server");
        Self { directory: sandbox::directory("data"), ..self.clone() }
    }

    #[must_use]
    pub fn env(mut self, name: &str, value: impl Into<OsString>) -> Self {
        self.env.retain(|(key, _)| key != name);
        self.env.push((name.into(), value.into()));
        self
    }

    #[must_use]
    pub fn without(mut self, name: &str) -> Self {
        self.env.retain(|(key, _)| key != name);
        self
    }

    fn command(&self, arguments: &[&str]) -> tokio::process::Command {
        let mut command = tokio::process::Command::new(&*PROGRAM);
        command
            .args(arguments)
            .env_clear()
            .env("PATH", std::env::var_os("PATH").unwrap_or_default())
            .env("RUST_BACKTRACE", "1")
            .env("PAUTA_DATA_DIR", &self.directory)
            .env("PAUTA_TEST_CLOCK_OFFSET_FILE", self.directory.join("clock"))
            .envs(self.env.iter().map(|(name, value)| (name, value)))
            .current_dir(&self.directory)
            .kill_on_drop(true)
            .stdin(Stdio::null());
        command
    }

    /// Runs a command of pauta to its end.
    pub async fn run(&self, arguments: &[&str], input: &str) -> Ran {
        let mut command = self.command(arguments);
        command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
        let mut child = command.spawn().expect("pauta");
        sandbox::watch(child.id().unwrap());
        let mut stdin = child.stdin.take().unwrap();
        // A command that reads nothing may end before we have written.
        let _ = stdin.write_all(input.as_bytes()).await;
        drop(stdin);
        let output = tokio::time::timeout(Duration::from_mins(1), child.wait_with_output()).await;
        let output = output.unwrap_or_else(|_| panic!("pauta {arguments:?} does not end")).unwrap();
        Ran {
            status: output.status,
            stdout: String::from_utf8(output.stdout).unwrap(),
            stderr: String::from_utf8(output.stderr).unwrap(),
        }
    }

    /// Starts the server without waiting for it.
    pub fn spawn(&self) -> Process {
        self.spawn_command("serve")
    }

    /// Starts a command of pauta that goes on until it is told to end.
    pub fn spawn_command(&self, name: &str) -> Process {
        let log = self.directory.join(if name == "serve" { "log" } else { name });
        let out = fs::OpenOptions::new().create(true).append(true).open(&log).unwrap();
        let _ = fs::remove_file(self.directory.join("address"));
        let mut command = self.command(&[name]);
        command.stdout(out.try_clone().unwrap()).stderr(out);
        let child = command.spawn().unwrap_or_else(|error| panic!("{}: {error}", PROGRAM.display()));
        sandbox::watch(child.id().unwrap());
        Process { child, log }
    }

    /// Starts the server and waits until it says that it is ready.
    pub async fn start(self) -> Server {
        let mut process = self.spawn();
        let (address, started_in) = process.ready(&self.directory).await;
        let base = format!("http://{address}");
        Server {
            anonymous: Caller::anonymous(&base),
            admin: Mutex::default(),
            setup: self,
            process,
            address,
            base,
            started_in,
        }
    }
}

/// What a command left behind.
#[derive(Debug)]
pub struct Ran {
    pub status: ExitStatus,
    pub stdout: String,
    pub stderr: String,
}

#[derive(Debug)]
pub struct Process {
    child: Child,
    log: PathBuf,
}

impl Process {
    pub async fn ready(&mut self, directory: &Path) -> (SocketAddr, Duration) {
        let start = Instant::now();
        let http = reqwest::Client::builder().no_proxy().build().unwrap();
        loop {
            if let Ok(text) = fs::read_to_string(directory.join("address"))
                && let Ok(address) = text.trim().parse::<SocketAddr>()
                && let Ok(answer) = http.get(format!("http://{address}/health/ready")).send().await
                && answer.status() == 200
            {
                return (address, start.elapsed());
            }
            if let Some(status) = self.child.try_wait().unwrap() {
                panic!("the server ended with {status}:\n{}", self.log());
            }
            assert!(start.elapsed() < Duration::from_secs(30), "the server is not ready:\n{}", self.log());
            tokio::time::sleep(Duration::from_millis(5)).await;
        }
    }

    pub fn log(&self) -> String {
        fs::read_to_string(&self.log).unwrap_or_default()
    }

    pub fn id(&self) -> u32 {
        self.child.id().expect("a running process")
    }

    /// SIGTERM, without waiting.
    pub fn terminate(&self) {
        let pid = rustix::process::Pid::from_raw(i32::try_from(self.id()).unwrap()).unwrap();
        rustix::process::kill_process(pid, rustix::process::Signal::TERM).unwrap();
    }

    pub async fn kill(&mut self) {
        self.child.kill().await.unwrap();
    }

    pub async fn end(&mut self) -> ExitStatus {
        let end = tokio::time::timeout(Duration::from_secs(40), self.child.wait()).await;
        end.unwrap_or_else(|_| panic!("the server does not end:\n{}", self.log())).unwrap()
    }
}

impl Drop for Process {
    fn drop(&mut self) {
        if std::thread::panicking() {
            println!("---- log of {}\n{}", self.log.display(), tail(&self.log(), 0));
        }
    }
}

/// The end of a log, from an offset on.
fn tail(log: &str, from: usize) -> &str {
    let log = log.get(from..).unwrap_or(log);
    let start = log.len().saturating_sub(6_000);
    &log[(start..log.len()).find(|&at| log.is_char_boundary(at)).unwrap_or(log.len())..]
}

/// A server that answers.
#[derive(Debug)]
pub struct Server {
    pub setup: Setup,
    pub process: Process,
    pub address: SocketAddr,
    pub base: String,
    pub started_in: Duration,
    pub anonymous: Caller,
    admin: Mutex<Option<(Instant, Caller)>>,
}

impl Server {
    pub async fn start(database: Database) -> Self {
        Setup::new(database).start().await
    }

    /// The server that tests share: they may not travel in time, count statements, stop it, or
    /// touch what they did not make.
    pub async fn shared(database: Database) -> &'static Self {
        static SQLITE: tokio::sync::OnceCell<Server> = tokio::sync::OnceCell::const_new();
        static POSTGRES: tokio::sync::OnceCell<Server> = tokio::sync::OnceCell::const_new();
        let cell = match database {
            Database::Sqlite => &SQLITE,
            Database::Postgres => &POSTGRES,
        };
        cell.get_or_init(|| Self::start(database)).await
    }

    pub fn database(&self) -> Database {
        self.setup.database
    }

    /// The first administrator, of the root unit.
    pub async fn admin(&self) -> Caller {
        // A session lasts a quarter of an hour, and all tests together last longer on a busy machine.
        const SESSION: Duration = Duration::from_mins(5);
        let known = self.admin.lock().unwrap().clone();
        if let Some((_, admin)) = known.filter(|(since, _)| since.elapsed() < SESSION) {
            return admin;
        }
        let admin = self.sign_in(ADMIN_EMAIL, PASSWORD).await;
        *self.admin.lock().unwrap() = Some((Instant::now(), admin.clone()));
        admin
    }

    pub async fn sign_in(&self, email: &str, password: &str) -> Caller {
        let session = self.log_in(email, password).await.json(200);
        self.anonymous.with_token(session["access_token"].as_str().unwrap())
    }

    /// A try to log in from an address never used before: tries are counted per address.
    pub async fn log_in(&self, email: &str, password: &str) -> Answer {
        self.somewhere().post("/auth/login").json(&json!({"email": email, "password": password})).await
    }

    /// An anonymous caller from an address never used before.
    pub fn somewhere(&self) -> Caller {
        static NEXT: AtomicU32 = AtomicU32::new(1);
        let [_, a, b, c] = NEXT.fetch_add(1, Ordering::Relaxed).to_be_bytes();
        Caller::from_address(&self.base, Ipv4Addr::new(127, a + 1, b, c).into())
    }

    /// A personal access token, made on the command line.
    pub async fn personal_token(&self, email: &str, scopes: &[&str]) -> Caller {
        let scopes = scopes.join(",");
        let ran = self.setup.run(&["token", "create", "--user", email, "--scopes", &scopes, "--days", "30"], "").await;
        assert!(ran.status.success(), "{ran:?}");
        self.anonymous.with_token(ran.stdout.trim())
    }

    /// The server's time, to the second.
    pub async fn now(&self) -> DateTime<Utc> {
        let answer = self.anonymous.get("/public/releases").await;
        DateTime::parse_from_rfc2822(answer.header("date")).unwrap().with_timezone(&Utc)
    }

    /// Moves the server's clock to that many seconds from the machine's.
    pub fn travel(&self, seconds: i64) {
        let (draft, file) = (self.setup.directory.join("clock.new"), self.setup.directory.join("clock"));
        fs::write(&draft, seconds.to_string()).unwrap();
        fs::rename(draft, file).unwrap();
    }

    /// The sum of a counter or gauge over the series that have these labels.
    pub async fn metric(&self, name: &str, labels: &[&str]) -> Option<f64> {
        let answer = self.anonymous.root("GET", "/metrics").await;
        let mut sum = None;
        for line in answer.expect(200).text().lines() {
            let Some(rest) = line.strip_prefix(name) else { continue };
            if (rest.starts_with('{') || rest.starts_with(' ')) && labels.iter().all(|label| rest.contains(label)) {
                *sum.get_or_insert(0.0) += rest.rsplit(' ').next().unwrap().parse::<f64>().unwrap();
            }
        }
        sum
    }

    /// How many statements the requests of this server have sent to the database.
    pub async fn statements(&self) -> i64 {
        let count = self.metric("pauta_db_statements_total", &["source=\"request\""]).await;
        #[allow(clippy::cast_possible_truncation)]
        let count = count.expect("pauta_db_statements_total{source=\"request\"} in /metrics") as i64;
        count
    }

    /// `kill -9`, then a new process on the same data.
    pub async fn restart(mut self) -> Self {
        self.process.kill().await;
        self.setup.clone().start().await
    }

    /// Where the log stands now.
    pub fn log_position(&self) -> usize {
        self.process.log().len()
    }

    pub fn log_since(&self, position: usize) -> String {
        tail(&self.process.log(), position).to_owned()
    }

    /// The root unit.
    pub async fn root_unit(&self) -> Value {
        let me = self.admin().await.get("/me").await.json(200);
        me["roles"][0]["unit"].clone()
    }
}
