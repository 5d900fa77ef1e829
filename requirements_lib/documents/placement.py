"""Where each requirement is printed, and in which order: the same chapters in every document."""

from collections.abc import Iterator
from dataclasses import dataclass

from requirements_lib.domain.library.requirement import AnnexPlace, Kind, Requirement
from requirements_lib.domain.tender.tender import AskedRequirement, Tender

CHAPTERS = {
    AnnexPlace.TENDER_DOCUMENT: "Kvalifikasjonskrav og opplysninger",
    AnnexPlace.REQUIREMENTS: "Krav til løsningen",
    AnnexPlace.CONTRACT_TERMS: "Kontraktsvilkår",
    AnnexPlace.DATA_PROCESSING: "Vilkår for behandling av personopplysninger",
}
TERMS = (AnnexPlace.CONTRACT_TERMS, AnnexPlace.DATA_PROCESSING)
"""What is entered in other annexes than bilag 1."""


@dataclass(frozen=True)
class Section:
    """The requirements of one theme in one chapter."""

    name: str
    about: str
    requirements: tuple[AskedRequirement, ...]


def place(requirement: Requirement) -> AnnexPlace:
    """Where its kind belongs: what is asked about the supplier, or of the contract period, is never printed as a demand
    on the solution, and what bids are measured by never as anything else. Only information may stand anywhere."""
    match requirement.kind:
        case Kind.QUALIFICATION:
            return AnnexPlace.TENDER_DOCUMENT
        case Kind.CONTRACT_TERM:
            return requirement.annex if requirement.annex in TERMS else AnnexPlace.CONTRACT_TERMS
        case Kind.INFORMATION:
            return requirement.annex
        case Kind.ABSOLUTE | Kind.EVALUATED:
            return AnnexPlace.REQUIREMENTS


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
    return tuple(one for section in sections(tender, AnnexPlace.REQUIREMENTS) for one in section.requirements)
