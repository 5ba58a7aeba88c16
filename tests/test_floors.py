"""The import law: a higher floor imports lower ones only, and the three rooms never look into each other."""

import subprocess
import sys
from pathlib import Path


def test_import_law_holds() -> None:
    command = [str(Path(sys.executable).with_name("lint-imports"))]
    done = subprocess.run(command, cwd=Path(__file__).parents[1], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout
    assert "2 kept, 0 broken" in done.stdout
