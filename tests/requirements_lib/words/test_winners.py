"""The announced rule is printed whole: how many, the rule of division, its rounding, and one place each."""

from decimal import Decimal

from requirements_lib.domain.weighing.winners import Division, Winners
from requirements_lib.words.winners import ROUNDING, announced


def _told(winners: Winners) -> str:
    return announced(winners).replace("\u00a0", " ")


def test_each_rule_is_told_with_its_rounding() -> None:
    assert _told(Winners(most=3)) == (
        "Rammeavtalen inngås med inntil 3 leverandører, etter rangeringen. Avrop går først til leverandøren som er "
        "rangert først. Kan ikke den levere, går avropet til den neste, og så videre. "
        "En leverandør kan bare få én av plassene. Da gjelder det tilbudet som er rangert høyest."
    )
    fixed = _told(Winners(most=2, division=Division.FIXED, shares=(Decimal("62.5"), Decimal("37.5"))))
    assert "62,5 % og 37,5 %. Blir det færre leverandører" in fixed
    assert ROUNDING in fixed
    points = _told(Winners(most=2, division=Division.POINTS, same_supplier_twice=True))
    assert ROUNDING in points
    assert points.endswith("En leverandør kan få flere av plassene, med flere tilbud.")
