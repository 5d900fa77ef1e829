"""A supplier's bid. The price is a separate value, so nothing that reads a bid can come to read a price."""

from collections.abc import Iterable
from operator import not_

from pydantic import AwareDatetime, Field

from requirements_lib.domain.library.requirement import RequirementId, Text
from requirements_lib.domain.outcome import Finding
from requirements_lib.domain.tender.response import Response, ResponseForm
from requirements_lib.domain.value import Value
from scoring.domain.appended import Appended, latest
from scoring.domain.bids.amount import Amount, Sum
from scoring.domain.bids.deviation import Deviations
from scoring.domain.bids.price_correction import PriceCorrection, PriceProposal


class Supplier(Value):
    """Who bids."""

    name: Text
    organisation_number: str = ""
    contact: str = ""


class Bid(Value):
    """What a supplier offers, as answered in the form."""

    id: str
    letter: str = Field(pattern=r"^[A-Z]{1,2}$")
    """The bid's short name within the procurement: A, B, C …"""
    lot: str = ""
    """The lot bid for; empty when the procurement is undivided."""
    supplier: Supplier
    variant: bool = Field(default=False, exclude_if=not_)
    """Whether it is an alternative bid: another solution than the tender documents describe."""
    received: AwareDatetime | None = Field(default=None, exclude_if=lambda one: one is None)
    """When it came, where somebody has said so."""
    responses: tuple[Response, ...] = ()
    assumptions: str = ""
    deviations: tuple[str, ...] = ()
    attachments: tuple[str, ...] = ()
    findings: tuple[Finding, ...] = ()
    """What the reading of the form had to say."""

    def response_to(self, requirement: RequirementId) -> Response | None:
        """The answer to one requirement, if there is one."""
        return next((one for one in self.responses if one.requirement == requirement), None)


class Price(Value):
    """The evaluation sum of one bid: NOK excluding VAT."""

    bid: str
    amount: Sum
    """Of the lines, where there are any; without what deviations are priced at."""
    amounts: tuple[Amount, ...] = Field(default=(), exclude_if=not_)
    """One for each line of a model that has lines, in their order."""
    deviations: Deviations = Field(default=(), exclude_if=not_)
    """Sealed with the price, and opened with it."""
    proposal: PriceProposal | None = Field(default=None, exclude_if=not_)
    """Read anew by one person after the points were shown, and not yet by another."""
    corrections: tuple[PriceCorrection, ...] = Field(default=(), exclude_if=not_)
    """Those that have been made, the first one first."""
    salt: str = Field(default="", pattern=r"^([0-9a-f]{32})?$", exclude_if=not_)
    """Random, and new for each version: without it the seal could be tried against every amount."""


class Ruling(Appended):
    """A person's judgement that an answered yes does not hold (`met` false), or that it does after all.

    A ruling can take a supplier's yes away, never give one: a bid is not improved after the deadline.
    """

    bid: str
    requirement: RequirementId
    met: bool
    reason: Text


class Rejection(Appended):
    """A person's decision that a bid takes no part, with legal ground and reason; or that it does again."""

    bid: str
    rejected: bool = True
    ground: str = ""
    reason: Text


def bid_from(
    form: ResponseForm, bid_id: str, letter: str, findings: Iterable[Finding] = (), *, variant: bool = False
) -> Bid:
    """The bid that a form holds."""
    supplier = Supplier(
        name=form.supplier, organisation_number=form.organisation_number, contact=form.contact
    )
    return Bid(
        id=bid_id,
        letter=letter,
        lot=form.lot,
        supplier=supplier,
        variant=variant,
        responses=form.responses,
        assumptions=form.assumptions,
        deviations=form.deviations,
        attachments=form.attachments,
        findings=tuple(findings),
    )


def letter(place: int) -> str:
    """The letter of the first (1), second … bid: A to Z, then AA, AB …"""
    alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
    over, within = divmod(place - 1, len(alphabet))
    return (alphabet[over - 1] if over else "") + alphabet[within]


def overruled(bid: str, rulings: Iterable[Ruling]) -> frozenset[RequirementId]:
    """The requirements where the bid's yes does not hold, by the latest ruling on each."""
    own = latest((one for one in rulings if one.bid == bid), lambda one: one.requirement)
    return frozenset(one.requirement for one in own if not one.met)


def rejected(rejections: Iterable[Rejection]) -> dict[str, Rejection]:
    """The rejection in force for each rejected bid."""
    now = latest(rejections, lambda one: one.bid)
    return {one.bid: one for one in now if one.rejected}


def let_in(rejections: Iterable[Rejection]) -> dict[str, Rejection]:
    """The decision in force for each bid that was considered and takes part."""
    now = latest(rejections, lambda one: one.bid)
    return {one.bid: one for one in now if not one.rejected}


def taking_part(bids: Iterable[Bid], rejections: Iterable[Rejection]) -> tuple[Bid, ...]:
    """The bids that are not rejected."""
    out = rejected(rejections)
    return tuple(one for one in bids if one.id not in out)
