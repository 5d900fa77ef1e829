"""The sentences of the annex follow the model and the scale that are announced."""

from decimal import Decimal

from requirements_lib.domain.library.answer_code import ALWAYS, AnswerChoice, AnswerCode
from requirements_lib.domain.weighing.criteria import TieRule
from requirements_lib.domain.weighing.price_model import (
    Deduction,
    Linear,
    Mean,
    MinMax,
    Proportional,
    Qcbs,
    Reference,
)
from requirements_lib.domain.weighing.quality_model import QualityModel
from requirements_lib.words.terms import term
from scoring.domain.scale import AGREED, INDIVIDUAL
from scoring.domain.trial.trial_example import curves
from scoring.words.ranking import evaluation_annex as words
from tests.builders import a_tender, criteria, two_scales

SIX = QualityModel(requirement_highest=6)


def test_the_scale_of_the_requirements_is_the_announced_one() -> None:
    assert "fra 0 til 10 etter beskrivelsen av 0, 5 og 10 poeng" in words.quality(a_tender())[0]
    assert (
        "fra 0 til 6 etter beskrivelsen av 0, 3 og 6 poeng" in words.quality(a_tender(quality_model=SIX))[0]
    )
    four = a_tender().model_copy(update={"quality_model": QualityModel(requirement_highest=4)})
    assert "fra 0 til 4 etter beskrivelsene" in words.quality(four)[0]


def test_which_points_can_be_given_alone_and_together_is_told_as_it_is() -> None:
    assert (INDIVIDUAL.step, AGREED.step) == (Decimal(1), Decimal("0.5"))
    assert "hver for seg, med hele poeng" in words.quality(a_tender())[0]
    assert "felles poeng, hele eller halve." in words.quality(a_tender())[0]
    assert "eller i det endelige tilbudet der det er forhandlet." in words.quality(a_tender())[1]


def test_an_answer_for_later_is_called_what_the_supplier_chooses_and_not_told_of_where_nobody_can() -> None:
    always = tuple(AnswerChoice(code=one, label=term(one)) for one in ALWAYS)
    later = (*always, AnswerChoice(code=AnswerCode.MET_LATER, label="T (innen en dato)"))
    assert "Er svaret «T (innen en dato)»" in words.quality(a_tender(answer_choices=later))[1]
    assert "Er svaret" not in words.quality(a_tender(answer_choices=always))[1]


def test_a_price_model_that_lifts_the_points_is_not_contradicted() -> None:
    assert "justeres ikke opp" in words.quality(a_tender())[0]
    assert "justeres ikke opp" not in words.quality(a_tender(price_model=Qcbs()))[0]


def test_the_price_a_formula_names_is_told_of() -> None:
    assert len(list(words.lowest(a_tender()))) == 1
    assert any("Høyeste pris er" in one for one in words.lowest(a_tender(price_model=MinMax())))
    assert not list(words.lowest(a_tender(price_model=Mean())))


def test_criteria_of_the_same_weight_are_compared_together_where_weights_decide_a_tie() -> None:
    assert "Kriterier med samme vekt sammenlignes samlet" in words.tie(a_tender())
    assert "samlet" not in words.tie(a_tender(tie_rule=TieRule.LOT))


def test_the_formula_of_a_criterion_brings_the_points_to_its_own_scale() -> None:
    assert words.criterion_formula(QualityModel()).endswith("/ summen av kravenes vekter")
    assert words.criterion_formula(SIX).endswith("/ summen av kravenes vekter · 10 / 6")


def test_the_formula_of_the_requirements_is_not_for_a_criterion_judged_whole() -> None:
    assert not list(words.others(a_tender()))
    assert list(words.others(a_tender(criteria=two_scales()))) == [
        "Poengene på de andre kvalitetskriteriene veies sammen av poengene på kravene:"
    ]


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
