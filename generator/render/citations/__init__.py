"""A source as reference managers read it: what is cited comes in, text in one of their formats goes out.

``FORMATS`` lists them by the name under which templates call them: ``{{ page.cited | bibtex(note) }}``, where ``note``
says in the reader's words what is unsure of the date. The interface's words stay in templates.
"""

from collections.abc import Callable

from generator.render.citations.bibtex import to_bibtex
from generator.render.citations.csl_json import to_csl_json
from generator.render.citations.record import Cited, Creator
from generator.render.citations.ris import to_ris

__all__ = ["FORMATS", "Cited", "Creator"]

FORMATS: dict[str, Callable[..., str]] = {"bibtex": to_bibtex, "ris": to_ris, "csl_json": to_csl_json}
