"""What counts as a promise, from when, and what the latest check makes of it."""

from datetime import date
from typing import Any

from requirements_lib.domain.library.answer_code import AnswerCode
from scoring.domain.bids.promise import Promise, PromiseCheck, Verdict, promises
from tests.builders import a_tender
from tests.scoring.domain.builders import a_bid

AWARDED = date(2026, 10, 9)
LATER = date(2027, 6, 1)


def _check(kept: bool, checked: date = date(2026, 11, 1), **fields: Any) -> PromiseCheck:
    own = {"procurement": "p", "bid": "a", "requirement": "ARK-05", "evidence": "Prøvd."}
    return PromiseCheck(**own | {"kept": kept, "checked": checked} | fields)


def _made(*checks: PromiseCheck) -> tuple[Promise, ...]:
    bid = a_bid(ARK_01=AnswerCode.MET_TODAY, ARK_05=AnswerCode.MET_LATER, ARK_08=AnswerCode.NOT_MET)
    later = bid.responses[1].model_copy(update={"later": LATER})
    bid = bid.model_copy(update={"responses": (bid.responses[0], later, bid.responses[2])})
    return promises("p", a_tender(), bid, AWARDED, checks)


def test_only_what_is_met_or_will_be_met_is_promised_each_from_its_day() -> None:
    assert [(one.requirement, one.by, one.verdict) for one in _made()] == [
        ("ARK-01", AWARDED, Verdict.PROMISED),
        ("ARK-05", LATER, Verdict.PROMISED),
    ]


def test_a_value_alone_is_a_promise_from_the_award_and_one_beside_a_no_is_not() -> None:
    bid = a_bid(ARK_01=None, ARK_05=AnswerCode.NOT_MET, ARK_08=None)
    typed = tuple(one.model_copy(update={"typed": "99,9"}) for one in bid.responses[:2])
    bid = bid.model_copy(update={"responses": (*typed, bid.responses[2])})
    (made,) = promises("p", a_tender(), bid, AWARDED, ())
    assert (made.requirement, made.code, made.typed, made.by) == ("ARK-01", None, "99,9", AWARDED)


def test_the_latest_check_counts() -> None:
    later, other = _check(False, number=2), _check(True, bid="b")
    assert _made(_check(True), later, other)[1].verdict is Verdict.BROKEN
    assert _made(_check(True))[1].verdict is Verdict.KEPT


def test_a_promise_is_due_from_the_day_after_until_it_is_checked_on_its_day_or_later() -> None:
    (_, open_) = _made()
    assert not open_.is_due(LATER) and open_.is_due(date(2027, 6, 2))
    (_, early) = _made(_check(True, date(2027, 5, 31)))
    assert early.is_due(date(2027, 6, 2))
    (_, checked) = _made(_check(True, LATER))
    assert not checked.is_due(date(2027, 6, 2))
