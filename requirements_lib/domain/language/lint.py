"""All findings about a text or a requirement at once: language, claims about law, and the habits that cost points."""

from collections.abc import Iterable, Iterator
from datetime import date

from requirements_lib.domain.language.anchors import alike, without_reason
from requirements_lib.domain.language.demand import is_demand, two_demands
from requirements_lib.domain.language.length import long_sentences
from requirements_lib.domain.language.match import Match
from requirements_lib.domain.language.passage import Passage
from requirements_lib.domain.language.terms import NO_EQUIVALENT, terms
from requirements_lib.domain.language.words import Words
from requirements_lib.domain.library.requirement import ChoiceAnswer, Requirement
from requirements_lib.domain.outcome import Finding, Severity

_TOLD = frozenset({"language_legal_claim", "language_wrong_term", "language_english", "language_filler"})
_ASKED = _TOLD | {"language_unmeasured", "language_open_ended", "language_double_negative", NO_EQUIVALENT}
_SCORED = _ASKED | {"language_price_in_rubric", "language_supplier_scored"}
_UNSCORED = _ASKED | {"language_price_in_rubric"}
_NOTICES = frozenset({"language_long_sentence"})


def lint_text(subject: str, text: str, words: Words, on: date) -> tuple[Finding, ...]:
    """Findings about a free text of a tender, in the order of the text; `subject` is its field.

    What only tells of the need or of today is free: the rules of requirements are for the sentences that demand.
    """
    passage = Passage(text)
    found = [
        *terms(passage, words, on, _ASKED),
        *long_sentences(passage),
        *two_demands(passage, words.grammar),
    ]
    kept = [match for match in found if match.code in _TOLD | _NOTICES or _demands(passage, match.start)]
    return tuple(_findings(subject, subject, passage, kept))


def lint_requirement(requirement: Requirement, words: Words, on: date) -> tuple[Finding, ...]:
    """Findings about everything a supplier, an evaluator or KOFA reads in a requirement, field by field."""
    return (
        *_field_findings(requirement, words, on),
        *_rubric_findings(requirement, words),
        *_reason_findings(requirement, words, on),
    )


def _demands(passage: Passage, position: int) -> bool:
    return is_demand(passage.low(passage.sentence_at(position)))


def _field_findings(requirement: Requirement, words: Words, on: date) -> Iterator[Finding]:
    for field, text, codes in texts(requirement):
        passage = Passage(text)
        found = list(terms(passage, words, on, codes))
        if field == "text":
            found += two_demands(passage, words.grammar)
        if codes is not _TOLD:
            found += long_sentences(passage)
        yield from _findings(requirement.id, field, passage, found)


def texts(requirement: Requirement) -> Iterator[tuple[str, str, frozenset[str]]]:
    """Everything that is read in a requirement: (field, text, codes that matter there)."""
    yield "title", requirement.title, _ASKED
    yield "need", requirement.need, _ASKED
    yield "text", requirement.text, _ASKED
    yield "kind_reason", requirement.kind_reason, _TOLD
    yield "describe", requirement.reply.describe, _ASKED
    if requirement.reply.typed is not None:
        yield "typed", requirement.reply.typed.label, _ASKED
        if isinstance(requirement.reply.typed, ChoiceAnswer):
            yield from (("typed", choice, _ASKED) for choice in requirement.reply.typed.choices)
    for points, anchor in requirement.rubric.anchors():
        yield f"at_{points}", anchor, _SCORED if requirement.is_scored else _UNSCORED
    for evidence in requirement.evidence:
        yield "evidence", evidence.what, _ASKED
        yield "evidence", evidence.breach, _ASKED
    yield "question", requirement.today.question, _TOLD
    yield "goal", requirement.goal, _TOLD


def _findings(subject: str, field: str, passage: Passage, found: Iterable[Match]) -> Iterator[Finding]:
    """One finding for the same words in the same sentence, in the order of the text.

    A standard inside a false claim is not told once more.
    """
    seen = set()
    told = [one for one in found if one.code == "language_legal_claim"]
    for match in sorted(found, key=lambda one: one.start):
        if match.code == NO_EQUIVALENT and any(one.holds(match) for one in told):
            continue
        sentence = passage.sentence_at(match.start).text
        finding = _finding(subject, field, match, sentence)
        key = (match.code, finding.facts["quote"])
        if key not in seen:
            seen.add(key)
            yield finding


def _finding(subject: str, field: str, match: Match, sentence: str) -> Finding:
    facts = {
        "field": field,
        "found": match.found,
        "sentence": sentence,
        "position": match.start,
        "suggestion": match.suggestion,
        "quote": f"«{match.found}» i «{sentence}»",
    }
    severity = Severity.NOTICE if match.code in _NOTICES else Severity.WARNING
    return Finding(code=match.code, severity=severity, subject=subject, facts=facts)


def _rubric_findings(requirement: Requirement, words: Words) -> Iterator[Finding]:
    if requirement.is_scored:
        for points, anchor in alike(requirement.rubric, words.grammar):
            match = Match("language_rubric_alike", 0, str(points))
            yield _finding(requirement.id, f"at_{points}", match, anchor)


def _reason_findings(requirement: Requirement, words: Words, on: date) -> Iterator[Finding]:
    if without_reason(requirement, words.grammar, on):
        match = Match("language_absolute_without_reason", 0, requirement.kind_reason)
        yield _finding(requirement.id, "kind_reason", match, requirement.text)
