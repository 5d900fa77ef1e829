"""A procurement of the demonstration goes through the same gates as any other."""

import pytest

from requirements_lib.domain.access import Phase
from requirements_lib.domain.outcome import Refusal
from requirements_lib.services import procurement as procurements
from requirements_lib.storage import law, library
from scoring.services import bid as bids
from scoring.services import evaluation
from store.engine import open_store
from tests.scoring.services.committee import AFTER_DEADLINE, AMINA, JONAS, KARI, LISE, OLE
from ui.commands import demo_files as files
from ui.commands.demo_case import Case


@pytest.fixture(scope="module")
def case() -> Case:
    """The building-permit procurement with its bids opened, and nothing scored yet."""
    store = open_store("duckdb:///:memory:", lambda: AFTER_DEADLINE)
    judged = files.judgements("byggesak-vurdering.json")
    made = Case(store, KARI, LISE, (JONAS, AMINA), OLE, judged)
    made.prepare(library.load(), files.profile("byggesak.json"))
    made.publish(library.load(), law.load())
    made.open_bids(*files.FORMS)
    return made


def test_the_bids_are_those_of_the_forms_with_sealed_prices(case: Case) -> None:
    assert procurements.fetch(case.store, KARI, case.id).phase is Phase.SCORING
    assert [one.supplier.organisation_number for one in case.bids] == ["900100200", "900200300", "900300400"]
    assert len(bids.priced(case.store, KARI, case.id)) == 3


def test_an_evaluator_who_has_scored_a_part_has_not_delivered(case: Case) -> None:
    case.score(JONAS, 1)
    sheet = evaluation.sheet(case.store, JONAS, case.id)
    assert (sheet.progress.done, sheet.submitted) == (1, None)


def test_the_committee_cannot_agree_before_all_have_delivered(case: Case) -> None:
    with pytest.raises(Refusal, match="waiting_for_evaluators"):
        case.agree()


def test_the_lead_rules_once_on_the_yes_that_does_not_hold(case: Case) -> None:
    case.rule()
    (ruling,) = bids.rulings(case.store, LISE, case.id)
    assert (ruling.bid, ruling.requirement, ruling.met) == (case.bids[1].id, "ARK-08", False)
