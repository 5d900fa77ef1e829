"""A filled-in form of the shipped library's tender, how it is read, and what people do to such files."""

from collections.abc import Callable
from functools import cache
from typing import Any

from lxml import etree

from requirements_lib.documents import bundle, response
from requirements_lib.documents.bundle import ANNEX_2
from requirements_lib.domain.outcome import Finding
from requirements_lib.domain.rules.standard_contract import StandardContracts
from requirements_lib.domain.tender.response import ReadBy, ResponseForm
from requirements_lib.words.finding import FINDINGS
from requirements_lib.words.outcome import finding_sentence
from tests.requirements_lib.documents import building_permits
from tests.requirements_lib.documents.filling import an_answer, answers_of, filled, rows_of, set_text
from tests.requirements_lib.documents.reader import plain

TENDER = building_permits.a_tender()
ANSWER = an_answer(TENDER)
EXPECTED_NOTES = {"absolute_not_met_today"}
"""The answers are spread over all four codes, also on absolute requirements."""


@cache
def blank() -> bytes:
    """The form as it is sent out."""
    return bundle.make(TENDER, StandardContracts())[ANNEX_2]


@cache
def whole() -> bytes:
    """The form with every field filled in."""
    return filled(blank(), answers_of(ANSWER, TENDER))


def read_back(content: bytes) -> tuple[ResponseForm, dict[str, list[Finding]]]:
    """The form, and what is odd about it by code."""
    form, found = response.read(content, TENDER)
    assert form is not None, found
    by_code: dict[str, list[Finding]] = {}
    for one in found:
        assert one.code in FINDINGS
        assert plain(finding_sentence(one)).endswith(".")
        by_code.setdefault(one.code, []).append(one)
    for code in EXPECTED_NOTES:
        by_code.pop(code, None)
    return form, by_code


def is_what_was_given(form: ResponseForm, *, read_by: ReadBy | None = ReadBy.CELL) -> None:
    """The answers are those that were given."""
    given = ANSWER
    if read_by is not ReadBy.CELL:
        by = {one.requirement: one.read_by for one in form.responses}
        own = [one.model_copy(update={"read_by": by[one.requirement]}) for one in ANSWER.responses]
        given = ANSWER.model_copy(update={"responses": tuple(own)})
    assert form == given


def table_of(body: etree._Element, requirement: str) -> etree._Element:
    """The table that answers a requirement."""
    table = rows_of(body, requirement)[0].getparent()
    assert table is not None
    return table


def answered(form: ResponseForm, requirement: str, field: str = "description") -> Any:
    """One value of one answer."""
    found = form.response_to(requirement)
    assert found is not None
    return getattr(found, field)


def with_id(requirement: str, text: str) -> Callable[[etree._Element], None]:
    """Writes over the printed id of a requirement."""
    return lambda body: set_text(rows_of(body, requirement)[0][-1], text)
