"""The file of what is chosen is the file that is read."""

import json

from scoring.documents.register_map import is_answer, read, written
from scoring.domain.systems.intake import KEPT, LEFT
from scoring.domain.systems.list_meaning import Meaning


def test_fields_and_answers_are_named_as_people_see_them() -> None:
    columns = {
        "Kode": Meaning(field="own_id"),
        "</script>**Klasse**": Meaning(field="criticality", words={"gul": "medium"}),
        "Slutt": Meaning(field="ends", words={"2027": "31.12.2027"}),
        "Notat": Meaning(field=LEFT),
        "Rom": Meaning(field=KEPT),
    }
    assert json.loads(written(columns)) == {
        "Kode": "Id i egen liste",
        "</script>**Klasse**": {"felt": "Kritikalitet", "ord": {"gul": "Middels"}},
        "Slutt": {"felt": "Avtalen slutter", "ord": {"2027": "31.12.2027"}},
        "Notat": "",
        "Rom": "Ta vare på",
    }


def test_what_is_kept_or_left_is_read_as_it_is_written_as_it_is_shown_and_by_its_own_name() -> None:
    kept = ("Ta vare på", "ta vare på under samme overskrift", "others", {"felt": "Ta vare på"})
    assert {one.field for one in read({str(one): one for one in kept}).values()} == {KEPT}
    assert {one.field for one in read({one: one for one in ("", "Ta ikke med")}).values()} == {LEFT}


def test_an_answer_is_one_there_is_and_a_day_is_one_in_a_field_of_days() -> None:
    assert is_answer("criticality", "medium") and is_answer("ends", "31.12.2027")
    assert not is_answer("criticality", "lilla") and not is_answer("ends", "2027")
    assert not is_answer("name", "medium")
