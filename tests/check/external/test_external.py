"""The whole way: addresses gathered from pages, asked a few at a time, remembered, and told of at their lines."""

from collections.abc import Callable

import pytest
from check.external.conftest import MakeLimits
from harness import Project
from local_web import Page, Web

from generator.check import check_site
from generator.check.collection import open_collection
from generator.check.external import Asking, ask_all, check_links
from generator.check.external.hosts import Limits
from generator.core.config import load_config
from generator.core.model import Problem
from generator.core.problems import sort_problems
from generator.core.work import no_progress

Ask = Callable[..., list[Problem]]


@pytest.fixture
def ask(project: Project, limits: MakeLimits) -> Ask:
    """What is told of the project's links when the web is asked."""

    def run(now: float = 1e9, max_age: float = 7.0, **others: object) -> list[Problem]:
        config, _ = load_config(project.root)
        asking = Asking(max_age, limits(back_off=0.0, **others), lambda: now)
        with open_collection(config) as collection:
            return list(sort_problems(check_links(collection, asking, no_progress).problems))

    return run


def test_addresses_of_bodies_pictures_sources_and_actor_pages_are_told_at_their_lines(
    project: Project, web: Web, ask: Ask
) -> None:
    url = web.url("/gone")
    project.edit("content/sources/accord.md", "source: {", f"source: {{url: {url}, ")
    project.write("content/actors/mariana-costa.md", f"---\nname: Mariana Costa\nsame_as:\n  - Q1\n  - {url}\n---\n")
    project.write("content/notes/method.md", f"A\n[b]({url}#part)\n![c]({url}?x)\n<{url}> and ftp://quay.example\n")
    assert [(one.code, one.location.path, one.location.line) for one in ask()] == [
        ("link-dead", "content/actors/mariana-costa.md", 5),
        ("link-dead", "content/notes/method.md", 2),
        ("link-dead", "content/notes/method.md", 3),
        ("link-dead", "content/notes/method.md", 4),
        ("link-dead", "content/sources/accord.md", 5),
    ]
    assert web.asked.count("HEAD /gone") == 1
    assert [one.message for one in ask()][1] == f"{url}#part: it answers 404."


def test_each_verdict_has_its_code_and_severity_and_a_move_its_new_address(
    project: Project, web: Web, ask: Ask
) -> None:
    web.put("/there", 200)
    web.put("/blocked", 403)
    web.put("/down", 500)
    web.put("/moved", Page(301, {"Location": "/there"}))
    paths = ("there", "dead", "blocked", "down", "moved#part")
    project.write("content/notes/method.md", "\n\n".join(f"[{path}]({web.url(f'/{path}')})" for path in paths))
    assert [(one.code, one.severity, one.location.line) for one in ask()] == [
        ("link-dead", "warning", 3),
        ("link-blocked", "note", 5),
        ("link-unreachable", "note", 7),
        ("link-moved", "note", 9),
    ]
    assert web.url("/there#part") in ask()[-1].message


def test_private_addresses_are_told_and_not_asked(project: Project, web: Web, ask: Ask) -> None:
    project.write("content/notes/method.md", f"[a]({web.url('/a')})\n")
    [problem] = ask(private=False)
    assert (problem.code, problem.severity, web.asked) == ("link-private", "warning", [])


def test_links_into_the_site_itself_are_not_asked(project: Project, web: Web, ask: Ask) -> None:
    project.write("sourcebook.toml", f'[site]\nurl = "{web.url("/book/")}"\n')
    project.write("content/notes/method.md", f"[a]({web.url('/book/sources/')})\n")
    assert ask() == []
    assert web.asked == []


def test_good_answers_are_not_asked_for_again_until_they_are_old(project: Project, web: Web, ask: Ask) -> None:
    web.put("/there", 200)
    project.write("content/notes/method.md", f"[a]({web.url('/there')}) [b]({web.url('/gone')})\n")
    assert len(ask()) == 1
    web.asked.clear()
    assert len(ask()) == 1
    assert web.asked == []
    ask(now=1e9 + 2 * 86_400)
    assert web.asked == ["GET /robots.txt", "HEAD /gone", "GET /gone"]
    web.asked.clear()
    ask(now=1e9 + 8 * 86_400)
    assert "HEAD /there" in web.asked
    web.asked.clear()
    ask(now=1e9 + 8 * 86_400, max_age=0)
    assert {"HEAD /there", "HEAD /gone"} <= set(web.asked)


def test_machine_that_reaches_nobody_takes_itself_for_offline(project: Project, web: Web, ask: Ask) -> None:
    links = (f"[{name}]({web.url('/', f'gone.{name}.example')})" for name in ("quay", "pier", "mole"))
    project.write("content/notes/method.md", "\n\n".join(links))
    assert [one.code for one in ask()] == ["link-unreachable"] * 3
    assert "offline" in ask()[0].message
    web.put("/there", 200)
    project.write("content/notes/other.md", f"[a]({web.url('/there')})\n")
    assert [one.code for one in ask()] == ["link-dead"] * 3


def test_no_more_are_asked_at_once_than_allowed_of_one_host_and_in_all(web: Web, limits: MakeLimits) -> None:
    hosts = [f"{name}.example" for name in ("quay", "pier", "mole", "lock")]
    addresses = [web.url(f"/{number}", host) for host in hosts for number in range(4)]
    for number in range(4):
        web.put(f"/{number}", 200)
    web.slow, web.seconds = {f"/{number}" for number in range(4)}, 0.05
    answers = dict(ask_all(addresses, limits(at_once=3, per_host=2), no_progress))
    assert {answer.verdict for answer in answers.values()} == {"there"}
    assert set(answers) == set(addresses)
    assert all(web.most[host] <= 2 for host in hosts)
    assert 1 < web.most["all"] <= 3


def test_check_that_is_broken_off_remembers_what_it_heard(project: Project, web: Web, limits: MakeLimits) -> None:
    for path in ("/a", "/b", "/c"):
        web.put(path, 200)
    project.write("content/notes/method.md", "\n\n".join(f"[x]({web.url(path)})" for path in ("/a", "/b", "/c")))
    config, _ = load_config(project.root)

    def break_off(stage: str, done: int, total: int) -> None:
        if stage == "Asking" and done == 2:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        check_site(config, Asking(limits=limits(at_once=1, per_host=1)), break_off)
    web.asked.clear()
    check_site(config, Asking(limits=limits()))
    assert sum(one.startswith("HEAD") for one in web.asked) == 2


def test_default_limits_ask_nobody_in_private_networks() -> None:
    assert not Limits().private
    assert Asking().limits == Limits()
