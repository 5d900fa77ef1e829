"""`malestokk systems import` and `export`: the register and a list, in the database of this installation."""

import argparse

from requirements_lib.domain.access import Role
from requirements_lib.domain.person import Person
from requirements_lib.services import people
from scoring.domain.intake import Entry, Intake, Standing
from scoring.services import register_list
from scoring.words.terms import label
from ui.bootstrap import application
from ui.commands.folder import write_all
from ui.commands.outcome import FINE, Unreadable, status, tell
from ui.commands.system_list import read_list


def take_in(given: argparse.Namespace) -> int:
    """Take a list into the register, or tell what that would do."""
    listed = read_list(given.file, given.map, given.sheet)
    store, person = application().store, _person(given)
    act = register_list.dry_run if given.dry_run else register_list.take_in
    found = act(store, person, listed.list, listed.mapping, listed.words)
    tell(found.findings)
    print("\n".join(_lines(found, given.dry_run)))
    return status(found.findings)


def export(given: argparse.Namespace) -> int:
    """Write the register as Excel."""
    content = register_list.exported(application().store, _person(given))
    (path,) = write_all(given.out.parent, {given.out.name: content})
    print(path)
    return FINE


def _person(given: argparse.Namespace) -> Person:
    """Whoever is named, else the only system manager. Raises Unreadable."""
    everyone = people.everyone(application().store)
    if given.person:
        found = [one for one in everyone if one.name == given.person]
    else:
        found = [one for one in everyone if Role.SYSTEM_MANAGER in one.roles]
    if len(found) != 1:
        raise Unreadable("Oppgi hvem som gjør dette med --person NAVN, slik navnet står i Målestokk.")
    return found[0]


def _lines(found: Intake, dry: bool) -> list[str]:
    counts = ", ".join(f"{label(one)}: {len(found.of(one))}" for one in Standing)
    return [*(_line(one) for one in found.written), f"{'Prøvekjøring. ' if dry else ''}{counts}."]


def _line(entry: Entry) -> str:
    changes = "; ".join(f"{one.field}: {one.before or '–'} → {one.after}" for one in entry.changes)
    return f"Rad {entry.row}  {label(entry.standing):<6}  {entry.system.name}" + (
        f"  ({changes})" if changes else ""
    )
