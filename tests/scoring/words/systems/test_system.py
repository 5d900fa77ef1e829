"""Every field of a system has a name."""

from scoring.domain.systems.contract import SystemContract
from scoring.domain.systems.quick_rating import QuickAnswer
from scoring.domain.systems.system import System
from scoring.services.system_text import RATING_FIELDS as WRITTEN
from scoring.words.systems.system import ANSWER_FIELDS, FIELDS, RATING_FIELDS


def test_every_field_of_a_system_and_its_contract_has_a_name() -> None:
    kept_apart = {"id", "contract", "answers", "papers", "others", "plan", "quick", "support", "decisions"}
    assert set(FIELDS) == (set(System.model_fields) | set(SystemContract.model_fields)) - kept_apart


def test_the_texts_of_a_rating_have_names() -> None:
    assert set(RATING_FIELDS) == set(WRITTEN)


def test_the_texts_beside_an_answer_have_names() -> None:
    assert set(ANSWER_FIELDS) == set(QuickAnswer.model_fields) - {"option", "by", "at"}
