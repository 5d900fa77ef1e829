"""Dates as people write them."""

import re
from datetime import date

_NORWEGIAN = re.compile(r"^(\d{1,2})[./ ](\d{1,2})[./ ](\d{2}|\d{4})$")
_ISO = re.compile(r"^(\d{4})-(\d{1,2})-(\d{1,2})$")


def read_day(text: str) -> date | None:
    """«1.2.27», «01.02.2027» or «2027-02-01»; None for an empty text. Raises ValueError with a sentence."""
    bare = text.strip()
    if not bare:
        return None
    found = _NORWEGIAN.match(bare)
    iso = _ISO.match(bare)
    if not found and not iso:
        raise ValueError(f"«{text}» er ikke en dato. Skriv dd.mm.åååå, for eksempel 01.02.2027.")
    parts = [int(part) for part in (found or iso).groups()]  # type: ignore[union-attr]
    year, month, day = (parts[2], parts[1], parts[0]) if found else parts
    try:
        return date(year + 2000 if year < 100 else year, month, day)
    except ValueError as fault:
        raise ValueError(f"Datoen {text} finnes ikke.") from fault
