"""Before quality is locked no page sends a price to a browser, whoever asks: not in a message, a file or the log."""

import logging
from collections.abc import Iterator
from decimal import Decimal

import pytest

from requirements_lib.domain.access import Role
from requirements_lib.domain.person import Person
from scoring.domain.ranking.ranking import rank
from scoring.services import result
from tests.scoring.services.committee import JONAS, KARI, Case
from tests.ui.sealed import BEFORE, EVERYONE, MANAGER, OUTSIDER, Sent, know, prices_in, sealed, unsealed
from tests.ui.showing import Shown
from ui.bootstrap import ROOT, application
from ui.navigation import ENTRIES, entry

PAGES = [one for one in ENTRIES if (ROOT / "ui" / one.file).exists()]
WITH_EVERY_ROLE = Person(id=JONAS.id, name=JONAS.name, roles=frozenset(Role))


@pytest.fixture
def sent(monkeypatch: pytest.MonkeyPatch) -> Sent:
    """Everything sent from now on."""
    return Sent(monkeypatch)


def visit_every_page(shown: Shown, person: Person, case: Case) -> Iterator[str]:
    """One person goes through all the pages of a procurement; yields each address when it is drawn."""
    page = shown(PAGES[0], person=person, sak=case.id)
    yield PAGES[0].path
    for one in PAGES[1:]:
        page.query_params["sak"] = case.id
        page = page.switch_page(one.file).run()
        assert not page.exception
        assert page.title[0].value in (one.title, "Anskaffelsen kan ikke vises")
        yield one.path


@pytest.mark.parametrize("stage", BEFORE)
def test_no_page_sends_a_price_before_quality_is_locked(
    shown: Shown, sent: Sent, caplog: pytest.LogCaptureFixture, stage: str
) -> None:
    caplog.set_level(logging.DEBUG)
    know(application().store)
    case = sealed(application().store, stage)
    for person in (*EVERYONE, WITH_EVERY_ROLE):
        know(application().store, person)
        for address in visit_every_page(shown, person, case):
            assert sent.messages, "the page sent nothing, so nothing was searched"
            assert sent.prices() == [], (person.name, address)
    assert prices_in(caplog.text.encode()) == []


def test_no_document_made_while_prices_are_sealed_holds_one(shown: Shown, sent: Sent) -> None:
    know(application().store)
    page = shown(entry("dokumenter"), person=JONAS, sak=sealed(application().store, "scoring").id)
    made = next(one for one in page.main.button if one.label == "Lag dokumentene").click().run()
    assert made.get("download_button")
    assert sent.files
    assert sent.prices() == []


def test_the_officer_gives_a_price_and_is_never_shown_it_again_while_it_is_sealed(
    shown: Shown, sent: Sent, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    know(application().store)
    case = sealed(application().store, "opened")
    page = shown(entry("tilbud"), person=KARI, sak=case.id)
    for text, price in (("1 837 461", case.a), ("kr 2293647,-", case.b), ("2 293 647 kroner", case.b)):
        field = next(one for one in page.text_input if f"pris_{price}" in one.form_id)
        page = field.set_value(text).run()
        button = next(one for one in page.button if f"pris_{price}" in one.form_id)
        page = button.click().run()
        assert sent.prices() == []
    shown(entry("tilbud"), person=KARI, sak=case.id)
    assert sent.prices() == []
    assert prices_in(caplog.text.encode()) == []


def test_the_same_search_finds_the_prices_once_quality_is_locked(shown: Shown, sent: Sent) -> None:
    know(application().store)
    case = unsealed(application().store)
    shown(entry("tilbud"), person=JONAS, sak=case.id)
    assert sent.prices()
    result.make_ranking(case.store, KARI, case.id)
    shown(entry("resultat"), person=JONAS, sak=case.id)
    assert any(prices_in(one) for one in sent.files), "the file"
    assert any(prices_in(one) for one in sent.messages), "the page"


def test_no_page_gives_a_price_to_one_outside_the_committee_even_when_quality_is_locked(
    shown: Shown, sent: Sent
) -> None:
    know(application().store)
    case = unsealed(application().store)
    for person in (MANAGER, OUTSIDER):
        for address in visit_every_page(shown, person, case):
            assert sent.prices() == [], (person.name, address)


def test_a_price_is_recognised_however_it_is_written() -> None:
    for text in (
        "1837461",
        "1 837 461",
        "1\u00a0837\u00a0461",
        "1.837.461,00",
        '"1837461.0"',
        r"1\u00a0837 461",
    ):
        assert prices_in(text.encode()), text
    assert prices_in(Decimal("1837461.00").to_eng_string().encode())
    assert prices_in(b"1837 462") == []


def test_the_file_that_replays_a_ranking_holds_its_prices_and_is_made_only_after_locking(
    shown: Shown, sent: Sent
) -> None:
    know(application().store)
    case = unsealed(application().store)
    ranking = rank(result.evaluation(case.store, KARI, case.id))
    assert prices_in(ranking.evaluation.model_dump_json().encode())
    shown(entry("resultat"), person=KARI, sak=case.id)
    assert sent.files == []
