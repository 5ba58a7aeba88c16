"""What the web says of an address: a status or a fault goes in, a verdict comes out."""

import errno
import socket
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

from urllib3 import exceptions

Verdict = Literal["there", "dead", "blocked", "unreachable", "private"]
DEAD = (404, 410)
AGAIN = (429, 500, 502, 503, 504)
"""Statuses that may be others after a while."""
UNKNOWN_HOST = (socket.EAI_NONAME, getattr(socket, "EAI_NODATA", socket.EAI_NONAME))


class PrivateAddressError(exceptions.HTTPError):
    """A host stands in a private network, so it is not asked."""


@dataclass(frozen=True, slots=True)
class Answer:
    """What became of asking an address: a verdict and in words why; ``moved`` is its new address, where it moved for
    good. ``heard`` tells whether a server answered at all."""

    verdict: Verdict
    reason: str = ""
    moved: str = ""
    heard: bool = False


def judge_status(status: int, headers: Mapping[str, str]) -> Answer:
    """The verdict on a status that is no redirect. Servers that refuse a program may well serve a reader."""
    if 200 <= status < 300 or status == 304:
        return Answer("there", heard=True)
    if status in DEAD:
        return Answer("dead", f"it answers {status}", heard=True)
    if "cf-mitigated" in headers:  # a page that tests whether a person asks
        return Answer("blocked", f"it answers {status} and wants to see a person", heard=True)
    if status == 429:
        return Answer("blocked", "it answers 429, too many questions", heard=True)
    if 500 <= status < 600:
        return Answer("unreachable", f"its server answers {status}", heard=True)
    return Answer("blocked", f"it answers {status}", heard=True)


def judge_fault(fault: Exception) -> Answer:
    """The verdict on an exception of asking."""
    cause = fault.__cause__ or fault
    if isinstance(fault, PrivateAddressError):
        return Answer("private", str(fault))
    if isinstance(fault, exceptions.NameResolutionError):
        unknown = isinstance(cause, socket.gaierror) and cause.errno in UNKNOWN_HOST
        reason = "its host does not exist" if unknown else "its host was not found just now"
        return Answer("dead" if unknown else "unreachable", reason)
    if isinstance(fault, exceptions.SSLError):
        return Answer("unreachable", "its certificate is not valid")
    if isinstance(cause, OSError) and cause.errno == errno.ECONNREFUSED:
        return Answer("dead", "its server refuses the connection")
    if isinstance(fault, exceptions.NewConnectionError):
        return Answer("unreachable", "its server cannot be reached")
    if isinstance(fault, exceptions.TimeoutError):
        return Answer("unreachable", "its server did not answer in time")
    if isinstance(fault, exceptions.LocationValueError | UnicodeError | ValueError):
        return Answer("dead", "it is no web address")
    return Answer("unreachable", "the connection broke off")
