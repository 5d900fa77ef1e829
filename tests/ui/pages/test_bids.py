"""The page Tilbud: opened after the deadline, registered from the forms, prices sealed, judgements recorded."""

from datetime import UTC, datetime, timedelta
from decimal import Decimal

import pytest
from streamlit.testing.v1 import AppTest

from requirements_lib.domain.access import Phase
from requirements_lib.domain.library.answer_code import AnswerCode
from requirements_lib.domain.person import Person
from requirements_lib.services import documents
from requirements_lib.services import procurement as procurements
from scoring.domain.bids.bid import Rejection, Ruling
from scoring.services import bid as bids
from scoring.services import result
from tests.builders import a_profile
from tests.scoring.services import committee
from tests.scoring.services.committee import AFTER_DEADLINE, JONAS, KARI, LISE, OLE, Case, phase
from tests.ui.sealed import MANAGER, OUTSIDER, know
from tests.ui.seen import buttons, choose, fill, press, tick, words
from tests.ui.showing import Shown
from ui.bootstrap import application
from ui.navigation import entry

PAGE = entry("tilbud")
WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
OPEN, START = "Åpne tilbudene", "Åpne for vurdering"
SURE = "Fristen er ute, og jeg er klar til å åpne tilbudene"


def brought_to(stage: str) -> Case:
    """The committee's case in a phase, in the app's own database."""
    know(application().store)
    case: Case = getattr(committee, stage)(application().store)
    return case


def upload(page: AppTest, content: bytes) -> AppTest:
    """Upload a file as the supplier's form."""
    return page.main.file_uploader[0].set_value(("svar.docx", content, WORD)).run()


def empty_form(case: Case) -> bytes:
    """The form as it was sent out, with nothing filled in."""
    files = documents.make(case.store, KARI, case.id, application().contracts)
    return next(content for name, content in files.items() if name.startswith("bilag-2"))


def test_before_publishing_there_is_nothing_to_open(shown: Shown, officer: Person) -> None:
    know(application().store)
    draft = procurements.start(application().store, KARI, application().library, a_profile(criteria=()))
    page = shown(PAGE, person=KARI, sak=draft.id)
    assert "Anskaffelsen er ikke kunngjort ennå." in words(page)
    assert buttons(page) == []


def test_the_bids_are_not_opened_without_a_tick(shown: Shown, officer: Person) -> None:
    case = brought_to("published")
    page = press(shown(PAGE, person=KARI, sak=case.id), OPEN)
    assert "Kryss av for at du er klar til å åpne tilbudene." in words(page)
    assert phase(case) is Phase.PUBLISHED
    press(tick(page, SURE), OPEN)
    assert phase(case) is Phase.OPENED


def test_the_bids_are_not_opened_before_the_deadline(shown: Shown, officer: Person) -> None:
    case = brought_to("published")
    case.store.clock = lambda: AFTER_DEADLINE - timedelta(days=2)
    page = press(tick(shown(PAGE, person=KARI, sak=case.id), SURE), OPEN)
    assert "Tilbudsfristen er 02.11.2026 kl.\u00a013.00. Tilbudene kan åpnes etter den." in words(page)
    assert phase(case) is Phase.PUBLISHED


@pytest.mark.parametrize("person", [LISE, JONAS, OLE, MANAGER], ids=lambda one: one.name)
def test_only_the_officer_opens_the_bids(shown: Shown, officer: Person, person: Person) -> None:
    page = shown(PAGE, person=person, sak=brought_to("published").id)
    assert "Innkjøperen åpner tilbudene når fristen er ute." in words(page)
    assert buttons(page) == []


def test_an_outsider_reads_no_bids_and_a_manager_is_told_who_does(shown: Shown, officer: Person) -> None:
    case = brought_to("opened")
    assert "Nordfjell" not in words(shown(PAGE, person=OUTSIDER, sak=case.id))
    told = words(shown(PAGE, person=MANAGER, sak=case.id))
    assert "Bare innkjøperen og evalueringsgruppen kan lese tilbudene." in told
    assert "Nordfjell" not in told


def test_a_form_is_reported_named_and_registered(shown: Shown, officer: Person) -> None:
    case = brought_to("published")
    bids.open_bids(case.store, KARI, case.id)
    page = upload(shown(PAGE, person=KARI, sak=case.id), empty_form(case))
    assert "Lest: 0 av 3 svar. Uten svar: ARK-01, ARK-05 og ARK-08." in words(page)
    assert "Skjemaet sier ikke hvem leverandøren er. Skriv navnet under." in words(page)
    page = press(page, "Registrer tilbud")
    assert "Skriv navnet på leverandøren." in words(page)
    page = press(fill(page, "Organisasjonsnummer", "12"), "Registrer tilbud")
    page = fill(page, "Leverandørens navn", " Å & Ø *AS* ")
    page = press(page, "Registrer tilbud")
    assert "Organisasjonsnummeret skal ha ni siffer." in words(page)
    page = press(fill(page, "Organisasjonsnummer", "974 760 673"), "Registrer tilbud")
    (bid,) = bids.bids(case.store, KARI, case.id)
    assert (bid.supplier.name, bid.supplier.organisation_number) == ("Å & Ø *AS*", "974760673")
    assert "Å & Ø *AS*" in words(page)
    assert "Uten svar: ARK-01, ARK-05, ARK-08." in words(page)
    assert "Pris mangler." in words(page)


def test_a_new_form_takes_the_place_of_an_old_one(shown: Shown, officer: Person) -> None:
    case = brought_to("opened")
    page = shown(PAGE, person=KARI, sak=case.id)
    page = choose(page, "Skjemaet gjelder", case.bids[1])
    page = fill(upload(page, empty_form(case)), "Leverandørens navn", "Fjordsak Norge AS")
    press(page, "Registrer tilbud")
    after = bids.bids(case.store, KARI, case.id)
    assert [(one.letter, one.supplier.name) for one in after] == [
        ("A", "Nordfjell AS"),
        ("B", "Fjordsak Norge AS"),
    ]


def test_a_file_that_is_no_form_from_this_tender_is_refused(shown: Shown, officer: Person) -> None:
    case = brought_to("opened")
    page = upload(shown(PAGE, person=KARI, sak=case.id), b"not a Word file")
    assert "Svarskjemaet kan ikke registreres" in words(page)
    assert "Registrer tilbud" not in buttons(page)
    assert len(bids.bids(case.store, KARI, case.id)) == 2


def test_a_price_is_a_mark_until_quality_is_locked(shown: Shown, officer: Person) -> None:
    case = brought_to("opened")
    for person in (KARI, LISE, JONAS, OLE):
        told = words(shown(PAGE, person=person, sak=case.id))
        assert told.count("Pris er ført.") == 2
        assert "Prisen er forseglet til kvaliteten er ferdig vurdert." in told
        assert "1\u00a0000\u00a0000" not in told
    assert not shown(PAGE, person=JONAS, sak=case.id).main.text_input


def test_what_is_no_price_is_refused_and_the_one_before_stands(shown: Shown, officer: Person) -> None:
    case = brought_to("opened")
    page = shown(PAGE, person=KARI, sak=case.id)
    for typed, told in {
        "": "Skriv beløpet i kroner.",
        "omtrent en million": "Dette er ikke et beløp.",
        "-5": "Beløpet er negativt.",
        "1.250.000": "Dette er ikke et beløp.",
        "0": "Prisen må være et beløp større enn 0.",
    }.items():
        page = press(fill(page, "Prisen i tilbud A", typed), "Forsegl prisen")
        assert told in words(page)
        assert page.main.text_input(key=f"pris_{case.a}_belop").value == typed
    committee.brought_to_locked(case)
    assert bids.prices(case.store, KARI, case.id)[case.a] == Decimal(1_000_000)


def test_a_price_given_anew_replaces_the_one_before(shown: Shown, officer: Person) -> None:
    case = brought_to("opened")
    page = fill(shown(PAGE, person=KARI, sak=case.id), "Prisen i tilbud B", "kr 999 000,50")
    page = press(page, "Forsegl prisen", 1)
    committee.brought_to_locked(case)
    told = words(shown(PAGE, person=JONAS, sak=case.id))
    assert "Pris: 999\u00a0000,5 kr ekskl. mva." in told.replace("**", "")
    assert "Forsegl prisen" not in buttons(shown(PAGE, person=KARI, sak=case.id))


def test_scoring_starts_with_what_is_missing_named(shown: Shown, officer: Person) -> None:
    case = brought_to("published")
    bids.open_bids(case.store, KARI, case.id)
    page = press(shown(PAGE, person=LISE, sak=case.id), START)
    assert "Ingen tilbud er registrert. Tilbudsfristen var 02.11.2026 kl.\u00a013.00." in words(page)
    assert page.main.error[0].value.replace("\\", "") == "Ingen tilbud er med. Registrer et tilbud først."
    assert phase(case) is Phase.OPENED
    bids.register(case.store, KARI, case.id, committee.a_form(case.tender, "Nordfjell AS"))
    page = shown(PAGE, person=LISE, sak=case.id)
    assert "Tilbud A mangler pris. Den må føres før fellesvurderingen starter." in words(page)
    press(page, START)
    assert phase(case) is Phase.SCORING


@pytest.mark.parametrize("person", [JONAS, OLE], ids=lambda one: one.name)
def test_evaluators_and_observers_read_the_bids_and_change_nothing(
    shown: Shown, officer: Person, person: Person
) -> None:
    page = shown(PAGE, person=person, sak=brought_to("opened").id)
    assert "3 av 3 krav er besvart." in words(page)
    assert buttons(page) == []


def test_the_lead_rules_on_a_yes_with_a_reason(shown: Shown, officer: Person) -> None:
    case = brought_to("scoring")
    page = press(shown(PAGE, person=LISE, sak=case.id), "Vurder svaret på ARK-01 i tilbud A")
    page = press(page, "Lagre vurderingen av svaret")
    told = words(page)
    assert "Velg om svaret holder." in told and "Skriv en begrunnelse. Den står i saken." in told
    place = f"svarvurdering_{case.a}_ARK-01_{case.id}"
    page.main.text_area(key=f"{place}_begrunnelse").set_value("Bare *planlagt*.")
    page.main.selectbox(key=f"{place}_holder").set_value("Svaret holder ikke")
    page = press(page, "Lagre vurderingen av svaret")
    (ruling,) = bids.rulings(case.store, LISE, case.id)
    assert (ruling.bid, ruling.met, ruling.reason) == (case.a, False, "Bare *planlagt*.")
    assert "Ikke oppfylt (svaret er overprøvd)" in words(page)
    assert "Bare *planlagt*." in words(shown(PAGE, person=JONAS, sak=case.id))


def test_a_no_cannot_be_made_a_yes(shown: Shown, officer: Person) -> None:
    case = brought_to("opened")
    no = committee.a_form(case.tender, "Fjordsak AS", AnswerCode.NOT_MET)
    bids.register(case.store, KARI, case.id, no, (), case.b)
    page = press(shown(PAGE, person=LISE, sak=case.id), START)
    page = press(page, "Vurder svaret på ARK-01 i tilbud B")
    assert "Et svar som ikke er «Oppfylt i dag», kan ikke gjøres om til ja." in words(page)
    assert not [one for one in page.main.selectbox if one.label.startswith("Leverandøren svarer ja")]


def test_a_bid_is_rejected_with_a_reason_and_taken_in_again(shown: Shown, officer: Person) -> None:
    case = brought_to("scoring")
    page = press(shown(PAGE, person=KARI, sak=case.id), "Avvis tilbudet", 1)
    assert "Skriv en begrunnelse. Den står i saken." in words(page)
    page = fill(page, "Annen hjemmel", "FOA § 24-2", 1)
    page = press(fill(page, "Begrunnelse for avvisningen", "Kom <for> sent.", 1), "Avvis tilbudet", 1)
    told = words(page)
    assert "Tilbudet er avvist" in told
    assert "Hjemmel: FOA § 24-2" in told
    assert "Kom <for> sent." in told
    page = fill(page, "Hvorfor er tilbudet med igjen", "Fristen var feil oppgitt.")
    page = press(page, "Ta tilbudet med igjen")
    assert "Tilbudet er avvist" not in words(page)
    (last,) = bids.rejections(case.store, KARI, case.id)
    assert (last.rejected, last.reason) == (False, "Fristen var feil oppgitt.")


def test_text_nobody_can_keep_is_cleaned_before_it_is_saved(shown: Shown, officer: Person) -> None:
    case = brought_to("scoring")
    page = fill(shown(PAGE, person=KARI, sak=case.id), "Begrunnelse for avvisningen", "Kom for\x00 sent.")
    press(page, "Avvis tilbudet")
    assert bids.rejections(case.store, KARI, case.id)[0].reason == "Kom for sent."


@pytest.mark.parametrize("stage", ["scoring", "in_consensus", "locked"])
def test_everybody_in_the_committee_reads_rulings_and_rejections_in_every_phase(
    shown: Shown, officer: Person, stage: str
) -> None:
    case = brought_to("scoring")
    ruling = Ruling(bid=case.a, requirement="ARK-01", met=False, reason="Vises ikke.")
    bids.rule(case.store, LISE, case.id, ruling)
    bids.reject(case.store, KARI, case.id, Rejection(bid=case.b, reason="Kom for sent."))
    for person in (KARI, LISE, JONAS, OLE):
        told = words(shown(PAGE, person=person, sak=case.id))
        assert "Vises ikke." in told
        assert "Kom for sent." in told


def test_after_the_notice_only_the_officer_can_reject_and_not_without_a_ground(
    shown: Shown, officer: Person
) -> None:
    case = brought_to("locked")
    result.make_ranking(case.store, KARI, case.id)
    result.record_notice(case.store, KARI, case.id)
    assert buttons(shown(PAGE, person=LISE, sak=case.id)) == []
    page = shown(PAGE, person=KARI, sak=case.id)
    assert buttons(page) == ["Avvis tilbudet", "Avvis tilbudet"]
    told = words(press(page, "Avvis tilbudet"))
    assert "Skriv hjemmelen for å omgjøre beslutningen. Skriv en begrunnelse." in told
    assert "Kryss av for at kontrakten ikke er inngått." in told
    assert "frem til kontrakten er inngått (anskaffelsesforskriften § 25-1 fjerde ledd)" in told
    assert bids.rejections(case.store, KARI, case.id) == ()


def test_the_clock_of_the_deadline_is_norwegian(shown: Shown, officer: Person) -> None:
    know(application().store)
    late = datetime(2026, 11, 2, 23, 30, tzinfo=UTC)
    case = committee.published(application().store, bid_deadline=late)
    assert "03.11.2026 kl.\u00a000.30" in words(shown(PAGE, person=KARI, sak=case.id))
