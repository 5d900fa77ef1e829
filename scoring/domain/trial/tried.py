"""Everything imagined bids tell, gathered in one value."""

from requirements_lib.domain.value import Value
from scoring.domain.ranking.ranking import Ranking, rank
from scoring.domain.trial.trial import Setting, evaluation
from scoring.domain.trial.trial_ends import Open, left_open
from scoring.domain.trial.trial_models import Alternative, alternatives
from scoring.domain.trial.trial_weight import (
    AtSpread,
    Decisive,
    EffectiveWeight,
    by_spread,
    decisive,
    effective_weights,
)


class Tried(Value):
    """The ranking of the imagined bids, and what it says of the criteria and the models."""

    setting: Setting
    ranking: Ranking
    weights: tuple[EffectiveWeight, ...]
    by_spread: tuple[AtSpread, ...]
    """The effective weight of the price at other spreads than the expected."""
    decisive: tuple[Decisive, ...]
    alternatives: tuple[Alternative, ...]
    left_open: Open | None = None
    """What the weights that are not announced may change; None where nothing is open."""


def tried(setting: Setting) -> Tried:
    """Compute it all. Raises Blocked with what stands in the way, such as weights that are not 100 %."""
    ranking = rank(evaluation(setting))
    return Tried(
        setting=setting,
        ranking=ranking,
        weights=effective_weights(ranking),
        by_spread=by_spread(setting),
        decisive=decisive(setting, ranking),
        alternatives=alternatives(setting),
        left_open=left_open(setting, ranking),
    )
