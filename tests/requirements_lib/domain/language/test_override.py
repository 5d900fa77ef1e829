"""A finding is set aside for its own words alone."""

import pytest
from pydantic import ValidationError

from requirements_lib.domain.language.lint import lint_text
from requirements_lib.domain.language.override import FindingOverride, Overridden, quoted, remaining
from requirements_lib.domain.outcome import Finding
from requirements_lib.storage.language import load
from tests.requirements_lib.domain.language.test_words import DAY

TEXT = "Løsningen skal være moderne og robust."
MODERN, ROBUST = lint_text("need", TEXT, load(), DAY)


def an_override(finding: Finding, reason: str = "Ordet er leverandørens eget navn.") -> FindingOverride:
    """The override of a finding."""
    return FindingOverride(code=finding.code, subject=finding.subject, quote=quoted(finding), reason=reason)


def test_one_of_two_findings_in_a_sentence_is_set_aside_with_its_reason() -> None:
    still, aside = remaining((MODERN, ROBUST), [an_override(MODERN)])
    assert still == (ROBUST,)
    assert aside == (Overridden(MODERN, "Ordet er leverandørens eget navn."),)


@pytest.mark.parametrize("field", ["code", "subject", "quote"])
def test_another_code_subject_or_text_raises_it_anew(field: str) -> None:
    other = an_override(MODERN).model_copy(update={field: "noe annet"})
    assert remaining((MODERN,), [other]).open == (MODERN,)


def test_the_same_word_in_a_changed_sentence_raises_it_anew() -> None:
    (changed,) = lint_text("need", "Systemet skal være moderne.", load(), DAY)
    assert remaining((changed,), [an_override(MODERN)]).open == (changed,)


def test_the_later_of_two_overrides_counts() -> None:
    both = [an_override(MODERN, "Først."), an_override(MODERN, "Siden.")]
    assert remaining((MODERN,), both).overridden == (Overridden(MODERN, "Siden."),)


def test_a_finding_about_facts_is_quoted_by_its_facts() -> None:
    low = Finding.warning("environment_weight_low", "criteria", weight="20", least="30")
    assert quoted(low) == "least: 30, weight: 20"
    lower = low.model_copy(update={"facts": low.facts | {"weight": "10"}})
    assert remaining((low, lower), [an_override(low)]).open == (lower,)


def test_an_override_without_a_reason_is_refused() -> None:
    with pytest.raises(ValidationError):
        an_override(MODERN, "  ")
