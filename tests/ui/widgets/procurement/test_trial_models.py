"""Each model has its row, and an order that differs from that of today stands out."""

from scoring.domain.trial.tried import tried
from tests.scoring.domain.trial.test_trial import a_setting
from ui.widgets.procurement.trial_models import rows


def test_every_model_has_a_row_and_another_winner_is_in_bold() -> None:
    by_name = {name: ways for name, *ways in rows(tried(a_setting()))}
    assert by_name["Forholdsmessig \\(valgt nå\\)"] == ["C, B, A"] * 3
    assert by_name["Prissetting av kvalitet med fratrekk"] == ["C, B, A", "–", "–"]
    assert by_name["Fra laveste til høyeste pris \\(min–maks\\)"] == ["**A, B, C \\(annen vinner\\)**"] * 3
