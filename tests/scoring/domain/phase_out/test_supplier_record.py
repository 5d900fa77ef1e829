"""Whether a supplier meets the needs, by the rule that is printed."""

from datetime import date
from typing import Any

from requirements_lib.domain.library.answer_code import AnswerCode
from scoring.domain.bids.promise import Promise, PromiseCheck
from scoring.domain.phase_out.phase_out import propose
from scoring.domain.phase_out.portfolio import Judged
from scoring.domain.phase_out.supplier_record import Meets, records
from scoring.domain.rating.known import lines_of
from tests.builders import a_library
from tests.scoring.domain.builders import TODAY, assessed, rating, risk_answers

MILD = risk_answers([1] * 7, [1] * 6)


def _judged(points: int | None, name: str = "Arkivet", **fields: Any) -> Judged:
    ratings = [rating(one, points) for one in ("ARK-01", "ARK-05", "ARK-08")]
    risk = fields.pop("risk", MILD) if points is not None else ()
    system = assessed(*ratings, risk=risk, **{"id": name, "name": name, "supplier": "Havgløtt AS"} | fields)
    return Judged(assessed=system, proposal=propose(system, lines_of(system.system, a_library()), TODAY))


def _promise(kept: bool | None, by: date = date(2026, 10, 9)) -> Promise:
    own = {"procurement": "p", "bid": "a", "requirement": "ARK-05"}
    check = None if kept is None else PromiseCheck(**own, kept=kept, checked=by, evidence="Prøvd.")
    return Promise(
        **own,
        tender="Sak",
        supplier="HAVGLØTT",
        title="Uttrekk",
        code=AnswerCode.MET_LATER,
        by=by,
        check=check,
    )


def _standing(*judged: Judged, promises: tuple[Promise, ...] = ()) -> Meets:
    (one,) = records(judged, promises, TODAY)
    return one.standing(TODAY)


def test_a_distance_that_is_wide_for_certain_fails() -> None:
    assert _standing(_judged(2), _judged(5, "Kartet")) is Meets.FAILS
    assert _standing(_judged(5)) is Meets.MEETS


def test_a_red_or_a_stopped_system_fails_however_small_the_distance_is() -> None:
    assert _standing(_judged(5, risk=risk_answers([6] * 7, [5] * 6))) is Meets.FAILS
    assert _standing(_judged(4)) is Meets.FAILS  # records would be lost
    assert _standing(_judged(5, risk=())) is Meets.MAY_FAIL


def test_what_the_municipality_has_made_itself_is_no_suppliers() -> None:
    assert records([_judged(2, supplier="Egenutviklet"), _judged(2, supplier="egen drift ")], (), TODAY) == ()


def test_a_broken_promise_fails_whatever_the_systems_are() -> None:
    assert _standing(_judged(5), promises=(_promise(False),)) is Meets.FAILS
    assert _standing(_judged(5), promises=(_promise(True),)) is Meets.MEETS


def test_what_may_be_wide_what_is_not_rated_and_what_is_due_may_fail() -> None:
    half = assessed(rating("ARK-05", 5), id="x", name="x", supplier="Havgløtt AS")
    open_ = Judged(assessed=half, proposal=propose(half, lines_of(half.system, a_library()), TODAY))
    assert _standing(open_) is Meets.MAY_FAIL
    assert _standing(_judged(5), _judged(None, "Ukjent")) is Meets.MAY_FAIL
    assert _standing(_judged(5), promises=(_promise(None),)) is Meets.MAY_FAIL
    assert _standing(_judged(5), promises=(_promise(None, date(2027, 1, 1)),)) is Meets.MEETS


def test_nothing_rated_and_nothing_checked_is_not_known() -> None:
    assert _standing(_judged(None)) is Meets.UNKNOWN
    assert _standing(promises=(_promise(None),)) is Meets.UNKNOWN


def test_a_number_tells_suppliers_apart_and_gathers_what_is_written_otherwise() -> None:
    kept = _promise(True).model_copy(update={"organisation_number": "123456789"})
    renamed = kept.model_copy(update={"supplier": "Solgløtt AS"})
    other = kept.model_copy(update={"organisation_number": "987654321"})
    found = records([_judged(5)], (kept, renamed, other), TODAY)
    assert [(one.name, one.key, len(one.systems), len(one.promises)) for one in found] == [
        ("HAVGLØTT", "987654321", 0, 1),
        ("Havgløtt AS", "123456789", 1, 2),
    ]


def test_systems_out_of_use_and_without_a_supplier_are_nobodys() -> None:
    assert records([_judged(2, life_cycle="gone"), _judged(2, supplier=" ")], (), TODAY) == ()


def test_those_that_fail_come_first() -> None:
    good, bad = _judged(5, supplier="Alfa"), _judged(0, "b", supplier="Beta")
    assert [one.name for one in records([good, bad], (), TODAY)] == ["Beta", "Alfa"]
