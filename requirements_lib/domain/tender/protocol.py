"""What the protocol will ask for at the end, and is easiest to say while it is decided.

Del II and del III list the contents of the protocol with letters that are not the same, so each has its own.
"""

from collections.abc import Iterator

from requirements_lib.domain.outcome import Finding
from requirements_lib.domain.rules.agreement import Agreement
from requirements_lib.domain.rules.law import LawTable, LawValue
from requirements_lib.domain.rules.regime import Decision
from requirements_lib.domain.rules.time_plan import Procedure
from requirements_lib.domain.tender.profile import Profile

_REASONED = (Procedure.NEGOTIATED, Procedure.DIALOGUE)


def letter(topic: str, decision: Decision, law: LawTable) -> LawValue | None:
    """Where the protocol asks for this; None when it does not under the rules that apply."""
    return law.at(f"protocol_{topic}_{decision.regime.value}", decision.starts)


def check(profile: Profile, decision: Decision | None, law: LawTable) -> Iterator[Finding]:
    """The reasons that will be asked for and are not written yet."""
    if decision is not None:
        yield from _procedure(profile, decision, law)
        yield from _framework(profile, decision, law)


def _procedure(profile: Profile, decision: Decision, law: LawTable) -> Iterator[Finding]:
    asked = letter("negotiation", decision, law)
    if asked and profile.procedure in _REASONED and not profile.procedure_reason.strip():
        yield Finding.warning("procedure_reason_asked", "procedure_reason", basis=asked.basis)


def _framework(profile: Profile, decision: Decision, law: LawTable) -> Iterator[Finding]:
    """A framework agreement longer than the ordinary term needs to say why; only where the term has been read."""
    longest = law.at(f"framework_years_{decision.regime.value}", decision.starts)
    years = profile.valuation.years + profile.valuation.option_years
    reasoned = profile.agreement is Agreement.PURCHASE or bool(profile.agreement_reason.strip())
    if longest is not None and not reasoned and years > longest.number:
        facts = {"years": longest.value, "basis": longest.basis}
        yield Finding.warning("framework_too_long", "agreement_reason", **facts)
