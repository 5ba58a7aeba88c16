"""The web is asked whether the addresses that pages link to are still there. Only on request, and never by a build.

In order: gather the addresses, recall what earlier checks heard, ask the others (a few hosts at a time, each slowly),
remember, report. Anchors in foreign pages are not looked for, and proxies of the environment not used.
"""

import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from queue import Queue
from urllib.parse import urlsplit

from generator.check.collection import Collection
from generator.check.external.answers import Answer
from generator.check.external.ask import Asker
from generator.check.external.hosts import Limits
from generator.check.external.memory import read_memory, write_memory
from generator.check.external.web_links import WebLink, find_web_links
from generator.core.model import Problem
from generator.core.problems import make_problem
from generator.core.work import Progress

CODES = {"dead": "link-dead", "blocked": "link-blocked", "unreachable": "link-unreachable", "private": "link-private"}
HINTS = {
    "dead": "Correct it, or link to an archived copy.",
    "blocked": "Open it yourself: if it is there for readers, all is well.",
    "unreachable": "Check again on another day.",
    "private": "Link to where readers can see it; it was not asked.",
}
FEW_HOSTS = 3
"""Hosts below which it may be chance that none of them answers."""
OFFLINE = Answer("unreachable", "no server at all could be reached: this machine may be offline")


GENTLE = Limits()


@dataclass(frozen=True, slots=True)
class Asking:
    """That the web is to be asked: good answers of at most so many days ago are believed."""

    max_age: float = 7.0
    limits: Limits = GENTLE
    clock: Callable[[], float] = time.time


@dataclass(frozen=True, slots=True)
class Heard:
    """How many addresses there are, how many of them were asked now, and what is wrong with them."""

    addresses: int
    asked: int
    problems: tuple[Problem, ...]


def check_links(collection: Collection, asking: Asking, progress: Progress) -> Heard:
    """What the web says of every address that the pages link to; what it said is kept in the project's folder."""
    links = find_web_links(collection)
    memory, now = read_memory(collection.config.root), asking.clock()
    known = {address: memory.recall(address, now, asking.max_age) for address in links}
    wanted = [address for address, answer in known.items() if answer is None]
    answers: dict[str, Answer] = {address: answer for address, answer in known.items() if answer}
    try:
        for pair in ask_all(wanted, asking.limits, progress):
            answers.update((pair,))
    finally:  # what was heard is remembered, even when a person breaks off
        answers = _doubt_own_connection(answers, wanted)
        for address in wanted:
            if answers.get(address, OFFLINE) is not OFFLINE:
                memory.note(address, answers[address], asking.clock())
        if links:
            write_memory(collection.config.root, memory, links)
    return Heard(len(links), len(wanted), tuple(_report_all(collection, links, answers)))


def ask_all(addresses: Sequence[str], limits: Limits, progress: Progress) -> Iterator[tuple[str, Answer]]:
    """Each address with its answer, as they come: hosts side by side, each host's addresses in as many rows as may be
    asked of it at once."""
    asker = Asker(limits)
    heard: Queue[tuple[str, Answer | Exception]] = Queue()

    def ask_row(row: Sequence[str]) -> None:
        for address in row:
            if asker.stopped.is_set():
                return
            try:
                heard.put((address, asker.ask(address)))
            except Exception as error:  # a fault of ours ends the check, and not only its thread
                heard.put((address, error))

    pool = ThreadPoolExecutor(limits.at_once, thread_name_prefix="links")
    try:
        for row in _rows(addresses, limits.per_host):
            pool.submit(ask_row, row)
        for done in range(1, len(addresses) + 1):
            address, answer = heard.get()
            if isinstance(answer, Exception):
                raise answer
            progress("Asking", done, len(addresses))
            yield address, answer
    finally:
        asker.stopped.set()
        pool.shutdown(cancel_futures=True)


def _rows(addresses: Sequence[str], per_host: int) -> Iterator[list[str]]:
    """The addresses of each host, dealt out into rows."""
    by_host: dict[str, list[str]] = {}
    for address in addresses:
        by_host.setdefault(_host_of(address), []).append(address)
    for of_host in by_host.values():
        yield from (of_host[start::per_host] for start in range(min(per_host, len(of_host))))


def _host_of(address: str) -> str:
    try:
        return urlsplit(address).netloc.lower()
    except ValueError:  # a broken IPv6 address
        return ""


def _doubt_own_connection(answers: Mapping[str, Answer], asked: Sequence[str]) -> dict[str, Answer]:
    """Where no host at all answered, it is more likely this machine that is cut off than all of them that are gone."""
    now = [answers[address] for address in asked if address in answers and answers[address].verdict != "private"]
    hosts = {_host_of(address) for address in asked}
    if len(hosts) < FEW_HOSTS or any(answer.heard or answer.verdict == "blocked" for answer in now):
        return dict(answers)
    silent = {
        address for address in asked if address in answers and answers[address].verdict in ("dead", "unreachable")
    }
    return {address: OFFLINE if address in silent else answer for address, answer in answers.items()}


def _report_all(
    collection: Collection, links: Mapping[str, Sequence[WebLink]], answers: Mapping[str, Answer]
) -> Iterator[Problem]:
    for address, places in links.items():
        answer = answers[address]
        for link in places if answer.verdict != "there" or answer.moved else ():
            yield _report(link, answer, link.line or collection.line_with(link.page, link.written))


def _report(link: WebLink, answer: Answer, line: int | None) -> Problem:
    if answer.verdict == "there":
        message = f"{link.href} has moved to {_with_fragment(answer.moved, link.href)}."
        hint = "Write the new address, if what is there is still what you mean."
        return make_problem("link-moved", link.page.path, message, line=line, hint=hint)
    message = f"{link.href}: {answer.reason}."
    return make_problem(CODES[answer.verdict], link.page.path, message, line=line, hint=HINTS[answer.verdict])


def _with_fragment(address: str, href: str) -> str:
    _, mark, fragment = href.partition("#")
    return address + mark + fragment
