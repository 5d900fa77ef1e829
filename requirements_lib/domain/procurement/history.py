"""When each thing that a procurement now says was said, and by whom: read from its revisions."""

from collections.abc import Callable, Iterable, Mapping
from datetime import datetime
from typing import Any

from pydantic import Field

from requirements_lib.domain.library.edit import Edit
from requirements_lib.domain.library.trigger import Answer
from requirements_lib.domain.tender.profile import Profile
from requirements_lib.domain.tender.selection import Override
from requirements_lib.domain.value import Value


class Made(Value):
    """The instant and the pseudonymous person."""

    at: datetime
    by: str


class Revision(Value):
    """A profile as it was saved once."""

    made: Made
    profile: Profile


class History(Value):
    """When what stands now came to be, by the question's or the requirement's id."""

    answers: dict[str, Made] = Field(default_factory=dict)
    overrides: dict[str, Made] = Field(default_factory=dict)
    edits: dict[str, Made] = Field(default_factory=dict)

    @property
    def people(self) -> frozenset[str]:
        """Everybody who has made something that stands."""
        parts = (self.answers, self.overrides, self.edits)
        return frozenset(one.by for part in parts for one in part.values())


def history(revisions: Iterable[Revision]) -> History:
    """Read the revisions, oldest first. What was changed and changed back counts from the last change."""
    kept = tuple(revisions)
    return History(
        answers=_last_changes(kept, _answers),
        overrides=_last_changes(kept, _overrides),
        edits=_last_changes(kept, _edits),
    )


def _last_changes(
    revisions: tuple[Revision, ...], said: Callable[[Profile], Mapping[str, Any]]
) -> dict[str, Made]:
    before: Mapping[str, Any] = {}
    found: dict[str, Made] = {}
    for revision in revisions:
        now = said(revision.profile)
        found = {
            key: found[key] if key in before and before[key] == value else revision.made
            for key, value in now.items()
        }
        before = now
    return found


def _answers(profile: Profile) -> Mapping[str, Answer]:
    return profile.answers


def _overrides(profile: Profile) -> Mapping[str, Override]:
    return {one.requirement: one for one in profile.overrides}


def _edits(profile: Profile) -> Mapping[str, Edit]:
    return {one.requirement: one for one in profile.edits}
