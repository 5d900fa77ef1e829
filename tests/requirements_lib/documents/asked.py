"""Tenders of requirements that the shipped library does not have: every kind in every place."""

from typing import Any

from requirements_lib.domain.tender.tender import AskedRequirement, Tender
from tests.builders import a_requirement, a_tender, criteria


def a_tender_of(*changes: dict[str, Any], **fields: Any) -> Tender:
    """A published tender that asks these variants of one requirement, numbered from 01; one criterion has them all."""
    asked = tuple(
        AskedRequirement(requirement=a_requirement(**{"requirement_id": f"ARK-{place:02}"} | one))
        for place, one in enumerate(changes, start=1)
    )
    scored = tuple(one.id for one in asked if one.requirement.is_scored)
    price, quality = criteria()
    judged = (price, quality.model_copy(update={"requirements": scored}))
    return a_tender().model_copy(update={"requirements": asked, "criteria": judged} | fields)
