"""What may be left out first: the least value for the hours, and never what the law or the archive needs."""

import re
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any

from requirements_lib.domain.library.requirement import Kind, Requirement
from requirements_lib.domain.rules.law import Certainty
from requirements_lib.domain.tender.burden import effort
from requirements_lib.domain.tender.shortening import (
    BINDING,
    BY_KIND,
    START_SET,
    needed,
    saved,
    to_drop,
    value,
)
from tests.builders import DAY, a_basis, a_requirement

METHOD = Path(__file__).resolve().parents[4] / "docs" / "metode" / "omfang.md"
TODAY = {"question": "Virker det i dag?"}


def plain(requirement_id: str = "ARK-05", **changes: Any) -> Requirement:
    """Outside the start set, resting on nothing, and of no consequence for the archive."""
    free: dict[str, Any] = {"start_set": False, "legal_bases": [], "today": TODAY}
    return a_requirement(requirement_id, **free | changes)


def ids(*chosen: Requirement, on: date | None = DAY) -> list[str]:
    return [one.requirement.id for one in to_drop(chosen, on)]


def test_the_lightest_for_the_same_hours_comes_first() -> None:
    assert ids(plain("ARK-01", weight=Decimal(3)), plain("ARK-02", weight=Decimal(1))) == ["ARK-02", "ARK-01"]


def test_the_longest_answer_for_the_same_value_comes_first() -> None:
    long = plain("ARK-02", reply={"describe": "Beskriv.", "max_words": 300})
    assert ids(plain("ARK-01"), long) == ["ARK-02", "ARK-01"]


def test_value_is_weight_times_kind_times_start_set_times_law() -> None:
    assert value(plain(weight=Decimal(2))) == 2
    assert value(plain(weight=Decimal(2), kind=Kind.ABSOLUTE)) == 6
    assert value(a_requirement(weight=Decimal(2), today=TODAY)) == 2 * START_SET * BINDING


def test_the_method_page_prints_every_factor_as_it_is() -> None:
    printed = re.findall(
        r"^\| (?:Type|Startsett|Hjemmel) \| .+ \| ([\d,]+) \|$", METHOD.read_text("utf-8"), re.M
    )
    kinds = sorted(set(BY_KIND.values()), reverse=True)
    assert [Decimal(one.replace(",", ".")) for one in printed] == [*kinds, START_SET, 1, BINDING, 1]


def test_an_absolute_one_with_a_confirmed_basis_is_never_named() -> None:
    guidance = a_basis(kind="guidance")
    kept = plain(kind=Kind.ABSOLUTE, legal_bases=[guidance])
    assert needed(kept)
    assert ids(kept) == []


def test_an_absolute_one_that_rests_on_nothing_confirmed_may_be_named() -> None:
    probable = a_basis(certainty=Certainty.PROBABLE)
    assert ids(plain(kind=Kind.ABSOLUTE, legal_bases=[probable])) == ["ARK-05"]


def test_a_contract_term_that_rests_on_law_is_never_named() -> None:
    assert ids(plain(kind=Kind.CONTRACT_TERM, legal_bases=[a_basis()])) == []
    assert ids(plain(kind=Kind.CONTRACT_TERM, legal_bases=[a_basis(kind="guidance")])) == ["ARK-05"]


def test_a_basis_that_is_not_in_force_on_the_day_keeps_nothing() -> None:
    later = plain(kind=Kind.ABSOLUTE, legal_bases=[a_basis(valid_from=date(2027, 1, 1))])
    assert ids(later) == ["ARK-05"]
    assert ids(later, on=None) == []


def test_what_keeps_the_archive_from_being_lost_is_never_named() -> None:
    assert ids(plain(today=TODAY | {"blocks_switch_off": True})) == []


def test_a_scored_one_that_rests_on_law_is_marked() -> None:
    (found,) = to_drop([plain(legal_bases=[a_basis()])], DAY)
    assert found.in_law


def test_ten_are_named_and_what_they_spare_is_their_sum() -> None:
    chosen = [plain(f"ARK-{number:02}") for number in range(1, 14)]
    found = to_drop(chosen, DAY)
    assert len(found) == 10
    assert saved(found) == effort(chosen[0]).times(10)
