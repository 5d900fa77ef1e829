"""Choosing, wording and ordering requirements while a procurement is a draft.

As in `profile`, every change is made to the latest revision, and what somebody else has changed meanwhile is refused.
"""

from collections.abc import Iterable, Mapping

from requirements_lib.domain.library.edit import Edit
from requirements_lib.domain.library.library import Library
from requirements_lib.domain.library.own_requirement import next_id
from requirements_lib.domain.library.requirement import Requirement
from requirements_lib.domain.person import Person
from requirements_lib.domain.procurement.procurement import Procurement
from requirements_lib.domain.tender.profile import Profile
from requirements_lib.domain.tender.selection import Override
from requirements_lib.services.profile import change
from store.engine import Store


def take_all(store: Store, person: Person, procurement_id: str, requirements: Iterable[str]) -> Procurement:
    """Take several requirements that are offered, in one act."""
    chosen = [Override(requirement=one, include=True) for one in requirements]

    def taken(profile: Profile) -> Profile:
        for one in chosen:
            profile = profile.with_override(one)
        return profile

    return change(store, person, procurement_id, "requirements_taken", taken)


def put_back_all(
    store: Store, person: Person, procurement_id: str, requirements: Iterable[str]
) -> Procurement:
    """Let the rule decide again for several, in one act."""
    chosen = tuple(requirements)

    def put_back(profile: Profile) -> Profile:
        for one in chosen:
            profile = profile.without_override(one)
        return profile

    return change(store, person, procurement_id, "requirements_put_back", put_back)


def adapt(
    store: Store,
    person: Person,
    procurement_id: str,
    requirement: Requirement,
    edit: Edit,
    numbers: Mapping[str, int],
    base: int,
) -> Procurement:
    """Ask the library's `requirement` as edited, with these numbers, as seen at revision `base`.

    Raises Refusal «parameter_out_of_bounds», «changed_meanwhile»; ValueError when the edited one is no requirement.
    """

    def adapted(profile: Profile) -> Profile:
        profile = profile.with_edit(requirement, edit)
        for name, number in numbers.items():
            profile = profile.with_parameter(requirement, name, number)
        return profile

    return change(
        store,
        person,
        procurement_id,
        "requirement_adapted",
        adapted,
        read=lambda one: _here(one, requirement.id),
        base=base,
    )


def use_library_text(store: Store, person: Person, procurement_id: str, requirement: str) -> Procurement:
    """Ask a requirement as the library has it, with the library's numbers."""

    def as_library(profile: Profile) -> Profile:
        numbers = {name: own for name, own in profile.parameters.items() if name != requirement}
        return profile.without_edit(requirement).with_fields(parameters=numbers)

    return change(store, person, procurement_id, "requirement_as_library", as_library)


def add_own(store: Store, person: Person, procurement_id: str, requirement: Requirement) -> Procurement:
    """Add a requirement of one's own. It gets the first id that is free when it is saved."""

    def added(profile: Profile) -> Profile:
        free = next_id(profile.own_requirements)
        return profile.with_own(requirement.model_copy(update={"id": free}))

    return change(store, person, procurement_id, "own_requirement_added", added)


def change_own(
    store: Store, person: Person, procurement_id: str, requirement: Requirement, base: int
) -> Procurement:
    """Change a requirement of one's own, as seen at revision `base`. Raises Refusal «changed_meanwhile»."""
    return change(
        store,
        person,
        procurement_id,
        "own_requirement_changed",
        lambda one: one.with_own(requirement),
        read=lambda one: _here(one, requirement.id),
        base=base,
    )


def take_own_away(store: Store, person: Person, procurement_id: str, requirement: str) -> Procurement:
    """Take a requirement of one's own away."""
    return change(
        store, person, procurement_id, "own_requirement_removed", lambda one: one.without_own(requirement)
    )


def move(
    store: Store, person: Person, procurement_id: str, library: Library, requirement: str, by: int
) -> Procurement:
    """Move a chosen requirement `by` places further down (or up) inside its theme."""
    return change(
        store, person, procurement_id, "requirement_moved", lambda one: one.moved(library, requirement, by)
    )


def _here(profile: Profile, requirement: str) -> str:
    """How a requirement is worded in this procurement, to be held beside another revision."""
    edits = [one.model_dump_json() for one in profile.edits if one.requirement == requirement]
    own = [one.model_dump_json() for one in profile.own_requirements if one.id == requirement]
    numbers = sorted(profile.parameters.get(requirement, {}).items())
    return "" if not (edits or own or numbers) else f"{edits} {own} {numbers}"
