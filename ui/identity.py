"""Who is acting, when no sign-in provider is configured: a name chosen from the list, kept in a signed cookie.

Nobody vouches for the choice, so the app binds to this machine alone and every report says so.
"""

from itsdangerous import BadSignature, URLSafeTimedSerializer

from requirements_lib.domain.person import Person
from requirements_lib.services.people import known
from ui.bootstrap import application, cookie_secret

COOKIE = "malestokk_person"
WORKDAY = 12 * 60 * 60
"""Seconds a choice is remembered."""


def signed(person_id: str) -> str:
    """The cookie's value for a person."""
    return _serializer().dumps(person_id)


def person_of(cookie: str | None) -> Person | None:
    """The person a cookie speaks for; None when it is missing, forged, too old or of somebody unknown."""
    if not cookie:
        return None
    try:
        person_id = _serializer().loads(cookie, max_age=WORKDAY)
    except BadSignature:
        return None
    return known(application().store, str(person_id))


def _serializer() -> URLSafeTimedSerializer:
    return URLSafeTimedSerializer(cookie_secret(), salt="person")
