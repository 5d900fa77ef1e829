"""Which single answer would change the recommendation: every one told does, and none that does is left out."""

from datetime import date

from requirements_lib.domain.library.trigger import Answer
from scoring.domain.phase_out.decision import EXPOSED, decided, turns
from scoring.domain.phase_out.phase_out import Advice, Proposal, outlook
from scoring.domain.rating.known import known, lines_of
from scoring.domain.systems.quick_rating import QuickAnswer
from scoring.domain.systems.system import AssessedSystem
from tests.scoring.domain.builders import NOON, TODAY, assessed, rating, risk_answers
from tests.scoring.domain.rating.test_known import ALL, LIBRARY, LISTS, answered

GOOD = assessed(
    quick=answered(**ALL),
    exposed="no",
    personal_data="yes",
    answers={"public_facing": "yes", "records": "yes"},
)


def _decided(system: AssessedSystem, **change: str) -> Proposal:
    quick = system.system.quick | {one: QuickAnswer(option=option, at=NOON) for one, option in change.items()}
    changed = system.model_copy(update={"system": system.system.model_copy(update={"quick": quick})})
    return decided(known(changed, lines_of(changed.system, LIBRARY), LISTS, TODAY), TODAY)


def test_each_answer_told_gives_the_recommendation_it_is_said_to_give() -> None:
    assert _decided(GOOD).best is Advice.KEEP
    found = turns(GOOD, lines_of(GOOD.system, LIBRARY), LISTS, TODAY, NOON)
    assert found
    for one in found:
        proposal = _decided(GOOD, **{one.question: one.option})
        assert (proposal.best, proposal.worst) == (one.best, one.worst)
        assert (one.best, one.worst) != (Advice.KEEP, Advice.KEEP)


def test_no_question_that_could_change_it_is_left_out() -> None:
    found = {one.question for one in turns(GOOD, lines_of(GOOD.system, LIBRARY), LISTS, TODAY, NOON)}
    for question in LISTS.form.questions:
        could = any(
            _decided(GOOD, **{question.id: option}).worst is not Advice.KEEP for option in question.effects
        )
        assert (question.id in found) is could


def test_that_it_is_reached_from_the_internet_is_an_answer_too() -> None:
    ended = {"exposed": Answer.YES, "support_ends": date(2020, 1, 1)}
    stopped = GOOD.model_copy(update={"system": GOOD.system.model_copy(update=ended)})
    assert _decided(stopped).best is Advice.PHASE_OUT
    found = turns(stopped, lines_of(stopped.system, LIBRARY), LISTS, TODAY, NOON)
    (turn,) = (one for one in found if one.question == EXPOSED)
    closed = stopped.model_copy(update={"system": stopped.system.model_copy(update={"exposed": Answer.NO})})
    proposal = _decided(closed)
    assert (turn.option, turn.best, turn.worst) == ("no", proposal.best, proposal.worst)


def test_it_is_the_answer_nearest_to_the_one_that_stands() -> None:
    found = turns(GOOD, lines_of(GOOD.system, LIBRARY), LISTS, TODAY, NOON)
    people = {(one.best, one.worst): one.option for one in found if one.question == "people"}
    assert people == {
        (Advice.IMPROVE, Advice.IMPROVE): "3",
        (Advice.PHASE_OUT, Advice.PHASE_OUT): "4",
    }


def test_every_answer_leads_where_it_does_when_the_whole_is_computed() -> None:
    for question in LISTS.form.questions:
        for option in question.effects:
            tried = GOOD.system.quick | {question.id: QuickAnswer(option=option, at=NOON)}
            changed = GOOD.model_copy(update={"system": GOOD.system.model_copy(update={"quick": tried})})
            found = known(changed, lines_of(changed.system, LIBRARY), LISTS, TODAY)
            whole = decided(found, TODAY)
            assert outlook(found.assessed, found.lines) == (whole.best, whole.worst)


def test_where_it_is_open_only_answers_that_settle_it_are_told() -> None:
    open_ = assessed(quick={one: answer for one, answer in GOOD.system.quick.items() if one != "people"})
    open_ = open_.model_copy(update={"system": GOOD.system.model_copy(update={"quick": open_.system.quick})})
    found = turns(open_, lines_of(open_.system, LIBRARY), LISTS, TODAY, NOON)
    assert not _decided(open_).is_certain
    assert found and all(one.is_certain for one in found)
    assert {one.option: one.best for one in found if one.question == "people"} == {
        "1": Advice.KEEP,
        "3": Advice.IMPROVE,
        "4": Advice.PHASE_OUT,
    }


def test_a_system_rated_on_the_whole_yardstick_is_tried_on_criteria_and_requirements() -> None:
    rated = assessed(
        *(rating(one.id, 5) for one in LIBRARY.approved_requirements),
        risk=risk_answers([2] * 7, [2] * 6),
        answers={one.id: "yes" for one in LIBRARY.questions},
    )
    lines = lines_of(rated.system, LIBRARY)
    found = turns(rated, lines, LISTS, TODAY, NOON)
    told = {(one.question, one.option, one.best) for one in found}
    assert {("L3", "3", Advice.IMPROVE), ("L3", "4", Advice.PHASE_OUT)} <= told
    assert ("DAT-03", "0", Advice.PHASE_OUT) in told
    assert "C1" not in {one.question for one in found}


def test_an_answer_the_register_says_cannot_be_so_is_not_told() -> None:
    ended = GOOD.system.model_copy(update={"exposed": Answer.YES, "support_ends": date(2025, 10, 14)})
    system = GOOD.model_copy(update={"system": ended})
    assert _decided(system).best is Advice.PHASE_OUT
    assert _decided(system, support="4").best is Advice.PHASE_OUT
    found = turns(system, lines_of(system.system, LIBRARY), LISTS, TODAY, NOON)
    assert [one.option for one in found if one.question == "support"] == []
    near = ended.model_copy(update={"support_ends": date(2027, 10, 14), "exposed": Answer.NO})
    keeps = GOOD.model_copy(update={"system": near})
    told = turns(keeps, lines_of(near, LIBRARY), LISTS, TODAY, NOON)
    assert [one.option for one in told if one.question == "support"] == ["5"]
