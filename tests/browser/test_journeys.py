"""What readers come for, done as they do it: by what they see, with the pointer and the keyboard."""

import re
from collections.abc import Iterator

import pytest
from browser.sites import BuiltSite
from browser.watching import Watch
from playwright.sync_api import Browser, Locator, Page, expect

pytestmark = pytest.mark.browser

ACCORD = "Coastal Patrol Accord"


@pytest.fixture
def page(browser: Browser, large: BuiltSite) -> Iterator[Page]:
    """The front page of the large site in a window; whatever a reader does from there must go without a complaint."""
    with browser.new_context(viewport={"width": 1280, "height": 800}) as context:
        context.set_default_timeout(15_000)
        page = context.new_page()
        watch = Watch(page, large.root)
        page.goto(large.root)
        yield page
        assert watch.told == []


@pytest.fixture
def root(large: BuiltSite) -> str:
    """The address of the large site."""
    return large.root


def quoted(page: Page) -> Locator:
    """The links of a page to the paragraphs that it stands on, as far as they show."""
    return page.locator("main a[href*='sources/'][href*='#p-']:visible")


def cited_paragraph(page: Page) -> Locator:
    """The paragraph that the page's address names."""
    return page.locator(f"[id='{page.url.partition('#')[2].partition(':~:')[0]}']")


@pytest.mark.parametrize("asked", ["Tomas Rivera", "Tomás Riveira", "rivera tomas"])
def test_man_is_found_by_a_name_without_accents_or_misspelt_and_two_sources_tell_of_him(page: Page, asked: str) -> None:
    page.get_by_role("banner").get_by_role("link", name="Search").click()
    dialog = page.get_by_role("dialog", name="Search")
    dialog.get_by_role("searchbox").fill(asked)
    dialog.get_by_role("link", name="Tomás Rivera", exact=True).first.click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Tomás Rivera")
    sources = dict.fromkeys((link.get_attribute("href") or "").partition("#")[0] for link in quoted(page).all())
    assert len(sources) >= 2
    for source in list(sources)[:2]:
        page.locator(f"main a[href^='{source}#p-']:visible").first.click()
        expect(cited_paragraph(page)).to_be_in_viewport()
        expect(cited_paragraph(page)).to_contain_text("Rivera")
        page.go_back()


def test_name_comes_before_all_that_mentions_it(page: Page, root: str) -> None:
    page.goto(f"{root}search/index.html?q=Costa")
    expect(page.locator("main .search-results").get_by_role("link").first).to_have_text("Mariana Costa")


def test_search_has_an_address_of_its_own(page: Page, root: str) -> None:
    page.goto(f"{root}search/index.html?q=lamps")
    expect(page.get_by_role("main").get_by_role("searchbox")).to_have_value("lamps")
    link = page.get_by_role("main").locator("a[href*='sources/'][href*='#p-']").first
    expect(link).to_be_visible()
    page.get_by_role("main").get_by_role("searchbox").fill("radar")
    page.keyboard.press("Enter")
    expect(page).to_have_url(re.compile("q=radar"))


def test_search_finds_english_and_spanish_pages_in_one_go(page: Page, root: str) -> None:
    page.goto(f"{root}search/index.html?q=pescadores")
    expect(page.locator("main a[href*='-carta/']").first).to_be_visible()
    page.goto(f"{root}search/index.html?q=dredging")
    expect(page.locator("main a[href*='-paper/']").first).to_be_visible()


def test_way_leads_from_a_country_to_a_treaty_to_a_paragraph(page: Page) -> None:
    page.get_by_role("navigation", name="Main").get_by_role("link", name="Actors").click()
    page.get_by_role("link", name="Countries, P", exact=True).click()
    page.get_by_role("main").get_by_role("link", name="Portugal", exact=True).first.click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Portugal")
    page.get_by_role("main").locator("a.kind-agreement", has_text=ACCORD).first.click()
    expect(page.get_by_role("heading", level=1)).to_have_text(ACCORD)
    quoted(page).first.click()
    expect(cited_paragraph(page)).to_be_in_viewport()
    expect(cited_paragraph(page)).to_contain_text(ACCORD)


def test_citation_leads_to_its_very_paragraph(page: Page, root: str) -> None:
    page.goto(f"{root}sources/sixty-lamps/index.html")
    permalink = page.locator(".body [href^='#p-']").nth(40)
    cited = permalink.get_attribute("href") or ""
    page.goto("about:blank")
    page.goto(f"{root}sources/sixty-lamps/index.html{cited}")
    expect(page.locator(f"[id='{cited[1:]}']")).to_be_in_viewport()


def test_timeline_is_filtered_by_kind_and_basis_and_the_address_remembers(page: Page) -> None:
    page.get_by_role("navigation", name="Main").get_by_role("link", name="Timeline").click()
    form = page.get_by_role("form", name="Filter the timeline")
    form.get_by_label("Inferred").check()
    rows = page.locator(".event-row:visible")
    expect(rows.first).to_have_attribute("data-basis", "inferred")
    assert {row.get_attribute("data-basis") for row in rows.all()} == {"inferred"}
    form.get_by_label("Actor").fill("Mariana Costa")
    expect(page).to_have_url(re.compile("actor="))
    expect(form.get_by_role("status")).to_contain_text("Found")
    page.reload()
    expect(form.get_by_label("Inferred")).to_be_checked()
    form.get_by_role("button", name="Show all").click()
    expect(page.locator(".event-row[data-basis=explicit]:visible").first).to_be_visible()


def test_timeline_is_filtered_without_scripts(browser: Browser, own: BuiltSite) -> None:
    with browser.new_context(java_script_enabled=False) as context:
        page = context.new_page()
        page.goto(own.root + "timeline/index.html")
        rows = page.locator(".event-row:visible")
        before = rows.count()
        page.get_by_role("form", name="Filter the timeline").get_by_label("Inferred").check()
        assert 0 < rows.count() < before
        assert {row.get_attribute("data-basis") for row in rows.all()} == {"inferred"}


def test_network_lights_up_a_neighbourhood_under_pointer_and_focus(page: Page, root: str) -> None:
    page.goto(f"{root}network/index.html")
    node = page.locator("svg.network a.node, svg.network .node a").first
    node.focus()
    lit = page.locator("svg.network .lit")
    expect(lit.first).to_be_attached()
    assert 1 < lit.count() < page.locator("svg.network .node, svg.network .edge").count()
    page.keyboard.press("Escape")
    expect(lit).to_have_count(0)
    page.locator("svg.network .node").nth(3).hover()
    expect(lit.first).to_be_attached()


def test_network_can_be_enlarged_and_made_whole_again(page: Page, root: str) -> None:
    page.goto(f"{root}network/index.html")
    picture = page.locator("svg.network")
    whole = width_of(picture)
    page.get_by_role("button", name="Larger").click()
    assert width_of(picture) > whole
    page.get_by_role("button", name="Fit").click()
    assert width_of(picture) <= whole


def width_of(picture: Locator) -> float:
    """How wide something is on the screen, in CSS pixels."""
    box = picture.bounding_box()
    assert box
    return box["width"]


def test_table_of_pairs_is_sorted_by_its_heads(page: Page, root: str) -> None:
    page.goto(f"{root}network/index.html")
    head = page.get_by_role("columnheader", name=re.compile("^Name(?!d)"))
    head.get_by_role("button").click()
    expect(head).to_have_attribute("aria-sort", "ascending")
    names = [name.strip() for name in page.locator("table[data-sortable] tbody tr th").all_text_contents()]
    assert page.evaluate("names => names.every((name, n) => !n || names[n - 1].localeCompare(name, 'en') <= 0)", names)


def test_two_actors_are_read_side_by_side_from_one_of_them(page: Page, root: str) -> None:
    page.goto(f"{root}actors/mariana-costa/index.html")
    page.get_by_role("link", name=re.compile("Mariana Costa and Tomás Rivera, side by side")).click()
    expect(page.get_by_role("heading", level=1)).to_contain_text("Tomás Rivera")
    quoted(page).first.click()
    expect(cited_paragraph(page)).to_be_in_viewport()


def test_choice_of_colours_stays(page: Page, root: str) -> None:
    ground = "getComputedStyle(document.documentElement).backgroundColor"
    page.get_by_label("Colours").select_option("Dark")
    dark = page.evaluate(ground)
    page.goto(f"{root}sources/index.html")
    expect(page.get_by_label("Colours")).to_have_value("dark")
    assert page.evaluate(ground) == dark
    page.get_by_label("Colours").select_option("Light")
    assert page.evaluate(ground) != dark


def test_preview_of_an_actor_can_be_pointed_at_and_dismissed(page: Page, root: str) -> None:
    page.goto(f"{root}sources/quotas-and-radar/index.html")
    link = page.locator(".body a.actor, .body a.name").first
    card = page.get_by_role("tooltip")
    link.hover()
    expect(card).to_contain_text("Mariana Costa")
    card.hover()
    page.wait_for_timeout(400)
    expect(card).to_be_visible()
    page.keyboard.press("Escape")
    expect(card).to_be_hidden()
    link.focus()
    expect(card).to_be_visible()
    assert link.get_attribute("aria-describedby") == card.get_attribute("id")
    page.keyboard.press("Escape")
    expect(card).to_be_hidden()
    expect(link).to_be_focused()


def test_selected_words_are_copied_with_their_citation(page: Page, root: str) -> None:
    page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    page.goto(f"{root}sources/quotas-and-radar/index.html")
    page.locator(".body p").first.select_text()
    page.get_by_role("button", name="Copy with citation").click()
    expect(page.locator(".said")).to_have_text("Copied")
    copied = page.evaluate("navigator.clipboard.readText()")
    assert copied.startswith(f"“Mariana Costa praised the {ACCORD}")
    assert "Harbour Gazette" in copied
    assert f"{root}sources/quotas-and-radar/index.html#p-" in copied


def test_search_on_a_disk_says_why_it_cannot_be(browser: Browser, large: BuiltSite) -> None:
    with browser.new_context() as context:
        page = context.new_page()
        page.goto((large.folder / "sources/index.html").as_uri())
        page.keyboard.press("/")
        dialog = page.get_by_role("dialog", name="Search")
        expect(dialog).to_contain_text("browsers do not let a page search")
        expect(dialog.get_by_role("link", name="Sources")).to_be_visible()


def test_lost_address_searches(browser: Browser, spanish: BuiltSite) -> None:
    with browser.new_context() as context:
        page = context.new_page()
        page.goto(f"{spanish.root}no/such/page/")
        page.get_by_role("main").get_by_role("searchbox").fill("Tomas Rivera")
        found = page.get_by_role("main").get_by_role("link", name="Tomás Rivera", exact=True)
        expect(found.first).to_be_visible()
