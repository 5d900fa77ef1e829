"""«Tre år, deretter ett år om gangen, tre måneders varsel»: how a contract goes on, read from what people write."""

import re
from datetime import date, timedelta

from requirements_lib.domain.value import Value
from scoring.domain.systems.contract import MOST_MONTHS, Months, SystemContract, months_after

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
_SUM = re.compile(
    r"\b(?P<first>\d{1,2})(?P<rest>(?:\s*\+\s*\d{1,2})+)\s*(?P<unit>år|måned\w*|mnd\.?|mndr\.?)",
    re.IGNORECASE,
)
_TIMES = re.compile(
    rf"\b(?P<times>\d|{'|'.join(_NUMBERS)})\s*(?:x|×|\*|ganger)\s*(?P<length>{_LENGTH.pattern})",
    re.IGNORECASE,
)
_DATE = re.compile(r"\b\d{1,2}\.\s?\d{1,2}\.\s?\d{2,4}\b")
_NOTICE = re.compile(r"varsel|oppsigelse|sies opp|si opp", re.IGNORECASE)
_AGAIN = re.compile(r"om gangen|av gangen|fornye|forleng|løper videre|automatisk", re.IGNORECASE)
_OPTION = re.compile(r"opsjon", re.IGNORECASE)
_PARTS = re.compile(
    r"[,;]|\.(?!\d)|\bderetter\b|\b(?:og|med)\b(?=(?:(?!\bog\b|\bmed\b)[^,;.])*(?:varsel|oppsig|opsjon))",
    re.IGNORECASE,
)


_MOST_TIMES = 10


class Renewal(Value):
    """The fields of a contract's going on; what the sentence does not say is None."""

    first_months: Months | None = None
    renewal_months: Months | None = None
    option_months: tuple[Months, ...] = ()
    notice_months: int | None = None


def spelled_out(text: str) -> str:
    """«1+1 år» and «2 x 1 år» with each length by itself: «1 år + 1 år»."""
    whole = _SUM.sub(
        lambda found: re.sub(r"(\d+)", rf"\1 {found['unit']}", found["first"] + found["rest"]), text
    )
    return _TIMES.sub(
        lambda found: " + ".join([found["length"]] * min(_number(found["times"]), _MOST_TIMES)), whole
    )


def read(text: str) -> Renewal:
    """The rule a sentence says. Raises ValueError when there is no length in it, or one that is not understood.

    «2+1+1 år» is two years, and then two options of a year.
    """
    text = spelled_out(text)
    if re.search(r"\d", _DATE.sub("", _LENGTH.sub("", text))):
        raise ValueError(text)  # «1+1», «90 dager»: what is not placed would be lost without a word
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
        if _NOTICE.search(part) and len(lengths) == 1:
            notice = lengths[0]
        elif in_options or ("+" in part and not _AGAIN.search(part)):
            # «2 år + opsjon på 1 år», «2 år + 1 år»: the first length is the period, when there is none yet.
            if first is None and len(lengths) > 1 and not _begins_with_option(part):
                first, *lengths = lengths
            options += lengths
        elif _AGAIN.search(part) and len(lengths) <= 2:
            renewal = lengths[-1]
            first = lengths[0] if len(lengths) > 1 and first is None else first
        elif first is None and len(lengths) == 1:
            first = lengths[0]
        else:
            raise ValueError(text)
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
    ends = (end, *_renewed(contract, end), *contract.option_ends(on))[:most]
    notice = contract.notice_months
    return tuple((one, None if notice is None else months_after(one, -notice)) for one in ends)


def _renewed(contract: SystemContract, end: date) -> tuple[date, ...]:
    """The ends after the one that runs now, where it goes on by itself."""
    months = contract.renewal_months
    return tuple(months_after(end, months * times) for times in (1, 2, 3)) if months else ()


def _begins_with_option(part: str) -> bool:
    """Whether the option is named before the first length: then every length is one."""
    option, length = _OPTION.search(part), _LENGTH.search(part)
    return bool(option and length and option.start() < length.start())


def _number(written: str) -> int:
    return int(written) if written.isdecimal() else _NUMBERS[written.lower()]


def _months(found: re.Match[str]) -> int:
    count, unit = _number(found["number"]), found["unit"].lower()
    months = count * 12 if unit == "år" else count
    if not 0 < months <= MOST_MONTHS:
        raise ValueError(found.group())
    return months
