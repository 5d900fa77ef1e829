"""Risk in words, and the method page's worked example computed again."""

from pathlib import Path

import yaml

from scoring.domain.systems.risk import RiskAnswer, RiskCriterion, assess
from scoring.domain.systems.risk_scale import RiskScale
from scoring.words.systems.risk import (
    band_sentence,
    band_words,
    class_sentence,
    figure,
    formulas,
    level_texts,
    level_words,
)
from scoring.words.terms import label
from tests.scoring.domain.builders import risk_answers

ROOT = Path(__file__).resolve().parents[4]
PAGE = ROOT / "docs" / "metode" / "risiko.md"
SCALE = RiskScale.model_validate(yaml.safe_load((ROOT / "data/legacy/risk_levels.yaml").read_text("utf-8")))
T7 = assess(risk_answers([6, 4, 5, 4, 1, 6, 3], [2, 3, 2, 4, 3, 3]))
T4_OPEN = assess(risk_answers([None, 2, 2, 1, 1, 1, 1], [2, 2, 1, 2, 2, 1]))


def test_the_figure_is_one_number_or_a_range() -> None:
    assert (figure(T7), figure(T4_OPEN)) == ("17,33 av 30", "3,01–7,33 av 30")


def test_the_band_is_one_word_or_two() -> None:
    assert (band_words(T7), band_words(T4_OPEN)) == ("Rød", "Lav til middels")


def test_the_class_says_which_criteria_put_it_there() -> None:
    assert class_sentence(assess(risk_answers([3, 1, 1, 1, 1, 1, 4], [1] * 6))) == (
        "Utdatert: L1 (utgått støtte) er 3 og L7 (tidligere hendelser) er 4."
    )
    assert class_sentence(assess(risk_answers([2] * 7, [5] * 6))) == (
        "Ikke utdatert: ingen sannsynlighet er 3 eller høyere."
    )


def test_a_contract_or_competence_alone_is_followed_up_and_not_called_out_of_date() -> None:
    assert class_sentence(assess(risk_answers([1, 3, 3, 1, 1, 1, 1], [1] * 6))) == (
        "Må følges opp (legacy): L2 (utløpt avtale) er 3 og L3 (manglende kompetanse) er 3."
    )


def test_an_open_class_says_what_to_answer() -> None:
    assert class_sentence(T4_OPEN) == (
        "Klassen er ikke avgjort: ikke utdatert eller utdatert. Svar på L1 (utgått støtte)."
    )


def test_the_formula_has_its_numbers_put_in() -> None:
    assert formulas(T7) == ("Risiko = (29 + 7 · 6) · (17 + 6 · 4) / 168 ≈ 17,33",)
    assert formulas(T4_OPEN) == (
        "Best: risiko = (9 + 7 · 2) · (10 + 6 · 2) / 168 ≈ 3,01",
        "Verst: risiko = (14 + 7 · 6) · (10 + 6 · 2) / 168 ≈ 7,33",
    )


def test_a_level_that_is_not_known_exactly_is_a_span() -> None:
    spanned = RiskAnswer(criterion=RiskCriterion.L1, within=(3, 5))
    risk = assess([spanned, *risk_answers([None, 2, 1, 1, 1, 1, 1], [1] * 5 + [None])[1:]])
    words = [level_words(risk, one) for one in (RiskCriterion.L1, RiskCriterion.L2, RiskCriterion.C6)]
    assert words == ["3–5", "2", "ukjent"]
    assert class_sentence(risk) == "Utdatert: L1 (utgått støtte) er 3–5."
    assert formulas(risk)[0].startswith("Best: risiko = (10 + 7 · 3)")


def test_every_level_of_every_criterion_has_words() -> None:
    for criterion in RiskCriterion:
        texts = level_texts(SCALE.question(criterion))
        assert len(texts) == criterion.highest
        assert len(set(texts)) == criterion.highest


def test_bands_are_printed_from_the_municipalitys_own_limits() -> None:
    assert level_texts(SCALE.question(RiskCriterion.C3)) == (
        "under 1 prosent av enhetens årsbudsjett",
        "fra 1 til under 5 prosent av enhetens årsbudsjett",
        "fra 5 til under 8 prosent av enhetens årsbudsjett",
        "fra 8 til og med 10 prosent av enhetens årsbudsjett",
        "over 10 prosent av enhetens årsbudsjett",
    )
    assert band_sentence(SCALE.question(RiskCriterion.C5)).startswith(
        "Grensene for C5 (tapte arbeidstimer), nivå 1–5: til og med 100 timer i året; over 100"
    )
    assert level_texts(SCALE.question(RiskCriterion.C5))[1] == "over 100 til og med 1\u00a0000 timer i året"


def test_the_method_page_prints_the_criteria_the_bands_and_its_examples_as_they_are_computed() -> None:
    page = PAGE.read_text("utf-8").replace("\u00a0", " ")
    for line in (*formulas(T7), *formulas(T4_OPEN), class_sentence(T7), class_sentence(T4_OPEN)):
        assert line in page, line
    for criterion in RiskCriterion:
        assert f"| {criterion.value} | {label(criterion)} |" in page
    for criterion in (RiskCriterion.C3, RiskCriterion.C5):
        for text in level_texts(SCALE.question(criterion)):
            assert text.replace("\u00a0", " ") in page, text
