"""What people write about a contract, as values; what cannot be read is told with an example."""

import re
from collections.abc import Sequence
from datetime import date

from scoring.domain.systems.contract import FIRST_YEAR, LAST_YEAR, MOST_MONTHS, MOST_OPTIONS
from ui.widgets.dates import read_day

_MONTHS = re.compile(r"^(\d{1,4})\s*(?:mnd\.?|måned|måneder)?$", re.IGNORECASE)


def read_contract_day(text: str) -> date | None:
    """A date of a contract; None for an empty text. Raises ValueError with a sentence."""
    day = read_day(text)
    if day is not None and not FIRST_YEAR <= day.year <= LAST_YEAR:
        raise ValueError(
            f"Året {day.year} kan ikke være riktig. Skriv et år fra {FIRST_YEAR} til {LAST_YEAR}."
        )
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
    if len(parts) > MOST_OPTIONS:
        raise ValueError(f"Det er flere enn {MOST_OPTIONS} opsjoner. Skriv én varighet for hver opsjon.")
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
    if not least <= number <= MOST_MONTHS:
        raise ValueError(f"Antall måneder må være fra {least} til {MOST_MONTHS}.")
    return number
