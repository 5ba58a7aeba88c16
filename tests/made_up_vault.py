"""A made-up vault of Obsidian, as somebody may copy it into ``content/``: notes in folders, daily notes, attachments,
plug-ins' marks, and what no other program knows."""

import json
from random import Random

from harness import Project
from pictures import make_png, make_svg

SUBJECTS = (
    "Harbour dues",
    "Night raids",
    "Quays",
    "Pilots",
    "Tides",
    "Ferries",
    "Customs",
    "Lighthouses",
    "Nets",
    "Ice",
)
PLACES = ("Harbour City", "Norland", "Lisbon", "Port Albert")
PEOPLE = ("Mariana Costa", "Tomás Rivera", "Henrique Duarte")
FOLDERS = ("", "Projects/", "Projects/Ports & piers/", "Areas/", "Archive/2013/")
FOREIGN = """---
aliases: [{alias}]
tags: [{tag}, reading/list]
cssclasses: wide
created: 2024-01-{day:02}T10:00
kanban-plugin: basic
position: {{lat: 1.5, lon: 2}}
up: "[[{up}]]"
---
"""
DAILY = """## Tasks

- [ ] Write to [[{person}]]
- [x] Read [[{note}#Rates]] ✅ 2024-01-05

## Log

10:30 Met [[{person}|her]] in #{tag}. [[{next}]]

<% tp.file.cursor() %>
"""
NOTE = """Notes on {title} in {place}, with [[{other}]] and [[{other}#Rates|rates]]. See [[{other}#^main]]. ^main

%% to check: {person} %%

## Rates

| Year | Dues |
|------|------|
| 2014 | [[{other}\\|more]] |

> [!info] About {person}
> She said ==so==.[^1]
>
> - one

![[plan {picture}.png|300]]

Term
: What it means.

[A page]({link}) and [[Nothing {number}]].

[^1]: In {place}.
"""
EXTRA = (
    "```dataview\nTABLE date FROM #ports\n```\n",
    "```mermaid\ngraph LR; A-->B\n```\n",
    "The rate $r_t = \\frac{a}{b}$ rose.\n\n$$\nx_1 * x_2 *\n$$\n",
    "<div class='wide'>Raw <b>HTML</b></div>\n",
    "![[{other}]]\n",
    "![[minutes.pdf#page=2]] and ![[talk.mp3]]\n",
    "```tasks\nnot done\n```\n",
    "> [!quote]- Folded\n> Text.\n\n> [!odd] Kind\n> Text.\n",
)


def write_vault(project: Project, notes: int = 300, seed: int = 7) -> list[str]:
    """Writes the vault into ``content/``; the paths of its notes there."""
    random = Random(seed)
    names = [f"{SUBJECTS[number % len(SUBJECTS)]} {number}" for number in range(notes * 4 // 5)]
    days = [f"2024-{1 + number // 28:02}-{1 + number % 28:02}" for number in range(notes - len(names))]
    paths = [f"{FOLDERS[number % len(FOLDERS)]}{name}.md" for number, name in enumerate(names)]
    for number, (name, path) in enumerate(zip(names, paths, strict=True)):
        project.write(f"content/{path}", _note(number, name, paths, names, random))
    for number, day in enumerate(days):
        tomorrow = days[(number + 1) % len(days)]
        words = {"person": random.choice(PEOPLE), "note": random.choice(names), "tag": "daily/log", "next": tomorrow}
        project.write(f"content/Daily/{day}.md", DAILY.format(**words))
    _write_rest(project)
    return [*paths, *(f"Daily/{day}.md" for day in days)]


def _note(number: int, name: str, paths: list[str], names: list[str], random: Random) -> str:
    other = random.randrange(len(names))
    up = "../" * paths[number].count("/")
    link = f"<{up}{paths[other]}>" if number % 2 else (up + paths[other]).replace(" ", "%20") + "#rates"
    head = FOREIGN.format(alias=f"Alias {number}", tag=name.split()[0], day=1 + number % 28, up=names[other])
    words = {
        "title": name,
        "place": random.choice(PLACES),
        "person": random.choice(PEOPLE),
        "other": names[other],
        "picture": number % 5,
        "link": link,
        "number": number % 40,
    }
    extra = EXTRA[number % len(EXTRA)].replace("{other}", names[other])
    return (head if number % 3 else "") + NOTE.format(**words) + "\n" + extra


def _write_rest(project: Project) -> None:
    for number in range(5):
        project.write(f"content/attachments/plan {number}.png", make_png(40 + number, 30))
    project.write("content/attachments/unused.svg", make_svg())
    project.write("content/attachments/minutes.pdf", b"%PDF-1.4 made up")
    project.write("content/attachments/talk.mp3", b"ID3 made up")
    project.write("content/.obsidian/app.json", json.dumps({"attachmentFolderPath": "attachments"}))
    project.write("content/.obsidian/plugins/dataview/main.js", "alert(1)")
    project.write("content/.trash/Old note.md", "Gone.\n")
    project.write("content/Board.canvas", json.dumps({"nodes": [], "edges": []}))
    project.write("content/Templates/Daily.md", "<% tp.date.now() %>\n\n## Tasks\n")
    for person in PEOPLE:
        slug = person.replace(" ", "-")
        project.write(f"content/actors/{slug}.md", f"---\nname: {person}\nkind: person\n---\n\nText on {person}.\n")
