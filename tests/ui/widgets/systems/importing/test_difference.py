"""What a list would do, in words."""

from requirements_lib.domain.outcome import Finding
from scoring.domain.systems.intake import Change, Entry, Intake, Standing
from scoring.domain.systems.system import System
from ui.widgets.systems.importing.difference import changes, said


def test_the_sum_tells_of_rows_that_stay_out_when_there_are_any() -> None:
    entry = Entry(row=2, standing=Standing.NEW, system=System(id="a", name="A"))
    wrong = Finding.error("row_without_name", "3")
    assert said(Intake(entries=(entry,))) == "1 ny, 0 endret, 0 uendret."
    assert said(Intake(findings=(wrong,))).endswith("1 rad kommer ikke med.")
    assert said(Intake(findings=(wrong, wrong))).endswith("2 rader kommer ikke med.")
    passed = Finding.notice("row_is_total", "4")
    whole = Intake(entries=(entry,), findings=(wrong, passed), out=(wrong, passed))
    assert said(whole).endswith("1 rad kommer ikke med, 1 rad er overskrift eller sum.")


def test_a_change_is_shown_from_what_to_what_and_never_as_markdown() -> None:
    change = Change(field="Eier", before="", after="*Per*")
    system = System(id="a", name="A")
    entry = Entry(row=2, standing=Standing.CHANGED, system=system, changes=(change,))
    assert changes(entry) == [["A", "Eier", "–", "\\*Per\\*"]]
