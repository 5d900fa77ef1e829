"""A price as people write it."""

import re
from decimal import Decimal

_SPACE = "[ \u00a0\u2007\u2009\u202f]"
AMOUNT = rf"^(?:[0-9]{{1,3}}(?:{_SPACE}[0-9]{{3}})+|[0-9]+)(?:,[0-9]{{1,2}})?$"
CURRENCY = rf"^kr{_SPACE}*|(?:{_SPACE}*,-)?(?:{_SPACE}*kr(?:oner)?)?$"
"""Both are read by the browser as well, which shows how an amount is read while it is written."""
MOST_DIGITS = 11
_NEGATIVE = re.compile(r"^[-\u2212\u2013]")


def read_amount(text: str) -> Decimal:
    """«1 250 000», «1250000,50» or «kr 1 250 000,-» in NOK. Raises ValueError with a sentence.

    A full stop is refused: «1.250» is a thousand to some and a little over one to others. So is what may be two
    amounts: «10⇥250» is two cells, and «1 250 000 1 250 000» is no way to write one.
    """
    bare = re.sub(CURRENCY, "", text.lower().strip())
    if not bare:
        raise ValueError("Skriv beløpet i kroner.")
    if re.search(r"[\t\n\r]", bare):
        raise ValueError("Her står flere celler etter hverandre. Lim inn bare kolonnen med beløp.")
    joined = re.sub(r"\s", "", bare)
    if not re.match(AMOUNT, bare):
        raise ValueError(_why_not(bare, joined))
    if len(joined.partition(",")[0]) > MOST_DIGITS:
        raise ValueError(
            "Beløpet er på 100 milliarder kroner eller mer. Er det to beløp, eller en tastefeil?"
        )
    return Decimal(joined.replace(",", "."))


def _why_not(bare: str, joined: str) -> str:
    if _NEGATIVE.match(bare) and re.match(AMOUNT, joined[1:]):
        return "Beløpet er negativt. Skriv et beløp uten minustegn."
    if re.match(AMOUNT, joined):
        return (
            "Mellomrommene deler ikke tallet i tusener, så det kan være flere beløp. Skriv ett beløp, for "
            "eksempel 1 250 000 eller 1250000."
        )
    return "Dette er ikke et beløp. Skriv tall uten punktum, for eksempel 1 250 000 eller 1 250 000,50."
