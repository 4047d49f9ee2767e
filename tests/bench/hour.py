#!/usr/bin/env python3
"""A thousand texts of one hour: how long after it readers have all of them, and all of them are written down. Writes docs/benchmarks-hour.json.

Two workers: the server's own and one beside it. The database waits for the disk, as in service. Environment: BENCH_TEXTS.
"""

import json
import os
import pathlib
import subprocess
import tempfile
import time
from datetime import UTC, datetime, timedelta

import corpus
from http_client import in_parallel
from pauta import Pauta, PostgresCluster, find_binary

ROOT = pathlib.Path(__file__).resolve().parents[2]
TEXTS = int(os.environ.get("BENCH_TEXTS", "1000"))
RELEASES = "/api/v1/releases"


def schedule(pauta: Pauta) -> datetime:
    """All at one instant, a little after the last of them is ready."""
    pauta.sign_in_people()

    def approved(number: int) -> tuple[str, str]:
        release = corpus.release(number)
        body = {"kind": "press_release", "title": release.title, "summary": release.summary, "body_html": release.body_html}
        item, head = pauta.author.send("POST", RELEASES, body)
        path = f"{RELEASES}/{item['id']}"
        _, head = pauta.author.send("POST", f"{path}/submit", headers={"If-Match": head["etag"]})
        _, head = pauta.chief.send("POST", f"{path}/approve", headers={"If-Match": head["etag"]})
        return path, head["etag"]

    ready = in_parallel(approved, range(TEXTS))
    at = datetime.now(UTC).replace(microsecond=0) + timedelta(seconds=10 + TEXTS // 50)
    hour = {"publish_at": f"{at:%Y-%m-%dT%H:%M:%SZ}"}
    in_parallel(lambda one: pauta.chief.send("POST", f"{one[0]}/schedule", hour, {"If-Match": one[1]}), ready)
    return at


def counted(pauta: Pauta) -> tuple[int, int]:
    """How many readers have, and how many are not written down yet."""
    page, found = pauta.author.get("/api/v1/public/releases?limit=100"), 0
    while True:
        found += len(page["items"])
        if not page["next"]:
            break
        page = pauta.author.get(f"/api/v1/public/releases?limit=100&after={page['next']}")
    return found, pauta.author.get(f"{RELEASES}?status=scheduled&limit=1&count=true")["total"]


def measure(pauta: Pauta) -> dict[str, float]:
    at = schedule(pauta)
    assert counted(pauta) == (0, TEXTS), "nothing before its hour"
    with open(pauta.data / "worker.log", "ab") as log:
        worker = subprocess.Popen([pauta.binary, "worker"], env=pauta.environment, stdout=log, stderr=log)
    try:
        time.sleep(max(0.0, (at - datetime.now(UTC)).total_seconds()))
        seconds: dict[str, float] = {}
        while len(seconds) < 2:
            public, waiting = counted(pauta)
            passed = (datetime.now(UTC) - at).total_seconds()
            if public == TEXTS:
                seconds.setdefault("public_s", passed)
            if waiting == 0:
                seconds.setdefault("written_down_s", passed)
            if passed > 120:
                raise RuntimeError(f"after two minutes {public} are public and {waiting} are not written down")
        return seconds
    finally:
        worker.terminate()
        worker.wait(60)


def main() -> None:
    report: dict[str, object] = {"at": f"{datetime.now(UTC):%Y-%m-%d}", "texts": TEXTS, "systems": {}}
    with tempfile.TemporaryDirectory(prefix="pauta-bench-") as folder:
        base = pathlib.Path(folder)
        base.chmod(0o755)
        for pauta in (Pauta(find_binary(), base / "sqlite", None), Pauta(find_binary(), base / "postgres", PostgresCluster(base / "cluster"))):
            try:
                pauta.start()
                report["systems"][pauta.name] = measure(pauta)
            finally:
                pauta.stop()
            print(f"{pauta.name}: {report['systems'][pauta.name]}", flush=True)
    (ROOT / "docs/benchmarks-hour.json").write_text(json.dumps(report, indent=2) + "\n")


if __name__ == "__main__":
    main()
