"""H1–H6: what is never averaged away. Each is so, is not so, or is not known, by what is known of the system."""

from collections.abc import Iterable, Mapping

from requirements_lib.domain.library.trigger import Answer
from scoring.domain.systems.quick_rating import QuickForm, Said, Stop
from scoring.domain.systems.risk import RiskCriterion, Span
from scoring.domain.systems.system import Stops, System

_ENDED = 6
_GATES = {Stop.H3: "personal_data", Stop.H5: "public_facing"}
"""Without this there is nothing to be stopped by."""


def stops(
    system: System,
    form: QuickForm,
    given: Iterable[Said],
    levels: Mapping[RiskCriterion, Span],
    needs: Mapping[str, Answer],
    asked: bool,
    register: Mapping[RiskCriterion, Span],
) -> Stops:
    """The stops besides H2. What nobody has asked about is possible only once the half-hour rating is begun.

    `levels` is what is known of the risk criteria, `needs` of what the system is used for, and `register` the levels
    the register says by itself: a support that has ended by its days is not answered away. That an agreement or terms
    for leaving stand in the register says nothing of whether they hold, so only an answer settles H3 and H4.
    """
    answers = {one.question: one for one in given}
    found = {Stop.H1: _exposed_without_support(system, levels, register)}
    for stop in (Stop.H3, Stop.H4, Stop.H5, Stop.H6):
        shown = _shown(stop, form, answers, levels)
        found[stop] = _both(shown, _yes(needs.get(_GATES[stop])) if stop in _GATES else True)
    return Stops(
        known=tuple(one for one, so in found.items() if so is True),
        possible=tuple(one for one, so in found.items() if so is None and asked),
    )


def _exposed_without_support(
    system: System, levels: Mapping[RiskCriterion, Span], register: Mapping[RiskCriterion, Span]
) -> bool | None:
    low, high = levels.get(RiskCriterion.L1, (1, _ENDED))
    by_its_days, _ = register.get(RiskCriterion.L1, (1, _ENDED))
    past = True if _ENDED in (low, by_its_days) else False if high < _ENDED else None
    return _both(past, _yes(system.exposed))


def _shown(
    stop: Stop, form: QuickForm, given: Mapping[str, Said], levels: Mapping[RiskCriterion, Span]
) -> bool | None:
    """What the question about it says: by its answer, or by the level of its criterion whoever gave it."""
    question = next(one for one in form.questions if stop in one.stops)
    if question.criterion is None:
        answer = given.get(question.id)
        if answer is None or stop in answer.effect.leaves_open:
            return None
        return stop in answer.effect.stops
    low, high = levels.get(question.criterion, (1, question.criterion.highest))
    shown = {stop in question.effects[str(level)].stops for level in range(low, high + 1)}
    return shown.pop() if len(shown) == 1 else None


def _both(one: bool | None, other: bool | None) -> bool | None:
    """Whether both are so; one that is not settles it."""
    if one is False or other is False:
        return False
    return None if one is None or other is None else True


def _yes(answer: Answer | None) -> bool | None:
    return None if answer in (None, Answer.UNKNOWN) else answer is Answer.YES
