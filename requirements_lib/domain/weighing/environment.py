"""The climate rule by dated law: weight enough, or place high enough, or another way with a written reason."""

from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from enum import StrEnum
from typing import Any

from requirements_lib.domain.outcome import Finding
from requirements_lib.domain.rules.law import LawTable, LawValue
from requirements_lib.domain.value import Value
from requirements_lib.domain.weighing.criteria import Criterion, total_weight

_SUBJECT = "environment"


class EnvironmentWay(StrEnum):
    """How the rule is kept without the weight it asks for."""

    SPECIFICATION = "specification"
    INSIGNIFICANT = "insignificant"
    ESSENTIAL_INTERESTS = "essential_interests"
    MINIMUM_REQUIREMENTS = "minimum_requirements"

    def rule(self, law: LawTable, on: date) -> LawValue | None:
        """What opens for it on a day; None when nothing does."""
        return law.at(f"environment_way_{self}", on)


class EnvironmentStanding(StrEnum):
    """Which way the climate rule is kept, or that it is not."""

    UNKNOWN = "unknown"
    """The value or the day of the start is not given."""
    UNBOUND = "unbound"
    """The procurement need not be announced, so the rule does not bind it."""
    SATISFIED = "satisfied"
    """By weight, or by place in the order."""
    JUSTIFIED = "justified"
    """By something else than criteria, with a written reason."""
    EXEMPT = "exempt"
    """By an exemption, with a written reason."""
    LACKING = "lacking"


class Environment(Value):
    """What a procurement does for climate and environment."""

    starts: date | None
    value: Decimal | None
    criteria: tuple[Criterion, ...] = ()
    weighted: bool = True
    """Whether the criteria are weighted; otherwise they only stand in order of priority."""
    ways: tuple[EnvironmentWay, ...] = ()
    reason: str = ""

    def standing(self, law: LawTable) -> EnvironmentStanding:
        """Which way the rule of the start day is kept."""
        if self.starts is None or self.value is None:
            return EnvironmentStanding.UNKNOWN
        if not self._bound(law) or law.at("environment_weight", self.starts) is None:
            return EnvironmentStanding.UNBOUND
        if self._enough(law, self.starts):
            return EnvironmentStanding.SATISFIED
        if not self.reason.strip():
            return EnvironmentStanding.LACKING
        return EnvironmentStanding.EXEMPT if self.exemptions else EnvironmentStanding.JUSTIFIED

    @property
    def weight(self) -> Decimal:
        """What the criteria marked for environment weigh together, in percent."""
        return total_weight(self._marked)

    @property
    def exemptions(self) -> tuple[EnvironmentWay, ...]:
        """The ways that are chosen and rest on an exemption: all but asking for it in the specification."""
        return tuple(one for one in self.ways if one is not EnvironmentWay.SPECIFICATION)

    def check(self, law: LawTable) -> Iterator[Finding]:
        """What the rule lacks; nothing when the procurement need not be announced."""
        if self.starts is None or not self._bound(law):
            return
        yield from self._ways_in_force(law, self.starts)
        if self._enough(law, self.starts):
            return
        if not self.reason.strip():
            yield self._lacking(law, self.starts)
        elif not self.ways:
            yield Finding.warning("environment_way_unsaid", _SUBJECT)
        elif EnvironmentWay.SPECIFICATION in self.ways and self._marked and self.weighted:
            yield from self._combined(law, self.starts)

    @property
    def _marked(self) -> list[Criterion]:
        return [criterion for criterion in self.criteria if criterion.environment]

    def _bound(self, law: LawTable) -> bool:
        """Only procurements with a duty to announce are bound."""
        if self.starts is None or self.value is None:
            return False
        least = law.decimal("announcement_value", self.starts)
        return least is not None and self.value >= least

    def _enough(self, law: LawTable, on: date) -> bool:
        if not self.weighted:
            places = law.decimal("environment_places", on)
            return places is None or any(self.criteria.index(one) < places for one in self._marked)
        weight = law.decimal("environment_weight", on)
        return weight is None or self.weight >= weight

    def _lacking(self, law: LawTable, on: date) -> Finding:
        """What is missing: the reason for the way that is chosen, or else weight or place."""
        if self.ways:
            basis = ", ".join(dict.fromkeys(rule.basis for one in self.ways if (rule := one.rule(law, on))))
            return Finding.error("environment_reason_missing", _SUBJECT, basis=basis)
        if self.weighted:
            return self._weighs_too_little(law, on)
        strength = law.at("environment_places_strength", on)
        facts = _rule(law, "environment_places", on) | {"strength": strength.value if strength else "skal"}
        # Also where the place is only a «bør»: the rule then asks for requirements instead, with a reason.
        return Finding.error("environment_place_low", _SUBJECT, **facts)

    def _weighs_too_little(self, law: LawTable, on: date) -> Finding:
        facts = _rule(law, "environment_weight", on)
        if not self._marked:
            return Finding.error("environment_missing", _SUBJECT, **facts)
        return Finding.error("environment_weight_low", _SUBJECT, **facts, weight=str(self.weight))

    def _ways_in_force(self, law: LawTable, on: date) -> Iterator[Finding]:
        for way in self.ways:
            if way.rule(law, on) is None:
                yield Finding.error("environment_way_not_in_force", _SUBJECT, way=way, day=on)
        if len(self.exemptions) > 1:
            yield Finding.warning("environment_several_exemptions", _SUBJECT)

    def _combined(self, law: LawTable, on: date) -> Iterator[Finding]:
        """Requirements beside criteria that weigh too little: a way of its own only where the rule says so.

        Criteria in order of priority are no such case: requirements were asked for where the place was too low.
        """
        rule = EnvironmentWay.SPECIFICATION.rule(law, on)
        if rule is not None and "kombineres" not in rule.value:
            yield Finding.warning("environment_combined", _SUBJECT, basis=rule.basis)


def _rule(law: LawTable, code: str, on: date) -> dict[str, Any]:
    rule = law.at(code, on)
    return {"least": rule.value, "basis": rule.basis} if rule else {}
