"""From the row of a history to what its value is made of."""

from typing import Any

from sqlalchemy import Row


def fields(row: Row[Any], *names: str) -> dict[str, Any]:
    """The named columns of a row with its number, time and person, as an appended value wants them."""
    own = {name: getattr(row, name) for name in names}
    return own | {"number": row.number, "at": row.at, "by": row.actor}
