"""How long the plan runs against the contract: a system in use after its contract has no agreement to rest on."""

from datetime import date

from requirements_lib.domain.outcome import Finding
from scoring.domain.systems.contract import months_between
from scoring.domain.systems.system import System

PLACE = "plan"


def findings(system: System, on: date) -> tuple[Finding, ...]:
    """That the plan ends after the contract, or rests on an option, on a day; nothing where it stays, or renews."""
    out, contract = system.decommission, system.contract
    end, last = contract.end(on), contract.last_possible_end()
    if out is None or end is None or last is None or system.stays or out <= end:
        return ()
    if out <= last and not contract.has_ended(on):
        return (Finding.notice("plan_needs_option", PLACE, out=out.isoformat(), ends=end.isoformat()),)
    if contract.has_ended(on):  # an option cannot be used after the end
        facts = {"longer": months_between(end, out), "ends": end.isoformat()}
        return (Finding.warning("plan_without_contract", PLACE, **facts),)
    facts = {"longer": months_between(last, out), "ends": last.isoformat()}
    return (Finding.warning("plan_outlives_contract", PLACE, **facts),)
