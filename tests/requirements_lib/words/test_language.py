"""Every finding of the linter has a sentence a person can act on."""

from requirements_lib.domain.language.lint import lint_requirement, lint_text
from requirements_lib.domain.library.requirement import Kind
from requirements_lib.domain.outcome import Finding
from requirements_lib.storage.language import load
from requirements_lib.words.language import LANGUAGE
from requirements_lib.words.outcome import finding_sentence
from tests.builders import a_requirement
from tests.requirements_lib.domain.language.test_words import DAY

WORDS = load()
OF_RULES = {
    "language_two_demands",
    "language_long_sentence",
    "language_rubric_alike",
    "language_absolute_without_reason",
    "language_two_names",
}


def test_every_code_the_linter_can_give_has_a_sentence_and_no_sentence_is_idle() -> None:
    assert {group.code for group in WORDS.groups} | OF_RULES == set(LANGUAGE)


def test_every_sentence_is_filled_by_the_facts_of_its_finding() -> None:
    (finding,) = lint_text("need", "Løsningen skal være moderne.", WORDS, DAY)
    facts = finding.facts | {"called": "leverandør"}
    for code in LANGUAGE:
        told = finding_sentence(finding.model_copy(update={"code": code, "facts": facts}), LANGUAGE)
        assert "{" not in told
        assert told.startswith("Behovet")


def test_the_sentence_says_what_where_and_what_to_write() -> None:
    (finding,) = lint_text("need", "Løsningen skal være moderne.", WORDS, DAY)
    assert finding_sentence(finding, LANGUAGE) == (
        "Behovet: «moderne» kan ikke måles. Skriv hva kommunen trenger å kunne gjøre. "
        "Det står i «Løsningen skal være moderne.»"
    )


def test_a_rubric_and_a_reason_are_told_by_the_requirement() -> None:
    rubric = {"at_0": "Ikke vist.", "at_5": "Delvis oppfylt.", "at_10": "Vist."}
    one = a_requirement(
        kind=Kind.ABSOLUTE,
        text="Løsningen skal vise saker.",
        exceeding_earns_points=True,
        kind_reason="Viktig.",
        legal_bases=[],
        rubric=rubric,
    )
    alike, reason = (_sentence(finding) for finding in lint_requirement(one, WORDS, DAY))
    assert alike == (
        "ARK-05: Teksten for 5 poeng skiller ikke svarene: «Delvis oppfylt.» "
        "Skriv hva evaluatoren skal kunne se."
    )
    assert reason.startswith("ARK-05 stenger tilbud ute, men har verken rettsgrunnlag eller en begrunnelse")


def _sentence(finding: Finding) -> str:
    return finding_sentence(finding, LANGUAGE)
