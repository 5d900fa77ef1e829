"""Why a system stands where it does on the phase-out list: each ground as data, in the order it weighs.

Facts are texts, numbers and lists only, so that a reason saved to a file is the same when it is read again.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date

from pydantic import Field

from requirements_lib.domain.library.requirement import RequirementId
from requirements_lib.domain.outcome import Finding
from requirements_lib.domain.value import Value
from scoring.domain.fulfilment import Fulfilment
from scoring.domain.interval import Interval
from scoring.domain.rating.gap import Gap
from scoring.domain.systems.contract import SystemContract
from scoring.domain.systems.risk import Risk, RiskClass, RiskCriterion
from scoring.domain.systems.system import Stops

FEW = 3
"""So many requirements are told by name; of more, how many they are."""
Titles = Mapping[RequirementId, str]


class HardStops(Value):
    """Grounds that are never averaged away: the requirements that show them, known and possible."""

    known: tuple[RequirementId, ...] = ()
    possible: tuple[RequirementId, ...] = ()
    undecided: tuple[RequirementId, ...] = ()
    """Those that would show them if anything must be preserved; nobody has said whether it must."""
    besides: Stops = Stops()
    """Those no requirement shows."""

    @property
    def any_known(self) -> bool:
        """Whether the system is stopped by something."""
        return bool(self.known or self.besides.known)

    @property
    def any_possible(self) -> bool:
        """Whether it is, or may be, stopped by something."""
        return bool(self.any_known or self.possible or self.undecided or self.besides.possible)


class Grounds(Value):
    """Everything a recommendation rests on."""

    risk: Risk
    gap: Gap
    fulfilment: Fulfilment
    stops: HardStops
    contract: SystemContract
    on: date
    support_unknown: tuple[str, ...] = ()
    """The technologies nobody knows the end of support of."""
    disagree: tuple[RiskCriterion, ...] = ()
    """Where the register says another level than the answer that is used."""
    titles: dict[RequirementId, str] = Field(default_factory=dict)
    """What the requirements are called."""


_known, _open = Finding.warning, Finding.notice


def reasons(grounds: Grounds) -> tuple[Finding, ...]:
    """Every ground there is, known ones as warnings and open ones as notices."""
    return (
        *_stops(grounds.stops, grounds.titles),
        *_risk(grounds.risk),
        *_disagreement(grounds.disagree),
        *_requirements(grounds.fulfilment, grounds.titles),
        *_gap(grounds.gap),
        *_contract(grounds.contract, grounds.on),
        *_support(grounds.support_unknown),
    )


def contract_reasons(contract: SystemContract, on: date) -> tuple[Finding, ...]:
    """Those the contract gives: of all the grounds, these alone ask what day it is."""
    return tuple(_contract(contract, on))


def _stops(stops: HardStops, titles: Titles) -> Iterator[Finding]:
    for requirement in stops.known:
        yield _known("archive_cannot_be_exported", requirement, **_title(requirement, titles))
    for stop in stops.besides.known:
        yield _known("stopped", stop.value, stop=stop.value)
    for requirement in stops.undecided:
        yield _open("archive_worth_open", requirement, **_title(requirement, titles))
    for requirement in stops.possible:
        yield _open("archive_export_unknown", requirement, **_title(requirement, titles))
    for stop in stops.besides.possible:
        yield _open("stop_unknown", stop.value, stop=stop.value)


def has_many(found: Fulfilment) -> bool:
    """Whether there are more requirements of one sort than are told by name."""
    return max(map(len, (found.unmet, found.unknown, found.undecided))) > FEW


def _title(requirement: RequirementId, titles: Titles) -> dict[str, str]:
    return {"title": titles[requirement]} if requirement in titles else {}


def _named(requirements: Sequence[RequirementId], titles: Titles) -> dict[str, list[str]]:
    """The requirements, and what they are called where they are few."""
    known = len(requirements) <= FEW and all(one in titles for one in requirements)
    return {"requirements": list(requirements)} | (
        {"titles": [titles[one] for one in requirements]} if known else {}
    )


def _risk(risk: Risk) -> Iterator[Finding]:
    overall = _ends(risk.overall)
    drivers = [driver.criterion.value for driver in risk.drivers[:3]]
    if risk.best is RiskClass.RED:
        yield _known("risk_red", "risk", drivers=drivers, **overall)
    elif risk.worst is RiskClass.RED:
        yield _open("risk_may_be_red", "risk", unknown=_codes(risk.unknown), **overall)
    else:
        yield _open("risk_not_red", "risk", **overall)
    if risk.legacy_by:
        yield _known("legacy", "risk", criteria=_codes(risk.legacy_by))
    elif risk.worst is not RiskClass.NOT_LEGACY:
        unknown = [one for one in risk.unknown if one.is_likelihood]
        yield _open("legacy_unknown", "risk", unknown=_codes(unknown))
    else:
        yield _open("not_legacy", "risk")


def _disagreement(criteria: Sequence[RiskCriterion]) -> Iterator[Finding]:
    if criteria:
        yield _open("answer_against_register", "risk", criteria=_codes(criteria))


def _requirements(fulfilment: Fulfilment, titles: Titles) -> Iterator[Finding]:
    counted = {"applicable": fulfilment.applicable}
    if fulfilment.unmet:
        yield _known("requirements_unmet", "requirements", **_named(fulfilment.unmet, titles), **counted)
    if fulfilment.unknown:
        yield _open("requirements_unknown", "requirements", **_named(fulfilment.unknown, titles), **counted)
    if fulfilment.applicable and fulfilment.lowest == fulfilment.applicable:
        yield _open("requirements_all_met", "requirements", **counted)
    if fulfilment.undecided:
        yield _open("applicability_undecided", "requirements", **_named(fulfilment.undecided, titles))


def _gap(gap: Gap) -> Iterator[Finding]:
    possible = _ends(gap.possible)
    if gap.is_wide:
        yield _known("gap_wide", "requirements", **possible)
    elif gap.may_be_wide:
        yield _open("gap_may_be_wide", "requirements", **possible)
    if not gap.has_enough_basis:
        yield _open("basis_insufficient", "requirements", coverage=str(gap.coverage))


def _contract(contract: SystemContract, on: date) -> Iterator[Finding]:
    end, notice = contract.end(on), contract.notice_by(on)
    if end is None:
        yield _open("contract_end_unknown", "contract")
    elif end < on:
        yield _known("contract_ended", "contract", ended=end.isoformat())
    elif notice is not None and notice < on:
        yield _known("notice_too_late", "contract", ends=end.isoformat(), notice_by=notice.isoformat())
    elif notice is not None:
        yield _open("contract_ends_notice", "contract", ends=end.isoformat(), notice_by=notice.isoformat())
    else:
        yield _open("contract_ends", "contract", ends=end.isoformat())
    yield from _options(contract, on)


def _options(contract: SystemContract, on: date) -> Iterator[Finding]:
    """Where the contract would end with every option used, when that is another day."""
    last = contract.last_possible_end()
    if last is None or not contract.option_months:
        return
    if last >= on:
        yield _open("contract_options", "contract", last=last.isoformat())
    else:
        yield _open("contract_options_ended", "contract", last=last.isoformat())


def _support(unknown: tuple[str, ...]) -> Iterator[Finding]:
    if unknown:
        yield _open("support_unknown", "support", technologies=list(unknown))


def _ends(interval: Interval) -> dict[str, str]:
    return {"low": str(interval.low), "high": str(interval.high)}


def _codes(criteria: Iterable[RiskCriterion]) -> list[str]:
    return [one.value for one in criteria]
