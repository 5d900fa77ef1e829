"""A price that was typed wrong, put right after the points are shown: by two people, with the one before kept."""

from datetime import datetime

from requirements_lib.domain.library.requirement import Text
from requirements_lib.domain.outcome import Refusal
from requirements_lib.domain.value import Value
from scoring.domain.bids.amount import Amount, Sum


class PriceProposal(Value):
    """What one person has read in the bid, and why the sealed price is wrong; sealed until another reads the same."""

    amount: Sum
    amounts: tuple[Amount, ...] = ()
    reason: Text
    by: str
    at: datetime


class PriceCorrection(Value):
    """A price that was put right, with who read it the first and the second time."""

    before: Sum
    after: Sum
    before_amounts: tuple[Amount, ...] = ()
    after_amounts: tuple[Amount, ...] = ()
    reason: Text
    proposed_by: str
    proposed_at: datetime
    approved_by: str
    approved_at: datetime


def require_shown(proposal: PriceProposal | None, at: datetime) -> PriceProposal:
    """The proposal, when it is the one that was made at this instant and shown.

    Raises Refusal «price_correction_not_open» and «price_correction_another».
    """
    if proposal is None:
        raise Refusal("price_correction_not_open")
    if proposal.at != at:
        raise Refusal("price_correction_another")
    return proposal


def require_other(proposal: PriceProposal, person: str) -> PriceProposal:
    """The proposal, when somebody else has made it. Raises Refusal «price_correction_by_same»."""
    if proposal.by == person:
        raise Refusal("price_correction_by_same")
    return proposal
