"""Every declared table, the packages' own included, keeps to what both engines can do and migrate."""

from pathlib import Path

import pytest
from sqlalchemy import JSON, DateTime, Enum, Numeric, Table

from store.migrations.new import import_rooms
from store.tables import metadata

import_rooms(Path(__file__).parents[2])
TABLES = pytest.mark.parametrize("table", metadata.sorted_tables, ids=lambda table: table.name)


@TABLES
def test_a_table_leans_on_nothing_an_engine_lacks(table: Table) -> None:
    assert not table.foreign_keys
    assert not any(index.dialect_options["postgresql"]["where"] is not None for index in table.indexes)
    assert table.autoincrement_column is None or table.autoincrement_column.autoincrement is not True
    assert table.primary_key.columns


@TABLES
def test_a_column_keeps_values_exactly(table: Table) -> None:
    for column in table.columns:
        assert not isinstance(column.type, Numeric | JSON | Enum), column
        assert not isinstance(column.type, DateTime) or column.type.timezone, column


@TABLES
def test_a_reference_leads_to_a_declared_column(table: Table) -> None:
    for column in table.columns:
        if "refers_to" in column.info:
            target, _, name = column.info["refers_to"].partition(".")
            assert name in metadata.tables[target].c, column
