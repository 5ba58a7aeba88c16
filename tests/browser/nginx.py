"""nginx as docs/deploy.md sets it up, on this machine alone, for the folder of a built site."""

import os
import re
import shutil
import socket
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from time import monotonic, sleep

ROOT = Path(__file__).parents[2]
BASE = "/repo/"
LONGEST_START = 15
"""In seconds."""


@contextmanager
def serve_with_nginx(site: Path, work: Path) -> Iterator[str]:
    """Serves a site below ``/repo/`` while the context lasts, with all that nginx writes in ``work``; gives the
    address of the site's root."""
    nginx = shutil.which("nginx", path=f"{os.environ['PATH']}{os.pathsep}/usr/sbin{os.pathsep}/usr/local/sbin")
    assert nginx, "No nginx was found: run tests/browser/install.sh."
    port = free_port()
    configuration = work / "nginx.conf"
    configuration.write_text(configure(nginx, site, work, port), encoding="utf-8")
    with (work / "nginx.log").open("w") as log:
        server = subprocess.Popen([nginx, "-e", "stderr", "-p", str(work), "-c", str(configuration)], stderr=log)
    try:
        wait_until_open(port, server, work / "nginx.log")
        yield f"http://127.0.0.1:{port}{BASE}"
    finally:
        server.terminate()
        server.wait(LONGEST_START)


def configure(nginx: str, site: Path, work: Path, port: int) -> str:
    """The whole of a configuration around the server that the docs show."""
    told = subprocess.run([nginx, "-V"], capture_output=True, text=True, check=True).stderr
    types = Path(re.search(r"--conf-path=(\S+)", told)[1]).with_name("mime.types")  # type: ignore[index]
    temporary = "\n".join(
        f"    {kind}_temp_path {work / kind};" for kind in ("client_body", "proxy", "fastcgi", "uwsgi", "scgi")
    )
    user = "user root;\n" if os.geteuid() == 0 else ""  # of its workers, who must see the tests' own folders
    return f"""{user}daemon off;
pid {work / "nginx.pid"};
worker_processes 1;
events {{}}
http {{
    include {types};
    default_type application/octet-stream;
    access_log off;
{temporary}
{server_of_the_docs(site, port)}
}}
"""


def server_of_the_docs(site: Path, port: int) -> str:
    """The docs' own words, but for the port and the folder."""
    text = re.search(r"```nginx\n(.*?)```", (ROOT / "docs" / "deploy.md").read_text(encoding="utf-8"), re.DOTALL)
    assert text
    changes = {"listen 80;": f"listen 127.0.0.1:{port};", "alias /srv/www/repo/;": f"alias {site.resolve()}/;"}
    server = text[1]
    for there, here in changes.items():
        assert server.count(there) == 1
        server = server.replace(there, here)
    return server


def free_port() -> int:
    """A port of this machine that nobody listens on."""
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        port: int = listener.getsockname()[1]
    return port


def wait_until_open(port: int, server: subprocess.Popen[bytes], log: Path) -> None:
    """Waits until the server answers; fails with what it said where it does not."""
    end = monotonic() + LONGEST_START
    while monotonic() < end and server.poll() is None:
        try:
            socket.create_connection(("127.0.0.1", port), 1).close()
            return
        except OSError:
            sleep(0.05)
    raise AssertionError(f"nginx did not start: {log.read_text(encoding='utf-8')}")
