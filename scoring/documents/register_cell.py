"""From what people write in a cell to a value of the register, and back."""

import re
from collections.abc import Callable, Mapping
from datetime import date, datetime
from decimal import Decimal
from functools import partial
from typing import Any

from paper.letters import keepable
from paper.sheet import Cell
from paper.workbook import Written
from requirements_lib.words.terms import label as requirement_label
from scoring.documents.register_amount import amount_of
from scoring.documents.register_day import day_of, is_day
from scoring.domain.systems.in_use import Technology
from scoring.domain.systems.plan import Milestone
from scoring.domain.systems.renewal import spelled_out
from scoring.domain.systems.system import MOST_COST
from scoring.words.numbers import IN_LETTERS
from scoring.words.systems.intake import ANSWERS, CODES
from scoring.words.terms import label

_MONTHS = re.compile(r"(\d{1,3})\s*(mndr\.?|mnd\.?|måneders?|måned|års?)?")
_NUMBERS = {**{word: number for number, word in enumerate(IN_LETTERS, 1)}, "ett": 1, "én": 1}
_MONTHS_IN_WORDS = re.compile(rf"({'|'.join(_NUMBERS)})\s+(mndr\.?|mnd\.?|måneders?|måned|års?)")
_DONE = "(gjort)"
_NO_OPTIONS = ("nei", "ingen", "ingen opsjon", "ingen opsjoner", "0")
_MAYBE_YEARS = 5
"""So few may be years as well as months, when it is not said."""
_VERSIONED = re.compile(r"(.*?\S)\s+(v?\d.*)")


def shown(cell: Cell | Written) -> str:
    """The cell as text: a whole number without decimals, an amount and a date as they are written here."""
    if type(cell) is str:  # nearly every cell of a list is
        return cell.strip()
    match cell:
        case None:
            return ""
        case bool():
            return "Ja" if cell else "Nei"
        case float():
            return f"{cell:.15g}".replace(".", ",")
        case date():
            return f"{cell.day:02}.{cell.month:02}.{cell.year}"
        case Decimal():
            return f"{cell.normalize():,f}".replace(",", "\u00a0").replace(".", ",")
        case _:
            return str(cell).strip()


def text(cell: Cell) -> str:
    """Words; line breaks stay, what databases and documents cannot hold goes."""
    return cleaned(shown(cell))


def cleaned(whole: str) -> str:
    """The same of a cell as it is shown."""
    if whole.isprintable():
        return whole
    return "".join(one for one in keepable(whole) if one >= " " or one == "\n")


def day(cell: Cell) -> date:
    """A date, Excel's number for one, or a text as people write it. Raises ValueError."""
    if isinstance(cell, datetime):
        return cell.date()
    if isinstance(cell, date):
        return cell
    return day_of(shown(cell))


def months(cell: Cell) -> int:
    """«6», «6 mnd», «1 år» or «tre måneder»; a number in words needs its unit. Raises ValueError."""
    bare = shown(cell).lower()
    if found := _MONTHS.fullmatch(bare):
        count = int(found[1])
    elif found := _MONTHS_IN_WORDS.fullmatch(bare):
        count = _NUMBERS[found[1]]
    else:
        raise ValueError(cell)
    return count * (12 if (found[2] or "").startswith("år") else 1)


def options(cell: Cell) -> tuple[int, ...]:
    """«12, 12», «1+1 år», «to ganger ett år», or «nei» for none.

    Raises ValueError, also for «1+1»: it may be months or years.
    """
    if shown(cell).casefold().rstrip(".") in _NO_OPTIONS:
        return ()
    parts = [part.strip() for part in re.split(r"[,;+]|\bog\b", spelled_out(shown(cell))) if part.strip()]
    if any(part.isdecimal() and int(part) <= _MAYBE_YEARS for part in parts):
        raise ValueError(cell)
    return tuple(map(months, parts))


def amount(cell: Cell, yearly: bool = True) -> Decimal:
    """A number, or as people write an amount of kroner. Raises ValueError for what may mean two things or nothing."""
    if isinstance(cell, bool) or (isinstance(cell, float) and not 0 <= cell <= MOST_COST):
        raise ValueError(cell)
    if isinstance(cell, float):
        return Decimal(str(round(cell, 2)))
    return amount_of(shown(cell), yearly)


def lines(cell: Cell) -> tuple[str, ...]:
    """One entry a line, or with semicolons between."""
    return tuple(part.strip() for part in re.split(r"[;\n]", text(cell)) if part.strip())


def technologies(cell: Cell) -> tuple[Technology, ...]:
    """«Oracle Database 12.1; Java 8»: the version starts with a figure."""
    return tuple(_technology(one) for one in lines(cell))


def milestones(cell: Cell) -> tuple[Milestone, ...]:
    """«01.02.2027 Kravene er klare (gjort)», one a line: the day and whether it is reached may be left out."""
    return tuple(_milestone(one) for one in lines(cell))


def _milestone(line: str) -> Milestone:
    bare = line.removesuffix(_DONE).strip()
    first, _, rest = bare.partition(" ")
    on, name = (day(first), rest.strip()) if is_day(first) and rest.strip() else (None, bare)
    return Milestone(name=name, on=on, done=bare != line)


def _milestone_line(one: Milestone) -> str:
    return " ".join(filter(None, (shown(one.on), one.name, _DONE if one.done else "")))


def _technology(whole: str) -> Technology:
    found = _VERSIONED.fullmatch(whole)
    return Technology(name=found.group(1), version=found.group(2)) if found else Technology(name=whole)


def _code(name: str) -> Callable[[Cell], str]:
    known = {word: member for member, words in CODES[name].items() for word in words}
    known |= {_member(name, member).casefold(): member for member in CODES[name]}

    def read(cell: Cell) -> str:
        try:
            return known[shown(cell).casefold().rstrip(".")]
        except KeyError as fault:
            raise ValueError(cell) from fault

    return read


def written(value: Any, kind: str) -> Written:
    """A value of the register as a cell of its kind."""
    if value is None or value in ("", ()):
        return None
    match kind:
        case "lines":
            return "\n".join(value)
        case "technologies":
            return "\n".join(one.whole for one in value)
        case "milestones":
            return "\n".join(map(_milestone_line, value))
        case "options":
            return ", ".join(str(one) if one > _MAYBE_YEARS else f"{one} mnd" for one in value)
        case "day" | "months" | "amount" | "once" | "text":
            kept: Written = value
            return kept
        case _:
            return _member(kind, value)


def _member(name: str, member: Any) -> str:
    match name:
        case "answer":
            return ANSWERS[member]
        case "delivery_model":
            return requirement_label(member)
        case _:
            return label(member)


READERS: Mapping[str, Callable[[Cell], Any]] = {
    "text": text,
    "day": day,
    "months": months,
    "options": options,
    "amount": amount,
    "once": partial(amount, yearly=False),
    "lines": lines,
    "technologies": technologies,
    "milestones": milestones,
    **{name: _code(name) for name in CODES},
}
"""How each kind of cell is read; all raise ValueError for what they cannot read."""
