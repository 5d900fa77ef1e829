"""The row of a replacement: what is unknown is written so, never as nothing."""

from datetime import date
from decimal import Decimal
from fractions import Fraction
from typing import Any

from scoring.domain.interval import Interval
from scoring.domain.phase_out.worth import Worth
from scoring.domain.systems.system import System
from scoring.words.phase_out import worth as words


def _worth(repaid: Fraction | None, is_rated: bool = True, **fields: Any) -> Worth:
    removed = Interval(low=Fraction(5), high=Fraction(10))
    return Worth(
        system=System(id="a", name="Arkivet", **fields), removed=removed, repaid=repaid, is_rated=is_rated
    )


def test_unknown_is_never_zero() -> None:
    said = words.row(None, _worth(None, is_rated=False))
    assert said == [
        *("–", "Arkivet", "Ukjent", "Ukjent", "Ukjent", "Ukjent", "Ikke målt"),
        "kostnad ved utskifting, ventet nytte per år, oppgaven koster per år i dag og gevinstansvarlig",
    ]


def test_a_priority_is_a_span_where_the_risk_is() -> None:
    one = _worth(
        Fraction(1, 2),
        replacement_cost=Decimal(1_000_000),
        benefit_expected=Decimal(100_000),
        benefit_baseline=Decimal(50_000),
        benefit_owner="Kari",
    )
    said = words.row(1, one)
    assert said[:4] == ["1", "Arkivet", "35–45", "5–10 av 25"]
    assert said[5] == "100\u00a0000\u00a0kr (mer enn utgangspunktet)"
    assert said[7] == "–"
    assert "Nytte på fem år minus kostnad: −500\u00a0000\u00a0kr." in words.detail(one)


def test_what_is_measured_is_held_beside_what_was_expected() -> None:
    one = _worth(
        None,
        benefit_measured=Decimal(60),
        benefit_expected=Decimal(100),
        benefit_measured_on=date(2026, 10, 1),
    )
    assert words.measured(one) == "60\u00a0kr per år, 60\u00a0% av det ventede, 01.10.2026"


def test_the_finding_names_the_first_and_counts_those_without_a_place() -> None:
    known = _worth(Fraction(1))
    assert (
        words.summary((known, _worth(None)))
        == "Mest igjen for pengene: Arkivet. 1 kan ikke prioriteres ennå."
    )
    assert words.summary((_worth(None),)).startswith("Ingen utskifting kan prioriteres ennå")
