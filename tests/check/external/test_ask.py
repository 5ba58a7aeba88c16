"""How an address is asked after: robots.txt first, HEAD before GET, redirects, faults tried again, and politely."""

import pytest
from check.external.conftest import MakeLimits
from local_web import LOOPBACK, Page, Web, closed_port

from generator import __version__
from generator.check.external.answers import Answer
from generator.check.external.ask import Asker


@pytest.mark.parametrize(
    ("status", "verdict"),
    [
        (200, "there"),
        (204, "there"),
        (404, "dead"),
        (410, "dead"),
        (401, "blocked"),
        (403, "blocked"),
        (451, "blocked"),
        (999, "blocked"),
        (500, "unreachable"),
        (503, "unreachable"),
    ],
)
def test_verdict_follows_from_the_status(web: Web, limits: MakeLimits, status: int, verdict: str) -> None:
    web.put("/a", status)
    answer = Asker(limits()).ask(web.url("/a"))
    assert answer.verdict == verdict
    assert str(status) in answer.reason or verdict == "there"


def test_head_is_enough_where_it_is_answered(web: Web, limits: MakeLimits) -> None:
    web.put("/a", 200)
    assert Asker(limits()).ask(web.url("/a")) == Answer("there", heard=True)
    assert web.asked == ["GET /robots.txt", "HEAD /a"]
    assert web.agents == {f"Sourcebook/{__version__} (+link checker)"}


@pytest.mark.parametrize("status", [400, 403, 404, 405, 501])
def test_refused_head_is_followed_by_get(web: Web, limits: MakeLimits, status: int) -> None:
    web.put("HEAD /a", status)
    web.put("GET /a", 200)
    assert Asker(limits()).ask(web.url("/a")).verdict == "there"
    assert web.asked[1:] == ["HEAD /a", "GET /a"]


def test_page_that_tests_for_a_person_is_blocked_and_not_down(web: Web, limits: MakeLimits) -> None:
    web.put("/a", Page(503, {"cf-mitigated": "challenge"}))
    assert Asker(limits()).ask(web.url("/a")).verdict == "blocked"


def test_fault_that_passes_is_tried_again_with_growing_waits(web: Web, limits: MakeLimits, waits: list[float]) -> None:
    web.put("/a", 503, 502, 200)
    assert Asker(limits()).ask(web.url("/a")).verdict == "there"
    assert [round(wait) for wait in waits] == [1, 2]


def test_server_that_says_when_is_waited_for_as_long_as_it_says(
    web: Web, limits: MakeLimits, waits: list[float]
) -> None:
    web.put("/a", Page(429, {"Retry-After": "7"}), Page(200))
    assert Asker(limits()).ask(web.url("/a")).verdict == "there"
    assert [round(wait) for wait in waits] == [7]
    assert web.asked[1:] == ["HEAD /a", "HEAD /a"]


@pytest.mark.parametrize("value", ["3600", "Fri, 31 Dec 2100 23:59:59 GMT"])
def test_server_that_asks_for_too_long_a_wait_is_left_alone(
    web: Web, limits: MakeLimits, waits: list[float], value: str
) -> None:
    web.put("/a", Page(429, {"Retry-After": value}))
    assert Asker(limits()).ask(web.url("/a")).verdict == "blocked"
    assert (web.asked[1:], waits) == (["HEAD /a"], [])


def test_unending_faults_are_given_up(web: Web, limits: MakeLimits) -> None:
    web.put("/a", 500)
    assert Asker(limits()).ask(web.url("/a")).verdict == "unreachable"
    assert len(web.asked) == 1 + 3


@pytest.mark.parametrize("status", [301, 308])
def test_redirects_for_good_tell_the_new_address(web: Web, limits: MakeLimits, status: int) -> None:
    web.put("/a", Page(status, {"Location": "/b"}))
    web.put("/b", Page(status, {"Location": web.url("/c", "pier.example")}))
    web.put("/c", 200)
    answer = Asker(limits()).ask(web.url("/a"))
    assert (answer.verdict, answer.moved) == ("there", web.url("/c", "pier.example"))


@pytest.mark.parametrize("status", [302, 303, 307])
def test_redirects_for_now_tell_none(web: Web, limits: MakeLimits, status: int) -> None:
    web.put("/a", Page(status, {"Location": "/b"}))
    web.put("/b", Page(301, {"Location": "/c"}))
    web.put("/c", 200)
    assert Asker(limits()).ask(web.url("/a")) == Answer("there", heard=True)


def test_redirect_for_good_then_for_now_tells_the_first_step(web: Web, limits: MakeLimits) -> None:
    web.put("/a", Page(301, {"Location": "/b"}))
    web.put("/b", Page(302, {"Location": "/c"}))
    web.put("/c", 200)
    assert Asker(limits()).ask(web.url("/a")).moved == web.url("/b")


def test_redirect_to_nothing_is_dead_and_moved_nowhere(web: Web, limits: MakeLimits) -> None:
    web.put("/a", Page(301, {"Location": "/b"}))
    answer = Asker(limits()).ask(web.url("/a"))
    assert (answer.verdict, answer.moved) == ("dead", "")


def test_five_redirects_are_followed_and_six_are_not(web: Web, limits: MakeLimits) -> None:
    for number in range(6):
        web.put(f"/{number}", Page(302, {"Location": f"/{number + 1}"}))
    web.put("/6", 200)
    assert Asker(limits()).ask(web.url("/1")).verdict == "there"
    assert Asker(limits()).ask(web.url("/0")).verdict == "unreachable"


def test_redirect_out_of_the_web_is_not_followed(web: Web, limits: MakeLimits) -> None:
    web.put("/a", Page(302, {"Location": "file:///etc/hostname"}))
    assert Asker(limits()).ask(web.url("/a")).verdict == "unreachable"


def test_robots_are_respected_and_asked_for_once_a_host(web: Web, limits: MakeLimits) -> None:
    web.put("/robots.txt", Page(200, {}, "User-agent: *\nDisallow: /private/\n"))
    web.put("/open", 200)
    asker = Asker(limits())
    assert asker.ask(web.url("/private/a")).verdict == "blocked"
    assert asker.ask(web.url("/open")).verdict == "there"
    assert asker.ask(web.url("/open", "pier.example")).verdict == "there"
    assert web.asked == ["GET /robots.txt", "HEAD /open", "GET /robots.txt", "HEAD /open"]


def test_robots_of_the_host_that_a_redirect_leads_to_count(web: Web, limits: MakeLimits) -> None:
    web.put("/a", Page(302, {"Location": "/private/b"}))
    web.put("/robots.txt", Page(200, {}, "User-agent: Sourcebook\nDisallow: /private/\n"))
    assert Asker(limits()).ask(web.url("/a")).verdict == "blocked"
    assert "HEAD /private/b" not in web.asked


def test_robots_that_a_server_cannot_give_forbid_everything_for_now(web: Web, limits: MakeLimits) -> None:
    web.put("/robots.txt", 500)
    web.put("/a", 200)
    assert Asker(limits()).ask(web.url("/a")).verdict == "unreachable"
    assert set(web.asked) == {"GET /robots.txt"}


def test_pause_between_questions_is_what_the_host_asks_for_within_reason(
    web: Web, limits: MakeLimits, waits: list[float]
) -> None:
    web.put("/robots.txt", Page(200, {}, "User-agent: *\nCrawl-delay: 4\n"))
    web.put("/a", 200)
    web.put("/b", 200)
    asker = Asker(limits())
    for path in ("/a", "/b"):
        asker.ask(web.url(path))
    assert [round(wait) for wait in waits] == [4]
    web.put("/robots.txt", Page(200, {}, "User-agent: *\nCrawl-delay: 4000\n"))
    for path in ("/a", "/b"):
        asker.ask(web.url(path, "pier.example"))
    assert round(waits[-1]) == 10


def test_host_that_is_not_there_is_dead_and_one_not_found_just_now_is_not(web: Web, limits: MakeLimits) -> None:
    asker = Asker(limits(back_off=0.0))
    assert asker.ask(web.url("/a", "gone.example")) == Answer("dead", "its host does not exist")
    assert asker.ask(web.url("/a", "lost.example")).verdict == "unreachable"
    assert web.asked == []


def test_refused_connection_is_dead(limits: MakeLimits) -> None:
    address = f"http://{LOOPBACK}:{closed_port()}/"
    assert Asker(limits()).ask(address) == Answer("dead", "its server refuses the connection")


def test_server_without_a_certificate_is_not_trusted(web: Web, limits: MakeLimits) -> None:
    answer = Asker(limits(back_off=0.0)).ask(web.url("/a").replace("http:", "https:"))
    assert answer.verdict == "unreachable"


def test_host_that_never_answers_is_left_alone_after_a_while(web: Web, limits: MakeLimits) -> None:
    paths = [f"/{number}" for number in range(4)]
    web.slow, web.seconds = {*paths}, 1.0
    asker = Asker(limits(read=0.05, tries=1))
    answers = [asker.ask(web.url(path)) for path in paths]
    assert [answer.verdict for answer in answers] == ["unreachable"] * 4
    assert web.asked == ["GET /robots.txt", "HEAD /0", "HEAD /1"]


@pytest.mark.parametrize("address", ["http://[", "http://", "http://quay.example:port/", "http://" + "a" * 300 + "/"])
def test_what_is_no_address_is_dead_and_no_crash(web: Web, limits: MakeLimits, address: str) -> None:
    assert Asker(limits(resolve=web.resolve)).ask(address).verdict in ("dead", "unreachable")
    assert web.asked == []


@pytest.mark.parametrize("target", ["http://[broken", "javascript:alert(1)", "mailto:quay@harbour.example"])
def test_redirect_to_what_is_no_web_address_is_told(web: Web, limits: MakeLimits, target: str) -> None:
    web.put("/a", Page(301, {"Location": target}))
    answer = Asker(limits()).ask(web.url("/a"))
    assert (answer.verdict, answer.reason) == ("unreachable", "it redirects to what is no web address")


@pytest.mark.parametrize("target", ["http://[broken", "ftp://quay.example/robots.txt"])
def test_robots_that_lead_nowhere_forbid_nothing(web: Web, limits: MakeLimits, target: str) -> None:
    web.put("/robots.txt", Page(301, {"Location": target}))
    web.put("/a", 200)
    assert Asker(limits()).ask(web.url("/a")).verdict == "there"


def test_date_before_all_dates_is_no_wait(web: Web, limits: MakeLimits) -> None:
    web.put("/a", Page(503, {"Retry-After": "Mon, 01 Jan 0001 00:00:00 +2359"}), 200)
    assert Asker(limits()).ask(web.url("/a")).verdict == "there"


@pytest.mark.parametrize("path", ["/robots.txt", "/a"])
def test_answer_that_never_ends_is_broken_off(web: Web, limits: MakeLimits, path: str) -> None:
    web.put("/a", 200)
    web.endless.add(path)
    answer = Asker(limits(read=2.0, whole=0.3, tries=1)).ask(web.url("/a"))
    assert (answer.verdict, answer.reason) == ("unreachable", "its server did not answer in time")
