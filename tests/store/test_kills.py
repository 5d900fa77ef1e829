"""What was acknowledged survives sudden death."""

import sys
from pathlib import Path
from types import ModuleType

import pytest

from tests.store.kills import survive


@pytest.mark.engine_duckdb
def test_ten_sudden_deaths_lose_nothing_that_was_acknowledged(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    # A page shown by an earlier test is left as the main module, and a new process would begin by running it.
    monkeypatch.setitem(sys.modules, "__main__", ModuleType("__main__"))
    survival = survive(10, tmp_path / "killed.duckdb")
    assert survival.acknowledged > 10
    assert (survival.lost, survival.halves, survival.contents_missing) == (0, 0, 0)
    assert survival.broken_event is None
