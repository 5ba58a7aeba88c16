"""The law of edits for whole projects: whatever happens to seeds, pages and lock, an author's words are somewhere."""

import tempfile
from pathlib import Path

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from generator.core.config import load_config
from generator.pipeline import ingest_seeds

STEPS = [
    "edit",
    "rename seed",
    "change seed",
    "rename page",
    "lose lock",
    "damage lock",
    "old lock",
    "swap seeds",
    "new seed",
]


def seed_text(number: int, change: int) -> str:
    return f"Title {number % 3}\n\nA report on harbour {number} was written, edition {change}.\n"


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.lists(st.tuples(st.sampled_from(STEPS), st.integers(0, 5)), max_size=12))
def test_no_edit_is_ever_lost(steps: list[tuple[str, int]]) -> None:
    with tempfile.TemporaryDirectory() as folder:
        root = Path(folder)
        (root / "seeds").mkdir()
        for number in range(3):
            (root / f"seeds/{number}.txt").write_text(seed_text(number, 0))
        config, _ = load_config(root)
        ingest_seeds(config)
        marks: list[str] = []
        locks = [(root / "sourcebook.lock").read_text()]
        for count, (step, choice) in enumerate(steps):
            take_step(root, step, choice, count, marks, locks)
            ingest_seeds(config)
            locks.append((root / "sourcebook.lock").read_text())
            text = "".join(page.read_text() for page in (root / "content").rglob("*.md"))
            assert [mark for mark in marks if mark not in text] == []


def take_step(root: Path, step: str, choice: int, count: int, marks: list[str], locks: list[str]) -> None:
    """One thing that happens to a project between two ingests."""
    seeds, pages = sorted((root / "seeds").iterdir()), sorted((root / "content").rglob("*.md"))
    seed, page, lock = seeds[choice % len(seeds)], pages[choice % len(pages)], root / "sourcebook.lock"
    if step == "edit":
        marks.append(f"mark-{count}-{choice}")
        page.write_text(page.read_text() + f"\n{marks[-1]}\n")
    elif step == "rename seed":
        seed.rename(root / f"seeds/renamed-{count}.txt")
    elif step == "change seed":
        seed.write_text(seed_text(choice, count + 1))
    elif step == "rename page":
        page.rename(page.with_name(f"renamed-{count}.md"))
    elif step == "swap seeds":
        first, second = seeds[0].read_text(), seeds[-1].read_text()
        seeds[0].write_text(second)
        seeds[-1].write_text(first)
    elif step == "new seed":
        (root / f"seeds/new-{count}.txt").write_text(seed_text(choice, count + 1))
    elif step == "lose lock":
        lock.unlink()
    else:
        lock.write_text("<<<<<<<" if step == "damage lock" else locks[choice % len(locks)])
