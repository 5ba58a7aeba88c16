"""Runs Pagefind: documents come in, the files of the index of their texts come out, or the reason why there are none.

The program comes with the ``pagefind`` package and is spoken to as that package does: one request, one answer, each
base64 of JSON with a comma after it. Its own client is not used, because it waits a tenth of a second before each
answer, and for ever when the program dies. Nor does Pagefind write the files: it answers before all of them are.
"""

import json
import subprocess
from base64 import b64decode, b64encode
from collections.abc import Iterable, Iterator
from contextlib import contextmanager, suppress
from io import BufferedReader
from pathlib import Path
from subprocess import DEVNULL, PIPE
from typing import IO, Any

from generator.render.search.canonical import sort_filters
from generator.render.search.documents import Document

LEFT_OUT = (".permalink", ".page-mark", ".footnote-ref", ".footnote-backref", ".callout-kind")
"""What of a body is no part of its text."""
UNUSED = ("pagefind-ui.", "pagefind-modular-ui.", "pagefind-component-ui.", "pagefind-highlight.")
"""What Pagefind ships for sites that have no search page of their own."""


READ_AT_ONCE = 1 << 20


class IndexerFailedError(Exception):
    """There is no index; the message says why."""


def index_documents(documents: Iterable[Document], lang: str) -> dict[str, bytes]:
    """The files of the index by their paths in it. All documents are in one index, so that one search finds every
    language; words are cut to their stems as ``lang``, a primary tag, does. Raises IndexerFailedError."""
    files = build_index(documents, lang)
    try:
        return sort_filters(files)
    except (OSError, EOFError, ValueError, LookupError, TypeError) as error:
        raise IndexerFailedError(f"its files have another form: {error}") from error


def build_index(documents: Iterable[Document], lang: str) -> dict[str, bytes]:
    """The files as Pagefind makes them, without those that serve nobody here."""
    with start_service() as service:
        settings = {"force_language": lang, "exclude_selectors": LEFT_OUT}
        index = service.ask("NewIndex", config=settings)["index_id"]
        for document in documents:
            service.ask("AddFile", index_id=index, url=document.path, file_path=None, file_contents=document.html)
        files = service.ask("GetFiles", index_id=index)["files"]
    return {
        Path(file["path"]).as_posix(): b64decode(file["content"])
        for file in files
        if not file["path"].startswith(UNUSED)
    }


class Service:
    """Pagefind, waiting for requests."""

    def __init__(self, requests: IO[bytes], answers: BufferedReader) -> None:
        self._requests = requests
        self._answers = answers
        self._number = 0

    def ask(self, request: str, **payload: object) -> dict[str, Any]:
        """The answer to a request. Raises IndexerFailedError when the program is gone, or refuses."""
        self._number += 1
        message = {"message_id": self._number, "payload": {"type": request, **payload}}
        try:
            self._requests.write(b64encode(json.dumps(message).encode()) + b",")
            self._requests.flush()
            answer: dict[str, Any] = json.loads(b64decode(self._read_answer()))["payload"]
        except (OSError, ValueError, LookupError) as error:
            raise IndexerFailedError(f"Pagefind cannot be spoken to: {error}") from error
        if answer["type"] == "Error":
            raise IndexerFailedError(f"Pagefind said: {answer['message']}")
        return answer

    def _read_answer(self) -> bytearray:
        answer = bytearray()
        while not answer.endswith(b","):
            part = self._answers.read1(READ_AT_ONCE)
            if not part:
                raise IndexerFailedError("Pagefind stopped before its work was done")
            answer += part
        del answer[-1:]
        return answer


@contextmanager
def start_service() -> Iterator[Service]:
    """Pagefind, started, and ended with the context. Raises IndexerFailedError when this machine cannot run it."""
    try:
        process = subprocess.Popen([str(find_program()), "--service"], stdin=PIPE, stdout=PIPE, stderr=DEVNULL)
    except OSError as error:
        raise IndexerFailedError(f"Pagefind cannot be started: {error}") from error
    assert process.stdin is not None  # it is a pipe
    assert isinstance(process.stdout, BufferedReader)
    try:
        yield Service(process.stdin, process.stdout)
    finally:
        process.kill()
        with suppress(OSError):  # the pipe may hold what a dead program has not read
            process.stdin.close()
        process.stdout.close()
        process.wait()


def can_index() -> bool:
    """Whether there is a program to make an index with; that it then works is another matter."""
    try:
        find_program()
    except OSError:
        return False
    return True


def find_program() -> Path:
    """Pagefind's program. Raises OSError when there is none."""
    try:
        from pagefind.service import get_executable
    except ImportError as error:
        raise FileNotFoundError("the package pagefind is not installed") from error
    program = get_executable()
    if program is None:
        raise FileNotFoundError("there is no program for this machine")
    return program
