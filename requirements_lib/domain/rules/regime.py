"""Which rules a procurement follows: from its estimated value and the day it starts, by dated law."""

from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from enum import StrEnum

from requirements_lib.domain.outcome import Finding
from requirements_lib.domain.rules.law import Certainty, LawTable, LawValue, least
from requirements_lib.domain.value import Value


class Regime(StrEnum):
    """The parts of anskaffelsesforskriften that apply."""

    OUTSIDE = "outside"
    PART_I = "part_i"
    PARTS_I_II = "parts_i_ii"
    PARTS_I_III = "parts_i_iii"


class Purchase(StrEnum):
    """What is bought, as far as the limits tell it apart."""

    GOODS_AND_SERVICES = "goods_and_services"
    SPECIAL_SERVICES = "special_services"


SPECIAL_LIMIT = "eea_special_value"
_LIMITS = {Regime.PART_I: "act_value", Regime.PARTS_I_II: "national_value", Regime.PARTS_I_III: "eea_value"}
_REGIMES = {
    Purchase.GOODS_AND_SERVICES: tuple(_LIMITS),
    # Part II has no upper end for these.
    Purchase.SPECIAL_SERVICES: (Regime.PART_I, Regime.PARTS_I_II),
}


class Decision(Value):
    """The regime, and what decided it."""

    regime: Regime
    value: Decimal
    starts: date
    purchase: Purchase
    reached: LawValue | None
    """The highest limit the value reaches; None when it reaches none."""
    above: LawValue | None
    """The next limit, which it does not reach; None when there is no higher one."""

    @property
    def limits(self) -> tuple[LawValue, ...]:
        """The limits it rests on, the lower one first."""
        return tuple(one for one in (self.reached, self.above) if one)

    @property
    def between_two_parts(self) -> bool:
        """Whether both part II and part III fit by their words: the value is exactly the EEA threshold.

        Part II goes up to and not above it, part III begins at it. The stricter part is used.
        """
        return self.regime is Regime.PARTS_I_III and self.reached is not None and self._on(self.reached)

    @property
    def certainty(self) -> Certainty:
        """Never surer than the limits; the choice between two parts that both fit is ours."""
        known = least(self.limits)
        return min(known, Certainty.PROBABLE, key=lambda one: one.order) if self.between_two_parts else known

    def _on(self, limit: LawValue) -> bool:
        return self.value == limit.number


def decide(
    value: Decimal | None,
    starts: date | None,
    law: LawTable,
    purchase: Purchase = Purchase.GOODS_AND_SERVICES,
) -> Decision | None:
    """The regime; None while the value or the day is not given, or when the law of that day is not known here."""
    if value is None or starts is None:
        return None
    known = [(regime, law.at(_LIMITS[regime], starts)) for regime in _REGIMES[purchase]]
    limits = [(regime, limit) for regime, limit in known if limit is not None]
    if len(limits) < len(known):
        return None
    reached = [one for one in limits if one[1].reached_by(value)]
    above = [limit for _, limit in limits if not limit.reached_by(value)]
    regime, limit = reached[-1] if reached else (Regime.OUTSIDE, None)
    return Decision(
        regime=regime,
        value=value,
        starts=starts,
        purchase=purchase,
        reached=limit,
        above=above[0] if above else None,
    )


def next_change(now: Decision, law: LawTable) -> Decision | None:
    """What applies from the first later day when the same value follows other rules; None when no such day is known."""
    for day in law.changes(_LIMITS.values(), now.starts):
        then = decide(now.value, day, law, now.purchase)
        if then is not None and then.regime is not now.regime:
            return then
    return None


def check(decision: Decision | None) -> Iterator[Finding]:
    """What the officer should know of how the regime was found."""
    if decision is not None and decision.between_two_parts and decision.reached is not None:
        yield Finding.notice("value_on_threshold", "estimated_value", basis=decision.reached.basis)
