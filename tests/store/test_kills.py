"""What was acknowledged survives sudden death."""

from pathlib import Path

import pytest

from tests.store.kills import survive


@pytest.mark.engine_duckdb
def test_ten_sudden_deaths_lose_nothing_that_was_acknowledged(tmp_path: Path) -> None:
    survival = survive(10, tmp_path / "killed.duckdb")
    assert survival.acknowledged > 10
    assert (survival.lost, survival.halves, survival.contents_missing) == (0, 0, 0)
    assert survival.broken_event is None
