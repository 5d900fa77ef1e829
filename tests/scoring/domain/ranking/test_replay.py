"""An evaluation file vouches for its content, and its ranking for itself, to the last digit."""

import json

import pytest
from pydantic import ValidationError

from requirements_lib.domain.outcome import Blocked, Refusal
from requirements_lib.words.invalid import invalid_sentences
from scoring.domain.ranking.ranking import rank
from scoring.domain.ranking.replay import EvaluationFile, Replayed, fingerprint, replay
from tests.scoring.domain.builders import evaluated, evaluation

MADE = evaluation(evaluated("A", "1000000.10", 6), evaluated("B", 3_000_000, 9))


def test_a_file_gives_the_ranking_again_with_both_fingerprints() -> None:
    file = EvaluationFile.model_validate_json(EvaluationFile.of(MADE).model_dump_json())
    found = replay(file)
    assert file.opened() == MADE
    assert (found.evaluation_fingerprint, file.fingerprint) == (fingerprint(MADE), fingerprint(MADE))
    assert found.fingerprint == fingerprint(rank(MADE))
    assert found.bids == rank(MADE).bids
    assert Replayed.model_validate_json(found.model_dump_json()) == found


def test_a_file_without_a_fingerprint_is_ranked_too() -> None:
    assert replay(EvaluationFile(**dict(MADE))).evaluation_fingerprint == fingerprint(MADE)


def test_a_file_that_is_changed_by_an_oere_is_refused() -> None:
    content = json.loads(EvaluationFile.of(MADE).model_dump_json())
    content["bids"][0]["price"] = "1000000.11"
    with pytest.raises(Refusal, match="evaluation_changed"):
        replay(EvaluationFile.model_validate(content))


def test_a_ranking_of_other_points_has_another_fingerprint() -> None:
    other = evaluation(evaluated("A", "1000000.10", "6.5"), evaluated("B", 3_000_000, 9))
    assert fingerprint(rank(other)) != fingerprint(rank(MADE))


def test_what_cannot_be_ranked_blocks_with_all_of_it() -> None:
    with pytest.raises(Blocked) as blocked:
        replay(EvaluationFile.of(evaluation(evaluated("A", None, 5), evaluated("B", 100))))
    assert len(blocked.value.findings) == 2


def test_every_number_with_decimals_and_without_quotation_marks_is_named() -> None:
    content = json.loads(EvaluationFile.of(MADE).model_dump_json())
    content["bids"][0]["price"] = 1000000.1
    content["bids"][1]["points"]["ARK-05"] = 7.5
    with pytest.raises(ValidationError) as wrong:
        EvaluationFile.model_validate_json(json.dumps(content))
    (sentence,) = invalid_sentences(wrong.value)
    assert "(bids.0.price, bids.1.points.ARK-05)" in sentence
    content["bids"][0]["price"], content["bids"][1]["points"]["ARK-05"] = 1000000, 7
    assert (
        EvaluationFile.model_validate_json(json.dumps(content | {"fingerprint": ""})).bids[0].price == 1000000
    )
