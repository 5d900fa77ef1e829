"""A fault is logged whole and shown as a short reference."""

import logging
import re

import pytest
from streamlit.testing.v1 import AppTest

from ui.server.faults import show_fault


def faulty() -> None:
    from ui.server.faults import show_fault

    try:
        raise RuntimeError("the database password is 1234")
    except RuntimeError as fault:
        show_fault(fault)


def test_the_page_tells_what_to_do_and_a_reference_and_nothing_of_the_fault() -> None:
    page = AppTest.from_function(faulty).run()
    assert not page.exception
    (message,) = page.error
    assert re.search(r"Noe gikk galt hos oss\..* Feilkode [0-9A-F]{4}\.$", message.value)
    assert "1234" not in message.value
    assert "RuntimeError" not in message.value
    assert "Traceback" not in message.value


def test_the_reference_finds_the_whole_fault_in_the_log(caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.ERROR, "malestokk"):
        page = AppTest.from_function(faulty).run()
    code = page.error[0].value.removesuffix(".").rsplit(" ", 1)[-1]
    (record,) = [one for one in caplog.records if one.name == "malestokk"]
    assert record.getMessage() == f"Feilkode {code}"
    assert record.exc_info is not None
    assert "1234" in str(record.exc_info[1])


def test_streamlit_is_told_that_the_fault_has_been_shown() -> None:
    assert show_fault(RuntimeError("x")) is True
