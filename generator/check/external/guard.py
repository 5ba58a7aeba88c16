"""Connections that lead out into the web alone: the address is looked up once, judged, and that one connected to.

Content may come from anybody, and a check may run inside a network with servers of its own: a page must not be able to
have those asked.
"""

import socket
import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from http.client import HTTPException
from ipaddress import IPv6Address, ip_address, ip_network
from threading import Event, Timer
from typing import Any

from urllib3 import HTTPConnectionPool, HTTPResponse, HTTPSConnectionPool, PoolManager
from urllib3.connection import HTTPConnection, HTTPSConnection
from urllib3.exceptions import ConnectTimeoutError, NameResolutionError, NewConnectionError
from urllib3.util.connection import create_connection

from generator.check.external.answers import PrivateAddressError

Resolve = Callable[[str, int], Sequence[str]]
"""The IP addresses of a host and port. Raises socket.gaierror."""
TRANSLATED = (ip_network("64:ff9b::/96"), ip_network("::/96"))
"""IPv6 addresses that stand for IPv4 ones (RFC 6052; RFC 4291, 2.5.5.1)."""
LOCAL = (ip_network("64:ff9b:1::/48"), ip_network("fec0::/10"))
"""IPv6 addresses of one network alone (RFC 8215; RFC 3879)."""


def look_up(host: str, port: int) -> tuple[str, ...]:
    """The IP addresses of a host, as this machine resolves it."""
    rows = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    return tuple(dict.fromkeys(str(row[4][0]) for row in rows))


def is_public(text: str) -> bool:
    """Whether an IP address belongs to the public internet, itself and the IPv4 address that it may stand for."""
    address = ip_address(text.partition("%")[0])
    if isinstance(address, IPv6Address):
        inner = address.ipv4_mapped or address.sixtofour
        if any(address in network for network in LOCAL):
            return False
        if any(address in network for network in TRANSLATED):
            inner = inner or ip_address(int(address) & 0xFFFFFFFF)  # type: ignore[assignment] # an IPv4 one by its size
        if inner is not None:
            return is_public(str(inner))
    return address.is_global and not address.is_multicast


def make_pools(resolve: Resolve, *, private: bool, per_host: int, whole: float = 60.0) -> PoolManager:
    """Connections to hosts in the web; to those of private networks only where ``private``."""

    def connect(connection: HTTPConnection) -> socket.socket:
        return _connect(connection, resolve, private)

    class Plain(HTTPConnection):
        def _new_conn(self) -> socket.socket:
            return connect(self)

        def getresponse(self) -> HTTPResponse:  # type: ignore[override] # as urllib3 has it
            with _ended_after(self, whole):
                return super().getresponse()

    class Secure(HTTPSConnection):
        def _new_conn(self) -> socket.socket:
            return connect(self)

        def getresponse(self) -> HTTPResponse:  # type: ignore[override] # as urllib3 has it
            with _ended_after(self, whole):
                return super().getresponse()

    class PlainPool(HTTPConnectionPool):
        ConnectionCls = Plain

    class SecurePool(HTTPSConnectionPool):
        ConnectionCls = Secure

    pools = PoolManager(num_pools=64, maxsize=per_host, retries=False)
    pools.pool_classes_by_scheme = {"http": PlainPool, "https": SecurePool}
    return pools


@contextmanager
def _ended_after(connection: HTTPConnection, seconds: float) -> Iterator[None]:
    """Ends a connection whose server says a little again and again, and is never done. Raises TimeoutError."""
    is_late = Event()

    def end() -> None:
        is_late.set()
        with suppress(OSError, AttributeError):  # it has ended by itself
            connection.sock.shutdown(socket.SHUT_RDWR)

    timer = Timer(seconds, end)
    timer.daemon = True
    timer.start()
    try:
        yield
    except (HTTPException, OSError):
        if not is_late.is_set():
            raise
    finally:
        timer.cancel()
    if is_late.is_set():
        raise TimeoutError("the answer has no end")


def _connect(connection: HTTPConnection, resolve: Resolve, private: bool) -> socket.socket:
    """A socket to the first address of the host that takes the connection."""
    try:
        addresses = resolve(connection.host, connection.port)
    except socket.gaierror as error:
        raise NameResolutionError(connection.host, connection, error) from error
    if not private and not all(map(is_public, addresses)):
        raise PrivateAddressError("it leads into a private network")
    return _first_open(connection, addresses)


def _first_open(connection: HTTPConnection, addresses: Sequence[str]) -> socket.socket:
    fault: OSError = OSError("no address")
    options: Any = connection.socket_options
    for address in addresses:
        try:
            opened = create_connection((address, connection.port), connection.timeout, socket_options=options)
        except OSError as error:
            fault = error
            continue
        sys.audit("http.client.connect", connection, connection.host, connection.port)
        return opened
    if isinstance(fault, TimeoutError):
        raise ConnectTimeoutError(connection, str(fault)) from fault
    raise NewConnectionError(connection, str(fault)) from fault
