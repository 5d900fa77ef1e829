"""The estimated value from its parts."""

from decimal import Decimal

from requirements_lib.domain.tender.valuation import CostLine, Recurs, Valuation


def test_yearly_amounts_count_in_every_year_options_included() -> None:
    lines = (
        CostLine(name="Innføring", amount=Decimal(300_000)),
        CostLine(name="Tilgang", amount=Decimal("1250.50"), quantity=Decimal(100), recurs=Recurs.YEARLY),
        CostLine(name="Opsjon på kart", amount=Decimal(40_000), recurs=Recurs.YEARLY, optional=True),
    )
    valuation = Valuation(years=Decimal(2), option_years=Decimal(2), lines=lines)
    assert [valuation.of(line) for line in lines] == [Decimal(300_000), Decimal(500_200), Decimal(160_000)]
    assert valuation.total == Decimal(960_200)


def test_nothing_comes_to_nothing() -> None:
    assert Valuation().total == 0
