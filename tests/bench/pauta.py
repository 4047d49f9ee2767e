"""Pauta's release build, on SQLite or on a PostgreSQL cluster of its own."""

import http.client
import json
import os
import pathlib
import pwd
import secrets
import shutil
import subprocess
import tempfile
import time
import urllib.parse

import corpus
from http_client import Client, in_parallel
from process import free_port, wait_until

_RELEASES = "/api/v1/releases"


def postgres_tool(name: str) -> pathlib.Path:
    found = sorted(pathlib.Path("/usr/lib/postgresql").glob(f"*/bin/{name}"))
    if not found:
        raise RuntimeError(f"{name} was not found under /usr/lib/postgresql: apt-get install postgresql")
    return found[-1]


class PostgresCluster:
    """A cluster with the defaults of initdb (durable: fsync and synchronous_commit on)."""

    def __init__(self, folder: pathlib.Path) -> None:
        self.folder = folder
        self.port = free_port()

    def _as_owner(self, *command: object) -> list[str]:
        line = [str(part) for part in command]
        # PostgreSQL refuses to run as root.
        return ["setpriv", "--reuid=postgres", "--regid=postgres", "--init-groups", *line] if os.geteuid() == 0 else line

    def start(self, *, durable: bool = True) -> None:
        data = self.folder / "data"
        if not data.exists():
            self.folder.mkdir(parents=True, exist_ok=True)
            if os.geteuid() == 0:
                owner = pwd.getpwnam("postgres")
                os.chown(self.folder, owner.pw_uid, owner.pw_gid)
            subprocess.run(self._as_owner(postgres_tool("initdb"), "-D", data, "-U", "pauta", "-A", "trust", "-E", "UTF8", "--locale=C.UTF-8"),
                           check=True, capture_output=True, cwd="/")
        self.process = subprocess.Popen(
            self._as_owner(postgres_tool("postgres"), "-D", data, "-p", self.port, "-c", "listen_addresses=127.0.0.1",
                           "-c", f"unix_socket_directories={self.folder}", *([] if durable else ["-c", "fsync=off"])),
            stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, cwd="/")
        ready = [str(postgres_tool("pg_isready")), "-h", "127.0.0.1", "-p", str(self.port), "-U", "pauta", "-q"]
        wait_until(lambda: subprocess.run(ready, check=False).returncode == 0, "PostgreSQL")
        existing = subprocess.run(
            [postgres_tool("psql"), "-h", "127.0.0.1", "-p", str(self.port), "-U", "pauta", "-d", "postgres", "-Atc",
             "SELECT count(*) FROM pg_database WHERE datname = 'pauta'"], check=True, capture_output=True, text=True)
        if existing.stdout.strip() == "0":
            subprocess.run([postgres_tool("createdb"), "-h", "127.0.0.1", "-p", str(self.port), "-U", "pauta", "pauta"], check=True)
        self.url = f"postgres://pauta@127.0.0.1:{self.port}/pauta"

    @property
    def pid(self) -> int:
        return self.process.pid

    def version(self) -> str:
        return subprocess.run([postgres_tool("postgres"), "--version"], capture_output=True, text=True, check=True).stdout.split()[2]

    def settle(self) -> None:
        subprocess.run([postgres_tool("psql"), "-q", "-h", "127.0.0.1", "-p", str(self.port), "-U", "pauta", "-d", "pauta",
                        "-c", "VACUUM ANALYZE", "-c", "CHECKPOINT"], check=True)

    def stop(self) -> None:
        self.process.terminate()
        self.process.wait(60)


class Pauta:
    def __init__(self, binary: pathlib.Path, folder: pathlib.Path, cluster: PostgresCluster | None) -> None:
        self.binary, self.folder, self.cluster = binary, folder, cluster
        self.name = "Pauta, PostgreSQL" if cluster else "Pauta, SQLite"
        self.process: subprocess.Popen[bytes] | None = None

    @property
    def pid(self) -> int:
        assert self.process
        return self.process.pid

    @property
    def database_pid(self) -> int | None:
        return self.cluster.pid if self.cluster else None

    def version(self) -> str:
        return subprocess.run([self.binary, "--version"], capture_output=True, text=True, check=True).stdout.split()[-1]

    def _cli(self, *arguments: str, stdin: str | None = None) -> str:
        done = subprocess.run([self.binary, *arguments], env=self.environment, input=stdin, capture_output=True, text=True)
        if done.returncode != 0:
            raise RuntimeError(f"pauta {' '.join(arguments[:2])}: {done.stderr.strip()}")
        return done.stdout.strip()

    def start(self, *, data: pathlib.Path | None = None, durable: bool = True) -> None:
        self.data = data or self.folder
        self.data.mkdir(parents=True, exist_ok=True)
        self.environment = {
            "PATH": os.environ["PATH"],
            "PAUTA_LISTEN": "127.0.0.1:0",
            "PAUTA_DATA_DIR": str(self.data),
            "PAUTA_ADMIN_EMAIL": "admin@example.org",
            "PAUTA_ADMIN_PASSWORD": secrets.token_urlsafe(18),
            "PAUTA_LOG": "json",
        }
        if self.cluster:
            self.cluster.start(durable=durable)
            self.environment["DATABASE_URL"] = self.cluster.url
        self._serve()

    def _serve(self) -> None:
        """Starts the server and waits for its first healthy answer."""
        address = self.data / "address"
        address.unlink(missing_ok=True)
        with open(self.data / "server.log", "ab") as log:
            started = time.monotonic()
            self.process = subprocess.Popen([self.binary, "serve"], env=self.environment, stdout=log, stderr=log)
        while True:
            try:
                host, port = address.read_text().strip().removeprefix("http://").rstrip("/").rsplit(":", 1)
                Client(host, int(port)).get("/health/ready")
                break
            except (OSError, RuntimeError, ValueError, http.client.HTTPException):
                if time.monotonic() - started > 60 or self.process.poll() is not None:
                    raise
                time.sleep(0.005)
        self.start_seconds = time.monotonic() - started
        self.host, self.port = host, int(port)

    def stop(self) -> None:
        if self.process:
            self.process.terminate()
            self.process.wait(60)
            self.process = None
        if self.cluster:
            self.cluster.stop()

    def restart(self) -> float:
        """Stops and starts the server alone; seconds to the first healthy answer on a filled database."""
        assert self.process
        self.process.terminate()
        self.process.wait(60)
        self._serve()
        return self.start_seconds

    def client_as(self, email: str, scopes: str) -> Client:
        token = self._cli("token", "create", "--user", email, "--scopes", scopes, "--days", "30")
        return Client(self.host, self.port, {"Authorization": f"Bearer {token}"})

    def load(self, count: int) -> None:
        """Loads through the API, without waiting for the disk: durability is what is measured later, not now."""
        if self.sign_in_people() and self._count() >= count:
            self._walk()
            return
        self.stop()
        with tempfile.TemporaryDirectory(dir="/dev/shm" if os.path.isdir("/dev/shm") else None) as memory:
            scratch = pathlib.Path(memory) / "data"
            if not self.cluster:
                shutil.copytree(self.folder, scratch)
            self.start(data=None if self.cluster else scratch, durable=False)
            self.sign_in_people()
            in_parallel(self._add, range(self._count(), count))
            if self.cluster:
                self.cluster.settle()
            self.stop()
            if not self.cluster:
                shutil.rmtree(self.folder)
                shutil.copytree(scratch, self.folder)
        self.start()
        self.sign_in_people()
        self._walk()

    def sign_in_people(self) -> bool:
        """Tokens for an author and for who approves, who are created if need be; whether they were there."""
        admin = self.client_as("admin@example.org", "units.read,units.manage,users.read,users.manage")
        known = bool(admin.get("/api/v1/users?q=redacao")["items"])
        if not known:
            unit = admin.get("/api/v1/units?limit=1")["items"][0]
            for email, name, role in (("redacao@example.org", "Redação", "editor"), ("chefia@example.org", "Chefia", "head")):
                self._cli("user", "create", "--email", email, "--name", name, "--role", role, "--unit", unit["slug"], "--password-stdin",
                          stdin=secrets.token_urlsafe(18) + "\n")
        self.author = self.client_as("redacao@example.org", "releases.read,releases.write")
        self.headers = self.author.headers
        self.chief = self.client_as("chefia@example.org", "releases.read,releases.write,releases.approve,releases.publish")
        return known

    def _count(self) -> int:
        return self.author.get(f"{_RELEASES}?limit=1&count=true")["total"]

    def _add(self, number: int) -> None:
        release = corpus.release(number)
        item, head = self.author.send("POST", _RELEASES, self._body(release))
        if not release.published:
            return
        path = f"{_RELEASES}/{item['id']}"
        _, head = self.author.send("POST", f"{path}/submit", headers={"If-Match": head["etag"]})
        _, head = self.chief.send("POST", f"{path}/approve", headers={"If-Match": head["etag"]})
        self.chief.send("POST", f"{path}/publish", headers={"If-Match": head["etag"]})

    def _walk(self) -> None:
        """Every id, the newest addresses, and the cursor of the deep page."""
        self.ids, self.hot = [], []
        after, self.deep = "", ""
        while True:
            page = self.author.get(f"{_RELEASES}?sort=-published_at&limit=100{after}")
            for item in page["items"]:
                self.ids.append(item["id"])
                if item["status"] == "published" and len(self.hot) < 100:
                    self.hot.append(item["slug"])
            if not page["next"]:
                break
            after = "&after=" + urllib.parse.quote(page["next"])
            if len(self.ids) == 15_000:
                self.deep = after

    @staticmethod
    def _body(release: corpus.Release) -> dict[str, object]:
        return {"kind": "press_release", "title": release.title, "summary": release.summary, "body_html": release.body_html, "tags": release.tags}

    def prepare(self, operation: str) -> None:
        pass

    def requests(self, operation: str) -> tuple[str, list[str], dict[str, str], list[str] | None]:
        def listed(query: str) -> list[str]:
            return [f"{_RELEASES}?limit=20&sort=-published_at{query}"]

        def word(text: str) -> list[str]:
            return listed("&q=" + urllib.parse.quote(text))

        match operation:
            case "by_id":
                return "GET", [f"{_RELEASES}/{id_}" for id_ in self.ids], self.headers, None
            case "list":
                return "GET", listed(""), self.headers, None
            case "filter":
                return "GET", listed("&status=published"), self.headers, None
            case "search_common":
                return "GET", word(corpus.COMMON_WORD), self.headers, None
            case "search_absent":
                return "GET", word(corpus.ABSENT_WORD), self.headers, None
            case "deep_page":
                return "GET", listed(self.deep), self.headers, None
            case "public_read":
                return "GET", [f"/api/v1/public/releases/{slug}" for slug in self.hot], {}, None
            case "public_list":
                return "GET", ["/api/v1/public/releases?limit=20"], {}, None
            case "create":
                bodies = []
                for n in range(200):
                    body = self._body(corpus.release(n)) | {"title": f"Medição {n} %SERIAL%"}
                    bodies.append(json.dumps(body, ensure_ascii=False))
                return "POST", [_RELEASES], self.headers | {"Content-Type": "application/json"}, bodies
        raise ValueError(operation)

    def rows(self, answer: dict[str, object]) -> int:
        items = answer.get("items")
        return len(items) if isinstance(items, list) else 1


class ColdPauta(Pauta):
    """A second server on another's SQLite file that keeps no finished answers: what is left when nothing is asked twice."""

    def __init__(self, binary: pathlib.Path, folder: pathlib.Path, other: Pauta) -> None:
        super().__init__(binary, folder, None)
        self.other = other
        self.name = "Pauta, SQLite, no memory"

    def start(self, *, data: pathlib.Path | None = None, durable: bool = True) -> None:
        self.data = self.folder
        self.data.mkdir(parents=True, exist_ok=True)
        self.environment = self.other._env | {
            "PAUTA_DATA_DIR": str(self.data), "PAUTA_CACHE_MIB": "0", "DATABASE_URL": f"sqlite://{self.other.folder / 'pauta.db'}"}
        self._serve()

    def load(self, count: int) -> None:
        self.author, self.headers = self.other.author, self.other.headers
        self.ids, self.hot, self.deep = self.other.ids, self.other.hot, self.other.deep


def find_binary() -> pathlib.Path:
    given = os.environ.get("PAUTA_BIN")
    root = pathlib.Path(__file__).resolve().parents[2]
    binary = pathlib.Path(given) if given else root / "target/release/pauta"
    if not binary.exists():
        raise RuntimeError("the release build is missing: run `make build`")
    return binary.resolve()


def require(program: str, package: str) -> None:
    if shutil.which(program) is None:
        raise RuntimeError(f"{program} is missing: apt-get install {package}")
