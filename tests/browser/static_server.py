"""A plain web server for a built site, on this machine alone. As hosts of static files do, it compresses what it sends,
may serve below a path, and answers what is not there with ``404.html``."""

import gzip
import mimetypes
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from http import HTTPStatus
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread
from urllib.parse import unquote, urlsplit

TYPES = {".wasm": "application/wasm", ".js": "text/javascript", ".svg": "image/svg+xml", ".json": "application/json"}

COMPRESSED = ("text/", "image/svg", "application/json")


class Handler(BaseHTTPRequestHandler):
    """Serves the files of one folder below one base path; ``404.html`` for all else, at any depth."""

    protocol_version = "HTTP/1.1"

    def __init__(self, folder: Path, base: str, *arguments: object) -> None:
        self.folder = folder
        self.base = base
        super().__init__(*arguments)  # type: ignore[arg-type]

    def do_GET(self) -> None:
        path = unquote(urlsplit(self.path).path)
        file = self.folder / path.removeprefix(self.base)
        inside = path.startswith(self.base) and file.resolve().is_relative_to(self.folder)
        if inside and file.is_dir() and not path.endswith("/"):
            self.answer(HTTPStatus.MOVED_PERMANENTLY, b"", {"Location": f"{path}/"})
            return
        file = file / "index.html" if file.is_dir() else file
        found = inside and file.is_file()
        file = file if found else self.folder / "404.html"
        kind = TYPES.get(file.suffix) or mimetypes.guess_type(file.name)[0] or "application/octet-stream"
        kind += "; charset=utf-8" if kind.startswith("text/") else ""
        headers, body = {"Content-Type": kind}, file.read_bytes()
        if kind.startswith(COMPRESSED) and "gzip" in self.headers.get("Accept-Encoding", ""):
            headers, body = headers | {"Content-Encoding": "gzip"}, gzip.compress(body, 6, mtime=0)
        self.answer(HTTPStatus.OK if found else HTTPStatus.NOT_FOUND, body, headers)

    def answer(self, status: HTTPStatus, body: bytes, headers: dict[str, str]) -> None:
        """Sends one answer whole."""
        self.send_response(status)
        for name, value in headers.items():
            self.send_header(name, value)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, format: str, *arguments: object) -> None:
        """Says nothing."""


class Server(ThreadingHTTPServer):
    """A browser closes a connection when it likes; that is no error of ours."""

    daemon_threads = True

    def handle_error(self, request: object, client_address: object) -> None:
        """Says nothing."""


@contextmanager
def serve(folder: Path, base: str = "/") -> Iterator[str]:
    """Serves a folder while the context lasts, and gives the address of its root, with a slash at its end."""
    server = Server(("127.0.0.1", 0), partial(Handler, folder.resolve(), base))
    thread = Thread(target=server.serve_forever, kwargs={"poll_interval": 0.05}, daemon=True)
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_address[1]}{base}"
    finally:
        server.shutdown()
        server.server_close()
        thread.join()
