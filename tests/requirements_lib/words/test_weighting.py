"""What is announced of the weights, in words."""

from datetime import date
from decimal import Decimal

from requirements_lib.domain.weighing.criteria import Criterion
from requirements_lib.domain.weighing.weighting import Weighting, announced
from requirements_lib.storage.law import load
from requirements_lib.words.weighting import announced_parts, announced_weight, reasons, rule_sentence
from tests.builders import a_tender, criteria


def _ranged(least: str, most: str) -> Criterion:
    return criteria()[0].model_copy(update={"least": Decimal(least), "most": Decimal(most)})


def test_a_range_a_place_and_a_weight_are_each_told_as_announced() -> None:
    assert announced_weight(criteria()[0]) == "40\u00a0%"
    assert announced_weight(_ranged("37.5", "45")) == "37,5–45\u00a0%"
    assert announced_weight(_ranged("40", "40")) == "40\u00a0%"
    first, second = announced(criteria(), Weighting.PRIORITY)
    assert [announced_weight(one) for one in (first, second)] == ["prioritet\u00a01", "prioritet\u00a02"]


def test_a_rule_is_told_with_its_source_and_its_certainty() -> None:
    rule = load().at("weighting_priority_parts_i_ii", date(2026, 11, 24))
    assert rule_sentence(Weighting.PRIORITY, rule) == (
        "Prioritert rekkefølge: tillatt (anskaffelsesforskriften § 8-11 første ledd, bekreftet)."
    )
    assert rule_sentence(Weighting.PRIORITY, None) == ""


def test_the_part_of_a_criterion_is_told_within_the_one_above_it() -> None:
    price, quality = criteria()
    above = quality.model_copy(update={"id": "T3", "name": "Kvalitet", "requirements": ()})
    part = quality.model_copy(update={"under": "T3", "weight": Decimal(100)})
    tree = announced((price, above, part), Weighting.PRIORITY)
    tender = a_tender(criteria=tree, weighting=Weighting.PRIORITY)
    assert [words for _, words in announced_parts(tender)] == ["prioritet\u00a01", "100\u00a0% av «Kvalitet»"]


def test_the_reasons_are_printed_only_where_they_are_needed() -> None:
    written = {"weighting_reason": "Umulig her.", "fixed_price": "2 mill. kr."}
    assert reasons(a_tender(**written)) == []
    quality = criteria()[1].model_copy(update={"weight": Decimal(100)})
    bare = a_tender().model_copy(update=written | {"criteria": (quality,), "weighting": Weighting.PRIORITY})
    assert reasons(bare) == [
        "Umulig her.",
        "Pris er ikke et tildelingskriterium. Tilbudene rangeres etter kvalitet alene.",
        "2 mill. kr.",
    ]
