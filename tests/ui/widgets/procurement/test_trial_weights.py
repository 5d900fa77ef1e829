"""What can decide is told criterion by criterion, with the figures that were tried."""

from scoring.domain.trial.tried import tried
from tests.scoring.domain.trial.test_trial import a_setting
from ui.widgets.procurement.trial_weights import decisive_rows


def test_each_criterion_says_what_was_tried_and_who_could_come_first() -> None:
    price, quality = decisive_rows(tried(a_setting()))
    assert price[1:] == ("4\u00a0600\u00a0000 mot 3\u00a0400\u00a0000 kr", "Ingen")
    assert quality[1:] == ("4 mot 9 poeng", "A, B")
