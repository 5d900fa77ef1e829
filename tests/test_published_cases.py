"""Every published case that is kept is a test, every worked example has its number, and every misprint is told."""

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.oracles import bid_cases

TESTS = Path(__file__).parent
PAGE = (TESTS.parent / "docs" / "metode" / "modeller.md").read_text("utf-8")
ORACLES = ("bid_scoring", "rank_reversal", "model_reversal", "mcda_reference")
WORKED = ("o1", "o2", "o3", "o4", "o6", "o7", "o8", "o9", "o9b", "o10", "o11", "o12")
"""O5 is not in the source; of O11 the life-cycle example is cut there."""
TENDERS = (
    "veterinaerinstituttet_2026",
    "eksfin_2026",
    "oslo_rusinfo_2026_a_hybrid",
    "oslo_rusinfo_2026_zero_to_six",
    "nve_2026_relative",
    "nve_2026_an_answer",
    "antidoping_2026",
)
"""What buyers wrote in tenders in the spring of 2026: each model, scale and trap."""


def _code() -> Iterator[str]:
    here = Path(__file__).resolve()
    return (path.read_text("utf-8") for path in TESTS.rglob("test_*.py") if path.resolve() != here)


@pytest.fixture(scope="module")
def code() -> str:
    """All the tests but this one."""
    return "\n".join(_code())


@pytest.mark.parametrize("name", ORACLES)
def test_every_published_case_is_asked_for_by_a_test(name: str, code: str) -> None:
    cases = json.loads((TESTS / "oracles" / f"{name}.json").read_text("utf-8"))
    assert cases
    assert [case["id"] for case in cases if f'"{case["id"]}"' not in code] == []


@pytest.mark.parametrize("worked", WORKED)
def test_every_worked_example_of_the_sources_is_a_test_with_its_number(worked: str, code: str) -> None:
    assert f"def test_oracle_{worked}_" in code


@pytest.mark.parametrize("tender", TENDERS)
def test_what_a_buyer_wrote_in_a_tender_is_a_test_with_its_name(tender: str, code: str) -> None:
    assert f"def test_{tender}" in code


@pytest.mark.parametrize("case", ["B04", "B08", "B11", "B40"])
def test_every_case_whose_source_misprints_is_listed_with_what_is_wrong(case: str) -> None:
    (row,) = (line for line in PAGE.splitlines() if line.startswith(f"| {case} |"))
    assert any(word in row for word in ("Trykkfeil", "trykker", "etter dens egen regel"))


def test_at_least_eighteen_of_the_twenty_five_run() -> None:
    assert len(bid_cases()) == 20
    told = [line for line in PAGE.splitlines() if line.startswith("| B")]
    assert len(told) == 25
    runs = [line[2:5] for line in told if line.split(" | ")[2] == "Ja"]
    assert runs == sorted(one["id"][:3] for one in bid_cases())
    assert all(line.rsplit("|", 2)[1].strip() for line in told)
