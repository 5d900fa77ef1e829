"""`malestokk rank FIL --json` gives the same bytes today as the day the golden file was made.

The golden files are evaluation files and what was printed for them. Nothing here writes them. The totals are computed
apart from the product, from the formulas as the method pages print them.
"""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from requirements_lib.domain.weighing.price_model import PriceModelCode
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
    "deviations": {"A": "1407/200", "B": "13767020491/1722000100", "C": "5636530399/747000100"},
    "lifted_factor": {"A": "10585/1368", "B": "46/5", "C": "21580831673/2554740342"},
    "lifted_points": {"A": "65/8", "B": "46/5", "C": "1612690127/186750025"},
    "zero_to_six_rounded": {"A": "217/30", "B": "128/15", "C": "2369/300"},
    "judged_whole": {"A": "116/15", "B": "979/120", "C": "2419/300"},
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


NO_NUMBER = "skal være et vanlig tall, ikke NaN eller uendelig."
PLACES: tuple[tuple[str | int, ...], ...] = (
    ("bids", 0, "price"),
    ("bids", 0, "points", "ARK-05"),
    ("criteria", 0, "weight"),
    ("requirement_weights", "ARK-05"),
)
"""Where numbers are read."""


def _told(capsys: pytest.CaptureFixture[str], folder: Path, content: Any) -> list[str]:
    """What is said of a file that cannot be ranked, line by line, without its name."""
    path = folder / "feil.json"
    path.write_text(content if isinstance(content, str) else json.dumps(content), "utf-8")
    assert main(["rank", str(path)]) == 1
    told = capsys.readouterr()
    assert told.out == ""
    return [line.removeprefix("feil.json: ").replace("\u00a0", " ") for line in told.err.splitlines()]


def _sound() -> Any:
    return json.loads((GOLDEN / "proportional.json").read_text("utf-8"))


def _with(place: tuple[str | int, ...], value: Any) -> Any:
    content = inner = _sound()
    for step in place[:-1]:
        inner = inner[step]
    inner[place[-1]] = value
    return content


@pytest.mark.parametrize(
    ("place", "value", "said"),
    [
        (
            ("criteria", 0, "weight"),
            "39.5",
            "Feil: Vektene er 99,5 % til sammen (Pris 39,5 %, Arkiv 35 %, Integrasjon 25 %). "
            "De skal være nøyaktig 100 %.",
        ),
        (
            ("bids", 1, "points"),
            {"ARK-05": "7", "INT-01": "9"},
            "Feil: ARK-06 mangler omforente poeng i tilbud B.",
        ),
        (("bids", 1, "points", "ARK-06"), None, "Feltet «bids.1.points.ARK-06» skal være et tall."),
        (
            ("bids", 1, "points", "ARK-06"),
            "10.5",
            "Feil: ARK-06 har 10,5 poeng i tilbud B. Poeng må være fra 0 til 10.",
        ),
        (("bids", 0, "price"), None, "Feil: Tilbud A mangler pris."),
        (("bids", 0, "price"), "0", "Feil: Prisen i tilbud A er 0. Den må være større enn 0."),
        (("bids", 0, "price"), "-5", "Feil: Prisen i tilbud A er −5. Den må være større enn 0."),
        (("bids",), [], "Feil: Ingen tilbud er med i rangeringen."),
    ],
)
def test_what_is_wrong_is_told_with_what_and_where(
    capsys: pytest.CaptureFixture[str], tmp_path: Path, place: tuple[str | int, ...], value: Any, said: str
) -> None:
    assert _told(capsys, tmp_path, _with(place, value)) == [said]


@pytest.mark.parametrize("place", PLACES, ids=lambda place: str(place[-1]))
@pytest.mark.parametrize("value", ["NaN", "Infinity", "-Infinity", float("nan"), float("inf"), float("-inf")])
def test_nan_and_infinity_are_refused_wherever_a_number_stands(
    capsys: pytest.CaptureFixture[str], tmp_path: Path, place: tuple[str | int, ...], value: Any
) -> None:
    field = ".".join(map(str, place))
    assert _told(capsys, tmp_path, _with(place, value)) == [f"Feltet «{field}» {NO_NUMBER}"]


@pytest.mark.parametrize(
    ("model", "said"),
    [
        ({"code": "linear", "slope": "0"}, "Feltet «price_model.linear.slope» skal være større enn 0."),
        ({"code": "linear", "slope": "101"}, "Feltet «price_model.linear.slope» skal være høyst 100."),
        ({"code": "linear", "slope": "NaN"}, f"Feltet «price_model.linear.slope» {NO_NUMBER}"),
        ({"code": "deduction"}, "Feltet «price_model.deduction.full_value» mangler."),
        (
            {"code": "contract_surcharge", "contract_value": "Infinity"},
            f"Feltet «price_model.contract_surcharge.contract_value» {NO_NUMBER}",
        ),
        (
            {"code": "reference", "reference": "5", "reference_points": "11"},
            "Feltet «price_model.reference.reference_points» skal være høyst 10.",
        ),
        (
            {"code": "kinked", "break_at": "50", "zero_at": "40"},
            "Feil: Knekken er ved 50 % over laveste pris, og poengene er 0 ved 40 %. Det siste må være høyere.",
        ),
        (
            {"code": "proportional", "decimals": 7},
            "Feltet «price_model.proportional.decimals» skal være høyst 6.",
        ),
        ({"code": "hybrid"}, "Feltet «price_model» har en ukjent type (hybrid)."),
    ],
)
def test_a_parameter_outside_its_range_is_told_by_its_name(
    capsys: pytest.CaptureFixture[str], tmp_path: Path, model: dict[str, Any], said: str
) -> None:
    assert _told(capsys, tmp_path, _with(("price_model",), model)) == [said]


def test_all_that_is_wrong_is_told_at_once(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    content = _with(("bids", 0, "price"), "0")
    content["criteria"][1]["weight"] = "34"
    del content["bids"][2]["points"]["INT-01"]
    assert len(_told(capsys, tmp_path, content)) == 3
    fields = _with(("bids", 0, "price"), "NaN")
    fields["criteria"][0]["weight"] = "Infinity"
    fields["price_model"] = {"code": "linear", "slope": "-1"}
    assert len(_told(capsys, tmp_path, fields)) == 3


def test_a_score_given_twice_in_the_file_is_no_score(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    content = json.dumps(_sound()).replace('"ARK-05": "4.5"', '"ARK-05": "4.5", "ARK-05": "9"')
    (told,) = _told(capsys, tmp_path, content)
    assert told.startswith("Feltet «ARK-05» står to ganger på samme sted.")


def _alone(content: Any) -> None:
    content["bids"] = content["bids"][:1]


def _alike(content: Any) -> None:
    content["bids"] = [content["bids"][0] | {"id": letter, "letter": letter} for letter in "ABC"]


def _two_hundred(content: Any) -> None:
    first = content["bids"][0]
    content["bids"] = [
        first | {"id": f"b{place}", "letter": f"T{place}", "price": str(3_320_000 + 10_000 * place)}
        for place in range(200)
    ]


@pytest.mark.parametrize(
    ("change", "first", "noted"),
    [
        (_alone, "Det er eneste tilbud i rangeringen.", "Det er bare ett tilbud i rangeringen, tilbud A."),
        (_alike, "deler førsteplassen", "Tilbud A, B og C har likt resultat."),
        (_two_hundred, "rangeres først med 7,04 poeng", ""),
    ],
)
def test_one_bid_all_alike_and_two_hundred_are_ranked_and_what_is_odd_is_told(
    capsys: pytest.CaptureFixture[str], tmp_path: Path, change: Callable[[Any], None], first: str, noted: str
) -> None:
    content = _sound()
    change(content)
    path = tmp_path / "rar.json"
    path.write_text(json.dumps(content), "utf-8")
    assert main(["rank", str(path)]) == 0
    told = capsys.readouterr()
    assert first in told.out.partition("\n")[0]
    assert noted in told.err
