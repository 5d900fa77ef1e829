"""The fields for final weights say what was announced."""

from decimal import Decimal

from tests.builders import a_tender, lots
from tests.requirements_lib.domain.procurement.test_frozen_model import ranged
from ui.widgets.procurement.final_weights import asked, names


def test_each_field_says_what_was_announced_and_in_which_lot() -> None:
    told = {name: words.replace("\u00a0", " ") for name, words in names(ranged()).items()}
    assert told == {
        "vekt_alt_T1": "Endelig vekt i prosent: Pris (35–45 %)",
        "vekt_alt_T2": "Endelig vekt i prosent: Arkiv (55–65 %)",
    }
    assert "D2" in names(a_tender(lots=lots()))["vekt_D2_T1"]


def test_the_fields_begin_with_the_suggested_weights() -> None:
    assert asked({"D1": {"T1": Decimal("37.5")}}) == {"vekt_D1_T1": "37,5"}
