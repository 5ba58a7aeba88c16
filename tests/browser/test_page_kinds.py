"""The sites that the browser tests look at hold a page of every kind, so that no bar is passed for want of a page."""

import pytest
from browser.page_kinds import EVERYWHERE, KINDS
from browser.sites import BuiltSite

pytestmark = pytest.mark.browser


def test_large_site_has_every_kind_of_page(large: BuiltSite) -> None:
    assert KINDS.keys() - large.kinds.keys() == set()


def test_other_sites_have_the_kinds_that_every_site_has(spanish: BuiltSite, own: BuiltSite) -> None:
    assert EVERYWHERE - spanish.kinds.keys() == set()
    assert EVERYWHERE - own.kinds.keys() == set()
