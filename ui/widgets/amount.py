"""A price as people write it."""

import re
from decimal import Decimal

_AMOUNT = re.compile(r"^\d{1,15}(,\d{1,2})?$")


def read_amount(text: str) -> Decimal:
    """«1 250 000», «1250000,50» or «kr 1 250 000,-» in NOK. Raises ValueError with a sentence.

    A full stop is refused: «1.250» is a thousand to some and a little over one to others.
    """
    bare = "".join(text.lower().removeprefix("kr").split()).removesuffix("kr").removesuffix(",-")
    if not bare:
        raise ValueError("Skriv prisen i kroner.")
    if not _AMOUNT.match(bare):
        raise ValueError(
            "Prisen er ikke et beløp. Skriv tall uten punktum, for eksempel 1 250 000 eller 1 250 000,50."
        )
    return Decimal(bare.replace(",", "."))
