"""The signed cookie that remembers who you are."""

import time

import pytest
from itsdangerous import TimestampSigner, URLSafeTimedSerializer

from tests.ui.browser import OFFICER, OTHER_OFFICER, SECRET, App
from tests.ui.server.asking import Answer, ask, cookie_for, send

WORKDAY = 12 * 60 * 60


def cookie(answer: Answer) -> str:
    """The cookie an answer sets, with its attributes."""
    return answer.headers["set-cookie"]


def knows(app: App, value: str) -> bool:
    """Whether the server takes the cookie for somebody, and shows a page."""
    return ask(app, "/", value).status == 200


def test_the_cookie_is_signed_and_no_script_and_no_other_site_gets_it(app: App) -> None:
    set_cookie = cookie(send(app, "/hvem", {"person": app.people[OFFICER].id}))
    assert "HttpOnly" in set_cookie
    assert "SameSite=strict" in set_cookie
    assert f"Max-Age={WORKDAY}" in set_cookie
    value = set_cookie.partition("=")[2].partition(";")[0]
    assert knows(app, value)
    assert value.count(".") == 2  # what it says, when, and the signature


def test_the_cookie_holds_no_name(app: App) -> None:
    assert "Kari" not in cookie(send(app, "/hvem", {"person": app.people[OFFICER].id}))


def test_no_cookie_is_nobody(app: App) -> None:
    assert not knows(app, "")


@pytest.mark.parametrize("place", [0, 5, -2])
def test_a_tampered_cookie_is_nobody(app: App, place: int) -> None:
    letters = list(cookie_for(app.people[OFFICER].id))
    letters[place] = "B" if letters[place] == "A" else "A"
    assert not knows(app, "".join(letters))


def test_a_signature_does_not_fit_another_person(app: App) -> None:
    mine, theirs = (cookie_for(app.people[name].id) for name in (OFFICER, OTHER_OFFICER))
    body, rest = theirs.partition(".")[0], mine.partition(".")[2]
    assert knows(app, mine)
    assert not knows(app, f"{body}.{rest}")


def test_a_cookie_signed_with_another_secret_or_for_another_purpose_is_nobody(app: App) -> None:
    person = app.people[OFFICER].id
    assert not knows(app, cookie_for(person, secret="another secret"))
    assert not knows(app, cookie_for(person, salt="another purpose"))


def test_a_cookie_for_somebody_who_is_not_in_the_list_is_nobody(app: App) -> None:
    assert not knows(app, cookie_for("someone-else"))


@pytest.mark.parametrize(("age", "known"), [(WORKDAY - 60, True), (WORKDAY + 60, False)])
def test_a_cookie_lasts_a_working_day(app: App, age: int, known: bool) -> None:
    class Earlier(TimestampSigner):
        def get_timestamp(self) -> int:
            return int(time.time()) - age

    serializer = URLSafeTimedSerializer(SECRET, salt="person", signer=Earlier)
    assert knows(app, serializer.dumps(app.people[OFFICER].id)) is known
