"""The words on the fields of an evaluation file: none is left over."""

from scoring.domain.ranking.replay import EvaluationFile
from scoring.words.ranking.evaluation_field import FIELDS


def test_no_words_are_left_of_a_field_that_is_gone() -> None:
    made = EvaluationFile.model_json_schema()
    shapes = {"": made, **made["$defs"]}
    known = {(shape, name) for shape, own in shapes.items() for name in own.get("properties", {})}
    for key in FIELDS:
        shape, _, name = key.rpartition(".")
        assert any(name == own and shape in ("", of) for of, own in known), key
