"""How near a site is to what its host takes: measures of a build in, warnings out.

The limits are those of GitHub Pages, after its documentation: a published site of at most 1 GB, and a deployment that
takes at most ten minutes. The number of files is where its uploads have been seen to fail.
"""

from dataclasses import dataclass

from generator.core.model import Problem
from generator.core.problems import make_problem

NEAR = 0.8
"""The share of a limit from which on it is told."""


@dataclass(frozen=True, slots=True)
class Limits:
    """What a host takes of one site: bytes, files, and seconds of building and deploying it."""

    size: int = 1_000_000_000
    files: int = 100_000
    seconds: float = 600.0


GITHUB_PAGES = Limits()


def near_limits(
    where: str, *, size: int, files: int, seconds: float, limits: Limits = GITHUB_PAGES
) -> tuple[Problem, ...]:
    """A ``near-limit`` warning for each measure of a site that has come near a limit, or is over it.

    ``size`` is in bytes, ``seconds`` is what building the site took, ``where`` is the output folder's name in problems.
    """
    measures = (
        (size / limits.size, f"The site has {_bytes(size)}", _bytes(limits.size), SMALLER),
        (files / limits.files, f"The site has {files:,} files", f"{limits.files:,} files", FEWER),
        (seconds / limits.seconds, f"Building took {_minutes(seconds)}", _minutes(limits.seconds), FASTER),
    )
    return tuple(
        make_problem("near-limit", where, _message(share, told, limit), hint=hint)
        for share, told, limit, hint in measures
        if share >= NEAR
    )


SMALLER = (
    "Show long sources as excerpts (publish: excerpt), keep large attachments elsewhere and link to them, "
    "or put the site on another host."
)
FEWER = (
    "Each source and each name is a page, and so is each pair of names that is shown side by side: join names that are "
    "one, drop those that nobody looks up, split the collection into two sites, or put it on another host."
)
FASTER = "Build on your own machine and upload the folder, split the collection into two sites, or use another host."


def _message(share: float, told: str, limit: str) -> str:
    if share > 1:
        return f"{told}. That is more than GitHub Pages takes ({limit}): it may refuse the site, or break off."
    return f"{told}, {share:.0%} of what GitHub Pages takes ({limit})."


def _bytes(number: int) -> str:
    return f"{number / 1e9:.3g} GB" if number >= 1e9 else f"{number / 1e6:,.0f} MB"


def _minutes(seconds: float) -> str:
    return f"{seconds / 60:.3g} minutes"
