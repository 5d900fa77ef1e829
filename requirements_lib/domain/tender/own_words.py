"""Everything an officer has written in one procurement, apart from what the library says."""

from collections.abc import Iterator

from requirements_lib.domain.language.lint import texts
from requirements_lib.domain.language.naming import Said
from requirements_lib.domain.library.library import Library
from requirements_lib.domain.library.requirement import Requirement
from requirements_lib.domain.tender.description import DESCRIPTION
from requirements_lib.domain.tender.profile import Profile

REASONS = ("agreement_reason", "procedure_reason", "lots_reason", "environment_reason")
"""The fields where a choice is given its reason."""


def own_words(profile: Profile, library: Library) -> Iterator[Said]:
    """Each text: the title, the need, the reasons, what alternative bids must meet, the names of criteria and lots,
    and own and edited requirements.
    """
    for field in ("title", *DESCRIPTION, *REASONS):
        yield Said(field, field, getattr(profile, field))
    if profile.bidding:
        yield Said("bidding", "variant_requirements", profile.bidding.variant_requirements)
    for one in profile.lots:
        yield Said("lots", "name", one.name)
    for criteria in (profile.criteria, *(one.criteria for one in profile.lots)):
        yield from (Said("criteria", "name", one.name) for one in criteria)
    for requirement in own_requirements(profile, library):
        yield from (Said(requirement.id, field, text) for field, text, _ in texts(requirement))
    for requirement_id, reason in profile.absolute_reasons.items():
        yield Said(requirement_id, "absolute_reason", reason)


def own_requirements(profile: Profile, library: Library) -> Iterator[Requirement]:
    """Those asked that are the procurement's own, or say something else than the library."""
    edited = {one.requirement for one in profile.edits}
    own = {one.id for one in profile.own_requirements}
    for requirement in profile.chosen(library):
        if requirement.id in edited | own:
            yield requirement
