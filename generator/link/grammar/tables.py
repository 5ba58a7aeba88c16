"""Tables and struck-out text, after GitHub Flavored Markdown (§4.10, §6.5)."""

from markdown_it import MarkdownIt


def use_tables(grammar: MarkdownIt) -> None:
    """Let a grammar read tables, and ``~~this~~``."""
    grammar.enable(["table", "strikethrough"])
