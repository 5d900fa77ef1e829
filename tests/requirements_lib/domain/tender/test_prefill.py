"""What was filled in stands until somebody changes it."""

from datetime import date

from requirements_lib.domain.tender.prefill import Prefilled, What, stands, written


def _item(what: What, name: str, given: str) -> Prefilled:
    return Prefilled(what=what, name=name, given=given, sources=("name",))


def test_a_field_stands_until_it_is_written_otherwise() -> None:
    item = _item(What.FIELD, "starts", "2027-01-31")
    assert stands(item, {"starts": date(2027, 1, 31)}, frozenset())
    assert not stands(item, {"starts": None}, frozenset())


def test_an_answer_stands_until_it_is_another() -> None:
    item = _item(What.ANSWER, "records", "yes")
    assert stands(item, {"answers": {"records": "yes"}}, frozenset())
    assert not stands(item, {"answers": {}}, frozenset())


def test_a_requirement_stands_as_long_as_it_is_asked() -> None:
    item = _item(What.REQUIREMENT, "ARK-05", "in")
    assert stands(item, {}, frozenset({"ARK-05"}))
    assert not stands(item, {}, frozenset({"ARK-08"}))


def test_nothing_is_written_as_nothing() -> None:
    assert written(None) == ""
