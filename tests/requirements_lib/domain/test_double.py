"""What stands more than once is told once."""

from requirements_lib.domain.double import doubles


def test_each_double_is_told_once_in_order() -> None:
    assert doubles(["b", "a", "c", "b", "a", "b"]) == ("a", "b")


def test_without_doubles_there_is_nothing_to_tell() -> None:
    assert doubles(["a", "b"]) == doubles([]) == ()
