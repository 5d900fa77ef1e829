"""Around every answer: bokmål as the page's language, our style and scripts, security headers, closed doors."""

import re
from urllib.parse import quote

from starlette.middleware import Middleware
from starlette.requests import HTTPConnection
from starlette.responses import HTMLResponse, PlainTextResponse, RedirectResponse
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from ui.bootstrap import ROOT
from ui.identity import COOKIE, person_of

# A site whose name leads to this machine is still another site.
_HERE = re.compile(r"(localhost|127\.0\.0\.1|\[::1\])(:\d+)?", re.IGNORECASE)
_CLOSED = ("/_stcore/metrics", "/_stcore/agent")
# Streamlit draws its pages with inline styles, and Vega compiles its expressions.
_POLICY = (
    "default-src 'self'; script-src 'self' 'unsafe-inline' 'unsafe-eval' blob:; style-src 'self' 'unsafe-inline'; "
    "img-src 'self' data: blob:; font-src 'self' data:; connect-src 'self' data: blob:; worker-src 'self' blob:; "
    "object-src 'none'; base-uri 'self'; form-action 'self'; frame-ancestors 'none'"
)
HEADERS = {
    b"content-security-policy": _POLICY.encode(),
    b"x-frame-options": b"DENY",
    b"x-content-type-options": b"nosniff",
    b"referrer-policy": b"same-origin",
    b"permissions-policy": b"camera=(), microphone=(), geolocation=(), payment=(), usb=()",
    b"cross-origin-opener-policy": b"same-origin",
}
_HEAD = (
    b'<link rel="stylesheet" href="/malestokk/stil.css">'
    b'<script src="/malestokk/bokmaal.js"></script>'
    b'<script src="/malestokk/side.js" defer></script></head>'
)
_OURS = ("/malestokk", "/hvem", "/ut", "/klar", "/_stcore", "/static", "/favicon", "/component", "/media")
_NOWHERE = (ROOT / "ui" / "static" / "finnes-ikke.html").read_text("utf-8")


class House:
    """One middleware for it all, so that an answer is read and written once."""

    def __init__(self, app: ASGIApp) -> None:
        self.app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Close, redirect, or pass on with our marks."""
        if scope["type"] != "http":
            await self.app(scope, receive, send)
            return
        path = scope["path"]
        if not _HERE.fullmatch(HTTPConnection(scope).headers.get("host", "")):
            sentence = "Målestokk svarer bare på localhost og 127.0.0.1."
            await PlainTextResponse(sentence, status_code=403)(scope, receive, send)
        elif path.startswith(_CLOSED):
            await PlainTextResponse("Ikke funnet", status_code=404)(scope, receive, send)
        elif _leads_nowhere(path):
            await HTMLResponse(_NOWHERE, status_code=404)(scope, receive, _Marked(send))
        elif _must_say_who(scope):
            query = scope["query_string"].decode("latin-1")
            target = f"{path}?{query}" if query else path
            answer = RedirectResponse(f"/hvem?neste={quote(target, safe='')}", status_code=303)
            await answer(scope, receive, _Marked(send))
        else:
            await self.app(_plain(scope), receive, _Marked(send))


class _Marked:
    """Sends on what it gets: headers added, and HTML pages made bokmål with our style and scripts."""

    def __init__(self, send: Send) -> None:
        self.send = send
        self.start: Message | None = None
        self.body = b""

    async def __call__(self, message: Message) -> None:
        if message["type"] == "http.response.start":
            message["headers"] = [*_kept(message["headers"]), *HEADERS.items()]
            if _is_page(message["headers"]):
                self.start = message
                return
        elif self.start is not None:
            self.body += message.get("body", b"")
            if message.get("more_body"):
                return
            await self._send_page(self.start)
            return
        await self.send(message)

    async def _send_page(self, start: Message) -> None:
        page = self.body.replace(b'<html lang="en">', b'<html lang="nb">', 1)
        page = page.replace(b"<title>Streamlit</title>", "<title>Målestokk</title>".encode(), 1)
        page = page.replace(b"</head>", _HEAD, 1)
        headers = [(name, value) for name, value in start["headers"] if name.lower() not in _LENGTHS]
        headers.append((b"content-length", str(len(page)).encode()))
        await self.send({**start, "headers": headers})
        await self.send({"type": "http.response.body", "body": page})


_LENGTHS = (b"content-length", b"etag", b"last-modified")


def _kept(headers: list[tuple[bytes, bytes]]) -> list[tuple[bytes, bytes]]:
    return [(name, value) for name, value in headers if name.lower() not in HEADERS]


def _is_page(headers: list[tuple[bytes, bytes]]) -> bool:
    found = dict(headers)
    return found.get(b"content-type", b"").startswith(b"text/html") and b"content-encoding" not in found


def _plain(scope: Scope) -> Scope:
    """A page is asked for uncompressed, so that it can be marked; what is not a page is left as it is."""
    if _is_ours(scope["path"]) and scope["path"] != "/hvem":
        return scope
    return {
        **scope,
        "headers": [(name, value) for name, value in scope["headers"] if name != b"accept-encoding"],
    }


def _is_ours(path: str) -> bool:
    """Whether it is no page: what is ours by its first part, whole («/ut» is, «/utfasing» is not), or a file."""
    return f"/{path.lstrip('/').split('/')[0]}" in _OURS or "." in path.rsplit("/", 1)[-1]


def _leads_nowhere(path: str) -> bool:
    """Whether it is an address below a page: Streamlit answers it with a page that finds none of its own scripts."""
    parts = [f"/{one}" for one in path.split("/") if one]
    return len(parts) > 1 and not any(one in _OURS for one in parts)


def _must_say_who(scope: Scope) -> bool:
    """Whether somebody asks for a page without having said who they are."""
    if scope["method"] != "GET" or _is_ours(scope["path"]):
        return False
    return person_of(HTTPConnection(scope).cookies.get(COOKIE)) is None


MIDDLEWARE = [Middleware(House)]
