"""What the reading of a response form found, in one sentence."""

from collections.abc import Iterable

from requirements_lib.domain.requirement import Kind
from requirements_lib.domain.response import Response
from requirements_lib.domain.tender import Tender


def answered(responses: Iterable[Response], tender: Tender) -> str:
    """«12 av 14 krav er besvart. ARK-04 og ARK-09 mangler svar.»"""
    asked = wanted(tender)
    missing = unanswered(responses, tender)
    sentence = f"{len(asked) - len(missing)} av {len(asked)} krav er besvart."
    return f"{sentence} Uten svar: {', '.join(missing)}." if missing else sentence


def wanted(tender: Tender) -> tuple[str, ...]:
    """The requirements that a supplier shall answer."""
    return tuple(one.id for one in tender.requirements if one.requirement.kind is not Kind.INFORMATION)


def unanswered(responses: Iterable[Response], tender: Tender) -> tuple[str, ...]:
    """Those among them without any answer, in the tender's order."""
    given = {one.requirement for one in responses if not one.is_empty}
    return tuple(one for one in wanted(tender) if one not in given)
