"""When support ends, read from `data/systems/support_ends.csv` or from a newer file of the same shape."""

import csv
import re
from collections.abc import Iterator
from datetime import date
from functools import cache
from pathlib import Path

import yaml

from requirements_lib.domain.outcome import Refusal
from scoring.domain.systems.contract import FIRST_YEAR, LAST_YEAR
from scoring.domain.systems.support_end import Product, Release, SupportEnds, release
from scoring.storage import tables
from store.revision import append_revision, latest_number, since
from store.work import Work

_FOLDER = Path(__file__).resolve().parents[2] / "data" / "systems"
SHIPPED, PRODUCTS = _FOLDER / "support_ends.csv", _FOLDER / "products.yaml"
_LIST = "support_ends"
_IN_USE: list[SupportEnds] = []
"""Every system is judged by the same list, as by the library; the application sets it when it opens the store."""
_AS_OF = re.compile(r"^# Gjelder per: (\d{4}-\d{2}-\d{2})$", re.MULTILINE)
_SOURCE = re.compile(r"^# Kilde: (.+)$", re.MULTILINE)


@cache
def load(path: Path = SHIPPED) -> SupportEnds:
    """The shipped list. A broken file is a fault: it is ours."""
    return parsed(path.read_text("utf-8"))


def parsed(text: str) -> SupportEnds:
    """A list of the same shape: comments with the day and the source, and the columns product, cycle, eol and eoes.

    Raises ValueError when something is missing, and Refusal «support_line_unreadable» or «support_line_twice».
    """
    as_of, source = _AS_OF.search(text), _SOURCE.search(text)
    if as_of is None or source is None:
        raise ValueError("the day and the source are missing")
    return SupportEnds(
        as_of=date.fromisoformat(as_of.group(1)),
        source=source.group(1),
        releases=tuple(_releases(text.splitlines())),
        products=_products(),
    )


def in_use() -> SupportEnds:
    """The list that counts in this process: the newest taken in, else the shipped one."""
    return _IN_USE[-1] if _IN_USE else load()


def use(ends: SupportEnds | None) -> None:
    """Count by this list from now on; None for the shipped one."""
    _IN_USE[:] = [ends] if ends and ends.as_of > load().as_of else []


def save(work: Work, text: str) -> int:
    """Append a list as it was given; the earlier ones stay."""
    return append_revision(work, tables.support_list, {"list": _LIST}, {"body": text, **work.stamp}, None)


def number(work: Work) -> int:
    """How many lists have been taken in."""
    return latest_number(work, tables.support_list, list=_LIST)


def taken_in(work: Work) -> tuple[SupportEnds, ...]:
    """Every list that has been taken in, the first one first."""
    return tuple(parsed(row.body) for row in since(work, tables.support_list, 1, list=_LIST))


def _releases(lines: list[str]) -> Iterator[Release]:
    for number, line in enumerate(lines, start=1):
        if "\0" in line:
            raise _unreadable(number)
    told = {number: line for number, line in enumerate(lines, start=1) if line.strip() and line[0] != "#"}
    numbers, reader = list(told), csv.DictReader(told.values())
    if not {"product", "cycle", "eol"} <= set(reader.fieldnames or ()):
        raise ValueError("product, cycle or eol is missing")
    seen: set[str] = set()
    for row in reader:
        number = numbers[reader.line_num - 1]
        try:
            found = release(row)
        except (ValueError, KeyError, TypeError, AttributeError) as fault:
            raise _unreadable(number) from fault
        if found.id in seen:
            raise Refusal("support_line_twice", line=number, name=found.id)
        seen.add(found.id)
        yield found


def _unreadable(line: int) -> Refusal:
    return Refusal("support_line_unreadable", line=line, first_year=FIRST_YEAR, last_year=LAST_YEAR)


@cache
def _products() -> dict[str, Product]:
    given = yaml.safe_load(PRODUCTS.read_text("utf-8"))
    return {id: Product.model_validate(one) for id, one in given.items()}
