"""Several systems on one line are several, and what is no system is told."""

import pytest

from scoring.domain.systems.dependency_name import divided, keys, told, unlisted
from tests.scoring.domain.builders import assessed

KNOWN = keys(["Protokollen", "Matrikkelen", "Plan, bygg og eiendom", "Bygg", "Lønn "])


@pytest.mark.parametrize(
    ("written", "found"),
    [
        ("Protokollen, Matrikkelen", ("Protokollen", "Matrikkelen")),
        ("protokollen; Matrikkelen og Lønn", ("protokollen", "Matrikkelen", "Lønn")),
        ("Protokollen,\nMatrikkelen,", ("Protokollen", "Matrikkelen")),
        ("Plan, bygg og eiendom", ("Plan, bygg og eiendom",)),
        ("Bygg, Plan, bygg og eiendom, Lønn", ("Bygg", "Plan, bygg og eiendom", "Lønn")),
        ("Protokollen, Folkeregisteret", ("Protokollen, Folkeregisteret",)),
        ("Drift og vedlikehold", ("Drift og vedlikehold",)),
        ("Matrikkelen", ("Matrikkelen",)),
        (", ", (", ",)),
    ],
)
def test_a_line_is_divided_only_where_every_part_is_a_system(written: str, found: tuple[str, ...]) -> None:
    assert divided([written], KNOWN) == found


def test_the_same_system_on_two_lines_is_one() -> None:
    assert divided(["Bygg, Lønn", "Bygg"], KNOWN) == ("Bygg", "Lønn")


def test_a_cell_as_long_as_a_cell_can_be_is_divided_at_once() -> None:
    assert len(divided([", ".join(["Bygg"] * 5_000)], KNOWN)) == 1


def test_names_no_system_has_are_told_once() -> None:
    one = assessed(name="A", sends_to=("BYGG", "Altinn"), receives_from=("altinn", "NAV")).system
    assert unlisted([one], KNOWN) == ("«Altinn»", "«NAV»")
    assert told(["«Altinn»"]).facts == {"names": ["«Altinn»"]}
