"""Start-up: everything imported and opened before the first person arrives, then left out of garbage collection."""

import asyncio
import gc
import importlib
import logging
import pkgutil
import sys
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from typing import Any

import streamlit as st

import ui.charts
import ui.commands
import ui.widgets
from paper.uncollected import uncollected
from requirements_lib.domain.outcome import Blocked
from scoring.services import phase_out
from ui.bootstrap import application, cookie_secret
from ui.commands.outcome import finding_line
from ui.server.warm import visit_ourselves
from ui.widgets.clock import today
from ui.widgets.phase_out.picture import draw_ahead

_log = logging.getLogger("malestokk")
_LOOPBACK = ("localhost", "127.0.0.1", "::1")


@asynccontextmanager
async def lifespan(app: Any) -> AsyncIterator[None]:
    """Open the application and freeze what is loaded: Streamlit collects garbage after every run."""
    require_loopback(st.get_option("server.address"))
    with uncollected():  # of all that is made here, nothing is let go
        for package in (ui.charts, ui.widgets, ui.commands):
            for module in pkgutil.walk_packages(package.__path__, f"{package.__name__}."):
                importlib.import_module(module.name)
        opened(application)
        prepared()
        cookie_secret()
        gc.collect()
        gc.freeze()
    visit = asyncio.create_task(visit_ourselves())
    yield
    visit.cancel()


def opened(opening: Callable[[], object]) -> None:
    """Open what must be whole; a library that cannot be used stops the start with everything wrong in it."""
    try:
        opening()
    except Blocked as blocked:
        sys.exit("\n".join(map(finding_line, blocked.findings)))


def prepared() -> None:
    """The register read, judged and drawn, so that nobody waits for it and it too is left out of the collection.

    What goes wrong is logged, and told again to whoever opens the register: the rest of the app can be used meanwhile.
    """
    app = application()
    try:
        draw_ahead(phase_out.prepare(app.store, app.library, app.law, today(app.store.clock())))
    except Exception:
        _log.exception("Registeret over systemer ble ikke klargjort")


def require_loopback(address: str | None) -> None:
    """Without sign-in the app is for this machine alone; anything else stops the start with one sentence."""
    if address not in _LOOPBACK:
        sys.exit(
            "Målestokk har ingen innlogging satt opp og kan bare kjøre på denne maskinen. "
            "Sett server.address til 127.0.0.1."
        )
