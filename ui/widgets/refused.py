"""Why an act was not done, in a sentence: one place for every exception that is told to the person."""

from collections.abc import Callable

from requirements_lib.domain.outcome import Blocked, Refusal
from scoring.words.outcome import finding_sentence, refusal_sentence
from store.outcome import Conflict, Stale

MEANWHILE = "Noen har endret dette i mellomtiden. Se over og prøv igjen."
TOLD = (Refusal, Stale, Conflict)
"""What is told; anything else is a fault."""


def why_refused(act: Callable[[], object]) -> str:
    """Do it; the sentence that tells why it was refused, or nothing when it was done."""
    try:
        act()
    except TOLD as fault:
        return sentence(fault)
    return ""


def sentence(fault: Exception) -> str:
    """What is told of one of those that are told."""
    if isinstance(fault, Blocked):
        return " ".join(finding_sentence(one) for one in fault.findings)
    return refusal_sentence(fault) if isinstance(fault, Refusal) else MEANWHILE
