"""«Hvor sikkert er resultatet?» in a real browser: open to everybody once it is opened."""

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING

import pytest

from scoring.services import result
from store.engine import open_store
from tests.scoring.services import committee
from tests.scoring.services.committee import JONAS, KARI
from tests.ui.browser import App, served, settled
from tests.ui.looks import wrong
from tests.ui.sealed import EVERYONE, know

if TYPE_CHECKING:
    from playwright.sync_api import BrowserContext

    Machine = Callable[..., BrowserContext]

pytestmark = pytest.mark.browser


class RankedApp(App):
    """The app with two bids ranked."""

    ranked = ""

    def _seed(self) -> None:
        store = open_store(f"duckdb:///{self.database}")
        know(store)
        self.people = {one.name: one for one in EVERYONE}
        self.ranked = committee.locked(store).id
        result.make_ranking(store, KARI, self.ranked)
        store.close()


@pytest.fixture(scope="module")
def app() -> Iterator[RankedApp]:
    """A server of this module's own."""
    with served(RankedApp) as running:
        yield running


def test_how_close_it_was_is_open_to_everybody(app: RankedApp, signed_in: "Machine") -> None:
    page = signed_in(JONAS.name).new_page()
    page.goto(f"{app.address}/resultat?sak={app.ranked}")
    settled(page)
    page.get_by_role("button", name="Vis hvor sikkert resultatet er").click()
    settled(page)
    page.get_by_role("heading", name="Om et tilbud avvises").wait_for()
    assert wrong(page) == []
