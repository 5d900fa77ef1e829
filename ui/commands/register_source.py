"""Where a command takes its systems from: the database of this installation, or a register file without one."""

import argparse
from datetime import date
from pathlib import Path

from requirements_lib.domain.outcome import Blocked, errors
from requirements_lib.services import people
from scoring.domain.phase_out.overview import Overview
from scoring.domain.systems.register import Register
from scoring.domain.systems.system import AssessedSystem
from scoring.services import register_list
from scoring.services import system as systems
from scoring.services.ending import confirmations
from scoring.words.phase_out.ending import NOBODY, Confirmations
from ui.bootstrap import application
from ui.commands.acting import person
from ui.commands.outcome import Unreadable, read_json, tell
from ui.commands.system_list import read_list, tell_list

_ROWS_WRONG = (
    "Ingenting er laget: Uten radene som ikke kommer med, ville listen vært ufullstendig. Rett dem først."
)


def assessed(given: argparse.Namespace, on: date) -> tuple[AssessedSystem, ...]:
    """The systems of `--register`, a JSON register or anybody's list, else those of the database.

    Findings that name a system and stop nothing are told. Raises Blocked with every error, and as `read_json` and
    `read_list`.
    """
    found = _registered(given) if given.register is None else _of_file(given)
    findings = systems.findings(found, on)
    if errors(findings):
        raise Blocked(findings)
    tell(one for one in findings if "name" in one.facts or "names" in one.facts)
    return found


def names(given: argparse.Namespace) -> dict[str, str]:
    """What everybody in the database is called, by id; a list knows nobody, and a register who wrote in it."""
    if given.register is None:
        return people.names(application().store)
    return read_json(Register, given.register).people if _is_json(given.register) else {}


def confirmed(given: argparse.Namespace, around: Overview) -> Confirmations:
    """Who in the database has confirmed what the systems are built on; no file says it."""
    if given.register is not None or around.endings is None:
        return NOBODY
    systems = {one.system.id for one in around.endings.rows if one.is_confirmed}
    return confirmations(application().store, person(given), systems)


def _is_json(path: Path) -> bool:
    return path.suffix.lower() == ".json"


def _of_file(given: argparse.Namespace) -> tuple[AssessedSystem, ...]:
    if _is_json(given.register):
        return read_json(Register, given.register).systems
    listed = read_list(given.register, given.map, given.sheet)
    found = register_list.without_register(listed.list, listed.mapping, listed.words)
    others = tuple(one for one in found.findings if not one.code.startswith("dependency_"))
    tell_list(
        found.model_copy(update={"findings": others})
    )  # what depends on what is told of the whole register
    if errors(found.findings):
        raise Unreadable(_ROWS_WRONG)
    return tuple(
        AssessedSystem(system=one.system.model_copy(update={"id": one.system.own_id or f"rad {one.row}"}))
        for one in found.entries
    )


def _registered(given: argparse.Namespace) -> tuple[AssessedSystem, ...]:
    return systems.systems(application().store, person(given))
