"""The phase-out list in words. It recommends; people decide."""

import json
from collections.abc import Iterable
from datetime import date

from requirements_lib.domain.outcome import Severity
from requirements_lib.words.phrase import joined
from scoring.domain.phase_out import Proposal
from scoring.domain.portfolio import Portfolio
from scoring.domain.risk import RiskCriterion
from scoring.words.numbers import percent_span
from scoring.words.outcome import finding_sentence
from scoring.words.terms import criteria_in_words, label, term

NOTE = "Forslag. Det er du som bestemmer."
INSUFFICIENT = "Utilstrekkelig grunnlag"
SENSITIVE = (
    "Listen viser svakheter i systemene. Den kan helt eller delvis være unntatt fra offentlighet. "
    "Vurder det før du deler den."
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
    """Every ground as a sentence, in the order it weighs."""
    return tuple(finding_sentence(reason) for reason in proposal.reasons)


def why_sentences(proposal: Proposal) -> tuple[str, ...]:
    """The known grounds in brief, the contract apart, and last what is not known when that could change it."""
    known = {one.code: one.facts for one in proposal.reasons if one.severity is Severity.WARNING}
    stops = [one.subject for one in proposal.reasons if one.code == "archive_cannot_be_exported"]
    found = [f"Opplysninger kan gå tapt når systemet slås av ({joined(stops)})."] if stops else []
    if "risk_red" in known:
        found.append(f"Risikoen er rød, mest på grunn av {criteria_in_words(known['risk_red']['drivers'])}.")
    if "legacy" in known:
        found.append(f"Systemet er utdatert: {criteria_in_words(known['legacy']['criteria'])}.")
    if "requirements_unmet" in known:
        facts = known["requirements_unmet"]
        found.append(f"{len(facts['requirements'])} av {facts['applicable']} krav er ikke oppfylt.")
    if "gap_wide" in known:
        found.append(
            f"Avstanden til behovet er {percent_span(proposal.gap.possible.low, proposal.gap.possible.high)}."
        )
    return tuple(found) if proposal.is_certain else (*found, unknown_sentence(proposal))


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


def summary(found: Portfolio) -> tuple[str, ...]:
    """First how many are proposed, then what is urgent, what may come, and what it all rests on."""
    sentences = (_proposed(found), _soon(found), _possible(found), *_basis(found))
    return tuple(one for one in sentences if one)


def as_json(proposals: Iterable[Proposal], on: date) -> str:
    """The list as a file, with every figure, and the advice and its grounds in words."""
    systems = [_listed(one) for one in proposals]
    return json.dumps({"date": on.isoformat(), "systems": systems}, ensure_ascii=False, indent=1)


def _listed(proposal: Proposal) -> dict[str, object]:
    sentences = {"advice_text": advice(proposal), "reason_texts": reason_sentences(proposal)}
    return proposal.model_dump(mode="json") | sentences


def _proposed(found: Portfolio) -> str:
    return f"{_systems(len(found.proposed))} er foreslått utfaset."


def _soon(found: Portfolio) -> str:
    if not found.soon:
        return ""
    whose = "" if len(found.proposed) == 1 else f" for {len(found.soon)} av dem"
    return f"Fristen for å si opp avtalen er innen 90 dager{whose}."


def _possible(found: Portfolio) -> str:
    if not found.possible:
        return ""
    more = " til" if found.proposed else ""
    return f"{_systems(len(found.possible))}{more} kan bli det, avhengig av svar som mangler."


def _basis(found: Portfolio) -> tuple[str, ...]:
    unrated = len(found.unrated)
    if not found.rated:
        return (f"{_systems(unrated)} er ikke vurdert ennå.",) if unrated else ()
    if not unrated:
        return ("Alle systemene i registeret er helt eller delvis vurdert.",)
    whole = found.rated + unrated
    rated = f"{found.rated} av {whole} systemer er helt eller delvis vurdert."
    return rated, f"{unrated} er ikke vurdert ennå."


def _systems(count: int) -> str:
    if not count:
        return "Ingen systemer"
    return "1 system" if count == 1 else f"{count} systemer"
