"""A keep-alive JSON client: the standard library's, with the few things that loading needs."""

import concurrent.futures
import http.client
import json
import socket
import threading
import time
from collections.abc import Callable, Iterable
from typing import Any


class HttpError(RuntimeError):
    def __init__(self, method: str, path: str, status: int, body: bytes) -> None:
        super().__init__(f"{method} {path} answered {status}: {body[:600].decode(errors='replace')}")
        self.status = status


class Client:
    def __init__(self, host: str, port: int, headers: dict[str, str] | None = None) -> None:
        self.host, self.port = host, port
        self.headers = headers or {}
        self._local = threading.local()

    def _connection(self) -> http.client.HTTPConnection:
        connection = getattr(self._local, "connection", None)
        # A server closes what stands idle; better not to find out by writing to it.
        if connection is None or time.monotonic() - self._local.used > 10:
            connection = http.client.HTTPConnection(self.host, self.port, timeout=120)
            connection.connect()
            connection.sock.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            self._local.connection = connection
        self._local.used = time.monotonic()
        return connection

    def send(self, method: str, path: str, body: Any = None, headers: dict[str, str] | None = None) -> tuple[Any, dict[str, str]]:
        payload = None if body is None else json.dumps(body, ensure_ascii=False).encode()
        sent = {**self.headers, **(headers or {})}
        if payload is not None:
            sent["Content-Type"] = "application/json"
        connection = self._connection()
        connection.request(method, path, payload, sent)
        response = connection.getresponse()
        data = response.read()
        if response.status >= 300:
            raise HttpError(method, path, response.status, data)
        received = {name.lower(): value for name, value in response.getheaders()}
        return (json.loads(data) if data else None), received

    def get(self, path: str, headers: dict[str, str] | None = None) -> Any:
        return self.send("GET", path, headers=headers)[0]

    def post(self, path: str, body: Any = None, headers: dict[str, str] | None = None) -> Any:
        return self.send("POST", path, body, headers)[0]


def in_parallel(work: Callable[[Any], Any], items: Iterable[Any], workers: int = 8) -> list[Any]:
    with concurrent.futures.ThreadPoolExecutor(workers) as pool:
        return list(pool.map(work, items))
