"""Everything known of a system together: ratings, half-hour answers and register, each in its place."""

from datetime import date, timedelta

from requirements_lib.domain.library.requirement import DeliveryModel
from requirements_lib.domain.tender.selection import Standing
from requirements_lib.storage import library
from scoring.domain.phase_out.phase_out import propose
from scoring.domain.rating.known import Known, Lists, Source, Yardstick, known, lines_of, settled
from scoring.domain.systems.quick_rating import QuickAnswer, Stop
from scoring.domain.systems.risk import RiskAnswer, RiskCriterion, assess
from scoring.domain.systems.system import AssessedSystem, System
from scoring.storage import quick_form
from tests.builders import a_library
from tests.scoring.domain.builders import NOON, TODAY, assessed, rating

LIBRARY = library.load()
LISTS = Lists(form=quick_form.load())
ALL = {
    **{"support": "1", "people": "1", "need": "2", "security": "2", "incidents": "1", "hours": "1"},
    **{"open": "all", "exit": "copy", "users": "4", "access": "no_breach", "failure": "waiting"},
    **{"money": "1", "contract": "1", "platform": "1", "processing": "reviewed"},
}


def answered(**options: str | None) -> dict[str, QuickAnswer]:
    """Answers given at noon."""
    return {question: QuickAnswer(option=option, at=NOON) for question, option in options.items()}


def found(system: AssessedSystem) -> Known:
    """Everything known of it today."""
    return known(system, lines_of(system.system, LIBRARY), LISTS, TODAY)


def test_of_a_system_nobody_has_rated_the_register_alone_makes_no_risk() -> None:
    one = found(assessed(support_ends=date(2020, 1, 1)))
    assert (one.assessed.is_rated, one.assessed.risk, one.yardstick) == (False, (), Yardstick.WHOLE)
    assert one.assessed.stops.possible == ()


def test_the_twelve_questions_and_the_register_give_all_thirteen_criteria() -> None:
    twelve = {one.id: ALL[one.id] for one in LISTS.form.questions if not one.unless_known}
    system = assessed(
        quick=answered(**twelve), delivery_model=DeliveryModel.CLOUD, contract={"ends": date(2028, 6, 30)}
    )
    risk = assess(found(system).assessed.risk)
    assert set(risk.levels) | set(risk.spans) == set(RiskCriterion)
    assert risk.spans == {
        RiskCriterion.L2: (2, 4),
        RiskCriterion.L5: (1, 2),
        RiskCriterion.C6: (1, 2),
    }


def test_with_every_question_answered_nothing_is_left_open() -> None:
    system = assessed(
        quick=answered(**ALL), exposed="no", personal_data="yes", answers={"public_facing": "yes"}
    )
    one = found(system)
    proposal = propose(one.assessed, one.lines, TODAY)
    assert (proposal.is_certain, proposal.gap.has_enough_basis) == (True, True)
    assert one.assessed.stops.possible == ()


def test_unknown_is_a_range_and_never_zero() -> None:
    one = found(assessed(quick=answered(support="5", people=None)))
    levels = {answer.criterion for answer in one.assessed.risk}
    assert RiskCriterion.L3 not in levels
    assert assess(one.assessed.risk).ends(RiskCriterion.L3) == (1, 6)


def test_the_register_narrows_an_answer_and_never_overrules_it() -> None:
    narrowed = found(assessed(quick=answered(open="some"), sends_to=("Noark",)))
    assert assess(narrowed.assessed.risk).ends(RiskCriterion.C6) == (3, 4)
    against = found(assessed(quick=answered(support="1"), support_ends=date(2025, 1, 1)))
    assert assess(against.assessed.risk).levels[RiskCriterion.L1] == 1
    assert against.disagree == against.assessed.disagree == (RiskCriterion.L1,)
    rated = RiskAnswer(criterion=RiskCriterion.L1, level=1, at=NOON)
    assert found(assessed(risk=(rated,), support_ends=date(2025, 1, 1))).disagree == (RiskCriterion.L1,)
    assert found(assessed(risk=(rated,), support_ends=date(2035, 1, 1))).disagree == ()
    assert against.sources[RiskCriterion.L1] is Source.QUESTION


def test_a_rating_on_the_full_scale_counts_until_a_later_answer() -> None:
    before, after = NOON - timedelta(days=1), NOON + timedelta(days=1)
    for at, level in ((before, 4), (after, 2)):
        rated = RiskAnswer(criterion=RiskCriterion.L3, level=2, at=at)
        one = found(assessed(risk=(rated,), quick=answered(people="4")))
        assert assess(one.assessed.risk).levels[RiskCriterion.L3] == level


def test_points_follow_from_the_answers_on_the_requirements_they_are_tied_to() -> None:
    one = found(assessed(rating("INT-01", 8), quick=answered(open="some", exit="tested")))
    points = {given.requirement: given.points for given in one.assessed.ratings}
    assert points == {"INT-01": 8, "DAT-03": 5, "ARK-05": 5}


def test_an_answer_may_say_that_a_requirement_does_not_apply() -> None:
    one = found(assessed(quick=answered(open="alone", access="no_people")))
    assert {"INT-01", "UU-01"} & {line.requirement.id for line in one.lines} == set()
    for at, applies in ((None, True), (NOON - timedelta(days=1), False), (NOON + timedelta(days=1), True)):
        rated = found(assessed(rating("UU-01", 5, at=at), quick=answered(access="no_people")))
        assert ("UU-01" in {line.requirement.id for line in rated.lines}) is applies


def test_what_an_answer_says_does_not_apply_is_not_in_the_whole_yardstick_either() -> None:
    rated = [rating(one.id, 5) for one in LIBRARY.approved_requirements if one.id != "INT-01"]
    one = found(assessed(*rated, quick=answered(open="alone")))
    assert one.yardstick is Yardstick.WHOLE
    assert "INT-01" not in {line.requirement.id for line in one.lines}


def test_the_short_yardstick_holds_until_most_of_the_whole_is_rated() -> None:
    short = found(assessed(quick=answered(open="all")))
    assert short.yardstick is Yardstick.SHORT
    assert {line.requirement.id for line in short.lines} == LISTS.form.requirements
    assert len(short.lines) + len(short.unmeasured) == len(lines_of(short.assessed.system, LIBRARY))
    standing = {line.requirement.id: line.standing for line in short.lines}
    assert (standing["INT-01"], standing["UU-01"]) == (Standing.IN, Standing.UNDECIDED)
    rated = [rating(one.id, 5) for one in LIBRARY.approved_requirements]
    assert found(assessed(*rated, quick=answered(open="all"))).yardstick is Yardstick.WHOLE


def test_what_nobody_has_asked_may_stop_it_once_the_rating_is_begun() -> None:
    one = found(assessed(quick=answered(support="6"), exposed="yes", personal_data="yes"))
    assert one.assessed.stops.known == (Stop.H1,)
    assert one.assessed.stops.possible == (Stop.H3, Stop.H4, Stop.H5, Stop.H6)


def test_what_the_register_settles_need_not_be_asked() -> None:
    cloud = System(
        id="a",
        name="A",
        delivery_model=DeliveryModel.CLOUD,
        contract={"ends": date(2035, 1, 1)},
        personal_data="no",
    )
    assert settled(cloud, LISTS, TODAY) == {"platform", "contract", "processing"}
    assert settled(System(id="b", name="B"), LISTS, TODAY) == set()


def test_an_agreement_in_the_register_is_asked_about_and_its_answer_gives_points() -> None:
    papers = {"processing": {"on": date(2024, 3, 1)}}
    signed = assessed(quick=answered(support="1", processing="signed"), personal_data="yes", papers=papers)
    assert "processing" not in settled(signed.system, LISTS, TODAY)
    one = found(signed)
    points = {given.requirement: given.points for given in one.assessed.ratings}
    assert (points["PVN-01"], Stop.H3 in one.assessed.stops.possible) == (5, False)


def test_the_needs_answers_choose_requirements_as_in_a_tender() -> None:
    system = assessed(answers={"records": "yes", "journal": "no"}).system
    standing = {line.requirement.id: line.standing for line in lines_of(system, a_library())}
    assert standing == {"ARK-01": Standing.IN, "ARK-05": Standing.IN, "ARK-08": Standing.OUT}


def test_the_delivery_model_chooses_too() -> None:
    library = a_library()
    cloud_only = library.requirements[0].model_copy(update={"delivery_models": frozenset({"cloud"})})
    system = assessed(delivery_model="on_premises").system
    assert lines_of(system, a_library(cloud_only))[0].standing is Standing.OUT
