"""Rubrics whose heights cannot be told apart, and absolute requirements that nobody has given a reason."""

import re
from collections.abc import Iterator
from datetime import date

from requirements_lib.domain.language.words import Grammar
from requirements_lib.domain.library.requirement import Kind, Requirement, Rubric
from requirements_lib.domain.rules.law import BasisKind, Certainty

_WORD = re.compile(r"[\w{}]+")
_WEIGHTY = 3
"""So many words that say something, and a reason is one."""


def alike(rubric: Rubric, grammar: Grammar) -> Iterator[tuple[int, str]]:
    """(points, words) of the anchors that only grade, or say the same as one below them."""
    seen: list[list[str]] = []
    for points, anchor in rubric.anchors():
        telling = [word for word in _WORD.findall(anchor.lower()) if word not in grammar.grades]
        if telling in seen or (points and not set(telling) - {"ikke"}):
            yield points, anchor
        seen.append(telling)


def without_reason(requirement: Requirement, grammar: Grammar, on: date) -> bool:
    """Whether a requirement shuts bids out without law and without a reason that says something."""
    if requirement.kind is not Kind.ABSOLUTE or _is_law(requirement, on):
        return False
    telling = {word for word in _WORD.findall(requirement.kind_reason.lower()) if word not in grammar.empty}
    return len(telling) < _WEIGHTY


def _is_law(requirement: Requirement, on: date) -> bool:
    return any(
        basis.kind in (BasisKind.LAW, BasisKind.REGULATION)
        and basis.certainty is not Certainty.UNCONFIRMED
        and basis.in_force(on)
        for basis in requirement.legal_bases
    )
