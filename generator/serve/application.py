"""The preview as a web application: the site's files below its base path, and the preview's own few beside them.

It answers this machine alone: a request must name it by an address of its own, and no other site's page may follow
what is being written.
"""

from collections.abc import AsyncIterator
from urllib.parse import quote

from starlette.applications import Starlette
from starlette.middleware import Middleware
from starlette.middleware.trustedhost import TrustedHostMiddleware
from starlette.requests import Request
from starlette.responses import PlainTextResponse, RedirectResponse, Response, StreamingResponse
from starlette.routing import Route

from generator.core.model import Problem
from generator.core.problems import sort_problems
from generator.serve.edition import tell_edition
from generator.serve.html import PLACE, follow_edition, read_client, root_links, stand_in
from generator.serve.media_types import media_type_of_file
from generator.serve.preview import Preview
from generator.workbench import RenderingFailedError

HOSTS = ("127.0.0.1", "localhost")
CLIENT_FILES = ("follow.js", "place.js", "panel.js", "preview.css")
HEADERS = {
    "Cache-Control": "no-store",
    "X-Content-Type-Options": "nosniff",
    "Cross-Origin-Resource-Policy": "same-origin",
}
EVENTS = "text/event-stream"
RETRY = "retry: 500\n\n"
NOT_FOUND = "404.html"


def make_application(preview: Preview) -> Starlette:
    """The application that serves a preview. Its event loop must be the preview's."""

    async def site(request: Request) -> Response:
        return await _answer(preview, request)

    async def editions(request: Request) -> Response:
        if not _is_own(request):
            return PlainTextResponse("Only pages of the preview may follow it.", 403, HEADERS)
        if request.method == "HEAD":  # whose answer ends at once
            return Response(headers=HEADERS, media_type=EVENTS)
        return StreamingResponse(_stream(preview), headers=HEADERS, media_type=EVENTS)

    async def client(request: Request) -> Response:
        name = request.url.path.removeprefix(PLACE)
        return Response(read_client(name), headers={**HEADERS, "Content-Type": media_type_of_file(name)})

    routes = [
        Route(f"{PLACE}editions", editions),
        *(Route(f"{PLACE}{name}", client) for name in CLIENT_FILES),
        Route("/{path:path}", site),
    ]
    return Starlette(routes=routes, middleware=[Middleware(TrustedHostMiddleware, HOSTS, www_redirect=False)])


async def _stream(preview: Preview) -> AsyncIterator[str]:
    """Server-sent events: the present edition, and each one that follows."""
    yield RETRY
    async for edition in preview.follow():
        yield f"data: {tell_edition(edition)}\n\n"


def _is_own(request: Request) -> bool:
    """Whether a page of the preview asks, or no page at all. Another port of this machine is another site."""
    origin = request.headers.get("Origin")
    same = origin is None or origin.partition("://")[2] == request.headers["Host"]
    return same and request.headers.get("Sec-Fetch-Site", "none") in ("same-origin", "none")


async def _answer(preview: Preview, request: Request) -> Response:
    """The file that an address stands for, its folder's address, or the page for an address that leads nowhere."""
    address, base = request.scope["path"], preview.base
    if address in ("/", base[:-1]) and address != base:
        return _redirect(base, request)
    if not address.startswith(base) or not _is_plain(address):
        return await _not_found(preview)
    path = address.removeprefix(base)
    path += "index.html" if path == "" or path.endswith("/") else ""
    response = await _file(preview, path)
    if response is None and await _file(preview, f"{path}/index.html"):
        return _redirect(f"{address}/", request)
    return response or await _not_found(preview)


def _is_plain(address: str) -> bool:
    """Whether a decoded address names a place below the root, and nothing that a disk might read otherwise."""
    parts = address.split("/")
    crooked = {".", ".."} & set(parts) or "" in parts[1:-1] or "\\" in address
    return not crooked and all(character >= " " and character != "\x7f" for character in address)


def _redirect(address: str, request: Request) -> Response:
    query = request.scope["query_string"].decode("ascii", "replace")
    return RedirectResponse(quote(address) + (f"?{query}" if query else ""), 302, HEADERS)


async def _file(preview: Preview, path: str, status: int = 200) -> Response | None:
    """One file of the site, or why it cannot be made; None when there is none."""
    edition = preview.edition  # read before the page is made: one that changes meanwhile is loaded once too often
    try:
        content = await preview.render(path)
    except RenderingFailedError as failure:
        return _failed(preview, failure.problems)
    if content is None:
        return None
    media_type = media_type_of_file(path)
    if path == NOT_FOUND and not preview.workbench.config.url:
        content = root_links(content)
    if media_type.startswith("text/html"):
        content = follow_edition(content, edition)
    return Response(content, status, {**HEADERS, "Content-Type": media_type})


async def _not_found(preview: Preview) -> Response:
    response = await _file(preview, NOT_FOUND, 404)
    if response:
        return response
    lead = "As soon as there is something to show, it appears here."
    return _stand_in(preview, 404, "There is no page yet", lead, preview.edition.problems)


def _failed(preview: Preview, problems: tuple[Problem, ...]) -> Response:
    lead = "Something that makes this page is broken. Mend it and save: the page comes back by itself."
    return _stand_in(preview, 500, "This page cannot be made", lead, problems)


def _stand_in(preview: Preview, status: int, title: str, lead: str, problems: tuple[Problem, ...]) -> Response:
    page = follow_edition(stand_in(title, lead, sort_problems(problems)), preview.edition, failed=True)
    return Response(page, status, {**HEADERS, "Content-Type": media_type_of_file(NOT_FOUND)})
