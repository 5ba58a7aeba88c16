"""A whole site in Spanish: no word of the interface is English, and every quoted word says in which language it is."""

import re
from collections.abc import Iterator, Mapping
from pathlib import Path

import pytest
from babel import Locale
from babel.messages.pofile import read_po
from harness import FISH, PORTS, Project, unwrapped
from hearing import Spoken, hear

from generator.render.theme import find_built_in
from generator.render.translations import PLACE

SPANISH = """Notas del muelle

Diario del Puerto

12 de abril de 2016

Por Inés Duarte

La Autoridad Portuaria de Norland dijo el lunes que Mariana Costa volverá al puerto el mes próximo. La señora Costa, que
dejó el Ministerio el año pasado, no quiso hablar de la pesca ni de Portugal.

El almirante Tomás Rivera saludó la noticia. “Hemos esperado bastante”, dijo Rivera en Harbour City, donde los barcos
de Portugal entraron a finales de 2015.
"""
LETTER = """---
title: A letter without a date
date: 2017-05-09~
date_basis: inferred
date_reason: The source names 9 May without a year, after the storm of 2016.
lang: en
source: {file: seeds/letter.txt, kind: report, rights: All rights reserved., mended: {hyphen: 2, page: 1}}
publish: excerpt
actors:
  - {name: Mariana Costa, kind: person, role: Foreign secretary}
---

# The first part

Costa greets nobody.[^1] She had left in the spring of 2016.

[p. 3]

| ship | boats |
| --- | --- |
| Esperanza | 2 |

[^1]: Nobody at all.
"""
NOTE = """---
title: On the boats
lang: en
---

Compare what [[Mariana Costa]] said.
"""
ENGLISH_WORDS = frozenset("the this that is are was its their which with from and of in by page source sources".split())
QUOTED = re.compile(r"“[^”]*”|\bhttps?:\S+")


@pytest.fixture(scope="module")
def spanish(tmp_path_factory: pytest.TempPathFactory) -> Mapping[str, str]:
    """The pages of a site in Spanish of sources in two languages."""
    project = Project(tmp_path_factory.mktemp("spanish"))
    project.write(
        "sourcebook.toml", '[site]\ntitle = "Papeles del puerto"\nlang = "es"\nurl = "https://x.example/p/"\n'
    )
    for name, text in (("ports", PORTS), ("fish", FISH), ("muelle", SPANISH)):
        project.write(f"seeds/{name}.txt", unwrapped(text))
    project.write("content/sources/letter.md", LETTER)
    project.write("content/notes/boats.md", NOTE)
    project.run("--ner", "none", "build")
    return {path: page.decode() for path, page in project.tree("site").items() if path.endswith(".html")}


def english_messages() -> Iterator[re.Pattern[str]]:
    """What the interface would say in English where Spanish says something else."""
    with (find_built_in() / "locales" / "es.po").open("rb") as file:
        for message in read_po(file, locale=Locale("es")):
            for before, after in zip(forms(message.id), forms(message.string), strict=True):
                parts = PLACE.split(before)[::2]
                if before != after and re.search(r"[a-z]{2}", "".join(parts)) and before.count("%(") < 2:
                    yield re.compile(".+?".join(map(re.escape, parts)))


def forms(text: str | tuple[str, ...] | list[str] | None) -> list[str]:
    return [text or ""] if text is None or isinstance(text, str) else list(text)


def interface_of(html: str) -> Iterator[str]:
    """The texts of a page that say that they are in Spanish, without what they quote. The window's title and the
    description for search engines, which cannot say so, may repeat a source's own words."""
    for spoken in hear(html):
        if spoken.lang == "es" and spoken.place not in ("title", "description"):
            yield QUOTED.sub("", spoken.text)


def test_every_page_says_that_it_is_in_spanish(spanish: Mapping[str, str]) -> None:
    assert len(spanish) > 12
    assert all('<html lang="es"' in html for html in spanish.values())


def test_no_word_of_the_interface_is_english(spanish: Mapping[str, str]) -> None:
    messages = list(english_messages())
    assert len(messages) > 200
    texts = {text for html in spanish.values() for text in interface_of(html)}
    assert sorted(text for text in texts if any(message.fullmatch(text) for message in messages)) == []


def test_what_is_in_english_says_so(spanish: Mapping[str, str]) -> None:
    texts = {text for html in spanish.values() for text in interface_of(html)}
    english = {text for text in texts if len(ENGLISH_WORDS & set(re.findall(r"\w+", text.lower()))) > 1}
    assert sorted(english) == []


def test_dates_and_reasons_are_in_spanish(spanish: Mapping[str, str]) -> None:
    letter = spanish["sources/letter/index.html"]
    assert "hacia el 9 de mayo de 2017" in letter
    assert "la fuente menciona “9 May” sin año, después de “the storm of 2016”" in letter
    ports = next(html for path, html in spanish.items() if "2014-03-09" in path)
    assert "9 de marzo de 2014" in ports
    assert "calculada a partir de la fecha de la fuente, 9 de marzo de 2014" in ports


def test_a_page_says_its_own_language(spanish: Mapping[str, str]) -> None:
    title = "Ports authority and navy sign a patrol accord"
    shown = [spoken for html in spanish.values() for spoken in hear(html) if spoken.text == title]
    assert len(shown) > 10
    assert {spoken.lang for spoken in shown} == {"en"}
    note = spanish["notes/boats/index.html"]
    assert Spoken("On the boats", "en", "h1") in hear(note)
    heard = {
        spoken.lang for html in spanish.values() for spoken in hear(html) if "Hemos esperado bastante" in spoken.text
    }
    assert heard == {"es"}


def test_a_language_without_a_catalogue_is_told_once(tmp_path: Path) -> None:
    project = Project(tmp_path)
    project.write("sourcebook.toml", '[site]\nlang = "fr"\n')
    project.write("content/index.md", "---\ntitle: Le port\n---\n\nVoici.\n")
    assert project.codes("build") == [("no-catalogue", "sourcebook.toml")]
    page = project.read("site/index.html")
    assert '<html lang="en"' in page
    assert 'lang="fr"' in page


def test_a_broken_catalogue_is_told_and_the_site_is_built(tmp_path: Path) -> None:
    project = Project(tmp_path)
    project.write("sourcebook.toml", '[site]\nlang = "fr"\n')
    project.write("content/index.md", "---\ntitle: Le port\n---\n\nVoici.\n")
    project.write("templates/locales/fr.po", "msgid nonsense")
    assert project.codes("build", code=1) == [("bad-catalogue", "templates/locales/fr.po")]
    assert '<html lang="en"' in project.read("site/index.html")


def test_a_third_language_is_a_catalogue_away(tmp_path: Path) -> None:
    project = Project(tmp_path)
    project.write("sourcebook.toml", '[site]\nlang = "fr"\n')
    project.write("content/index.md", "---\ntitle: Le port\n---\n\nVoici.\n")
    project.write("templates/locales/fr.po", 'msgid "Skip to the text"\nmsgstr "Aller au texte"\n')
    assert project.codes("build") == []
    page = project.read("site/index.html")
    assert "Aller au texte" in page
    assert '<html lang="fr"' in page
