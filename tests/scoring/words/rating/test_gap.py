"""The distance in words, and the method page's worked example computed again."""

from decimal import Decimal
from pathlib import Path

from requirements_lib.domain.library.requirement import Requirement
from scoring.domain.rating.gap import Gap, gap
from scoring.words.rating.gap import basis_sentence, figure, formulas, share
from tests.builders import a_requirement
from tests.scoring.domain.builders import rating

PAGE = Path(__file__).resolve().parents[4] / "docs" / "metode" / "risiko.md"


def _asked(*weights: int) -> list[Requirement]:
    return [a_requirement(f"ARK-{place + 10}", weight=Decimal(one)) for place, one in enumerate(weights)]


def _rated(weights: tuple[int, ...], points: tuple[int | None, ...], undecided: int = 0) -> Gap:
    asked = _asked(*weights)
    ratings = [rating(one.id, given) for one, given in zip(asked, points, strict=True)]
    return gap(asked[: len(asked) - undecided], ratings, asked[len(asked) - undecided :])


def test_the_figure_is_one_number_or_a_range() -> None:
    assert figure(_rated((3, 1), (5, 0))) == "25\u00a0%"
    assert figure(_rated((3, 1), (5, None))) == "0–25\u00a0%"


def test_the_formula_of_the_method_page_has_its_numbers_put_in() -> None:
    (formula,) = formulas(_rated((2, 3, 2), (3, 10, 5)))
    assert formula == "Avstand = 1 − (2 · 3 + 3 · 5 + 2 · 5) / (5 · 7) ≈ 11,4\u00a0%"
    assert formula.removeprefix("Avstand = ").replace("\u00a0", " ") in PAGE.read_text("utf-8")


def test_what_is_unknown_gives_a_formula_for_each_end() -> None:
    assert formulas(_rated((3, 1), (5, None))) == (
        "Best: avstand = 1 − (3 · 5 + 1 · 5) / (5 · 4) = 0\u00a0%",
        "Verst: avstand = 1 − (3 · 5 + 1 · 0) / (5 · 4) = 25\u00a0%",
    )


def test_requirements_that_may_not_apply_are_in_at_one_end_only() -> None:
    best, worst = formulas(_rated((2,), (None,), undecided=1))
    assert best == "Best: avstand = 0 % (ingen krav gjelder)"
    assert worst == "Verst: avstand = 1 − (2 · 0) / (5 · 2) = 100\u00a0%"


def test_what_it_rests_on_is_told() -> None:
    assert basis_sentence(_rated((3, 1), (5, None))) == "75\u00a0% av kravenes vekt er vurdert."
    assert basis_sentence(_rated((), ())) == "Ingen krav gjelder, så det er ingenting å måle mot."
    assert basis_sentence(_rated((3,), (5,), undecided=1)) == "Det er ikke avgjort hvilke krav som gjelder."
    assert formulas(_rated((), ())) == ()


def test_each_driver_says_what_it_costs() -> None:
    (driver,) = _rated((3, 1), (5, 1)).drivers
    assert share(driver) == "20 prosentpoeng"
