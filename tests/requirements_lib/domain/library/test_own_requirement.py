"""A requirement the procurement makes for itself."""

from datetime import date

import pytest
from pydantic import ValidationError

from requirements_lib.domain.library.own_requirement import made, next_id
from requirements_lib.domain.library.requirement import Requirement
from requirements_lib.domain.library.trigger import Truth
from tests.builders import a_requirement

_WRITTEN = (
    "title",
    "need",
    "text",
    "kind",
    "kind_reason",
    "reply",
    "rubric",
    "weight",
    "evidence",
    "today",
    "goal",
)


def _fields() -> dict[str, object]:
    body = a_requirement().model_dump()
    return {name: body[name] for name in _WRITTEN}


def _made(before: Requirement | None = None) -> Requirement:
    return made(_fields(), date(2026, 11, 25), "Laget for anskaffelsen.", before)


def test_an_own_requirement_applies_whatever_is_answered() -> None:
    own = _made()
    assert (own.id, own.version, own.trigger.verdict({}).truth) == ("EGN-01", 1, Truth.TRUE)


def test_a_change_is_a_new_version_that_keeps_the_log() -> None:
    again = _made(_made())
    assert (again.id, again.version, [one.version for one in again.changes]) == ("EGN-01", 2, [1, 2])


def test_every_field_that_is_wrong_is_told_at_once() -> None:
    with pytest.raises(ValidationError) as wrong:
        made(_fields() | {"title": " ", "weight": 99}, date(2026, 11, 25), "Laget.")
    assert {one["loc"] for one in wrong.value.errors()} == {("title",), ("weight",)}


def test_the_next_id_comes_after_the_highest_in_use() -> None:
    own = [a_requirement("EGN-01"), a_requirement("EGN-07"), a_requirement("ARK-05")]
    assert (next_id(own), next_id([])) == ("EGN-08", "EGN-01")
