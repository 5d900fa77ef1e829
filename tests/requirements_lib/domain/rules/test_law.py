"""What may be printed of a legal basis, and which dated value applies."""

from datetime import date
from decimal import Decimal

import pytest

from requirements_lib.domain.rules.law import (
    BasisCheck,
    Boundary,
    Certainty,
    LawTable,
    LegalBasis,
    least,
    printable,
)
from tests.builders import DAY, a_basis, law_table

CHECK = BasisCheck(source="NO-ARKF-07", checked_by="Jurist", where="lovdata.no", checked=date(2026, 9, 1))


def _basis(**changes: object) -> LegalBasis:
    return LegalBasis.model_validate(a_basis(**changes))


def test_a_confirmed_basis_is_printed_with_its_provision() -> None:
    assert printable(_basis(), DAY) == "arkivforskrifta § 5 andre ledd bokstav d"


def test_a_probable_basis_prints_its_name_alone() -> None:
    assert printable(_basis(certainty=Certainty.PROBABLE), DAY) == "arkivforskrifta"


def test_a_probable_basis_prints_its_provision_once_somebody_has_checked_it() -> None:
    assert (
        printable(_basis(certainty=Certainty.PROBABLE), DAY, (CHECK,))
        == "arkivforskrifta § 5 andre ledd bokstav d"
    )


def test_a_check_of_another_source_does_not_count() -> None:
    other = CHECK.model_copy(update={"source": "NO-ARKF-01"})
    assert printable(_basis(certainty=Certainty.PROBABLE), DAY, (other,)) == "arkivforskrifta"


def test_an_unconfirmed_basis_never_prints_even_when_checked() -> None:
    assert printable(_basis(certainty=Certainty.UNCONFIRMED), DAY, (CHECK,)) is None


def test_a_basis_not_in_force_on_the_day_never_prints() -> None:
    assert printable(_basis(valid_from=date(2027, 1, 1)), DAY) is None
    assert printable(_basis(valid_to=date(2026, 9, 27)), DAY) is None
    assert printable(_basis(valid_to=DAY), DAY) is not None


def test_the_day_chooses_the_value_of_law() -> None:
    assert law_table().decimal("environment_weight", date(2026, 7, 1)) == 30
    assert law_table().decimal("environment_weight", date(2026, 6, 30)) is None
    assert law_table().basis("environment_weight", date(2026, 6, 30)) == ""


def _limit(boundary: Boundary, **changes: object) -> dict[str, object]:
    common = {"code": "limit", "unit": "NOK", "basis": "FOA", "source": "NO-FOA-01", "certainty": "bekreftet"}
    return common | {"value": "1000", "boundary": boundary, "valid_from": DAY} | changes


@pytest.mark.parametrize(
    ("boundary", "below", "on", "above"),
    [
        (Boundary.EQUAL_OR_ABOVE, False, True, True),
        (Boundary.AT_LEAST, False, True, True),
        (Boundary.ABOVE, False, False, True),
    ],
)
def test_the_boundary_word_decides_what_lies_exactly_on_the_limit(
    boundary: Boundary, below: bool, on: bool, above: bool
) -> None:
    (limit,) = LawTable.model_validate({"values": [_limit(boundary)]}).values
    reached = [limit.reached_by(Decimal(amount)) for amount in ("999.99", "1000", "1000.01")]
    assert reached == [below, on, above]


def test_a_rule_without_a_number_gives_no_days() -> None:
    rule = _limit(Boundary.ABOVE, value="rimelig")
    assert LawTable.model_validate({"values": [rule]}).days("limit", DAY) is None
    assert law_table().days("environment_weight", DAY) == 30
    assert law_table().days("moon", DAY) is None


def test_the_days_of_change_are_where_a_value_begins_or_is_over() -> None:
    old = _limit(Boundary.ABOVE, valid_from=date(2026, 1, 1), valid_to=date(2026, 6, 30))
    new = _limit(Boundary.ABOVE, valid_from=date(2026, 7, 1), valid_to=date(2026, 12, 31))
    law = LawTable.model_validate({"values": [old, new]})
    assert law.changes({"limit"}, date(2026, 1, 1)) == (date(2026, 7, 1), date(2027, 1, 1))
    assert law.changes({"limit"}, date(2026, 7, 1)) == (date(2027, 1, 1),)
    assert law.changes({"another"}, date(2026, 1, 1)) == ()


def test_what_rests_on_several_values_is_as_sure_as_the_least_sure() -> None:
    values = [_limit(Boundary.ABOVE), _limit(Boundary.ABOVE, certainty="sannsynlig")]
    assert least(LawTable.model_validate({"values": values}).values) is Certainty.PROBABLE
