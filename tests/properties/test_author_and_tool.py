"""The law of edits for an author and the tool at work on one project, in any order: no word of the author's is lost,
what must not write writes nothing, old addresses lead somewhere or are told, and nothing ends in a traceback."""

import os
import re
import tempfile
from collections import Counter
from functools import cache
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    initialize,
    invariant,
    precondition,
    rule,
    run_state_machine_as_test,
)

from generator import pipeline
from generator.core.config import Config, load_config
from generator.core.model import Problem
from generator.ingest.frozen import compare_seeds
from generator.ingest.lock import read_lock
from generator.ingest.place import Choices
from generator.render import theme

MARK = re.compile(r"mark\d+x")
ADDRESS = re.compile(r"Nothing stands at (\S+) any more")
TEXTS = (
    "The ferry sails again\n\nMariana Costa said in Harbour City on 9 March 2014 that the ferry would sail.\n",
    "The ports are quiet\n\nTomás Rivera of Norland told Mariana Costa that the ports were quiet in May 2015.\n",
    "A treaty on fish\n\nHenrique Duarte and Mariana Costa signed a treaty on fish in Harbour City in 2016.\n",
)
DAMAGE = ("cut", "gone", "empty", "nonsense", "conflict", "old", "later")
choices = st.integers(0, 5)


class AuthorAndTool(RuleBasedStateMachine):
    """A project of three seeds. Each word of the author's has a mark; after each run of the tool all marks are there,
    each once, but for those that the author accepted away."""

    @initialize()
    def begin(self) -> None:
        self.folder = tempfile.TemporaryDirectory()
        self.root = Path(self.folder.name)
        self.config: Config = load_config(self.root)[0]
        (self.root / "seeds").mkdir()
        for number, text in enumerate(TEXTS):
            (self.root / f"seeds/{number}.txt").write_text(text)
        self.count = 0
        self.drawer: list[tuple[Path, str]] = []  # seeds that were taken away
        self.half_saved: dict[Path, str] = {}  # pages as the author's editor has them
        self.promised: dict[str, Path | None] = {}  # old addresses, with the page that was renamed
        self.told: set[str] = set()
        self.locks: list[str] = []
        self.build()

    def teardown(self) -> None:
        if hasattr(self, "folder"):
            try:
                self.ingest()  # so that whatever the author did last has met the tool
            finally:
                self.folder.cleanup()

    # what lies there

    @property
    def lock(self) -> Path:
        return self.root / "sourcebook.lock"

    def pages(self) -> list[Path]:
        return sorted((self.root / "content").rglob("*.md"))

    def page(self, choice: int) -> Path | None:
        pages = [page for page in self.pages() if page not in self.half_saved]
        return pages[choice % len(pages)] if pages else None

    def seed(self, choice: int) -> Path | None:
        seeds = sorted((self.root / "seeds").glob("*.txt"))
        return seeds[choice % len(seeds)] if seeds else None

    def marks(self) -> Counter[str]:
        return Counter(mark for page in self.pages() for mark in MARK.findall(page.read_text()))

    def tree(self) -> dict[str, bytes]:
        return {str(path): path.read_bytes() for path in self.root.rglob("*") if path.is_file()}

    def is_known(self, address: str) -> bool:
        """Whether readers have this address, and the lock knows of it."""
        lock, _ = read_lock(self.lock.read_text() if self.lock.exists() else None)
        return address in lock.addresses.get("content", {}) and (self.root / "site" / address / "index.html").exists()

    def mark(self) -> str:
        self.count += 1
        return f"mark{self.count}x"

    # what the author does

    @rule(choice=choices)
    def write_in_the_body(self, choice: int) -> None:
        if page := self.page(choice):
            page.write_text(f"{page.read_text()}\nI add {self.mark()} here.\n")

    @rule(choice=choices)
    def open_the_body_with_words(self, choice: int) -> None:
        if page := self.page(choice):
            self.replace(page, r"(?s)\A(---\n.*?\n---\n\n?)", rf"\1My {self.mark()} first.\n\n")

    @rule(choice=choices)
    def change_the_title(self, choice: int) -> None:
        if page := self.page(choice):
            self.replace(page, r"(?m)^title: .*$", f"title: My {self.mark()} title")

    @rule(choice=choices)
    def state_a_role(self, choice: int) -> None:
        if page := self.page(choice):
            self.replace(page, r"(?m)^(    kind: person)\n(    role: .*\n)?", rf"\1\n    role: {self.mark()}\n")

    @rule(choice=choices, where=choices, what=st.sampled_from(["{}: yes", "# {}", "shelf:\n  room: {}\n  # high up"]))
    def add_a_line_of_my_own(self, choice: int, where: int, what: str) -> None:
        if page := self.page(choice):
            starts = [
                match.start() for match in re.finditer(r"(?m)^(?=title:|lang:|actors:|tags:|---\n\n)", page.read_text())
            ]
            if starts:
                at, text = starts[where % len(starts)], page.read_text()
                line = what.format(self.mark())
                line = line.replace("shelf:", f"shelf{self.count}:")
                page.write_text(f"{text[:at]}{line}\n{text[at:]}")

    @rule(choice=choices, key=st.sampled_from(["date", "places", "tags", "lang", "actors"]))
    def delete_a_key(self, choice: int, key: str) -> None:
        if page := self.page(choice):
            self.replace(page, rf"(?m)^{key}:.*\n(?:  .*\n)*", "")

    @rule(choice=choices)
    def save_with_other_line_endings(self, choice: int) -> None:
        if page := self.page(choice):
            text = page.read_bytes().replace(b"\r\n", b"\n")
            page.write_bytes(text.replace(b"\n", b"\r\n") if choice % 2 else text)

    @rule(name=st.sampled_from(["Mariana Costa", "Henrique Duarte"]))
    def add_a_card(self, name: str) -> None:
        slug = name.lower().replace(" ", "-")
        page = self.root / f"content/actors/{slug}.md"
        if not page.exists():
            page.parent.mkdir(parents=True, exist_ok=True)
            page.write_text(f"---\nname: {name}\n---\n\nOf {self.mark()}.\n")

    @rule(choice=choices, part=st.sampled_from(["Mariana Costa", "Henrique Duarte"]))
    def rename_an_actor(self, choice: int, part: str) -> None:
        """Everywhere, so that the name is one that no page lists any more."""
        slug = part.lower().replace(" ", "-")
        old, new = f"actors/{slug}/", f"{part.split()[0]} Lima{self.count}"
        listing = [page for page in self.pages() if f"name: {part}\n" in page.read_text()]
        if self.half_saved or not listing or (self.root / f"content/actors/{slug}.md").exists():
            return
        for page in listing:
            page.write_text(page.read_text().replace(f"name: {part}\n", f"name: {new}\n"))
        if self.is_known(old):
            self.promised[old] = None

    @rule(choice=choices)
    def rename_a_page(self, choice: int) -> None:
        page = self.page(choice)
        if page and page.parent.name == "sources":
            new = page.with_name(f"renamed-{self.mark()[4:-1]}.md")
            old = f"sources/{page.stem}/"
            page.rename(new)
            self.promised = {address: new if where == page else where for address, where in self.promised.items()}
            if self.is_known(old) and re.search(r"(?m)^  file: ", new.read_text()):
                self.promised[old] = new

    @rule(choice=choices)
    def delete_a_page(self, choice: int) -> None:
        if page := self.page(choice):
            page.unlink()
            self.promised = {address: where for address, where in self.promised.items() if where not in (page, None)}

    @rule(choice=choices)
    def change_a_seed(self, choice: int) -> None:
        if seed := self.seed(choice):
            self.count += 1
            seed.write_text(f"{seed.read_text()}\nA paragraph of edition {self.count} was added by its publisher.\n")

    @rule(choice=choices)
    def give_a_seed_another_title(self, choice: int) -> None:
        if seed := self.seed(choice):
            self.count += 1
            seed.write_text(f"Edition {self.count} of it\n{seed.read_text().partition(chr(10))[2]}")

    @rule(choice=choices)
    def rename_a_seed(self, choice: int) -> None:
        if seed := self.seed(choice):
            self.count += 1
            seed.rename(seed.with_name(f"seed-{self.count}.txt"))

    @rule(choice=choices)
    def take_a_seed_away(self, choice: int) -> None:
        if seed := self.seed(choice):
            self.drawer.append((seed, seed.read_text()))
            seed.unlink()

    @precondition(lambda self: self.drawer)
    @rule()
    def bring_a_seed_back(self) -> None:
        seed, text = self.drawer.pop()
        seed.write_text(text)

    @rule(choice=choices, how=st.sampled_from(["cut", "bad line"]))
    def save_half(self, choice: int, how: str) -> None:
        page = self.page(choice)
        if page and len(page.read_text()) > 20:
            text = page.read_text()
            self.half_saved[page] = text
            page.write_text(text[: len(text) // 5] if how == "cut" else text.replace("---\n", "---\ntitle: [half\n", 1))
            self.promised = {a: where for a, where in self.promised.items() if where not in (page, None)}

    @precondition(lambda self: self.half_saved)
    @rule()
    def save_whole(self) -> None:
        page, text = self.half_saved.popitem()
        page.write_text(text)

    @rule(how=st.sampled_from(DAMAGE), choice=choices)
    def damage_the_lock(self, how: str, choice: int) -> None:
        if not self.lock.exists():
            return
        text, old = self.lock.read_text(), self.locks[choice % len(self.locks)]
        self.lock.write_text(
            {
                "cut": text[: len(text) // 2],
                "empty": "",
                "nonsense": '{"format": 1, "pages": {"content/sources/x.md": 3}, "addresses": []}',
                "conflict": f"<<<<<<< ours\n{text}=======\n{old}>>>>>>> theirs\n",
                "old": old,
                "later": text.replace('"format": 1', '"format": 2'),
            }.get(how, "")
        )
        if how == "gone":
            self.lock.unlink()
        self.promised = {}

    def replace(self, page: Path, pattern: str, new: str) -> None:
        page.write_text(re.sub(pattern, new, page.read_text(), count=1))

    # what the tool does

    @rule()
    def ingest(self) -> None:
        self.run(Choices())

    @rule(choice=choices)
    def keep(self, choice: int) -> None:
        if page := self.page(choice):
            self.run(Choices(keep=(page.relative_to(self.root).as_posix(),)))

    @rule(choice=choices)
    def accept(self, choice: int) -> None:
        """Takes what came in; lines of the author's own stay all the same."""
        if page := self.page(choice):
            own = self.own_marks(page)
            before = self.marks()
            gone = Counter(mark for mark in MARK.findall(page.read_text()) if mark not in own)
            pipeline.ingest_seeds(self.config, Choices(accept=(page.relative_to(self.root).as_posix(),)))
            after = self.marks()
            assert before - gone <= after <= before

    @rule()
    def look_at_differences(self) -> None:
        before = self.tree()
        pipeline.ingest_seeds(self.config, Choices(dry=True))
        assert self.tree() == before

    @rule()
    def build(self) -> None:
        self.run(Choices())
        before, lock = self.marks(), self.lock.exists()
        built, problems = pipeline.build_site(self.config)
        assert self.marks() == before
        self.told |= {match[1] for one in problems if (match := ADDRESS.search(one.message))}
        self.remember_lock()
        assert self.no_fault(problems)
        if built.published and lock:
            self.keep_promises()

    @rule()
    def build_frozen(self) -> None:
        before = {path: data for path, data in self.tree().items() if "/site/" not in path}
        site = {path: data for path, data in self.tree().items() if "/site/" in path}
        problems = compare_seeds(self.config)
        assert self.no_fault(problems)
        if any(one.code == "not-frozen" for one in problems):
            assert {path: data for path, data in self.tree().items() if "/site/" in path} == site
        else:
            pipeline.build_site(self.config, frozen=True)
        assert {path: data for path, data in self.tree().items() if "/site/" not in path} == before

    @rule()
    def build_and_commit(self) -> None:
        """What a build leaves agrees, whatever came before it, where nothing is broken and nothing taken away."""
        self.build()
        if not self.half_saved and self.lock.exists():
            gone = ("is not there", "neither is that of any other seed")
            problems = [one for one in compare_seeds(self.config) if one.code == "not-frozen"]
            assert [one for one in problems if not any(words in one.message for words in gone)] == []

    def run(self, choice: Choices) -> None:
        before = self.marks()
        _, problems = pipeline.ingest_seeds(self.config, choice)
        assert self.marks() == before
        assert self.no_fault(problems)
        self.remember_lock()

    def remember_lock(self) -> None:
        if self.lock.exists():
            self.locks.append(self.lock.read_text())

    def own_marks(self, page: Path) -> set[str]:
        """Marks in lines that are no key of ingest's: the author's own keys, and comments between keys."""
        lines = page.read_text().split("\n---\n")[0].splitlines()
        own = [line for line in lines if re.match(r"mark\d+x:|# mark|  room: mark", line)]
        return {mark for line in own for mark in MARK.findall(line)}

    def no_fault(self, problems: tuple[Problem, ...]) -> bool:
        return "internal-error" not in {one.code for one in problems}

    def keep_promises(self) -> None:
        lost = [a for a in self.promised if not (self.root / "site" / a / "index.html").exists() and a not in self.told]
        assert lost == []

    @invariant()
    def every_mark_is_in_one_page(self) -> None:
        if hasattr(self, "root"):
            assert [mark for mark, number in self.marks().items() if number > 1] == []


def test_no_edit_is_lost_whatever_author_and_tool_do(monkeypatch: pytest.MonkeyPatch) -> None:
    load = cache(theme.load_theme)
    monkeypatch.setattr(pipeline, "load_theme", lambda _, lang: load(Path(os.devnull), lang))  # templates compile once
    run_state_machine_as_test(
        AuthorAndTool,
        settings=settings(
            max_examples=25, stateful_step_count=12, deadline=None, suppress_health_check=list(HealthCheck)
        ),
    )
