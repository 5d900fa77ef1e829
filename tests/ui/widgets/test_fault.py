"""A fault gets a short code that finds it in the log."""

import logging
import re

import pytest

from ui.widgets.fault import logged


def test_the_code_finds_the_whole_fault_in_the_log(caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.ERROR, "malestokk"):
        code = logged(RuntimeError("dypt inne"))
    assert re.fullmatch("[0-9A-F]{4}", code)
    assert code in caplog.text
    assert "dypt inne" in caplog.text
