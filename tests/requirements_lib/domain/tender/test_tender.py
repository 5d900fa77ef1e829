"""A published tender is frozen: its fingerprint follows the content and nothing else."""

from decimal import Decimal

import pytest
from pydantic import ValidationError

from requirements_lib.domain.library.edit import Edit
from requirements_lib.domain.library.requirement import Kind
from requirements_lib.domain.outcome import Blocked, Refusal
from requirements_lib.domain.tender.profile import Profile
from requirements_lib.domain.tender.tender import AskedRequirement, FrozenTender, Tender, freeze
from requirements_lib.domain.tender.valuation import CostLine, Recurs, Valuation
from requirements_lib.domain.weighing.price_model import Deduction, Reference
from tests.builders import a_library, a_profile, a_requirement, a_tender, law_table, lots


def test_the_same_content_has_the_same_fingerprint() -> None:
    assert a_tender().fingerprint == a_tender().fingerprint
    assert len(a_tender().fingerprint) == 64


def test_a_tender_survives_being_written_and_read() -> None:
    again = Tender.model_validate_json(a_tender().model_dump_json())
    assert again == a_tender()
    assert again.fingerprint == a_tender().fingerprint


@pytest.mark.parametrize("field", ["title", "need", "estimated_value"])
def test_content_that_is_announced_changes_the_fingerprint(field: str) -> None:
    changed = {"title": "Annet", "need": "Et annet behov.", "estimated_value": Decimal(5_000_000)}[field]
    same = a_tender(**{field: changed}).fingerprint == a_tender().fingerprint
    assert same is (field == "estimated_value")  # the estimate is the officer's own and is not announced


def test_an_incomplete_profile_is_blocked_with_every_error() -> None:
    with pytest.raises(Blocked) as blocked:
        freeze(Profile(), a_library(), law_table())
    assert len(blocked.value.findings) > 5


def test_the_chosen_requirements_are_pinned_with_their_numbers() -> None:
    assert [asked.id for asked in a_tender().requirements] == ["ARK-01", "ARK-05", "ARK-08"]
    assert [asked.id for asked in a_tender().scored] == ["ARK-05", "ARK-08"]


def test_a_requirement_finds_its_criterion() -> None:
    tender = a_tender()
    assert tender.criterion_of("ARK-05") == tender.criteria[1]
    assert tender.criterion_of("ARK-01") is None


def test_an_unknown_requirement_is_refused() -> None:
    with pytest.raises(Refusal, match="unknown_requirement"):
        a_tender().asked("ARK-99")


def test_a_file_that_was_changed_after_freezing_is_refused() -> None:
    frozen = FrozenTender(fingerprint=a_tender().fingerprint, tender=a_tender())
    assert frozen.verified() == a_tender()
    with pytest.raises(Refusal, match="tender_changed"):
        frozen.model_copy(update={"tender": a_tender(title="Endret")}).verified()


def test_the_profile_is_not_touched_by_freezing() -> None:
    profile = a_profile()
    freeze(profile, a_library(), law_table())
    assert profile == a_profile()


def test_information_is_not_asked_about() -> None:
    told = a_requirement("ARK-09", kind=Kind.INFORMATION)
    asked = tuple(AskedRequirement(requirement=one) for one in (*a_library().requirements, told))
    tender = a_tender().model_copy(update={"requirements": asked})
    assert [one.id for one in tender.to_answer] == ["ARK-01", "ARK-05", "ARK-08"]


def test_a_requirement_is_frozen_as_edited_with_the_difference() -> None:
    edit = Edit(requirement="ARK-05", text="Leverandøren bør vise uttrekket.")
    asked = a_tender(edits=(edit,)).asked("ARK-05")
    assert (asked.text, asked.edit) == ("Leverandøren bør vise uttrekket.", edit)


def test_the_term_follows_the_calculation_and_the_value_stays_inside() -> None:
    lines = (CostLine(name="Tilgang", amount=Decimal(1000), recurs=Recurs.YEARLY),)
    tender = a_tender(valuation=Valuation(years=Decimal(2), option_years=Decimal(1), lines=lines))
    assert (tender.years, tender.option_years) == (Decimal(2), Decimal(1))
    assert "valuation" not in type(tender).model_fields


def test_a_lot_is_the_tender_with_its_own_requirements_and_criteria() -> None:
    tender = a_tender(lots=lots())
    part = tender.of_lot("D2")
    assert [one.id for one in part.requirements] == ["ARK-01", "ARK-08"]
    assert [str(one.weight) for one in part.criteria] == ["30", "70"]
    assert part.lot_id == "D2"
    assert part.fingerprint == tender.fingerprint
    assert [one.lot_id for one in tender.parts] == ["D1", "D2"]


def test_a_lot_is_priced_by_its_own_amount_and_what_it_had_for_another_model_is_not_announced() -> None:
    d1, d2 = lots()
    common, own = Deduction(full_value=Decimal(500)), Deduction(full_value=Decimal(80))
    of_another = d1.changed(price_model=Reference(reference=Decimal(9)))
    tender = a_tender(lots=(of_another, d2.changed(price_model=own)), price_model=common)
    assert [one.price_model for one in tender.lots] == [None, own]
    assert [one.price_model for one in tender.parts] == [common, own]
    assert [(name, model) for name, model, _ in tender.priced] == [
        ("D1 Saksbehandling", common),
        ("D2 Innsyn", own),
    ]
    assert Tender.model_validate_json(tender.model_dump_json()).fingerprint == tender.fingerprint


def test_a_divided_tender_has_no_criteria_but_those_of_its_lots() -> None:
    tender = a_tender(lots=lots())
    assert tender.criteria == ()
    assert [one.id for one in tender.lots_of("ARK-05")] == ["D1"]
    assert tender != a_tender() and tender.fingerprint != a_tender().fingerprint


def test_an_undivided_tender_is_its_own_only_part() -> None:
    tender = a_tender()
    assert tender.of_lot("") is tender
    assert tender.parts == (tender,)
    assert (tender.lot, tender.lot_id, tender.lots_of("ARK-05")) == (None, "", ())


@pytest.mark.parametrize(("divided", "lot"), [(False, "D1"), (True, ""), (True, "D3")])
def test_a_lot_that_is_not_there_is_refused(divided: bool, lot: str) -> None:
    tender = a_tender(lots=lots()) if divided else a_tender()
    with pytest.raises(Refusal) as refused:
        tender.of_lot(lot)
    assert (refused.value.code, refused.value.facts) == ("unknown_lot", {"lot": lot})


def test_a_tender_stored_before_there_were_lots_is_read_with_the_same_fingerprint() -> None:
    stored = a_tender().model_dump(mode="json")
    assert stored.pop("lots") == []
    assert Tender.model_validate(stored).fingerprint == a_tender().fingerprint


def test_a_divided_tender_survives_being_written_and_read() -> None:
    tender = a_tender(lots=lots())
    again = Tender.model_validate_json(tender.model_dump_json())
    assert (again, again.fingerprint) == (tender, tender.fingerprint)


def test_a_file_cannot_lend_itself_the_fingerprint_of_another_tender() -> None:
    forged = a_tender().of_lot("").model_dump(mode="json") | {"_whole": "a" * 64}
    with pytest.raises(ValidationError):
        Tender.model_validate(forged)


def test_a_tree_is_announced_with_what_each_part_weighs_in_the_whole() -> None:
    price, quality = a_profile().criteria
    whole = quality.model_copy(update={"requirements": ()})
    part = quality.model_copy(update={"id": "T3", "under": "T2", "weight": Decimal(100)})
    tender = freeze(a_profile(criteria=(price, whole, part)), a_library(), law_table())
    assert tender.tree == (price, whole, part)
    assert [(one.id, one.weight) for one in tender.criteria] == [("T1", Decimal(40)), ("T3", Decimal(60))]
    assert "tree" not in a_tender().model_dump()
