"""What comes with the program fits together before anybody is let in."""

from functools import partial

import pytest

from tests.builders import a_library
from ui import bootstrap


def test_a_question_about_a_requirement_that_is_not_there_stops_the_start(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    assert bootstrap.shipped().library.approved_requirements
    monkeypatch.setattr(bootstrap, "Shipped", partial(bootstrap.Shipped, library=a_library()))
    with pytest.raises(ValueError, match="people: DAT-10"):
        bootstrap.shipped.__wrapped__()
