"""What cannot be kept, and what would turn or command a screen, is left out; all else stays."""

from paper.letters import all_keepable, keepable, printable, straight


def test_what_no_file_can_hold_is_left_out_and_nothing_else() -> None:
    assert keepable("a\x00\x0b\x1f\ufffe\uffff\ud800b") == "ab"
    kept = "æ\t\n\r\x7f\x85\u202e🧨👩‍⚖️"
    assert keepable(kept) == kept


def test_every_text_inside_a_value_is_looked_at() -> None:
    given = {"a": ["x\ufffe", {"b": "y\x07", "n": 1}], "c": None}
    assert all_keepable(given) == {"a": ["x", {"b": "y", "n": 1}], "c": None}


def test_a_terminal_is_given_no_orders() -> None:
    assert printable("rød\x1b[31m\x9b1m\x07\r\nto\x7f \u202egnp") == "rød[31m1m\nto gnp"


def test_marks_that_turn_letters_around_are_left_out() -> None:
    assert straight("Snu \u202egnp\u202c \u2067x\u2069") == "Snu gnp x"
