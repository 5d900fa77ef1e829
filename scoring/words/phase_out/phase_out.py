"""The phase-out list in words. It recommends; people decide."""

from collections.abc import Iterable, Sequence
from itertools import groupby

from requirements_lib.domain.outcome import Finding, Severity
from requirements_lib.words.phrase import joined
from scoring.domain.phase_out.phase_out import Proposal
from scoring.domain.systems.quick_rating import Stop
from scoring.domain.systems.risk import RiskCriterion
from scoring.words.numbers import percent_span
from scoring.words.outcome import finding_sentence, in_a_row, together
from scoring.words.systems.risk import follows_up
from scoring.words.terms import criteria_in_words, label, term

NOTE = "Forslag. Det er du som bestemmer."
INSUFFICIENT = "Utilstrekkelig grunnlag"
DECIDING, _TOLD = 2, 2
_BESIDES = ("answer_against_register", "support_unknown")
"""Told with the grounds, known or not: what they rest on may be wrong."""
_SAID_ONCE = ("archive_cannot_be_exported", "archive_export_unknown", "archive_worth_open")
_GROUNDS = (
    ("risk_red", "Risikoen er rød, mest på grunn av", "drivers"),
    ("legacy", "", "criteria"),
)


def advice(proposal: Proposal) -> str:
    """«Utbedre», or both ends when missing answers could change it."""
    if proposal.is_certain:
        return label(proposal.best)
    return f"Fra «{term(proposal.best)}» til «{term(proposal.worst)}», avhengig av svar som mangler"


def basis(proposal: Proposal) -> str:
    """The label «Utilstrekkelig grunnlag», or nothing."""
    return "" if proposal.gap.has_enough_basis else INSUFFICIENT


def reason_sentences(proposal: Proposal) -> tuple[str, ...]:
    """Every ground as a sentence, in the order it weighs; what is the same of several requirements is said once."""
    found: list[str] = []
    for code, some in groupby(proposal.reasons, key=lambda one: one.code):
        alike = tuple(some)
        found += [together(alike)] if code in _SAID_ONCE else map(finding_sentence, alike)
    return tuple(found)


def why_sentences(proposal: Proposal) -> tuple[str, ...]:
    """The known grounds in brief, the contract apart, and last what is not known when that could change it."""
    known = {one.code: one.facts for one in _known(proposal)}
    found = _stops(proposal)
    if "risk_red" in known:
        found.append(f"Risikoen er rød, mest på grunn av {criteria_in_words(known['risk_red']['drivers'])}.")
    if "legacy" in known:
        criteria = known["legacy"]["criteria"]
        found.append(f"{_legacy(criteria)} {criteria_in_words(criteria)}.")
    if "requirements_unmet" in known:
        facts = known["requirements_unmet"]
        found.append(f"{len(facts['requirements'])} av {facts['applicable']} krav er ikke oppfylt.")
    if "gap_wide" in known:
        found.append(
            f"Avstanden til behovet er {percent_span(proposal.gap.possible.low, proposal.gap.possible.high)}."
        )
    found += [finding_sentence(one) for one in proposal.reasons if one.code in _BESIDES]
    return tuple(found) if proposal.is_certain else (*found, unknown_sentence(proposal))


def deciding_sentences(proposal: Proposal) -> tuple[str, ...]:
    """The one or two known grounds that weigh most, each with at most two of what it rests on.

    «Systemet er utdatert: L1 (utgått støtte), L2 (utløpt avtale) og 5 til.» Without any: what is not known. Which
    requirements show that records may be lost, is told with the archive.
    """
    found = _stops(proposal, brief=True)
    for code, words, fact in _GROUNDS:
        for one in _known(proposal):
            if one.code == code:
                said = words or _legacy(one.facts[fact])
                found.append(f"{said} {_most([criteria_in_words([each]) for each in one.facts[fact]])}.")
    return tuple(found or why_sentences(proposal))[:DECIDING]


def _legacy(criteria: Iterable[RiskCriterion]) -> str:
    return "Systemet må følges opp (legacy):" if follows_up(criteria) else "Systemet er utdatert:"


def _known(proposal: Proposal) -> list[Finding]:
    return [one for one in proposal.reasons if one.severity is Severity.WARNING]


def _stops(proposal: Proposal, *, brief: bool = False) -> list[str]:
    """What decides alone, first: that records would be lost, by which requirements, and each of the others."""
    known = _known(proposal)
    lost = [one for one in known if one.code == "archive_cannot_be_exported"]
    which = "" if brief else f": {in_a_row(lost)}"
    return [
        *([f"Opplysninger kan gå tapt når systemet slås av{which}."] if lost else []),
        *(f"{label(Stop(one.subject))} ({one.subject})." for one in known if one.code == "stopped"),
    ]


def _most(parts: Sequence[str]) -> str:
    """«A, B og 5 til»: the first two, and how many more there are; three are all told."""
    if len(parts) <= _TOLD + 1:
        return joined(list(parts))
    return f"{', '.join(parts[:_TOLD])} og {len(parts) - _TOLD} til"


def unknown_sentence(proposal: Proposal) -> str:
    """«Ikke kjent: 4 av 13 risikokriterier, 3 av 14 krav og om 2 krav gjelder.», or nothing when all is known."""
    found, risk = proposal.fulfilment, proposal.risk.unknown
    parts = [
        f"{len(risk)} av {len(RiskCriterion)} risikokriterier" if risk else "",
        f"{len(found.unknown)} av {found.applicable} krav" if found.unknown else "",
        f"om {len(found.undecided)} krav gjelder" if found.undecided else "",
    ]
    kept = [part for part in parts if part]
    return f"Ikke kjent: {joined(kept)}." if kept else ""
