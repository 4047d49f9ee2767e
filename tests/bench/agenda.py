#!/usr/bin/env python3
"""The agenda of a large office: how much longer a year takes to answer than a month. Writes docs/benchmarks-agenda.json.

20,000 events over ten years, 200 of them series that never end or run for years, in three time zones. The figure
is a ratio within one run, by turns: a busy machine slows both alike. Environment: BENCH_EVENTS, BENCH_ASKED.
"""

import json
import os
import pathlib
import random
import statistics
import tempfile
import time
from datetime import UTC, datetime, timedelta

from http_client import Client, in_parallel
from pauta import Pauta, PostgresCluster, find_binary

ROOT = pathlib.Path(__file__).resolve().parents[2]
EVENTS = int(os.environ.get("BENCH_EVENTS", "20000"))
SERIES = EVENTS // 100
ASKED = int(os.environ.get("BENCH_ASKED", "40"))
FIRST_YEAR, YEARS = 2020, 10
ZONES = ("America/Fortaleza", "America/Noronha", "Europe/Lisbon")
RULES = ("FREQ=WEEKLY;BYDAY=MO", "FREQ=MONTHLY;BYMONTHDAY=15", "FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,TH;COUNT=200",
         "FREQ=MONTHLY;BYDAY=-1FR", "FREQ=YEARLY")


def event(number: int) -> dict[str, object]:
    chance = random.Random(number)
    begin = datetime(FIRST_YEAR, 1, 1, tzinfo=UTC) + timedelta(minutes=30 * chance.randrange(48 * 365 * YEARS))
    body: dict[str, object] = {
        "kind": chance.choice(("inauguration", "meeting", "visit", "ceremony")), "title": f"Entrega de obra número {number}",
        "description_html": f"<p>{'Programação da visita às obras do programa. ' * 12}</p>", "time_zone": chance.choice(ZONES),
        "starts_at": f"{begin:%Y-%m-%dT%H:%M:%SZ}", "ends_at": f"{begin + timedelta(hours=2):%Y-%m-%dT%H:%M:%SZ}",
    }
    return body | ({"rrule": chance.choice(RULES)} if number < SERIES else {})


def fill(pauta: Pauta) -> Client:
    pauta.sign_in_people()
    editor = pauta.client_as("redacao@example.org", "units.read,agenda.read,agenda.write")
    unit = editor.get("/api/v1/units?limit=1")["items"][0]["id"]
    in_parallel(lambda number: editor.post("/api/v1/agenda", event(number) | {"unit_id": unit}), range(EVENTS))
    return editor


def asked(client: Client, begin: datetime, days: int) -> tuple[float, float, int]:
    """Milliseconds to the first page of a window, and to all of it; how many stand in it."""
    path = f"/api/v1/agenda?limit=100&from={begin:%Y-%m-%d}&to={begin + timedelta(days=days):%Y-%m-%d}"
    started = time.perf_counter()
    page = client.get(path)
    first = time.perf_counter() - started
    found = len(page["items"])
    while page["next"]:
        page = client.get(f"{path}&after={page['next']}")
        found += len(page["items"])
    return first * 1000, (time.perf_counter() - started) * 1000, found


def measure(client: Client) -> dict[str, dict[str, float]]:
    chance = random.Random(1)
    runs: dict[str, list[tuple[float, float, int]]] = {"month": [], "year": []}
    for _ in range(ASKED):
        begin = datetime(FIRST_YEAR, 1, 1, tzinfo=UTC) + timedelta(days=chance.randrange(365 * (YEARS - 1)))
        runs["month"].append(asked(client, begin, 30))
        runs["year"].append(asked(client, begin, 365))
    return {name: {"first_page_ms": statistics.median(r[0] for r in them), "whole_ms": statistics.median(r[1] for r in them),
                   "entries": statistics.median(r[2] for r in them)} for name, them in runs.items()}


def main() -> None:
    report: dict[str, object] = {"at": f"{datetime.now(UTC):%Y-%m-%d}", "events": EVENTS, "series": SERIES, "asked": ASKED, "systems": {}}
    with tempfile.TemporaryDirectory(prefix="pauta-bench-") as folder:
        base = pathlib.Path(folder)
        base.chmod(0o755)
        for pauta in (Pauta(find_binary(), base / "sqlite", None), Pauta(find_binary(), base / "postgres", PostgresCluster(base / "cluster"))):
            try:
                pauta.start(durable=False)
                client = fill(pauta)
                if pauta.cluster:
                    pauta.cluster.settle()
                figures = measure(client)
            finally:
                pauta.stop()
            report["systems"][pauta.name] = figures
            ratio = figures["year"]["first_page_ms"] / figures["month"]["first_page_ms"]
            print(f"{pauta.name}: a year's first page takes {ratio:.2f} × a month's; {figures}", flush=True)
    (ROOT / "docs/benchmarks-agenda.json").write_text(json.dumps(report, indent=2) + "\n")


if __name__ == "__main__":
    main()
