"""The list of 60 systems is what its source says, reads clean, and rests on technologies we know the support of."""

from pathlib import Path

from paper.sheet import read
from requirements_lib.domain.outcome import Severity
from scoring.documents.register_list import dry_run
from scoring.domain.systems.intake import Intake
from scoring.domain.systems.support_end import match
from scoring.services import register_list
from scoring.storage import support_ends
from tests.demo import systems
from ui.commands import demo_files as files


def _taken_in() -> Intake:
    given = register_list.listed(files.form(files.SYSTEM_LIST))
    words = {"criticality": {word.casefold(): code for word, code in files.CLASSES.items()}}
    return dry_run(given, given.mapping | {"Klasse": "criticality"}, (), words)


def test_the_committed_list_is_made_of_its_source(tmp_path: Path) -> None:
    systems.make(tmp_path)
    assert read((tmp_path / files.SYSTEM_LIST).read_bytes()) == read(files.form(files.SYSTEM_LIST))


def test_sixty_systems_come_in_and_every_cell_is_read() -> None:
    found = _taken_in()
    assert len(found.entries) == 60
    assert {one.severity for one in found.findings} == {Severity.NOTICE}


def test_every_technology_has_a_version_whose_support_is_known() -> None:
    ends = support_ends.load()
    used = {one for entry in _taken_in().entries for one in entry.system.technologies}
    assert len(used) > 40
    assert [one.whole for one in used if not one.version or not match(one, ends).likely] == []


def test_those_that_send_and_receive_stand_in_the_list_themselves() -> None:
    known = [entry.system for entry in _taken_in().entries]
    named = {name for one in known for name in (*one.sends_to, *one.receives_from)}
    assert named <= {one.name for one in known}
