"""A register of any number of rated systems, the same each time."""

import random
from datetime import UTC, date, datetime, timedelta

from requirements_lib.domain.library.trigger import Answer
from requirements_lib.storage.library import load
from scoring.domain.systems.quick_rating import QuickAnswer
from scoring.domain.systems.register import Register
from scoring.domain.systems.risk import RiskAnswer, RiskCriterion
from scoring.domain.systems.system import AssessedSystem, System, SystemRating
from scoring.services.system import lists

_SEED = 7
_AT = datetime(2026, 3, 1, tzinfo=UTC)
_SURE = (Answer.YES, Answer.NO, Answer.UNKNOWN)


def a_register(count: int) -> Register:
    """Each with a contract, the short questions, a point for every requirement, and every level of risk."""
    chance = random.Random(_SEED)
    ids = [one.id for one in load().approved_requirements]
    return Register(systems=tuple(_rated(number, ids, chance) for number in range(count)))


def _rated(number: int, ids: list[str], chance: random.Random) -> AssessedSystem:
    return AssessedSystem(
        system=_system(number, chance),
        ratings=tuple(
            SystemRating(requirement=one, points=chance.choice((None, *range(11))), reason="Sett i møtet.")
            for one in ids
        ),
        risk=tuple(
            RiskAnswer(criterion=one, level=chance.choice((None, *range(1, one.highest + 1))))
            for one in RiskCriterion
        ),
    )


def _system(number: int, chance: random.Random) -> System:
    start = date(2018, 1, 1) + timedelta(chance.randrange(2500))
    return System.model_validate(
        {
            "id": f"s{number:05}",
            "name": f"Fagsystem {number:05}",
            "owner": f"Eier {number % 50}",
            "unit": "Oppvekst",
            "supplier": f"Leverandør {number % 90} AS",
            "data": "Navn, adresse og vedtak",
            "criticality": chance.choice(("low", "medium", "high")),
            "exposed": chance.choice(_SURE),
            "personal_data": chance.choice(_SURE),
            "contract": {
                "starts": start.isoformat(),
                "ends": (start + timedelta(1500 + chance.randrange(2500))).isoformat(),
                "notice_months": chance.choice((None, 3, 6)),
            },
            "quick": {
                one.id: QuickAnswer(option=chance.choice(list(one.effects)), at=_AT, by="p")
                for one in lists().form.questions
            },
        }
    )
