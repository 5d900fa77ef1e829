"""What may be printed of a legal basis, and which dated value applies."""

from datetime import date

from requirements_lib.domain.law import BasisCheck, Certainty, LegalBasis, printable
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
