"""A web address goes in, an answer comes out: robots.txt first, HEAD before GET, redirects followed, faults retried."""

import time
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from email.utils import parsedate_to_datetime
from threading import Event, Lock
from urllib.parse import urljoin, urlsplit

from protego import Protego
from urllib3 import BaseHTTPResponse, PoolManager, Timeout
from urllib3.exceptions import HTTPError

from generator.check.external.answers import AGAIN, Answer, judge_fault, judge_status
from generator.check.external.guard import make_pools
from generator.check.external.hosts import TOKEN, USER_AGENT, Host, Limits

HEADERS = {"User-Agent": USER_AGENT, "Accept": "text/html,*/*;q=0.8"}
FOR_GOOD, FOR_NOW = (301, 308), (302, 303, 307)
LONGEST_ROBOTS = 512 * 1024
"""Bytes of a robots.txt that are read: RFC 9309 asks for 500 KiB at least."""
BROKEN_OFF = Answer("unreachable", "the check was broken off")


@dataclass(frozen=True, slots=True)
class Reply:
    """What a server said: a status, headers, and the start of the body where that was asked for."""

    status: int
    headers: Mapping[str, str]
    body: bytes = b""


@dataclass(slots=True)
class Asker:
    """One check's conversation with the web; may be used by several threads."""

    limits: Limits
    stopped: Event = field(default_factory=Event)
    _pools: PoolManager = field(init=False)
    _hosts: dict[str, Host] = field(default_factory=dict)
    _lock: Lock = field(default_factory=Lock)

    def __post_init__(self) -> None:
        limits = self.limits
        self._pools = make_pools(limits.resolve, private=limits.private, per_host=limits.per_host, whole=limits.whole)

    def ask(self, address: str) -> Answer:
        """What has become of an address, which is http or https and has no fragment. Never raises for what the web
        does."""
        here, moved, for_good = address, "", True
        for _ in range(self.limits.redirects + 1):
            try:
                said = self._ask_here(here)
            except (ValueError, UnicodeError) as fault:
                said = judge_fault(fault)
            if isinstance(said, Answer):
                return replace(said, moved=moved) if said.verdict == "there" else said
            target = _target(here, said)
            if not target:
                return Answer("unreachable", "it redirects to what is no web address", heard=True)
            for_good = for_good and said.status in FOR_GOOD
            here, moved = target, target if for_good else moved
        return Answer("unreachable", f"it redirects more than {self.limits.redirects} times", heard=True)

    def _ask_here(self, address: str) -> Reply | Answer:
        """A redirect, or the answer of this very address."""
        host = self._host(address)
        if host.silences >= self.limits.silences:
            return Answer("unreachable", "its host did not answer for other addresses")
        refusal = self._robots_refusal(host, address)
        if refusal:
            return refusal
        said = self._converse(host, address, ("HEAD", "GET"))
        return said if isinstance(said, Answer) or _is_redirect(said) else judge_status(said.status, said.headers)

    def _host(self, address: str) -> Host:
        parts = urlsplit(address)
        with self._lock:
            return self._hosts.setdefault(f"{parts.scheme}://{parts.netloc}", Host(self.limits, self.stopped))

    def _robots_refusal(self, host: Host, address: str) -> Answer | None:
        """Why an address must not be asked for; robots.txt is fetched once for each host."""
        with host.robots_lock:
            if host.robots is None and host.refusal is None:
                said = self._fetch_robots(host, address)
                if isinstance(said, Answer):
                    host.refusal = said
                else:
                    host.robots = Protego.parse(said)
        if host.refusal or host.robots is None:
            return host.refusal
        return (
            None if host.robots.can_fetch(address, TOKEN) else Answer("blocked", "its robots.txt forbids the question")
        )

    def _fetch_robots(self, host: Host, address: str) -> str | Answer:
        """A host's rules; those of a host that has none allow everything (RFC 9309, 2.3.1)."""
        here = urljoin(address, "/robots.txt")
        for _ in range(self.limits.redirects + 1):
            said = self._converse(host, here, ("GET",), LONGEST_ROBOTS)
            if isinstance(said, Answer):
                return said
            if not _is_redirect(said):
                break
            here = _target(here, said)
            if not here:
                return ""
            host = self._host(here)
        else:
            return ""
        if said.status >= 500:
            return Answer("unreachable", f"its server answers {said.status} for robots.txt", heard=True)
        return said.body.decode("utf-8", "replace") if 200 <= said.status < 300 else ""

    def _converse(self, host: Host, address: str, methods: tuple[str, ...], most: int = 0) -> Reply | Answer:
        """A server's reply, after as many tries as it takes and the limits allow; an answer when there is none."""
        said: Reply | Answer = BROKEN_OFF
        method, *others = methods
        for number in range(self.limits.tries):
            if self.stopped.is_set():
                return BROKEN_OFF
            wait = self.limits.back_off * 2**number
            try:
                said = self._question(host, method, address, most)
            except (HTTPError, OSError) as fault:
                said = judge_fault(fault)
                if said.verdict != "unreachable":
                    break
            else:
                host.silences = 0
                if said.status not in AGAIN and not (others and said.status >= 400):
                    return said
                wait = _retry_after(said.headers, wait) if said.status in AGAIN else 0.0
            method = others.pop() if others and not _is_asked_to_wait(said) else method
            if wait > self.limits.longest_wait:
                break
            host.hold(wait)
        host.silences += isinstance(said, Answer) and said.verdict == "unreachable"
        return said

    def _question(self, host: Host, method: str, address: str, most: int) -> Reply:
        timeout = Timeout(connect=self.limits.connect, read=self.limits.read)
        with host.turn():
            deadline = time.monotonic() + self.limits.whole
            response = self._pools.urlopen(
                method, address, redirect=False, headers=HEADERS, timeout=timeout, preload_content=False
            )
            try:
                return Reply(response.status, _lowered(response), _read_until(response, most, deadline))
            finally:
                response.release_conn() if method == "HEAD" else response.close()


def _read_until(response: BaseHTTPResponse, most: int, deadline: float) -> bytes:
    """The start of a body, of at most so many bytes, as far as it has come in time."""
    body = b""
    while len(body) < most and time.monotonic() < deadline:
        part = response.read1(most - len(body))
        if not part:
            break
        body += part
    return body


def _lowered(response: BaseHTTPResponse) -> dict[str, str]:
    return {name.lower(): value for name, value in response.headers.items()}


def _is_redirect(said: Reply) -> bool:
    return said.status in (*FOR_GOOD, *FOR_NOW) and bool(said.headers.get("location"))


def _target(here: str, said: Reply) -> str:
    """The web address that a redirect leads to; empty for what is none."""
    try:
        target = urljoin(here, said.headers.get("location", "")).partition("#")[0]
        return target if urlsplit(target).scheme in ("http", "https") else ""
    except ValueError:  # a broken IPv6 address
        return ""


def _is_asked_to_wait(said: Reply | Answer) -> bool:
    return isinstance(said, Reply) and said.status == 429


def _retry_after(headers: Mapping[str, str], otherwise: float) -> float:
    """The seconds that a server asks to wait: a number, or a date (RFC 9110, 10.2.3)."""
    value = headers.get("retry-after", "").strip()
    if value.isdecimal():
        return float(value[:9])
    try:
        return max(0.0, parsedate_to_datetime(value).timestamp() - time.time())
    except (TypeError, ValueError, OverflowError):
        return otherwise
