"""The heaps in a sentence, and each end with what it is and where it is from."""

from datetime import date
from pathlib import Path

from scoring.domain.systems.contract import SystemContract
from scoring.domain.systems.ending import YEARS, Confirmed, endings
from scoring.domain.systems.in_use import LifeCycle
from scoring.domain.systems.system import System
from scoring.storage.support_ends import load
from scoring.words.phase_out.ending import (
    bars,
    counted,
    held,
    left_out,
    name,
    row,
    soon_sentence,
    summary,
    support_days,
)
from tests.scoring.domain.systems.test_ending import ENDS, TODAY, a_system, built_on

PAGE = Path(__file__).resolve().parents[4] / "docs" / "metode" / "portefolje.md"
AUTUMN = date(2027, 10, 1)
FIGURES = {5: "fem"}


def _rows(*systems: System) -> list[tuple[str, ...]]:
    found = endings(systems, ENDS, TODAY)
    said = {("A", "Db 13"): Confirmed("Mona Dahl", date(2026, 10, 12))}
    return [row(one, found, said) for one in found.rows]


def test_the_heap_is_named_with_how_its_contracts_go_on_and_what_has_no_day_is_counted() -> None:
    options, renewing = (
        SystemContract(ends=AUTUMN, option_months=(12,)),
        SystemContract(ends=AUTUMN, renewal_months=12),
    )
    systems = [a_system("B", options), a_system("C", renewing), built_on("9", "13"), a_system("E")]
    assert summary(endings(systems, ENDS, TODAY)) == (
        "Flest avtaleperioder går ut i 2. halvår 2027: 2. Av dem løper én videre av seg selv, "
        "og én har opsjoner som ikke er brukt.",
        "Støtten slutter oftest i 2. halvår 2027: én gang.",
        "Støtten har sluttet i ett tilfelle.",
        "Slutten på 2 avtaler er ikke kjent, og slutten på støtten er ikke kjent i 3 tilfeller.",
    )


def test_half_years_that_are_as_high_are_all_named_and_nothing_is_said_of_what_there_is_none_of() -> None:
    contracts = [SystemContract(ends=AUTUMN, option_months=(12,)), SystemContract(ends=date(2028, 2, 1))]
    first, second, last = summary(
        endings([a_system(str(n), one) for n, one in enumerate(contracts)], None, TODAY)
    )
    assert first == (
        "Flest avtaleperioder går ut i 2. halvår 2027 og 1. halvår 2028: 1 i hvert. "
        "Av dem er det én som har opsjoner som ikke er brukt."
    )
    assert second == "Ingen støtte som er kjent, slutter i halvårene i bildet."
    assert last == "Slutten på støtten er ikke kjent i 2 tilfeller."


def test_the_picture_and_the_table_say_the_same_figures_for_each_period() -> None:
    found = endings([built_on("99", contract=SystemContract(ends=AUTUMN)), built_on("13")], ENDS, TODAY)
    drawn = {(one.period, one.what): one.number for one in bars(found)}
    for one in found.counts:
        period, contracts, _, _, supports = counted(one)
        assert (str(drawn[period, "avtaler"]), str(drawn[period, "støtte"])) == (contracts, supports)
    assert [name(one.period) for one in found.counts][-3:] == [
        "2. halvår 2031",
        "Ingen dag er kunngjort",
        "Ikke kjent",
    ]


def test_what_a_period_holds_is_counted_with_how_its_contracts_go_on() -> None:
    contract = SystemContract(ends=date(2026, 12, 1), option_months=(12,))
    found = endings([a_system("A", contract), a_system("B", SystemContract(ends=AUTUMN))], None, TODAY)
    first, *_, last = found.by_period
    assert held(found, first) == "Avtaler: 1. Av dem er det én som har opsjoner som ikke er brukt. Støtte: 0."
    autumn = next(one for one in found.by_period if name(one) == "2. halvår 2027")
    assert held(found, autumn) == "Avtaler: 1. Når opsjoner brukes: 1. Støtte: 0."
    assert held(found, last) == "Avtaler: 0. Støtte: 2."


def test_a_contract_that_renews_itself_has_options_or_is_past_its_last_is_told_apart() -> None:
    contracts = (
        SystemContract(ends=AUTUMN),
        SystemContract(ends=AUTUMN, renewal_months=12),
        SystemContract(ends=AUTUMN, option_months=(12,)),
        SystemContract(ends=date(2025, 1, 1), option_months=(12,)),
    )
    systems = [a_system(str(place), one) for place, one in enumerate(contracts)]
    found = [cells for cells in _rows(*systems) if cells[1].startswith("Avtalen")]
    assert sorted(found) == [
        ("0", "Avtalen", "01.10.2027", "Registeret"),
        ("1", "Avtalen. Løper videre 1 år om gangen til den sies opp", "01.10.2027", "Registeret"),
        ("2", "Avtalen, når opsjon 1 av 1 er brukt", "01.10.2028", "Registeret"),
        ("2", "Avtalen. Brukes alle opsjoner: 01.10.2028", "01.10.2027", "Registeret"),
        (
            "3",
            "Avtalen. Med alle opsjoner gikk den ut 01.01.2026. Mulig ulovlig direkte anskaffelse",
            "01.01.2025",
            "Registeret",
        ),
    ]


def test_each_end_of_support_says_what_it_is_of_and_who_has_said_so() -> None:
    vendor = date(2028, 1, 1)
    _, line, own, _ = _rows(built_on("9", "13", support_ends=vendor, life_cycle=LifeCycle.READABLE))
    listed = (
        "Listen fra endoflife.date per 23.11.2026, der det heter db 13. Bekreftet av Mona Dahl 12.10.2026."
    )
    assert line[1:] == ("Støtte for Db 13", "01.07.2027", listed)
    assert line[0] == "A (ute av bruk, kan leses)"
    assert own[1:] == ("Støtte fra leverandøren", "01.01.2028", "Registeret, oppgitt av leverandøren")
    (over,) = [cells for cells in _rows(built_on("9")) if cells[1] == "Støtte for Db 9"]
    assert over[2:] == (
        "Har sluttet, dagen er ikke kjent",
        "Listen fra endoflife.date per 23.11.2026, der det heter db 9. Bekreftet.",
    )


def test_what_is_not_confirmed_says_what_it_seems_to_be_or_that_nothing_is_known() -> None:
    php = a_system(technologies=[{"name": "PHP", "version": "7.4"}, {"name": "Vårt eget"}])
    found = endings([php, a_system("B")], load(), TODAY)
    said = {cells[1]: cells[3] for cells in (row(one, found, {}) for one in found.rows)}
    assert said["Støtte for PHP 7.4"] == "Ikke bekreftet. Ser ut til å være PHP 7.4, støtte til 28.11.2022."
    assert said["Støtte for Vårt eget"] == "Ikke bekreftet, og ikke funnet i listen fra endoflife.date."
    assert said["Støtte for det systemet er bygd på"] == "Registeret har verken teknologi eller dag."
    unlisted = endings([php.model_copy(update={"support": {"Vårt eget": ""}})], load(), TODAY)
    told = [row(one, unlisted, {})[3] for one in unlisted.rows]
    assert "Noen har sagt at den ikke er i listen fra endoflife.date." in told


def test_what_seems_to_be_over_is_told_of_among_what_is_not_known() -> None:
    php = a_system(technologies=[{"name": "PHP", "version": "7.4"}, {"name": "Vårt eget"}])
    assert summary(endings([php], load(), TODAY))[-1] == (
        "Slutten på én avtale er ikke kjent, og slutten på støtten er ikke kjent i 2 tilfeller. "
        "I ett tilfelle ser støtten ut til å ha sluttet. Bekreft utgaven, så er det kjent."
    )


def test_what_ends_in_the_two_next_half_years_is_named_without_options_and_how_much_is_left_out_is_told() -> (
    None
):
    contract = SystemContract(ends=date(2026, 12, 1), option_months=(3,))
    found = endings([a_system("A", contract), a_system("B", SystemContract(ends=AUTUMN))], None, TODAY)
    assert [one.system.name for one in found.soon] == ["A"]
    assert soon_sentence(found.soon, 1) == "Dette tar slutt i 2. halvår 2026."
    assert soon_sentence(found.soon * 2, 1).endswith(" De 1 første av 2 er med.")


def test_what_is_gone_is_counted_as_left_out() -> None:
    gone = [a_system(name, life_cycle=LifeCycle.GONE) for name in "AB"]
    assert left_out(endings(gone, None, TODAY)) == "2 systemer er avviklet og ikke med."
    assert left_out(endings(gone[:1], None, TODAY)) == "Ett system er avviklet og ikke med."
    assert left_out(endings([], None, TODAY)) == ""


def test_every_support_of_a_system_is_told_in_one_cell() -> None:
    found = endings([built_on("9", "13", support_ends=date(2028, 1, 1))], ENDS, TODAY)
    supports = [one.ending for one in found.rows if one.ending.what == "support"]
    assert list(support_days(supports)) == [
        "Har sluttet, dagen er ikke kjent: Db 9",
        "01.07.2027 for Db 13",
        "01.01.2028 for systemet, etter leverandøren",
    ]
    unknown = endings([built_on("9", "13", confirmed=False)], ENDS, TODAY)
    assert list(support_days([one.ending for one in unknown.rows[1:]])) == ["Ikke kjent for Db 9 og Db 13"]


def test_the_method_page_says_how_far_ahead_is_drawn() -> None:
    assert f"halvårene som er igjen av dette året, og de {FIGURES[YEARS]} neste" in (PAGE.read_text("utf-8"))
