"""Files beside the pages that no page shows or links to: they are no part of the site."""

from collections.abc import Iterator
from os.path import basename

from generator.check.collection import Collection
from generator.core.model import Problem
from generator.core.problems import make_problem

HINT = "Show it on a page, ![…](…), link to it, or move it out of the content folder."


def find_unused_files(collection: Collection) -> Iterator[Problem]:
    """``file-unused`` for each file of the content folder that is no page and that no page uses, in order of paths.

    A file that a page names in a link that was refused is told of there.
    """
    refused = {basename(address.href) for body in collection.bodies.values() for address in body.addresses}
    folder = collection.config.relative(collection.config.content)
    for path in sorted(collection.files.paths - frozenset(collection.site.files)):
        if basename(path) not in refused:
            yield make_problem("file-unused", f"{folder}/{path}", "No page shows this file or links to it.", hint=HINT)
