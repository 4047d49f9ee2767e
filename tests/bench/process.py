"""What a server and its database cost, read from /proc."""

import os
import pathlib
import socket
import threading
import time

_TICKS = os.sysconf("SC_CLK_TCK")


def _stat(pid: int) -> list[str] | None:
    try:
        text = pathlib.Path(f"/proc/{pid}/stat").read_text()
    except OSError:
        return None
    # The command name may hold spaces and brackets; the fields begin after the last bracket.
    return text[text.rindex(")") + 2 :].split()


def children(pid: int) -> list[int]:
    found = []
    for entry in pathlib.Path("/proc").iterdir():
        if entry.name.isdigit():
            fields = _stat(int(entry.name))
            if fields and int(fields[1]) == pid:
                found.append(int(entry.name))
    return found


def cpu_seconds(pid: int, *, with_children: bool) -> float:
    """User and system time of the process; with its children, those that have ended included."""
    fields = _stat(pid)
    if fields is None:
        raise RuntimeError(f"process {pid} is gone")
    ticks = int(fields[11]) + int(fields[12])
    if with_children:
        ticks += int(fields[13]) + int(fields[14])
        for child in children(pid):
            child_fields = _stat(child)
            if child_fields:
                ticks += sum(int(f) for f in child_fields[11:15])
    return ticks / _TICKS


def _field(path: str, name: str) -> int:
    try:
        for line in pathlib.Path(path).read_text().splitlines():
            if line.startswith(name):
                return int(line.split()[1])
    except OSError:
        pass
    return 0


class PeakMemory:
    """Peak resident memory, in KiB, over a `with` block.

    The server's is the kernel's own high-water mark. A database of many processes shares most of its
    memory between them, so its share is the sum of the proportional set sizes, sampled.
    """

    def __init__(self, server: int, database: int | None) -> None:
        self._server = server
        self._database = database
        self._stop = threading.Event()
        self.server_kib = 0
        self.database_kib = 0

    def _sample(self) -> None:
        while not self._stop.wait(0.5):
            pids = [self._database, *children(self._database)]
            total = sum(_field(f"/proc/{pid}/smaps_rollup", "Pss:") for pid in pids)
            self.database_kib = max(self.database_kib, total)

    def __enter__(self) -> "PeakMemory":
        try:
            pathlib.Path(f"/proc/{self._server}/clear_refs").write_text("5")
        except OSError:
            pass
        if self._database is not None:
            self._thread = threading.Thread(target=self._sample, daemon=True)
            self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._stop.set()
        if self._database is not None:
            self._thread.join()
        self.server_kib = _field(f"/proc/{self._server}/status", "VmHWM:")


def wait_until(condition, what: str, seconds: float = 60.0) -> None:
    end = time.monotonic() + seconds
    while not condition():
        if time.monotonic() > end:
            raise RuntimeError(f"gave up waiting for {what}")
        time.sleep(0.05)


def free_port() -> int:
    with socket.socket() as one:
        one.bind(("127.0.0.1", 0))
        return one.getsockname()[1]
