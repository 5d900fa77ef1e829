"""The government's standard contracts (SSA): what their annexes are called, by contract and version."""

from requirements_lib.domain.law import Certainty
from requirements_lib.domain.outcome import Finding
from requirements_lib.domain.profile import Contract
from requirements_lib.domain.value import Value


class Choice(Value):
    """What a contract lets the customer choose in bilag 1."""

    name: str
    question: str
    options: tuple[str, ...]


class StandardContract(Value):
    """One contract in one version, with its annex titles by number."""

    form: str
    version: str
    certainty: Certainty
    annexes: dict[int, str]
    choices: tuple[Choice, ...] = ()

    def number(self, beginning: str) -> int | None:
        """The annex whose title begins so. The numbers differ between the contracts."""
        return next((number for number, title in self.annexes.items() if title.startswith(beginning)), None)


class StandardContracts(Value):
    """All contracts we know the annexes of."""

    known: tuple[StandardContract, ...] = ()

    def of(self, contract: Contract) -> StandardContract | None:
        """The contract, when its annex titles are confirmed; otherwise None, and no title is printed as its own."""
        for one in self.known:
            if (one.form, one.version) == (contract.form, contract.version):
                return one if one.certainty is Certainty.CONFIRMED else None
        return None

    def check(self, contract: Contract) -> tuple[Finding, ...]:
        """A warning when the annexes get titles of our own."""
        if self.of(contract) is not None:
            return ()
        name = f"{contract.form} {contract.version}".strip()
        return (Finding.warning("annex_titles_unconfirmed", name),)
