"""A preview from beginning to end: a port is found, the project read, and its site served and watched until Ctrl+C."""

import asyncio
import socket
import webbrowser
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from threading import Thread
from urllib.parse import quote

import anyio
import uvicorn

from generator.serve.application import make_application
from generator.serve.preview import Preview
from generator.serve.terminal import Terminal
from generator.serve.watch import Watcher
from generator.workbench import Workbench

HOST = "127.0.0.1"
PORTS_TRIED = 100
PATIENCE = 2  # seconds that open requests are given at the end


def serve_project(root: Path, workbench: Workbench, terminal: Terminal, port: int, *, open_browser: bool) -> None:
    """Serves the project in ``root`` until a person ends it with Ctrl+C. Raises OSError when no port is free."""
    with open_socket(port) as listening:
        try:
            terminal.tell_reading()
            watcher = Watcher(root, workbench.watched, terminal.warn)
            workbench.refresh()  # here and not in a thread, so that a person can break it off
            asyncio.run(_serve(Preview(workbench, terminal), watcher, listening, port, open_browser))
        except KeyboardInterrupt:
            terminal.say("\nThe preview has ended.")


def open_socket(port: int) -> socket.socket:
    """A socket that listens on this machine alone: at the port, or the next one that is free; 0 takes any. Raises
    OSError when none is."""
    last = min(port + PORTS_TRIED, 65_535) if port else 0
    for candidate in range(port, last):
        with suppress(OSError):
            return socket.create_server((HOST, candidate))
    return socket.create_server((HOST, last))


class Server(uvicorn.Server):
    """The web server: says when it is ready, and at its end lets go those who follow the preview, who would stay."""

    def __init__(self, config: uvicorn.Config, ready: Callable[[], None], preview: Preview) -> None:
        super().__init__(config)
        self.ready, self.preview = ready, preview

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        await super().startup(sockets)
        self.ready()

    async def shutdown(self, sockets: list[socket.socket] | None = None) -> None:
        self.preview.close()
        await super().shutdown(sockets)


async def _serve(preview: Preview, watcher: Watcher, listening: socket.socket, asked: int, open_browser: bool) -> None:
    port = listening.getsockname()[1]
    address = f"http://{HOST}:{port}{quote(preview.base)}"

    def ready() -> None:
        preview.terminal.tell_found(preview.edition.problems)
        preview.terminal.tell_start(address, asked if asked not in (0, port) else None)
        if open_browser:  # some browsers end only when their window is closed
            Thread(target=webbrowser.open, args=(address,), daemon=True).start()

    config = uvicorn.Config(
        make_application(preview),
        lifespan="off",
        ws="none",
        log_config=None,
        log_level="error",
        access_log=False,
        server_header=False,
        timeout_graceful_shutdown=PATIENCE,
    )
    preview.moved = watcher.look_again
    async with anyio.create_task_group() as group:
        group.start_soon(watcher.run, preview.hear)
        group.start_soon(preview.rebuild_as_heard)
        try:
            await Server(config, ready, preview).serve([listening])
        finally:
            watcher.stop()
            group.cancel_scope.cancel()
