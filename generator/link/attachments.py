"""Pictures and other files of the content folder that a page links to: what is shown for them, or why nothing is."""

import posixpath
from collections.abc import Mapping
from dataclasses import dataclass, field
from difflib import get_close_matches
from urllib.parse import quote

from markdown_it.token import Token

from generator.core.content_files import picture_size, why_unsafe
from generator.core.model import Page, Problem
from generator.core.problems import make_problem
from generator.core.urls import relative_href
from generator.link.places import Places, files_by_path

MOST_HINTS = 20
"""Missing files of one page for which a near name is looked for."""
PUT_HINT = "Put the file into the content folder, and give its path from this page, such as ../pictures/quay.png."


@dataclass(frozen=True, slots=True)
class Attachments:
    """One page's files: those that it links to, in order, and the problems."""

    page: Page
    address: str
    places: Places
    files: dict[str, None] = field(default_factory=dict)
    problems: list[Problem] = field(default_factory=list)

    def find(self, path: str, line: int) -> str | None:
        """The file that a path means, which becomes one of the site's; empty where there is none. None where there is
        one that cannot be taken, whose problem is noted."""
        found = files_by_path(path, self.page.id, self.places) if path else ()
        if not found:
            return ""
        if len(found) > 1:
            ways = " or ".join(f"/{one}" for one in found[:3])
            self._report(f"“{path}” could be {len(found)} files.", f"Give its path: {ways}.", line, "ambiguous-name")
            return None
        [file] = found
        if file in self.places.files.outside:
            hint = "Put a copy in the place of the link: what lies elsewhere is not there where the site is built."
            self._report(f"“{file}” is a link that leaves the content folder; it was not published.", hint, line)
            return None
        if unsafe := why_unsafe(self.places.files, file):
            hint = "Publish it elsewhere and link to it there, or pack it as a zip file."
            self._report(f"“{file}” was not published: {unsafe}.", hint, line, "file-unsafe")
            return None
        self.files[file] = None
        return file

    def report_missing(self, path: str, line: int) -> None:
        """Note that there is no such file, with a near one that may be meant."""
        self._report(f"There is no file “{path}” in the content folder.", self._near(path), line)

    def href(self, file: str) -> str:
        """The address of a file from the page, percent-encoded."""
        return relative_href(self.address, quote(file))

    def picture(self, file: str, alternative: str, title: str = "", size: tuple[int, int] = (0, 0)) -> Token:
        """A picture as the page shows it, in its own size or in that which the author asks for (0: not given)."""
        attributes: dict[str, str | int | float] = {"src": self.href(file), "alt": ""}
        if title:
            attributes["title"] = title
        attributes |= _shown_size(size, picture_size(self.places.files, file))
        attributes |= {"loading": "lazy", "decoding": "async"}
        words = [Token("text", "", 0, content=alternative)]
        return Token("image", "img", 0, attrs=attributes, content=alternative, children=words)

    def _near(self, path: str) -> str:
        name = posixpath.basename(path).casefold()
        if not name or len(self.problems) >= MOST_HINTS:
            return PUT_HINT
        near = get_close_matches(
            name, (one for one in self.places.files.by_name if one[0] == name[0]), n=1, cutoff=0.75
        )
        return f"Did you mean “/{self.places.files.by_name[near[0]][0]}”?" if near else PUT_HINT

    def _report(self, message: str, hint: str, line: int, code: str = "broken-link") -> None:
        self.problems.append(make_problem(code, self.page.path, message, line=line, hint=hint))


def _shown_size(wanted: tuple[int, int], own: tuple[int, int] | None) -> Mapping[str, int]:
    """The width and height that a picture is shown in; what is not given follows from its own shape."""
    width, height = wanted
    if width and not height and own:
        height = max(1, round(width * own[1] / own[0]))
    if not width and own:
        width, height = own
    return {key: value for key, value in (("width", width), ("height", height)) if value}
