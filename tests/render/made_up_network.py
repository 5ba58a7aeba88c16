"""A made-up Site of any size in which some actors are named with others far more often than the rest."""

import random
from collections.abc import Sequence
from itertools import chain

from generator.core.model import Actor, Edge, Kind, Site

FIRST = "Ana Luis Mariana Tomás Elena Jorge Ruth Peter Hanna Omar Inés Paul Clara David Marta Hugo Nadia Karl".split()
LAST = "Costa Ferrão Rivera Duarte Holm Okafor Lindqvist Marsh Novak Petrov Quist Sato Tran Ulloa Varga Weiss".split()
BODIES = (
    "Ministry of Ports",
    "National Institute for Sea Law and Fisheries",
    "Coastal Guard Agency",
    "Customs Service",
)
PACTS = ("Coastal Patrol Accord", "Fisheries Treaty", "Harbour Safety Convention")
KINDS: Sequence[Kind] = (
    "person", "organization", "person", "country", "person", "place", "person", "agreement", "organization", "place"
)  # fmt: skip


def make_network(count: int) -> Site:
    """So many actors, in circles of about thirty, with the paragraphs that name two or three of them."""
    chance = random.Random(count)
    actors = {f"actors/a{number:05d}": make_actor(number, chance) for number in range(count)}
    ids = list(actors)
    circles = [ids[start :: max(1, count // 30)] for start in range(max(1, count // 30))]
    paragraphs = [pick_names(chance, chance.choice(circles), ids) for _ in range(6 * count)]
    pairs = [(ids[number], ids[number + 1]) for number in range(0, count - 1, 2)]
    return Site({}, actors, edges=count_edges([*paragraphs, *pairs]))


def make_actor(number: int, chance: random.Random) -> Actor:
    """One of them; its number makes its name its own."""
    kind = KINDS[number % len(KINDS)]
    name = {
        "person": f"{chance.choice(FIRST)} {chance.choice(LAST)}",
        "organization": f"{chance.choice(BODIES)} {number}",
        "country": f"Lumeria {number}",
        "place": f"Port {chance.choice(LAST)}",
        "agreement": f"{chance.choice(PACTS)} {number}",
    }[kind]
    return Actor(f"actors/a{number:05d}", name, kind)


def pick_names(chance: random.Random, circle: Sequence[str], ids: Sequence[str]) -> tuple[str, ...]:
    """Two or three actors, mostly of one circle, the first of it most often."""
    pools = [circle if chance.random() < 0.9 else ids for _ in range(chance.choice((2, 2, 3)))]
    return tuple(sorted({pool[int(len(pool) * chance.random() ** 2.5)] for pool in pools}))


def count_edges(paragraphs: Sequence[tuple[str, ...]]) -> dict[str, tuple[Edge, ...]]:
    """Each actor's edges, strongest first."""
    counts: dict[tuple[str, str], int] = {}
    for names in paragraphs:
        for pair in ((first, second) for first in names for second in names if first < second):
            counts[pair] = counts.get(pair, 0) + 1
    edges: dict[str, list[Edge]] = {name: [] for name in sorted(set(chain.from_iterable(counts)))}
    for (first, second), count in sorted(counts.items(), key=lambda found: (-found[1], found[0])):
        edge = Edge(first, second, -(-count // 2), count)
        edges[first].append(edge)
        edges[second].append(edge)
    return {name: tuple(found[:50]) for name, found in edges.items()}
