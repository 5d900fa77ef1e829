"""Questions to the running server without a browser: exactly the headers given, no redirect followed."""

from collections.abc import Mapping
from dataclasses import dataclass
from http.client import HTTPConnection
from urllib.parse import urlencode

from itsdangerous import URLSafeTimedSerializer

from tests.ui.browser import SECRET, App

COOKIE = "malestokk_person"


@dataclass(frozen=True)
class Answer:
    """What the server answered; header names are in small letters, one given twice has both values."""

    status: int
    headers: dict[str, str]
    text: str


def ask(app: App, path: str, cookie: str = "", headers: Mapping[str, str] | None = None) -> Answer:
    """Get one address, with a cookie when one is given."""
    return _send(app, "GET", path, None, dict(headers or {}) | _cookie(cookie))


def send(app: App, path: str, form: Mapping[str, str], headers: Mapping[str, str] | None = None) -> Answer:
    """Send a form."""
    kind = {"Content-Type": "application/x-www-form-urlencoded"}
    return _send(app, "POST", path, urlencode(form), kind | dict(headers or {}))


def cookie_for(person_id: str, secret: str = SECRET, salt: str = "person") -> str:
    """A cookie made as the server makes it, or with another secret."""
    return URLSafeTimedSerializer(secret, salt=salt).dumps(person_id)


def _cookie(value: str) -> dict[str, str]:
    return {"Cookie": f"{COOKIE}={value}"} if value else {}


def _send(app: App, method: str, path: str, body: str | None, headers: dict[str, str]) -> Answer:
    connection = HTTPConnection("localhost", app.port, timeout=20)
    try:
        connection.request(method, path, body, headers)
        answer = connection.getresponse()
        told = {name.lower(): ", ".join(answer.headers.get_all(name, [])) for name in answer.headers}
        return Answer(answer.status, told, answer.read().decode("utf-8", "replace"))
    finally:
        connection.close()
