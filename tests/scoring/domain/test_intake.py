"""Finding the system a row is about."""

import pytest

from scoring.domain.intake import Known
from scoring.domain.system import System

REGISTER = (
    System(id="a", name="Gerica", supplier="Hav AS", own_id="17"),
    System(id="b", name="Gerica", supplier="Fjord AS"),
    System(id="c", name="Alene"),
)


@pytest.mark.parametrize(
    ("row", "ids"),
    [
        (("b", "", "Noe", ""), ["b"]),
        (("", "17", "Noe", ""), ["a"]),
        (("", "", " gerica ", "hav as"), ["a"]),
        (("", "", "Gerica", ""), ["a", "b"]),
        (("", "", "Gerica", "Ny AS"), []),
        (("", "", "alene", "Ny AS"), ["c"]),
        (("", "18", "Gerica", "Hav AS"), []),
    ],
)
def test_a_row_is_known_by_id_then_by_name_and_supplier(
    row: tuple[str, str, str, str], ids: list[str]
) -> None:
    assert [one.id for one in Known(REGISTER).find(*row)] == ids
