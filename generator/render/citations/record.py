"""What every format of a citation is made of."""

from dataclasses import dataclass

from markupsafe import Markup


@dataclass(frozen=True, slots=True)
class Creator:
    """An author: a person with family and given name, or by ``literal`` an institution, or a name that cannot be
    divided."""

    family: str = ""
    given: str = ""
    suffix: str = ""
    literal: str = ""


@dataclass(frozen=True, slots=True)
class Cited:
    """A source to cite. ``key`` is unique in the site; ``edtf`` is its date, or empty; ``is_unsure`` when it was
    inferred or is only approximate; ``url`` is the original's address, ``address`` that of its page in this ``site``;
    both may be empty."""

    key: str
    kind: str
    title: str
    creators: tuple[Creator, ...]
    publisher: str
    edtf: str
    is_unsure: bool
    lang: str
    url: str
    site: str
    address: str
    tags: tuple[str, ...] = ()


def one_line(text: str) -> str:
    """The text on one line, since a line of its own would be read as a field of its own. Words that a template hands on
    are text again, and no longer HTML."""
    return " ".join((text.unescape() if isinstance(text, Markup) else text).split())
