#!/usr/bin/env python3
"""docs/benchmarks.json → docs/benchmarks.md."""

import json
import pathlib

ROOT = pathlib.Path(__file__).resolve().parents[2]

# Operation, what it is, the goal against PocketBase (times) or by itself (per CPU-second).
OPERATIONS = [
    ("by_id", "by id, random, signed in", "≥ 3 ×"),
    ("list", "list of 20, newest first", "≥ 10 ×"),
    ("filter", "list of 20 by status", "≥ 10 ×"),
    ("search_common", "search: a word in 2.7 % of the rows", "≥ 25 ×"),
    ("search_absent", "search: a word in no row", "≥ 25 ×"),
    ("deep_page", "the page at depth 15,000", "as the first"),
    ("create", "create, 8 writers", "≥ 1 ×"),
    ("public_read", "public read of 100 hot items", "≥ 30,000"),
    ("public_list", "public list of 20", "–"),
]
POCKETBASE, TOTAL = "PocketBase", "PocketBase, with total"
SQLITE, COLD, POSTGRES = "Pauta, SQLite", "Pauta, SQLite, no memory", "Pauta, PostgreSQL"


def number(value: float | None) -> str:
    if value is None:
        return "–"
    if value < 0.5:
        return "none"
    return f"{value:,.0f}" if value >= 10 else f"{value:.1f}"


def times(mine: dict | None, theirs: dict | None) -> str:
    if not mine or not theirs:
        return "–"
    if not theirs["requests"]:
        return "∞"
    ratio = mine["per_cpu_second"] / theirs["per_cpu_second"]
    return f"{ratio:,.0f} ×" if ratio >= 10 else f"{ratio:.1f} ×"


def latency(run: dict | None) -> str:
    return f"{run['p50_ms']:.1f} / {run['p99_ms']:.1f}" if run and run["requests"] else "–"


def memory(run: dict | None) -> str:
    if not run:
        return "–"
    own = f"{run['server_rss_mib']:.0f}"
    return f"{own} + {run['database_pss_mib']:.0f}" if run["database_pss_mib"] else own


def measured(name: str) -> dict | None:
    report = ROOT / "docs" / name
    return json.loads(report.read_text()) if report.exists() else None


def agenda() -> list[str]:
    report = measured("benchmarks-agenda.json")
    if report is None:
        return []
    out = ["", "## The agenda", "",
           f"{report['events']:,} events over ten years, {report['series']:,} of them series in three time zones; {report['asked']} windows of each length at "
           f"random, by turns, one reader; the median, in milliseconds. {report['at']}.", "",
           "| | a month: first 100 | all of it | a year: first 100 | all of it | year ÷ month, first 100 (goal ≤ 5) |", "|---|--:|--:|--:|--:|--:|"]
    for name, windows in report["systems"].items():
        cells = [f"{windows[w]['first_page_ms']:.1f} | {windows[w]['whole_ms']:.1f} ({windows[w]['entries']:,.0f} entries)" for w in ("month", "year")]
        out.append(f"| {name} | {' | '.join(cells)} | {windows['year']['first_page_ms'] / windows['month']['first_page_ms']:.1f} × |")
    return out


def hour() -> list[str]:
    report = measured("benchmarks-hour.json")
    if report is None:
        return []
    out = ["", "## One hour, many texts", "",
           f"{report['texts']:,} texts scheduled at one instant, the server's worker and another beside it; seconds after it, as a reader sees who "
           f"pages through all of them again and again (goal ≤ 5). {report['at']}.", "",
           "| | readers have all | all are written down |", "|---|--:|--:|"]
    return out + [f"| {name} | {seconds['public_s']:.1f} s | {seconds['written_down_s']:.1f} s |" for name, seconds in report["systems"].items()]


def main() -> None:
    report = json.loads((ROOT / "docs/benchmarks.json").read_text())
    operations = report["operations"]
    versions, machine = report["versions"], report["machine"]
    out = [
        "# Benchmarks",
        "",
        "Written by `make bench`; do not edit. What is measured and how is in [tests/bench](../tests/bench/README.md).",
        "",
        f"Pauta {versions.get(SQLITE, versions.get(POSTGRES, '–'))} beside PocketBase {versions.get(POCKETBASE, '–')}, the same "
        f"{report['releases']:,} generated releases in each (bodies of about 3 kB, indexed by status and time), measured by turns with `wrk` in "
        f"{report['rounds']} rounds of {report['seconds']} s, the median of the rounds; 16 connections, 8 for creating, 4 for the word in no row. {report['at']}, {machine['cores']} cores of "
        f"{machine['cpu']}, {machine['memory']}, {machine['system']}; PostgreSQL {versions.get('PostgreSQL', '–')} with the settings of initdb.",
        "",
        "## Requests per CPU-second",
        "",
        "Requests answered per second of CPU that the server used, PostgreSQL's processes included. The load generator shares the "
        "machine, so requests per second of the clock would measure mostly its own share. In brackets: how many times PocketBase's figure.",
        "",
        "| | PocketBase | PocketBase, with total | Pauta, SQLite | the same, no memory | Pauta, PostgreSQL | goal |",
        "|---|--:|--:|--:|--:|--:|--:|",
    ]
    for key, label, goal in OPERATIONS:
        runs = operations.get(key)
        if not runs:
            continue
        pocketbase = runs.get(POCKETBASE)
        cells = [number(runs[name]["per_cpu_second"]) if name in runs else "–" for name in (POCKETBASE, TOTAL)]
        for name in (SQLITE, COLD, POSTGRES):
            run = runs.get(name)
            cells.append(f"**{number(run['per_cpu_second'])}** ({times(run, pocketbase)})" if run else "–")
        out.append(f"| {label} | {' | '.join(cells)} | {goal} |")
    out += [
        "",
        "PocketBase is asked with `skipTotal=1` and, beside it, as its client library asks by default, with the total counted; "
        "Pauta counts only when asked. Pauta gives an answer that it has finished before from memory, as long as nothing of what it shows has changed; a list that is "
        "asked again and again is measured so. «No memory» is the same server with `PAUTA_CACHE_MIB=0`: every request makes its answer anew. PocketBase's list carries the bodies, Pauta's summaries do not. PocketBase has a second index, on time alone: "
        "without it an unfiltered list sorts the whole table. It flushes to disk less strictly (`synchronous=NORMAL`) than Pauta (`FULL`), and writes no "
        "search index and no change log.",
        "",
        "## Latency and memory under that load",
        "",
        "p50 / p99 in milliseconds with every connection busy; peak memory in MiB (PostgreSQL: Pauta + the database's share).",
        "",
        "| | PocketBase | | Pauta, SQLite | | Pauta, PostgreSQL | |",
        "|---|--:|--:|--:|--:|--:|--:|",
    ]
    for key, label, _ in OPERATIONS:
        runs = operations.get(key)
        if runs:
            cells = [cell for name in (POCKETBASE, SQLITE, POSTGRES) for cell in (latency(runs.get(name)), memory(runs.get(name)))]
            out.append(f"| {label} | {' | '.join(cells)} |")
    if report["start_seconds"]:
        out += ["", "## Start and rest", "", "| | start to first healthy answer, filled database | resident memory at rest |", "|---|--:|--:|"]
        out += [f"| {name} | {seconds * 1000:.0f} ms | {report['idle_rss_mib'][name]:.0f} MiB |" for name, seconds in report["start_seconds"].items()]
    out += agenda()
    out += hour()
    notes = ROOT / "docs/benchmarks-notes.md"
    if notes.exists():
        out += ["", notes.read_text().strip()]
    out += ["", "## Again", "", "```sh", "make bench                                   # everything, about half an hour",
            "BENCH_SECONDS=3 BENCH_ROUNDS=1 make bench    # a quick look", "BENCH_SYSTEMS=sqlite BENCH_OPERATIONS=list,filter make bench", "```", ""]
    (ROOT / "docs/benchmarks.md").write_text("\n".join(out))


if __name__ == "__main__":
    main()
