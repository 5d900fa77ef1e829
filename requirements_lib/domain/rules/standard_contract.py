"""The government's standard contracts (SSA): what their annexes are called, by contract and version."""

from enum import StrEnum

from requirements_lib.domain.outcome import Finding
from requirements_lib.domain.rules.agreement import Contract
from requirements_lib.domain.rules.law import Certainty
from requirements_lib.domain.value import Value


class AnnexUse(StrEnum):
    """What an annex is for, where a document of ours depends on it."""

    NEEDS = "needs"
    ANSWER = "answer"
    PRICE = "price"
    CHANGES = "changes"
    """Changes to the general text, made when the contract is entered into."""
    LATER = "later"
    """Changes made afterwards."""
    DATA_PROCESSING = "data_processing"
    OTHER = "other"


class Annex(Value):
    """One annex of a contract."""

    title: str
    use: AnnexUse = AnnexUse.OTHER


class Choice(Value):
    """What a contract lets the customer choose in bilag 1."""

    name: str
    question: str
    options: tuple[str, ...]


class StandardContract(Value):
    """One contract in one version, with its annexes by number."""

    form: str
    version: str
    certainty: Certainty
    annexes: dict[int, Annex]
    choices: tuple[Choice, ...] = ()

    @property
    def name(self) -> str:
        """«SSA-L 2018»."""
        return f"{self.form} {self.version}".strip()

    def number(self, use: AnnexUse) -> int | None:
        """The annex for this use. The numbers differ between the contracts."""
        return next((number for number, annex in self.annexes.items() if annex.use is use), None)


class StandardContracts(Value):
    """All contracts we know the annexes of."""

    known: tuple[StandardContract, ...] = ()

    def of(self, contract: Contract) -> StandardContract | None:
        """The contract, when its annex titles are confirmed; otherwise None, and no title is printed as its own."""
        found = self.listed(contract)
        return found if found and found.certainty is Certainty.CONFIRMED else None

    def listed(self, contract: Contract) -> StandardContract | None:
        """The contract as it stands in the table, confirmed or not: for the officer, never for a document."""
        named = (contract.form, contract.version)
        return next((one for one in self.known if (one.form, one.version) == named), None)

    def check(self, contract: Contract) -> tuple[Finding, ...]:
        """A warning when the annexes get titles of our own."""
        if self.of(contract) is not None:
            return ()
        name = f"{contract.form} {contract.version}".strip()
        return (Finding.warning("annex_titles_unconfirmed", name),)
