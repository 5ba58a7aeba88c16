"""The made-up site, rendered and read once for all tests of this room."""

import pytest
from render.made_up_site import body_html, make_site, views_of_site
from render.page_reader import Rendered, read_html

from generator.render.theme import load_theme
from generator.render.views import SiteSettings


@pytest.fixture(scope="session")
def settings() -> SiteSettings:
    """The settings of the made-up site."""
    return SiteSettings("Harbour Papers", "Papers on a made-up harbour.", "https://papers.example/harbour/", "en")


@pytest.fixture(scope="session")
def files(settings: SiteSettings) -> dict[str, str]:
    """Every file of the made-up site by its path, the assets too."""
    theme = load_theme(None)
    rendered = {asset.path: asset.content.decode(errors="replace") for asset in theme.assets()}
    for view in views_of_site(make_site(), settings, body_html):
        artifact, problems = theme.render(view)
        assert problems == ()
        assert artifact is not None
        assert artifact.path not in rendered
        rendered[artifact.path] = artifact.content.decode()
    return rendered


@pytest.fixture(scope="session")
def pages(files: dict[str, str]) -> dict[str, Rendered]:
    """Every page of the made-up site by its path."""
    return {path: read_html(html) for path, html in files.items() if path.endswith(".html")}
