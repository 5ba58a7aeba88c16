"""An author who does as a review says: the lines of a settlement put into a project's files, as they stand."""

from pathlib import Path
from typing import Any


def settle(root: Path, settlement: dict[str, Any]) -> None:
    """Applies one settlement, as JSON gives it, to the page that it is for."""
    path = root / settlement["path"]
    lines = settlement["lines"]
    if not path.exists():
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text("\n".join(["---", *lines, "---", ""]), encoding="utf-8")
        return
    text = path.read_text(encoding="utf-8").split("\n")
    first, last = settlement["first"], settlement["last"]
    if first:
        text[first - 1 : last] = lines
    else:
        close = text.index("---", 1)
        text[close:close] = lines
    path.write_text("\n".join(text), encoding="utf-8")
