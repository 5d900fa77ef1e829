"""Readable builders for tests of evaluation and of systems in use."""

from collections.abc import Sequence
from datetime import UTC, date, datetime
from decimal import Decimal
from typing import Any

from requirements_lib.domain.library.answer_code import AnswerCode
from requirements_lib.domain.library.trigger import Answer
from requirements_lib.domain.tender.response import Response
from requirements_lib.domain.weighing.criteria import Criterion, CriterionKind
from requirements_lib.domain.weighing.price_model import Linear, Proportional
from scoring.domain.bids.bid import Bid, Supplier
from scoring.domain.ranking.evaluation import EvaluatedBid, Evaluation
from scoring.domain.systems.risk import IMPACT, LIKELIHOOD, RiskAnswer
from scoring.domain.systems.system import AssessedSystem, System, SystemRating
from scoring.domain.systems.system_decision import Course, SystemDecision

TODAY = date(2026, 11, 24)
NOON = datetime(2026, 11, 24, 12, 0, tzinfo=UTC)
LINEAR_UNFLOORED = Linear(floor_at_zero=False)
LINEAR_FLOORED = Linear()
PROPORTIONAL = Proportional()


def price(weight: str | int = 40) -> Criterion:
    """The price criterion T1."""
    return Criterion(id="T1", name="Pris", kind=CriterionKind.PRICE, weight=Decimal(weight))


def quality(weight: str | int = 60, *requirements: str, criterion: str = "T2") -> Criterion:
    """A quality criterion, fed by ARK-05 unless told otherwise."""
    return Criterion(
        id=criterion,
        name=f"Kvalitet {criterion}",
        kind=CriterionKind.QUALITY,
        weight=Decimal(weight),
        requirements=requirements or ("ARK-05",),
    )


def evaluated(
    letter: str, price: str | int | None, *points: str | int | Decimal, **changes: Any
) -> EvaluatedBid:
    """A bid with a price, and points on ARK-05, ARK-06 … in order."""
    given = {f"ARK-{5 + place:02}": Decimal(one) for place, one in enumerate(points)}
    amount = None if price is None else Decimal(price)
    return EvaluatedBid(**{"id": letter, "letter": letter, "price": amount, "points": given} | changes)


def evaluation(*bids: EvaluatedBid, **changes: Any) -> Evaluation:
    """Price 40 % by the proportional model and quality 60 % fed by ARK-05."""
    return Evaluation(**{"criteria": (price(), quality()), "bids": bids} | changes)


def a_bid(letter: str = "A", **answers: AnswerCode | None) -> Bid:
    """A bid that answers these requirements (ARK_01=…)."""
    responses = tuple(Response(requirement=one.replace("_", "-"), code=code) for one, code in answers.items())
    return Bid(id=letter.lower(), letter=letter, supplier=Supplier(name="Nordfjell AS"), responses=responses)


def risk_answers(likelihood: Sequence[int | None], impact: Sequence[int | None]) -> tuple[RiskAnswer, ...]:
    """Answers to the thirteen criteria; None is unknown."""
    levels = zip((*LIKELIHOOD, *IMPACT), (*likelihood, *impact), strict=True)
    return tuple(RiskAnswer(criterion=criterion, level=level) for criterion, level in levels)


def rating(requirement: str, points: int | None, **changes: Any) -> SystemRating:
    """A rating of one requirement."""
    return SystemRating(requirement=requirement, points=points, **changes)


def assessed(*ratings: SystemRating, risk: tuple[RiskAnswer, ...] = (), **changes: Any) -> AssessedSystem:
    """A system to which the archive requirements apply."""
    answers = {"records": Answer.YES, "journal": Answer.YES}
    fields = {"id": "byggark", "name": "Byggarkivet", "owner": "Kari Nord", "answers": answers}
    return AssessedSystem(system=System(**fields | changes), ratings=ratings, risk=risk)


def decided(course: Course, reason: str = "") -> SystemDecision:
    """A decision somebody has taken."""
    return SystemDecision(course=course, reason=reason, by="p", at=NOON)
