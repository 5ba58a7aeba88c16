"""``python -m generator`` is ``sourcebook``."""

from generator.cli import main

if __name__ == "__main__":
    main(prog_name="sourcebook")
