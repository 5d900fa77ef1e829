"""A part of a criterion is called by the whole way down to it."""

from requirements_lib.words.criterion import full_name
from tests.scoring.domain.ranking.test_branch import TREE


def test_a_part_is_named_with_what_it_is_a_part_of() -> None:
    deeper = TREE[3].model_copy(update={"id": "T5", "name": "Logg", "under": "T4"})
    assert full_name(TREE[0], TREE) == "Pris"
    assert full_name(TREE[3].model_copy(update={"under": ""}), TREE) == "Kvalitet: Sikkerhet"
    assert full_name(deeper, (*TREE, deeper)) == "Kvalitet: Sikkerhet: Logg"
    assert full_name(TREE[3], ()) == "Sikkerhet"
