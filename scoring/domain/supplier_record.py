"""Each supplier's systems and promises, and whether it meets what the municipality needs, by one stated rule."""

import re
from collections.abc import Iterable
from datetime import date
from enum import StrEnum

from requirements_lib.domain.value import Value
from scoring.domain.in_use import OUT_OF_USE
from scoring.domain.portfolio import Judged
from scoring.domain.promise import Promise, Verdict

_FORM = re.compile(r"[\s,]+(as|asa|ab|a/s|sa|da|ans)\.?$")


class Meets(StrEnum):
    """Whether a supplier meets the needs, worst first."""

    FAILS = "fails"
    MAY_FAIL = "may_fail"
    UNKNOWN = "unknown"
    MEETS = "meets"


class SupplierRecord(Value):
    """One supplier, with what the municipality has of it."""

    name: str
    """As it is first written."""
    systems: tuple[Judged, ...] = ()
    """Those in use."""
    promises: tuple[Promise, ...] = ()

    @property
    def key(self) -> str:
        """What it is found by."""
        return key(self.name)

    def standing(self, on: date) -> Meets:
        """By the rule: a distance that is wide for certain or a broken promise; then what may be so; then unknown."""
        broken = any(one.verdict is Verdict.BROKEN for one in self.promises)
        if broken or any(one.proposal.gap.is_wide for one in self.systems):
            return Meets.FAILS
        rated = [one.assessed.is_rated for one in self.systems]
        checked = [one.check is not None for one in self.promises]
        if not any([*rated, *checked]):
            return Meets.UNKNOWN
        open_ = not all(rated) or any(one.proposal.gap.may_be_wide for one in self.systems)
        return Meets.MAY_FAIL if open_ or any(one.is_due(on) for one in self.promises) else Meets.MEETS

    @property
    def ends(self) -> tuple[date, ...]:
        """The days its contracts end, the first one first."""
        found = {one.proposal.contract_ends for one in self.systems}
        return tuple(sorted(day for day in found if day is not None))

    def count(self, verdict: Verdict) -> int:
        """How many of its promises stand so."""
        return sum(one.verdict is verdict for one in self.promises)


def key(name: str) -> str:
    """A supplier's name as it is compared: without its company form, capitals and extra spaces."""
    return _FORM.sub("", " ".join(name.casefold().split()))


def records(judged: Iterable[Judged], promises: Iterable[Promise], on: date) -> tuple[SupplierRecord, ...]:
    """Every supplier of a system in use or of a promise: those that fail first, then by name.

    A system without a supplier's name is nobody's.
    """
    names: dict[str, str] = {}
    systems: dict[str, list[Judged]] = {}
    made: dict[str, list[Promise]] = {}
    for one in judged:
        system = one.assessed.system
        if system.supplier.strip() and system.life_cycle not in OUT_OF_USE:
            names.setdefault(key(system.supplier), system.supplier.strip())
            systems.setdefault(key(system.supplier), []).append(one)
    for promise in promises:
        names.setdefault(key(promise.supplier), promise.supplier.strip())
        made.setdefault(key(promise.supplier), []).append(promise)
    found = [
        SupplierRecord(name=name, systems=tuple(systems.get(own, ())), promises=tuple(made.get(own, ())))
        for own, name in names.items()
    ]
    worst = list(Meets)
    return tuple(sorted(found, key=lambda one: (worst.index(one.standing(on)), one.name.casefold())))
