"""Who and what a document names: blocks in, entries out, each with its sentence and the rule that found it.

The rules are asked in the order of the table at every capitalised word, and the first that knows the word takes it.
What no rule knows is a candidate until the whole document has been read, and is left out when nothing speaks for it.
"""

import re
from bisect import bisect_right
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from generator.core.model import Block, Entry, Evidence, Problem
from generator.core.problems import make_problem
from generator.ingest.actors.acronyms import find_defined, kind_of_definition, read_acronyms
from generator.ingest.actors.adjectives import add_countries, collect_adjectives
from generator.ingest.actors.capitals import find_row
from generator.ingest.actors.certainty import read_doubts
from generator.ingest.actors.descriptions import add_descriptions
from generator.ingest.actors.gazetteer import find_known
from generator.ingest.actors.groups import Group, Groups
from generator.ingest.actors.identity import group_finds
from generator.ingest.actors.nicknames import find_nickname, read_subjects
from generator.ingest.actors.organizations import find_headed
from generator.ingest.actors.persons import find_person, read_surnames
from generator.ingest.actors.proposals import Opinion, cut_to_proposals, doubt_of, keep_named, read_opinions
from generator.ingest.actors.roles import best_role, find_role
from generator.ingest.actors.spans import Facts, Find, Proposal, Rule
from generator.ingest.actors.titles import find_titled
from generator.ingest.actors.words import Run, read_runs, sentence_bounds

RULES: tuple[Rule, ...] = (
    find_defined,  # Coast Rescue Task Force (CRTF)
    find_titled,  # Attorney General X
    find_headed,  # University of X: before the gazetteer, since the longer name wins over a city in it
    find_nickname,  # the Otters, in a text about sports; the House, in one about Congress
    find_known,  # Colombia, Reuters
    find_person,  # Mariana Costa
    find_row,  # the rest, as candidates
)
JUDGED = ("en", "es", "")  # the languages whose words evidence.py knows; elsewhere candidates are left out
LOWER = re.compile(r"\b[a-zà-ÿ]{3,}\b")
CAPITAL = re.compile(r"[^\W\d_][\w’'.-]*")
SEEN = 40  # mentions of a person that are read for a role
QUOTE_LIMIT = 600  # characters of a sentence that evidence quotes


@dataclass(frozen=True, slots=True)
class Findings:
    """All that the rules made of a document on the way to its entries: the blocks that were read, what was known of
    them, every find, a model's opinions, the actors, and the adjectives that name a country."""

    blocks: tuple[Block, ...]
    facts: Facts
    finds: Sequence[Find]
    opinions: Mapping[str, Opinion]
    groups: Groups
    adjectives: dict[str, list[Find]]


def find_entries(
    path: str, title: str, blocks: Sequence[Block], lang: str, proposals: Sequence[Proposal] = ()
) -> tuple[tuple[Entry, ...], tuple[Problem, ...]]:
    """The persons, organisations, countries, places and agreements that a document names, in order of first mention.

    ``blocks`` is the document's body. Of the title only the lower-case words count, as words that are no names: what
    the title alone names is none of the body's. ``proposals`` are a model's. ``lang`` is a BCP 47 tag; rules that judge
    by context know English and Spanish, and other languages get what tables, titles and the model tell.

    Problems, at the seed's ``path``, name surnames that two of the document's persons share.
    """
    findings = find_names(title, blocks, lang, proposals)
    groups, adjectives = findings.groups, findings.adjectives
    sentences = {id(block): sentence_bounds(block.text) for block in findings.blocks}
    forms = {country: tuple(dict.fromkeys(find.surface for find in used)) for country, used in adjectives.items()}
    doubts = read_doubts(groups)
    made = (make_entry(group, sentences, forms) for group in groups.all)
    entries = [entry if entry.doubt else replace(entry, doubt=doubts.get(entry.name, "")) for entry in made]
    entries = add_descriptions(entries, findings.blocks)
    order = sorted(range(len(entries)), key=lambda at: first_place(groups.all[at]))
    return tuple(entries[at] for at in order), tuple(report_doubtful(path, groups))


def find_names(title: str, blocks: Sequence[Block], lang: str, proposals: Sequence[Proposal]) -> Findings:
    """What the rules make of a document, before entries are made of it; as ``find_entries``."""
    read = tuple(block for block in blocks if not is_headline(block))
    runs = [run for block in read for run in read_runs(block)]
    facts = read_facts(title, read, runs)
    rules = RULES if lang[:2] in JUDGED or proposals else RULES[:-1]
    finds = cut_to_proposals((find for run in runs for find in apply_rules(run, facts, rules)), proposals)
    judged = lang[:2] in JUDGED
    opinions = read_opinions(finds, proposals, judged)
    finds = finds if judged else keep_named(finds, opinions)
    groups = group_finds(finds, facts.lower, opinions)
    adjectives = collect_adjectives(groups, finds)
    add_countries(groups, adjectives)
    return Findings(read, facts, finds, opinions, groups, adjectives)


def read_facts(title: str, blocks: Sequence[Block], runs: Sequence[Run]) -> Facts:
    """What must be known of the whole document before a run is read."""
    lower = frozenset(word for text in (title, *(block.text for block in blocks)) for word in LOWER.findall(text))
    definitions = read_acronyms(runs)
    names = {block.start: block.text for block in blocks}
    acronyms = {d.acronym: names[at[0]][at[1] : d.end] for at, d in reversed(definitions.items())}
    kinds = {acronym: kind_of_definition(name) for acronym, name in acronyms.items()}
    return Facts(lower, definitions, acronyms, kinds, read_subjects(runs, lower), read_surnames(runs))


def apply_rules(run: Run, facts: Facts, rules: Sequence[Rule]) -> Iterator[Find]:
    """The finds of one run: at each word the first rule of the table that matches."""
    at = 0
    while at < len(run.words):
        for rule in rules:
            match = rule(run, at, facts)
            if match:
                yield from match.finds
                at = match.stop
                break
        else:
            at += 1


def is_headline(block: Block) -> bool:
    """Whether a block is in Title Case or in capitals, as a headline is, so that its capitals tell nothing."""
    text = block.text.rstrip()
    if len(text) > 150 or text.endswith((".", "?", "!", "”", '"')):
        return False
    words: list[str] = CAPITAL.findall(text)
    capital = sum(word[0].isupper() for word in words)
    if block.kind == "item":
        return False
    if block.kind == "heading":
        return capital > 0.6 * len(words)
    return len(words) > 2 and "," not in text and capital > 0.7 * len(words)


def first_place(group: Group) -> tuple[int, int]:
    """Where a group is first named: the block's start, and the offset in it."""
    return min((find.block.start, find.start) for find in group.finds)


def make_entry(group: Group, sentences: dict[int, tuple[int, ...]], adjectives: dict[str, tuple[str, ...]]) -> Entry:
    """One entry from its finds: the fullest name, the other forms, the role that tells most, the first sentence."""
    finds = sorted(group.finds, key=lambda find: (find.block.start, find.start))
    surfaces = list(dict.fromkeys(form for find in finds for form in (find.surface, *find.forms)))
    name = group.name if group.kind == "country" else fullest(group, finds)
    person = group.kind == "person"
    extra = adjectives.get(name, ()) if group.kind == "country" else ()
    forms = tuple(form for form in dict.fromkeys((*surfaces, *extra)) if form != name)
    role = best_role(find_role(find.block.text, find.start, find.end) for find in finds[:SEEN]) if person else ""
    shown = next((find for find in finds if find.surface == name), finds[0])
    rule = next((find.rule for find in finds if find.kind == group.kind), shown.rule)
    evidence = quote_sentence(finds[0], sentences[id(finds[0].block)])
    return Entry(name, group.kind, role, forms, evidence, rule, doubt=doubt_of(finds, group.kind))


def fullest(group: Group, finds: Sequence[Find]) -> str:
    """The fullest name of the document: the longest by words among the group's names, the first of equals."""
    if group.kind == "person":
        return group.name
    named = [find.name for find in finds if find.kind == group.kind] or [group.name]
    return max(named, key=lambda name: (len(name.split()) if not name.isupper() else 0, -named.index(name)))


def quote_sentence(find: Find, bounds: tuple[int, ...]) -> Evidence:
    """The sentence that names the find, verbatim; a very long one is cut around the name."""
    at = bisect_right(bounds, find.start) - 1
    start, end = bounds[at], bounds[min(at + 1, len(bounds) - 1)]
    text = find.block.text
    if end - start > QUOTE_LIMIT:
        start, end = max(start, find.start - QUOTE_LIMIT // 2), min(end, find.end + QUOTE_LIMIT // 2)
    quote = text[start:end]
    start += len(quote) - len(quote.lstrip())
    quote = quote.strip()
    offset = find.block.start + start
    return Evidence(quote, offset, offset + len(quote), find.block.page)


def report_doubtful(path: str, groups: Groups) -> Iterator[Problem]:
    """A problem for each short name that two actors of the document could bear."""
    for name, fits in groups.doubtful.values():
        listed = ", ".join((*(group.name for group in fits), *(["another person"] if len(fits) == 1 else [])))
        yield make_problem(
            "name-doubtful",
            path,
            f"“{name}” could be {listed}; it was given to none of them.",
            hint="List the name under “as” of the right entry on the page that was made of this seed.",
        )
