"""The list of support ends says where and when it is from, and a newer file of the same shape is read alike."""

from datetime import date

import pytest

from scoring.storage.support_ends import SHIPPED, load, parsed

HEAD = "# Kilde: prøve\n# Gjelder per: 2027-01-01\nproduct,cycle,eol,eoes\n"


def test_the_shipped_list_is_small_dated_and_tells_its_source_and_licence() -> None:
    ends, text = load(), SHIPPED.read_text("utf-8")
    assert (ends.as_of, SHIPPED.stat().st_size < 20_000) == (date(2026, 11, 23), True)
    assert "endoflife.date" in ends.source and "MIT" in text
    assert {one.product for one in ends.releases} == set(ends.products)


def test_every_trade_name_leads_to_a_line_of_the_list() -> None:
    ends = load()
    lines = ends.by_id()
    for product, one in ends.products.items():
        assert all(f"{product} {cycle}" in lines for cycle in one.cycles.values()), product


def test_a_newer_file_of_the_same_shape_is_read() -> None:
    ends = parsed(f"{HEAD}php,8.5,2029-12-31,\n")
    assert (ends.as_of, ends.releases[0].ends) == (date(2027, 1, 1), date(2029, 12, 31))


@pytest.mark.parametrize(
    "broken",
    [
        "product,cycle,eol\nphp,8,2029-12-31\n",
        "# Kilde: x\n# Gjelder per: 2027-01-01\nnavn\nphp\n",
        f"{HEAD}php,8,kanskje\n2029-99-99,8,2029-99-99,\n",
    ],
)
def test_a_broken_file_is_refused(broken: str) -> None:
    with pytest.raises(ValueError):
        parsed(broken)
