"""The demonstration's files fit the shipped library and one another, and would embarrass nobody."""

from datetime import date, datetime, time

import pytest

from paper.norwegian import OSLO
from requirements_lib.domain.outcome import errors
from requirements_lib.domain.rules.regime import Regime
from requirements_lib.domain.tender.proportion import MOST_ROWS, rows
from requirements_lib.domain.tender.publishing import findings
from requirements_lib.domain.tender.response import check
from requirements_lib.domain.tender.tender import Tender, freeze
from requirements_lib.services.procurement import reviewed
from requirements_lib.storage import law, library
from scoring.domain.systems.register import check as check_register
from ui.commands import demo_files as files

PAIRS = {"byggesak.json": "byggesak-vurdering.json", "kvalitet.json": "kvalitet-vurdering.json"}
FORMS = ("svar-skarhamar.json", "svar-byggeflyt.json", "svar-tindra.json")
READY, HALF = files.DRAFTS
FILLED_IN = (
    *("cpv", "questions_until", "binding_until", "procedure", "procedure_reason", "lots_reason"),
    *("today", "need", "effects", "users", "volumes", "systems", "option_takers", "key_tasks"),
    *("information_types", "environment_reason", "environment_ways"),
)
SUPPLIERS = {"byggesak.json": FORMS, "kvalitet.json": files.WRITTEN}


def a_tender(name: str) -> Tender:
    """What a profile makes of the shipped library."""
    return freeze(files.profile(name), library.load(), law.load())


@pytest.mark.parametrize("name", (*PAIRS, READY))
def test_nothing_stands_in_the_way_of_publishing_and_nothing_is_remarked_on(name: str) -> None:
    profile = files.profile(name)
    assert profile.starts is not None
    that_morning = datetime.combine(profile.starts, time(8), OSLO)
    assert reviewed(profile, library.load(), law.load(), that_morning) == ((), ())


@pytest.mark.parametrize("name", (*PAIRS, READY))
def test_every_field_is_filled_in_and_every_question_is_answered(name: str) -> None:
    profile = files.profile(name)
    assert [one for one in FILLED_IN if not getattr(profile, one)] == []
    assert set(profile.answers) == {one.id for one in library.load().questions}
    assert profile.valuation.total == profile.estimated_value


def test_the_small_one_is_proportionate() -> None:
    profile = files.profile(READY)
    decision = profile.regime(law.load())
    assert decision is not None and decision.regime is Regime.PART_I
    chosen = profile.chosen(library.load())
    assert rows(chosen) <= MOST_ROWS
    assert {one.id for one in profile.own_requirements} == {"EGN-01"} <= {one.id for one in chosen}


def test_the_other_draft_is_half_filled_in() -> None:
    codes = {one.code for one in findings(files.profile(HALF), library.load(), law.load())}
    assert {"field_missing", "question_open", "criteria_weights_not_100"} <= codes


@pytest.mark.parametrize("name", SUPPLIERS)
def test_every_supplier_answers_every_requirement_within_its_bounds(name: str) -> None:
    tender = a_tender(name)
    for supplier in SUPPLIERS[name]:
        assert check(files.answers(supplier, tender), tender) == (), supplier


@pytest.mark.parametrize("name", PAIRS)
def test_every_scored_requirement_is_judged_by_two_and_agreed_on(name: str) -> None:
    scored = {one.id for one in a_tender(name).scored}
    for bid in files.judgements(PAIRS[name]).bids:
        assert set(bid.requirements) == scored
        assert {len(one.scores) for one in bid.requirements.values()} == {2}


@pytest.mark.parametrize("name", SUPPLIERS)
def test_the_judgements_are_of_the_suppliers_who_answer(name: str) -> None:
    tender = a_tender(name)
    answering = [files.answers(supplier, tender).supplier for supplier in SUPPLIERS[name]]
    assert [one.supplier for one in files.judgements(PAIRS[name]).bids] == answering


def test_the_register_is_possible_and_holds_what_is_replaced() -> None:
    register = files.register()
    assert not errors(check_register(register, date(2026, 11, 25)))
    assert {files.profile(name).replaces for name in PAIRS} <= {one.system.id for one in register.systems}


def test_organisation_numbers_belong_to_nobody() -> None:
    """The last digit is a checksum, and here it is always wrong."""
    for supplier in (*FORMS, *files.WRITTEN):
        form = files.answers(supplier, a_tender("kvalitet.json"))
        digits = [int(one) for one in form.organisation_number if one.isdigit()]
        rest = sum(w * d for w, d in zip((3, 2, 7, 6, 5, 4, 3, 2), digits[:8], strict=True)) % 11
        assert len(digits) == 9 and (11 - rest) % 11 != digits[8], supplier
