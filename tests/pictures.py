"""Made-up pictures, drawn by hand."""

import struct
import zlib


def make_png(width: int, height: int) -> bytes:
    """A picture of one colour."""
    rows = b"".join(b"\0" + bytes((90, 140, 190)) * width for _ in range(height))
    head = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    chunks = ((b"IHDR", head), (b"IDAT", zlib.compress(rows)), (b"IEND", b""))
    return b"\x89PNG\r\n\x1a\n" + b"".join(_chunk(*chunk) for chunk in chunks)


def make_svg(inner: str = "", attributes: str = 'width="200" height="80"') -> str:
    """A drawing of this size, with what stands in it."""
    return f'<svg xmlns="http://www.w3.org/2000/svg" {attributes}>{inner}</svg>'


def _chunk(name: bytes, content: bytes) -> bytes:
    return struct.pack(">I", len(content)) + name + content + struct.pack(">I", zlib.crc32(name + content))
