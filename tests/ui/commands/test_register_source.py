"""Where the systems come from."""

from argparse import Namespace
from datetime import date
from pathlib import Path

from ui.commands.demo_files import FOLDER, SYSTEM_LIST
from ui.commands.register_source import assessed


def _given(path: Path) -> Namespace:
    return Namespace(register=path, map=None, sheet=None)


def test_a_list_gives_the_same_systems_under_the_same_ids_each_time() -> None:
    first, again = (assessed(_given(FOLDER / SYSTEM_LIST), date(2026, 11, 25)) for _ in range(2))
    assert first == again
    assert [one.system.id for one in first][:2] == ["S-001", "S-002"]


def test_a_json_register_keeps_its_ratings() -> None:
    found = assessed(_given(FOLDER / "systemer.json"), date(2026, 11, 25))
    assert found[0].ratings and found[0].system.name == "Tomtesak 4"
