"""A price as people write it."""

import re
from decimal import Decimal

_SPACE = "[ \u00a0\u2007\u2009\u202f]"
_AMOUNT = re.compile(rf"^(?:\d{{1,3}}(?:{_SPACE}\d{{3}})+|\d+)(?:,\d{{1,2}})?$")
_CURRENCY = re.compile(rf"^kr{_SPACE}*|(?:{_SPACE}*,-)?(?:{_SPACE}*kr(?:oner)?)?$")
_MOST_DIGITS = 11


def read_amount(text: str) -> Decimal:
    """«1 250 000», «1250000,50» or «kr 1 250 000,-» in NOK. Raises ValueError with a sentence.

    A full stop is refused: «1.250» is a thousand to some and a little over one to others. So is what may be two
    amounts: «10⇥250» is two cells, and «1 250 000 1 250 000» is no way to write one.
    """
    bare = _CURRENCY.sub("", text.lower().strip())
    if not bare:
        raise ValueError("Skriv prisen i kroner.")
    if re.search(r"[\t\n\r]", bare):
        raise ValueError("Her står flere celler etter hverandre. Lim inn bare kolonnen med beløp.")
    joined = re.sub(r"\s", "", bare)
    if not _AMOUNT.match(bare):
        if _AMOUNT.match(joined):
            raise ValueError(
                "Mellomrommene deler ikke tallet i tusener, så det kan være flere beløp. Skriv ett beløp, for "
                "eksempel 1 250 000 eller 1250000."
            )
        raise ValueError(
            "Prisen er ikke et beløp. Skriv tall uten punktum, for eksempel 1 250 000 eller 1 250 000,50."
        )
    if len(joined.partition(",")[0]) > _MOST_DIGITS:
        raise ValueError(
            "Beløpet er på 100 milliarder kroner eller mer. Er det to beløp, eller en tastefeil?"
        )
    return Decimal(joined.replace(",", "."))
