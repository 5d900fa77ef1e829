"""The pages: their titles, addresses and groups, in the order of the sidebar."""

from dataclasses import dataclass
from enum import StrEnum


class Group(StrEnum):
    """Where a page stands in the sidebar."""

    COMMON = "common"
    PROCUREMENT = "procurement"
    SYSTEMS = "systems"


@dataclass(frozen=True)
class Entry:
    """One page."""

    title: str
    path: str
    file: str
    group: Group


ENTRIES = (
    Entry("Oversikt", "oversikt", "pages/overview.py", Group.COMMON),
    Entry("Kravbibliotek", "kravbibliotek", "pages/library.py", Group.COMMON),
    Entry("Anskaffelse", "anskaffelse", "pages/procurement.py", Group.PROCUREMENT),
    Entry("Dokumenter", "dokumenter", "pages/documents.py", Group.PROCUREMENT),
    Entry("Tilbud", "tilbud", "pages/bids.py", Group.PROCUREMENT),
    Entry("Min vurdering", "min-vurdering", "pages/my_evaluation.py", Group.PROCUREMENT),
    Entry("Fellesvurdering", "fellesvurdering", "pages/consensus.py", Group.PROCUREMENT),
    Entry("Resultat", "resultat", "pages/result.py", Group.PROCUREMENT),
    Entry("Systemer", "systemer", "pages/systems.py", Group.SYSTEMS),
    Entry("Utfasing", "utfasing", "pages/phase_out.py", Group.SYSTEMS),
    Entry("Porteføljen", "portefoljen", "pages/portfolio.py", Group.SYSTEMS),
    Entry("Leverandører", "leverandorer", "pages/suppliers.py", Group.SYSTEMS),
)


def entry(path: str) -> Entry:
    """The page with this address."""
    return next(one for one in ENTRIES if one.path == path)
