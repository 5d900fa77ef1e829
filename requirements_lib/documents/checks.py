"""How each requirement is checked: before a bid is chosen in konkurransegrunnlaget, the rest where it is asked."""

from collections.abc import Iterable, Iterator

from paper.story import Story
from requirements_lib.documents import card, requirement_table
from requirements_lib.documents.placement import in_annex_1
from requirements_lib.domain.library.requirement import Evidence, Kind, Moment
from requirements_lib.domain.tender.tender import AskedRequirement, Tender

OF_BIDS = "Slik kontrolleres svarene"
AFTERWARDS = "Kontroll etter avtaleinngåelse og rettsgrunnlag"
OF_TERMS = "Kontroll og rettsgrunnlag"
_WIDTHS = (880, 8520)


def of_bids(story: Story, tender: Tender) -> None:
    """Why each absolute requirement is so, and what is looked at before a bid is chosen."""
    rows = [(card.text(story, one.id), told) for one in in_annex_1(tender) for told in _of_bid(story, one)]
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
    rows = [
        (requirement_table.leading(one), told) for one in printed for told in _afterwards(story, tender, one)
    ]
    _print(
        story,
        AFTERWARDS,
        1,
        "Slik kontrolleres kravene når avtalen er inngått. Rettsgrunnlaget er regler kommunen er bundet av, eller "
        "bruker som mønster. Pliktene etter reglene er kommunens. Det leverandøren skal oppfylle, er kravteksten.",
        rows,
    )


def of_terms(story: Story, tender: Tender, terms: Iterable[AskedRequirement]) -> None:
    """How each term of a chapter is checked, and the rule behind; each id leads to its term."""
    rows = [
        (requirement_table.leading(one), told)
        for one in terms
        if (told := card.evidence(story, _evidence(one)) + _basis(story, tender, one))
    ]
    _print(
        story,
        OF_TERMS,
        2,
        "Slik kontrolleres vilkårene. Pliktene etter reglene er kommunens. Det leverandøren skal oppfylle, er teksten "
        "i vilkåret.",
        rows,
    )


def _print(story: Story, heading: str, level: int, about: str, rows: list[tuple[str, str]]) -> None:
    if rows:
        story.heading(heading, level)
        story.text(about, leads=True)
        story.grid(("Nr.", "Dokumentasjon og kontroll"), rows, _WIDTHS, heading)


def _of_bid(story: Story, asked: AskedRequirement) -> Iterator[str]:
    if asked.requirement.kind is Kind.ABSOLUTE:
        yield card.led(story, "Hvorfor absolutt:", asked.requirement.kind_reason)
    yield from (card.evidence(story, [one]) for one in _evidence(asked) if one.verified is Moment.BID)


def _afterwards(story: Story, tender: Tender, asked: AskedRequirement) -> Iterator[str]:
    yield from (card.evidence(story, [one]) for one in _evidence(asked) if one.verified is not Moment.BID)
    if told := _basis(story, tender, asked):
        yield told


def _basis(story: Story, tender: Tender, asked: AskedRequirement) -> str:
    bases = card.bases(tender, asked)
    return card.led(story, "Rettsgrunnlag:", "; ".join(bases)) if bases else ""


def _evidence(asked: AskedRequirement) -> tuple[Evidence, ...]:
    return () if asked.requirement.kind is Kind.INFORMATION else asked.requirement.evidence
