#!/usr/bin/env python3
"""Pauta and PocketBase under the same load, by turns, on one machine.

The figure is requests per second of CPU that the server and its database used (from /proc): on a
machine that does other things as well, wall-clock throughput is noise and this is not.
Environment: BENCH_SECONDS, BENCH_ROUNDS, BENCH_RELEASES, BENCH_OPERATIONS, BENCH_DIR (kept between
runs when set), BENCH_SYSTEMS.
"""

import json
import os
import pathlib
import platform
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from datetime import UTC, datetime

from http_client import Client, HttpError
from pauta import ColdPauta, Pauta, PostgresCluster, find_binary, require
from pocketbase import PocketBase
from process import PeakMemory, cpu_seconds, free_port

HERE = pathlib.Path(__file__).resolve().parent
ROOT = HERE.parents[1]
SECONDS = int(os.environ.get("BENCH_SECONDS", "8"))
ROUNDS = int(os.environ.get("BENCH_ROUNDS", "3"))
RELEASES = int(os.environ.get("BENCH_RELEASES", "20000"))

OPERATIONS = ["by_id", "list", "filter", "search_common", "search_absent", "deep_page", "public_read", "public_list", "create"]
EXPECTED_ROWS = {"by_id": 1, "list": 20, "filter": 20, "search_common": 20, "search_absent": 0, "deep_page": 20,
                 "public_read": 1, "public_list": 20}


def first_answer(system, path: str, headers: dict[str, str]) -> dict:
    """What the system answers; asked again for a while if it is still busy with what was asked before."""
    until = time.monotonic() + 60
    while True:
        try:
            return Client("127.0.0.1", system.port, headers).get(path)
        except (OSError, HttpError):
            if time.monotonic() > until:
                raise
            time.sleep(2)


def measure(system, operation: str, folder: pathlib.Path) -> dict[str, float]:
    system.prepare(operation)
    method, paths, headers, bodies = system.requests(operation)
    if operation in EXPECTED_ROWS:
        # Nothing is measured before it is known to answer what was asked.
        answer = first_answer(system, paths[0], headers)
        if system.rows(answer) != EXPECTED_ROWS[operation]:
            raise RuntimeError(f"{system.name} answered {operation} with {system.rows(answer)} rows")
    (folder / "paths").write_text("\n".join(paths) + "\n")
    (folder / "headers").write_text("".join(f"{name}: {value}\n" for name, value in headers.items()))
    arguments = [method, str(folder / "paths"), str(folder / "headers")]
    if bodies:
        (folder / "bodies").write_text("\n".join(bodies) + "\n")
        arguments.append(str(folder / "bodies"))
    # A search that reads every row takes PocketBase a second alone: more at once only run into its time limit.
    connections = 8 if bodies else 4 if operation == "search_absent" else 16

    def wrk(seconds: int) -> dict[str, float]:
        done = subprocess.run(
            ["wrk", "-t1", f"-c{connections}", f"-d{seconds}s", "--timeout", "30s", "-s", str(HERE / "requests.lua"),
             f"http://127.0.0.1:{system.port}", "--", *arguments], capture_output=True, text=True, check=True)
        return json.loads(done.stdout.strip().splitlines()[-1])

    if not bodies:
        wrk(1)
    has_database = system.database_pid is not None
    before = cpu_seconds(system.pid, with_children=False)
    before_db = cpu_seconds(system.database_pid, with_children=True) if has_database else 0.0
    with PeakMemory(system.pid, system.database_pid) as memory:
        result = wrk(SECONDS)
    server_cpu = cpu_seconds(system.pid, with_children=False) - before
    database_cpu = (cpu_seconds(system.database_pid, with_children=True) - before_db) if has_database else 0.0
    if result["status_errors"] or result["socket_errors"]:
        raise RuntimeError(f"{system.name} answered {operation} with errors: {result}")
    cpu = server_cpu + database_cpu
    return {
        "requests": result["requests"],
        "wall_seconds": result["duration_us"] / 1e6,
        "server_cpu": server_cpu,
        "database_cpu": database_cpu,
        "per_cpu_second": result["requests"] / cpu,
        "per_second": result["requests"] / (result["duration_us"] / 1e6),
        "bytes_per_answer": result["bytes"] / max(result["requests"], 1),
        "p50_ms": result["p50_us"] / 1000,
        "p99_ms": result["p99_us"] / 1000,
        "server_rss_mib": memory.server_kib / 1024,
        "database_pss_mib": memory.database_kib / 1024,
    }


def rss_mib(pid: int) -> float:
    for line in pathlib.Path(f"/proc/{pid}/status").read_text().splitlines():
        if line.startswith("VmRSS:"):
            return int(line.split()[1]) / 1024
    return 0.0


def machine() -> dict[str, str]:
    cpu = "unknown"
    for line in pathlib.Path("/proc/cpuinfo").read_text().splitlines():
        if line.startswith("model name"):
            cpu = line.split(":", 1)[1].strip()
            break
    memory = int(pathlib.Path("/proc/meminfo").read_text().split()[1]) // 1024 // 1024
    system = platform.freedesktop_os_release().get("PRETTY_NAME", "Linux")
    return {"cpu": cpu, "cores": str(os.cpu_count()), "memory": f"{memory} GiB", "system": system, "kernel": platform.release().split("-")[0]}


def main() -> None:
    require("wrk", "wrk")
    wanted = os.environ.get("BENCH_SYSTEMS", "pocketbase,sqlite,cold,postgres").split(",")
    operations = os.environ.get("BENCH_OPERATIONS", ",".join(OPERATIONS)).split(",")
    kept = os.environ.get("BENCH_DIR")
    base = pathlib.Path(kept) if kept else pathlib.Path(tempfile.mkdtemp(prefix="pauta-bench-"))
    base.mkdir(parents=True, exist_ok=True)
    base.chmod(0o755)
    systems = []
    if "pocketbase" in wanted:
        pocketbase = pathlib.Path(os.environ.get("POCKETBASE_BIN", ROOT / "target/tools/bench/bin/pocketbase"))
        systems.append(PocketBase(pocketbase, base / "pocketbase", free_port(), count=False))
    if "sqlite" in wanted:
        systems.append(Pauta(find_binary(), base / "pauta-sqlite", None))
    if "cold" in wanted:
        systems.append(ColdPauta(find_binary(), base / "pauta-cold", next(s for s in systems if isinstance(s, Pauta))))
    if "postgres" in wanted:
        systems.append(Pauta(find_binary(), base / "pauta-postgres", PostgresCluster(base / "cluster")))
    report: dict[str, object] = {
        "at": datetime.now(UTC).strftime("%Y-%m-%d"), "machine": machine(), "seconds": SECONDS, "rounds": ROUNDS, "releases": RELEASES,
        "versions": {}, "idle_rss_mib": {}, "start_seconds": {}, "operations": {},
    }
    try:
        for system in systems:
            system.start()
            began = time.monotonic()
            system.load(RELEASES)
            print(f"{system.name} {system.version()}: loaded in {time.monotonic() - began:.0f} s", flush=True)
            report["versions"][system.name] = system.version()
            if isinstance(system, Pauta) and not isinstance(system, ColdPauta):
                report["start_seconds"][system.name] = statistics.median(system.restart() for _ in range(5))
                time.sleep(3)
                report["idle_rss_mib"][system.name] = rss_mib(system.pid)
        if "postgres" in wanted:
            cluster = next(s.cluster for s in systems if isinstance(s, Pauta) and s.cluster)
            report["versions"]["PostgreSQL"] = cluster.version()
        for operation in operations:
            runs: dict[str, list[dict[str, float]]] = {}
            for _ in range(ROUNDS):
                for system in systems:
                    if isinstance(system, ColdPauta) and operation == "create":
                        continue
                    variants = [(system.name, False)]
                    if isinstance(system, PocketBase) and operation in ("list", "filter", "public_list"):
                        variants.append((f"{system.name}, with total", True))
                    for name, count in variants:
                        if isinstance(system, PocketBase):
                            system.count = count
                        runs.setdefault(name, []).append(measure(system, operation, base))
            summary = {name: {key: statistics.median(run[key] for run in them) for key in them[0]} | {"runs": [round(run["per_cpu_second"], 1) for run in them]}
                       for name, them in runs.items()}
            report["operations"][operation] = summary
            for name, figures in summary.items():
                print(f"{operation:14} {name:20} {figures['per_cpu_second']:10.0f} /CPU-s  {figures['per_second']:8.0f} /s  p50 {figures['p50_ms']:8.2f} ms"
                      f"  p99 {figures['p99_ms']:8.2f} ms  {figures['server_rss_mib']:6.0f} MiB  {figures['bytes_per_answer']:7.0f} B  {figures['runs']}", flush=True)
    finally:
        for system in systems:
            system.stop()
        if not kept:
            shutil.rmtree(base, ignore_errors=True)
    target = pathlib.Path(os.environ.get("BENCH_OUT", ROOT / "docs/benchmarks.json"))
    target.write_text(json.dumps(report, ensure_ascii=False, indent=1) + "\n")
    print(f"written to {target.name}")


if __name__ == "__main__":
    sys.path.insert(0, str(HERE))
    main()
