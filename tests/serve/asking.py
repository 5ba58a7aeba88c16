"""Asks a web application in this process, as a server hands it a request, and with any address, also a crooked one."""

from collections.abc import Mapping, MutableMapping
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import unquote

from serve.running import run_apart
from starlette.applications import Starlette


@dataclass
class Answer:
    """What came back. Names of headers are in lower case."""

    status: int = 0
    headers: dict[str, str] = field(default_factory=dict)
    body: bytes = b""

    @property
    def text(self) -> str:
        """The body as text."""
        return self.body.decode()


def ask(
    application: Starlette, target: str, *, method: str = "GET", headers: Mapping[str, str] | None = None
) -> Answer:
    """One request and its whole answer. ``target`` stands as it would in the request's first line."""
    path, _, query = target.partition("?")
    sent = {"host": "127.0.0.1:8000"} | {name.lower(): value for name, value in (headers or {}).items()}
    scope = {
        "type": "http",
        "asgi": {"version": "3.0"},
        "http_version": "1.1",
        "method": method,
        "scheme": "http",
        "path": unquote(path),
        "raw_path": path.encode(),
        "query_string": query.encode(),
        "headers": [(name.encode(), value.encode()) for name, value in sent.items()],
        "server": ("127.0.0.1", 8000),
        "client": ("127.0.0.1", 40_000),
    }
    answer = Answer()

    to_come = [{"type": "http.request", "body": b"", "more_body": False}]

    async def receive() -> MutableMapping[str, Any]:
        return to_come.pop() if to_come else {"type": "http.disconnect"}

    async def send(message: MutableMapping[str, Any]) -> None:
        if message["type"] == "http.response.start":
            answer.status = message["status"]
            answer.headers = {name.decode(): value.decode() for name, value in message["headers"]}
        else:
            answer.body += message.get("body", b"")

    run_apart(application(scope, receive, send))
    return answer
