"""A page cannot have servers asked that stand in a private network."""

import pytest
from check.external.conftest import MakeLimits
from local_web import LOOPBACK, Page, Web

from generator.check.external import guard
from generator.check.external.ask import Asker

PRIVATE = (
    "127.0.0.1 127.8.8.8 10.1.2.3 172.16.0.1 192.168.1.1 169.254.169.254 100.64.0.1 0.0.0.0 224.0.0.1 255.255.255.255 "
    "::1 :: fe80::1 fe80::1%eth0 fc00::1 ff02::1 ::ffff:10.0.0.1 ::ffff:169.254.169.254 64:ff9b::7f00:1 2002:7f00:1:: "
    "::7f00:1 64:ff9b:1::7f00:1 fec0::1"
).split()
PUBLIC = "9.9.9.9 193.0.6.139 2620:fe::fe ::ffff:9.9.9.9 64:ff9b::909:909".split()


@pytest.mark.parametrize("address", PRIVATE)
def test_private_addresses_are_known(address: str) -> None:
    assert not guard.is_public(address)


@pytest.mark.parametrize("address", PUBLIC)
def test_public_addresses_are_known(address: str) -> None:
    assert guard.is_public(address)


@pytest.mark.parametrize("host", [LOOPBACK, "quay.example"])
def test_host_in_a_private_network_is_not_asked_however_it_is_named(web: Web, limits: MakeLimits, host: str) -> None:
    web.put("/a", 200)
    assert Asker(limits(private=False)).ask(web.url("/a", host)).verdict == "private"
    assert web.asked == []


def test_host_with_one_private_address_among_public_ones_is_not_asked(web: Web, limits: MakeLimits) -> None:
    both = limits(private=False, resolve=lambda host, port: ("9.9.9.9", LOOPBACK))
    assert Asker(both).ask(web.url("/a")).verdict == "private"
    assert web.asked == []


def test_redirect_into_a_private_network_is_not_followed(
    web: Web, limits: MakeLimits, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(guard, "is_public", lambda address: address == LOOPBACK)
    web.put("/a", Page(302, {"Location": web.url("/b", "127.0.0.2")}))
    web.put("/b", 200)
    assert Asker(limits(private=False)).ask(web.url("/a")).verdict == "private"
    assert web.asked == ["GET /robots.txt", "HEAD /a"]


def test_host_is_looked_up_once_for_what_is_judged_and_what_is_asked(web: Web, limits: MakeLimits) -> None:
    web.put("/a", 200)
    turns = iter([(LOOPBACK,), (LOOPBACK,)])
    Asker(limits(resolve=lambda host, port: next(turns))).ask(web.url("/a"))
    assert web.asked == ["GET /robots.txt", "HEAD /a"]
