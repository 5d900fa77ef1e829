"""The shipped estimates of how long it takes to replace a system."""

from datetime import date

from requirements_lib.domain.rules.regime import Regime
from requirements_lib.storage import law
from scoring.domain.phase_out.lead_time import Stage
from scoring.storage import lead_time

TODAY = date(2026, 11, 25)


def test_every_regime_has_its_stages_and_what_the_law_says_is_found() -> None:
    table, times = law.load(), lead_time.load()
    stages = {regime: times.of(regime, table, TODAY) for regime in Regime}
    assert all(one[0].stage is Stage.PREPARATION for one in stages.values())
    assert all(one[-1].stage is Stage.TRANSITION for one in stages.values())
    named = [row.law for row in times.rows if row.law]
    assert len(named) == 4 and all(table.at(code, TODAY) for code in named)


def test_it_is_told_that_the_figures_are_estimates() -> None:
    assert "anslag" in lead_time.load().source.lower()
