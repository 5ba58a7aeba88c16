"""A small web of our own on 127.0.0.1: every host of it is one server, which answers as a test says and keeps what it
was asked."""

import socket
from collections import Counter
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Event, Lock, Thread

LOOPBACK = "127.0.0.1"


@dataclass(frozen=True, slots=True)
class Page:
    """An answer: its status, headers and text."""

    status: int = 200
    headers: Mapping[str, str] = field(default_factory=dict)
    text: str = ""


@dataclass(slots=True)
class Web:
    """The server and what it was asked. ``pages`` are by method and path (``"GET /a"``) or path alone; several answers
    are given in turn, the last one for good. A path without an answer is 404; ``slow`` paths take their
    time, and ``endless`` ones send a header every moment until nobody listens."""

    port: int = 0
    pages: dict[str, tuple[Page, ...]] = field(default_factory=dict)
    slow: set[str] = field(default_factory=set)
    endless: set[str] = field(default_factory=set)
    seconds: float = 0.0
    asked: list[str] = field(default_factory=list)
    agents: set[str] = field(default_factory=set)
    now: Counter[str] = field(default_factory=Counter)
    most: Counter[str] = field(default_factory=Counter)
    lock: Lock = field(default_factory=Lock)

    def url(self, path: str, host: str = "quay.example") -> str:
        """The address of a path on a host."""
        return f"http://{host}:{self.port}{path}"

    def put(self, path: str, *answers: Page | int) -> None:
        """What a path answers, in turn."""
        self.pages[path] = tuple(Page(one) if isinstance(one, int) else one for one in answers)

    def resolve(self, host: str, port: int) -> tuple[str, ...]:
        """Every host of the made-up web is this machine; some are not there."""
        if host.startswith("gone."):
            raise socket.gaierror(socket.EAI_NONAME, "no such host")
        if host.startswith("lost."):
            raise socket.gaierror(socket.EAI_AGAIN, "try again")
        return (host,) if host[:1].isdigit() else (LOOPBACK,)

    def take(self, method: str, path: str) -> Page:
        """The next answer for a path."""
        key = f"{method} {path}" if f"{method} {path}" in self.pages else path
        answers = self.pages.get(key, (Page(404),))
        if len(answers) > 1:
            self.pages[key] = answers[1:]
        return answers[0]


@contextmanager
def open_web() -> Iterator[Web]:
    """The web, for as long as the context lasts."""
    web = Web()
    server = ThreadingHTTPServer((LOOPBACK, 0), _handler(web))
    server.daemon_threads = True
    web.port = server.server_port
    thread = Thread(target=server.serve_forever, args=(0.02,), daemon=True)
    thread.start()
    try:
        yield web
    finally:
        server.shutdown()
        server.server_close()
        thread.join()


def closed_port() -> int:
    """A port on which nobody listens."""
    with socket.socket() as one:
        one.bind((LOOPBACK, 0))
        return int(one.getsockname()[1])


def _handler(web: Web) -> type[BaseHTTPRequestHandler]:
    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def do_GET(self) -> None:
            self._answer("GET")

        def do_HEAD(self) -> None:
            self._answer("HEAD")

        def log_message(self, *arguments: object) -> None:
            """Says nothing."""

        def _answer(self, method: str) -> None:
            host = str(self.headers["Host"]).partition(":")[0]
            with web.lock:
                web.asked.append(f"{method} {self.path}")
                web.agents.add(str(self.headers["User-Agent"]))
                page = web.take(method, self.path)
                for key in (host, "all"):
                    web.now[key] += 1
                    web.most[key] = max(web.most[key], web.now[key])
            if self.path in web.slow:
                Event().wait(web.seconds)
            with web.lock:
                web.now.subtract((host, "all"))
            self._send(page, method)

        def _send(self, page: Page, method: str) -> None:
            data = page.text.encode()
            try:
                self.send_response(page.status)
                while self.path in web.endless:
                    self.wfile.write(b"HTTP/1.1 200 OK\r\nX-Quay: 1\r\n")
                    Event().wait(0.05)
                for name, value in page.headers.items():
                    self.send_header(name, value)
                self.send_header("Content-Length", str(len(data)))
                self.end_headers()
                self.wfile.write(data if method == "GET" else b"")
            except OSError:  # the asker has had enough
                self.close_connection = True

    return Handler
