"""«Tilpass»: a library requirement in the procurement's own words, with the difference always shown."""

from requirements_lib.domain.library.edit import Edit
from requirements_lib.domain.library.requirement import Kind
from requirements_lib.domain.person import Person
from requirements_lib.services import selection as service
from tests.ui.seen import press, words
from tests.ui.showing import Shown
from tests.ui.widgets.procurement.choosing import choose_kind, draft, opened, saved, write
from ui.bootstrap import application

_EDIT = Edit(requirement="ARK-05", title="Uttrekk")


def test_what_is_saved_is_only_what_differs_and_it_is_shown_before_and_after(
    shown: Shown, officer: Person
) -> None:
    case = draft(officer)
    page = press(opened(shown, case), "Tilpass ARK-05")
    write(page, "Tittel", "Uttrekk av arkivet")
    write(page, "Vekt", "2,5")
    page = press(page, "Lagre tilpasningen")
    (edit,) = saved(officer, case).edits
    assert edit.model_dump(exclude_none=True, exclude={"weight"}) == {
        "requirement": "ARK-05",
        "title": "Uttrekk av arkivet",
    }
    assert "<ins>Uttrekk</ins>" in words(page) and "<del>Kontrollert uttrekk</del>" in words(page)


def test_everything_wrong_is_told_at_once_and_no_word_is_lost(shown: Shown, officer: Person) -> None:
    case = draft(officer)
    page = press(opened(shown, case), "Tilpass ARK-05")
    for label, text in {"Tittel": " ", "Vekt": "mye", "Frist": "500", "Behov": "Et behov til."}.items():
        write(page, label, text)
    page = press(page, "Lagre tilpasningen")
    said = words(page)
    assert "Rett 3 ting før du lagrer" in said
    for sentence in (
        "Tittel: Fyll ut feltet.",
        "Vekt: Skal være et tall.",
        "Skriv et helt tall fra 5 til 30.",
    ):
        assert sentence in said
    assert [one.value for one in page.text_area if one.label == "Behov"] == ["Et behov til."]
    assert saved(officer, case).edits == ()


def test_another_kind_needs_a_reason_of_its_own(shown: Shown, officer: Person) -> None:
    case = draft(officer)
    page = press(opened(shown, case), "Tilpass ARK-05")
    choose_kind(page, Kind.ABSOLUTE)
    page = press(page, "Lagre tilpasningen")
    assert "Typen er endret. Skriv hvorfor." in words(page)
    write(page, "Begrunnelse for typen", "Uten uttrekk mister kommunen arkivet.")
    press(page, "Lagre tilpasningen")
    assert saved(officer, case).edits[0].kind is Kind.ABSOLUTE


def test_numbers_are_chosen_within_their_bounds_and_stand_in_the_text(shown: Shown, officer: Person) -> None:
    case = draft(officer)
    page = press(opened(shown, case), "Tilpass ARK-05")
    write(page, "Frist", "7")
    page = press(page, "Lagre tilpasningen")
    assert saved(officer, case).parameters["ARK-05"] == {"leveringstid_dager": 7}
    assert "<ins>7</ins> kalenderdager" in words(page)


def test_the_librarys_text_comes_back_and_that_too_can_be_undone(shown: Shown, officer: Person) -> None:
    case = draft(officer, edits=(_EDIT,))
    page = press(opened(shown, case), "Tilbake til kravbibliotekets tekst i ARK-05")
    assert saved(officer, case).edits == ()
    assert "ARK-05 har kravbibliotekets tekst." in words(page)
    press(page, "Angre")
    assert saved(officer, case).edits == (_EDIT,)


def test_the_later_of_two_is_told_keeps_the_words_and_may_then_save(shown: Shown, officer: Person) -> None:
    app = application()
    case = draft(officer)
    page = press(opened(shown, case), "Tilpass ARK-05")
    other = Person(id="p-jonas", name="Jonas Vik", roles=officer.roles)
    service.adapt(app.store, other, case, app.library.requirement("ARK-05"), _EDIT, {}, 1)
    write(page, "Tittel", "Min tittel")
    page = press(page, "Lagre tilpasningen")
    assert "Din tekst er beholdt." in words(page)
    assert saved(officer, case).edits == (_EDIT,)
    press(page, "Lagre tilpasningen")
    assert saved(officer, case).edits[0].title == "Min tittel"
