"""One text for one value: the JSON that is digested, compared and kept."""

import json
from datetime import date
from decimal import Decimal


def canonical(value: object) -> str:
    """Return `value` as JSON that depends on its content alone: keys sorted, no spaces, letters as they are.

    Decimals become text with every digit kept, dates and times ISO text. Anything else JSON lacks is a fault
    (TypeError), and so are NaN and infinity (ValueError).
    """
    return json.dumps(
        value, sort_keys=True, ensure_ascii=False, separators=(",", ":"), allow_nan=False, default=_plain
    )


def _plain(value: object) -> str:
    if isinstance(value, Decimal):
        return str(value)
    if isinstance(value, date):
        return value.isoformat()
    raise TypeError(type(value))
