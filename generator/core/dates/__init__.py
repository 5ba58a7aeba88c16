"""Dates as documents write them: whole dates of the calendar (``written``), and every other way of saying when
something was or will be (``grammar``), each with its EDTF form.

Comes in: plain text, and for what is counted from another date, the source's own. Which date is the document's, and
what happened on it, is left to the rooms.
"""

from generator.core.dates.grammar import antecedent_after, find_expressions
from generator.core.dates.phrases import DateExpression, Setting
from generator.core.dates.tense import Tense, tense_around
from generator.core.dates.triggers import may_hold_date
from generator.core.dates.written import MONTHS, WrittenDate, find_dates

__all__ = [
    "MONTHS",
    "DateExpression",
    "Setting",
    "Tense",
    "WrittenDate",
    "antecedent_after",
    "find_dates",
    "find_expressions",
    "may_hold_date",
    "tense_around",
]
