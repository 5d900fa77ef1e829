"""Reversing a choice that has been told to the suppliers, in sentences."""

from requirements_lib.domain.rules.law import LawTable
from requirements_lib.domain.tender.profile import Profile


def reversal_sentences(profile: Profile, law: LawTable) -> tuple[str, ...]:
    """What is done, until when it can be done, and what follows."""
    decision = profile.regime(law)
    found = law.at(f"reversal_{decision.regime.value}", decision.starts) if decision else None
    until = (
        "Er valget av leverandør i strid med forskriften, kan det omgjøres frem til kontrakten er inngått "
        f"({found.basis})."
        if found
        else "Et valg kan ikke omgjøres etter at kontrakten er inngått."
    )
    return (
        "Meddelelsen er sendt. Endres det hvem som er med nå, omgjøres beslutningen.",
        until,
        "Etterpå rangeres tilbudene på nytt, og det nye valget meddeles med begrunnelse og karensperiode.",
    )
