"""A published tender under a library that has been raised since: corrected on the texts it was announced with."""

from collections.abc import Collection

from requirements_lib.domain.library.library import Library
from requirements_lib.domain.library.needs import Question
from requirements_lib.domain.library.requirement import Requirement
from requirements_lib.domain.outcome import Refusal
from requirements_lib.domain.tender.profile import Profile
from requirements_lib.domain.tender.tender import AskedRequirement, Tender


def pinned(
    tender: Tender, own: Collection[str], library: Library, gone: tuple[Question, ...] = ()
) -> Library:
    """The library as far as the tender holds it: what it asks, without the procurement's `own` requirements.

    What it does not ask is left out, since those texts may be others now. `gone` are questions that are answered, and
    that the library of today no longer has. Raises Refusal «other_library_version» when a requirement was edited
    before the library's own text was kept beside it.
    """
    asked = [one for one in tender.requirements if one.id not in own]
    if any(one.edit is not None and one.original is None for one in asked):
        raise Refusal("other_library_version", pinned=tender.library_version, loaded=library.version)
    return library.model_copy(
        update={
            "version": tender.library_version,
            "themes": tender.themes,
            "questions": (*library.questions, *gone),
            "requirements": tuple(map(_in_library, asked)),
        }
    )


def concerning(profile: Profile, library: Library) -> Profile:
    """The profile without the choices about requirements that are neither in this library nor its own."""
    known = {one.id for one in (*library.requirements, *profile.own_requirements)}
    lots = tuple(
        one.model_copy(update={"leaves_out": tuple(out for out in one.leaves_out if out in known)})
        for one in profile.lots
    )
    kept = {
        "overrides": tuple(one for one in profile.overrides if one.requirement in known),
        "edits": tuple(one for one in profile.edits if one.requirement in known),
        "parameters": {name: one for name, one in profile.parameters.items() if name in known},
        "absolute_reasons": {name: why for name, why in profile.absolute_reasons.items() if name in known},
        "lots": lots,
    }
    return profile.model_copy(update=kept)


def _in_library(asked: AskedRequirement) -> Requirement:
    return asked.original or asked.requirement
