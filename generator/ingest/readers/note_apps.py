"""The text of a Markdown line goes in; it comes out without the marks that note apps and site generators add to
CommonMark: wiki-links, highlights, comments, callouts and tasks (Obsidian), shortcodes (Hugo)."""

import re

WIKI_LINK = re.compile(r"(?P<embeds>!?)\[\[(?P<target>[^\[\]|\n]{1,300})(?:\|(?P<text>[^\[\]\n]{0,300}))?\]\]")
COMMENT = re.compile(r"%%[^%]*%%")
HIGHLIGHT = re.compile(r"==(?=\S)([^=]{1,2000}?)(?<=\S)==")
SHORTCODE = re.compile(r"\{\{[<%][^{}]*[%>]\}\}|\{\{\}\}")
CALLOUT = re.compile(r"^\[!\w[\w-]{0,40}\][+-]?[ \t]*")
TASK = re.compile(r"^\[(?P<done>[ xX])\](?=\s)")


def without_app_marks(text: str) -> str:
    """A run of text as a reader of the app sees it: a link's words, and nothing of what is embedded or commented."""
    if "[[" in text:
        text = WIKI_LINK.sub(_words_of_link, text)
    if "%%" in text:
        text = COMMENT.sub("", text)
    if "==" in text:
        text = HIGHLIGHT.sub(r"\1", text)
    return SHORTCODE.sub("", text) if "{{" in text else text


def without_opening_mark(text: str) -> str:
    """A paragraph without the type of a callout, or with a box in place of a task's brackets."""
    text = CALLOUT.sub("", text)
    return TASK.sub(lambda match: "☐" if match["done"] == " " else "☑", text)


def _words_of_link(match: re.Match[str]) -> str:
    return "" if match["embeds"] else (match["text"] or match["target"]).strip()
