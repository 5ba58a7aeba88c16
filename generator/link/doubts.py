"""What pages leave open goes in, as problems; what the author should look at comes out, with how to settle it.

A merge that was not dared is settled in an actor page: by ``aliases``, or by ``not``. A name of two kinds is settled
there too, or under ``checked`` of a page that lists it; how much of a source is shown, by its page's ``publish``.
"""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from generator.core.model import Doubt, Kind, Page, Problem, Publish, Settlement
from generator.core.problems import quoted_names
from generator.core.settlements import Listed, OpenPage, add_to_list, check, new_card, put, put_forms, read_listed
from generator.core.urls import fold_name, slugify
from generator.link.forms import clean_form, fold_form
from generator.link.parse import PUBLISH
from generator.link.rights import SILENCED
from generator.link.sentences import sentence_around, sentence_starts

WEIGHTS: Mapping[str, int] = {"kind-conflict": 90, "ambiguous-name": 80, "possible-same-actor": 55}
"""The problems that are merges not dared, and how much each weighs."""
UNDECIDED = "rights-undecided"
SILENT, TERMS, NO_LICENCE = 85, 35, 25
"""How much it weighs that nobody has decided on a source that asks not to be passed on, has other terms, has none."""
SHOWN_AS: Mapping[Publish, str] = {
    "full": "all of it may be shown",
    "excerpt": "the start of it may be shown",
    "metadata": "nothing of its text may be shown",
}
AROUND = 1000
"""Characters to each side of a name in which its sentence is looked for."""


@dataclass(frozen=True, slots=True)
class Bearer:
    """A name as a page lists it, or as an actor page has it."""

    name: str
    kind: Kind
    page: Page
    line: int | None


@dataclass(frozen=True, slots=True)
class Register:
    """What is needed to say how a merge is settled: pages and their open files by path, and by folded name who bears it
    and which actor pages claim it (``name``, ``aliases``) or refuse it (``not``)."""

    pages: Mapping[str, Page]
    files: Mapping[str, OpenPage]
    bearers: Mapping[str, Sequence[Bearer]]
    claims: Mapping[str, Sequence[Page]]
    refusals: Mapping[str, Sequence[Page]]


def find_doubts(pages: Sequence[Page], problems: Iterable[Problem], files: Mapping[str, OpenPage]) -> tuple[Doubt, ...]:
    """The merges that were not dared and the rights left undecided, as far as the author has not settled them, in the
    order of their problems.

    ``problems`` are those of ``read_pages`` and ``resolve_names``; ``files`` the pages that they name and the actor
    pages, as they lie on disk. A problem whose page or name cannot be made out is no doubt.
    """
    register = make_register(pages, files)
    told = [problem for problem in problems if problem.location.path in files]
    merges = (doubt_merge(problem, register) for problem in told if problem.code in WEIGHTS)
    rights = (doubt_rights(problem, register) for problem in told if problem.code == UNDECIDED)
    return tuple(doubt for doubt in (*merges, *rights) if doubt)


def doubt_rights(problem: Problem, register: Register) -> Doubt | None:
    """That nobody has decided how much of a source the site shows."""
    page, file = register.pages.get(problem.location.path), register.files.get(problem.location.path)
    if page is None or file is None or page.source is None:
        return None
    rights = page.source.rights
    return Doubt(
        kind="rights",
        location=problem.location,
        subject="publish",
        quote=page.source.rights_quote or rights,
        reason=problem.message,
        settle=tuple(put(file, "publish", word, SHOWN_AS[word]) for word in PUBLISH),
        weight=SILENT if SILENCED.search(rights) else TERMS if rights else NO_LICENCE,
    )


def make_register(pages: Sequence[Page], files: Mapping[str, OpenPage]) -> Register:
    """All names of all pages, by folded name."""
    bearers: dict[str, list[Bearer]] = {}
    claims: dict[str, list[Page]] = {}
    refusals: dict[str, list[Page]] = {}
    for page in pages:
        for number, entry in enumerate(page.entries):
            line = page.entry_lines[number] if number < len(page.entry_lines) else None
            bearers.setdefault(fold_name(entry.name), []).append(Bearer(entry.name, entry.kind, page, line))
        if card := page.card:
            bearers.setdefault(fold_name(card.name), []).append(Bearer(card.name, card.kind, page, None))
            for fold in dict.fromkeys(map(fold_name, (card.name, *card.aliases))):
                claims.setdefault(fold, []).append(page)
            for fold in dict.fromkeys(map(fold_name, card.not_names)):
                refusals.setdefault(fold, []).append(page)
    return Register({page.path: page for page in pages}, files, bearers, claims, refusals)


def doubt_merge(problem: Problem, register: Register) -> Doubt | None:
    """A merge that was not dared; None when the author has settled it."""
    names = quoted_names(problem.message)
    file = register.files.get(problem.location.path)
    page = register.pages.get(problem.location.path)
    if not names or file is None or page is None or is_claimed(names[0], register):
        return None
    if problem.code == "kind-conflict":
        settle = settle_kinds(names[0], file, register)
    elif len(holders := holders_of(names[0], file)) > 1:
        settle = settle_shared(names[0], holders, file)
    else:
        settle = settle_merge(names[0], names[1:], register)
    if not settle:
        return None
    return Doubt(
        kind="merge",
        location=problem.location,
        subject=names[0],
        quote=sentence_with((names[0], *forms_of(names[0], page)), page.body),
        reason=problem.message,
        settle=settle,
        weight=WEIGHTS[problem.code],
    )


def is_claimed(name: str, register: Register) -> bool:
    """Whether exactly one actor page has this name."""
    return len(register.claims.get(fold_name(name), ())) == 1


def settle_kinds(name: str, file: OpenPage, register: Register) -> tuple[Settlement, ...]:
    """One actor page of either kind makes all of them one; ``checked`` keeps them apart."""
    bearers = register.bearers.get(fold_name(name), ())
    if any(name_checked(bearer, register) for bearer in bearers):
        return ()
    kinds = dict.fromkeys(bearer.kind for bearer in bearers)
    path = card_path(bearers[0].page, name) if bearers else ""
    cards = [new_card(path, name, kind, f"they are one, of kind {kind}") for kind in kinds]
    return (*cards, check(file, name, "they are two"))


def name_checked(bearer: Bearer, register: Register) -> bool:
    """Whether the page that lists a name has it under ``checked``."""
    return fold_name(bearer.name) in {fold_name(text) for text in bearer.page.checked}


def holders_of(form: str, file: OpenPage) -> list[Listed]:
    """The items of a page's lists that have a form under ``as``, or as their name."""
    wanted = clean_form(form)
    return [item for item in read_listed(file).values() if wanted in map(clean_form, (item.name, *item.forms))]


def settle_shared(form: str, holders: Sequence[Listed], file: OpenPage) -> tuple[Settlement, ...]:
    """A form that two entries of a page share is given to one, by taking it from the other."""
    if file.has_checked(form):
        return ()
    settle = [check(file, form, "it should lead to none of them")]
    for holder, other in (holders, holders[::-1]) if len(holders) == 2 else ():
        rest = [text for text in other.forms if clean_form(text) != clean_form(form)]
        if len(rest) < len(other.forms):
            settle.append(put_forms(file, other, rest, f"it is {holder.name}"))
    return tuple(settle)


def settle_merge(name: str, candidates: Sequence[str], register: Register) -> tuple[Settlement, ...]:
    """For each candidate that no actor page rules out: an alias that makes them one, or ``not`` that keeps them two."""
    settle: list[Settlement] = []
    for candidate in dict.fromkeys(candidates):
        bearer = bearer_of(candidate, name, register)
        if bearer is None or is_refused(name, candidate, register):
            continue
        path, file = card_of(bearer, register)
        yes, no = f"it is {bearer.name}", f"it is not {bearer.name}"
        if file is None:
            settle.append(new_card(path, bearer.name, bearer.kind, yes, aliases=[name]))
            settle.append(new_card(path, bearer.name, bearer.kind, no, not_names=[name]))
        else:
            settle.append(add_to_list(file, "aliases", name, yes))
            settle.append(add_to_list(file, "not", name, no))
    return tuple(settle)


def bearer_of(candidate: str, name: str, register: Register) -> Bearer | None:
    """Who bears a candidate's name: an actor page, else the first entry of the kind that the name itself has."""
    bearers = register.bearers.get(fold_name(candidate), ())
    kinds = {bearer.kind for bearer in register.bearers.get(fold_name(name), ())}
    carded = [bearer for bearer in bearers if bearer.page.card]
    alike = [bearer for bearer in bearers if bearer.kind in kinds]
    return next(iter([*carded, *alike, *bearers]), None)


def is_refused(name: str, candidate: str, register: Register) -> bool:
    """Whether an actor page with one of the two names has the other under ``not``."""
    pairs = ((name, candidate), (candidate, name))
    return any(
        page.id in {other.id for other in register.refusals.get(fold_name(second), ())}
        for first, second in pairs
        for page in register.claims.get(fold_name(first), ())
    )


def card_of(bearer: Bearer, register: Register) -> tuple[str, OpenPage | None]:
    """The actor page that claims a bearer's name, or the path that it would have."""
    for page in (bearer.page, *register.claims.get(fold_name(bearer.name), ())):
        if page.card and page.path in register.files:
            return page.path, register.files[page.path]
    path = card_path(bearer.page, bearer.name)
    return (path if path not in register.pages else path.replace(".md", f"-{bearer.kind}.md")), None


def card_path(page: Page, name: str) -> str:
    """The path that the actor page of a name would have."""
    return f"{page.path.removesuffix(f'{page.id}.md')}actors/{slugify(name)}.md"


def forms_of(name: str, page: Page) -> Iterator[str]:
    """The other forms of a name in a page."""
    for entry in page.entries:
        if entry.name == name:
            yield from entry.forms


def sentence_with(names: Iterable[str], body: str) -> str:
    """The first sentence of a body with one of the names, the first that stands there; "" when none does."""
    text = fold_form(body)
    for name in names:
        match = re.search(rf"(?<!\w){re.escape(fold_form(name))}(?!\w)", text)
        if match:
            start = max(0, body.rfind("\n\n", 0, match.start()) + 2, match.start() - AROUND)
            close = body.find("\n\n", match.end())
            end = min(len(body) if close < 0 else close, match.end() + AROUND)
            piece = " ".join(body[start:end].split("\n"))
            at = match.start() - start
            return "".join(sentence_around(piece, sentence_starts(piece), at, at + len(match[0])))
    return ""
