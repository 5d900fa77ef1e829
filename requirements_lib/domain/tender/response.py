"""What a supplier answers: one response per requirement, and the form they came in."""

from collections.abc import Iterable
from datetime import date
from decimal import Decimal
from enum import StrEnum

from requirements_lib.domain.library.answer_code import AnswerCode
from requirements_lib.domain.library.requirement import Kind, NumberAnswer, RequirementId
from requirements_lib.domain.outcome import Finding
from requirements_lib.domain.tender.tender import AskedRequirement, Tender
from requirements_lib.domain.value import Value


class ReadBy(StrEnum):
    """By what an answer was recognised when the form was read."""

    CELL = "cell"
    TAG = "tag"
    BOOKMARK = "bookmark"
    FILE = "file"


class Response(Value):
    """A supplier's answer to one requirement, as it was given."""

    requirement: RequirementId
    code: AnswerCode | None = None
    later: date | None = None
    """The promised date of a «met later»."""
    description: str = ""
    reference: str = ""
    typed: str = ""
    """The typed value as text: a choice, a number in the asked unit, a date (ISO), a document's name."""
    read_by: ReadBy = ReadBy.FILE

    @property
    def is_empty(self) -> bool:
        """Whether nothing at all was answered."""
        return self.code is None and not (self.description or self.reference or self.typed)


class ResponseForm(Value):
    """A whole form: who answers, to which tender, and every response."""

    tender: str
    """The fingerprint of the tender answered."""
    lot: str = ""
    """The lot bid for; empty when the tender is undivided."""
    supplier: str
    organisation_number: str = ""
    contact: str = ""
    """Whom the municipality may ask."""
    responses: tuple[Response, ...] = ()
    assumptions: str = ""
    """The supplier's own assumptions."""
    deviations: tuple[str, ...] = ()
    """Deviations and reservations, one line each."""
    attachments: tuple[str, ...] = ()
    """The files that go with the form, as the supplier names them."""

    def response_to(self, requirement_id: str) -> Response | None:
        """The response to one requirement, if there is one."""
        return next((one for one in self.responses if one.requirement == requirement_id), None)


def check(form: ResponseForm, tender: Tender) -> tuple[Finding, ...]:
    """What is missing, odd or against the rules in a form, all at once. Nothing is rejected by this."""
    found = [] if form.supplier.strip() else [Finding.error("supplier_missing", "form")]
    if form.tender != tender.fingerprint:
        found.append(Finding.error("other_tender", "form"))
    part = answered_part(form, tender)
    if part is None:
        return (*found, Finding.error("form_without_lot", "form"))
    for asked in part.to_answer:
        response = form.response_to(asked.id)
        found.extend(_one(asked, response))
        if response and response.code and not tender.offers(response.code):
            found.append(Finding.warning("answer_not_offered", asked.id, answer=response.code))
    known = {asked.id for asked in part.requirements}
    unknown = [one.requirement for one in form.responses if one.requirement not in known]
    found.extend(Finding.warning("response_unknown_requirement", one) for one in unknown)
    return tuple(found)


def answered_part(form: ResponseForm, tender: Tender) -> Tender | None:
    """The part of the tender that a form answers; None when it names no lot that is there."""
    return next((one for one in tender.parts if one.lot_id == form.lot), None)


def unanswered(responses: Iterable[Response], tender: Tender) -> tuple[RequirementId, ...]:
    """The requirements without any answer, in the tender's order."""
    given = {one.requirement for one in responses if not one.is_empty}
    return tuple(one.id for one in tender.to_answer if one.id not in given)


def _one(asked: AskedRequirement, response: Response | None) -> list[Finding]:
    if response is None or response.is_empty:
        return [Finding.warning("response_missing", asked.id)]
    found = []
    if response.code is None:
        found.append(Finding.warning("response_without_code", asked.id))
    if response.code is AnswerCode.MET_LATER and response.later is None:
        found.append(Finding.warning("response_later_without_date", asked.id))
    if asked.requirement.kind is Kind.ABSOLUTE and response.code not in (AnswerCode.MET_TODAY, None):
        facts = {"answer": response.code.value if response.code else ""}
        found.append(Finding.warning("absolute_not_met_today", asked.id, **facts))
    return [*found, *_too_long(asked, response), *_typed(asked, response)]


def _too_long(asked: AskedRequirement, response: Response) -> list[Finding]:
    words, allowed = len(response.description.split()), asked.requirement.reply.max_words
    if words <= allowed:
        return []
    return [Finding.notice("response_too_long", asked.id, words=str(words), allowed=str(allowed))]


def _typed(asked: AskedRequirement, response: Response) -> list[Finding]:
    wanted = asked.requirement.reply.typed
    if wanted is None:
        return []
    if not response.typed:
        return [Finding.warning("typed_missing", asked.id, label=wanted.label)]
    if wanted.type == "choice" and response.typed not in wanted.choices:
        return [Finding.warning("typed_not_a_choice", asked.id, given=response.typed)]
    if isinstance(wanted, NumberAnswer) and not _within(response.typed, wanted):
        return [Finding.warning("typed_number_out_of_bounds", asked.id, given=response.typed)]
    return []


def _within(text: str, wanted: NumberAnswer) -> bool:
    """Whether a number as people write it (1 000,5) is a number within the bounds."""
    try:
        number = Decimal("".join(text.split()).replace(",", "."))
    except ArithmeticError:
        return False
    low, high = wanted.minimum, wanted.maximum
    return number.is_finite() and (low is None or number >= low) and (high is None or number <= high)
