"""«Tre år, deretter ett år om gangen, tre måneders varsel»: how a contract goes on, read from what people write."""

import re
from datetime import date, timedelta

from requirements_lib.domain.value import Value
from scoring.domain.contract import MOST_MONTHS, Months, SystemContract, months_after

_NUMBERS = {
    word: number
    for number, words in enumerate(
        [
            "null",
            "ett,en,et,én,ett",
            "to",
            "tre",
            "fire",
            "fem",
            "seks",
            "sju,syv",
            "åtte",
            "ni",
            "ti",
            "elleve",
            "tolv",
        ]
    )
    for word in words.split(",")
}
_LENGTH = re.compile(
    rf"(?P<number>\d{{1,3}}|{'|'.join(_NUMBERS)})\s*(?:-|\s)?\s*(?P<unit>år|måned\w*|mnd\.?|mndr\.?)",
    re.IGNORECASE,
)
_NOTICE = re.compile(r"varsel|oppsigelse|sies opp|si opp", re.IGNORECASE)
_AGAIN = re.compile(r"om gangen|av gangen|fornye|forleng|løper videre|automatisk", re.IGNORECASE)
_OPTION = re.compile(r"opsjon", re.IGNORECASE)
_PARTS = re.compile(
    r"[,;]|\.(?!\d)|\bderetter\b|\b(?:og|med)\b(?=(?:(?!\bog\b|\bmed\b)[^,;.])*(?:varsel|oppsig|opsjon))",
    re.IGNORECASE,
)


class Renewal(Value):
    """The fields of a contract's going on; what the sentence does not say is None."""

    first_months: Months | None = None
    renewal_months: Months | None = None
    option_months: tuple[Months, ...] = ()
    notice_months: int | None = None


def read(text: str) -> Renewal:
    """The rule a sentence says. Raises ValueError when there is no length in it."""
    first: int | None = None
    renewal: int | None = None
    notice: int | None = None
    options: list[int] = []
    in_options = False
    for part in _PARTS.split(text):
        lengths = [_months(one) for one in _LENGTH.finditer(part)]
        in_options = bool(_OPTION.search(part)) or (in_options and not _NOTICE.search(part))
        if not lengths:
            continue
        if _NOTICE.search(part):
            notice = lengths[-1]
        elif in_options:
            options += lengths
        elif _AGAIN.search(part):
            renewal = lengths[-1]
            first = lengths[0] if len(lengths) > 1 and first is None else first
        elif first is None:
            first = lengths[0]
    if first is renewal is notice is None and not options:
        raise ValueError(text)
    return Renewal(
        first_months=first, renewal_months=renewal, option_months=tuple(options), notice_months=notice
    )


def applied(contract: SystemContract, rule: Renewal) -> SystemContract:
    """The contract with what the rule says; its end is counted from the start when it is not known."""
    end = contract.ends
    if end is None and contract.starts and rule.first_months:
        end = months_after(contract.starts, rule.first_months) - timedelta(days=1)
    said = {
        "renewal_months": rule.renewal_months,
        "notice_months": rule.notice_months,
        "option_months": rule.option_months or None,
        "ends": end,
    }
    fields = {name: value for name, value in said.items() if value is not None}
    return SystemContract.model_validate(contract.model_dump() | fields)


def coming(contract: SystemContract, on: date, most: int = 4) -> tuple[tuple[date, date | None], ...]:
    """The next ends of a contract, each with the latest day to give notice; one only when it does not go on."""
    end = contract.end(on)
    if end is None:
        return ()
    steps = [] if contract.has_ended(on) else _steps(contract)[: most - 1]
    ends = [end]
    for months in steps:
        ends.append(months_after(end, months))
    notice = contract.notice_months
    return tuple((one, None if notice is None else months_after(one, -notice)) for one in ends)


def _steps(contract: SystemContract) -> list[int]:
    """How many months after the end that runs now each following end is."""
    if contract.renewal_months is not None:
        return [contract.renewal_months * times for times in (1, 2, 3)]
    return [sum(contract.option_months[: place + 1]) for place in range(len(contract.option_months))]


def _months(found: re.Match[str]) -> int:
    number, unit = found["number"].lower(), found["unit"].lower()
    count = int(number) if number.isdecimal() else _NUMBERS[number]
    months = count * 12 if unit == "år" else count
    if not 0 < months <= MOST_MONTHS:
        raise ValueError(found.group())
    return months
