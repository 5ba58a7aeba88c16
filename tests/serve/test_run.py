"""The port: the one that was asked for, or the next that is free, on this machine alone."""

import socket

from generator.serve.run import open_socket


def test_any_port_will_do() -> None:
    with open_socket(0) as first, open_socket(0) as second:
        assert first.getsockname() != second.getsockname()


def test_next_free_port_is_taken_when_one_is_not() -> None:
    with open_socket(0) as taken:
        port = taken.getsockname()[1]
        with open_socket(port) as other:
            assert port < other.getsockname()[1] <= port + 100


def test_only_this_machine_can_ask() -> None:
    with open_socket(0) as listening:
        assert listening.getsockname()[0] == "127.0.0.1"
        with socket.create_connection(listening.getsockname(), timeout=10) as asking:
            assert asking.getpeername() == listening.getsockname()
