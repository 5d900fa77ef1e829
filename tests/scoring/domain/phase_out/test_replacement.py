"""A tender from a system: only what the register says, the day counted back, and requirements without a verdict."""

from datetime import date
from typing import Any

from requirements_lib.domain.library.requirement import DeliveryModel
from requirements_lib.domain.library.trigger import Answer
from scoring.domain.phase_out import replacement as rules
from scoring.domain.phase_out.latest_day import Round, Way, latest_days
from scoring.domain.phase_out.latest_day import Step as LatestStep
from scoring.domain.phase_out.lead_time import Length, Stage
from scoring.domain.phase_out.replacement import Direction, Start
from scoring.domain.systems.system import System
from scoring.storage import lead_time
from tests.builders import a_library, a_requirement, law_table

ON = date(2026, 11, 25)


def _system(name: str = "Tomtesak", **fields: Any) -> System:
    return System(id=name.casefold(), name=name, **fields)


def test_either_end_of_a_link_is_enough_and_a_name_counts_once() -> None:
    own = _system(sends_to=("Arkivet",), integrations=("arkivet", "Kartet"))
    others = (_system("Matrikkelen", sends_to=("TOMTESAK",)), _system("Arkivet", sends_to=("Tomtesak",)))
    found = rules.neighbours(own, (own, *others))
    assert [(one.name, one.direction) for one in found] == [
        ("Arkivet", Direction.BOTH),
        ("Kartet", Direction.UNKNOWN),
        ("Matrikkelen", Direction.FROM),
    ]


def test_a_system_is_not_its_own_neighbour() -> None:
    own = _system(sends_to=("Tomtesak",))
    assert rules.neighbours(own, (own,)) == ()


def test_only_yes_and_no_in_the_register_become_answers() -> None:
    library = a_library()
    assert rules.answers(_system(record_worthy=Answer.YES), False, library) == {"records": Answer.YES}
    assert rules.answers(_system(record_worthy=Answer.UNKNOWN), False, library) == {}
    assert rules.answers(_system(), False, library) == {}


def test_a_question_the_library_does_not_ask_is_left_out() -> None:
    assert rules.answers(_system(personal_data=Answer.YES), True, a_library()) == {}


def test_what_is_said_of_todays_purchase_is_not_said_of_the_next() -> None:
    asked = a_library().questions[0].model_copy(update={"id": "migration"})
    library = a_library().model_copy(update={"questions": (*a_library().questions, asked)})
    own = _system(answers={"migration": Answer.NO, "records": Answer.NO})
    assert rules.answers(own, False, library) == {"records": Answer.NO}


def test_where_it_runs_today_never_says_that_a_new_one_runs_here() -> None:
    outside = a_library().questions[0].model_copy(update={"id": "hosted_outside"})
    library = a_library().model_copy(update={"questions": (outside,)})
    assert rules.answers(_system(delivery_model=DeliveryModel.ON_PREMISES), False, library) == {}
    yes = {"hosted_outside": Answer.YES}
    assert rules.answers(_system(delivery_model=DeliveryModel.CLOUD), False, library) == yes


def test_what_the_rule_brings_in_is_not_chosen_again_and_what_is_offered_needs_no_reason() -> None:
    offered = a_requirement("ARK-06", start_set=False)
    library = a_library(
        a_requirement(), offered, a_requirement("ARK-08", trigger={"op": "is", "question": "journal"})
    )
    found = rules.taken(
        ("ARK-05", "ARK-06", "ARK-08", "GONE-01"), {"records": Answer.YES}, library, "Fra listen."
    )
    assert [(one.requirement, one.include, one.reason) for one in found] == [
        ("ARK-06", True, ""),
        ("ARK-08", True, "Fra listen."),
    ]


def _round(ends: date, publish: date) -> Round:
    length = Length(stage=Stage.BIDS)
    step = LatestStep(length=length, begins=publish, ends=ends)
    return Round(ends=ends, way=Way.RUNS_OUT, notice_by=None, must_give_notice=False, steps=(step,))


def test_the_start_is_counted_back_from_the_first_end_there_is_time_for() -> None:
    found = latest_days(System(id="t", name="T"), ON, law_table(), lead_time.load())
    assert rules.latest_start(found) == Start(on=None, ends=None)
    past, now = _round(date(2027, 6, 30), date(2026, 11, 24)), _round(date(2028, 6, 30), ON)
    tried = found.model_copy(update={"rounds": (past, now)})
    end = date(2028, 6, 30)
    assert rules.latest_start(tried) == Start(on=ON, ends=end, bids_by=end, sign_by=end)
    late = found.model_copy(update={"rounds": (past,)})
    assert rules.latest_start(late) == Start(on=None, ends=date(2027, 6, 30))
    ours = [one.model_copy(update={"way": Way.OWN}) for one in (now, past)]
    for one, day in zip(ours, (ON, None), strict=True):
        own = found.model_copy(update={"rounds": (one,), "contract_ends": date(2030, 1, 1)})
        by = {"bids_by": one.ends, "sign_by": one.ends} if day else {}
        assert rules.latest_start(own) == Start(on=day, ends=date(2030, 1, 1), own=one.ends, **by)


def test_amounts_are_found_by_the_lists_own_headings() -> None:
    own = _system(others={"Antall saker": "900 i året", "Antall brukere": "20", "Volum": " ", "Farge": "Blå"})
    assert rules.volumes(own) == {"Antall saker": "900 i året"}
    known = own.model_copy(update={"volumes": "2 TB"})
    assert list(rules.volumes(known).items()) == [("volumes", "2 TB"), ("Antall saker", "900 i året")]


def test_an_answer_to_the_question_itself_has_no_field_behind_it() -> None:
    own = _system(record_worthy=Answer.YES, answers={"records": Answer.YES})
    assert "records" not in rules.sources(own)
    assert rules.sources(own)["personal_data"] == "personal_data"
