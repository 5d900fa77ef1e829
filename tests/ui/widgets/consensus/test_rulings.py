"""Answers that were judged, and who is led to the page where they are."""

import pytest

from requirements_lib.domain.person import Person
from scoring.domain.bids.bid import Rejection, Ruling
from scoring.services import bid as bids
from tests.scoring.services.committee import JONAS, KARI, LISE, Case, in_consensus
from tests.ui.meeting import know
from tests.ui.showing import Shown
from ui.bootstrap import application
from ui.navigation import entry

PAGE, LINK = entry("fellesvurdering"), "Vurder svarene på siden Tilbud"


@pytest.fixture
def ruled(officer: Person) -> Case:
    """A case where the yes of bid B on ARK-01 is overruled."""
    know(application().store)
    case = in_consensus(application().store)
    ruling = Ruling(bid=case.b, requirement="ARK-01", met=False, reason="Ikke vist *i dag*.")
    bids.rule(case.store, LISE, case.id, ruling)
    return case


def told(shown: Shown, person: Person, case: Case) -> str:
    """Everything the page says."""
    page = shown(PAGE, person=person, sak=case.id)
    assert not page.exception
    return " ".join(str(one.value) for one in page.main.markdown)


def links(shown: Shown, person: Person, case: Case) -> list[str]:
    """The links of the main area."""
    return [one.proto.label for one in shown(PAGE, person=person, sak=case.id).main.get("page_link")]


def test_everybody_sees_that_an_answer_is_overruled(shown: Shown, ruled: Case) -> None:
    for person in (LISE, JONAS):
        assert "Tilbud B, ARK-01: svaret er overprøvd" in told(shown, person, ruled)


def test_only_the_lead_is_led_to_where_answers_are_judged(shown: Shown, ruled: Case) -> None:
    assert links(shown, LISE, ruled) == [LINK]
    assert links(shown, JONAS, ruled) == []


def test_what_was_ruled_on_a_rejected_bid_is_left_out(shown: Shown, ruled: Case) -> None:
    bids.reject(ruled.store, KARI, ruled.id, Rejection(bid=ruled.b, reason="Avvist."))
    assert "overprøvd" not in told(shown, JONAS, ruled)
