"""The collector rests while many values are made, and only then."""

import gc

import pytest

from paper.uncollected import uncollected


def test_the_collector_rests_within_and_is_on_again_after_also_when_something_goes_wrong() -> None:
    with pytest.raises(ValueError), uncollected():
        with uncollected():
            assert not gc.isenabled()
        assert not gc.isenabled()
        raise ValueError
    assert gc.isenabled()


def test_whoever_has_turned_it_off_has_it_off_after_too() -> None:
    gc.disable()
    try:
        with uncollected():
            pass
        assert not gc.isenabled()
    finally:
        gc.enable()
