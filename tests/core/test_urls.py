"""Slugs are stable and never empty; links inside the site are relative and lead where they should."""

import posixpath

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.core.urls import (
    collection_address,
    fold_name,
    numbered,
    output_path,
    page_address,
    relative_href,
    slugify,
    tag_address,
    tag_paths,
)


@pytest.mark.parametrize(
    ("text", "slug"),
    [
        ("Ports authority & navy sign", "ports-authority-navy-sign"),
        ("Álvaro Núñez’s plan", "alvaro-nunezs-plan"),
        ("U.S.–Mexico", "u-s-mexico"),
        ("北京", "北京"),
        ("Łódź Straße", "lodz-strasse"),
        ("a" * 90, "a" * 80),
        ("word " * 30, "-".join(["word"] * 16)),
    ],
)
def test_slugs(text: str, slug: str) -> None:
    assert slugify(text) == slug


@given(st.text())
def test_slug_is_a_safe_file_name(text: str) -> None:
    slug = slugify(text)
    assert slug
    assert len(slug) <= 80
    assert len(slug.encode()) <= 180
    assert not set(slug) & set("/\\:*?\"<>| .'\n\t\0")
    assert slugify(slug) == slug


def test_texts_without_letters_differ() -> None:
    assert slugify("!!!") != slugify("???")


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("U.S.", "US"),
        ("The Washington Post", "Washington Post"),
        ("Felipe Calderón", "felipe calderon"),
        ("J. R. Roe", "J.  R. Roe"),
        ("J.R. Roe", "JR Roe"),
        ("People’s Daily", "People's Daily"),
    ],
)
def test_names_that_fold_to_one(one: str, other: str) -> None:
    assert fold_name(one) == fold_name(other)


def test_names_that_stay_apart() -> None:
    assert fold_name("Theo Roe") != fold_name("o Roe")
    assert fold_name("US") != fold_name("U")


@pytest.mark.parametrize(
    ("source", "target", "href"),
    [
        ("", "sources/a/", "sources/a/index.html"),
        ("sources/a/", "", "../../index.html"),
        ("sources/a/", "actors/b/#p-1", "../../actors/b/index.html#p-1"),
        ("sources/a/", "sources/a/#p-1", "#p-1"),
        ("sources/a/", "assets/style.css", "../../assets/style.css"),
        ("sources/", "sources/page/2/", "page/2/index.html"),
    ],
)
def test_links_are_relative(source: str, target: str, href: str) -> None:
    assert relative_href(source, target) == href


@given(st.lists(st.sampled_from("abc"), max_size=4), st.lists(st.sampled_from("abc"), max_size=4))
def test_link_leads_to_its_target_from_anywhere(start: list[str], end: list[str]) -> None:
    source, target = "".join(f"{p}/" for p in start), "".join(f"{p}/" for p in end)
    href = relative_href(source, target)
    assert not href.startswith("/")
    assert posixpath.normpath(posixpath.join(source, href)) == output_path(target)


def test_addresses_of_pages() -> None:
    assert page_address("index") == ""
    assert page_address("notes/Method & Rights") == "notes/method-rights/"
    assert page_address("notes/index") == "notes/"
    assert (numbered("sources/", 1), numbered("sources/", 2)) == ("sources/", "sources/page/2/")


@pytest.mark.parametrize("letter", ["港", "ж", "\ufdfa", "𐍈"])
@pytest.mark.parametrize("limit", [80, 200])
def test_a_slug_fits_a_file_name_in_every_script(letter: str, limit: int) -> None:
    one, other = slugify(letter * 300 + "a", limit), slugify(letter * 300 + "b", limit)
    for slug in (one, other):
        assert len(slug) <= limit
        assert len(slug.encode()) <= 180
        assert slugify(slug, limit) == slug
    assert len(one.encode()) > 60


def test_long_names_cut_by_their_bytes_differ() -> None:
    assert slugify("港" * 70 + "a") != slugify("港" * 70 + "b")
    assert slugify("港" * 60) == "港" * 60


@pytest.mark.parametrize(
    ("tag", "address"),
    [
        ("Ports", "tags/ports/"),
        ("#pórts", "tags/ports/"),
        (" Ports / Harbour Dues ", "tags/ports/harbour-dues/"),
        ("ports//dues/", "tags/ports/dues/"),
        ("page/2", "tags/-page/2/"),
        ("", ""),
        ("#", ""),
        (" / ", ""),
    ],
)
def test_a_tag_has_one_address_for_all_its_spellings(tag: str, address: str) -> None:
    assert tag_address(tag) == address


@given(st.text(max_size=300) | st.just("a/" * 5000))
def test_a_tag_s_address_stays_below_the_tags_and_is_short(tag: str) -> None:
    address = tag_address(tag)
    assert not address or (address.startswith("tags/") and "//" not in address and "/../" not in address)
    assert len(address.encode()) < 2000
    assert bool(address) == bool(tag_paths(tag))
    assert all(address.startswith(tag_address(path)) for path in tag_paths(tag))


def test_a_tag_has_those_above_it() -> None:
    assert tag_paths("#Ports/dues/old") == ("Ports", "Ports/dues", "Ports/dues/old")


def test_a_collection_has_one_address_for_all_its_spellings() -> None:
    assert collection_address("The Long Quarrel") == collection_address(" the long  quarrel ")
    assert collection_address("A / B") == "collections/a-b/"
    assert collection_address("  ") == ""
