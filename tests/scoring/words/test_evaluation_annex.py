"""The sentences of the annex follow the model and the scale that are announced."""

from decimal import Decimal

from requirements_lib.domain.price_model import Deduction, Linear, Mean, MinMax, Proportional, Reference
from requirements_lib.domain.quality_model import QualityModel
from scoring.domain.trial_example import curves
from scoring.words import evaluation_annex as words
from tests.builders import criteria

SIX = QualityModel(requirement_highest=6)


def test_the_scale_of_the_requirements_is_the_announced_one() -> None:
    assert "fra 0 til 10 etter beskrivelsen av 0, 5 og 10 poeng" in words.quality(QualityModel())[0]
    assert "fra 0 til 6 etter beskrivelsen av 0, 3 og 6 poeng" in words.quality(SIX)[0]
    assert "fra 0 til 4 etter beskrivelsene" in words.quality(QualityModel(requirement_highest=4))[0]


def test_the_formula_of_a_criterion_brings_the_points_to_its_own_scale() -> None:
    assert words.criterion_formula(QualityModel()).endswith("/ summen av kravenes vekter")
    assert words.criterion_formula(SIX).endswith("/ summen av kravenes vekter · 10 / 6")


def test_a_formula_that_rounds_is_the_only_rounding() -> None:
    assert words.unrounded(Proportional()) == "Poengene rundes ikke av før tilbudene er rangert."
    assert "Ut over avrundingen i formelen" in words.unrounded(Proportional(decimals=2))
    assert words.unrounded(Deduction(full_value=Decimal(1))).startswith("Evaluert pris rundes ikke")


def test_what_is_held_fast_in_the_figure_is_told() -> None:
    assert "får 10 poeng" in words.curve(Linear())
    assert "høyeste pris" in words.curve(MinMax())
    assert "midt i figuren" in words.curve(Mean())
    assert "Andre tilbud flytter ikke" in words.curve(Reference(reference=Decimal(100)))
    assert "Lavest evaluert pris er best" in words.curve(Deduction(full_value=Decimal(100)))


def test_the_figure_says_in_words_where_its_line_begins_and_ends() -> None:
    told = words.curve_alt(curves(Linear(), criteria()), by_points=True).replace("\u00a0", " ")
    assert told == (
        "Linjediagram. Poeng for pris går fra 10,00 poeng ved 2 000 000 kr til 0,00 poeng ved 4 500 000 kr. "
        "Tallene står i tabellen under."
    )
