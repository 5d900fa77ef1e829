"""Pages as Streamlit's own test harness shows them, for a person, on a database of one test alone."""

from collections.abc import Callable, Iterator
from pathlib import Path
from types import SimpleNamespace

import pytest
from streamlit.testing.v1 import AppTest

from requirements_lib.domain.access import Role
from requirements_lib.domain.person import Person
from requirements_lib.services import people
from ui.bootstrap import ROOT, application, cookie_secret
from ui.identity import COOKIE, signed
from ui.navigation import ENTRIES, Entry

Shown = Callable[..., AppTest]


@pytest.fixture
def officer(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Person]:
    """An officer, in a database of this test alone."""
    monkeypatch.setenv("MALESTOKK_DATABASE", f"duckdb:///{tmp_path / 'main.duckdb'}")
    monkeypatch.setenv("MALESTOKK_SECRET", "a secret of the tests")
    application.cache_clear()
    cookie_secret.cache_clear()
    yield people.add(application().store, "Kari Nord", frozenset({Role.OFFICER}))
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
        app = AppTest.from_file(str(ROOT / "ui" / "main.py"), default_timeout=30).run()
        app.query_params.update(address)
        return app.switch_page(entry.file).run()

    return page
