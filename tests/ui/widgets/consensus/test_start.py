"""Who is awaited."""

from ui.widgets.consensus.start import waiting_in_words


def test_those_who_are_awaited_are_named() -> None:
    assert waiting_in_words(["Per"]) == "Venter på Per. Fellesvurderingen starter når alle har levert."
    assert waiting_in_words(["Per", "Amina"]).startswith("Venter på Per og Amina. ")


def test_when_nobody_is_awaited_it_can_start() -> None:
    assert waiting_in_words([]) == "Alle har levert. Fellesvurderingen kan starte."
