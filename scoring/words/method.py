"""The tables of the method page: which question and which field of the register give what."""

from collections.abc import Iterable, Iterator

from requirements_lib.domain.library.library import Library
from scoring.domain.rating.triage import Sign, TriageRule
from scoring.domain.systems.in_use import Papers
from scoring.domain.systems.overdue import Interval
from scoring.domain.systems.quick_rating import Effect, QuickForm, QuickQuestion
from scoring.domain.systems.risk import RiskCriterion
from scoring.words.numbers import span
from scoring.words.systems.system import FIELDS
from scoring.words.terms import label

REGISTER = {
    RiskCriterion.L1: (
        ("support_ends", "technologies"),
        "6 når støtten har sluttet, 5 når den slutter innen tre år, 1 når den varer lenger",
    ),
    RiskCriterion.L2: (
        ("ends", "option_months", "renewal_months"),
        "6 når avtalen har gått ut med alle opsjoner; 2–5, 2–4 eller 2–3 når den går ut innen ett, to eller tre år; "
        "1 når den varer lenger; 1–3 når den fornyer seg selv. Har avtalen gått ut og en opsjon ikke er brukt, er "
        "det høyeste 6: opsjonen kan være brukt uten at det er skrevet her",
    ),
    RiskCriterion.L3: (
        ("leaves_on",),
        "6 når den eneste som kan systemet, har sluttet; 5 når det skjer innen tre år",
    ),
    RiskCriterion.L5: (("delivery_model",), "1–2 når systemet er en skytjeneste"),
    RiskCriterion.C6: (
        ("sends_to", "receives_from", "integrations"),
        "2–5 når det henger sammen med minst ett annet system",
    ),
}
"""The criteria the register says something of: by which fields, and how."""
NEEDS_OF = ("personal_data", "special_categories", "record_worthy", "delivery_model", "integrations")
"""The fields that also answer a question about the need."""


def question_rows(form: QuickForm) -> Iterator[tuple[str, ...]]:
    """Each question: who is asked, its criteria, what it gives points on, what it concerns, and the hard stops."""
    for one in form.questions:
        asked = f"{one.ask} *" if one.unless_known else one.ask
        concerns = "alle kravene som gjelder" if one.concerns_all else _joined(one.concerns)
        yield (
            asked,
            label(one.asked_of),
            _joined(one.criteria),
            _joined(one.requirements),
            concerns,
            _besides(one),
        )


def tie_rows(form: QuickForm, library: Library) -> Iterator[tuple[str, ...]]:
    """Each requirement a question concerns without giving points on it, and why they belong together."""
    for question in form.questions:
        for id, tells in question.concerns.items():
            yield question.ask, f"{id} {library.requirement(id).title}", tells


def answer_rows(form: QuickForm) -> Iterator[tuple[str, ...]]:
    """Each answer that is not a level by itself, and each level that gives something besides: what it gives."""
    for question in form.questions:
        for level, effect in question.at.items():
            yield question.ask, f"nivå {level} på {question.criterion}", effect_words(effect)
        for option in question.options:
            yield question.ask, option.text, effect_words(option)


def effect_words(effect: Effect) -> str:
    """«C6 3–4, INT-01 2 poeng»."""
    found = [f"{one} {span(*levels)}" for one, levels in effect.levels.items()]
    found += [f"{one} {points} poeng" for one, points in effect.points.items()]
    found += [one.value for one in effect.stops]
    found += [f"{one.value} ikke avklart" for one in effect.leaves_open]
    found += [f"{one} gjelder ikke" for one in effect.leaves_out]
    found += [f"brukernes dom {effect.users}"] if effect.users else []
    return ", ".join(found) or "ingenting: det er ikke kjent"


def register_rows() -> Iterator[tuple[str, ...]]:
    """Each criterion the register says something of, by which fields, and how."""
    for criterion, (fields, words) in REGISTER.items():
        yield criterion.value, ", ".join(FIELDS[one] for one in fields), words


def interval_rows(intervals: Iterable[tuple[Papers, Interval]]) -> Iterator[tuple[str, ...]]:
    """How often each of them is done."""
    for one, interval in intervals:
        yield label(one), f"{interval.months} måneder"


def sign_rows(rule: TriageRule) -> Iterator[tuple[str, ...]]:
    """Each sign with its points."""
    return ((label(one), str(rule.points[one])) for one in Sign if one in rule.points)


def as_row(cells: Iterable[str]) -> str:
    """One line of a table in Markdown."""
    return f"| {' | '.join(cells)} |"


def _besides(one: QuickQuestion) -> str:
    users = ["nytten for tjenesten"] if any(effect.users for effect in one.effects.values()) else []
    return _joined([*one.stops, *users])


def _joined(ids: Iterable[str]) -> str:
    return ", ".join(str(one) for one in ids) or "–"
