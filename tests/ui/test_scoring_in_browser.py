"""Tilbud, Min vurdering and Resultat in a real browser: prices sealed, open to everybody, words not lost."""

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING

import pytest

from requirements_lib.domain.access import Phase
from requirements_lib.services import procurement as procurements
from scoring.domain.bids.bid import Rejection
from scoring.services import bid as bids
from scoring.services import evaluation, result
from store.engine import Store, open_store
from tests.scoring.services import committee
from tests.scoring.services.committee import AMINA, JONAS, KARI, LISE
from tests.ui.browser import App, served, settled
from tests.ui.looks import wrong
from tests.ui.sealed import BEFORE, EVERYONE, know, prices_in, sealed, unsealed
from ui.bootstrap import ROOT
from ui.navigation import ENTRIES

if TYPE_CHECKING:
    from playwright.sync_api import BrowserContext, Page, Response, WebSocket

    Machine = Callable[..., BrowserContext]

pytestmark = pytest.mark.browser
PATHS = [one.path for one in ENTRIES[1:] if (ROOT / "ui" / one.file).exists()]


class SealedApp(App):
    """The app with a case in each phase, and one more in scoring for a test that writes in it."""

    def _seed(self) -> None:
        store = open_store(f"duckdb:///{self.database}")
        know(store)
        self.people = {one.name: one for one in EVERYONE}
        self.cases = {stage: sealed(store, stage).id for stage in BEFORE}
        self.cases |= {"published": committee.published(store).id, "locked": unsealed(store).id}
        self.cases |= {"ranked": self._ranked(store), "alone": sealed(store, "scoring").id}
        store.close()

    def _ranked(self, store: Store) -> str:
        case = unsealed(store)
        bids.reject(
            store, KARI, case.id, Rejection(bid=case.b, ground="FOA § 24-2", reason="Kom <for> sent.")
        )
        result.make_ranking(store, KARI, case.id)
        return case.id


class Received:
    """Everything one page's machine has received."""

    def __init__(self, page: "Page") -> None:
        self.frames: list[bytes] = []
        self.answers: list[Response] = []
        page.on("websocket", self._listen)
        page.on("response", self._keep)

    def prices(self) -> list[str]:
        """The prices found in it; asked before the page is left, for then the answers are gone."""
        bodies = [one.body() for one in self.answers if one.ok]
        return [way for seen in (*self.frames, *bodies) for way in prices_in(seen)]

    def _keep(self, answer: "Response") -> None:
        # Streamlit's own files are the same for everybody, and a blob is made in the browser itself.
        if answer.url.startswith("http") and "/static/" not in answer.url:
            self.answers.append(answer)

    def _listen(self, socket: "WebSocket") -> None:
        socket.on(
            "framereceived",
            lambda sent: self.frames.append(sent if isinstance(sent, bytes) else sent.encode()),
        )


@pytest.fixture(scope="module")
def app() -> Iterator[SealedApp]:
    """A server of this module's own."""
    with served(SealedApp) as running:
        yield running


@pytest.mark.parametrize("stage", BEFORE)
def test_an_evaluators_machine_receives_no_price_before_quality_is_locked(
    app: SealedApp, signed_in: "Machine", stage: str
) -> None:
    machine = signed_in(JONAS.name)
    for path in PATHS:
        page = machine.new_page()
        received = Received(page)
        page.goto(f"{app.address}/{path}?sak={app.cases[stage]}")
        settled(page)
        assert received.frames and received.answers, "nothing was received, so nothing was searched"
        assert received.prices() == [], path
        page.close()
    assert prices_in(app.log().encode()) == []


def test_the_officers_machine_does_not_receive_the_price_that_was_given_on_it(
    app: SealedApp, signed_in: "Machine"
) -> None:
    page = signed_in(KARI.name).new_page()
    received = Received(page)
    page.goto(f"{app.address}/tilbud?sak={app.cases['opened']}")
    settled(page)
    page.get_by_text("Før prisen på nytt").first.click()
    field = page.get_by_label("Prisen i tilbud A")
    field.fill("1 837 461")
    page.get_by_text("Lest som 1\u00a0837\u00a0461\u00a0kr.").wait_for()
    page.get_by_role("button", name="Forsegl prisen").first.click()
    page.wait_for_function("document.querySelector('[aria-label^=\"Prisen i tilbud A\"]').value === ''")
    settled(page)
    assert received.prices() == []
    another = signed_in(KARI.name).new_page()
    again = Received(another)
    another.goto(page.url)
    settled(another)
    assert again.frames
    assert again.prices() == []
    assert prices_in((page.content() + another.content()).encode()) == []
    assert prices_in(app.log().encode()) == []


def test_the_same_search_finds_the_prices_once_quality_is_locked(
    app: SealedApp, signed_in: "Machine"
) -> None:
    for path in ("tilbud", "resultat"):
        page = signed_in(JONAS.name).new_page()
        received = Received(page)
        page.goto(f"{app.address}/{path}?sak={app.cases['ranked']}")
        settled(page)
        assert received.prices(), path


VISITS = (
    (KARI, "published", "tilbud"),
    (KARI, "opened", "tilbud"),
    (LISE, "scoring", "tilbud"),
    (KARI, "ranked", "tilbud"),
    (JONAS, "opened", "min-vurdering"),
    (JONAS, "scoring", "min-vurdering"),
    (JONAS, "scoring", "min-vurdering?visning=tilbud"),
    (JONAS, "in_consensus", "min-vurdering"),
    (JONAS, "scoring", "resultat"),
    (KARI, "locked", "resultat"),
    (KARI, "ranked", "resultat"),
)


def test_the_pages_of_scoring_are_open_to_everybody(app: SealedApp, signed_in: "Machine") -> None:
    found = {}
    machines = {person: signed_in(person.name) for person in (KARI, LISE, JONAS)}
    for person, stage, path in VISITS:
        page = machines[person].new_page()
        page.goto(f"{app.address}/{path}{'&' if '?' in path else '?'}sak={app.cases[stage]}")
        settled(page)
        # The last first: one that is opened is no longer among the closed.
        for closed in reversed(page.locator('[data-testid="stMain"] details:not([open]) summary').all()):
            closed.click()
        found[person.name, stage, path] = wrong(page)
        page.close()
    assert {visit: wrongs for visit, wrongs in found.items() if wrongs} == {}


def test_the_points_from_0_to_10_stand_on_one_line_on_an_ordinary_screen(
    app: SealedApp, signed_in: "Machine"
) -> None:
    page = signed_in(JONAS.name).new_page()
    page.goto(f"{app.address}/min-vurdering?sak={app.cases['scoring']}")
    settled(page)
    group = page.get_by_role("radiogroup", name="Poeng til tilbud A")
    group.wait_for()
    heights = {round(one.bounding_box()["y"]) for one in group.get_by_test_id("stRadioOption").all()}  # type: ignore[index]
    assert len(group.get_by_role("radio").all()) == 11
    assert len(heights) == 1


def test_an_evaluator_scores_and_delivers_what_was_written_the_moment_before(
    app: SealedApp, signed_in: "Machine"
) -> None:
    case = app.cases["alone"]
    page = signed_in(AMINA.name).new_page()
    page.goto(f"{app.address}/min-vurdering?sak={case}")
    for requirement in ("ARK-05", "ARK-08"):
        page.get_by_role("heading", name=requirement).wait_for()
        settled(page)
        for letter in "AB":
            points = page.get_by_role("radiogroup", name=f"Poeng til tilbud {letter}")
            points.get_by_text("7", exact=True).click()
            page.get_by_label(f"Begrunnelse for tilbud {letter}").fill(f"<b>{requirement}</b> & {letter}")
        if requirement == "ARK-05":
            page.get_by_role("button", name="Neste krav").first.click()
    page.get_by_role("button", name="Lever vurderingen").click()
    page.get_by_text("Du leverte vurderingen").wait_for()
    with app.saved() as store:
        sheet = evaluation.sheet(store, AMINA, case)
        assert procurements.fetch(store, KARI, case).phase is Phase.SCORING
    assert sorted((one.points, one.reason) for one in sheet.entries) == [
        (7, f"<b>{requirement}</b> & {letter}") for requirement in ("ARK-05", "ARK-08") for letter in "AB"
    ]


def test_the_address_brings_one_back_to_the_same_requirement(app: SealedApp, signed_in: "Machine") -> None:
    page = signed_in(JONAS.name).new_page()
    page.goto(f"{app.address}/min-vurdering?sak={app.cases['scoring']}")
    settled(page)
    page.get_by_role("button", name="Neste krav").first.click()
    page.get_by_role("heading", name="ARK-08").wait_for()
    page.wait_for_url("**krav=ARK-08*")
    page.reload()
    settled(page)
    page.get_by_role("heading", name="ARK-08").wait_for()
    page.go_back()
    page.get_by_role("heading", name="ARK-05").wait_for()
