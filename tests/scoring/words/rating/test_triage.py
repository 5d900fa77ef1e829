"""«Begynn her» in words."""

from scoring.domain.rating.triage import Picked, Sign, Triage
from scoring.storage import choices
from scoring.words.rating.triage import formula, reason, summary

RULE = choices.load().triage
PICKED = Picked(system="a", name="A", points=8, signs=(Sign.SUPPORT_PAST, Sign.EXPOSED))


def test_the_reason_names_every_sign_with_its_points() -> None:
    assert reason(PICKED, RULE) == "Støtten har sluttet (5), nås fra internett (3)."


def test_the_summary_counts_what_is_picked_rated_and_left() -> None:
    assert summary(Triage(picked=(PICKED,), rated=2, left=3)) == (
        "1 system bør vurderes først, 2 er vurdert, 3 kan vente."
    )
    assert summary(Triage(picked=(), rated=0, left=3)).startswith("Ingen systemer")


def test_the_formula_prints_every_sign_of_the_municipalitys_own_numbers() -> None:
    said = formula(RULE)
    assert said.startswith("Poeng = summen av tegnene: støtten har sluttet 5, ")
    assert (
        "De med minst 12 poeng velges, høyst 40 systemer. Er de færre enn 10, eller færre enn ett av ti systemer,"
        in said
    )


def test_those_that_stand_alike_and_are_too_many_are_told() -> None:
    told = "står likt med 8 poeng og er for mange til å tas med."
    alike = (PICKED, PICKED)
    assert f" De neste 2 {told}" in summary(Triage(picked=(PICKED,), rated=0, left=2, alike=alike))
    assert summary(Triage(picked=(), rated=0, left=2, alike=alike)).startswith(f"2 systemer {told}")
