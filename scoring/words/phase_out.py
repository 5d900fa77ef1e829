"""The phase-out list in words. It recommends; people decide."""

from scoring.domain.phase_out import Proposal
from scoring.words.outcome import finding_sentence
from scoring.words.terms import label, term

NOTE = "Forslag. Det er du som bestemmer."
INSUFFICIENT = "Utilstrekkelig grunnlag"


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
