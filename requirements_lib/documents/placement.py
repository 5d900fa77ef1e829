"""Where each requirement is printed, and in which order: the same chapters in every document."""

from collections.abc import Iterator
from dataclasses import dataclass

from requirements_lib.domain.requirement import AnnexPlace, Kind, Requirement
from requirements_lib.domain.tender import AskedRequirement, Tender

CHAPTERS = {
    AnnexPlace.TENDER_DOCUMENT: "Kvalifikasjonskrav og opplysninger",
    AnnexPlace.REQUIREMENTS: "Krav til løsningen",
    AnnexPlace.CONTRACT_TERMS: "Kontraktsvilkår",
    AnnexPlace.DATA_PROCESSING: "Krav til behandling av personopplysninger",
}
IN_ANNEX_1 = tuple(place for place in CHAPTERS if place is not AnnexPlace.TENDER_DOCUMENT)


@dataclass(frozen=True)
class Section:
    """The requirements of one theme in one chapter."""

    name: str
    about: str
    requirements: tuple[AskedRequirement, ...]


def place(requirement: Requirement) -> AnnexPlace:
    """Its own place, unless its kind forbids it: what is asked about the supplier, or of the contract period, is
    never printed as a demand on the solution."""
    if requirement.kind is Kind.QUALIFICATION:
        return AnnexPlace.TENDER_DOCUMENT
    if requirement.kind is Kind.CONTRACT_TERM and requirement.annex in (
        AnnexPlace.REQUIREMENTS,
        AnnexPlace.TENDER_DOCUMENT,
    ):
        return AnnexPlace.CONTRACT_TERMS
    return requirement.annex


def sections(tender: Tender, wanted: AnnexPlace) -> Iterator[Section]:
    """What is printed in one chapter, theme by theme; a theme the library does not have comes last."""
    asked = [one for one in tender.requirements if place(one.requirement) is wanted]
    known = {theme.code for theme in tender.themes}
    for theme in tender.themes:
        own = tuple(one for one in asked if one.requirement.theme == theme.code)
        if own:
            yield Section(theme.name, theme.about, own)
    others = tuple(one for one in asked if one.requirement.theme not in known)
    if others:
        yield Section("Andre krav", "", others)


def in_annex_1(tender: Tender) -> tuple[AskedRequirement, ...]:
    """The requirements of bilag 1 in the order they are printed."""
    return tuple(
        one for chapter in IN_ANNEX_1 for section in sections(tender, chapter) for one in section.requirements
    )
