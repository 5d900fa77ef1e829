"""Pages as Streamlit's own test harness shows them, for a person, on a database of one test alone."""

import shutil
from collections.abc import Callable, Iterator
from functools import cache
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
from streamlit.components.v2 import manifest_scanner
from streamlit.testing.v1 import AppTest

from requirements_lib.domain.access import Role
from requirements_lib.domain.person import Person
from requirements_lib.services import people
from store.engine import open_store
from ui.bootstrap import ROOT, application, cookie_secret
from ui.identity import COOKIE, signed
from ui.navigation import ENTRIES, Entry

Shown = Callable[..., AppTest]


_registered: dict[str, Any] = {}
"""The pages by their address, the same for everybody: known when one page has been drawn."""


@pytest.fixture(scope="session", autouse=True)
def installed_components() -> Iterator[None]:
    """Every AppTest looks through all installed packages for components, and finds the same each time."""
    with pytest.MonkeyPatch.context() as streamlit:
        found = cache(manifest_scanner.scan_component_manifests)
        streamlit.setattr(manifest_scanner, "scan_component_manifests", found)
        yield


@pytest.fixture(scope="session")
def officers_database(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Person]:
    """A database file where there is an officer and nothing else, to be copied."""
    path = tmp_path_factory.mktemp("officer") / "main.duckdb"
    store = open_store(f"duckdb:///{path}")
    officer = people.add(store, "Kari Nord", frozenset({Role.OFFICER}))
    store.close()
    return path, officer


@pytest.fixture
def officer(
    officers_database: tuple[Path, Person], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Person]:
    """An officer, in a database of this test alone."""
    file, person = officers_database
    monkeypatch.setenv("MALESTOKK_DATABASE", f"duckdb:///{shutil.copy(file, tmp_path)}")
    monkeypatch.setenv("MALESTOKK_SECRET", "a secret of the tests")
    application.cache_clear()
    cookie_secret.cache_clear()
    yield person
    application().store.close()
    application.cache_clear()
    cookie_secret.cache_clear()


@pytest.fixture
def shown(officer: Person, monkeypatch: pytest.MonkeyPatch) -> Shown:
    """A function that gives what a person, the officer unless another is named, is shown on a page."""

    def page(
        entry: Entry = ENTRIES[0], cookie: str | None = None, person: Person = officer, **address: str
    ) -> AppTest:
        # AppTest has no browser behind it, so the cookies it would have sent are given here.
        sent = {COOKIE: signed(person.id) if cookie is None else cookie}
        monkeypatch.setattr(
            "streamlit.runtime.context._get_client_context",
            lambda: SimpleNamespace(cookies=sent, headers={}),
        )
        app = AppTest.from_file(str(ROOT / "ui" / "main.py"), default_timeout=30)
        _registered.update(_registered or app.run()._registered_pages)
        app._registered_pages = _registered  # what the frontpage would have told, without drawing it
        app.query_params.update(address)
        return app.switch_page(entry.file).run()

    return page


def unfolded(page: AppTest) -> AppTest:
    """The page when everything that is made first when it is opened, is opened."""
    for fold in page.main.expander:
        if not fold.proto.id:
            continue  # it is made at once
        _, _, key = fold.proto.id.split("-", 2)
        page.session_state[key] = True
    return page.run()
