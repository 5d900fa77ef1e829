"""What people write for an amount of kroner, read where it can mean one thing only.

A full stop or a comma parts thousands when exactly three figures follow it each time; «1.2» alone may be anything and
is refused, while «1.2 mill» is not. The register counts without VAT: what is said to be with it is refused.
"""

import re
from decimal import Decimal

_THOUSAND, _MILLION = Decimal(1_000), Decimal(1_000_000)
_LARGEST = Decimal(10) ** 12
_ABOUT = r"(?:(?P<about>ca|cirka|omtrent|rundt|om ?lag|~|≈)\.? ?)?"
_MVA = r"(?: ?(?:ek(?:s|skl)\.?|uten) ?mva\.?)?"
_WRITTEN = re.compile(
    rf"{_ABOUT}(?:(?P<before>mnok|mkr|tnok|tkr|kr|nok)\.? ?)?"
    r"(?P<number>\d[\d .,'’]*?)"
    r"(?: ?(?P<unit>mill(?:ion|ioner)?|mnok|mkr|tusen|tnok|tkr|'|’)\.?)?"
    rf"(?: ?(?:kroner|kr|nok)\.?)?(?:[.,][-–—])?{_MVA}"
    rf"(?P<yearly> ?(?:/ ?år|pr\.? ?år|per år|i året|årlig))?{_MVA}"
)
_PLAIN = (
    re.compile(r"\d+(?: \d{3})*(?:,\d{1,2})?"),
    re.compile(r"\d{1,3}(?:\.\d{3})+(?:,\d{1,2})?"),
    re.compile(r"\d{1,3}(?:['’]\d{3})+(?:[.,]\d{1,2})?"),
    re.compile(r"\d{1,3}(?:,\d{3})+\.\d{1,2}"),
    re.compile(r"\d{1,3}(?:,\d{3}){2,}"),
    re.compile(r"\d{4,}\.\d{2}"),
)
_COUNTED = re.compile(r"\d+(?: \d{3})*(?:[.,]\d{1,2})?")
"""A number of thousands or millions."""
_DECIMALS = re.compile(r"[.,](\d{1,2})$")
_UNITS = {"mill": _MILLION, "mno": _MILLION, "mkr": _MILLION, "tus": _THOUSAND, "tno": _THOUSAND}
_UNITS |= {"tkr": _THOUSAND, "'": _THOUSAND, "’": _THOUSAND}


def amount_of(text: str, yearly: bool = False) -> Decimal:
    """«1 250 000,50», «kr 400.000,-», «ca. 1,2 mill», «400'» or, where it is by the year, «400 000 kr/år».

    Raises ValueError.
    """
    found = _WRITTEN.fullmatch(_bare(text))
    if not found or (found["yearly"] and not yearly):
        raise ValueError(text)
    units = [one for one in (found["before"], found["unit"]) if one not in (None, "kr", "nok")]
    forms = (_COUNTED,) if units else _PLAIN
    if len(units) > 1 or not any(one.fullmatch(found["number"]) for one in forms):
        raise ValueError(text)
    whole = _number(found["number"]) * (_times(units[0]) if units else 1)
    if whole >= _LARGEST:
        raise ValueError(text)
    return whole


def is_about(text: str) -> bool:
    """Whether it is said to be about so much."""
    found = _WRITTEN.fullmatch(_bare(text))
    return bool(found and found["about"])


def _bare(text: str) -> str:
    return " ".join(text.lower().split())


def _number(text: str) -> Decimal:
    """The figures, and those behind the last mark as decimals when they are one or two."""
    decimals = _DECIMALS.search(text)
    whole = text[: decimals.start()] if decimals else text
    figures = "".join(one for one in whole if one.isdecimal())
    return Decimal(f"{figures}.{decimals[1]}" if decimals else figures)


def _times(unit: str) -> Decimal:
    return next(times for start, times in _UNITS.items() if unit.startswith(start))
