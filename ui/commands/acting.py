"""Who stands behind what a command does in the database."""

import argparse

from requirements_lib.domain.access import Role
from requirements_lib.domain.person import Person
from requirements_lib.services import people
from ui.bootstrap import application
from ui.commands.outcome import Unreadable


def person(given: argparse.Namespace) -> Person:
    """Whoever is named, else the only system manager. Raises Unreadable."""
    everyone = people.everyone(application().store)
    if given.person:
        found = [one for one in everyone if one.name == given.person]
    else:
        found = [one for one in everyone if Role.SYSTEM_MANAGER in one.roles]
    if len(found) != 1:
        raise Unreadable("Oppgi hvem som gjør dette med --person NAVN, slik navnet står i Målestokk.")
    return found[0]
