"""Imagined bids are a draft of the officer: kept with the profile, left out while nothing is written."""

from decimal import Decimal

import pytest
from pydantic import ValidationError

from requirements_lib.domain.procurement.reuse import reused
from requirements_lib.domain.tender.profile import Profile
from requirements_lib.domain.weighing.trial import UNTRIED, Expectation, ImaginedBid
from tests.builders import a_library, a_profile

BIDS = (ImaginedBid(name="Rimelig", price=Decimal(100)), ImaginedBid(name="Dyrt", price=Decimal(120)))


def test_nothing_is_written_of_a_trial_nobody_has_touched() -> None:
    assert "trial" not in a_profile().model_dump(mode="json")


def test_written_bids_survive_in_the_profile_and_a_new_expectation_makes_them_anew() -> None:
    profile = a_profile().with_fields(trial=UNTRIED.with_bids("", BIDS))
    read = Profile.model_validate_json(profile.model_dump_json())
    assert read.trial.bids == {"": BIDS}
    assert read.trial.expecting(Expectation(spread=Decimal(50))).bids == {}


def test_a_procurement_started_from_another_imagines_its_own_bids() -> None:
    profile = a_profile().with_fields(trial=UNTRIED.with_bids("", BIDS))
    assert reused(profile, "earlier", a_library()).trial == UNTRIED


def test_the_best_bid_must_be_thought_better_than_the_plainest() -> None:
    with pytest.raises(ValidationError, match="points_out_of_order"):
        Expectation(lowest=Decimal(6), highest=Decimal(6))
