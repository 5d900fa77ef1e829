"""The columns of the criteria say what is announced, what is preliminary and what is frozen."""

from decimal import Decimal

from requirements_lib.domain.person import Person
from requirements_lib.domain.weighing.weighting import Weighting
from requirements_lib.services import procurement as procurements
from tests.builders import criteria
from tests.ui.cases import ready_case
from ui.bootstrap import application
from ui.widgets.procurement.criteria_table import heads_of, rows
from ui.widgets.procurement.criterion import Editor

FINAL = {"T1": Decimal(45), "T2": Decimal(55)}


def test_exact_weights_have_one_column_and_others_one_for_each_kind_of_weight() -> None:
    assert heads_of(Weighting.EXACT, {}) == ["Vekt"]
    assert heads_of(Weighting.RANGES, {}) == ["Ramme", "Foreløpig"]
    assert heads_of(Weighting.PRIORITY, FINAL) == ["Prioritet", "Foreløpig", "Endelig (fryst)"]


def test_each_criterion_has_its_range_or_its_place_and_the_frozen_weight_counts(officer: Person) -> None:
    price, quality = criteria()
    part = quality.model_copy(update={"id": "T3", "weight": Decimal(100), "under": "T2"})
    ranged = price.model_copy(update={"least": Decimal(35), "most": Decimal(45)})
    whole = quality.model_copy(update={"requirements": ()})
    case = ready_case(officer, weighting="ranges")
    now = procurements.fetch(application().store, officer, case)
    profile = now.profile.with_fields(criteria=(ranged, whole, part))
    editor = Editor(application(), officer, now.with_profile(profile), "")
    found = [
        [cell.replace("\u00a0", " ") for cell in row[2:6]] for row in rows(editor, Weighting.RANGES, FINAL)
    ]
    assert found[0] == ["35–45 %", "40 %", "45 %", "45 %"]
    assert "Mangler" in found[1][0] and found[1][1:] == ["60 %", "55 %", "55 %"]
    assert found[2] == ["100 %", "100 %", "100 %", "55 %"]
    places = [row[2] for row in rows(editor, Weighting.PRIORITY, {})]
    assert places == ["1", "2", "100 %"]
