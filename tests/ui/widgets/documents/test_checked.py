"""How a file keeps the rules, as a mark and as a table."""

import pytest
from streamlit.testing.v1 import AppTest

from paper.check import Kept, Rule
from requirements_lib.services.documents import Document
from ui.widgets.documents.checked import rows

KEPT = tuple(Kept(rule, 0) for rule in Rule)


def test_every_rule_has_a_line_with_its_result() -> None:
    lines = rows(Document("bilag-1.docx", b"", (*KEPT[:-1], Kept(Rule.PICTURE_TEXT, 2))))
    assert len(lines) == 12
    assert lines[0] == ("Dokumentet har en tittel.", "I orden")
    assert lines[-1] == ("Hvert bilde har en tekst som kan leses opp.", "Ikke i orden 2 steder")


@pytest.mark.parametrize(
    ("state", "mark"),
    [
        ("none", ":gray-badge[Ikke laget]"),
        ("file", ":green-badge[Laget]"),
        ("kept", ":green-badge[12 av 12 i orden]"),
        ("broken", ":orange-badge[11 av 12 i orden]"),
    ],
)
def test_the_mark_tells_whether_it_is_made_and_how_it_was_found(state: str, mark: str) -> None:
    def page(state: str) -> None:
        from paper.check import Kept, Rule
        from requirements_lib.services.documents import Document
        from ui.widgets.documents.checked import show_standing

        rules = {
            "file": (),
            "kept": tuple(Kept(rule, 0) for rule in Rule),
            "broken": tuple(Kept(rule, int(rule is Rule.TITLE)) for rule in Rule),
        }
        show_standing(Document("fil", b"", rules[state]) if state in rules else None)

    shown = AppTest.from_function(page, args=(state,)).run()
    assert not shown.exception
    assert [one.value for one in shown.markdown] == [mark]
