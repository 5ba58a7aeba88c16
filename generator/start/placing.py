"""Files are put where nothing lies yet: what is there stays as it is, and nothing is written outside the project."""

from pathlib import Path
from typing import Literal

from generator.core.model import Problem
from generator.core.problems import make_problem
from generator.core.store import write_new

Placed = Literal["made", "same", "kept", "refused"]
"""``same``: the very bytes were there; ``kept``: something else was; ``refused``: nothing can be put there."""


def place_file(root: Path, path: str, content: bytes | Path) -> tuple[Placed, tuple[Problem, ...]]:
    """Puts a file, given as its bytes or as the file to copy, at a path below ``root``.

    Nothing is overwritten, and no link is followed out of the project. Raises OSError when the disk does.
    """
    target = root / path
    if not target.parent.resolve().is_relative_to(root):
        return "refused", (_refusal(path, "It would lie outside the project."),)
    try:
        made = write_new(target, content)
    except (FileExistsError, NotADirectoryError):
        return "refused", (_refusal(path, "A file stands where a folder should be made."),)
    if made:
        return "made", ()
    return ("same" if _holds(target, content) else "kept"), ()


def _holds(target: Path, content: bytes | Path) -> bool:
    try:
        size = len(content) if isinstance(content, bytes) else content.stat().st_size
        if not target.is_file() or target.stat().st_size != size:
            return False
        return target.read_bytes() == (content if isinstance(content, bytes) else content.read_bytes())
    except OSError:
        return False


def _refusal(path: str, message: str) -> Problem:
    hint = "Move what is in the way, or begin the site in another folder."
    return make_problem("file-in-the-way", path, message, hint=hint)
