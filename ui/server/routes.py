"""Our own routes beside Streamlit's: static files, readiness, and choosing who you are."""

from html import escape
from urllib.parse import parse_qs, urlsplit

from starlette.requests import Request
from starlette.responses import HTMLResponse, PlainTextResponse, RedirectResponse, Response
from starlette.routing import Mount, Route
from starlette.staticfiles import StaticFiles

from requirements_lib.domain.person import Person
from requirements_lib.services.people import everyone, known
from requirements_lib.words.terms import term
from ui.bootstrap import ROOT, application
from ui.identity import COOKIE, WORKDAY, signed

_PAGE = (ROOT / "ui" / "static" / "hvem.html").read_text("utf-8")
_PERSON = '<li><button name="person" value="{id}"><strong>{name}</strong><span>{roles}</span></button></li>'


async def ready(request: Request) -> Response:
    """Answers once the database and the library are open."""
    application()
    return PlainTextResponse("klar")


async def who(request: Request) -> Response:
    """The page that asks who you are; only our own «/ut» leads to the one that clears the unsent texts."""
    if "ut" in request.query_params and _from_elsewhere(request):
        return RedirectResponse("/hvem", status_code=303)
    people = "\n".join(_listed(one) for one in everyone(application().store))
    page = _PAGE.replace("{people}", people).replace(
        "{next}", escape(_local(request.query_params.get("neste")))
    )
    return HTMLResponse(page)


async def choose(request: Request) -> Response:
    """Remember the choice in a signed cookie that no script can read."""
    if not _same_origin(request):
        return PlainTextResponse("Forespørselen kom fra et annet nettsted.", status_code=403)
    form = {
        name: values[0]
        for name, values in parse_qs((await request.body()).decode("utf-8", "replace")).items()
    }
    person = known(application().store, form.get("person", ""))
    if person is None:
        return RedirectResponse("/hvem", status_code=303)
    response = RedirectResponse(_local(form.get("neste")), status_code=303)
    secure = request.url.scheme == "https"
    response.set_cookie(
        COOKIE, signed(person.id), max_age=WORKDAY, httponly=True, samesite="strict", secure=secure
    )
    return response


async def leave(request: Request) -> Response:
    """Forget who it was; the page that follows clears the unsent texts of this browser. No other site can do that."""
    if _from_elsewhere(request):
        return RedirectResponse("/", status_code=303)
    response = RedirectResponse("/hvem?ut=1", status_code=303)
    response.delete_cookie(COOKIE, httponly=True, samesite="strict")
    return response


def _listed(person: Person) -> str:
    roles = ", ".join(sorted(term(role) for role in person.roles)) or "deltar i anskaffelser"
    return _PERSON.format(id=escape(person.id), name=escape(person.name), roles=escape(roles))


def _local(address: str | None) -> str:
    """A path on this server, so that nobody can be sent elsewhere."""
    try:
        parts = urlsplit(address or "/")
    except ValueError:
        return "/"
    path = parts.path if parts.path.startswith("/") and not parts.path.startswith(("//", "/\\")) else "/"
    if parts.scheme or parts.netloc:
        return "/"
    return f"{path}?{parts.query}" if parts.query else path


def _same_origin(request: Request) -> bool:
    """Whether the form was sent from our own page."""
    origin = request.headers.get("origin")
    return origin is None or origin.partition("://")[2] == request.headers.get("host")


def _from_elsewhere(request: Request) -> bool:
    """Whether a page of another site, or of another program on this machine, led here."""
    return request.headers.get("sec-fetch-site") in ("cross-site", "same-site")


ROUTES = [
    Route("/klar", ready),
    Route("/hvem", who, methods=["GET"]),
    Route("/hvem", choose, methods=["POST"]),
    Route("/ut", leave),
    Mount("/malestokk", StaticFiles(directory=ROOT / "ui" / "static")),
]
