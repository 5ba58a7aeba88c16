"""A preview as an author runs it: the real command in a process of its own, its lines as they come, its end."""

import json
import os
import re
import signal
import subprocess
import sys
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.client import HTTPConnection, HTTPResponse
from threading import Condition, Event, Thread
from typing import IO, Any
from urllib.parse import urlsplit

from harness import Project

PATIENCE = 60  # seconds that a busy machine is given
ADDRESS = re.compile(r"Serving (http://127\.0\.0\.1:\d+/\S*) \(Ctrl\+C ends it\)")


@dataclass
class Served:
    """A running preview. ``lines`` are those of both its outputs so far."""

    process: "subprocess.Popen[str]"
    lines: list[str] = field(default_factory=list)
    silent: Event = field(default_factory=Event)  # set when the process has said its last word
    more: Condition = field(default_factory=Condition)

    def listen(self, pipe: IO[str]) -> None:
        """Collects lines until the process closes the pipe."""
        for line in pipe:
            with self.more:
                self.lines.append(line.rstrip("\n"))
                self.more.notify_all()
        pipe.close()
        self.silent.set()

    def wait_for_line(self, pattern: str, *, count: int = 1) -> list[str]:
        """The lines up to the one that is the ``count``-th to match."""

        def found() -> int | None:
            places = [number for number, line in enumerate(self.lines, 1) if re.search(pattern, line)]
            return places[count - 1] if len(places) >= count else None

        with self.more:
            there = self.more.wait_for(found, PATIENCE)
            assert there, f"no line says {pattern!r}:\n" + "\n".join(self.lines)
            return self.lines[:there]

    @property
    def address(self) -> str:
        """The address that the terminal named, with a slash at its end."""
        (line,) = (match[1] for line in self.wait_for_line(ADDRESS.pattern) if (match := ADDRESS.search(line)))
        return line

    def ask(self, path: str, method: str = "GET", headers: Mapping[str, str] | None = None) -> tuple[int, str]:
        """The status and the text that answer a request for a path of the server."""
        connection = self._connect()
        connection.request(method, path, headers=dict(headers or {}))
        response = connection.getresponse()
        answer = response.status, response.read().decode()
        connection.close()
        return answer

    @contextmanager
    def follow(self) -> Iterator[Iterator[dict[str, Any]]]:
        """The editions as a page hears them."""
        connection = self._connect()
        connection.request("GET", "/_sourcebook/editions")
        response = connection.getresponse()
        assert response.status == 200
        yield _editions(response)
        connection.close()

    def end(self) -> int:
        """What Ctrl+C does; gives the exit code, when all that was said has been heard."""
        self.process.send_signal(signal.SIGINT)
        code = self.process.wait(PATIENCE)
        assert self.silent.wait(PATIENCE)
        return code

    def _connect(self) -> HTTPConnection:
        return HTTPConnection(urlsplit(self.address).netloc, timeout=PATIENCE)


def _editions(response: HTTPResponse) -> Iterator[dict[str, Any]]:
    for line in response:
        if line.startswith(b"data: "):
            yield json.loads(line.removeprefix(b"data: "))


@contextmanager
def serve(project: Project, *options: str, environment: Mapping[str, str] | None = None) -> Iterator[Served]:
    """Serves a project while the context lasts, at any free port unless the options say else."""
    port = () if "--port" in options else ("--port", "0")
    command = [sys.executable, "-m", "generator", "-C", str(project.root), "serve", *port, *options]
    process = subprocess.Popen(
        command,
        text=True,
        encoding="utf-8",
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        env={**os.environ, **(environment or {})},
    )
    assert process.stdout is not None
    served = Served(process)
    listening = Thread(target=served.listen, args=(process.stdout,), daemon=True)
    listening.start()
    try:
        yield served
    finally:
        if process.poll() is None:
            process.kill()
        process.wait()
        listening.join(PATIENCE)
