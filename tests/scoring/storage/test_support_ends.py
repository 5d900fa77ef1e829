"""The list of support ends says where and when it is from, and a newer file of the same shape is read alike."""

import json
from collections import Counter
from datetime import date
from pathlib import Path

import pytest

from requirements_lib.domain.outcome import Refusal
from scoring.domain.systems.version import parts
from scoring.storage.support_ends import SHIPPED, load, parsed
from scoring.words.outcome import refusal_sentence

PUBLISHED = Path(__file__).resolve().parents[2] / "oracles" / "support_ends.json"
HEAD = "# Kilde: prøve\n# Gjelder per: 2027-01-01\nproduct,cycle,eol,eoes\n"


def test_the_shipped_list_is_small_dated_and_tells_its_source_and_licence() -> None:
    ends, text = load(), SHIPPED.read_text("utf-8")
    assert (ends.as_of, SHIPPED.stat().st_size < 30_000) == (date(2026, 11, 23), True)
    assert "endoflife.date" in ends.source and "MIT" in text
    assert {one.product for one in ends.releases} == set(ends.products)


def test_every_product_and_every_sampled_day_is_as_published() -> None:
    ends, published = load(), json.loads(PUBLISHED.read_text("utf-8"))
    assert Counter(one.product for one in ends.releases).items() >= published["lines"].items()
    told = {
        one.id: [one.ends.isoformat() if one.ends else one.ended, one.extended and one.extended.isoformat()]
        for one in ends.releases
    }
    assert {id: told[id] for id in published["sample"]} == published["sample"]


def test_every_trade_name_leads_to_a_line_of_the_list() -> None:
    ends = load()
    for product, one in ends.products.items():
        lines = [parts(line.cycle) for line in ends.of_product[product]]
        assert all(any(line[: len(to)] == to for line in lines) for to in one.trade.values()), product
        assert one.titles.keys() <= {line.cycle for line in ends.of_product[product]}, product


def test_a_newer_file_of_the_same_shape_is_read() -> None:
    ends = parsed(f"{HEAD}php,8.5,2029-12-31,\n")
    assert (ends.as_of, ends.releases[0].ends) == (date(2027, 1, 1), date(2029, 12, 31))


@pytest.mark.parametrize(
    "broken",
    [
        "product,cycle,eol\nphp,8,2029-12-31\n",
        "# Kilde: x\n# Gjelder per: 2027-01-01\nnavn\nphp\n",
    ],
)
def test_a_broken_file_is_refused(broken: str) -> None:
    with pytest.raises(ValueError):
        parsed(broken)


@pytest.mark.parametrize(
    "line",
    [
        "php,8,kanskje,",
        "php,8,2029-06-31,",
        "php,8,9999-12-31,",
        "php,8,,1949-12-31",
        "php,8",
        "# \0",
        "php\0,8,,",
    ],
)
def test_a_line_that_cannot_be_read_is_named(line: str) -> None:
    with pytest.raises(Refusal, match="support_line_unreadable") as refused:
        parsed(f"{HEAD}php,7,2022-11-28,\n\n{line}\n")
    assert refused.value.facts["line"] == 6
    assert refusal_sentence(refused.value).startswith("Linje 6 i listen kan ikke leses.")


def test_the_same_version_twice_is_named() -> None:
    with pytest.raises(Refusal, match="support_line_twice") as refused:
        parsed(f"{HEAD}php,7,2022-11-28,\nphp,8,,\nphp,7,2023-11-28,\n")
    assert refusal_sentence(refused.value).startswith("Linje 6 i listen har php 7, som står før også.")
