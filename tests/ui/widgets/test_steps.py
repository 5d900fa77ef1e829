"""The one before and the one after."""

import pytest

from ui.widgets.steps import neighbours


@pytest.mark.parametrize(
    ("now", "around"),
    [("ARK-01", (None, "ARK-05")), ("ARK-05", ("ARK-01", "ARK-08")), ("ARK-08", ("ARK-05", None))],
)
def test_each_requirement_has_the_ones_beside_it(now: str, around: tuple[str | None, str | None]) -> None:
    assert neighbours(("ARK-01", "ARK-05", "ARK-08"), now) == around


def test_one_alone_has_none() -> None:
    assert neighbours(("ARK-01",), "ARK-01") == (None, None)
