"""PocketBase, set up as its own documentation would have it: one collection, its index, an authenticated user."""

import http.client
import json
import pathlib
import secrets
import subprocess
import urllib.parse

import corpus
from http_client import Client, HttpError, in_parallel
from process import wait_until

AUTHENTICATED = '@request.auth.id != ""'
PUBLIC = 'status = "published"'
_RECORDS = "/api/collections/releases/records"


class PocketBase:
    database_pid = None

    def __init__(self, binary: pathlib.Path, folder: pathlib.Path, port: int, *, count: bool) -> None:
        self.binary, self.folder, self.port, self.count = binary, folder, port, count
        self.name = "PocketBase"
        self.process: subprocess.Popen[bytes] | None = None

    @property
    def pid(self) -> int:
        assert self.process
        return self.process.pid

    def version(self) -> str:
        return subprocess.run([self.binary, "--version"], capture_output=True, text=True, check=True).stdout.split()[-1]

    def start(self) -> None:
        password = secrets.token_urlsafe(18)
        self.folder.mkdir(parents=True, exist_ok=True)
        data = ["--dir", str(self.folder / "pb_data")]
        subprocess.run([self.binary, *data, "superuser", "upsert", "root@example.org", password], check=True, capture_output=True)
        self.process = subprocess.Popen(
            [self.binary, *data, "serve", f"--http=127.0.0.1:{self.port}"], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        anonymous = Client("127.0.0.1", self.port)

        def healthy() -> bool:
            try:
                anonymous.get("/api/health")
                return True
            except (OSError, http.client.HTTPException):
                anonymous._local.__dict__.clear()
                return False

        wait_until(healthy, "PocketBase")
        session = anonymous.post("/api/collections/_superusers/auth-with-password", {"identity": "root@example.org", "password": password})
        self.admin = Client("127.0.0.1", self.port, {"Authorization": session["token"]})
        user_password = secrets.token_urlsafe(18)
        users = self.admin.get("/api/collections/users/records")["items"]
        for user in users:
            self.admin.send("DELETE", f"/api/collections/users/records/{user['id']}")
        self.admin.post("/api/collections/users/records", {
            "email": "redacao@example.org", "password": user_password, "passwordConfirm": user_password, "verified": True})
        login = anonymous.post("/api/collections/users/auth-with-password", {"identity": "redacao@example.org", "password": user_password})
        self.headers = {"Authorization": login["token"]}
        self.user = Client("127.0.0.1", self.port, self.headers)

    def stop(self) -> None:
        if self.process:
            self.process.terminate()
            self.process.wait(30)
            self.process = None

    def loaded(self) -> int:
        try:
            return self.admin.get(f"{_RECORDS}?perPage=1")["totalItems"]
        except HttpError:
            return 0

    def load(self, count: int) -> None:
        if self.loaded() < count:
            def text(name: str, most: int) -> dict[str, object]:
                return {"name": name, "type": "text", "max": most}
            self.admin.post("/api/collections", {
                "name": "releases", "type": "base",
                "listRule": AUTHENTICATED, "viewRule": AUTHENTICATED, "createRule": AUTHENTICATED,
                "fields": [
                    text("title", 250), text("slug", 120), text("summary", 600), text("body_html", 200_000),
                    {"name": "tags", "type": "json"}, text("status", 24), {"name": "published_at", "type": "date"},
                    {"name": "created", "type": "autodate", "onCreate": True},
                    {"name": "updated", "type": "autodate", "onCreate": True, "onUpdate": True},
                ],
                # The second index is a favour: without it an unfiltered list sorts the whole table at 5 a second.
                "indexes": ["CREATE INDEX idx_releases_status_published ON releases (status, published_at)",
                            "CREATE INDEX idx_releases_published ON releases (published_at)"],
            })
            in_parallel(lambda n: self.user.post(_RECORDS, self._body(corpus.release(n))), range(count))
        items = [self.admin.get(f"{_RECORDS}?perPage=1000&page={page}&fields=id,status&sort=-published_at&skipTotal=1")["items"]
                 for page in range(1, count // 1000 + 1)]
        rows = [row for page in items for row in page]
        self.ids = [row["id"] for row in rows]
        self.hot = [row["id"] for row in rows if row["status"] == "published"][:100]

    @staticmethod
    def _body(release: corpus.Release) -> dict[str, object]:
        minutes = release.number
        at = f"{2021 + minutes // 5000}-{1 + minutes // 420 % 12:02}-{1 + minutes // 15 % 28:02} {8 + minutes % 12:02}:{minutes % 60:02}:00.000Z"
        return {"title": release.title, "slug": f"release-{release.number}", "summary": release.summary, "body_html": release.body_html,
                "tags": release.tags, "status": "published" if release.published else "draft", "published_at": at}

    def _list(self, filter_: str | None = None, page: int = 1) -> str:
        query = {"perPage": "20", "page": str(page), "sort": "-published_at"}
        if filter_:
            query["filter"] = filter_
        # Its client counts the total unless told otherwise; Pauta counts only when asked.
        if not self.count:
            query["skipTotal"] = "1"
        return f"{_RECORDS}?{urllib.parse.urlencode(query)}"

    def _rules(self, rule: str) -> None:
        self.admin.send("PATCH", "/api/collections/releases", {"listRule": rule, "viewRule": rule})

    def prepare(self, operation: str) -> None:
        self._rules(PUBLIC if operation.startswith("public") else AUTHENTICATED)

    def requests(self, operation: str) -> tuple[str, list[str], dict[str, str], list[str] | None]:
        """Method, paths, headers and bodies of an operation."""
        word = 'title ~ "{0}" || body_html ~ "{0}"'
        match operation:
            case "by_id":
                return "GET", [f"{_RECORDS}/{id_}" for id_ in self.ids], self.headers, None
            case "list":
                return "GET", [self._list()], self.headers, None
            case "filter":
                return "GET", [self._list('status = "published"')], self.headers, None
            case "search_common":
                return "GET", [self._list(word.format(corpus.COMMON_WORD))], self.headers, None
            case "search_absent":
                return "GET", [self._list(word.format(corpus.ABSENT_WORD))], self.headers, None
            case "deep_page":
                return "GET", [self._list(page=15_000 // 20 + 1)], self.headers, None
            case "public_read":
                return "GET", [f"{_RECORDS}/{id_}" for id_ in self.hot], {}, None
            case "public_list":
                return "GET", [self._list()], {}, None
            case "create":
                bodies = []
                for n in range(200):
                    body = self._body(corpus.release(n)) | {"slug": "bench-%SERIAL%"}
                    bodies.append(json.dumps(body, ensure_ascii=False))
                return "POST", [_RECORDS], self.headers | {"Content-Type": "application/json"}, bodies
        raise ValueError(operation)

    def rows(self, answer: dict[str, object]) -> int:
        items = answer.get("items")
        return len(items) if isinstance(items, list) else 1
