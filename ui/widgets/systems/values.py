"""What people write about a contract, as values; what cannot be read is told with an example."""

import re
from collections.abc import Sequence
from datetime import date

from ui.widgets.dates import read_day

_MONTHS = re.compile(r"^(\d{1,4})\s*(?:mnd\.?|måned|måneder)?$", re.IGNORECASE)
_MOST = 600
_EARLIEST, _LATEST = 1950, 2199


def read_contract_day(text: str) -> date | None:
    """A date of a contract; None for an empty text. Raises ValueError with a sentence."""
    day = read_day(text)
    if day is not None and not _EARLIEST <= day.year <= _LATEST:
        raise ValueError(f"Året {day.year} kan ikke være riktig. Skriv et år fra {_EARLIEST} til {_LATEST}.")
    return day


def read_notice(text: str) -> int | None:
    """Months of notice, 0 when there is none; None for an empty text. Raises ValueError with a sentence."""
    return _months(text, least=0) if text.strip() else None


def read_renewal(text: str) -> int | None:
    """How many months at a time; None for an empty text. Raises ValueError with a sentence."""
    return _months(text, least=1) if text.strip() else None


def read_options(text: str) -> tuple[int, ...]:
    """«12, 12» or «12 + 12»: the months of each option not yet used. Raises ValueError with a sentence."""
    parts = [part for part in re.split(r"[,;+]|\bog\b", text) if part.strip()]
    if len(parts) > 20:
        raise ValueError("Det er flere enn 20 opsjoner. Skriv én varighet for hver opsjon.")
    return tuple(_months(part, least=1) for part in parts)


def shown_months(months: int | Sequence[int] | None) -> str:
    """Months as they are written in a field."""
    if months is None:
        return ""
    return str(months) if isinstance(months, int) else ", ".join(str(one) for one in months)


def _months(text: str, least: int) -> int:
    found = _MONTHS.match(text.strip())
    if not found:
        raise ValueError(f"«{text.strip()}» er ikke et antall måneder. Skriv et helt tall, for eksempel 6.")
    number = int(found.group(1))
    if not least <= number <= _MOST:
        raise ValueError(f"Antall måneder må være fra {least} til {_MOST}.")
    return number
