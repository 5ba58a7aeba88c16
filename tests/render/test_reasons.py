"""Why a date was inferred, in the interface's language: every sentence that ingest and link write is known."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from readable_cases import FOLDER

import generator
from generator.core.dates.periods import NAMES_OF_THIRDS
from generator.render.known_sentences import recognise
from generator.render.reasons import REASONS
from generator.render.theme import find_built_in
from generator.render.words import load_words

ENGLISH, _ = load_words("en", [find_built_in()])
SPANISH, _ = load_words("es", [find_built_in()])
CODE = Path(generator.__file__).parent
ROOMS = ("core/dates", "ingest", "link")
UNSHOWN = "can be read as day and month or the reverse"
"""Such a date makes no event, only a problem that the author sees."""
COUNTED = "“last year”, counted from the source’s date, 2017-05"


def samples(text: ast.expr) -> Iterator[str]:
    """What a string of the code may say; nothing for an expression that is no string."""
    if isinstance(text, ast.Constant) and isinstance(text.value, str):
        yield text.value
    elif isinstance(text, ast.IfExp):
        yield from samples(text.body)
        yield from samples(text.orelse)
    elif isinstance(text, ast.JoinedStr):
        found = [""]
        for part in text.values:
            found = [before + after for before in found for after in fillings(part)]
        yield from found


def fillings(part: ast.expr) -> list[str]:
    """What may stand at a place of a formatted string."""
    if isinstance(part, ast.Constant):
        return [str(part.value)]
    code = ast.unparse(part)
    if "NAMES_OF_THIRDS" in code:
        return list(NAMES_OF_THIRDS.values())
    return [COUNTED] if "reason" in code else ["2014-03-09"]


def reason_of(call: ast.Call) -> ast.expr | None:
    """The reason that a call gives to a date, where it gives one."""
    name = call.func.id if isinstance(call.func, ast.Name) else ""
    if name not in ("SourceDate", "Reading", "DateExpression", "Event", "replace"):
        return None
    by_name = next((keyword.value for keyword in call.keywords if keyword.arg == "reason"), None)
    third = call.args[2] if name in ("SourceDate", "Reading") and len(call.args) > 2 else None
    return by_name or third


def written_reasons() -> Iterator[tuple[str, str]]:
    """Every reason that the code of the other rooms may write, with the file that writes it."""
    for path in sorted(file for room in ROOMS for file in (CODE / room).rglob("*.py")):
        for function in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if not isinstance(function, ast.FunctionDef):
                continue
            named = {
                node.targets[0].id: node.value
                for node in ast.walk(function)
                if isinstance(node, ast.Assign) and isinstance(node.targets[0], ast.Name)
            }
            for call in ast.walk(function):
                given = reason_of(call) if isinstance(call, ast.Call) else None
                if isinstance(given, ast.Name):
                    given = named[given.id]
                for text in samples(given) if given else ():
                    if text and UNSHOWN not in text:
                        yield text, path.relative_to(CODE).as_posix()


WRITTEN = sorted(set(written_reasons()))


def test_reasons_are_found_in_the_code() -> None:
    assert len(WRITTEN) >= 20
    places = {place for _, place in WRITTEN}
    assert places >= {
        "core/dates/phrases.py",
        "core/dates/relative.py",
        "core/dates/periods.py",
        "core/dates/without_year.py",
        "ingest/describe/inferred.py",
        "ingest/describe/publication.py",
        "ingest/describe/age.py",
        "ingest/readers/word.py",
        "ingest/readers/pdf/facts.py",
        "ingest/readers/web_page/facts.py",
    }


@pytest.mark.parametrize(("reason", "place"), WRITTEN)
def test_a_reason_that_the_code_writes_is_known(reason: str, place: str) -> None:
    assert recognise(reason.rstrip("."), REASONS), f"{place} writes a reason that generator/render/reasons.py lacks"
    assert SPANISH.reason(reason) != ENGLISH.reason(reason)


def test_no_known_reason_is_out_of_use() -> None:
    used = {found[0] for reason, _ in WRITTEN if (found := recognise(reason.rstrip("."), REASONS))}
    unused = [message for message, _ in REASONS if message not in used]
    assert [message for message in unused if "the date before it" not in message] == []


@pytest.mark.parametrize("reason", re.findall(r"\| (“.*)$", (FOLDER / "events.md").read_text("utf-8"), re.MULTILINE))
def test_the_reasons_of_the_cases_are_known(reason: str) -> None:
    assert recognise(reason.rstrip("."), REASONS)


@pytest.mark.parametrize(
    ("reason", "words"),
    [
        (
            "“last year”, counted from the source’s date, 2017-05~.",
            "“last year”, calculada a partir de la fecha de la fuente, hacia mayo de 2017",
        ),
        (
            "“late last year”, counted from the source’s date, 2017-05-30; the end counts as four months.",
            "“late last year”, calculada a partir de la fecha de la fuente, 30 de mayo de 2017; se toman los últimos "
            "cuatro meses",
        ),
        ("“18 May”: no date near it tells the year.", "“18 May”: ninguna fecha cercana indica el año"),
        (
            "The source dates only its last change: 2014-03-09.",
            "la fuente solo indica la fecha de su última modificación: 9 de marzo de 2014",
        ),
        ("The source says “this year (2016”.", "la fuente dice “this year (2016”"),
        ("It names the storm of 2016.", "It names the storm of 2016"),
        ("Se conserva desde 2014-03-09.", "Se conserva desde 9 de marzo de 2014"),
    ],
)
def test_a_reason_in_another_language(reason: str, words: str) -> None:
    assert SPANISH.reason(reason) == words


def test_what_a_reason_quotes_stays_as_it_is() -> None:
    reason = "The source says “Posted 2014-03-09 <b>23:30</b> EST”, which is 2014-03-10 in UTC."
    told = ENGLISH.reason(reason)
    assert "“Posted 2014-03-09 &lt;b&gt;23:30&lt;/b&gt; EST”, which is 10 March 2014 in UTC" in told
