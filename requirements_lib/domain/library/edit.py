"""How one procurement words a library requirement: only what differs, so that the difference always shows."""

from decimal import Decimal
from typing import Any

from pydantic import Field

from requirements_lib.domain.library.requirement import Kind, Requirement, RequirementId, Rubric, Text
from requirements_lib.domain.value import Value


class Difference(Value):
    """One field as the library has it and as it is asked here."""

    field: str
    library: str
    here: str


class Edit(Value):
    """What one procurement says instead of the library. A field that is None is as in the library."""

    requirement: RequirementId
    title: Text | None = None
    need: Text | None = None
    text: Text | None = None
    kind: Kind | None = None
    kind_reason: Text | None = None
    rubric: Rubric | None = None
    weight: Decimal | None = Field(default=None, gt=0, le=10)

    def applied_to(self, requirement: Requirement) -> Requirement:
        """The requirement as it is asked here; a number that no text mentions any more is left out.

        Raises ValueError when the result is no requirement: a text that names a number the library does not have.
        """
        body = requirement.model_dump() | self._given() | self._following()
        return Requirement.model_validate(body | {"parameters": _mentioned(body)})

    def fits(self, requirement: Requirement) -> bool:
        """Whether the result is a requirement."""
        try:
            self.applied_to(requirement)
        except ValueError:
            return False
        return True

    def differences(self, requirement: Requirement) -> tuple[Difference, ...]:
        """Each field that differs from the library, in the order they are read."""
        return tuple(
            Difference(field=name, library=before, here=after)
            for name in self._given()
            for before, after in _pairs(name, getattr(requirement, name), getattr(self, name))
            if before != after
        )

    def _given(self) -> dict[str, Any]:
        return self.model_dump(exclude={"requirement"}, exclude_none=True)

    def _following(self) -> dict[str, Any]:
        """What no longer makes sense with the kind that is given."""
        absolute = self.kind in (None, Kind.ABSOLUTE)
        return {} if absolute else {"exceeding_earns_points": False}


def _mentioned(body: dict[str, Any]) -> dict[str, Any]:
    texts = " ".join((body["need"], body["text"], *body["rubric"].values()))
    return {name: one for name, one in body["parameters"].items() if f"{{{name}}}" in texts}


def _pairs(name: str, before: Any, after: Any) -> list[tuple[str, str]]:
    if isinstance(before, Rubric) and isinstance(after, Rubric):
        return [(old, new) for (_, old), (_, new) in zip(before.anchors(), after.anchors(), strict=True)]
    return [(str(before), str(after))]
