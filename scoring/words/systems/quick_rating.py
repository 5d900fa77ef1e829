"""The half-hour rating in words: its questions, what an answer leads to, and what single answer would change it."""

from collections.abc import Iterable, Mapping
from datetime import datetime

from requirements_lib.domain.library.library import Library
from requirements_lib.domain.library.trigger import Answer
from requirements_lib.domain.tender.selection import Standing
from requirements_lib.words.phrase import capitalised
from scoring.domain.phase_out.decision import EXPOSED, Turn
from scoring.domain.phase_out.phase_out import Proposal
from scoring.domain.rating.known import Known, Yardstick
from scoring.domain.systems.in_use import Papers
from scoring.domain.systems.quick_rating import QuickAnswer, QuickForm, QuickQuestion, Stop
from scoring.domain.systems.risk import RiskCriterion
from scoring.domain.systems.risk_scale import RiskScale
from scoring.domain.systems.system import System
from scoring.words.numbers import day
from scoring.words.systems.intake import ANSWERS, NAMES
from scoring.words.systems.risk import level_texts
from scoring.words.terms import label, term

UNKNOWN = "Ukjent"
_PAPERS = {
    "processing": Papers.PROCESSING,
    "access": Papers.ACCESSIBILITY,
    "exit": Papers.EXIT_TEST,
}
"""What the register may have of the same thing that is asked about."""


def option_texts(question: QuickQuestion, scale: RiskScale) -> dict[str, str]:
    """Each answer in words by its id: the question's own, or the levels of its risk criterion."""
    if question.criterion is None:
        return {one.id: one.text for one in question.options}
    texts = level_texts(scale.question(question.criterion))
    return {str(level): capitalised(text) for level, text in enumerate(texts, 1)}


def answer_words(question: QuickQuestion, option: str | None, scale: RiskScale) -> str:
    """The answer as it was chosen."""
    return UNKNOWN if option is None else option_texts(question, scale).get(option, UNKNOWN)


def paper_sentence(question: QuickQuestion, system: System) -> str:
    """What stands in the register about a question that only an answer settles; nothing when nothing does.

    «I registeret: databehandleravtale 01.03.2019 (19/12). Det avgjør ikke svaret.»
    """
    found = []
    if (name := _PAPERS.get(question.id)) and (paper := system.papers.get(name)) and paper.on:
        found.append(f"{term(name)} {day(paper.on)}" + (f" ({paper.reference})" if paper.reference else ""))
    if Stop.H4 in question.stops and (terms := system.contract.exit_terms.strip()):
        found.append(f"vilkår for avslutning: {terms.rstrip('.')}")
    return f"I registeret: {'; '.join(found)}. Det avgjør ikke svaret." if found else ""


def age_sentence(answer: QuickAnswer, now: datetime, form: QuickForm, names: Mapping[str, str]) -> str:
    """«Svart 12.03.2025 av Pavel Novák, ført av Mona Dahl. Eldre enn 18 måneder: svar på nytt.»"""
    written = names.get(answer.by, "")
    if answer.given_by and written and answer.given_by.strip() != written:
        return given_sentence(answer.at, f"{answer.given_by}, ført av {written}", now, form)
    return given_sentence(answer.at, answer.given_by or written, now, form)


def given_sentence(at: datetime | None, by: str, now: datetime, form: QuickForm) -> str:
    """The same of points and levels too: when, by whom, and whether it is too old; nothing without a day."""
    if at is None:
        return ""
    old = (
        f" Eldre enn {form.old_after_months} måneder: svar på nytt."
        if form.is_old(at.date(), now.date())
        else ""
    )
    return f"Svart {day(at)}{f' av {by}' if by else ''}.{old}"


def old_sentence(answered: Iterable[datetime | None], now: datetime, form: QuickForm) -> str:
    """«2 av 9 svar er eldre enn 18 måneder. Svar på nytt.», or nothing when none is."""
    given = [at for at in answered if at is not None]
    old = sum(form.is_old(at.date(), now.date()) for at in given)
    return (
        f"{old} av {len(given)} svar er eldre enn {form.old_after_months} måneder. Svar på nytt."
        if old
        else ""
    )


def progress_sentence(form: QuickForm, answers: dict[str, QuickAnswer], asked: Iterable[str]) -> str:
    """«9 av 12 spørsmål har svar, 2 er ukjent, 1 gjenstår.»"""
    ids = [one.id for one in form.questions if one.id in set(asked)]
    given = [answers[one] for one in ids if one in answers]
    unknown = sum(one.option is None for one in given)
    parts = [f"{len(given) - unknown} av {len(ids)} spørsmål har svar"]
    parts += [f"{unknown} er ukjent"] if unknown else []
    left = len(ids) - len(given)
    return f"{', '.join([*parts, f'{left} gjenstår' if left else 'alle er stilt'])}."


def turn_groups(
    turns: Iterable[Turn], form: QuickForm, scale: RiskScale, library: Library
) -> tuple[tuple[str, tuple[str, ...]], ...]:
    """Each outcome in words, with every single answer that leads to it; those that settle it first."""
    found: dict[str, list[str]] = {}
    for one in sorted(turns, key=lambda one: not one.is_certain):
        found.setdefault(_outcome(one), []).append(_answer(one, form, scale, library))
    return tuple((outcome, tuple(answers)) for outcome, answers in found.items())


def _answer(one: Turn, form: QuickForm, scale: RiskScale, library: Library) -> str:
    """The question and the answer tried: of the half-hour rating, of a risk criterion or of a requirement."""
    if one.question in {question.id for question in form.questions}:
        question = form.question(one.question)
        return f"{question.ask} {answer_words(question, one.option, scale)}"
    if one.question == EXPOSED:
        return f"{NAMES[EXPOSED]}: {ANSWERS[Answer(one.option)]}"
    if one.question in set(RiskCriterion):
        criterion = RiskCriterion(one.question)
        text = level_texts(scale.question(criterion))[int(one.option) - 1]
        return f"{criterion} {label(criterion)}: {one.option} ({text.rstrip('.')})"
    return f"{one.question} {library.requirement(one.question).title}: {one.option} poeng"


def no_turn(now: Proposal) -> str:
    """Said when no single answer changes anything."""
    if now.is_certain:
        return "Ikke noe enkelt svar endrer forslaget. Flere svar må endres samtidig."
    return "Ikke noe enkelt svar avgjør forslaget. Flere svar mangler."


def yardstick_sentence(known: Known) -> str:
    """What the distance and the requirements are measured by."""
    if known.yardstick is Yardstick.SHORT:
        measured = sum(one.standing is Standing.IN for one in known.lines)
        return (
            f"Målt på de {measured} kravene som gjelder, av dem den korte vurderingen gir poeng på. Er minst 70 % av "
            "hele målestokken vurdert, brukes den i stedet."
        )
    return "Målt på alle kravene som gjelder for systemet."


def _outcome(one: Turn) -> str:
    if one.is_certain:
        return f"Blir «{term(one.best)}» med ett av disse svarene"
    return f"Kan bli alt fra «{term(one.best)}» til «{term(one.worst)}» med ett av disse svarene"
