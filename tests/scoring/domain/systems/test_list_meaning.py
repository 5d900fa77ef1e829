"""What a list meant before is what it means when it comes again, and each column has one meaning."""

from scoring.domain.systems.intake import KEPT, LEFT
from scoring.domain.systems.list_meaning import ListMeaning, Meaning, chosen, fields, recall, words

CLASS = Meaning(field="criticality", words={"gul": "medium"})
GUESSED = {"System": "name", "Klasse": KEPT, "Kode": "own_id", "Tom": LEFT}


def _meaning(**columns: Meaning) -> ListMeaning:
    return ListMeaning(columns=columns, by="kari")


def test_the_same_list_means_all_that_it_meant_before_also_what_is_guessed_otherwise() -> None:
    same = _meaning(System=Meaning(field="name"), Klasse=CLASS, Kode=Meaning(field=KEPT))
    (one,) = found = recall(GUESSED, same, [_meaning(Kode=Meaning(field="purpose"))])
    assert (one.by, one.is_same_list) == ("kari", True)
    mapping = fields(GUESSED, found)
    assert mapping == {"System": "name", "Klasse": "criticality", "Kode": KEPT, "Tom": LEFT}
    assert words(mapping, found) == {"criticality": {"gul": "medium"}}


def test_a_heading_alone_means_what_it_did_in_the_newest_other_list_and_only_news_are_told() -> None:
    newest = _meaning(System=Meaning(field="name"), Klasse=CLASS)
    (one,) = found = recall(GUESSED, None, [newest, _meaning(Klasse=Meaning(field="purpose"))])
    assert (list(one.columns), one.is_same_list) == (["Klasse"], False)
    assert fields(GUESSED, found)["Klasse"] == "criticality"
    plain = _meaning(Klasse=Meaning(field=KEPT))
    assert recall(GUESSED, None, [plain, newest]) == ()


def test_a_field_somebody_has_chosen_is_not_guessed_for_another_column_too() -> None:
    found = recall(GUESSED, None, [_meaning(Klasse=Meaning(field="own_id"))])
    assert fields(GUESSED, found) == {"System": "name", "Klasse": "own_id", "Kode": KEPT, "Tom": LEFT}
    both = [_meaning(Klasse=Meaning(field="purpose")), _meaning(Kode=Meaning(field="purpose"))]
    assert [list(one.columns) for one in recall(GUESSED, None, both)] == [["Klasse"]]


def test_words_count_only_where_the_column_still_means_the_same() -> None:
    found = recall(GUESSED, _meaning(Klasse=CLASS), ())
    assert words({"Klasse": "purpose"}, found) == {}


def test_an_empty_column_is_not_chosen_and_keeps_what_it_meant() -> None:
    now = chosen(GUESSED, GUESSED | {"Klasse": "criticality"}, {"criticality": {"gul": "medium"}})
    assert (list(now), now["Klasse"]) == (["System", "Klasse", "Kode"], CLASS)
    before = _meaning(Tom=Meaning(field="purpose"), Klasse=Meaning(field=KEPT))
    after = before.with_chosen(now).columns
    assert (after["Tom"].field, after["Klasse"]) == ("purpose", CLASS)
