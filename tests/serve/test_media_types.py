"""Content types by the names of files."""

import pytest

from generator.serve.media_types import media_type_of_file


@pytest.mark.parametrize(
    ("path", "expected"),
    [
        ("index.html", "text/html; charset=utf-8"),
        ("assets/style.css", "text/css; charset=utf-8"),
        ("assets/script.js", "text/javascript; charset=utf-8"),
        ("pagefind/wasm.mjs", "text/javascript; charset=utf-8"),
        ("pagefind/wasm.wasm", "application/wasm"),
        ("pagefind/en_1.pf_meta", "application/octet-stream"),
        ("pagefind/index/en_1.pf_index", "application/octet-stream"),
        ("pagefind/wasm.en.pagefind", "application/octet-stream"),
        ("assets/favicon.svg", "image/svg+xml"),
        ("notes/MAP.PNG", "image/png"),
        ("notes/map.jpg", "image/jpeg"),
        ("data/actors.json", "application/json"),
        ("data/actors.csv", "text/csv; charset=utf-8"),
        ("sitemap.xml", "application/xml"),
        ("feed.atom", "application/atom+xml"),
        ("robots.txt", "text/plain; charset=utf-8"),
        ("notes/report.pdf", "application/pdf"),
        ("notes/LICENSE", "application/octet-stream"),
        ("notes/odd.html~", "application/octet-stream"),
    ],
)
def test_type_of_a_file(path: str, expected: str) -> None:
    assert media_type_of_file(path) == expected
