"""Award criteria: exactly 100 %, one price, every scored requirement in exactly one criterion."""

from decimal import Decimal

from requirements_lib.domain.criteria import Criterion, CriterionKind, check
from tests.builders import a_library, criteria

ASKED = a_library().requirements


def _codes(given: tuple[Criterion, ...]) -> list[tuple[str, str]]:
    return [(finding.code, finding.subject) for finding in check(given, ASKED)]


def test_a_right_list_has_no_findings() -> None:
    assert check(criteria(), ASKED) == ()


def test_weights_a_hair_off_100_are_found_exactly() -> None:
    findings = check(criteria(price="39.99"), ASKED)
    assert findings[0].facts == {"total": "99.99", "missing": "0.01"}


def test_thirds_written_out_never_round_to_100() -> None:
    assert ("criteria_weights_not_100", "criteria") in _codes(criteria(price="33.33", quality="66.66"))


def test_a_scored_requirement_outside_every_criterion_is_found() -> None:
    quality = criteria()[1].model_copy(update={"requirements": ("ARK-05",)})
    assert _codes((criteria()[0], quality)) == [("scored_without_criterion", "ARK-08")]


def test_an_absolute_requirement_under_a_criterion_is_found() -> None:
    quality = criteria()[1].model_copy(update={"requirements": ("ARK-01", "ARK-05", "ARK-08")})
    assert _codes((criteria()[0], quality)) == [("criterion_fed_by_unscored", "ARK-01")]


def test_a_requirement_in_two_criteria_is_found() -> None:
    price, quality = criteria()
    half = quality.model_copy(update={"weight": Decimal(30)})
    twin = half.model_copy(update={"id": "T3"})
    assert _codes((price, half, twin)) == [
        ("scored_in_two_criteria", "ARK-05"),
        ("scored_in_two_criteria", "ARK-08"),
    ]


def test_all_that_is_wrong_is_told_at_once() -> None:
    empty = Criterion(id="T1", name="Miljø", kind=CriterionKind.QUALITY, weight=Decimal(50))
    codes = {code for code, _ in _codes((empty, empty))}
    assert codes == {
        "criteria_duplicate_id",
        "criteria_one_price",
        "criterion_without_requirements",
        "scored_without_criterion",
    }
