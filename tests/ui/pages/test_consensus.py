"""The page Fellesvurdering: closed until all have delivered, then open to all and written by the lead, then locked."""

import re
from collections.abc import Callable, Iterator
from decimal import Decimal
from typing import TYPE_CHECKING

import pytest

from requirements_lib.domain.access import Phase, Role
from requirements_lib.domain.person import Person
from requirements_lib.domain.weighing.quality_model import QualityModel
from requirements_lib.services import people
from scoring.domain.bids.bid import Rejection
from scoring.services import bid as bids
from scoring.services import consensus, evaluation
from tests.scoring.services import committee
from tests.scoring.services.committee import AMINA, JONAS, KARI, LISE, OLE, SCORED, Case
from tests.ui.browser import served, settled
from tests.ui.looks import wrong
from tests.ui.meeting import Committee, agree, know
from tests.ui.showing import Shown
from tests.ui.writing import wait_sent
from ui.bootstrap import application
from ui.navigation import entry

if TYPE_CHECKING:
    from playwright.sync_api import BrowserContext, Page
    from streamlit.testing.v1 import AppTest

    Machine = Callable[..., BrowserContext]

PAGE = entry("fellesvurdering")
CONFIRM, POSTPONE, LOCK = "Bekreft og gå til neste", "Utsett kravet", "Lås kvaliteten"


@pytest.fixture
def in_consensus(officer: Person) -> Case:
    """A case in consensus in the app's own database: Jonas 4 everywhere, Amina 8."""
    know(application().store)
    return committee.in_consensus(application().store)


def words(page: "AppTest") -> str:
    """Everything the page says in the main area."""
    assert not page.exception
    shown = (*page.main.markdown, *page.main.info, *page.main.error, *page.main.caption, *page.main.header)
    return " ".join(str(one.value) for one in shown).replace("\\", "")


def buttons(page: "AppTest") -> list[str]:
    """The buttons of the main area."""
    return [one.label for one in page.main.button]


def press(page: "AppTest", label: str) -> "AppTest":
    """Press the button with this label."""
    return next(one for one in page.main.button if one.label == label).click().run()


def test_before_it_starts_nobody_sees_points_and_those_awaited_are_named(
    shown: Shown, officer: Person
) -> None:
    know(application().store)
    case = committee.scoring(application().store)
    committee.score_all(case, JONAS, 7)
    evaluation.submit(case.store, JONAS, case.id)
    for person in (JONAS, OLE, KARI, LISE):
        page = shown(PAGE, person=person, sak=case.id)
        told = words(page)
        assert "Venter på Amina. Fellesvurderingen starter når alle har levert." in told
        assert "Jonas om ARK-05" not in told
        assert not page.main.radio
        assert buttons(page) == (["Start fellesvurderingen"] if person is LISE else [])


def test_the_lead_starts_it_when_all_have_delivered_and_is_told_who_is_awaited_before(
    shown: Shown, officer: Person
) -> None:
    know(application().store)
    case = committee.scoring(application().store)
    page = press(shown(PAGE, person=LISE, sak=case.id), "Start fellesvurderingen")
    assert page.main.error[0].value.replace("\\", "").startswith("Venter på Jonas og Amina.")
    for person in (JONAS, AMINA):
        committee.score_all(case, person, 5)
        evaluation.submit(case.store, person, case.id)
    assert "Krav å drøfte" in words(press(page, "Start fellesvurderingen"))
    assert committee.phase(case) is Phase.CONSENSUS


def test_before_the_bids_are_scored_it_is_not_open(shown: Shown, officer: Person) -> None:
    know(application().store)
    case = committee.opened(application().store)
    assert "Fellesvurderingen er ikke åpnet." in words(shown(PAGE, person=LISE, sak=case.id))


def test_a_manager_outside_the_committee_sees_no_points(shown: Shown, in_consensus: Case) -> None:
    boss = people.add(application().store, "Eva Moen", frozenset({Role.MANAGER}))
    page = shown(PAGE, person=boss, sak=in_consensus.id)
    assert "Bare innkjøperen og evalueringsgruppen kan se fellesvurderingen." in words(page)
    assert not page.main.radio


def test_the_lead_chooses_from_the_whole_scale_and_nothing_is_chosen_beforehand(
    shown: Shown, in_consensus: Case
) -> None:
    page = shown(PAGE, person=LISE, sak=in_consensus.id)
    _, for_a, for_b = page.main.radio
    assert (for_a.value, for_b.value) == (None, None)
    assert for_a.options[:3] == ["0", "0,5", "1"]
    page = for_a.set_value(Decimal("6.5")).run()
    agreed = consensus.board(in_consensus.store, LISE, in_consensus.id).agreed_on(in_consensus.a, "ARK-05")
    assert agreed is not None
    assert agreed.points == Decimal("6.5")
    assert page.main.radio[1].value == Decimal("6.5")


@pytest.mark.parametrize("person", [JONAS, AMINA, OLE, KARI], ids=lambda one: one.name)
def test_the_others_read_everything_and_write_nothing(
    shown: Shown, in_consensus: Case, person: Person
) -> None:
    agree(in_consensus, "ARK-05")
    page = shown(PAGE, person=person, sak=in_consensus.id)
    assert "Tilbud A: 6 poeng" in words(page)
    assert "Snittet av de individuelle poengene er 6. Det er bare til opplysning." in words(page)
    assert len(page.main.radio) == 1
    assert not {CONFIRM, POSTPONE, LOCK} & set(buttons(page))


def test_the_address_names_the_requirement(shown: Shown, in_consensus: Case) -> None:
    page = shown(PAGE, person=LISE, sak=in_consensus.id, krav="ARK-08")
    assert page.main.radio[0].value == "ARK-08"
    page = page.main.radio[0].set_value("ARK-05").run()
    assert page.query_params["krav"] == "ARK-05"
    assert shown(PAGE, person=LISE, sak=in_consensus.id, krav="UU-99").main.radio[0].value == "ARK-05"


def test_confirming_what_is_not_finished_tells_what_is_missing(shown: Shown, in_consensus: Case) -> None:
    page = press(shown(PAGE, person=LISE, sak=in_consensus.id), CONFIRM)
    assert (
        page.main.error[0]
        .value.replace("\\", "")
        .startswith("ARK-05 er ikke ferdig. Tilbud A mangler poeng og begrunnelse.")
    )
    assert page.main.radio[0].value == "ARK-05"


def test_confirming_what_is_finished_goes_to_the_next(shown: Shown, in_consensus: Case) -> None:
    agree(in_consensus, "ARK-05")
    page = press(shown(PAGE, person=LISE, sak=in_consensus.id), CONFIRM)
    assert page.main.radio[0].value == "ARK-08"
    assert page.query_params["krav"] == "ARK-08"


def test_a_requirement_put_off_stands_last_until_it_is_taken_back(shown: Shown, in_consensus: Case) -> None:
    page = press(shown(PAGE, person=LISE, sak=in_consensus.id), POSTPONE)
    assert [one.split()[0].replace("\\", "") for one in page.main.radio[0].options] == ["ARK-08", "ARK-05"]
    assert page.main.radio[0].value == "ARK-08"
    assert "ARK-05 er utsatt og står sist i listen." in words(page)
    page = press(page, "Angre")
    assert page.main.radio[0].value == "ARK-05"
    assert page.main.radio[0].options[0].startswith("ARK\\-05")
    assert "Angre" not in buttons(page)


def test_locking_asks_for_a_tick_and_opens_the_result(shown: Shown, in_consensus: Case) -> None:
    page = shown(PAGE, person=LISE, sak=in_consensus.id)
    assert LOCK not in buttons(page)
    agree(in_consensus, *SCORED)
    page = press(shown(PAGE, person=LISE, sak=in_consensus.id), LOCK)
    assert page.main.error[0].value == "Kryss av for at du har sett over."
    assert committee.phase(in_consensus) is Phase.CONSENSUS
    page.main.checkbox[0].check()
    page = press(page, LOCK)
    assert committee.phase(in_consensus) is Phase.LOCKED
    assert "Kvaliteten er låst og prisene er åpne." in words(page)
    assert not {CONFIRM, POSTPONE, LOCK} & set(buttons(page))


def test_a_missing_price_stops_the_start_and_is_named(shown: Shown, officer: Person) -> None:
    know(application().store)
    late = committee.opened(application().store)
    bids.register(late.store, KARI, late.id, committee.a_form(late.tender, "Seint AS"))
    late.bids = bids.bids(late.store, KARI, late.id)
    with pytest.raises(Exception, match="prices_missing"):
        committee.brought_to_locked(late)
    page = shown(PAGE, person=LISE, sak=late.id)
    assert (
        page.main.warning[0].value.replace("\\", "").startswith("Tilbud C mangler pris. Innkjøperen må føre")
    )
    told = press(page, "Start fellesvurderingen").main.error[0].value
    assert told.startswith("Pris mangler i tilbud C")


def test_what_is_locked_stands_with_the_individual_points_beside(shown: Shown, in_consensus: Case) -> None:
    agree(in_consensus, *SCORED)
    consensus.lock_quality(in_consensus.store, LISE, in_consensus.id)
    page = shown(PAGE, person=OLE, sak=in_consensus.id)
    last = page.main.table[-1].value
    assert list(last["Tilbud A"]) == ["6 (JV 4, AA 8)"] * 2
    assert "Alle omforente poeng" in words(page)


def test_when_every_bid_is_rejected_it_says_so(shown: Shown, in_consensus: Case) -> None:
    for bid in in_consensus.bids:
        bids.reject(in_consensus.store, KARI, in_consensus.id, Rejection(bid=bid.id, reason="Avvist."))
    assert "Ingen tilbud er med. Alle er avvist." in words(shown(PAGE, person=LISE, sak=in_consensus.id))


@pytest.fixture(scope="module")
def app() -> Iterator[Committee]:
    """One server for the tests of this file."""
    with served(Committee) as running:
        yield running


def opened(machine: "BrowserContext", app: Committee, phase: str) -> "Page":
    """The page in a new tab."""
    page = machine.new_page()
    page.goto(f"{app.address}/fellesvurdering?sak={app.cases[phase]}")
    settled(page)
    return page


@pytest.mark.browser
def test_it_is_open_to_everybody_in_every_phase(app: Committee, signed_in: "Machine") -> None:
    found = {}
    for person, phases in ((LISE, tuple(app.cases)), (JONAS, ("before", "during"))):
        machine = signed_in(person.name)
        for phase in phases:
            page = opened(machine, app, phase)
            found[person.name, phase] = wrong(page)
            page.close()
    assert {where: wrongs for where, wrongs in found.items() if wrongs} == {}


@pytest.mark.browser
def test_a_reader_follows_the_lead_and_the_lead_writes_on_while_the_page_polls(
    app: Committee, signed_in: "Machine"
) -> None:
    lead = opened(signed_in(LISE.name), app, "during")
    reader = opened(signed_in(JONAS.name), app, "during")
    lead.get_by_role("radiogroup", name="Omforente poeng til tilbud A").get_by_text("6,5", exact=True).click()
    field = lead.get_by_label("Felles begrunnelse for tilbud A")
    field.click()
    lead.keyboard.type("Vi møttes på midten.", delay=200)  # longer than two polls
    assert field.input_value() == "Vi møttes på midten."
    reader.get_by_text("Tilbud A: 6,5 poeng").wait_for()
    reader.get_by_text("Vi møttes på midten.").wait_for()
    # Somebody from the test before may not have been missed yet, and the order is the one they came in.
    reader.get_by_text(re.compile(r"(Lise.*Jonas|Jonas.*Lise).* er her\.")).wait_for()


@pytest.mark.browser
def test_going_on_saves_the_last_words_and_brings_the_next_requirement_into_view(
    app: Committee, signed_in: "Machine"
) -> None:
    lead = opened(signed_in(LISE.name), app, "ready")
    field = lead.get_by_label("Felles begrunnelse for tilbud B")
    field.fill("Endret i siste øyeblikk.")
    lead.get_by_role("button", name=POSTPONE).click()
    lead.get_by_text("ARK-05 er utsatt").wait_for()
    lead.locator("h2:focus", has_text="ARK-05").wait_for()  # all is agreed, so it stays in view
    lead.get_by_role("button", name="Angre").click()
    lead.get_by_text("ARK-05 er utsatt").wait_for(state="detached")
    assert lead.get_by_label("Felles begrunnelse for tilbud B").input_value() == "Endret i siste øyeblikk."
    lead.get_by_role("button", name=CONFIRM).click()
    wait_sent(lead)
    with app.saved() as store:
        board = consensus.board(store, LISE, app.cases["ready"])
    assert "Endret i siste øyeblikk." in {one.reason for one in board.agreed}


def test_the_committee_agrees_on_the_announced_scale(shown: Shown, officer: Person) -> None:
    know(application().store)
    case = committee.opened(application().store, quality_model=QualityModel(requirement_highest=6))
    evaluation.start_scoring(case.store, LISE, case.id)
    for person in (JONAS, AMINA):
        committee.score_all(case, person, 4)
        evaluation.submit(case.store, person, case.id)
    consensus.start_consensus(case.store, LISE, case.id)
    page = shown(PAGE, person=LISE, sak=case.id)
    given = next(one for one in page.main.radio if one.label == "Omforente poeng til tilbud B")
    assert (given.options[-2:], len(given.options)) == (["5,5", "6"], 13)
    assert (
        "Poeng fra 0 til 6." in words(page)
        and "(2 poeng eller mer)" in page.main.get("progress")[0].proto.text
    )
