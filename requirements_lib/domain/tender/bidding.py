"""What is announced of how a supplier may bid: more than one bid, and alternative bids (variants)."""

from collections.abc import Iterator
from enum import StrEnum

from requirements_lib.domain.outcome import Finding
from requirements_lib.domain.value import Value


class Variants(StrEnum):
    """Whether alternative bids are taken."""

    NO = "no"
    WITH_MAIN = "with_main"
    """Only from a supplier that also bids as the tender documents describe."""
    YES = "yes"


class Bidding(Value):
    """The rules of how many and what kind of bids one supplier may give."""

    several: bool = False
    """Whether one supplier may give more than one bid that is not an alternative to another."""
    variants: Variants = Variants.NO
    variant_requirements: str = ""
    """Which absolute requirements an alternative bid must meet, and how it is to be written."""


def check(bidding: Bidding | None, basis: str) -> Iterator[Finding]:
    """What allowing alternative bids asks for; `basis` is the rule that asks, where there is one."""
    if bidding is None or bidding.variants is Variants.NO:
        return
    if not bidding.variant_requirements.strip():
        told = Finding.warning("variant_requirements_missing", "bidding", basis=basis)
        yield told if basis else Finding.warning("variant_requirements_unsaid", "bidding")
    if basis:
        yield Finding.notice("variants_in_notice", "bidding", basis=basis)
