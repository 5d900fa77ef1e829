"""The page Resultat: sealed, then ranked as announced, with every figure, recomputed and replayed from a file."""

import json
from decimal import Decimal
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from requirements_lib.domain.access import Phase
from requirements_lib.domain.person import Person
from requirements_lib.domain.weighing.price_model import Deduction, Linear, PriceModel, Proportional
from scoring.domain.bids.bid import Rejection
from scoring.domain.ranking.replay import fingerprint
from scoring.services import bid as bids
from scoring.services import result
from tests.scoring.services import committee
from tests.scoring.services.committee import JONAS, KARI, LISE, OLE, Case, phase
from tests.ui.sealed import MANAGER, OUTSIDER, Sent, know
from tests.ui.seen import buttons, fill, press, tables, tick, words
from tests.ui.showing import Shown
from ui import cli
from ui.bootstrap import application
from ui.navigation import entry
from ui.widgets.plain import plain

if TYPE_CHECKING:
    from streamlit.testing.v1 import AppTest

PAGE = entry("resultat")
RANK, AGAIN, NOTICE = "Ranger tilbudene", "Ranger på nytt", "Før at meddelelsen er sendt"
SENT = "Meddelelsen er sendt til alle leverandørene"
LINEAR = Linear()


def brought_to(stage: str) -> Case:
    """The committee's case in a phase, in the app's own database."""
    know(application().store)
    case: Case = getattr(committee, stage)(application().store)
    return case


def ranked(**changes: Any) -> Case:
    """Agreed 6 and 8 on A, 9 and 4 on B, and ranked; with changes to the profile, 5 everywhere."""
    know(application().store)
    store = application().store
    case = committee.locked_alike(store, **changes) if changes else committee.locked(store)
    result.make_ranking(store, KARI, case.id)
    return case


@pytest.mark.parametrize("stage", ["published", "opened", "scoring", "in_consensus"])
def test_nothing_is_told_while_prices_are_sealed(shown: Shown, officer: Person, stage: str) -> None:
    case = brought_to(stage)
    for person in (KARI, LISE, JONAS, OLE, MANAGER):
        page = shown(PAGE, person=person, sak=case.id)
        assert "Prisene er forseglet. De åpnes når fellesvurderingen er låst." in words(page)
        assert buttons(page) == []
        assert not page.main.get("download_button")


@pytest.mark.parametrize("person", [KARI, LISE], ids=lambda one: one.name)
def test_the_officer_or_the_lead_ranks_by_what_was_announced(
    shown: Shown, officer: Person, person: Person
) -> None:
    case = brought_to("locked")
    page = shown(PAGE, person=person, sak=case.id)
    told = words(page)
    assert "Rangeringen følger modellen som er fryst. Ingenting skal velges nå." in told
    assert "Pris 40 %, Arkiv 60 %." in told
    assert "Forholdsmessig. Poeng = 10 · laveste pris / tilbudets pris" in told
    assert "Flest poeng på kriteriet med høyest vekt, deretter det neste; til slutt loddtrekning." in told
    told = words(press(page, RANK))
    assert phase(case) is Phase.RANKED
    assert f"av {person.name}, identitet ikke bekreftet." in told


@pytest.mark.parametrize("person", [JONAS, OLE, MANAGER], ids=lambda one: one.name)
def test_others_are_told_who_ranks(shown: Shown, officer: Person, person: Person) -> None:
    page = shown(PAGE, person=person, sak=brought_to("locked").id)
    assert "Innkjøperen eller lederen av evalueringsgruppen rangerer tilbudene." in words(page)
    assert buttons(page) == []


def test_the_finding_comes_first_and_the_table_holds_what_the_picture_shows(
    shown: Shown, officer: Person
) -> None:
    page = shown(PAGE, person=JONAS, sak=ranked().id)
    assert page.main.markdown[0].value.replace("\\", "") == (
        "**Nordfjell AS rangeres først med 8,08 poeng, 0,68 foran nummer to.**"
    )
    assert tables(page)[0] == [
        *("Plass", "Tilbud", "Pris 40\u00a0%", "Arkiv 60\u00a0%", "Sum"),
        *("1", r"Nordfjell AS \(A\)", "4,00", "4,08", "8,08"),
        *("2", r"Fjordsak AS \(B\)", "3,20", "4,20", "7,40"),
    ]
    assert len(page.main.get("vega_lite_chart")) == 1


def test_every_figure_between_points_and_place_is_shown_for_the_proportional_model(
    shown: Shown, officer: Person
) -> None:
    page = shown(PAGE, person=JONAS, sak=ranked().id)
    told = words(page)
    for figure in (
        "Laveste pris blant tilbudene som er med, er 1\u00a0000\u00a0000 kr ekskl. mva.",
        "Pris: 1\u00a0250\u00a0000 kr ekskl. mva.",
        "Poeng = 10 · 1\u00a0000\u00a0000 / 1\u00a0250\u00a0000 = 8,00",
        "Poeng = (3 · 6 + 2 · 8) / 5 = 6,80",
        "Poeng = (3 · 9 + 2 · 4) / 5 = 7,00",
        "Sum = 40\u00a0% · 10,00 + 60\u00a0% · 6,80 = 8,08",
        "Sum = 40\u00a0% · 8,00 + 60\u00a0% · 7,00 = 7,40",
    ):
        assert figure in told
    assert ["ARK-05", "6", "3", "60\u00a0%", "3,6", "ARK-08", "8", "2", "40\u00a0%", "3,2"] in [
        one[5:] for one in tables(page)
    ]


def test_every_figure_is_shown_for_the_linear_model(shown: Shown, officer: Person) -> None:
    told = words(shown(PAGE, person=JONAS, sak=ranked(price_model=LINEAR).id))
    for figure in (
        "Poeng = 10 − 10 · (tilbudets pris − laveste pris) / laveste pris. Poeng under 0 settes til 0.",
        "Poeng = 10 − 10 · (1\u00a0250\u00a0000 − 1\u00a0000\u00a0000) / 1\u00a0000\u00a0000 = 7,50",
        "Sum = 40\u00a0% · 7,50 + 60\u00a0% · 5,00 = 6,00",
    ):
        assert figure in told


def test_linear_points_below_zero_are_told_to_be_set_to_zero(shown: Shown, officer: Person) -> None:
    know(application().store)
    case = committee.opened(application().store, price_model=LINEAR)
    bids.register_price(case.store, KARI, case.id, case.b, Decimal(2_500_000))
    result.make_ranking(case.store, KARI, committee.brought_to_locked(case).id)
    told = words(shown(PAGE, person=KARI, sak=case.id))
    assert "= −5,00, settes til 0,00" in told


def test_a_tie_is_told_with_the_rule_and_what_was_compared(shown: Shown, officer: Person) -> None:
    know(application().store)
    case = committee.opened(application().store)
    bids.register_price(case.store, KARI, case.id, case.b, committee.PRICES["A"])
    result.make_ranking(case.store, KARI, committee.brought_to_locked(case).id)
    page = shown(PAGE, person=KARI, sak=case.id)
    told = words(page)
    assert "Nordfjell AS og Fjordsak AS deler førsteplassen med 7,00 poeng." in told
    assert "Tilbud A og B har likt resultat." in told
    assert "Trekk lodd, og skriv i saken hvem det falt på, før meddelelsen sendes." in told
    assert ["60\u00a0%", "T2", "5,00", "5,00", "40\u00a0%", "T1", "10,00", "10,00"] in [
        one[4:] for one in tables(page)
    ]


def test_a_rejection_makes_the_ranking_old_and_ranking_anew_recomputes_it(
    shown: Shown, officer: Person
) -> None:
    case = ranked()
    bids.reject(case.store, KARI, case.id, Rejection(bid=case.a, reason="Trakk tilbudet."))
    page = shown(PAGE, person=LISE, sak=case.id)
    assert "Tilbudene er endret etter rangeringen. Ranger på nytt." in words(page)
    page = press(page, AGAIN)
    told = words(page)
    assert "Fjordsak AS rangeres først med 8,20 poeng. Det er eneste tilbud i rangeringen." in told
    assert "Tilbud A, Nordfjell AS, er avvist og ikke rangert: Trakk tilbudet." in told
    assert "Poeng = 10 · 1\u00a0250\u00a0000 / 1\u00a0250\u00a0000 = 10,00" in told
    assert AGAIN not in buttons(page)


def test_when_no_bid_is_left_it_is_said_and_the_notice_that_nobody_is_chosen_is_recorded(
    shown: Shown, officer: Person
) -> None:
    case = ranked()
    result.record_notice(case.store, KARI, case.id)
    for bid in case.bids:
        out = Rejection(bid=bid.id, ground="FOA § 24-8", reason="Avvik.")
        bids.reject(case.store, KARI, case.id, out, contract_open=True)
    page = shown(PAGE, person=KARI, sak=case.id)
    assert "Ingen tilbud er med, så ingen kan velges. Send en meddelelse" in words(page)
    fill(page, "Hvorfor ingen er valgt", "Alle er <avvist>.").main.checkbox[-1].check()
    told = words(press(page, "Før den nye meddelelsen"))
    assert "Ingen er valgt: Alle er" in told
    assert "Ingen tilbud er med, så ingen kan velges." in told


def test_those_who_cannot_rank_are_also_told_that_the_ranking_is_old(shown: Shown, officer: Person) -> None:
    case = ranked()
    bids.reject(case.store, KARI, case.id, Rejection(bid=case.a, reason="Trakk tilbudet."))
    for person in (JONAS, OLE):
        page = shown(PAGE, person=person, sak=case.id)
        assert "Tilbudene er endret etter rangeringen." in words(page)
        assert AGAIN not in buttons(page)


def test_what_each_bid_fulfils_is_counted_and_the_rejected_one_is_marked(
    shown: Shown, officer: Person
) -> None:
    case = ranked()
    found = next(one for one in tables(shown(PAGE, person=JONAS, sak=case.id)) if one[1] == "Oppfylt")
    assert found[4:8] == [r"Nordfjell AS \(A\)", "3 av 3 krav oppfylt", "Ingen", "Ingen"]
    unmet = plain("ARK-08 Tittel på ARK-08 (4 av 10 poeng)")
    assert found[8:] == [r"Fjordsak AS \(B\)", "2 av 3 krav oppfylt", unmet, "Ingen"]


def downloaded(page: "AppTest", sent: Sent) -> bytes:
    """The file on the page; there is one."""
    (button,) = page.main.download_button
    assert button.label == "Last ned evalueringen (JSON)"
    return sent.files[-1]


@pytest.mark.parametrize("model", [Proportional(), Linear(), Deduction(full_value=Decimal(500_000))])
def test_the_downloaded_file_gives_the_same_ranking_on_the_command_line(
    shown: Shown,
    officer: Person,
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    model: PriceModel,
) -> None:
    case = ranked(price_model=model)
    sent = Sent(monkeypatch)
    file = tmp_path / "evaluering.json"
    file.write_bytes(downloaded(shown(PAGE, person=JONAS, sak=case.id), sent))
    assert cli.main(["rank", str(file), "--json"]) == 0
    replayed = json.loads(capsys.readouterr().out)
    before = result.ranked(case.store, KARI, case.id).ranking
    assert [one["bid"] for one in replayed["bids"]] == [one.bid for one in before.bids]
    seals = {
        "evaluation_fingerprint": fingerprint(before.evaluation),
        "fingerprint": fingerprint(before),
    }
    assert replayed == json.loads(before.model_dump_json()) | seals


def test_a_file_and_a_report_say_that_nobody_has_vouched_for_who_made_them(
    shown: Shown, officer: Person
) -> None:
    told = words(shown(PAGE, person=OLE, sak=ranked().id))
    assert "av Kari Nord, identitet ikke bekreftet." in told
    assert "Laget for Ole Lund, identitet ikke bekreftet." in told


def test_the_notice_is_recorded_by_the_officer_with_a_tick(shown: Shown, officer: Person) -> None:
    case = ranked()
    page = press(shown(PAGE, person=KARI, sak=case.id), NOTICE)
    assert "Kryss av for at meddelelsen er sendt til alle leverandørene." in words(page)
    assert (
        "relative fordeler etter tildelingskriteriene, og karensperioden (anskaffelsesforskriften §"
        in words(page)
    )
    assert phase(case) is Phase.RANKED
    told = words(press(tick(page, SENT), NOTICE))
    assert "Det er ført at meddelelsen er sendt 03.11.2026 kl.\u00a010.00" in told
    assert phase(case) is Phase.NOTIFIED
    assert buttons(shown(PAGE, person=KARI, sak=case.id)) == [
        "Vis hvor sikkert resultatet er",
        "Vis hva andre modeller hadde gitt",
        "Før kontrakten",
    ]


@pytest.mark.parametrize("person", [LISE, JONAS, OLE, MANAGER], ids=lambda one: one.name)
def test_nobody_else_records_the_notice(shown: Shown, officer: Person, person: Person) -> None:
    page = shown(PAGE, person=person, sak=ranked().id)
    assert "Meddelelsen er ikke ført som sendt. Innkjøperen fører den." in words(page)
    assert NOTICE not in buttons(page)


def test_a_manager_reads_the_ranking(shown: Shown, officer: Person) -> None:
    told = words(shown(PAGE, person=MANAGER, sak=ranked().id))
    assert "Nordfjell AS rangeres først" in told


def test_an_outsider_reads_nothing(shown: Shown, officer: Person) -> None:
    page = shown(PAGE, person=OUTSIDER, sak=ranked().id)
    assert page.title[0].value == "Anskaffelsen kan ikke vises"
    assert "Nordfjell" not in words(page)


def test_the_end_of_the_event_chain_is_printed_so_that_it_can_be_kept_elsewhere(
    shown: Shown, officer: Person
) -> None:
    case = ranked()
    with case.store.reading(KARI.id) as work:
        head = work.head()
    told = words(shown(PAGE, person=KARI, sak=case.id))
    assert f"nummer {head.number}: `{head.hash}`" in told
    assert f"`{fingerprint(result.ranked(case.store, KARI, case.id).ranking)}`" in told
