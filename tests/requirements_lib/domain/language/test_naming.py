"""The same thing called by two names in one tender."""

import pytest

from requirements_lib.domain.language.lint import texts
from requirements_lib.domain.language.naming import Said, two_names
from requirements_lib.storage.language import load
from requirements_lib.storage.library import load as library
from requirements_lib.words.outcome import finding_sentence

THINGS = load().things


def _found(*said: str) -> list[tuple[str, str, str]]:
    texts = (Said(f"felt{place}", "text", text) for place, text in enumerate(said))
    return [(one.subject, one.facts["found"], one.facts["called"]) for one in two_names(texts, THINGS)]


@pytest.mark.parametrize(
    ("text", "found", "called"),
    [
        ("Tilbyderen skal vise løsningen.", "Tilbyderen", "leverandør"),
        ("Alle må-krav skal besvares.", "må-krav", "absolutt krav"),
        ("Det er tre obligatoriske krav.", "obligatoriske krav", "absolutt krav"),
        ("Ønskekravene gir poeng.", "Ønskekravene", "evalueringskrav"),
        ("Evalueringskriteriene står i bilag 1.", "Evalueringskriteriene", "tildelingskriterium"),
        ("Bindingsfristen er tre måneder.", "Bindingsfristen", "vedståelsesfrist"),
        ("Partene inngår en databehandlingsavtale.", "databehandlingsavtale", "databehandleravtale"),
        ("Se tilbudsgrunnlaget.", "tilbudsgrunnlaget", "konkurransegrunnlag"),
    ],
)
def test_another_name_than_the_documents_use_is_found(text: str, found: str, called: str) -> None:
    assert _found(text) == [("felt0", found, called)]


@pytest.mark.parametrize(
    "text",
    [
        "",
        "Leverandøren svarer på de absolutte kravene innen vedståelsesfristen.",
        "Tilbydere av skytjenester i EØS kan brukes.",
        "En tjenestetilbyder bekrefter hvem brukeren er.",
        "Etter malen «Krav til tilbyder» skal skjemaet følge.",
        "Søknaden følger obligatoriske krav i byggteknisk forskrift.",
        "Oppdragsgiver er Lindvik kommune. Kommunen har 14 000 innbyggere.",
        "Kunden på nett ser egne fakturaer. Oppdragsgiver ser alle.",
        "Kommunens kunder betaler gebyr til oppdragsgiver.",
    ],
)
def test_another_thing_or_one_name_alone_is_no_finding(text: str) -> None:
    assert _found(text) == []


def test_where_the_documents_use_both_the_one_used_most_is_kept() -> None:
    often = "Oppdragsgiver ser alle. Svaret sendes til oppdragsgiver."
    assert _found(often, "Svaret sendes til Kunden.") == [("felt1", "Kunden", "oppdragsgiver")]
    assert _found("Svaret sendes til Kunden.") == []


def test_each_text_is_told_of_once_for_each_name() -> None:
    assert len(_found("Tilbyder svarer. Tilbyder viser.", "Tilbyder leverer.")) == 2


def test_the_sentence_is_shown_with_both_names() -> None:
    (one,) = two_names([Said("need", "need", "Vi ber om demo. Tilbyder viser alt.")], THINGS)
    assert finding_sentence(one).startswith("Behovet: «Tilbyder» heter «leverandør» andre steder")
    assert finding_sentence(one).endswith("Det står i «Tilbyder viser alt.»")


def test_the_whole_library_has_one_name_for_each_thing() -> None:
    said = [Said(one.id, field, text) for one in library().requirements for field, text, _ in texts(one)]
    assert [finding_sentence(one) for one in two_names(said, THINGS)] == []
