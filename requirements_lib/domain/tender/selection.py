"""Which requirements a procurement asks, and why each is in, out or not yet decided."""

from collections.abc import Iterable
from enum import StrEnum
from operator import not_
from typing import TypeVar

from pydantic import Field

from requirements_lib.domain.library.edit import Edit
from requirements_lib.domain.library.library import Library
from requirements_lib.domain.library.requirement import DeliveryModel, Requirement, RequirementId
from requirements_lib.domain.library.trigger import Answers, Truth, Verdict
from requirements_lib.domain.value import Value


class Standing(StrEnum):
    """Where a requirement stands in a procurement."""

    IN = "in"
    OFFERED = "offered"
    """It applies, but is not in the start set: a small set is chosen, and the rest is there to be taken."""
    OUT = "out"
    UNDECIDED = "undecided"


class Ground(StrEnum):
    """What decided the standing."""

    RULE = "rule"
    DELIVERY_MODEL = "delivery_model"
    OFFICER = "officer"
    OWN = "own"


class Override(Value):
    """The officer's own choice. Against the rule it needs a reason; taking what is offered does not."""

    requirement: RequirementId
    include: bool
    reason: str = ""
    withheld: bool = Field(default=False, exclude_if=not_)
    """Whether there may be a reason that is not told to this reader."""


class Line(Value):
    """One requirement as asked here, with its standing and everything needed to explain it."""

    requirement: Requirement
    standing: Standing
    ground: Ground
    verdict: Verdict
    by_rule: Standing
    """Where it stood before the officer chose."""
    override: Override | None = None
    edit: Edit | None = None
    """How it differs from the library, where it does."""

    @property
    def lacks_reason(self) -> bool:
        """Whether the officer has gone against the rule without saying why."""
        against = self.ground is Ground.OFFICER and self.by_rule is not Standing.OFFERED
        return (
            against
            and self.override is not None
            and not (self.override.reason.strip() or self.override.withheld)
        )


class Choices(Value):
    """What an officer has chosen among the requirements, besides answering the questions."""

    overrides: tuple[Override, ...] = ()
    edits: tuple[Edit, ...] = ()
    own: tuple[Requirement, ...] = ()
    order: tuple[RequirementId, ...] = ()
    """An order of one's own, inside each theme; what is not named comes after, in the library's order."""


_NO_CHOICES = Choices()
_Choice = TypeVar("_Choice", Override, Edit)


def select(
    library: Library,
    answers: Answers,
    delivery_model: DeliveryModel | None = None,
    choices: Choices = _NO_CHOICES,
) -> tuple[Line, ...]:
    """Every approved requirement, and the procurement's own ones, with its standing, theme by theme."""
    chosen = {one.requirement: one for one in choices.overrides}
    edited = {one.requirement: one for one in choices.edits}
    lines = [
        _line(one, edited.get(one.id), answers, delivery_model, chosen.get(one.id))
        for one in library.approved_requirements
    ]
    return _ordered((*lines, *(_own_line(one) for one in choices.own)), choices.order)


def whole(library: Library, answers: Answers, delivery_model: DeliveryModel | None) -> tuple[Line, ...]:
    """The whole yardstick: everything that applies is in, for a system that is to be rated on all of it.

    A line is put together once for each way its own questions are answered, however many systems ask for it.
    """
    return tuple(_whole_line(one, answers, delivery_model) for one in library.by_theme)


def moved(
    order: Iterable[RequirementId], chosen: Iterable[Requirement], requirement: RequirementId, by: int
) -> tuple[RequirementId, ...]:
    """The order with one of those chosen `by` places further down (or up) among those of its theme."""
    asked = tuple(chosen)
    theme = next(one.theme for one in asked if one.id == requirement)
    ids = [one.id for one in asked if one.theme == theme]
    place = ids.index(requirement)
    ids.insert(max(0, place + by), ids.pop(place))
    return (*(one for one in order if one not in ids), *ids)


def apart(choices: Iterable[_Choice], requirement: RequirementId) -> tuple[_Choice, ...]:
    """The choices about other requirements than this one."""
    return tuple(one for one in choices if one.requirement != requirement)


def counts(lines: Iterable[Line]) -> dict[Standing, int]:
    """How many requirements there are in each standing."""
    standings = [line.standing for line in lines]
    return {standing: standings.count(standing) for standing in Standing}


def _ordered(lines: tuple[Line, ...], order: tuple[RequirementId, ...]) -> tuple[Line, ...]:
    met = dict.fromkeys(line.requirement.theme for line in lines)
    themes = {theme: place for place, theme in enumerate(met)}
    places = {requirement: place for place, requirement in enumerate(order)}

    def place(line: Line) -> tuple[int, int]:
        return themes[line.requirement.theme], places.get(line.requirement.id, len(order))

    return tuple(sorted(lines, key=place))


class _Asked:
    """One requirement of a library with the questions it depends on, and the lines it has been seen to make."""

    def __init__(self, requirement: Requirement) -> None:
        self.requirement = requirement
        self.questions = tuple(dict.fromkeys(requirement.trigger.questions()))
        self.lines: dict[tuple[object, ...], Line] = {}

    def line(self, answers: Answers, model: DeliveryModel | None) -> Line:
        """Where it stands when everything that applies is in."""
        key = (model, *map(answers.get, self.questions))
        if key not in self.lines:
            line = _line(self.requirement, None, answers, model, None)
            offered = line.standing is Standing.OFFERED
            self.lines[key] = line.model_copy(update={"standing": Standing.IN}) if offered else line
        return self.lines[key]


_ASKED: dict[int, _Asked] = {}
_MOST_ASKED = 5_000
"""More than any library has; a process that sees many libraries, as the tests do, begins anew."""


def _whole_line(requirement: Requirement, answers: Answers, model: DeliveryModel | None) -> Line:
    found = _ASKED.get(id(requirement))
    if found is None or found.requirement is not requirement:
        if len(_ASKED) >= _MOST_ASKED:
            _ASKED.clear()
        found = _ASKED[id(requirement)] = _Asked(requirement)
    return found.line(answers, model)


def _line(
    requirement: Requirement,
    edit: Edit | None,
    answers: Answers,
    model: DeliveryModel | None,
    override: Override | None,
) -> Line:
    verdict = requirement.trigger.verdict(answers)
    by_rule, ground = _by_rule(requirement, verdict, model)
    standing = by_rule
    if override is not None and override.include != (standing is Standing.IN):
        standing = _chosen(override, by_rule)
        ground = ground if standing is by_rule else Ground.OFFICER
    return Line(
        requirement=_asked(requirement, edit),
        standing=standing,
        ground=ground,
        verdict=verdict,
        by_rule=by_rule,
        override=override,
        edit=edit,
    )


def _asked(requirement: Requirement, edit: Edit | None) -> Requirement:
    """As edited; as in the library where the edit makes no requirement, which `publishing` tells."""
    return edit.applied_to(requirement) if edit is not None and edit.fits(requirement) else requirement


def _chosen(override: Override, by_rule: Standing) -> Standing:
    """What is only offered stays so when it is not taken."""
    if override.include:
        return Standing.IN
    return Standing.OFFERED if by_rule is Standing.OFFERED else Standing.OUT


def _by_rule(
    requirement: Requirement, verdict: Verdict, model: DeliveryModel | None
) -> tuple[Standing, Ground]:
    if model is not None and model not in requirement.delivery_models:
        return Standing.OUT, Ground.DELIVERY_MODEL
    applies = Standing.IN if requirement.start_set else Standing.OFFERED
    by_truth = {Truth.TRUE: applies, Truth.FALSE: Standing.OUT, Truth.OPEN: Standing.UNDECIDED}
    return by_truth[verdict.truth], Ground.RULE


def _own_line(requirement: Requirement) -> Line:
    return Line(
        requirement=requirement,
        standing=Standing.IN,
        ground=Ground.OWN,
        verdict=requirement.trigger.verdict({}),
        by_rule=Standing.IN,
    )
