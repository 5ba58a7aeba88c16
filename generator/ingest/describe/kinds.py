"""A document's parts go in, what kind of document it is comes out: ``paper``, ``report`` or ``news``."""

import re

from generator.core.dates import find_dates
from generator.core.model import Parts
from generator.ingest.clean.cues import BYLINE, DATELINE
from generator.ingest.clean.measures import count_words
from generator.ingest.describe.title import LONGEST, split_crumbs

PAPER = re.compile(
    r"\b(?:abstract|working paper|journal of|vol\. ?\d|preliminary (?:draft|version)|do not (?:quote|cite)|doi:|"
    r"keywords|university|institute|professor|scholar)\b",
    re.IGNORECASE,
)
REPORT = re.compile(
    r"\b(?:executive summary|annual report|report (?:to|of|on|for)|table of contents|white paper|"
    r"findings and recommendations|informe (?:anual|de))\b",
    re.IGNORECASE,
)
NEWS = re.compile(
    r"\b(?:news|brief|analysis|breaking|times|post|gazette|herald|tribune|press|reuters|noticias|opinion|editorial|"
    r"reporters?)\b",
    re.IGNORECASE,
)

NEWS_SECTIONS = frozenset(("news", "noticias", "brief", "briefs"))
"""Sections of a site that hold news, where a breadcrumb line says that the document stands in one."""
TITLE_WORDS = 4


def kind_of(parts: Parts) -> str:
    """The kind, by what the head, the running lines and the first lines of the body show; empty when nothing does."""
    head = "\n".join(block.text[:300] for block in parts.head[-30:])
    opening = "\n".join(block.text[:300] for block in parts.body[:4])
    if parts.running and (PAPER.search(head) or any(PAPER.search(block.text) for block in parts.running)):
        return "paper"
    if REPORT.search(head) or REPORT.search(opening[:600]):
        return "report"
    if re.match(r"(?:abstract|resumen|summary)\b", opening, re.IGNORECASE):
        return "paper"
    if parts.running:
        return "report"
    byline = any(BYLINE.match(line.lower()) for line in head.split("\n")) or " by " in head.lower()
    dated = any(True for _ in find_dates(head))
    if DATELINE.match(opening) or (dated and (byline or NEWS.search(head))):
        return "news"
    return "news" if any(is_in_news(block.text) for block in parts.head[-30:] if len(block.text) <= LONGEST) else ""


def is_in_news(line: str) -> bool:
    """Whether a breadcrumb line leads through a section of news to a title."""
    sections, title = split_crumbs(line)
    return count_words(title) >= TITLE_WORDS and not NEWS_SECTIONS.isdisjoint(map(str.lower, sections))
