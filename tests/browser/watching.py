"""Watches a page of the browser for whatever a good page never does, and tells it in a line."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from urllib.parse import urlsplit

from playwright.sync_api import ConsoleMessage, Page, Request, Response


@dataclass
class Watch:
    """What went wrong on one page of the browser since it was opened; ``told`` is a line each."""

    page: Page
    root: str
    told: list[str] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.page.on("console", self._console)
        self.page.on("pageerror", lambda error: self.tell(f"error: {error}"))
        self.page.on("requestfailed", self._failed)
        self.page.on("request", self._request)
        self.page.on("response", self._response)

    def tell(self, what: str) -> None:
        """Remembers what went wrong, and on which page."""
        self.told.append(f"{self.page.url.removeprefix(self.root)}: {what}")

    def _console(self, message: ConsoleMessage) -> None:
        self.tell(f"console: {message.text}")

    def _failed(self, request: Request) -> None:
        if request.failure != "net::ERR_ABORTED":  # the reader went on before it was there
            self.tell(f"failed: {request.url} {request.failure}")

    def _request(self, request: Request) -> None:
        if not request.url.startswith((self.root, "data:", "blob:")):
            self.tell(f"leaves the site: {request.url}")

    def _response(self, response: Response) -> None:
        missing = response.status >= 400 and not urlsplit(response.url).path.endswith("/no/such/page/")
        if missing:
            self.tell(f"{response.status}: {response.url}")


def expect_nothing(told: Iterable[str]) -> None:
    """Fails with every line of what was found wrong, not with the first."""
    lines = list(told)
    assert not lines, "\n".join(["", *lines])
