"""The style sheet's properties: text stays readable in light and dark, and the page on themes lists what there is."""

import re
from itertools import product
from pathlib import Path

import pytest
from render.made_up_site import body_html, make_site, views_of_site

from generator.render.theme import find_built_in, load_theme
from generator.render.views import SiteSettings

BUILT_IN = find_built_in()
PROPERTIES = (BUILT_IN / "styles" / "10-properties.css").read_text(encoding="utf-8")
DOCS = (Path(__file__).parents[2] / "docs" / "themes.md").read_text(encoding="utf-8")
COLOUR = re.compile(r"--([a-z-]+): light-dark\((#[0-9a-f]{3,6}), (#[0-9a-f]{3,6})\)")
TEXTS = ("ink", "quiet", "link", "caution", "person", "organization", "country", "place", "agreement")
GROUNDS = ("paper", "shade", "raised", "mark")


def colours() -> dict[str, tuple[str, str]]:
    """Every colour of the theme, for light and for dark."""
    return {name: (light, dark) for name, light, dark in COLOUR.findall(PROPERTIES)}


def luminance(colour: str) -> float:
    """The relative luminance of a colour, by WCAG 2.2."""
    digits = colour[1:] if len(colour) == 7 else "".join(digit * 2 for digit in colour[1:])
    channels = [int(digits[place : place + 2], 16) / 255 for place in (0, 2, 4)]
    red, green, blue = (c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(first: str, second: str) -> float:
    """The contrast of two colours, by WCAG 2.2."""
    low, high = sorted((luminance(first), luminance(second)))
    return (high + 0.05) / (low + 0.05)


def test_contrast_is_counted_as_the_standard_does() -> None:
    assert contrast("#fff", "#000000") == pytest.approx(21)
    assert contrast("#777777", "#ffffff") == pytest.approx(4.48, abs=0.01)


@pytest.mark.parametrize(("text", "ground", "scheme"), list(product(TEXTS, GROUNDS, (0, 1))))
def test_text_can_be_read_on_every_ground(text: str, ground: str, scheme: int) -> None:
    assert contrast(colours()[text][scheme], colours()[ground][scheme]) >= 4.5


@pytest.mark.parametrize(("line", "scheme"), list(product(("strong-rule", "focus"), (0, 1))))
def test_edges_of_controls_can_be_seen(line: str, scheme: int) -> None:
    for ground in ("paper", "shade", "raised"):
        assert contrast(colours()[line][scheme], colours()[ground][scheme]) >= 3


def test_every_colour_is_given_for_light_and_dark() -> None:
    declared = re.findall(r"--([a-z-]+): [^;]*#[0-9a-f]", PROPERTIES)
    assert len(declared) > 15
    assert set(declared) == colours().keys() | {"shadow"}
    assert "--shadow: light-dark(" in PROPERTIES


def test_a_reader_choice_goes_before_the_system() -> None:
    assert ':root[data-theme="light"] { color-scheme: light; }' in PROPERTIES
    assert ':root[data-theme="dark"] { color-scheme: dark; }' in PROPERTIES


def test_the_style_sheet_uses_no_property_that_is_not_there() -> None:
    assets = {asset.path: asset.content.decode(errors="replace") for asset in load_theme(None).assets()}
    style = assets["assets/style.css"]
    used, given = set(re.findall(r"var\((--[a-z-]+)\)", style)), set(re.findall(r"(--[a-z-]+):", style))
    assert used <= given


def test_the_docs_list_every_property_and_no_other() -> None:
    listed = re.findall(r"^\| `(--[a-z-]+)` \|", DOCS, re.MULTILINE)
    assert sorted(listed) == sorted(set(re.findall(r"(--[a-z-]+):", PROPERTIES)))


def test_the_docs_list_every_block_and_no_other() -> None:
    texts = [
        path.read_text(encoding="utf-8") for path in [BUILT_IN / "base.html", *(BUILT_IN / "pages").glob("*.html")]
    ]
    blocks = {name for text in texts for name in re.findall(r"{%-? block (\w+)", text)}
    table = DOCS[DOCS.index("| block |") : DOCS.index("A template sees")]
    assert sorted(re.findall(r"^\| `(\w+)` \|", table, re.MULTILINE)) == sorted(blocks)
    base = (BUILT_IN / "base.html").read_text(encoding="utf-8")
    assert blocks == set(re.findall(r"{%-? block (\w+)", base))


@pytest.mark.parametrize("example", re.findall(r"```jinja\n(.*?)```", DOCS, re.DOTALL))
def test_the_examples_of_the_docs_work(tmp_path: Path, settings: SiteSettings, example: str) -> None:
    extended = re.match(r'{% extends "default/([^"]+)" %}', example)
    name = extended[1] if extended else "pages/source.html"
    path = tmp_path / name
    path.parent.mkdir(exist_ok=True)
    path.write_text(example if extended else '{% extends "default/pages/source.html" %}\n' + example, encoding="utf-8")
    view = next(v for v in views_of_site(make_site(), settings, body_html) if v.template == "pages/source.html")
    artifact, problems = load_theme(tmp_path).render(view)
    assert problems == ()
    assert artifact is not None
    html = artifact.content.decode()
    assert any(line in html for line in ("Read the original before you quote.", 'rel="license"', "assets/own.js"))
    assert view.title in html
