"""What the annexes are called in the contract that is used, and in our own words where its titles are not confirmed."""

from requirements_lib.domain.standard_contract import StandardContract

_CHANGES = "Endringer i den generelle avtaleteksten"
_OWN_TITLES = {1: "Kravspesifikasjon", 2: "Leverandørens svar"}


class Annexes:
    """The annexes of one contract. Their numbers differ between the contracts."""

    def __init__(self, contract: StandardContract | None) -> None:
        self._contract = contract

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
        return self._named(_CHANGES) or "avtalens bilag for endringer i avtaleteksten"

    @property
    def price(self) -> str:
        """Where prices stand, and nowhere else."""
        return self._named("Samlet pris") or self._named("Pris og") or "avtalens prisbilag"

    @property
    def data_processing(self) -> str:
        """Where terms for personal data are entered."""
        return self._named("Databehandleravtale") or "databehandleravtalen"

    def listed(self) -> tuple[str, ...]:
        """Every annex by number and title; only our own two when the contract's titles are not confirmed."""
        numbers = sorted(self._contract.annexes) if self._contract else _OWN_TITLES
        return tuple(self._heading(number) for number in numbers)

    def _heading(self, number: int) -> str:
        title = self._contract.annexes.get(number) if self._contract else None
        return f"Bilag {number} {title or _OWN_TITLES[number]}"

    def _named(self, beginning: str) -> str | None:
        """«bilag 7 (Endringer i den generelle avtaleteksten)», as it stands inside a sentence."""
        number = self._contract.number(beginning) if self._contract else None
        if number is None or self._contract is None:
            return None
        return f"bilag {number} ({self._contract.annexes[number]})"
