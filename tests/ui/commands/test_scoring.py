"""`malestokk rank FIL --json` gives the same bytes today as the day the golden file was made.

The golden files are evaluation files and what was printed for them. Nothing here writes them. The totals are computed
apart from the product, from the formulas as the method pages print them.
"""

import json
from pathlib import Path

import pytest

from requirements_lib.domain.price_model import PriceModelCode
from ui.cli import main

GOLDEN = Path(__file__).parents[2] / "scoring" / "replay"
TOTALS = {
    "proportional": {"A": "1407/200", "B": "811/100", "C": "5636530399/747000100"},
    "linear": {"A": "1407/200", "B": "741/100", "C": "24036797/3320000"},
    "deduction": {"A": "2561250", "B": "2922500", "C": "5475001/2"},
    "surcharge": {"A": "4061250", "B": "4422500", "C": "8475001/2"},
    "contract_surcharge": {"A": "4506000", "B": "4586000", "C": "9078001/2"},
    "lowest_price": {"A": "3320000", "B": "4150000", "C": "7470001/2"},
    "kinked": {"A": "1407/200", "B": "4997/700", "C": "5801699/830000"},
    "min_max": {"A": "1407/200", "B": "491/100", "C": "2485849/415000"},
    "reference": {"A": "10903/1800", "B": "5479/900", "C": "5480999/900000"},
    "percent_surcharge": {"A": "5780950", "B": "5280875", "C": "4489470601/800"},
    "coefficient": {"A": "2656000000/1407", "B": "1660000000/891", "C": "1494000200/799"},
    "mean": {"A": "26550872607/4482000200", "B": "13493311491/2241000100", "C": "13423588999/2241000100"},
    "qcbs": {"A": "3785/491", "B": "46/5", "C": "30924142394/3667770491"},
    "life_cycle": {"A": "1407/200", "B": "82355721519/10102060900", "C": "66325356871/8413722900"},
    "basket": {"A": "1407/200", "B": "1467113/174300", "C": "89857/11620"},
    "tie_shared": {"A": "7", "B": "7"},
    "tie_drawn": {"A": "7", "B": "7"},
    "tie_settled": {"A": "32/5", "B": "32/5"},
    "rejected": {"B": "17658251/2075000", "C": "799/100"},
    "lot": {"B": "17658251/2075000", "C": "799/100"},
    "divided": {"A": "115003/16000", "B": "131603/16000", "C": "456009502601/59760008000"},
    "lifted_factor": {"A": "10585/1368", "B": "46/5", "C": "21580831673/2554740342"},
    "lifted_points": {"A": "65/8", "B": "46/5", "C": "1612690127/186750025"},
    "zero_to_six_rounded": {"A": "217/30", "B": "128/15", "C": "2369/300"},
}
LIMIT = 10_000


@pytest.mark.parametrize("case", TOTALS)
def test_a_golden_evaluation_is_ranked_to_the_same_bytes(
    capsys: pytest.CaptureFixture[str], case: str
) -> None:
    assert main(["rank", str(GOLDEN / f"{case}.json"), "--json"]) == 0
    assert capsys.readouterr().out == (GOLDEN / f"{case}.ranking.json").read_text("utf-8")


@pytest.mark.parametrize("case", TOTALS)
def test_the_golden_totals_are_those_of_the_formulas_computed_apart(case: str) -> None:
    ranking = json.loads((GOLDEN / f"{case}.ranking.json").read_text("utf-8"))
    assert {bid["letter"]: bid["total"] for bid in ranking["bids"]} == TOTALS[case]


def test_there_is_a_golden_pair_for_every_model_and_no_file_that_is_not_asked_for() -> None:
    assert set(PriceModelCode) <= set(TOTALS)
    pairs = {f"{case}{end}" for case in TOTALS for end in (".json", ".ranking.json")}
    assert {path.name for path in GOLDEN.iterdir()} == pairs
    assert all(path.stat().st_size < LIMIT for path in GOLDEN.iterdir())


def test_a_file_whose_content_is_changed_is_refused(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    path = tmp_path / "endret.json"
    path.write_text((GOLDEN / "lot.json").read_text("utf-8").replace("4150000", "4150001"), "utf-8")
    assert main(["rank", str(path), "--json"]) == 1
    told = capsys.readouterr()
    assert told.out == ""
    assert "Evalueringsfilen er endret etter at den ble laget" in told.err
