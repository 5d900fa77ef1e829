"""What is changed, in words."""

from datetime import date
from decimal import Decimal

import pytest

from requirements_lib.domain.library.edit import Edit
from requirements_lib.domain.library.requirement import Requirement
from requirements_lib.domain.rules.law import BasisCheck
from requirements_lib.domain.rules.regime import decide
from requirements_lib.domain.tender.revision import Changes, changes
from requirements_lib.domain.tender.selection import Override
from requirements_lib.domain.tender.tender import Tender
from requirements_lib.domain.weighing.lot import Lot
from requirements_lib.domain.weighing.price_model import Linear
from requirements_lib.storage.law import load
from requirements_lib.words.revision import (
    NAMES,
    NONE,
    PARTS,
    counted,
    criterion_rows,
    field_rows,
    part_rows,
    rules,
    said,
    to_be_sent,
)
from tests.builders import DAY, NOON, a_requirement, a_tender, criteria
from tests.requirements_lib.domain.library.test_answer_code import TWO, chosen

OUT = Override(requirement="ARK-01", include=False, reason="Gjelder ikke.")
LAW = load()


def test_every_field_of_a_tender_and_every_part_of_a_requirement_has_a_name() -> None:
    assert set(Tender.model_fields) - {"requirements", "themes"} <= set(NAMES)
    assert set(PARTS) <= set(Requirement.model_fields)


def test_fields_are_told_as_people_write_them() -> None:
    moved = a_tender(bid_deadline=NOON.replace(day=9), users="200", questions_until=DAY)
    assert field_rows(changes(a_tender(), moved)) == [
        (
            "Tilbudsfrist",
            "2.\u00a0november\u00a02026 kl.\u00a013.00",
            "9.\u00a0november\u00a02026 kl.\u00a013.00",
        ),
        ("Frist for spørsmål", NONE, "28.\u00a0september\u00a02026"),
        ("Brukere", NONE, "200"),
    ]


def test_the_parts_of_a_requirement_are_told_before_and_now() -> None:
    edit = Edit(
        requirement="ARK-05",
        weight=Decimal("2.5"),
        rubric={"at_0": "Ikke.", "at_5": "Delvis.", "at_10": "Helt."},
    )
    (one,) = changes(a_tender(), a_tender(edits=[edit])).altered
    rows = {name: (before, now) for name, before, now in part_rows(one)}
    assert rows["Vekt"] == ("3", "2,5")
    assert rows["Hva vi ser etter"][1] == "0 poeng: Ikke.\n5 poeng: Delvis.\n10 poeng: Helt."


def test_criteria_are_told_with_weight_and_what_feeds_them() -> None:
    found = changes(a_tender(), a_tender(criteria=criteria(price="30", quality="70")))
    assert criterion_rows(found) == [
        ("Pris", "Pris, 40\u00a0%.", "Pris, 30\u00a0%."),
        (
            "Arkiv",
            "Arkiv, 60\u00a0%. Vurderes etter ARK-05 og ARK-08. Gjelder klima og miljø.",
            "Arkiv, 70\u00a0%. Vurderes etter ARK-05 og ARK-08. Gjelder klima og miljø.",
        ),
    ]


def test_a_criterion_that_comes_or_goes_is_told_so() -> None:
    one = criteria()[0]
    renamed = (one.model_copy(update={"id": "T9"}), criteria()[1])
    before, after = a_tender(), a_tender(criteria=renamed)
    assert ("Pris", "Ikke med", "Pris, 40\u00a0%.") in criterion_rows(changes(before, after))


def test_requirements_are_counted() -> None:
    fewer = a_tender(overrides=[OUT])
    assert counted(changes(a_tender(), fewer)) == "ett krav er tatt ut"
    assert counted(changes(fewer, a_tender())) == "ett krav er nytt"
    edits = [Edit(requirement=one, title="Annet") for one in ("ARK-05", "ARK-08")]
    both = changes(a_tender(), a_tender(overrides=[OUT], edits=edits))
    assert counted(both) == "2 krav er endret og ett krav er tatt ut"
    more = [*both.requirements, *changes(fewer, a_tender()).added * 2]
    assert "2 krav er nye" in counted(Changes(requirements=tuple(more)))


def test_values_of_every_kind_are_told() -> None:
    requirement = a_requirement()
    check = BasisCheck(source="NO-ARKF-07", checked_by="Kari", where="Lovdata", checked=date(2026, 10, 1))
    told = {
        said(True): "Ja",
        said(False): "Nei",
        said(Linear()): "Lineær. Poeng = 10 −",
        said(requirement.reply): "Beskriv uttrekket. Høyst 200 ord.",
        said(requirement.evidence): "Demonstrasjon ved tilbud: Et uttrekk vises. Kontrolleres av arkivaren.",
        said(requirement.legal_bases): "arkivforskrifta § 5 andre ledd bokstav d",
        said(("48311000-1", "72000000")): "48311000-1, 72000000",
        said((check,)): "NO-ARKF-07, 1.\u00a0oktober\u00a02026",
        said(Decimal(0)): NONE,
        said(a_tender().contract): "SSA-L 2018",
    }
    assert all(text.startswith(start) for text, start in told.items())


@pytest.mark.parametrize(
    ("value", "essential", "prolong"),
    [
        (4_000_000, "§ 14-2 første ledd", "§ 20-1 tredje ledd bokstav a"),
        (2_000_000, "§ 8-4 fjerde ledd", "§ 8-14"),
        (700_000, "", ""),
    ],
)
def test_the_rules_of_the_regime_are_told_and_no_others(value: int, essential: str, prolong: str) -> None:
    decision = decide(Decimal(value), DAY, LAW)
    assert essential in rules("essential", decision, LAW)
    assert prolong in rules("prolong", decision, LAW)
    assert bool(rules("essential", decision, LAW)) is bool(essential)


def test_what_is_not_known_is_not_told() -> None:
    assert rules("essential", None, LAW) == ""
    assert "§" not in to_be_sent(None, LAW)
    assert "straks" in to_be_sent(decide(Decimal(4_000_000), DAY, LAW), LAW)


def test_a_weight_that_is_changed_in_one_lot_is_told() -> None:
    lots = (Lot(id="D1", name="Arkiv", criteria=criteria()), Lot(id="D2", leaves_out=("ARK-01",)))
    told = said(lots).split("\n")
    assert told[0].startswith("D1 Arkiv: Pris, 40\u00a0%. Arkiv, 60\u00a0%.")
    assert told[1].endswith("Uten ARK-01.")


def test_a_criterion_that_is_divided_is_told_with_its_parts() -> None:
    price, quality = criteria()
    whole = quality.model_copy(update={"requirements": ()})
    part = quality.model_copy(update={"id": "T3", "name": "Søk", "weight": Decimal(100), "under": "T2"})
    (row,) = field_rows(changes(a_tender(), a_tender(criteria=(price, whole, part))))
    assert row[:2] == ("Oppdelingen av kriteriene", NONE)
    assert "Del av «Arkiv»." in row[2]


def test_other_answers_are_told_with_those_that_were_offered_before() -> None:
    own = a_tender(answer_choices=chosen(TWO))
    ordinary = "Oppfylt i dag\nOppfylt senere (dato)\nNei\nKrever tillegg"
    assert field_rows(changes(a_tender(), own)) == [("Svar leverandørene kan velge", ordinary, "Ja\nNei")]
