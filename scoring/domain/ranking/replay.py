"""An evaluation as a file with its fingerprint, and the ranking that anybody gets from it."""

import hashlib
from collections.abc import Iterator
from math import isfinite
from operator import not_
from typing import Any, Self

from pydantic import Field, model_validator
from pydantic_core import PydanticCustomError

from requirements_lib.domain.outcome import Refusal
from requirements_lib.domain.tender.tender import canonical
from requirements_lib.domain.value import Value
from scoring.domain.ranking.evaluation import Evaluation
from scoring.domain.ranking.ranking import Ranking, rank


class EvaluationFile(Evaluation):
    """The whole question on its own: criteria, models, bids, prices and points, with the fingerprint of these."""

    fingerprint: str = Field(default="", exclude_if=not_)
    """Of everything else in the file; a file written by hand may leave it out."""

    @model_validator(mode="before")
    @classmethod
    def _numbers_as_text(cls, content: Any) -> Any:
        """A JSON number with decimals is rounded to the machine's own before anybody can see it."""
        fields = ", ".join(_with_decimals(content))
        if fields:
            raise PydanticCustomError(
                "numbers_as_text", "numbers with decimals: {fields}", {"fields": fields}
            )
        return content

    @classmethod
    def of(cls, evaluation: Evaluation) -> Self:
        """The file of an evaluation."""
        return cls(**dict(evaluation), fingerprint=fingerprint(evaluation))

    def opened(self) -> Evaluation:
        """The evaluation. Raises Refusal «evaluation_changed» when it is not what the fingerprint vouches for."""
        found = Evaluation(**{name: value for name, value in self if name != "fingerprint"})
        now = fingerprint(found)
        if self.fingerprint and self.fingerprint != now:
            raise Refusal("evaluation_changed", expected=self.fingerprint, found=now)
        return found


class Replayed(Ranking):
    """A ranking with the fingerprint of what it was computed from, and its own."""

    evaluation_fingerprint: str
    fingerprint: str
    """Of the ranking: two that agree to the last digit have the same."""


def fingerprint(value: Value) -> str:
    """SHA-256 over the canonical JSON of a value, as 64 hexadecimal digits."""
    return hashlib.sha256(canonical(value.model_dump(mode="json")).encode()).hexdigest()


def _with_decimals(content: Any, place: str = "") -> Iterator[str]:
    """Where numbers stand with decimals and without quotation marks."""
    if isinstance(content, float) and isfinite(content):
        yield place
    parts: list[tuple[object, Any]] = []
    if isinstance(content, dict):
        parts = list(content.items())
    elif isinstance(content, list):
        parts = list(enumerate(content))
    for name, own in parts:
        yield from _with_decimals(own, f"{place}.{name}".removeprefix("."))


def replay(file: EvaluationFile) -> Replayed:
    """Rank what is in the file.

    Raises Blocked with everything that is missing or wrong, and Refusal «evaluation_changed».
    """
    ranking = rank(file.opened())
    return Replayed(
        **dict(ranking),
        evaluation_fingerprint=fingerprint(ranking.evaluation),
        fingerprint=fingerprint(ranking),
    )
