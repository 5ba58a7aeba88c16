"""The part of CBOR (RFC 8949) in which Pagefind writes: numbers, texts, lists and nothing."""

from typing import Any

UNSIGNED, NEGATIVE, TEXT, LIST = 0, 1, 3, 4
NULL = 0xF6
SHORT = 24
"""Numbers below this stand in the first byte itself."""


def read_cbor(content: bytes) -> Any:
    """The one value that the bytes hold. Raises ValueError for any other content."""
    value, end = _read(content, 0)
    if end != len(content):
        raise ValueError("more than one value")
    return value


def write_cbor(value: object) -> bytes:
    """The value in the shortest form. Raises ValueError for what has none here."""
    if value is None:
        return bytes([NULL])
    if isinstance(value, int):
        return _head(UNSIGNED, value) if value >= 0 else _head(NEGATIVE, -1 - value)
    if isinstance(value, str):
        content = value.encode()
        return _head(TEXT, len(content)) + content
    if isinstance(value, list):
        return _head(LIST, len(value)) + b"".join(map(write_cbor, value))
    raise ValueError(f"no form for {type(value).__name__}")


def _read(content: bytes, place: int) -> tuple[Any, int]:
    if content[place : place + 1] == bytes([NULL]):
        return None, place + 1
    kind, number, place = _read_head(content, place)
    if kind == UNSIGNED:
        return number, place
    if kind == NEGATIVE:
        return -1 - number, place
    if kind == TEXT and place + number <= len(content):
        return content[place : place + number].decode(), place + number
    if kind == LIST:
        values = []
        for _ in range(number):
            value, place = _read(content, place)
            values.append(value)
        return values, place
    raise ValueError(f"unexpected kind {kind} of value")


def _read_head(content: bytes, place: int) -> tuple[int, int, int]:
    """A value's kind, its number, and where the rest of it starts."""
    if place >= len(content):
        raise ValueError("the content ends too early")
    kind, short = divmod(content[place], 32)
    if short < SHORT:
        return kind, short, place + 1
    if short > SHORT + 3:
        raise ValueError("a value without a length")
    end = place + 1 + (1 << short - SHORT)
    return kind, int.from_bytes(content[place + 1 : end], "big"), end


def _head(kind: int, number: int) -> bytes:
    if number < SHORT:
        return bytes([kind * 32 + number])
    for power in range(4):
        if number < 1 << (8 << power):
            return bytes([kind * 32 + SHORT + power]) + number.to_bytes(1 << power, "big")
    raise ValueError("a number of more than 64 bits")
