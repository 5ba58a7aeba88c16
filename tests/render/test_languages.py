"""The interface in two languages: every word goes through a catalogue, and the Spanish one is whole."""

import re
from dataclasses import replace
from pathlib import Path

import pytest
from babel import Locale
from babel.messages.catalog import Catalog, Message
from babel.messages.frontend import CommandLineInterface
from babel.messages.pofile import read_po, write_po
from hearing import hear
from render.made_up_site import body_html, make_site, views_of_site
from render.template_words import find_bare_words, find_unreadable_messages, has_words

from generator.core.model import Actor, Event, Mention, OutlineHeading, Page, Role, Site, Source
from generator.render.theme import Theme, find_built_in, load_theme
from generator.render.translations import find_places
from generator.render.views import SiteSettings

ROOT = Path(__file__).parents[2]
BUILT_IN = find_built_in()
LOCALES = BUILT_IN / "locales"
TEMPLATES = sorted(path.relative_to(BUILT_IN).as_posix() for path in BUILT_IN.rglob("*.html"))
SAME = frozenset(("Actor", "No", "Error"))
"""Messages whose Spanish is the same."""
MAKE = "run `make messages`, then translate what is new in templates/locales/es.po"


def read(path: Path) -> Catalog:
    with path.open("rb") as file:
        return read_po(file, locale=Locale(path.stem) if path.suffix == ".po" else None, abort_invalid=True)


def key_of(message: Message) -> tuple[str, str]:
    return message.context or "", forms(message.id)[0]


def forms(text: str | tuple[str, ...] | list[str] | None) -> list[str]:
    return [text or ""] if text is None or isinstance(text, str) else list(text)


def messages_of(catalogue: Catalog) -> dict[tuple[str, str], Message]:
    return {key_of(message): message for message in catalogue if message.id}


@pytest.fixture(scope="module")
def said(tmp_path_factory: pytest.TempPathFactory) -> dict[tuple[str, str], Message]:
    """Every message of the templates and the code, extracted as ``make messages`` does."""
    path = tmp_path_factory.mktemp("messages") / "found.pot"
    command = f"pybabel --quiet extract -F {ROOT / 'babel.cfg'} -k for_catalogue --omit-header -o {path} {ROOT}"
    CommandLineInterface().run(command.split())  # type: ignore[no-untyped-call]
    return messages_of(read(path))


SPANISH = messages_of(read(LOCALES / "es.po"))


def test_the_template_for_translators_holds_every_message(said: dict[tuple[str, str], Message]) -> None:
    held = messages_of(read(LOCALES / "sourcebook.pot"))
    assert {key: message.id for key, message in held.items()} == {key: found.id for key, found in said.items()}, MAKE


def test_spanish_holds_every_message_and_no_other(said: dict[tuple[str, str], Message]) -> None:
    assert sorted(said.keys() - SPANISH.keys()) == [], MAKE
    assert sorted(SPANISH.keys() - said.keys()) == [], MAKE
    assert not read(LOCALES / "es.po").obsolete


def test_every_message_is_translated_whole() -> None:
    untold = [message.id for message in SPANISH.values() if message.fuzzy or not all(forms(message.string))]
    assert untold == [], MAKE


def test_translations_have_the_places_tags_and_stops_of_their_messages() -> None:
    assert [fault for message in SPANISH.values() for fault in misfits(message)] == []


def misfits(message: Message) -> list[tuple[str, str]]:
    """The forms of a translation that do not fit those of its message. Its first may leave out the number."""
    english, spanish = forms(message.id), forms(message.string)
    whole = set(find_places(english[-1]))
    pairs = zip(english, spanish, strict=True)
    return [(before, after) for before, after in pairs if not fits(before, after, whole)]


def fits(before: str, after: str, whole: set[str]) -> bool:
    """Whether a translation has what its message has, and the same stop at its end."""
    places = set(find_places(after))
    return (
        places in (set(find_places(before)), whole)
        and re.findall(r"</?\w+", before) == re.findall(r"</?\w+", after)
        and (before.strip(), after.strip()) == (before, after)
        and (before[-1:] not in ".?:" or after[-1:] == before[-1:])
    )


def test_no_translation_is_english() -> None:
    pairs = [
        (before, after)
        for message in SPANISH.values()
        for before, after in zip(forms(message.id), forms(message.string), strict=True)
    ]
    same = [before for before, after in pairs if before == after and before not in SAME]
    assert [text for text in same if len(re.sub(r"%\(\w+\)s|\W", "", text)) > 2] == []


@pytest.mark.parametrize("name", TEMPLATES)
def test_a_template_holds_no_bare_word(name: str) -> None:
    source = (BUILT_IN / name).read_text(encoding="utf-8")
    assert find_bare_words(THEME.environment, source) == []
    assert find_unreadable_messages(THEME.environment, source) == []


@pytest.mark.parametrize(
    ("source", "bare"),
    [
        ("<p>Sources</p>", ["Sources"]),
        ("<p>{{ page.count }} sources</p>", ["… sources"]),
        ('<nav aria-label="Main">', ["Main"]),
        ('<a title="See {{ name }}">', ["See \x1a"]),
        ('{{ "Other" if letter == "#" else letter }}', ["Other"]),
        ('{{ jump(years, "Year not stated") }}', ["Year not stated"]),
        ('{% set kinds = {"person": "People"} %}', ["People"]),
        ('{{ _("%(a)s", a="all of it") }}', ["all of it"]),
        ('<p class="x{% if a == "Full" %} y{% endif %}">{{ _("Sources") }} ¶ Sourcebook</p>', []),
        ("{# About. #}<code>seeds/</code><script>Let me</script>", []),
        ('{% include "partials/Some part.html" %}{{ list | join(", and ") }}', []),
    ],
)
def test_bare_words_are_found(source: str, bare: list[str]) -> None:
    assert find_bare_words(THEME.environment, source) == bare


def test_a_message_made_of_parts_is_found() -> None:
    source = '{{ _("one") }}\n{{ _("one" ~ two) }}\n{{ ngettext("one", many, 3) }}\n{{ pgettext("day", "one") }}'
    assert find_unreadable_messages(THEME.environment, source) == [2, 3]


THEME = load_theme(None)


ADDRESS = re.compile(r"\b(?:https?|javascript):\S+|\b[\w.]+\.example\S*")


LATIN = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"
GREEK = "αβψδεφγηιξκλμνοπθρστυβωχυζΑΒΨΔΕΦΓΗΙΞΚΛΜΝΟΠΘΡΣΤΥΒΩΧΥΖ"
ALPHABET = str.maketrans(LATIN, GREEK)
KEPT = re.compile(r"%\(\w+\)s|<[^>]*>|&[\w#]+;")
"""What a translation leaves alone: places, tags, entities."""


def greek(text: str) -> str:
    """A text in Greek letters, so that no word of it can be taken for English."""
    return text.translate(ALPHABET)


def greek_html(text: str) -> str:
    """A message, or HTML, with its words in Greek letters."""
    kept = KEPT.findall(text)
    parts = [greek(part) for part in KEPT.split(text)]
    return "".join(part + mark for part, mark in zip(parts, [*kept, ""], strict=True))


def greek_site(site: Site) -> Site:
    """The made-up site with its own words in Greek letters."""

    def page(one: Page) -> Page:
        date = one.date and replace(one.date, reason=reason(one.date.reason))
        return replace(one, title=greek(one.title), source=one.source and source(one.source), date=date, lang="el")

    def source(one: Source) -> Source:
        plain = {
            name: greek(getattr(one, name)) for name in ("publisher", "rights", "rights_quote", "attribution", "file")
        }
        return replace(one, **plain, authors=tuple(map(greek, one.authors)), mended=one.mended[:2])

    def actor(one: Actor) -> Actor:
        return replace(one, name=greek(one.name), aliases=tuple(map(greek, one.aliases)))

    def mention(one: Mention) -> Mention:
        return replace(one, before=greek(one.before), surface=greek(one.surface), after=greek(one.after))

    def event(one: Event) -> Event:
        return replace(one, text=greek(one.text), surface=greek(one.surface), reason=reason(one.reason))

    def reason(text: str) -> str:
        """Of two kinds: an author's own, or one that the link room writes."""
        return f"“{greek(text)}”, counted from the source’s date, 2014-03-09." if text.endswith(".") else greek(text)

    def role(one: Role) -> Role:
        return replace(one, text=greek(one.text))

    def heading(one: OutlineHeading) -> OutlineHeading:
        return replace(one, text=greek(one.text))

    return replace(
        site,
        pages={key: page(one) for key, one in site.pages.items()},
        actors={key: actor(one) for key, one in site.actors.items()},
        mentions={key: tuple(map(mention, found)) for key, found in site.mentions.items()},
        roles={key: tuple(map(role, found)) for key, found in site.roles.items()},
        outlines={key: tuple(map(heading, found)) for key, found in site.outlines.items()},
        summaries={key: greek(words) for key, words in site.summaries.items()},
        events={key: tuple(map(event, found)) for key, found in site.events.items()},
        actor_events={key: tuple(map(event, found)) for key, found in site.actor_events.items()},
        timeline=tuple(map(event, site.timeline)),
    )


def greek_body(page_id: str) -> str:
    """A body of the made-up site in Greek letters; its labels stay English, as the link room writes them."""
    return greek_html(body_html(page_id))


def greek_theme(root: Path) -> Theme:
    """The theme in a third language, which says every message in Greek letters."""
    catalogue = Catalog(Locale("el"))
    for message in read(LOCALES / "sourcebook.pot"):
        if message.id:
            told = [greek_html(text) for text in forms(message.id)]
            catalogue.add(message.id, told[0] if len(told) == 1 else told, context=message.context)
    path = root / "templates" / "locales" / "el.po"
    path.parent.mkdir(parents=True)
    with path.open("wb") as file:
        write_po(file, catalogue)
    theme = load_theme(root / "templates", "el")
    assert theme.problems == ()
    return theme


def test_no_word_of_a_page_escapes_a_third_language(tmp_path: Path) -> None:
    theme = greek_theme(tmp_path)
    settings = SiteSettings(greek("Harbour Papers"), greek("Papers on a harbour."), "https://papers.example/", "el")
    escaped = set()
    for view in views_of_site(greek_site(make_site()), settings, greek_body):
        artifact, problems = theme.render(view)
        assert problems == ()
        assert artifact is not None
        for text in (ADDRESS.sub("", spoken.text) for spoken in hear(artifact.content.decode())):
            latin = [word for word in re.findall(f"[{LATIN}]{{2,}}", text) if has_words(word)]
            escaped |= {(view.template, text)} if latin else set()
    assert sorted(escaped) == []
