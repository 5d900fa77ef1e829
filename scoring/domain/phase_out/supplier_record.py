"""Each supplier's systems and promises, and whether it meets what the municipality needs, by one stated rule."""

from collections.abc import Iterable
from datetime import date
from enum import StrEnum

from requirements_lib.domain.value import Value
from scoring.domain.bids.bid import Supplier
from scoring.domain.bids.promise import Promise, Verdict
from scoring.domain.bids.supplier import identities, key
from scoring.domain.phase_out.phase_out import Advice, Proposal
from scoring.domain.phase_out.portfolio import Judged
from scoring.domain.systems.in_use import OUT_OF_USE

_OURSELVES = {"egenutviklet", "egenutvikla", "egenprodusert", "egen drift", "eigen drift", "kommunen selv"}
"""What people write where there is no supplier."""


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
    organisation_number: str = ""
    """When a bid has told it."""
    systems: tuple[Judged, ...] = ()
    """Those in use."""
    promises: tuple[Promise, ...] = ()

    @property
    def key(self) -> str:
        """What it is found by."""
        return self.organisation_number or key(self.name)

    def standing(self, on: date) -> Meets:
        """By the rule: what is so for certain or a broken promise; then what may be so; then unknown."""
        broken = any(one.verdict is Verdict.BROKEN for one in self.promises)
        if broken or any(_fails(one.proposal) for one in self.systems):
            return Meets.FAILS
        rated = [one.assessed.is_rated for one in self.systems]
        checked = [one.check is not None for one in self.promises]
        if not any([*rated, *checked]):
            return Meets.UNKNOWN
        open_ = not all(rated) or any(_may_fail(one.proposal) for one in self.systems)
        return Meets.MAY_FAIL if open_ or any(one.is_due(on) for one in self.promises) else Meets.MEETS

    @property
    def ends(self) -> tuple[date, ...]:
        """The days its contracts end, the first one first."""
        found = {one.proposal.contract_ends for one in self.systems}
        return tuple(sorted(day for day in found if day is not None))

    def count(self, verdict: Verdict) -> int:
        """How many of its promises stand so."""
        return sum(one.verdict is verdict for one in self.promises)


def records(judged: Iterable[Judged], promises: Iterable[Promise], on: date) -> tuple[SupplierRecord, ...]:
    """Every supplier of a system in use or of a promise: those that fail first, then by name.

    A system without a supplier's name is nobody's, and so is one the municipality has made or runs itself.
    """
    systems = [(_of_system(one), one) for one in judged if _counts(one)]
    made = [(_of_promise(one), one) for one in promises]
    known = identities(supplier for supplier, _ in (*systems, *made))
    groups: dict[str, tuple[list[Supplier], list[Judged], list[Promise]]] = {}
    for supplier, own in known.items():
        groups.setdefault(own, ([], [], []))[0].append(supplier)
    for supplier, system in systems:
        groups[known[supplier]][1].append(system)
    for supplier, promise in made:
        groups[known[supplier]][2].append(promise)
    found = [_record(*group) for group in groups.values()]
    worst = list(Meets)
    return tuple(sorted(found, key=lambda one: (worst.index(one.standing(on)), one.name.casefold())))


def _fails(one: Proposal) -> bool:
    """Red, stopped, or far from the need: whichever it is, the system does not do what the municipality needs."""
    return one.gap.is_wide or one.best is Advice.PHASE_OUT


def _may_fail(one: Proposal) -> bool:
    return one.gap.may_be_wide or one.worst is Advice.PHASE_OUT


def _counts(one: Judged) -> bool:
    system = one.assessed.system
    supplier = system.supplier.strip()
    return bool(supplier) and supplier.casefold() not in _OURSELVES and system.life_cycle not in OUT_OF_USE


def _of_system(one: Judged) -> Supplier:
    return Supplier(name=one.assessed.system.supplier.strip())


def _of_promise(one: Promise) -> Supplier:
    return Supplier(name=one.supplier.strip(), organisation_number=one.organisation_number)


def _record(own: list[Supplier], systems: list[Judged], promises: list[Promise]) -> SupplierRecord:
    number = next((one.organisation_number for one in own if one.organisation_number), "")
    return SupplierRecord(
        name=own[0].name, organisation_number=number, systems=tuple(systems), promises=tuple(promises)
    )
