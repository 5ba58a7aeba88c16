"""The interface's words: from the theme's catalogues and a site's own, with faults of a catalogue told and not felt."""

from pathlib import Path

import pytest
from markupsafe import Markup

from generator.core.model import Problem
from generator.ingest.describe.terms import ACTS
from generator.render.terms import ACTS as KNOWN_ACTS
from generator.render.theme import find_built_in
from generator.render.words import Words, load_words

BUILT_IN = find_built_in()


def own(root: Path, name: str, text: str) -> Path:
    """A site's own templates, with one catalogue."""
    path = root / "templates" / "locales" / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")
    return root / "templates"


def speak(lang: str, *folders: Path) -> Words:
    words, problems = load_words(lang, [*folders, BUILT_IN])
    assert problems == ()
    return words


def fault(lang: str, *folders: Path) -> tuple[Words, Problem]:
    words, (problem,) = load_words(lang, [*folders, BUILT_IN])
    return words, problem


def test_a_message_is_told_in_the_language() -> None:
    assert speak("en").gettext("Sources") == "Sources"
    assert speak("es").gettext("Sources") == "Fuentes"
    assert speak("es").gettext("A message that no template says") == "A message that no template says"


def test_a_country_s_language_takes_the_words_of_the_language() -> None:
    words = speak("es-MX")
    assert (words.lang, words.gettext("Sources")) == ("es-MX", "Fuentes")
    assert words.number(12345) == "12,345"
    assert speak("es").number(12345) == "12.345"


def test_values_are_escaped_and_markup_stays() -> None:
    words = speak("es")
    assert words.gettext("This page: %(address)s", address="<b>") == "Esta página: &lt;b&gt;"
    assert words.gettext("This page: %(address)s", address=Markup("<b>x</b>")) == "Esta página: <b>x</b>"


@pytest.mark.parametrize(
    ("lang", "number", "told"),
    [
        ("en", 1, "1 source"),
        ("en", 0, "0 sources"),
        ("en", 12345, "12,345 sources"),
        ("es", 1, "1 fuente"),
        ("es", 2, "2 fuentes"),
        ("es", 12345, "12.345 fuentes"),
    ],
)
def test_a_number_of_things(lang: str, number: int, told: str) -> None:
    assert speak(lang).ngettext("%(num)s source", "%(num)s sources", number) == told


def test_names_are_listed_as_the_language_lists_them() -> None:
    assert speak("en").names(["Ana", "Luis", "<Tomás>"]) == "Ana, Luis and &lt;Tomás&gt;"
    assert speak("es").names(["Ana", "Luis", "Tomás"]) == "Ana, Luis y Tomás"
    assert speak("es").names(["Ana"]) == "Ana"
    assert speak("es").names(["Ana", "Inés"]) == "Ana e Inés"
    assert speak("es").names(["Ana", Markup("<i>Íñigo</i>")]) == "Ana e <i>Íñigo</i>"
    assert speak("es").names(["Ana", "Hielo"]) == "Ana y Hielo"
    assert speak("es").names(["Inés", "Ana"]) == "Inés y Ana"


def test_the_direction_of_writing(tmp_path: Path) -> None:
    folder = own(tmp_path, "ar.po", 'msgid "Sources"\nmsgstr "المصادر"\n')
    assert (speak("es").direction, speak("ar", folder).direction) == ("ltr", "rtl")


def test_a_site_s_catalogue_adds_a_language_with_its_plurals(tmp_path: Path) -> None:
    folder = own(
        tmp_path,
        "pl.po",
        'msgid "Sources"\nmsgstr "Źródła"\n\nmsgid "%(num)s source"\nmsgid_plural "%(num)s sources"\n'
        'msgstr[0] "%(num)s źródło"\nmsgstr[1] "%(num)s źródła"\nmsgstr[2] "%(num)s źródeł"\n',
    )
    words = speak("pl", folder)
    told = [words.ngettext("%(num)s source", "%(num)s sources", number) for number in (1, 3, 5)]
    assert told == ["1 źródło", "3 źródła", "5 źródeł"]
    assert words.part_of_year("05") == "maj"
    assert words.gettext("Timeline") == "Timeline"


def test_a_site_s_catalogue_corrects_a_word_and_leaves_the_others(tmp_path: Path) -> None:
    folder = own(tmp_path, "es.po", 'msgid "Sources"\nmsgstr "Documentos"\n')
    words = speak("es", folder)
    assert (words.gettext("Sources"), words.gettext("Timeline")) == ("Documentos", "Cronología")


def test_a_site_corrects_english_too(tmp_path: Path) -> None:
    folder = own(tmp_path, "en.po", 'msgid "Sources"\nmsgstr "Papers"\n')
    words = speak("en-GB", folder)
    assert (words.lang, words.gettext("Sources"), words.gettext("Timeline")) == ("en-GB", "Papers", "Timeline")


def test_what_is_fuzzy_or_empty_stays_english(tmp_path: Path) -> None:
    folder = own(tmp_path, "fr.po", '#, fuzzy\nmsgid "Sources"\nmsgstr "Rivières"\n\nmsgid "Places"\nmsgstr ""\n')
    assert speak("fr", folder).gettext("Sources") == "Sources"
    assert speak("fr", folder).gettext("Places") == "Places"


def test_a_language_without_a_catalogue_is_told_and_english_stands_in() -> None:
    words, problem = fault("fr-CA")
    assert (problem.code, problem.severity, problem.location.path) == ("no-catalogue", "warning", "sourcebook.toml")
    assert "“fr-CA”" in problem.message
    assert "en, es" in problem.hint
    assert "locales/fr-CA.po" in problem.hint
    assert (words.lang, words.gettext("Sources"), words.date("2014-05")) == ("en", "Sources", "May 2014")


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ('msgid "Sources"\nmsgstr "Quellen"\nnonsense\n', 3),
        ('msgid ""\nmsgstr ""\n"Plural-Forms: nplurals=2; plural=(n !;\\n"\n\nmsgid "a"\nmsgstr "b"\n', None),
        ('msgid ""\nmsgstr ""\n"Content-Type: text/plain; charset=nonsense\\n"\n\nmsgid "a"\nmsgstr "b"\n', None),
    ],
)
def test_a_broken_catalogue_is_a_problem_with_its_place(tmp_path: Path, text: str, line: int | None) -> None:
    words, problem = fault("de", own(tmp_path, "de.po", text))
    assert (problem.code, problem.location.path) == ("bad-catalogue", "templates/locales/de.po")
    assert problem.location.line == line
    assert (words.lang, words.gettext("Sources")) == ("en", "Sources")


def test_a_catalogue_that_is_not_text_is_a_problem(tmp_path: Path) -> None:
    folder = own(tmp_path, "de.po", "")
    (folder / "locales" / "de.po").write_bytes(b'msgid "Sources"\nmsgstr "\xff\xfe\x00"\n')
    assert fault("de", folder)[1].code == "bad-catalogue"


def test_a_broken_correction_leaves_the_built_in_catalogue(tmp_path: Path) -> None:
    words, problem = fault("es", own(tmp_path, "es.po", "msgid nonsense"))
    assert problem.code == "bad-catalogue"
    assert (words.lang, words.gettext("Sources")) == ("es", "Fuentes")


@pytest.mark.parametrize("translation", ["%(adress)s", "100 % sure: %(address)s", "%(address)d"])
def test_a_translation_whose_places_do_not_fit_is_left_out_and_told(tmp_path: Path, translation: str) -> None:
    text = f'msgid "Places"\nmsgstr "Orte"\n\nmsgid "This page: %(address)s"\nmsgstr "{translation}"\n'
    words, problem = fault("de", own(tmp_path, "de.po", text))
    assert (problem.code, problem.location.line) == ("bad-catalogue", 4)
    assert words.gettext("This page: %(address)s", address="x") == "This page: x"
    assert words.gettext("Places") == "Orte"


@pytest.mark.parametrize(
    ("rights", "told"),
    [
        ("All rights reserved", "Todos los derechos reservados"),
        ("All rights reserved.", "Todos los derechos reservados"),
        ("Do not quote", "No citar textualmente"),
        ("Do not quote, circulate or copy", "No citar textualmente, difundir o copiar"),
        ("Do not feed the gulls", "Do not feed the gulls"),
        ("CC BY 4.0", "CC BY 4.0"),
        ("", ""),
    ],
)
def test_terms_that_ingest_words_are_told_in_the_language(rights: str, told: str) -> None:
    assert speak("es").terms(rights) == told
    assert speak("en").terms(rights) == rights.removesuffix(".")


def test_every_act_that_ingest_may_forbid_is_known() -> None:
    assert {act for _, act in ACTS} == set(KNOWN_ACTS)


def test_the_labels_of_a_body_are_told_in_the_language() -> None:
    html = (
        '<p id="a">Text, aria-label=&quot;Table&quot;<span class="page-mark" id="page-3" role="doc-pagebreak" '
        'aria-label="Page 3">p. 3</span><sup><a href="#fn1" aria-label="Footnote 1">1</a></sup>'
        '<a class="permalink" href="#a" aria-label="Permalink">¶</a></p>'
        '<a aria-label="Back to reference 1, 2">↩</a><a aria-label="Back to reference a&amp;b">↩</a>'
    )
    told = speak("es").label_body(html)
    for label in ("Página 3", "Nota al pie 1", "Enlace permanente", "Volver a la llamada 1, 2"):
        assert f'aria-label="{label}"' in told
    assert 'aria-label="Volver a la llamada a&amp;b"' in told
    assert "aria-label=&quot;Table&quot;" in told
    assert speak("en").label_body(html) == html
