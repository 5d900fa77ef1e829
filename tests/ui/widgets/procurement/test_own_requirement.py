"""Requirements of the procurement's own."""

from requirements_lib.domain.library.requirement import Kind
from requirements_lib.domain.person import Person
from tests.builders import a_requirement
from tests.ui.seen import press, words
from tests.ui.showing import Shown
from tests.ui.widgets.procurement.choosing import choose_kind, draft, opened, saved, write

_WRITTEN = {
    "Tittel": "Kart i saken",
    "Behov": "Saksbehandleren må kunne se eiendommen, slik at svaret blir rett.",
    "Krav": "Løsningen skal vise eiendommen på kart.",
    "Begrunnelse for typen": "Uten kart kan ikke saken behandles.",
    "Det som skal vises": "Et kart vises.",
    "Spørsmål om dagens system": "Vises eiendommen på kart i dag?",
    "Kommunens mål": "Rett svar første gang.",
}


def test_one_that_is_not_scored_is_made_with_the_defaults(shown: Shown, officer: Person) -> None:
    case = draft(officer)
    page = press(opened(shown, case, tema="EGN"), "Lag et eget krav")
    for label, text in _WRITTEN.items():
        write(page, label, text)
    choose_kind(page, Kind.ABSOLUTE)
    page = press(page, "Lagre kravet")
    (own,) = saved(officer, case).own_requirements
    assert (own.id, own.title, own.kind, own.reply.max_words) == (
        "EGN-01",
        "Kart i saken",
        Kind.ABSOLUTE,
        200,
    )
    assert "Kart i saken" in words(page)


def test_everything_missing_is_told_at_once_and_no_word_is_lost(shown: Shown, officer: Person) -> None:
    case = draft(officer)
    page = press(opened(shown, case, tema="EGN"), "Lag et eget krav")
    write(page, "Tittel", "Kart i saken")
    page = press(page, "Lagre kravet")
    said = words(page)
    assert "Rett 9 ting før du lagrer" in said
    assert "Poengskala, 10 poeng: Fyll ut feltet." in said
    assert [one.value for one in page.text_input if one.label == "Tittel"] == ["Kart i saken"]
    assert saved(officer, case).own_requirements == ()


def test_one_that_is_changed_keeps_its_id_and_what_the_form_does_not_ask(
    shown: Shown, officer: Person
) -> None:
    before = a_requirement("EGN-01")
    case = draft(officer, own_requirements=(before, a_requirement("EGN-02")))
    page = press(opened(shown, case, tema="EGN"), "Endre EGN-01")
    write(page, "Tittel", "Nytt navn")
    press(page, "Lagre kravet")
    (own, _) = saved(officer, case).own_requirements
    assert (own.id, own.version, own.title) == ("EGN-01", 2, "Nytt navn")
    assert (own.legal_bases, own.today, own.evidence) == (before.legal_bases, before.today, before.evidence)


def test_one_that_is_taken_away_can_be_had_back(shown: Shown, officer: Person) -> None:
    own = a_requirement("EGN-01")
    case = draft(officer, own_requirements=(own,))
    page = press(opened(shown, case, tema="EGN"), "Ta bort EGN-01")
    assert "EGN-01 er tatt bort." in words(page)
    assert saved(officer, case).own_requirements == ()
    press(page, "Angre")
    assert saved(officer, case).own_requirements == (own,)
