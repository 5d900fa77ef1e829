"""Alembic is told where things are, wherever that is."""

from pathlib import Path
from shutil import copytree, ignore_patterns

import pytest

from store.connect import connect
from store.migrations.upgrade import VERSIONS, newest, stored_revision, upgrade


@pytest.mark.engine_duckdb
@pytest.mark.parametrize("name", ["100 % sikkert", "a:b", "æøå"])
def test_the_steps_may_lie_in_a_folder_of_any_name(tmp_path: Path, name: str) -> None:
    versions = copytree(VERSIONS, tmp_path / name, ignore=ignore_patterns("__pycache__"))
    engines = connect("duckdb:///:memory:")
    upgrade(engines.writing, versions)
    with engines.writing.connect() as connection:
        assert stored_revision(connection) == newest()
    engines.close()
