"""The order of the requirements, and the next one."""

from ui.widgets.consensus.course import arranged, next_open

ORDER = ("ARK-05", "ARK-03", "ARK-08")


def test_what_is_put_off_stands_last_and_the_last_put_off_at_the_end() -> None:
    assert arranged(ORDER, ["ARK-05"]) == ("ARK-03", "ARK-08", "ARK-05")
    assert arranged(ORDER, ["ARK-03", "ARK-05"]) == ("ARK-08", "ARK-03", "ARK-05")


def test_what_is_put_off_in_another_case_does_not_come_in() -> None:
    assert arranged(ORDER, ["UU-01"]) == ORDER


def test_the_next_is_the_first_after_that_is_not_agreed_on() -> None:
    assert next_open(ORDER, {"ARK-05", "ARK-08"}, "ARK-05") == "ARK-08"


def test_after_the_last_it_begins_again() -> None:
    assert next_open(ORDER, {"ARK-03"}, "ARK-08") == "ARK-03"


def test_when_all_is_agreed_or_only_this_is_left_there_is_no_next() -> None:
    assert next_open(ORDER, set(), "ARK-05") is None
    assert next_open(ORDER, {"ARK-05"}, "ARK-05") is None
