"""An award notice that somebody has recorded as sent, and which rankings it told of."""

from datetime import datetime

from requirements_lib.domain.value import Value


class Notice(Value):
    """When it was recorded and by whom."""

    at: datetime
    by: str
    """Pseudonymous id of the person who recorded it."""
    rankings: dict[str, int]
    """The number of the ranking of each lot it told of, by the lot's id; the whole is called nothing.

    Without any, it told that nobody is chosen.
    """
    reason: str = ""
    """Why an earlier choice was reversed, or why nobody is chosen; empty for a first notice of a choice."""
