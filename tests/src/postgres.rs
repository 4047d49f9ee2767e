//! A temporary PostgreSQL cluster from the machine's own binaries. It refuses to run as root, so it
//! then runs as `postgres` or, failing that, `nobody`.

use std::fs;
use std::net::TcpListener;
use std::path::PathBuf;
use std::process::{Command, Stdio};
use std::sync::LazyLock;

use crate::sandbox;

#[derive(Debug)]
struct Cluster {
    port: u16,
}

/// Starting it costs a second or two, once.
static CLUSTER: LazyLock<Cluster> = LazyLock::new(|| {
    let data = sandbox::root().join("postgres");
    fs::create_dir(&data).unwrap();
    if let Some(user) = stand_in() {
        run(Command::new("chown").arg(&user).arg(&data));
    }
    run(program("initdb")
        .args(["-U", "postgres", "-A", "trust", "-E", "UTF8", "--locale=C.UTF-8", "-N", "-D"])
        .arg(&data));
    for _ in 0..5 {
        let port = free_port();
        let options = format!(
            "-h 127.0.0.1 -p {port} -k {} -c max_connections=300 -c shared_buffers=64MB -c logging_collector=off {}",
            data.display(),
            // What is proved is the server's own durability; the cluster itself is not killed.
            "-c fsync=off -c synchronous_commit=off -c full_page_writes=off",
        );
        let started = program("pg_ctl")
            .args(["start", "-w", "-t", "60", "-D"])
            .arg(&data)
            .arg("-l")
            .arg(data.join("log"))
            .args(["-o", &options])
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .status()
            .unwrap();
        if started.success() {
            return Cluster { port };
        }
    }
    panic!("PostgreSQL does not start:\n{}", fs::read_to_string(data.join("log")).unwrap_or_default());
});

/// A new, empty database; its address.
pub fn database() -> String {
    let port = CLUSTER.port;
    let name = format!("pauta_{}", sandbox::number());
    run(program("createdb").args([
        "-h",
        "127.0.0.1",
        "-U",
        "postgres",
        "-T",
        "template0",
        "-p",
        &port.to_string(),
        &name,
    ]));
    format!("postgres://postgres@127.0.0.1:{port}/{name}")
}

/// The port of the cluster, for a test that wants a link of its own to it.
pub fn port() -> u16 {
    CLUSTER.port
}

fn free_port() -> u16 {
    TcpListener::bind(("127.0.0.1", 0)).unwrap().local_addr().unwrap().port()
}

/// The user that stands in for root.
fn stand_in() -> Option<String> {
    if !rustix::process::geteuid().is_root() {
        return None;
    }
    let exists = |user: &&str| {
        Command::new("id").arg(user).stdout(Stdio::null()).stderr(Stdio::null()).status().is_ok_and(|s| s.success())
    };
    let user = ["postgres", "nobody"].into_iter().find(exists);
    Some(user.expect("a user to run PostgreSQL as").to_owned())
}

fn program(name: &str) -> Command {
    let path = binaries().join(name);
    let mut command = match stand_in() {
        None => Command::new(path),
        Some(user) => {
            let mut command = Command::new("setpriv");
            command.args(["--reuid", &user, "--regid", &group(&user), "--clear-groups", "--"]).arg(path);
            command
        }
    };
    command.current_dir("/").stdin(Stdio::null()).env_remove("DATABASE_URL");
    for name in ["PGHOST", "PGPORT", "PGUSER", "PGDATABASE", "PGDATA", "PGPASSWORD", "PGSERVICE"] {
        command.env_remove(name);
    }
    command
}

fn group(user: &str) -> String {
    let answer = Command::new("id").args(["-gn", user]).output().unwrap();
    String::from_utf8(answer.stdout).unwrap().trim().to_owned()
}

/// Debian keeps the server's programs off the PATH, one directory per version.
fn binaries() -> PathBuf {
    let mut found: Vec<(u32, PathBuf)> = fs::read_dir("/usr/lib/postgresql")
        .into_iter()
        .flatten()
        .flatten()
        .filter_map(|entry| Some((entry.file_name().to_str()?.parse().ok()?, entry.path().join("bin"))))
        .filter(|(_, path): &(u32, PathBuf)| path.join("initdb").exists())
        .collect();
    found.sort();
    if let Some((_, newest)) = found.pop() {
        return newest;
    }
    std::env::split_paths(&std::env::var_os("PATH").unwrap_or_default())
        .find(|path| path.join("initdb").exists())
        .expect("PostgreSQL's initdb, in /usr/lib/postgresql/*/bin or on the PATH (Debian: apt install postgresql)")
}

fn run(command: &mut Command) {
    let output = command.output().unwrap_or_else(|error| panic!("{command:?}: {error}"));
    assert!(output.status.success(), "{command:?}\n{}", String::from_utf8_lossy(&output.stderr));
}
