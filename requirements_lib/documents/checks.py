"""How each requirement of bilag 1 is checked: before a bid is chosen in konkurransegrunnlaget, the rest in bilag 1."""

from collections.abc import Iterator

from paper.story import Story
from requirements_lib.documents import card, requirement_table
from requirements_lib.documents.placement import in_annex_1
from requirements_lib.domain.requirement import Evidence, Kind, Moment
from requirements_lib.domain.tender import AskedRequirement, Tender

OF_BIDS = "Slik kontrolleres svarene"
AFTERWARDS = "Kontroll etter avtaleinngåelse og rettsgrunnlag"
_WIDTHS = (880, 8520)


def of_bids(story: Story, tender: Tender) -> None:
    """Why each absolute requirement is so, and what is looked at before a bid is chosen."""
    rows = [(card.text(one.id), told) for one in in_annex_1(tender) for told in _of_bid(one)]
    _print(
        story,
        OF_BIDS,
        2,
        "Slik kontrolleres svaret på hvert krav før tilbudet velges. For absolutte krav står det også hvorfor kravet "
        "er absolutt.",
        rows,
    )


def afterwards(story: Story, tender: Tender) -> None:
    """What is checked once there is a contract, and the rules behind; each id leads to its requirement."""
    printed = in_annex_1(tender)
    rows = [(requirement_table.leading(one), told) for one in printed for told in _afterwards(tender, one)]
    _print(
        story,
        AFTERWARDS,
        1,
        "Slik kontrolleres kravene når avtalen er inngått. Rettsgrunnlaget er regler kommunen er bundet av, eller "
        "bruker som mønster. Pliktene etter reglene er kommunens. Det leverandøren skal oppfylle, er kravteksten.",
        rows,
    )


def _print(story: Story, heading: str, level: int, about: str, rows: list[tuple[str, str]]) -> None:
    if rows:
        story.heading(heading, level)
        story.text(about, leads=True)
        story.grid(("Nr.", "Dokumentasjon og kontroll"), rows, _WIDTHS, heading)


def _of_bid(asked: AskedRequirement) -> Iterator[str]:
    if asked.requirement.kind is Kind.ABSOLUTE:
        yield card.led("Hvorfor absolutt:", asked.requirement.kind_reason)
    yield from (card.evidence([one]) for one in _evidence(asked) if one.verified is Moment.BID)


def _afterwards(tender: Tender, asked: AskedRequirement) -> Iterator[str]:
    yield from (card.evidence([one]) for one in _evidence(asked) if one.verified is not Moment.BID)
    if bases := card.bases(tender, asked):
        yield card.led("Rettsgrunnlag:", "; ".join(bases))


def _evidence(asked: AskedRequirement) -> tuple[Evidence, ...]:
    return () if asked.requirement.kind is Kind.INFORMATION else asked.requirement.evidence
