"""The ends of the ranges have a row each, and an end with another first stands out."""

from scoring.domain.trial.tried import tried
from tests.scoring.domain.trial.test_trial import a_setting
from tests.scoring.domain.trial.test_trial_ends import _tops
from ui.widgets.procurement.trial_ends import heads, rows


def test_each_end_has_its_weights_and_its_order() -> None:
    found = tried(a_setting(criteria=_tops((40, 35, 90), (60, 10, 65)), weighting="ranges")).left_open
    assert found is not None
    assert heads(found) == ["Ende", "K0", "K1", "Rekkefølge", "Virkelig vekt av pris"]
    same, other = rows(found)
    assert same[3] == "C, B, A" and other[3] == "**A, B, C \\(annen først\\)**"
