"""What differs between two revisions of a tender: what is told to the suppliers, with before and after."""

from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from requirements_lib.domain.library.requirement import RequirementId
from requirements_lib.domain.outcome import Finding
from requirements_lib.domain.tender.response import ResponseForm
from requirements_lib.domain.tender.tender import AskedRequirement, Tender
from requirements_lib.domain.value import Value
from requirements_lib.domain.weighing.criteria import Criterion

_APART = frozenset({"requirements", "criteria", "themes"})
"""Told requirement by requirement and criterion by criterion; themes follow their requirements."""
_PARTS = (
    *("title", "kind", "need", "text", "kind_reason", "exceeding_earns_points", "rubric", "weight", "reply"),
    *("evidence", "fulfilled_by", "legal_bases", "annex", "goal"),
)


class Changed(Value):
    """One field before and after."""

    field: str
    before: Any
    after: Any


class RequirementChange(Value):
    """A requirement that is new, taken out, or asked otherwise."""

    id: RequirementId
    before: AskedRequirement | None = None
    """None when it is new."""
    after: AskedRequirement | None = None
    """None when it is taken out."""

    @property
    def title(self) -> str:
        """What it is called now, or was called."""
        asked = self.after or self.before
        return asked.requirement.title if asked else ""

    @property
    def parts(self) -> tuple[Changed, ...]:
        """Each part that is asked otherwise; none when the whole requirement is new or taken out."""
        if self.before is None or self.after is None:
            return ()
        pairs = ((part, _part(self.before, part), _part(self.after, part)) for part in _PARTS)
        return tuple(Changed(field=part, before=old, after=new) for part, old, new in pairs if old != new)


class CriterionChange(Value):
    """An award criterion that is new, taken out, or weighed otherwise."""

    id: str
    before: Criterion | None = None
    after: Criterion | None = None


class Changes(Value):
    """Everything that differs."""

    fields: tuple[Changed, ...] = ()
    requirements: tuple[RequirementChange, ...] = ()
    criteria: tuple[CriterionChange, ...] = ()
    reordered: bool = False
    """The requirements that stand in both come in another order."""

    @property
    def added(self) -> tuple[RequirementChange, ...]:
        """The new requirements."""
        return tuple(one for one in self.requirements if one.before is None)

    @property
    def removed(self) -> tuple[RequirementChange, ...]:
        """Those taken out."""
        return tuple(one for one in self.requirements if one.after is None)

    @property
    def altered(self) -> tuple[RequirementChange, ...]:
        """Those asked otherwise."""
        return tuple(one for one in self.requirements if one.before and one.after)

    def field(self, name: str) -> Changed | None:
        """The change in one field, if there is one."""
        return next((one for one in self.fields if one.field == name), None)

    def __bool__(self) -> bool:
        """Whether anything differs."""
        return bool(self.fields or self.requirements or self.criteria or self.reordered)


def changes(before: Tender, after: Tender) -> Changes:
    """What is not as it was, in the order it is read."""
    return Changes(
        fields=tuple(_fields(before, after)),
        requirements=tuple(_requirements(before, after)),
        criteria=tuple(_criteria(before, after)),
        reordered=_order(before, after) != _order(after, before),
    )


def recognised(
    form: ResponseForm, findings: Iterable[Finding], revisions: Sequence[Tender]
) -> tuple[Finding, ...]:
    """What reading a form had to say, where one made for an earlier revision is told as that.

    `revisions` are all of them, the first one first. A form is named by the fingerprint, or by the start that is
    printed.
    """
    told = tuple(findings)
    for number, tender in enumerate(revisions[:-1], start=1):
        if form.tender and tender.fingerprint.startswith(form.tender):
            facts = {"number": number, "latest": len(revisions)}
            earlier = Finding.error("earlier_revision", "form", **facts)
            return (earlier, *(one for one in told if one.code != "other_tender"))
    return told


def _fields(before: Tender, after: Tender) -> Iterator[Changed]:
    for field in Tender.model_fields:
        old, new = getattr(before, field), getattr(after, field)
        if field not in _APART and old != new:
            yield Changed(field=field, before=old, after=new)


def _requirements(before: Tender, after: Tender) -> Iterator[RequirementChange]:
    """Those that stand now, in their order, and last those taken out."""
    old = {one.id: one for one in before.requirements}
    for one in after.requirements:
        change = RequirementChange(id=one.id, before=old.get(one.id), after=one)
        if change.before is None or change.parts:
            yield change
    kept = {one.id for one in after.requirements}
    for one in before.requirements:
        if one.id not in kept:
            yield RequirementChange(id=one.id, before=one)


def _criteria(before: Tender, after: Tender) -> Iterator[CriterionChange]:
    old = {one.id: one for one in before.criteria}
    new = {one.id: one for one in after.criteria}
    for name in {**new, **old}:
        if old.get(name) != new.get(name):
            yield CriterionChange(id=name, before=old.get(name), after=new.get(name))


def _order(one: Tender, other: Tender) -> list[RequirementId]:
    shared = {asked.id for asked in other.requirements}
    return [asked.id for asked in one.requirements if asked.id in shared]


def _part(asked: AskedRequirement, part: str) -> Any:
    """One part as a supplier reads it, with its numbers put in."""
    if part in ("need", "text"):
        return getattr(asked, part)
    if part == "rubric":
        return asked.anchors()
    if part == "reply":
        reply = asked.requirement.reply
        return reply.model_copy(
            update={"describe": asked.requirement.worded(reply.describe, asked.parameters)}
        )
    return getattr(asked.requirement, part)
