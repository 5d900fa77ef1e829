"""Whether a supplier itself says yes."""

import pytest

from requirements_lib.domain.library.answer_code import AnswerCode
from tests.scoring.domain.builders import a_bid
from ui.widgets.bids.ruling import says_yes


def test_only_met_today_is_a_yes() -> None:
    assert says_yes(a_bid(ARK_01=AnswerCode.MET_TODAY), "ARK-01")


@pytest.mark.parametrize("code", [None, *(one for one in AnswerCode if one is not AnswerCode.MET_TODAY)])
def test_anything_less_is_no_yes(code: AnswerCode | None) -> None:
    assert not says_yes(a_bid(ARK_01=code), "ARK-01")


def test_no_answer_is_no_yes() -> None:
    assert not says_yes(a_bid(), "ARK-01")
