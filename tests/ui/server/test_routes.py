"""Our own routes on the running server: readiness, static files, and choosing who you are."""

from html import escape

import pytest

from tests.ui.browser import NOBODY, OFFICER, App
from tests.ui.server.asking import ask, cookie_for, send


def test_ready_says_so(app: App) -> None:
    answer = ask(app, "/klar")
    assert (answer.status, answer.text) == (200, "klar")


def test_the_sign_in_page_lists_everybody_with_their_roles(app: App) -> None:
    page = ask(app, "/hvem").text
    for name, person in app.people.items():
        assert f"<strong>{name}</strong>" in page
        assert f'value="{person.id}"' in page
    assert "innkjøper" in page
    assert "deltar i anskaffelser" in page
    assert "identitet ikke bekreftet" in page
    assert '<html lang="nb">' in page


def test_choosing_a_name_leads_to_the_page_that_was_asked_for(app: App) -> None:
    form = {"person": app.people[OFFICER].id, "neste": "/anskaffelse?sak=a1&del=Krav"}
    answer = send(app, "/hvem", form)
    assert answer.status == 303
    assert answer.headers["location"] == "/anskaffelse?sak=a1&del=Krav"


@pytest.mark.parametrize(
    "elsewhere",
    [
        "https://example.org/",
        "https://example.org/inn",
        "//example.org",
        "/\\example.org",
        "javascript:alert(1)",
        "example.org",
        "\\\\a.no",
        "//[",
    ],
)
def test_nobody_is_sent_to_another_site(app: App, elsewhere: str) -> None:
    answer = send(app, "/hvem", {"person": app.people[OFFICER].id, "neste": elsewhere})
    assert answer.headers["location"] == "/"
    assert f'name="neste" value="{escape("/")}"' in ask(app, f"/hvem?neste={elsewhere}").text


def test_what_the_address_says_cannot_become_markup(app: App) -> None:
    page = ask(app, "/hvem?neste=/%22%3E%3Cscript%3Ealert(1)%3C/script%3E").text
    assert "<script>alert" not in page


def test_an_unknown_person_gets_no_cookie(app: App) -> None:
    for form in ({"person": "nobody"}, {}, {"person": ""}):
        answer = send(app, "/hvem", form)
        assert answer.status == 303
        assert answer.headers["location"] == "/hvem"
        assert "set-cookie" not in answer.headers


def test_a_form_from_another_site_is_refused(app: App) -> None:
    form = {"person": app.people[NOBODY].id}
    answer = send(app, "/hvem", form, {"Origin": "https://example.org"})
    assert answer.status == 403
    assert "set-cookie" not in answer.headers
    assert send(app, "/hvem", form, {"Origin": "http://["}).status == 403
    assert send(app, "/hvem", form, {"Origin": app.address}).status == 303


def test_leaving_deletes_the_cookie_and_lets_the_browser_clear_its_unsent_texts(app: App) -> None:
    answer = ask(app, "/ut", cookie_for(app.people[OFFICER].id))
    assert answer.status == 303
    assert answer.headers["location"] == "/hvem?ut=1"
    assert 'malestokk_person=""' in answer.headers["set-cookie"]
    assert "Max-Age=0" in answer.headers["set-cookie"]


@pytest.mark.parametrize("where", ["cross-site", "same-site"])
def test_a_link_on_another_site_neither_signs_out_nor_clears_unsent_texts(app: App, where: str) -> None:
    led = {"Sec-Fetch-Site": where}
    answer = ask(app, "/ut", cookie_for(app.people[OFFICER].id), led)
    assert (answer.headers["location"], "set-cookie" in answer.headers) == ("/", False)
    assert ask(app, "/hvem?ut=1", headers=led).headers["location"] == "/hvem"
    assert ask(app, "/hvem?ut=1", headers={"Sec-Fetch-Site": "same-origin"}).status == 200


def test_our_files_are_served_and_nothing_beside_them(app: App) -> None:
    assert ask(app, "/malestokk/utboks.js").status == 200
    for path in (
        "/malestokk/../bootstrap.py",
        "/malestokk/%2e%2e/bootstrap.py",
        "/malestokk/",
        "/malestokk/x.css",
    ):
        assert ask(app, path).status in (400, 404)
