"""The figures of one system's result, row by row."""

from typing import Any

from scoring.domain.appended import Appended
from scoring.domain.phase_out.portfolio import Judged
from scoring.services.system import judge
from scoring.storage.risk_scale import load
from tests.builders import a_library
from tests.scoring.domain.builders import TODAY, assessed, rating, risk_answers
from ui.widgets.systems.result import certainty, level_rows, requirement_rows

MILD = risk_answers([1] * 7, [1] * 6)


def _given(one: Appended) -> str:
    return f"nr. {one.number}"


def _judged(*ratings: Any, **changes: Any) -> Judged:
    return judge(assessed(*ratings, **{"risk": MILD} | changes), a_library(), TODAY)


def test_each_requirement_says_whether_it_is_met_and_what_it_adds() -> None:
    judged = _judged(rating("ARK-01", 5), rating("ARK-05", 0, reason="Ikke vist"), answers={"records": "yes"})
    assert requirement_rows(a_library(), judged, _given) == [
        ("ARK-01 Tittel på ARK\\-01", "5", "Ja", "–", "nr\\. 1", ""),
        ("ARK-05 Tittel på ARK\\-05", "0", "Nei", "60 prosentpoeng", "nr\\. 1", "Ikke vist"),
        ("ARK-08 Tittel på ARK\\-08", "–", "Ikke avgjort om det gjelder", "–", "", ""),
    ]


def test_each_criterion_says_its_level_and_what_it_adds() -> None:
    rows = level_rows(_judged(risk=risk_answers([6, None, 1, 1, 1, 1, 1], [1] * 6)), _given)
    assert len(rows) == len(load().questions)
    assert rows[0] == ("L1 Utgått støtte", "6 av 6", "2,86", "nr\\. 1", "")
    assert rows[1] == ("L2 Utløpt avtale", "Ukjent", "–", "nr\\. 1", "")


def test_it_is_told_whether_what_is_not_known_can_change_the_advice() -> None:
    met = [rating(one, 5) for one in ("ARK-01", "ARK-05", "ARK-08")]
    assert certainty(_judged(*met).proposal) == "Alle svar er gitt."
    assert certainty(_judged(*met[:2]).proposal) == "Ikke kjent: 1 av 3 krav. Svarene kan endre forslaget."
    lost = _judged(rating("ARK-01", 0), *met[1:2]).proposal
    assert certainty(lost) == "Ikke kjent: 1 av 3 krav. Ingen svar som mangler, kan endre forslaget."
