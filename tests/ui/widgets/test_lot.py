"""The choice of lot on the pages of a divided procurement: in the address, and nowhere when it is undivided."""

import pytest
from streamlit.testing.v1 import AppTest

from requirements_lib.domain.person import Person
from scoring.services import evaluation, result
from tests.scoring.services import committee
from tests.scoring.services.committee import JONAS, KARI, LISE, OLE
from tests.ui.sealed import know
from tests.ui.seen import choose, press, tables, words
from tests.ui.showing import Shown
from ui.bootstrap import application
from ui.navigation import entry

LOTS = ["D1 Saksbehandling", "D2 Innsyn"]


def brought_to(stage: str) -> committee.Case:
    """The committee's divided case in a phase, in the app's own database."""
    know(application().store)
    case: committee.Case = getattr(committee, stage)(application().store)
    return case


def offered(page: AppTest) -> list[str]:
    """The lots one can choose among."""
    groups = [one for one in page.main.get("button_group") if one.proto.label == "Delkontrakt"]
    return [option.content for group in groups for option in group.proto.options]


def test_the_first_lot_is_sent_to_the_browser_again_after_a_run_that_was_cut_short() -> None:
    def cut_short() -> None:
        from tests.builders import lots
        from ui.widgets.lot import choose_lot
        from ui.widgets.stored import begin_run

        begin_run()
        choose_lot(lots())

    app = AppTest.from_function(cut_short).run().run()
    assert app.get("button_group")[0].proto.set_value


def test_each_bid_says_which_lot_it_is_for(shown: Shown, officer: Person) -> None:
    told = words(shown(entry("tilbud"), person=KARI, sak=brought_to("divided").id))
    assert told.count("**Delkontrakt D1 Saksbehandling**") == 2
    assert told.count("**Delkontrakt D2 Innsyn**") == 2
    assert "2 av 2 krav er besvart." in told


def test_one_lot_is_scored_at_a_time(shown: Shown, officer: Person) -> None:
    case = brought_to("divided_scoring")
    page = shown(entry("min-vurdering"), person=JONAS, sak=case.id)
    assert offered(page) == LOTS
    assert page.query_params["delkontrakt"] == "D1"
    assert "Poeng til tilbud A" in [one.label for one in page.main.radio]
    page = shown(entry("min-vurdering"), person=JONAS, sak=case.id, delkontrakt="D2", krav="ARK-05")
    assert [one.label for one in page.main.radio if one.label.startswith("Poeng")] == [
        "Poeng til tilbud C",
        "Poeng til tilbud D",
    ]
    assert "ARK-05" not in words(page)
    choose(page, "Poeng til tilbud C", 7)
    assert [one.points for one in evaluation.sheet(case.store, JONAS, case.id).entries] == [7]


def test_delivery_waits_for_every_lot_and_leads_to_what_is_missing(shown: Shown, officer: Person) -> None:
    case = brought_to("divided_scoring")
    for bid in case.bids[:2]:
        for requirement in case.scored(bid):
            evaluation.give_points(case.store, JONAS, case.id, bid.id, requirement, 5)
            evaluation.write_reason(case.store, JONAS, case.id, bid.id, requirement, "Vist.")
    page = press(shown(entry("min-vurdering"), person=JONAS, sak=case.id), "Lever vurderingen")
    way = "D2: ARK-08 mangler poeng og begrunnelse i tilbud C og D"
    assert "Du leverer vurderingen av alle delkontraktene samtidig." in words(page)
    page = press(page, way)
    assert page.query_params["delkontrakt"] == "D2"
    assert "Poeng til tilbud C" in [one.label for one in page.main.radio]


def test_the_committee_meets_over_one_lot_and_locks_them_all(shown: Shown, officer: Person) -> None:
    case = brought_to("divided_in_consensus")
    committee.agree(case, case.bids[2], ("9",))
    committee.agree(case, case.bids[3], ("6",))
    page = shown(entry("fellesvurdering"), person=LISE, sak=case.id, delkontrakt="D2")
    assert offered(page) == LOTS
    assert "Enighet om 1 av 1 krav." in page.main.get("progress")[0].proto.text
    left = "Kvaliteten låses for alle delkontraktene samtidig. Det gjenstår D1 Saksbehandling."
    assert left in words(page)
    for bid in case.bids[:2]:
        committee.agree(case, bid, ("5", "5"))
    page = shown(entry("fellesvurdering"), person=LISE, sak=case.id, delkontrakt="D2")
    assert left not in words(page)
    heads = [table[:3] for table in tables(page)]
    assert ["Krav", "Tilbud A", "Tilbud B"] in heads
    assert ["Krav", "Tilbud C", "Tilbud D"] in heads


def test_the_weights_of_every_lot_are_read_before_ranking(shown: Shown, officer: Person) -> None:
    told = words(shown(entry("resultat"), person=KARI, sak=brought_to("divided_locked").id))
    assert "**Vekter i D1 Saksbehandling.** Pris 40 %, Arkiv 60 %." in told
    assert "**Vekter i D2 Innsyn.** Pris 30 %, Journal 70 %." in told


def test_each_lot_has_its_own_ranking(shown: Shown, officer: Person) -> None:
    case = brought_to("divided_locked")
    result.make_ranking(case.store, KARI, case.id)
    first = words(shown(entry("resultat"), person=OLE, sak=case.id))
    assert "Nordfjell AS rangeres først med 8,08 poeng, 0,68 foran nummer to." in first
    page = shown(entry("resultat"), person=KARI, sak=case.id, delkontrakt="D2")
    assert offered(page) == LOTS
    told = words(page)
    assert "Nordfjell AS rangeres først med 8,70 poeng, 1,50 foran nummer to." in told
    assert "Delkontrakt D1: Nordfjell AS rangeres først" in told
    assert "Delkontrakt D2: Nordfjell AS rangeres først" in told


@pytest.mark.parametrize(
    ("page", "stage"),
    [("min-vurdering", "scoring"), ("fellesvurdering", "in_consensus"), ("resultat", "locked")],
)
def test_an_undivided_procurement_has_no_choice_of_lot(
    shown: Shown, officer: Person, page: str, stage: str
) -> None:
    case = brought_to(stage)
    person = JONAS if page == "min-vurdering" else LISE
    told = shown(entry(page), person=person, sak=case.id)
    assert offered(told) == []
    assert "delkontrakt" not in told.query_params
    assert "elkontrakt" not in words(told)
