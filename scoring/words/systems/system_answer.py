"""What has been answered about a system, one change at a time, in the words it was asked and answered with."""

from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise
from typing import NamedTuple, TypeVar

from requirements_lib.domain.library.library import Library
from requirements_lib.domain.outcome import Refusal
from requirements_lib.words.phrase import capitalised
from scoring.domain.systems.intake import Change
from scoring.domain.systems.quick_rating import QuickAnswer, QuickForm
from scoring.domain.systems.risk import RiskAnswer
from scoring.domain.systems.risk_scale import RiskScale
from scoring.domain.systems.support_end import SupportEnds
from scoring.domain.systems.system import System, SystemRating
from scoring.words.systems.intake import ANSWERS
from scoring.words.systems.quick_rating import UNKNOWN, answer_words
from scoring.words.systems.risk import level_texts
from scoring.words.systems.system import ANSWER_FIELDS, RATING_FIELDS
from scoring.words.terms import label

_One = TypeVar("_One")
_PARTS = {part: name.lower() for part, name in RATING_FIELDS.items()}
_NOT_LISTED = "Ikke i listen over støtteslutt"


class Asked(NamedTuple):
    """Everything that has been asked, and the list of support ends that was confirmed by."""

    library: Library
    form: QuickForm
    scale: RiskScale
    ends: SupportEnds | None


def answered(before: System, after: System, asked: Asked) -> tuple[Change, ...]:
    """What was answered about a system between two of its versions, and which releases were confirmed."""
    return (
        *(
            change
            for one, old, new in _pairs(before.quick, after.quick)
            for change in _quick(one, old, new, asked)
        ),
        *(
            _change(_needs_question(one, asked.library), old and ANSWERS[old], new and ANSWERS[new])
            for one, old, new in _pairs(before.answers, after.answers)
        ),
        *(
            _change(f"Utgave av «{one}»", _release(old, asked.ends), _release(new, asked.ends))
            for one, old, new in _pairs(before.support, after.support)
        ),
    )


def rated(versions: Sequence[SystemRating], library: Library) -> tuple[tuple[Change, ...], ...]:
    """What each version of the rating on one requirement changed; the first in nothing at all."""
    name = _requirement(versions[0].requirement, library)
    told = [
        {"poeng": _points(one)} | {words: getattr(one, part) for part, words in _PARTS.items()}
        for one in versions
    ]
    return _told(name, told)


def levelled(versions: Sequence[RiskAnswer], scale: RiskScale) -> tuple[tuple[Change, ...], ...]:
    """The same of the answers to one risk criterion."""
    criterion = versions[0].criterion
    texts = level_texts(scale.question(criterion))
    told = [
        {
            "nivå": UNKNOWN if one.level is None else f"{one.level}: {capitalised(texts[one.level - 1])}",
            _PARTS["reason"]: one.reason,
        }
        for one in versions
    ]
    return _told(f"{criterion} {label(criterion)}", told)


def _told(name: str, versions: Sequence[Mapping[str, str]]) -> tuple[tuple[Change, ...], ...]:
    return tuple(
        tuple(
            _change(f"{name}, {part}", old, new) for part, old, new in _pairs(before, after) if (old or new)
        )
        for before, after in pairwise([{}, *versions])
    )


def _quick(id: str, old: QuickAnswer | None, new: QuickAnswer | None, asked: Asked) -> Iterator[Change]:
    question = next((one for one in asked.form.questions if one.id == id), None)
    name = question.ask if question else id

    def words(given: QuickAnswer | None) -> str | None:
        if given is None or question is None:
            return given.option if given else None
        return answer_words(question, given.option, asked.scale)

    if words(old) != words(new):
        yield _change(name, words(old), words(new))
    for part, beside in ANSWER_FIELDS.items():
        was, now = (getattr(one, part) if one else "" for one in (old, new))
        if was != now:
            yield _change(f"{name} ({beside.lower()})", was, now)


def _pairs(
    before: Mapping[str, _One], after: Mapping[str, _One]
) -> Iterator[tuple[str, _One | None, _One | None]]:
    """What is not the same in both, with what it was and what it is."""
    for one in dict.fromkeys([*before, *after]):
        if before.get(one) != after.get(one):
            yield one, before.get(one), after.get(one)


def _change(field: str, before: str | None, after: str | None) -> Change:
    return Change(field=field, before=before or "", after=after or "")


def _needs_question(id: str, library: Library) -> str:
    try:
        return library.question(id).ask
    except Refusal:
        return id


def _requirement(id: str, library: Library) -> str:
    try:
        return f"{id} {library.requirement(id).title}"
    except Refusal:
        return id


def _release(id: str | None, ends: SupportEnds | None) -> str:
    if id is None:
        return ""
    if not id:
        return _NOT_LISTED
    found = ends.lines.get(id) if ends else None
    return f"Bekreftet utgave: {ends.name(found) if ends and found else id}"


def _points(one: SystemRating) -> str:
    return UNKNOWN if one.points is None else f"{one.points} av 10"
