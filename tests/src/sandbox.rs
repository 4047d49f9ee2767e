//! One directory per run holds every database, log and socket. A watchdog shell waits on a pipe for
//! the end of this process — return, panic or `kill -9` alike — then ends what was started and
//! removes the directory.

use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::os::unix::process::CommandExt;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{LazyLock, Mutex};

/// `$1` is the run's directory. A process is ended only if its directory is inside: ids are reused.
const WATCHDOG: &str = r#"
trap '' INT TERM HUP
cat >/dev/null
for pid in $(ls "$1/pids"); do
    case "$(readlink "/proc/$pid/cwd")" in "$1"*) kill -9 "$pid" 2>/dev/null ;; esac
done
if [ -f "$1/postgres/postmaster.pid" ]; then
    pid=$(head -n 1 "$1/postgres/postmaster.pid")
    kill -QUIT "$pid" 2>/dev/null
    n=0
    while kill -0 "$pid" 2>/dev/null && [ "$n" -lt 100 ]; do sleep 0.1; n=$((n + 1)); done
fi
if [ -z "$2" ]; then rm -rf "$1"; fi
"#;

#[derive(Debug)]
struct Sandbox {
    root: PathBuf,
    count: AtomicUsize,
    // Dropped (closed) by the kernel with this process: that is the watchdog's signal.
    _watchdog: Mutex<Child>,
}

static SANDBOX: LazyLock<Sandbox> = LazyLock::new(|| {
    let root =
        tempfile::Builder::new().prefix("pauta-tests-").tempdir_in(place()).expect("a temporary directory").keep();
    fs::create_dir(root.join("pids")).unwrap();
    // PostgreSQL may run as another user.
    fs::set_permissions(&root, fs::Permissions::from_mode(0o755)).unwrap();
    let watchdog = Command::new("sh")
        .args(["-c", WATCHDOG, "watchdog"])
        .arg(&root)
        .arg(std::env::var("PAUTA_TEST_KEEP").unwrap_or_default())
        .stdin(Stdio::piped())
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .current_dir("/")
        .process_group(0)
        .spawn()
        .expect("sh");
    Sandbox { root, count: AtomicUsize::new(0), _watchdog: Mutex::new(watchdog) }
});

/// In memory where there is room: a process that is killed loses nothing of what the kernel has, and a
/// machine with a busy disk must not make tests fail. `PAUTA_TEST_DIR` says otherwise.
fn place() -> PathBuf {
    const NEEDED: u64 = 3 << 30;
    if let Some(path) = std::env::var_os("PAUTA_TEST_DIR") {
        return path.into();
    }
    let memory = PathBuf::from("/dev/shm");
    let has_room = rustix::fs::statvfs(&memory).is_ok_and(|stat| stat.f_bavail * stat.f_frsize > NEEDED);
    if has_room { memory } else { std::env::temp_dir() }
}

/// The directory of this run; kept afterwards when `PAUTA_TEST_KEEP` is set.
pub fn root() -> &'static Path {
    &SANDBOX.root
}

/// A number not given before in this run.
pub fn number() -> usize {
    SANDBOX.count.fetch_add(1, Ordering::Relaxed) + 1
}

/// A fresh directory of the run.
pub fn directory(name: &str) -> PathBuf {
    let path = root().join(format!("{name}-{}", number()));
    fs::create_dir(&path).unwrap();
    path
}

/// Tells the watchdog of a process to end with the run.
pub fn watch(pid: u32) {
    fs::write(root().join("pids").join(pid.to_string()), "").unwrap();
}
