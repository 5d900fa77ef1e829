"""Remarks on language and law: mended, or set aside with a written reason that stays on record.

What is missing or impossible is no remark, and nobody can set it aside.
"""

from collections.abc import Iterable, Iterator
from datetime import date

from requirements_lib.domain.language.lint import lint_requirement, lint_text
from requirements_lib.domain.language.naming import two_names
from requirements_lib.domain.language.override import Remaining, remaining
from requirements_lib.domain.language.words import Words
from requirements_lib.domain.library.library import Library
from requirements_lib.domain.outcome import Finding, Severity
from requirements_lib.domain.tender.description import DESCRIPTION
from requirements_lib.domain.tender.own_words import own_requirements, own_words
from requirements_lib.domain.tender.profile import Profile

_ON_RULES = frozenset(
    {
        "price_amount_shared_by_lots",
        "price_lines_shared_by_lots",
        "deadline_too_short",
        "deadline_shortened",
        "procedure_outside_regime",
        "environment_several_exemptions",
        "environment_combined",
    }
)


def may_be_set_aside(finding: Finding) -> bool:
    """Whether a written reason is enough: a warning about the rules or what lots share, or anything about language."""
    on_rules = finding.code in _ON_RULES and finding.severity is Severity.WARNING
    return on_rules or finding.code.startswith("language_")


def language(profile: Profile, library: Library, words: Words, on: date) -> Iterator[Finding]:
    """Findings in what this procurement says itself: the library's own texts have been read before."""
    for field in DESCRIPTION:
        yield from lint_text(field, getattr(profile, field), words, on)
    for requirement in own_requirements(profile, library):
        yield from lint_requirement(requirement, words, on)
    yield from two_names(own_words(profile, library), words.things)


def settled(profile: Profile, findings: Iterable[Finding]) -> Remaining:
    """The findings that stand, and those the officer has set aside with the reason."""
    kept = tuple(findings)
    open_, overridden = remaining((one for one in kept if may_be_set_aside(one)), profile.finding_overrides)
    return Remaining(tuple(one for one in kept if not may_be_set_aside(one) or one in open_), overridden)


def unanswered(findings: Iterable[Finding]) -> tuple[Finding, ...]:
    """The remarks that must be mended or set aside before publishing; a notice is only for thought."""
    return tuple(one for one in findings if may_be_set_aside(one) and one.severity is Severity.WARNING)
