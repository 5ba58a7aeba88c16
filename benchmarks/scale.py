"""Times ingest and build, each as a process of its own, on made-up corpora of growing size.

usage: python benchmarks/scale.py [COUNT ...]        (500 1000 2000 by default)

Prints a row a command: seconds, seconds a thousand seeds, words a second, and the peak memory of the largest process.
What is linear keeps its seconds a thousand. The corpus is made from a fixed number, so that two machines time the same
text. Names are read by the rules alone; the last ingest of each count is with the language model that is installed.
"""

import os
import random
import resource
import subprocess
import sys
import tempfile
import time
from pathlib import Path

FIRST = (
    "Ana Luis Mariana Tomás Elena Jorge Ruth Peter Hanna Omar Inés Paul Clara David Marta Hugo Nadia Karl Rosa".split()
)
LAST = "Costa Ferrão Rivera Duarte Holm Okafor Lindqvist Marsh Novak Petrov Quist Sato Tran Ulloa Varga Weiss".split()
PLACES = ["Lisbon", "Bogotá", "Mexico City", "Washington", "Harbour City", "Monterrey", "Geneva", "Nairobi"]
COUNTRIES = "Portugal Mexico Colombia Kenya Norway Japan Brazil France".split()
BODIES = ["Ministry of Ports", "Coastal Guard Agency", "National Customs Service", "Institute for Sea Law"]
TREATIES = ["Coastal Patrol Accord", "Fisheries Treaty", "Harbour Safety Convention", "Joint Patrol Initiative"]
COMMANDS = (
    ("ingest", "ingest", "none"),
    ("build", "build", "none"),
    ("build", "build again", "none"),
    ("ingest", "ingest, ner", "auto"),
)
ROLES = "Minister President Senator General Ambassador".split()
WORDS = (
    "the patrol of ships that crossed a strait at night was said to be over by spring and officials hoped for talks on "
    "quotas fees crews boarding rules radar harbours customs smuggling fuel trade courts letters maps winter budgets"
).split()


def make_person(chance: random.Random) -> str:
    return f"{chance.choice(FIRST)} {chance.choice(LAST)}"


def make_sentence(chance: random.Random, people: list[str]) -> str:
    words = [chance.choice(WORDS) for _ in range(chance.randint(8, 22))]
    if chance.random() < 0.5:
        words[3:3] = [chance.choice([*people, *(person.split()[1] for person in people)])]
    if chance.random() < 0.4:
        names = chance.choice((PLACES, COUNTRIES, BODIES, TREATIES))
        words += ["in", chance.choice(names)]
    text = " ".join(words)
    return f"{text[0].upper()}{text[1:]}."


def make_document(chance: random.Random, number: int) -> str:
    people = [make_person(chance) for _ in range(4)]
    lead = (
        f"{chance.choice(ROLES)} {people[0]} of {chance.choice(COUNTRIES)} met {people[1]} in {chance.choice(PLACES)}."
    )
    paragraphs = [
        " ".join(make_sentence(chance, people) for _ in range(chance.randint(3, 6)))
        for _ in range(chance.randint(6, 12))
    ]
    date = f"{chance.randint(1, 28)} March {chance.randint(1990, 2020)}"
    title = f"Talks {number} on {' '.join(chance.sample(WORDS, 4))}"
    return "\n\n".join([title, "Harbour Gazette", date, f"By {make_person(chance)}", lead, *paragraphs]) + "\n"


def run(command: str, project: Path, model: str) -> tuple[float, float]:
    """Seconds, and the peak memory in MiB of the command's largest process."""
    start = time.perf_counter()
    arguments = [sys.executable, "-m", "generator", "-C", str(project), command, "-q", "--ner", model]
    done = subprocess.Popen(arguments, stdout=subprocess.DEVNULL)
    _, status, usage = os.wait4(done.pid, 0)
    seconds = time.perf_counter() - start
    if status:
        sys.exit(f"{command} ended with {os.waitstatus_to_exitcode(status)}")
    return seconds, usage.ru_maxrss / 1024


def main() -> None:
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    counts = [int(count) for count in sys.argv[1:]] or [500, 1000, 2000]
    print(f"{'seeds':>6} {'words':>9}  {'command':16} {'seconds':>8} {'s/1,000':>8} {'words/s':>8} {'MiB':>6}")
    for count in counts:
        chance = random.Random(count)
        with tempfile.TemporaryDirectory() as folder:
            project = Path(folder)
            (project / "seeds").mkdir()
            (project / "sourcebook.toml").write_text('[site]\npublish = "full"\n', encoding="utf-8")
            words = 0
            for number in range(count):
                text = make_document(chance, number)
                words += len(text.split())
                (project / "seeds" / f"{number:05}.txt").write_text(text, encoding="utf-8")
            for command, label, model in COMMANDS:
                seconds, memory = run(command, project, model)
                row = f"{count:>6} {words:>9,}  {label:16} {seconds:>8.2f} {1000 * seconds / count:>8.2f}"
                print(f"{row} {words / seconds:>8,.0f} {memory:>6.0f}", flush=True)


if __name__ == "__main__":
    main()
