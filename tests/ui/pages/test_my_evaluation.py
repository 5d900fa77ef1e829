"""The page Min vurdering: alone with the answers, nothing chosen at first, saved when given, delivered when whole."""

from typing import TYPE_CHECKING

import pytest

from requirements_lib.domain.person import Person
from requirements_lib.domain.weighing.quality_model import QualityModel
from scoring.domain.bids.bid import Rejection
from scoring.services import bid as bids
from scoring.services import evaluation
from tests.builders import two_scales
from tests.scoring.services import committee
from tests.scoring.services.committee import AMINA, JONAS, KARI, LISE, OLE, Case
from tests.ui.sealed import MANAGER, OUTSIDER, know
from tests.ui.seen import buttons, choose, press, tables, words
from tests.ui.showing import Shown
from ui.bootstrap import application
from ui.navigation import entry

if TYPE_CHECKING:
    from streamlit.testing.v1 import AppTest

PAGE = entry("min-vurdering")
DELIVER = "Lever vurderingen"


@pytest.fixture
def case(officer: Person) -> Case:
    """Two bids that the evaluators may score, in the app's own database."""
    know(application().store)
    return committee.scoring(application().store)


def points(page: "AppTest") -> list[object]:
    """What is chosen for each bid."""
    return [one.value for one in page.main.radio if one.label.startswith("Poeng")]


def test_nothing_is_chosen_at_first(shown: Shown, case: Case) -> None:
    page = shown(PAGE, person=JONAS, sak=case.id)
    assert points(page) == [None, None]
    assert "0 av 2 krav er vurdert for alle tilbud" in page.main.get("progress")[0].proto.text
    assert "Tilbud A mangler poeng og begrunnelse. Tilbud B mangler poeng og begrunnelse." in words(page)


def test_answer_scale_and_who_sees_it_stand_beside_the_points(shown: Shown, case: Case) -> None:
    told = words(shown(PAGE, person=JONAS, sak=case.id))
    assert "ARK-05 Tittel på ARK-05" in told
    assert "Oppfylt i dag" in told
    assert "Svarskjema, rad ARK-05." in told
    assert "Vist og prøvd av kommunen." in told
    assert "Bare du ser poengene dine til fellesvurderingen starter. Priser er skjult." in told


def test_a_criterion_judged_whole_is_one_thing_to_score_out_of_ten_beside_requirements_out_of_six(
    shown: Shown, officer: Person
) -> None:
    store = application().store
    know(store)
    case = committee.opened(store, criteria=two_scales(), quality_model=QualityModel(requirement_highest=6))
    evaluation.start_scoring(store, LISE, case.id)
    page = shown(PAGE, person=JONAS, sak=case.id, krav="T3")
    scale = next(one for one in page.main.radio if one.label == "Poeng til tilbud B").options
    assert (scale[0], scale[-1]) == ("0", "10")
    told = words(page)
    assert "Vi ser etter hvor lett arkivet flyttes." in told
    assert "ARK-08" in told
    assert "Forrige punkt" in buttons(page)
    assert "0 av 2 punkter er vurdert for alle tilbud" in page.main.get("progress")[0].proto.text
    page = choose(page, "Poeng til tilbud B", 9)
    assert [(one.requirement, one.points) for one in evaluation.sheet(store, JONAS, case.id).entries] == [
        ("T3", 9)
    ]
    page = press(page, DELIVER)
    assert "Flytting mangler poeng og begrunnelse i tilbud A, begrunnelse i tilbud B" in " ".join(
        buttons(page)
    )
    by_requirement = shown(PAGE, person=JONAS, sak=case.id, krav="ARK-05")
    assert next(one for one in by_requirement.main.radio if one.label.startswith("Poeng")).options[-1] == "6"
    assert "Flytting" in words(shown(PAGE, person=JONAS, sak=case.id, visning="tilbud"))


def test_points_are_saved_when_they_are_given(shown: Shown, case: Case) -> None:
    page = choose(shown(PAGE, person=JONAS, sak=case.id), "Poeng til tilbud B", 7)
    assert points(page) == [None, 7]
    sheet = evaluation.sheet(case.store, JONAS, case.id)
    assert [(one.bid, one.points) for one in sheet.entries] == [(case.b, 7)]
    assert "Tilbud B mangler begrunnelse." in words(page)
    assert points(shown(PAGE, person=JONAS, sak=case.id)) == [None, 7]


def test_one_evaluator_sees_nothing_of_the_other(shown: Shown, case: Case) -> None:
    committee.score_all(case, AMINA, 9)
    evaluation.submit(case.store, AMINA, case.id)
    page = shown(PAGE, person=JONAS, sak=case.id)
    assert points(page) == [None, None]
    assert "Amina" not in words(page)
    assert "AA om" not in "".join(str(one.proto) for one in page.main.get("bidi_component"))


def test_delivery_is_refused_with_everything_that_is_missing(shown: Shown, case: Case) -> None:
    evaluation.give_points(case.store, JONAS, case.id, case.a, "ARK-05", 5)
    page = press(shown(PAGE, person=JONAS, sak=case.id), DELIVER)
    told = words(page)
    assert "2 krav mangler. Du kan levere når alle har poeng og begrunnelse." in told
    first = "ARK-05 mangler begrunnelse i tilbud A, poeng og begrunnelse i tilbud B"
    second = "ARK-08 mangler poeng og begrunnelse i tilbud A og B"
    assert [first, second] == [one for one in buttons(page) if "mangler" in one]
    assert evaluation.sheet(case.store, JONAS, case.id).submitted is None
    assert "ARK-08 Tittel på ARK-08" in words(press(page, second))


def test_a_whole_evaluation_is_delivered_and_then_locked(shown: Shown, case: Case) -> None:
    committee.score_all(case, JONAS, 6)
    page = press(shown(PAGE, person=JONAS, sak=case.id), DELIVER)
    assert "Du leverte vurderingen 03.11.2026 kl.\u00a010.00. Den er låst." in words(page)
    assert points(page) == [6, 6]
    assert all(one.disabled for one in page.main.radio if one.label.startswith("Poeng"))
    assert DELIVER not in buttons(page)
    assert evaluation.sheet(case.store, JONAS, case.id).submitted is not None


def test_points_chosen_on_a_page_left_open_after_delivery_are_refused_and_the_saved_ones_shown(
    shown: Shown, case: Case
) -> None:
    committee.score_all(case, JONAS, 6)
    page = shown(PAGE, person=JONAS, sak=case.id)
    evaluation.submit(case.store, JONAS, case.id)
    page = choose(page, "Poeng til tilbud A", 10)
    assert "Du har levert vurderingen. Den kan ikke endres." in words(page)
    assert points(page) == [6, 6]


def test_the_next_requirement_is_reached_and_stands_in_the_address(shown: Shown, case: Case) -> None:
    page = press(shown(PAGE, person=JONAS, sak=case.id), "Neste krav")
    assert "ARK-08 Tittel på ARK-08" in words(page)
    assert page.query_params["krav"] == "ARK-08"
    assert "Neste krav" not in buttons(page)
    assert "ARK-05 Tittel på ARK-05" in words(press(page, "Forrige krav"))


def test_the_address_leads_to_a_requirement_and_nonsense_in_it_to_the_first(shown: Shown, case: Case) -> None:
    assert "ARK-08 Tittel" in words(shown(PAGE, person=JONAS, sak=case.id, krav="ARK-08"))
    page = shown(PAGE, person=JONAS, sak=case.id, krav="<b>", visning="alt", tilbud="Å")
    assert "ARK-05 Tittel" in words(page)


def test_one_bid_can_be_scored_on_all_requirements(shown: Shown, case: Case) -> None:
    page = choose(shown(PAGE, person=JONAS, sak=case.id), "Visning", "tilbud")
    assert page.query_params["visning"] == "tilbud"
    assert "Tilbud A mangler noe på ARK-05 og ARK-08." in words(page)
    page = choose(page, "Tilbud", "B")
    page = choose(page, "Poeng på ARK-08", 0)
    entry_ = evaluation.sheet(case.store, JONAS, case.id).entry(case.b, "ARK-08")
    assert entry_ is not None
    assert entry_.points == 0
    assert points(shown(PAGE, person=JONAS, sak=case.id, visning="tilbud", tilbud="B")) == [None, 0]


def test_ones_own_use_of_the_scale_is_counted(shown: Shown, case: Case) -> None:
    committee.score_all(case, JONAS, 4)
    own = tables(shown(PAGE, person=JONAS, sak=case.id))[-1]
    assert own[12:24] == ["Tilbud A", *["0"] * 4, "2", *["0"] * 6]


def test_a_rejected_bid_is_not_scored(shown: Shown, case: Case) -> None:
    bids.reject(case.store, KARI, case.id, Rejection(bid=case.b, reason="Kom for sent."))
    assert points(shown(PAGE, person=JONAS, sak=case.id)) == [None]
    bids.reject(case.store, KARI, case.id, Rejection(bid=case.a, reason="Kom for sent."))
    assert "Ingenting skal vurderes." in words(shown(PAGE, person=JONAS, sak=case.id))


def test_text_from_a_supplier_is_shown_as_it_was_written(shown: Shown, officer: Person) -> None:
    know(application().store)
    case = committee.opened(application().store)
    form = committee.a_form(case.tender, "Fjordsak AS")
    odd = form.responses[1].model_copy(
        update={"description": "<b>fet</b> **fet** $x$", "reference": "s. 4 *"}
    )
    new = form.model_copy(update={"responses": (form.responses[0], odd, form.responses[2])})
    bids.register(case.store, KARI, case.id, new, (), case.b)
    evaluation.start_scoring(case.store, LISE, case.id)
    page = shown(PAGE, person=JONAS, sak=case.id)
    assert any("&lt;b&gt;fet&lt;/b&gt; **fet** $x$" in str(one.value) for one in page.main.html)
    assert any("s\\. 4 \\*" in one.value for one in page.main.caption)


@pytest.mark.parametrize("stage", ["published", "opened"])
def test_it_is_closed_until_scoring_starts(shown: Shown, officer: Person, stage: str) -> None:
    know(application().store)
    case = getattr(committee, stage)(application().store)
    page = shown(PAGE, person=JONAS, sak=case.id)
    assert "Vurderingen er ikke åpnet. Lederen åpner den når tilbudene er klare." in words(page)
    assert buttons(page) == []


@pytest.mark.parametrize("stage", ["in_consensus", "locked"])
def test_afterwards_ones_own_points_are_read_and_not_changed(
    shown: Shown, officer: Person, stage: str
) -> None:
    know(application().store)
    case = getattr(committee, stage)(application().store)
    page = shown(PAGE, person=JONAS, sak=case.id)
    assert points(page) == [4, 4]
    assert "Den er låst." in words(page)
    assert DELIVER not in buttons(page)


@pytest.mark.parametrize("person", [KARI, LISE, OLE, MANAGER], ids=lambda one: one.name)
def test_only_evaluators_score(shown: Shown, case: Case, person: Person) -> None:
    page = shown(PAGE, person=person, sak=case.id)
    assert "Bare evaluatorene gir poeng. Du er ikke evaluator i denne anskaffelsen." in words(page)
    assert not page.main.radio


def test_an_outsider_is_told_that_the_procurement_is_not_theirs(shown: Shown, case: Case) -> None:
    page = shown(PAGE, person=OUTSIDER, sak=case.id)
    assert "Du har ikke tilgang til å lese anskaffelsen. Spør innkjøperen." in words(page)


def test_points_are_given_on_the_announced_scale_beside_its_own_anchors(
    shown: Shown, officer: Person
) -> None:
    know(application().store)
    case = committee.opened(application().store, quality_model=QualityModel(requirement_highest=6))
    evaluation.start_scoring(case.store, LISE, case.id)
    page = shown(PAGE, person=JONAS, sak=case.id)
    given = next(one for one in page.main.radio if one.label == "Poeng til tilbud B")
    assert given.options == [str(one) for one in range(7)]
    assert tables(page)[0][2::2] == ["0", "3", "6"]
