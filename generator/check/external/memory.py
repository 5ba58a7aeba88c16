"""The answers of earlier checks, in a file of the project: each is believed for a while, good ones longest.

The file can be deleted at any time. What cannot be read is forgotten.
"""

import json
from collections.abc import Iterable, Mapping
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any, get_args

from generator.check.external.answers import Answer, Verdict
from generator.core.store import write_if_changed

FOLDER, NAME = ".sourcebook", "links.json"
DAY = 86_400.0
SHORT: Mapping[str, float] = {"dead": 1.0, "blocked": 1.0, "unreachable": 1 / 24, "private": 0.0}
"""How many days other answers than good ones are believed at most."""
FORM = 1


@dataclass(slots=True)
class Memory:
    """Answers by web address, each with the time at which it was given, in seconds since 1970."""

    answers: dict[str, tuple[Answer, float]] = field(default_factory=dict)

    def recall(self, address: str, now: float, max_age: float) -> Answer | None:
        """The answer of an address, if it is still to be believed; ``max_age`` is in days."""
        answer, asked = self.answers.get(address, (None, 0.0))
        if answer is None:
            return None
        days = min(max_age, SHORT.get(answer.verdict, max_age))
        return answer if 0 <= now - asked < days * DAY else None

    def note(self, address: str, answer: Answer, now: float) -> None:
        """Keep an answer that was given now."""
        self.answers[address] = (answer, now)


def read_memory(root: Path) -> Memory:
    """The memory of the project in a folder; an empty one when there is none that can be read."""
    try:
        document = json.loads((root / FOLDER / NAME).read_text(encoding="utf-8"))
        rows = document["links"] if document["form"] == FORM else {}
        return Memory({str(address): _read_row(row) for address, row in rows.items()})
    except (OSError, ValueError, TypeError, KeyError, AttributeError, RecursionError):
        return Memory()


def write_memory(root: Path, memory: Memory, addresses: Iterable[str]) -> None:
    """Write what is remembered of these addresses; the folder keeps itself out of version control."""
    wanted = sorted(set(addresses) & memory.answers.keys())
    rows = {address: asdict(memory.answers[address][0]) | {"asked": memory.answers[address][1]} for address in wanted}
    text = json.dumps({"form": FORM, "links": rows}, ensure_ascii=False, indent=1) + "\n"
    folder = root / FOLDER
    if not folder.exists():
        write_if_changed(folder / ".gitignore", b"*\n")
    write_if_changed(folder / NAME, text.encode("utf-8", "surrogatepass"))


def _read_row(row: Mapping[str, Any]) -> tuple[Answer, float]:
    """Raises for what is no row of ours."""
    [verdict] = [verdict for verdict in get_args(Verdict) if verdict == row["verdict"]]
    return Answer(verdict, str(row["reason"]), str(row["moved"]), bool(row["heard"])), float(row["asked"])
