"""A fingerprint is shown with what it can be used for."""

from requirements_lib.words.fingerprint import fingerprint


def test_a_fingerprint_says_what_it_can_show() -> None:
    words = fingerprint("ab12", "at filen er den samme")
    assert words.startswith("Fingeravtrykk: `ab12`")
    assert words.endswith("Da kan dere vise senere at filen er den samme.")
