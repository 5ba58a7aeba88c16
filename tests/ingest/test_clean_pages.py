"""Running heads and feet become marks of the pages that they name."""

from documents import paper, parts_of

from generator.core.model import Block, Mark, Mending

PAGE = "the crews of the harbour met again on the quay and spoke of lamps, of ropes and of the weather. " * 5
DAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday", "Christmas")


def begun(blocks: tuple[Block, ...]) -> list[tuple[str, str]]:
    """The label of each page, with the first words of the text that begins it."""
    return [(mark.label, block.text[mark.at :][:16]) for block in blocks for mark in block.marks]


def test_each_page_is_marked_where_it_begins() -> None:
    assert begun(parts_of(paper()).body) == [
        ("1", "The breakwater w"),
        ("2", "patrols must wai"),
        ("3", "Costs and Money"),
        ("4", "The patrols of t"),
    ]


def test_a_page_that_begins_with_a_heading_is_marked_there() -> None:
    heading = next(block for block in parts_of(paper()).body if block.text == "Costs and Money")
    assert (heading.kind, heading.marks) == ("heading", (Mark(0, "page", "3"),))


def test_each_running_foot_is_told_with_the_page_that_begins_behind_it() -> None:
    parts = parts_of(paper())
    told = [mending for mending in parts.mendings if mending.kind == "page"]
    assert [(mending.before, mending.after) for mending in told] == [
        ("March, 2014 Working draft, please do not quote 1", "p. 2"),
        ("March, 2014 Working draft, please do not quote 2", "p. 3"),
        ("March, 2014 Working draft, please do not quote 3", "p. 4"),
        ("March, 2014 Working draft, please do not quote 4", ""),
    ]
    text = "\n\n".join(paper())
    assert all(text[one.start :].startswith(one.before) for one in told)


def test_headings_that_were_split_off_are_told() -> None:
    told = [mending for mending in parts_of(paper()).mendings if mending.kind == "heading"]
    text = "\n\n".join(paper())
    assert [mending.after for mending in told] == ["Patrol Cooperation", "Costs and Money"]
    assert told[0].before == "Patrol Cooperation The two crews meet …"
    assert told[0] == Mending("heading", told[0].before, "Patrol Cooperation", text.index("Patrol Cooperation"))


def test_a_head_names_the_page_that_it_begins() -> None:
    lines = [
        "Annual report of the harbour",
        *(f"Page {n} of 5 — Harbour Office {day} dawned. {PAGE.strip()}" for n, day in enumerate(DAYS[:5], 1)),
    ]
    body = parts_of(lines).body
    assert [label for label, _ in begun(body)] == ["1", "2", "3", "4", "5"]
    assert {text for _, text in begun(body)} == {f"{day} dawned. the"[:16] for day in DAYS[:5]}


def test_left_and_right_pages_have_heads_of_their_own() -> None:
    heads = [
        f"{n} Mariana Costa and Ana Pell" if n % 2 == 0 else f"Lamps of the Northern Quay {n}" for n in range(12, 20)
    ]
    parts = parts_of(
        ["A paper on lamps", *(f"{head} {day} dawned. {PAGE.strip()}" for head, day in zip(heads, DAYS, strict=True))]
    )
    assert [block.text for block in parts.running] == heads
    assert [label for label, _ in begun(parts.body)] == [str(n) for n in range(12, 20)]


def test_a_page_whose_foot_is_missing_is_numbered_from_the_one_before() -> None:
    lines = paper()
    lines[4] = lines[4].replace(" March, 2014 Working draft, please do not quote 2", "")
    labels = [label for label, _ in begun(parts_of(lines).body)]
    assert labels == ["1", "2", "4"]


def test_blocks_that_came_with_pages_keep_them() -> None:
    lines = [block for block in parts_of(paper()).body if block.kind == "paragraph"]
    assert sum(len(block.marks) for block in lines) == 3
