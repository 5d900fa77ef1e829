"""The real app in a real browser: a server process with a database file of its own, and Chromium.

The server holds its database file alone, so a test that wants to know what was saved reads a copy of it: DuckDB
writes every commit through to the file and its log, and the server goes on undisturbed.
"""

import os
import shutil
import socket
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import datetime, timedelta
from http.client import HTTPConnection, HTTPException
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, TypeVar

import pytest

from dev import CHROMIUM
from requirements_lib.domain.access import Role
from requirements_lib.domain.person import Person
from requirements_lib.services import people
from requirements_lib.services import procurement as procurements
from requirements_lib.storage import library
from requirements_lib.storage import procurement as storage
from store.engine import Store, open_store
from tests.builders import a_library, a_profile, law_table
from tests.ui.pages.inventory import one_of_everything
from ui.commands import demo_files

if TYPE_CHECKING:
    from playwright.sync_api import Browser, BrowserContext, Page
ROOT = Path(__file__).resolve().parents[2]
SECRET = "a secret of the tests"
OFFICER, OTHER_OFFICER, NOBODY, SYSTEM_MANAGER = "Kari Nord", "Per Dal", "Nina Moe", "Mona Dahl"
_PEOPLE = {
    OFFICER: {Role.OFFICER},
    OTHER_OFFICER: {Role.OFFICER},
    NOBODY: set(),
    SYSTEM_MANAGER: {Role.SYSTEM_MANAGER},
}
_DRAFTS = 40
_QUIET = (
    *("--no-sandbox", "--disable-gpu", "--disable-quic", "--process-per-site"),
    *("--disable-background-networking", "--disable-component-update", "--disable-sync"),
)

# Streamlit, when the application's store has been given another clock.
_LATER = """
from datetime import timedelta
from streamlit.web.cli import main
from store.engine import now
from ui.bootstrap import application

application().store.clock = lambda: now() + timedelta(seconds={})
main()
"""


class App:
    """The running app: its address, its people by name, and draft procurements nobody has touched."""

    def __init__(self, database: Path) -> None:
        self.database = database
        self.people: dict[str, Person] = {}
        self.published = ""
        """The id of a published procurement."""
        self.system = ""
        """The id of a rated system."""
        self.real: dict[str, str] = {}
        """The ids of the demonstration's procurements, ready to publish, by file."""
        self.to_divide = ""
        """The id of one more procurement of the demonstration, with time left until its deadline."""
        self._drafts: list[str] = []
        self._seed()
        self.port = _free_port()
        self.process = self._start()

    @property
    def address(self) -> str:
        """Where it answers."""
        return f"http://localhost:{self.port}"

    def draft(self) -> str:
        """The id of a draft procurement for one test alone."""
        return self._drafts.pop()

    @contextmanager
    def saved(self) -> Iterator[Store]:
        """What is committed now, in a copy of the database."""
        with TemporaryDirectory() as folder:
            for path in self.database.parent.glob(f"{self.database.name}*"):
                shutil.copy(path, folder)
            store = open_store(f"duckdb:///{folder}/{self.database.name}")
            yield store
            store.close()

    def texts(self, procurement_id: str, field: str = "need") -> list[str]:
        """Every text the field has had in the database, oldest first, each change once."""
        with self.saved() as store, store.reading("test") as work:
            written = [getattr(one.profile, field) for _, one in storage.fetch_since(work, procurement_id, 1)]
        return [text for before, text in zip([None, *written], written, strict=False) if text != before]

    def revision(self, procurement_id: str) -> int:
        """The number of the latest revision."""
        with self.saved() as store, store.reading("test") as work:
            return storage.fetch(work, procurement_id).revision

    def stop(self) -> None:
        """End the server."""
        self.process.terminate()
        self.process.wait(30)

    def start_again(self, ahead: timedelta = timedelta()) -> None:
        """Start it at the same address, on the same database; with the store's clock so far ahead of ours."""
        self.process = self._start(ahead)

    def _seed(self) -> None:
        store = open_store(f"duckdb:///{self.database}")
        self.people = {name: people.add(store, name, frozenset(roles)) for name, roles in _PEOPLE.items()}
        shipped, officer = library.load(), self.people[OFFICER]
        for number in range(_DRAFTS):
            profile = a_profile(title=f"Sak {number}", need="", answers={}, criteria=())
            self._drafts.append(procurements.start(store, officer, shipped, profile).id)
        for name in ("byggesak.json", "lokaler.json"):
            self.real[name] = procurements.start(store, officer, shipped, demo_files.profile(name)).id
        undivided = demo_files.profile("byggesak.json").with_fields(**_in_time(store.clock()))
        self.to_divide = procurements.start(store, officer, shipped, undivided).id
        draft = procurements.start(store, officer, a_library(), a_profile(title="Kunngjort sak"))
        procurements.publish(store, officer, draft.id, a_library(), law_table(), draft.revision)
        self.published = draft.id
        self.system = one_of_everything(store, self.people[SYSTEM_MANAGER])
        store.close()

    def _start(self, ahead: timedelta = timedelta()) -> subprocess.Popen[bytes]:
        settings = {"MALESTOKK_DATABASE": f"duckdb:///{self.database}", "MALESTOKK_SECRET": SECRET}
        program = ("-c", _LATER.format(ahead.total_seconds())) if ahead else ("-m", "streamlit")
        command = [sys.executable, *program, "run", "app.py", "--server.port", str(self.port)]
        with self.database.with_suffix(".log").open("ab") as log:
            process = subprocess.Popen(
                command, cwd=ROOT, env=os.environ | settings, stdout=log, stderr=subprocess.STDOUT
            )
        wait_until(lambda: process.poll() is not None or _answers(self.port))
        assert process.poll() is None, self.log()
        return process

    def log(self) -> str:
        """What the server has said."""
        return self.database.with_suffix(".log").read_text("utf-8", "replace")


_App = TypeVar("_App", bound=App)


@contextmanager
def served(kind: type[_App]) -> Iterator[_App]:
    """A server of this kind, with a database of its own, for as long as it is needed."""
    with TemporaryDirectory() as folder:
        running = kind(Path(folder) / "app.duckdb")
        yield running
        running.stop()


@pytest.fixture(scope="session")
def app() -> Iterator[App]:
    """One server for all the tests: each takes a procurement of its own."""
    with served(App) as running:
        yield running


@pytest.fixture
def case(app: App) -> str:
    """The id of a draft procurement where nobody has written anything."""
    return app.draft()


@pytest.fixture(scope="session")
def browser() -> Iterator["Browser"]:
    """One Chromium for all the tests: each takes a context of its own, as a person at another machine."""
    from playwright.sync_api import sync_playwright

    program = next(filter(None, map(shutil.which, CHROMIUM)))
    with sync_playwright() as playwright:
        chromium = playwright.chromium.launch(executable_path=program, args=[*_QUIET])
        yield chromium
        chromium.close()


def choose(context: "BrowserContext", app: App, name: str) -> None:
    """Say who you are, as the sign-in page does it."""
    answer = context.request.post(
        f"{app.address}/hvem", form={"person": app.people[name].id}, max_redirects=0
    )
    assert answer.status == 303, answer.status


def settled(page: "Page") -> None:
    """Wait until a page is drawn and every run its person has asked for has ended."""
    page.locator('[data-testid="stApp"]').wait_for()
    page.evaluate(_QUIET_AGAIN)
    page.locator('[data-testid="stMain"] h1').first.wait_for()


def still(page: "Page") -> None:
    """Wait until nothing that folds or fades is on its way any more."""
    page.wait_for_function("document.getAnimations().every((one) => one.playState !== 'running')")


# A click is sent on after the next drawing; a run that puts another in motion leaves a gap of some milliseconds.
_QUIET_AGAIN = """async () => {
  const pause = (ms) => new Promise((done) => setTimeout(done, ms));
  const end = performance.now() + 30000;
  await pause(50);
  for (let rest = 0; rest < 5; rest = window.atRest() ? rest + 1 : 0) {
    if (performance.now() > end) throw new Error("the page never came to rest");
    await pause(20);
  }
}"""


def _in_time(now: datetime) -> dict[str, object]:
    """The days of a competition that is announced now."""
    return {
        "starts": now.date(),
        "questions_until": (now + timedelta(days=30)).date(),
        "bid_deadline": now + timedelta(days=45),
        "binding_until": (now + timedelta(days=120)).date(),
    }


def _free_port() -> int:
    with socket.socket() as one:
        one.bind(("127.0.0.1", 0))
        port: int = one.getsockname()[1]
    return port


def _answers(port: int) -> bool:
    connection = HTTPConnection("127.0.0.1", port, timeout=5)
    try:
        connection.request("GET", "/klar")
        return connection.getresponse().status == 200
    except (OSError, HTTPException):
        return False
    finally:
        connection.close()


def wait_until(true: Callable[[], bool], seconds: float = 60) -> None:
    end = time.monotonic() + seconds
    while not true():
        assert time.monotonic() < end, "waited in vain"
        time.sleep(0.1)
