"""Where the nodes of a network stand: a graph goes in, a place for each node comes out. Each component is laid out by
forces, laid along its longest side, and packed with the others; then nodes that stand too near are moved apart.

Only what every machine computes alike is used (no trigonometry, no chance), so that the places are the same everywhere.
"""

from collections.abc import Mapping, Sequence
from math import sqrt

Tie = tuple[int, int, int]
"""Two nodes and how strongly they are tied."""
Spot = tuple[float, float]
Size = tuple[float, float, float, float]
"""How far a node reaches from its place: to the left, up, to the right, down."""

ITERATIONS = 300
SPREAD = 0.65
"""How far the places are drawn from where forces left them to an even spread: 0 not at all, 1 wholly."""
ROUNDS = 80
"""Of moving nodes apart."""
GOLDEN, PLASTIC = 0.6180339887498949, 0.7548776662466927
"""Multiples of these, without their whole part, never come close to each other: a start without chance."""


def lay_out(count: int, ties: Sequence[Tie], sizes: Sequence[Size], width: float) -> tuple[list[Spot], float]:
    """A place for each of ``count`` nodes within ``width``, and the height that they take. The first nodes matter most:
    the component of the first comes first. Takes n² for the forces, n log n for the rest."""
    import rustworkx  # loaded when a network is drawn: the other commands need not wait for it

    graph: rustworkx.PyGraph[int, int] = rustworkx.PyGraph()
    graph.add_nodes_from(range(count))
    graph.add_edges_from(ties)
    components = sorted((sorted(component) for component in rustworkx.connected_components(graph)), key=component_order)
    boxes: list[tuple[list[int], list[Spot], Spot]] = []
    for component in components:
        spots = spring(graph.subgraph(component), len(component))
        box = room_for([sizes[node] for node in component], width)
        boxes.append((component, stretch(upright(spots), box), box))
    places, height = pack(boxes, count, width)
    return move_apart(places, sizes, (width, height)), height


def component_order(component: Sequence[int]) -> tuple[int, int]:
    """The largest component comes first, of equals that of the strongest node."""
    return -len(component), component[0]


def spring(graph: object, count: int) -> list[Spot]:
    """The places that forces give to a component's nodes: ties draw together, nodes push apart."""
    import rustworkx

    assert isinstance(graph, rustworkx.PyGraph)
    start = {node: ((node + 1) * GOLDEN % 1, (node + 1) * PLASTIC % 1) for node in range(count)}
    if count == 1:
        return [(0.5, 0.5)]
    found: Mapping[int, Sequence[float]] = rustworkx.spring_layout(
        graph, pos=start, num_iter=ITERATIONS, weight_fn=lambda weight: sqrt(sqrt(weight)), seed=1
    )
    return [(round(found[node][0], 4), round(found[node][1], 4)) for node in range(count)]


def upright(spots: Sequence[Spot]) -> list[Spot]:
    """The places turned so that they reach farthest from left to right."""
    count = len(spots)
    middle_x, middle_y = sum(x for x, _ in spots) / count, sum(y for _, y in spots) / count
    around = [(x - middle_x, y - middle_y) for x, y in spots]
    across, down = sum(x * x for x, _ in around), sum(y * y for _, y in around)
    both = sum(x * y for x, y in around)
    largest = (across + down + sqrt((across - down) * (across - down) + 4 * both * both)) / 2
    axis = (both, largest - across) if abs(both) > 1e-9 else (1.0, 0.0) if across >= down else (0.0, 1.0)
    length = sqrt(axis[0] * axis[0] + axis[1] * axis[1])
    cosine, sine = axis[0] / length, axis[1] / length
    return [(x * cosine + y * sine, y * cosine - x * sine) for x, y in around]


def stretch(spots: Sequence[Spot], box: Spot) -> list[Spot]:
    """The places within a box, drawn towards an even spread along each side."""
    across, down = ([spot[side] for spot in spots] for side in (0, 1))
    return list(zip(spread(across, box[0]), spread(down, box[1]), strict=True))


def spread(values: Sequence[float], length: float) -> list[float]:
    """Coordinates along one side of a box."""
    if len(values) == 1:
        return [length / 2]
    least, reach = min(values), (max(values) - min(values)) or 1
    ranks = {node: rank for rank, node in enumerate(sorted(range(len(values)), key=lambda node: (values[node], node)))}
    inset, room = length * 0.06, length * 0.88
    return [
        inset + room * ((1 - SPREAD) * (value - least) / reach + SPREAD * ranks[node] / (len(values) - 1))
        for node, value in enumerate(values)
    ]


def room_for(sizes: Sequence[Size], width: float) -> Spot:
    """The box that a component needs: about twice what its nodes cover, for the ties between them."""
    cover = sum((left + right + 8) * (up + down + 8) for left, up, right, down in sizes)
    widest = max(left + right for left, _, right, _ in sizes)
    tallest = max(up + down for _, up, _, down in sizes)
    if len(sizes) >= 12:
        return width, max(width * 0.5, 1.7 * cover / width)
    across = min(width, max(1.15 * widest, sqrt(2.6 * cover * 1.4)))
    return across, max(2.2 * tallest if len(sizes) > 1 else tallest, 2.6 * cover / across)


def pack(boxes: Sequence[tuple[list[int], list[Spot], Spot]], count: int, width: float) -> tuple[list[Spot], float]:
    """The components side by side in rows, those of a row with the same room between them."""
    places: list[Spot] = [(0.0, 0.0)] * count
    rows: list[list[tuple[list[int], list[Spot], Spot]]] = []
    filled = width + 1
    for box in boxes:
        if filled + box[2][0] > width:
            rows.append([])
            filled = 0
        rows[-1].append(box)
        filled += box[2][0]
    top = 0.0
    for row in rows:
        height = max(box[2][1] for box in row)
        between = (width - sum(box[2][0] for box in row)) / (len(row) + 1)
        left = between
        for component, spots, size in row:
            for node, (x, y) in zip(component, spots, strict=True):
                places[node] = (left + x, top + (height - size[1]) / 2 + y)
            left += size[0] + between
        top += height
    return places, top


def move_apart(places: Sequence[Spot], sizes: Sequence[Size], box: Spot) -> list[Spot]:
    """The places, moved until no two nodes overlap or the rounds are over, all within the box. The weaker of two nodes,
    which comes later, moves farther."""
    xs, ys = [x for x, _ in places], [y for _, y in places]
    for _ in range(ROUNDS):
        moved = False
        waiting: list[int] = []
        for node in sorted(range(len(xs)), key=lambda node: (xs[node] - sizes[node][0], node)):
            left = xs[node] - sizes[node][0]
            waiting = [other for other in waiting if xs[other] + sizes[other][2] > left]
            for other in waiting:
                moved |= part_two(min(node, other), max(node, other), xs, ys, sizes)
            waiting.append(node)
        for node, (left, up, right, down) in enumerate(sizes):
            xs[node] = max(left, min(box[0] - right, xs[node]))
            ys[node] = max(up, min(box[1] - down, ys[node]))
        if not moved:
            break
    return list(zip(xs, ys, strict=True))


def part_two(first: int, second: int, xs: list[float], ys: list[float], sizes: Sequence[Size]) -> bool:
    """Moves two nodes apart along the side where they overlap less; whether they did."""
    (left, up, right, down), (other_left, other_up, other_right, other_down) = sizes[first], sizes[second]
    second_is_right = xs[second] >= xs[first]
    second_is_below = ys[second] >= ys[first]
    across = (right + other_left if second_is_right else left + other_right) - abs(xs[second] - xs[first])
    below = (down + other_up if second_is_below else up + other_down) - abs(ys[second] - ys[first])
    if across <= 0 or below <= 0:
        return False
    if across < below:
        step = across + 0.5 if second_is_right else -across - 0.5
        xs[first] -= 0.3 * step
        xs[second] += 0.7 * step
    else:
        step = below + 0.5 if second_is_below else -below - 0.5
        ys[first] -= 0.3 * step
        ys[second] += 0.7 * step
    return True
