"""Registers of three hundred systems as municipalities may have them, made up with a known spread."""

from collections.abc import Iterator
from datetime import date, timedelta
from random import Random
from typing import NamedTuple

from scoring.domain.systems.system import AssessedSystem, System
from tests.scoring.domain.builders import TODAY

Ends = tuple[tuple[float, int, int], ...]
"""The shares that end between some months from today; of the others it is not known."""


class Spread(NamedTuple):
    """How large a share of the systems has each of what is told of it, for a rating and against one."""

    support: Ends = ((0.10, -60, 0), (0.05, 0, 12), (0.10, 12, 36), (0.15, 36, 120))
    contract: Ends = ((0.08, -24, 0), (0.14, 0, 12), (0.14, 12, 24), (0.30, 24, 60))
    exposed: float = 0.40
    unreachable: float = 0.35
    tested: float = 0.06
    leaves: float = 0.05
    named: float = 0.85
    special: float = 0.15
    personal: float = 0.55
    critical: float = 0.18


USUAL = Spread()
CLOUD = Spread(support=((0.02, -60, 0), (0.02, 0, 12), (0.05, 12, 36)), exposed=0.75, unreachable=0.15)
NEGLECTED = Spread(
    support=((0.25, -60, 0), (0.10, 0, 12), (0.15, 12, 36)),
    contract=((0.20, -24, 0), (0.14, 0, 12), (0.14, 12, 24)),
    leaves=0.10,
    named=0.60,
)
IN_ORDER = Spread(
    support=((0.04, -60, 0), (0.04, 0, 12), (0.15, 12, 36), (0.60, 36, 120)),
    contract=((0.03, -24, 0), (0.12, 0, 12), (0.20, 12, 24), (0.60, 24, 60)),
    tested=0.30,
    leaves=0.02,
    named=1.0,
)


def a_register(spread: Spread, seed: int, count: int = 300) -> Iterator[AssessedSystem]:
    """So many systems, the same for the same seed."""
    random = Random(seed)
    for number in range(count):
        exposed, data = random.random(), random.random()
        system = System.model_validate(
            {
                **{"id": f"s{number:03}", "name": f"System {number:03}"},
                "support_ends": _day(random, spread.support),
                "contract": {"ends": _day(random, spread.contract)},
                "exposed": _exposed(exposed, spread),
                "papers": {"exit_test": {"on": TODAY}} if random.random() < spread.tested else {},
                "leaves_on": TODAY if random.random() < spread.leaves else None,
                "owner": "Kari Nord" if random.random() < spread.named else "",
                "special_categories": "yes" if data < spread.special else "no",
                "personal_data": "yes" if data < spread.personal else "no",
                "criticality": "high" if random.random() < spread.critical else "medium",
            }
        )
        yield AssessedSystem(system=system)


def _exposed(drawn: float, spread: Spread) -> str | None:
    if drawn < spread.exposed:
        return "yes"
    return "no" if drawn < spread.exposed + spread.unreachable else None


def _day(random: Random, ends: Ends) -> date | None:
    drawn = random.random()
    for share, first, last in ends:
        if drawn < share:
            return TODAY + timedelta(days=int(30.4 * (first + (last - first) * random.random())))
        drawn -= share
    return None
