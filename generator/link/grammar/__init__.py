"""The Markdown that pages are written in: CommonMark, with what authors know from GitHub and Obsidian.

``RULES`` lists what is added, in order. A source's page quotes a document, whose text must show as it is: there only
those rules hold whose marks ``ingest`` escapes, so that nobody but an author writes them. Raw HTML is shown, not passed
on, and addresses that run scripts make no links.
"""

from collections.abc import Callable
from typing import NamedTuple

from markdown_it import MarkdownIt

from generator.link.grammar.block_ids import use_block_ids, use_inner_anchors
from generator.link.grammar.brackets import use_literal_brackets
from generator.link.grammar.callouts import use_callouts
from generator.link.grammar.comments import use_comments
from generator.link.grammar.definitions import use_definitions
from generator.link.grammar.footnotes import use_footnotes
from generator.link.grammar.highlight import use_highlight
from generator.link.grammar.listings import use_listings
from generator.link.grammar.page_marks import use_page_marks
from generator.link.grammar.permalinks import permalink, use_permalinks
from generator.link.grammar.tables import use_tables
from generator.link.grammar.tags import use_tags
from generator.link.grammar.tasks import use_tasks
from generator.link.grammar.verbatim import use_verbatim
from generator.link.grammar.web_addresses import use_address_class, use_bare_addresses
from generator.link.grammar.wiki_links import use_wiki_links

__all__ = ["RULES", "make_grammar", "permalink"]


class Rule(NamedTuple):
    """One addition to CommonMark: what puts it into a grammar, and whether it holds in sources too."""

    use: Callable[[MarkdownIt], object]
    in_sources: bool


RULES: tuple[Rule, ...] = (
    Rule(use_tables, True),
    Rule(use_footnotes, True),
    Rule(use_page_marks, True),
    Rule(use_wiki_links, True),
    Rule(use_literal_brackets, True),
    Rule(use_permalinks, True),
    Rule(use_inner_anchors, True),
    Rule(use_address_class, True),
    Rule(use_callouts, True),
    Rule(use_tasks, True),
    Rule(use_verbatim, False),
    Rule(use_comments, False),
    Rule(use_definitions, False),
    Rule(use_highlight, False),
    Rule(use_tags, False),
    Rule(use_block_ids, False),
    Rule(use_listings, False),
    Rule(use_bare_addresses, False),
)


def make_grammar(of_source: bool = False) -> MarkdownIt:
    """A parser and renderer, of a source's page or of any other. Parsing keeps nothing in it, so one serves all."""
    grammar = MarkdownIt("commonmark", {"html": False, "maxNesting": 100})
    for rule in RULES:
        if rule.in_sources or not of_source:
            rule.use(grammar)
    return grammar
