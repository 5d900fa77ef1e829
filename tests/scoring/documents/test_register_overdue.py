"""The sheet of what is missing: with dates, never longer than a cell, and known again."""

from datetime import date

from paper.sheet import Sheet, read
from paper.workbook import MAX_TEXT, write_all
from scoring.documents.register_overdue import is_own, sheet
from scoring.domain.systems.in_use import Papers
from scoring.domain.systems.overdue import Due, Duty

DUTY = Duty(
    system="a",
    name="=Gerica",
    paper=Papers.RISK,
    standing=Due.OVERDUE,
    done=date(2024, 1, 31),
    by=date(2026, 1, 31),
    reference="x" * (MAX_TEXT + 1),
    owner="Kari",
)


def test_each_duty_is_a_row_in_the_words_of_the_screen_with_days_as_dates() -> None:
    (found,) = read(write_all([sheet([DUTY])]))
    name, what, standing, by, done, owner, reference = found.rows[1]
    assert (name, what, standing, owner) == ("=Gerica", "Risikovurdering", "Forfalt", "Kari")
    assert [f"{one:%Y-%m-%d}" for one in (by, done) if isinstance(one, date)] == ["2026-01-31", "2024-01-31"]
    assert str(reference).endswith("(kortet)")


def test_it_is_known_by_its_name_and_its_headings_and_says_when_there_is_nothing() -> None:
    (found,) = read(write_all([sheet([])]))
    assert is_own(found) and found.rows[1][0] == "Ingenting mangler eller er forfalt."
    assert not is_own(found._replace(name="Systemer"))
    assert not is_own(Sheet("Mangler og frister", [["System", "Mangler"]]))
