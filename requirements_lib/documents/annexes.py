"""What the annexes are called in the contract that is used, and in our own words where its titles are not confirmed."""

from collections.abc import Iterator
from dataclasses import dataclass

from requirements_lib.documents.placement import sections
from requirements_lib.domain.library.requirement import AnnexPlace
from requirements_lib.domain.rules.standard_contract import AnnexUse, Choice, StandardContract
from requirements_lib.domain.tender.tender import Tender

_OWN_TITLES = {1: "Kravspesifikasjon", 2: "Leverandørens svar"}
_OWN_USES = {1: AnnexUse.NEEDS, 2: AnnexUse.ANSWER}
ATTACHED, BY_SUPPLIER, AFTERWARDS, UNUSED = STANDINGS = (
    "Følger vedlagt",
    "Fylles ut av leverandøren",
    "Brukes først etter at avtalen er inngått",
    "Ikke relevant",
)
_USUAL = {
    AnnexUse.NEEDS: ATTACHED,
    AnnexUse.ANSWER: BY_SUPPLIER,
    AnnexUse.PRICE: BY_SUPPLIER,
    AnnexUse.LATER: AFTERWARDS,
}


@dataclass(frozen=True)
class Line:
    """One annex as it is listed for the suppliers."""

    number: int
    title: str
    standing: str
    """One of STANDINGS; empty where only the officer knows."""


class Annexes:
    """The annexes of one contract. Their numbers differ between the contracts."""

    def __init__(self, contract: StandardContract | None) -> None:
        self._contract = contract

    @property
    def choices(self) -> tuple[Choice, ...]:
        """What the contract lets the customer choose in bilag 1."""
        return self._contract.choices if self._contract else ()

    @property
    def first(self) -> str:
        """«Bilag 1 Kundens behovsbeskrivelse»."""
        return self._heading(1)

    @property
    def second(self) -> str:
        """«Bilag 2 Leverandørens beskrivelse av tjenesten»."""
        return self._heading(2)

    @property
    def changes(self) -> str:
        """Where contract terms are entered."""
        return self._named(AnnexUse.CHANGES) or "avtalens bilag for endringer i avtaleteksten"

    @property
    def price(self) -> str:
        """Where prices stand, and nowhere else."""
        return self._named(AnnexUse.PRICE) or "avtalens prisbilag"

    @property
    def data_processing(self) -> str:
        """Where terms for personal data are entered."""
        return self._named(AnnexUse.DATA_PROCESSING) or "databehandleravtalen"

    def listed(self, tender: Tender) -> tuple[Line, ...]:
        """Every annex in order; only our own two when the contract's titles are not confirmed."""
        return tuple(self._lines(tender))

    def _lines(self, tender: Tender) -> Iterator[Line]:
        if self._contract is None:
            for number, title in _OWN_TITLES.items():
                yield Line(number, title, _USUAL[_OWN_USES[number]])
            return
        for number, annex in sorted(self._contract.annexes.items()):
            yield Line(number, annex.title, _standing(annex.use, tender))

    def _heading(self, number: int) -> str:
        annex = self._contract.annexes.get(number) if self._contract else None
        return f"Bilag {number} {annex.title if annex else _OWN_TITLES[number]}"

    def _named(self, use: AnnexUse) -> str | None:
        """«bilag 7 (Endringer i den generelle avtaleteksten)», as it stands inside a sentence."""
        number = self._contract.number(use) if self._contract else None
        if number is None or self._contract is None:
            return None
        return f"bilag {number} ({self._contract.annexes[number].title})"


def _standing(use: AnnexUse, tender: Tender) -> str:
    if use is AnnexUse.CHANGES:
        return ATTACHED if any(sections(tender, AnnexPlace.CONTRACT_TERMS)) else UNUSED
    if use is AnnexUse.DATA_PROCESSING and any(sections(tender, AnnexPlace.DATA_PROCESSING)):
        return ATTACHED
    return _USUAL.get(use, "")
