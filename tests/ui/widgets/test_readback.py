"""The browser reads amounts by the same two patterns as the server does."""

import re

from ui.bootstrap import ROOT
from ui.widgets.amount import AMOUNT, CURRENCY
from ui.widgets.readback import FIELD


def test_the_patterns_mean_the_same_in_a_browser_and_the_script_looks_for_our_field() -> None:
    script = (ROOT / "ui" / "static" / "lest.js").read_text("utf-8")
    assert f'"_{FIELD}"' in script
    for pattern in (AMOUNT, CURRENCY):
        assert re.compile(pattern)
        assert "(?P" not in pattern and "\\d" not in pattern, "Python reads other digits as well"
