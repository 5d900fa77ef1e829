"""What gets points: requirements, and criteria judged whole."""

import pytest

from requirements_lib.domain.outcome import Refusal
from requirements_lib.domain.tender.scored_item import item, items
from requirements_lib.domain.weighing.quality_model import QualityModel
from tests.builders import a_tender, judged_whole

SIX = QualityModel(requirement_highest=6)


def test_each_requirement_gets_points_by_itself_on_the_scale_of_the_requirements() -> None:
    found = items(a_tender(quality_model=SIX))
    assert [(one.id, one.highest, one.criterion) for one in found] == [
        ("ARK-05", 6, None),
        ("ARK-08", 6, None),
    ]
    assert found[0].name.startswith("ARK-05 ")


def test_a_criterion_judged_whole_gets_them_once_for_all_its_requirements_and_always_out_of_ten() -> None:
    (found,) = items(a_tender(criteria=judged_whole(), quality_model=SIX))
    assert (found.id, found.name, found.label, found.highest) == ("T2", "Arkiv", "Arkiv", 10)
    assert [one.id for one in found.asked] == ["ARK-05", "ARK-08"]


def test_what_stands_under_a_criterion_judged_whole_gets_no_points_by_itself() -> None:
    tender = a_tender(criteria=judged_whole())
    for one in ("ARK-05", "ARK-01", "T1"):
        with pytest.raises(Refusal, match="not_scored"):
            item(tender, one)
    assert tender.requirement_weights == {}
