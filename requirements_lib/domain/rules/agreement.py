"""What kind of agreement a procurement ends in, by which standard contract, and what it buys."""

from enum import StrEnum
from typing import Annotated, TypeAlias

from pydantic import StringConstraints

from requirements_lib.domain.value import Value

CPV = r"^\d{8}(-\d)?$"
CpvCode: TypeAlias = Annotated[str, StringConstraints(pattern=CPV)]
"""A code of the common procurement vocabulary, with or without its check digit: «48311000-1»."""


class Agreement(StrEnum):
    """One purchase, or a framework for many."""

    PURCHASE = "purchase"
    FRAMEWORK_ONE = "framework_one"
    """A framework agreement with one supplier."""
    FRAMEWORK_SEVERAL = "framework_several"
    """A framework agreement with several suppliers."""


class Contract(Value):
    """The standard contract used: «SSA-L» in version «2018»."""

    form: str
    version: str

    @property
    def name(self) -> str:
        """«SSA-L 2018»."""
        return f"{self.form} {self.version}".strip()
