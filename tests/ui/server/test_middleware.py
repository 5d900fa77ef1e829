"""What stands around every answer of the running server."""

import pytest

from tests.ui.browser import OFFICER, App
from tests.ui.server.asking import Answer, ask, cookie_for

PATHS = (
    "/",
    "/anskaffelse?sak=1",
    "/hvem",
    "/klar",
    "/malestokk/stil.css",
    "/_stcore/health",
    "/finnes-ikke",
    "/systemer/x",
)


@pytest.fixture(scope="module")
def page(app: App) -> Answer:
    """The front page of somebody who has said who they are."""
    return ask(app, "/", cookie_for(app.people[OFFICER].id))


def directives(answer: Answer) -> dict[str, str]:
    """The content security policy, by directive."""
    parts = (part.strip().partition(" ") for part in answer.headers["content-security-policy"].split(";"))
    return {name: value for name, _, value in parts}


@pytest.mark.parametrize("path", PATHS)
def test_every_answer_has_the_security_headers_once(app: App, path: str) -> None:
    headers = ask(app, path, cookie_for(app.people[OFFICER].id)).headers
    assert headers["x-frame-options"] == "DENY"
    assert headers["x-content-type-options"] == "nosniff"
    assert headers["referrer-policy"] == "same-origin"
    assert headers["cross-origin-opener-policy"] == "same-origin"
    assert "camera=()" in headers["permissions-policy"]


def test_scripts_and_connections_may_only_go_to_this_server(page: Answer) -> None:
    policy = directives(page)
    assert "http" not in page.headers["content-security-policy"]
    assert "*" not in page.headers["content-security-policy"]
    assert policy["default-src"] == "'self'"
    assert policy["object-src"] == "'none'"
    assert policy["frame-ancestors"] == "'none'"
    assert policy["form-action"] == "'self'"


def test_the_page_is_bokmal_and_bears_our_name_style_and_scripts(page: Answer) -> None:
    assert page.status == 200
    assert '<html lang="nb">' in page.text
    assert "<title>Målestokk</title>" in page.text
    for path in ("stil.css", "bokmaal.js", "side.js"):
        assert page.text.count(f"/malestokk/{path}") == 1


def test_the_length_told_is_the_length_of_what_is_sent(page: Answer) -> None:
    assert int(page.headers["content-length"]) == len(page.text.encode())
    assert "etag" not in page.headers


@pytest.mark.parametrize("path", ["/", "/hvem", "/utfasing"])
def test_a_page_is_marked_also_for_a_browser_that_takes_it_compressed(app: App, path: str) -> None:
    answer = ask(app, path, cookie_for(app.people[OFFICER].id), {"Accept-Encoding": "gzip, br"})
    assert '<html lang="nb">' in answer.text
    assert "/malestokk/stil.css" in answer.text


def test_what_is_not_a_page_is_not_touched(app: App) -> None:
    answer = ask(app, "/malestokk/stil.css")
    assert answer.headers["content-type"].startswith("text/css")
    assert "bokmaal.js" not in answer.text


@pytest.mark.parametrize("path", ["/_stcore/metrics", "/_stcore/metrics/", "/_stcore/agent"])
def test_streamlits_own_doors_are_closed(app: App, path: str) -> None:
    assert ask(app, path, cookie_for(app.people[OFFICER].id)).status == 404


@pytest.mark.parametrize(
    "path", ["/", "/oversikt", "/utfasing", "/anskaffelse?sak=a&del=Krav", "/finnes-ikke"]
)
def test_without_a_name_every_page_leads_to_the_sign_in_page_and_back(app: App, path: str) -> None:
    answer = ask(app, path)
    assert answer.status == 303
    assert answer.headers["location"].startswith("/hvem?neste=")
    assert ask(app, answer.headers["location"]).text.count('name="neste"') == 1


@pytest.mark.parametrize("path", ["/systemer/x", "/systemer/x.y", "/a/b/c?system=1", "//systemer//x/"])
def test_an_address_below_a_page_is_told_to_lead_nowhere(app: App, path: str) -> None:
    answer = ask(app, path)
    assert (answer.status, answer.headers["content-type"]) == (404, "text/html; charset=utf-8")
    assert "<h1>Siden finnes ikke</h1>" in answer.text and "/malestokk/stil.css" in answer.text


@pytest.mark.parametrize(
    "path", ["/malestokk/stil.css", "/static/static/js/", "/_stcore/health", "/systemer"]
)
def test_what_streamlit_and_we_serve_below_their_own_is_left_alone(app: App, path: str) -> None:
    assert "Siden finnes ikke" not in ask(app, path, cookie_for(app.people[OFFICER].id)).text


@pytest.mark.parametrize(
    "host", ["example.org", "example.org:8501", "localhost.example.org", "127.0.0.1.nip.io", ""]
)
def test_a_site_whose_name_leads_to_this_machine_gets_nothing(app: App, host: str) -> None:
    answer = ask(app, "/hvem", headers={"Host": host})
    assert answer.status == 403
    assert OFFICER not in answer.text


@pytest.mark.parametrize("host", ["localhost", "LOCALHOST:8501", "127.0.0.1:8501", "[::1]:8501"])
def test_this_machine_is_answered_by_each_of_its_names(app: App, host: str) -> None:
    assert ask(app, "/hvem", headers={"Host": host}).status == 200
