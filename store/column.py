"""Columns that read back exactly as they were written, alike on both engines.

Both engines store these as plain timestamps and text: DuckDB's DECIMAL rounds to a declared scale.
"""

from datetime import UTC, datetime
from decimal import Decimal

from sqlalchemy import Column, DateTime, Dialect, Text
from sqlalchemy.types import TypeDecorator


class Instant(TypeDecorator[datetime]):
    """A point in time, always aware and always UTC; a time without a zone is refused (ValueError)."""

    impl = DateTime(timezone=True)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        """Return the instant as it is; the engines themselves mind its offset."""
        if value is not None and value.tzinfo is None:
            raise ValueError(value)
        return value

    def process_result_value(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        """Return the instant in UTC, whatever zone the engine's session speaks in."""
        return value and value.astimezone(UTC)


class Exact(TypeDecorator[Decimal]):
    """A decimal number of any size, every digit kept. Kept as text: compare and add in Python, not in SQL."""

    impl = Text
    cache_ok = True

    def process_bind_param(self, value: Decimal | None, dialect: Dialect) -> str | None:
        """Return the number's text; a float (TypeError), NaN or infinity (ValueError) is refused."""
        if value is None:
            return None
        if not isinstance(value, Decimal):
            raise TypeError(value)
        if not value.is_finite():
            raise ValueError(value)
        return str(value)

    def process_result_value(self, value: str | None, dialect: Dialect) -> Decimal | None:
        """Return the number as it was written, trailing zeros included."""
        return None if value is None else Decimal(value)


def reference(name: str, target: str, *, primary_key: bool = False, nullable: bool = False) -> Column[str]:
    """Return a text column holding the id of a row elsewhere; `target` is «table.column».

    Declared as data and not as a foreign key, which DuckDB could neither cascade nor migrate; `store.check`
    finds the ids that lead nowhere.
    """
    return Column(name, Text, primary_key=primary_key, nullable=nullable, info={"refers_to": target})
