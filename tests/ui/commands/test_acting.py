"""Who stands behind a command."""

from argparse import Namespace

import pytest

from tests.ui.commands.test_systems import manager as manager
from ui.bootstrap import application
from ui.commands.acting import person
from ui.commands.outcome import Unreadable


def test_the_only_system_manager_stands_behind_it_unless_another_is_named(manager: str) -> None:
    assert person(Namespace(person=None)).name == manager
    assert person(Namespace(person=manager)).name == manager
    with pytest.raises(Unreadable, match="--person NAVN"):
        person(Namespace(person="Ingen"))
    application().store.close()
