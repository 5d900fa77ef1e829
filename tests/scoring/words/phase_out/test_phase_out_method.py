"""How a proposal is made, in words."""

from scoring.domain.phase_out.phase_out import DECISION_TABLE
from scoring.domain.systems.quick_rating import Stop
from scoring.storage import risk_scale
from scoring.words.phase_out.phase_out_method import bands, sentences
from scoring.words.terms import term

SCALE = risk_scale.load()


def test_the_formula_the_stops_the_table_the_limits_and_the_source_are_all_told() -> None:
    formula, stops, table, points, limits, source = sentences(SCALE)
    assert "rød fra 16" in formula and "L1–L7 er 3 eller mer" in formula
    assert all(f"{one.value} ({term(one)})" in stops for one in Stop)
    assert [part.count("når ") for part in table.split("; ")] == [1] * (len(DECISION_TABLE) - 1) + [0]
    assert "planlegg utfasing når systemet er utdatert og avstanden til behovet er stor" in table
    assert table.endswith("ellers behold.") and "fra 5 poeng" in points
    assert limits == bands(SCALE) and "C3 (økonomi)" in limits and "C5 (tapte arbeidstimer)" in limits
    assert source.endswith("Det er ikke norsk rett.")
