"""Award criteria: exactly 100 %, one price, every scored requirement in exactly one criterion."""

from decimal import Decimal
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from requirements_lib.domain.weighing.criteria import (
    Criterion,
    CriterionKind,
    check,
    homes,
    is_flat,
    leaves,
    outline,
    total_weight,
    without,
)
from requirements_lib.words.outcome import finding_sentence
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
    assert _codes((criteria()[0], quality)) == [("scored_without_criterion", "criteria")]


def test_all_the_scored_requirements_outside_every_criterion_are_named_in_one_finding() -> None:
    quality = criteria()[1].model_copy(update={"requirements": ()})
    *_, found = check((criteria()[0], quality), ASKED)
    assert found.facts == {"requirements": ["ARK-05", "ARK-08"]}
    assert finding_sentence(found) == "ARK-05 og ARK-08 gir poeng, men hører ikke til noe kriterium."


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


def _part(criterion_id: str, under: str, weight: str, *requirements: str, **changes: Any) -> Criterion:
    fields = {
        "id": criterion_id,
        "name": f"Del {criterion_id}",
        "kind": CriterionKind.QUALITY,
        "under": under,
    }
    return Criterion.model_validate(fields | {"weight": weight, "requirements": requirements} | changes)


def _tree(first: str = "25", second: str = "75") -> tuple[Criterion, ...]:
    """Price 40 %, and quality 60 % in two parts."""
    price, quality = criteria()
    whole = quality.model_copy(update={"requirements": ()})
    return (price, whole, _part("T3", "T2", first, "ARK-05"), _part("T4", "T2", second, "ARK-08"))


def test_a_tree_is_right_when_the_parts_of_each_are_100() -> None:
    assert check(_tree(), ASKED) == ()


def test_the_parts_weigh_their_share_of_the_whole_and_keep_the_mark_for_environment() -> None:
    found = leaves(_tree())
    assert [(one.id, str(one.weight), one.environment) for one in found] == [
        ("T1", "40", False),
        ("T3", "15", True),
        ("T4", "45", True),
    ]
    assert is_flat(found)


def test_a_flat_list_is_given_back_as_it_is() -> None:
    flat = criteria()
    assert leaves(flat) is flat
    assert "under" not in criteria()[0].model_dump()


def test_parts_that_are_not_100_are_found_by_the_criterion_they_divide() -> None:
    found = check(_tree(first="24.9"), ASKED)
    assert [(one.code, one.subject) for one in found] == [("criterion_parts_not_100", "T2")]
    assert found[0].facts == {"name": "Arkiv", "total": "99.9", "missing": "0.1"}


def test_a_divided_criterion_has_neither_price_nor_requirements_of_its_own() -> None:
    price, whole, *parts = _tree()
    fed = whole.model_copy(update={"requirements": ("ARK-01",)})
    assert ("criterion_with_parts_fed", "T2") in _codes((price, fed, *parts))


def test_a_part_of_nothing_a_ring_and_a_tree_too_deep_are_found() -> None:
    lost = _part("T5", "T9", "100")
    ring = (_part("T6", "T7", "100"), _part("T7", "T6", "100"))
    deep = (_part("T8", "T3", "100"), _part("T9", "T8", "100"))
    assert ("criterion_under_unknown", "T5") in _codes((*_tree(), lost))
    assert {("criterion_nowhere", "T6"), ("criterion_nowhere", "T7")} <= set(_codes((*_tree(), *ring)))
    assert ("criterion_too_deep", "T9") in _codes((*_tree(), *deep))


def test_the_outline_stands_in_the_order_of_the_tree() -> None:
    price, whole, *parts = _tree()
    shuffled = (parts[0], price, parts[1], whole)
    told = [(level, one.id, str(weight)) for level, one, weight in outline(shuffled)]
    assert told == [(0, "T1", "40"), (0, "T2", "60"), (1, "T3", "15"), (1, "T4", "45")]


def test_the_parts_move_up_when_what_they_divide_is_taken_out() -> None:
    kept = without(_tree(), _tree()[1])
    assert [(one.id, one.under) for one in kept] == [("T1", ""), ("T3", ""), ("T4", "")]


def test_a_criterion_is_never_offered_a_place_under_itself_under_the_price_or_too_deep() -> None:
    price, whole, *_ = _tree()
    chain = (price, whole, _part("T3", "T2", "100"), _part("T4", "T3", "100"))
    assert [one.id for one in homes(chain, "T5")] == ["T2", "T3"]
    assert homes(chain, "T2") == ()
    assert [one.id for one in homes(chain, "T4")] == ["T2", "T3"]


@given(st.lists(st.lists(st.integers(1, 9_999), min_size=1, max_size=4), min_size=1, max_size=4))
def test_what_is_judged_totals_exactly_100_however_it_is_divided(cuts: list[list[int]]) -> None:
    made: list[Criterion] = []
    for top, share in enumerate(_shares(len(cuts), [len(cut) for cut in cuts])):
        made.append(_part(f"T{top + 1}", "", share))
        for place, part in enumerate(_shares(len(cuts[top]), cuts[top])):
            made.append(_part(f"T{10 + 10 * top + place}", f"T{top + 1}", part))
    assert total_weight(leaves(tuple(made))) == 100


def _shares(count: int, seeds: list[int]) -> list[str]:
    """Percents with two decimals that total 100."""
    first = [Decimal(1 + seed % 2_000) / 100 for seed in seeds[: count - 1]]
    return [str(one) for one in (*first, 100 - sum(first))]


def test_nobody_gives_points_on_the_price_whatever_a_file_says() -> None:
    price, arkiv = (one.model_copy(update={"whole": True}) for one in criteria())
    assert price.items == () and arkiv.items == ("T2",)
