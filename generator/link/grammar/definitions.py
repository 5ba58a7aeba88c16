"""Lists of definitions, as Pandoc and PHP Markdown Extra write them: a term, and below it ``: what it means``."""

from markdown_it import MarkdownIt
from mdit_py_plugins.deflist import deflist_plugin


def use_definitions(grammar: MarkdownIt) -> None:
    """Let a grammar read lists of definitions."""
    grammar.use(deflist_plugin)
